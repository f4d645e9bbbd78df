"""Safety information of Japan: the Foreign Ministry's open data. Off by default."""
