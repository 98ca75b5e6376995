"""The language-model extractor: any OpenAI-compatible endpoint that the user names, every field held to a quotation."""
