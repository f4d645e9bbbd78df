"""Travel advice of Italy: Viaggiare Sicuri. Off by default."""
