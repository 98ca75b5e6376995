"""From the record to files, one file a format."""
