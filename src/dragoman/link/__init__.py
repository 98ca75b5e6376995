"""From claims to judgements: which tell the same event."""
