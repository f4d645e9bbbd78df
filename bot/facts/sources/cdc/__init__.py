"""Health notices to travellers: the U.S. Centers for Disease Control and Prevention."""
