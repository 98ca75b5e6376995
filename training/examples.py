"""What the network is taught from: texts as words, windows and features, and what is to be found in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np

from dragoman.extract.model.features import Table
from dragoman.extract.model.windows import Window
from dragoman.extract.model.words import Word


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words `start` to `end` that name an act. `event` numbers the event in its text; `core` is False where it is optional.

    `roles` are (role, first word, last word excluded); `open_roles` are the same for words that may be taken or left.
    """

    start: int
    end: int
    tag: int
    mode: int
    status: int
    attribution: int
    strength: int
    when: int
    core: bool
    event: int
    roles: tuple[tuple[int, int, int], ...] = ()
    open_roles: tuple[tuple[int, int, int], ...] = ()


def once(triggers: Iterable[Trigger]) -> Iterator[Trigger]:
    """Yield in order the triggers that share no word with one before: a word that names two acts is taught for the first."""
    end = 0
    for one in sorted(triggers, key=lambda trigger: (trigger.start, trigger.event)):
        if one.start >= end:
            yield one
            end = one.end


@dataclass(slots=True)
class Text:
    """A report as it is taught: `answers` are pairs of events, of which the first answers the second.

    `breaks` are the words that open a sentence; `story` is shared by reports on the same affair, in which `names` (by the number of the event) name the same events.
    """

    id: str
    story: str
    names: tuple[str, ...]
    words: list[Word]
    breaks: list[int]
    features: Table
    windows: list[Window]
    triggers: list[Trigger] = field(default_factory=list)
    answers: set[tuple[int, int]] = field(default_factory=set)


@dataclass(slots=True)
class Sentence:
    """A sentence of a treebank or of PropBank.

    `heads` are numbers of words from 1, 0 for the root and -1 where none is told, `relations` the numbers of their labels;
    `predicates` are (word, roles), the roles (label, first word, last word excluded).
    """

    words: list[Word]
    features: Table
    heads: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    relations: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    predicates: list[tuple[int, tuple[tuple[int, int, int], ...]]] = field(default_factory=list)
