"""The corpus as it is installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dragoman_corpus.objects import Story
from dragoman_corpus.parse import read_story
from dragoman_corpus.words import PARTS

DATA = Path(__file__).parent / "data"


def story_files(part: str | None = None) -> list[Path]:
    """The files of a part (`train`, `dev` or `test`), or of all, in order of name; raises ValueError for another."""
    if part is not None and part not in PARTS:
        raise ValueError(f"no part {part!r}: one of {', '.join(PARTS)}")
    return sorted(path for name in PARTS if part in (None, name) for path in (DATA / name).glob("*.story"))


def load(part: str | None = None) -> Iterator[Story]:
    """The storylines of a part, or of all, one after the other; raises StoryError for a file with faults."""
    return (read_story(path) for path in story_files(part))
