"""What is known of the world: countries, forces, groups, offices, persons, weapons, as data."""
