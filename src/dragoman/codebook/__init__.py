"""What is coded and how: types, modes and the lexicon of acts, as data."""
