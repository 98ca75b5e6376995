"""What is known of the world: countries, forces, groups, offices, persons, as data."""

from dragoman.knowledge.actors import Form, KnownActor, KnownMention, Tie
from dragoman.knowledge.knowledge import Knowledge, load_knowledge

__all__ = ["Form", "Knowledge", "KnownActor", "KnownMention", "Tie", "load_knowledge"]
