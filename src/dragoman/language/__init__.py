"""What words say before any context: tokens, numbers, time expressions."""
