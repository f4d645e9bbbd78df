"""Travel and safety advice of Germany: the Foreign Office's open data interface."""
