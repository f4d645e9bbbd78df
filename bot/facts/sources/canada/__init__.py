"""Travel advice and advisories of Canada, in English and French."""
