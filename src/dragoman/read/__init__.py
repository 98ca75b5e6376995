"""From the outside world to reports, one file a format."""
