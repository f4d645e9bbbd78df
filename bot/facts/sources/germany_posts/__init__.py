"""Germany's embassies and consulates: the Foreign Office's open data interface."""
