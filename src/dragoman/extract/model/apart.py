"""Which triggers of a report are surely or likely two acts: one that answers the other, a release and an abduction, two of
different weekdays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dragoman.codebook.words import load_response
from dragoman.extract.model.decode import Numbers, Scores
from dragoman.extract.model.labels import MODES
from dragoman.extract.model.seen import Seen
from dragoman.extract.vocabulary import words_of

NEVER = -1000.0
"""Log-odds of an act and what its sentence says it answers, or what undoes it: so low that no others join their groups."""
UNDONE = {("RETREAT", "release"): {("ASSAULT", "abduct"), ("COERCE", "arrest")}}
"""What undoes an act: who is let go was taken before."""
DAYS = -3.0
"""What speaks against two told of different weekdays; not more, since the hurt of one day die on another."""
AFTER = 12
"""Words after "in response to" within which what is answered begins."""


def apart(seen: Sequence[Seen], plain: Sequence[str], sentences: Numbers, later: Numbers, earlier: Numbers) -> Scores:
    """Return log-odds, 0 or below, that speak against each pair of triggers naming one event.

    `plain` are the words of the report in lower case, `sentences` the sentence of each trigger.
    """
    said = _answered(seen, plain)
    stated = (sentences[later] == sentences[earlier]) & (said[later] != said[earlier])
    days = _days(seen, plain)
    told = np.asarray(days.any(-1))
    other_day = told[later] & told[earlier] & ~(days[later] & days[earlier]).any(-1)
    undoing, undone = _undone(seen)
    undoes = (undoing[later] & undone[earlier]) | (undone[later] & undoing[earlier])
    return np.asarray(NEVER * (stated | undoes) + DAYS * other_day, dtype=np.float32)


def _undone(seen: Sequence[Seen]) -> tuple[np.ndarray, np.ndarray]:
    """Return which triggers undo an act of another kind, and which are such acts."""
    forms = [MODES[int(one.modes.argmax())] for one in seen]
    undoing = np.array([form in UNDONE for form in forms], dtype=bool)
    return undoing, np.array([any(form in acts for acts in UNDONE.values()) for form in forms], dtype=bool)


def _answered(seen: Sequence[Seen], plain: Sequence[str]) -> np.ndarray:
    """Return which triggers come first after words such as "in response to"."""
    found = np.zeros(len(seen), dtype=bool)
    starts = [one.start for one in seen]
    for phrase in load_response().find(list(plain)):
        words = phrase.value.lemma.split()
        if phrase.value.direction == "answers" and len(words) > 1 and words[-1] in words_of("answering end"):
            after = (at for at, start in enumerate(starts) if phrase.end <= start < phrase.end + AFTER)
            if (at := next(after, None)) is not None:
                found[at] = True
    return found


def _days(seen: Sequence[Seen], plain: Sequence[str]) -> np.ndarray:
    """Return (triggers, weekdays) as booleans: which weekdays stand among a trigger's words of time."""
    names = sorted(words_of("weekday"))
    told = [{plain[at] for first, last, _ in one.roles.get("time", ()) for at in range(first, last)} for one in seen]
    return np.array([[name in words for name in names] for words in told], dtype=bool).reshape(len(seen), len(names))
