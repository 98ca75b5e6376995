"""From raw text to clean text, sentences and quotations."""
