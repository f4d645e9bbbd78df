"""For those who write the data: what is missing or wrong in it, and how a language begins."""
