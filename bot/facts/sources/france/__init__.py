"""Travel advice of France: a link, for the ministry publishes no interface."""
