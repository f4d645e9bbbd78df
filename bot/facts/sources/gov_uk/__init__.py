"""Travel advice of the United Kingdom: GOV.UK's Content API."""
