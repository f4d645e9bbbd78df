"""Travel advice of Australia: Smartraveller's export of its destinations."""
