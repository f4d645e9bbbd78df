"""Travel advice of the Netherlands: the open data interface of Nederland Wereldwijd."""
