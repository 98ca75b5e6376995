"""The nouns: frozen and slotted records without I/O, which every stage takes and gives."""
