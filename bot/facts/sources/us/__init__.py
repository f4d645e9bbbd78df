"""Travel advisories of the United States."""
