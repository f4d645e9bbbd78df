"""Real servers, private to a test run: Redis, PostgreSQL, and Safe Conduct's own commands."""
