"""Where reports, claims and judgements are kept, and events are assembled from."""
