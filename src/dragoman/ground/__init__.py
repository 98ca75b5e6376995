"""From mentions to claims: dates, places, actors, numbers."""
