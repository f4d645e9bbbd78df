"""Outbreaks: the Disease Outbreak News of the World Health Organization."""
