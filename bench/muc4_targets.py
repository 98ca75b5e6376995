"""People whom an act hit, as the task counts them: one fill for each person or group, the longest of the phrases that name one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bench.muc4_score import words
from bench.muc4_words import NO_NAME, is_plural, split_name
from dragoman.codebook.words import load_people
from dragoman.language.numbers import find_numbers

NOBODY = re.compile(r"\b(?:CASUALT(?:Y|IES)|BOD(?:Y|IES)|DEATHS?|NONE|NOBODY|NO ONE|OTHERS|VICTIMS?|LIVES|THE DEAD)$")
"""Words that only say that people were hit, not who."""
_LIST = re.compile(r"\s*[,;]\s*(?:AND\s+)?|\s+(?:AND|NOR|AS WELL AS|TOGETHER WITH|ALONG WITH)\s+", re.IGNORECASE)
_OPENING = re.compile(r"^(?:NEITHER|BOTH|EITHER|NAMED|IDENTIFIED AS|INCLUDING)\s+", re.IGNORECASE)


class Target(NamedTuple):
    """A phrase for people, what became of them, and how many they were."""

    phrase: str
    effect: str | None
    number: str

    def parts(self) -> Iterator[Target]:
        """Yield the members of a list ("the mayor and his driver"), else the target itself, without what only opens it."""
        pieces = [_OPENING.sub("", piece) for piece in _LIST.split(self.phrase) if words(piece)]
        if len(pieces) < 2 or self.phrase[:1].isdigit():
            yield self._replace(phrase=_OPENING.sub("", self.phrase))
            return
        for piece in pieces:
            yield Target(piece, self.effect, "PLURAL" if is_plural(piece) else "1")

    def named(self) -> tuple[str, str]:
        """Return what describes the person and the name; either may be empty, and so are both where no name can be told.

        A single word is no name here: in the training part five in six of such are a town's, a paper's or a piece of another's.
        """
        described, name = split_name(self.phrase)
        if NO_NAME.search(name.upper()) or len(words(name)) < 2:
            return described, ""
        return described, name

    def counted(self) -> str:
        """Return how many they are: the number in the phrase itself, else what was counted."""
        found = find_numbers(self.phrase)
        best = found[0].count.best if found else None
        return str(best) if best else self.number


def each_once(targets: Sequence[Target]) -> list[Target]:
    """Return the targets without those whose words stand in a longer one's; an effect that only they tell goes to it."""
    kept: list[Target] = []
    for one in sorted(targets, key=lambda target: -len(words(target.phrase))):
        at = next((at for at, other in enumerate(kept) if _is_within(one.phrase, other.phrase)), None)
        if at is None:
            kept.append(one)
        elif kept[at].effect is None:
            kept[at] = kept[at]._replace(effect=one.effect)
    order = {one.phrase: at for at, one in reversed([*enumerate(targets)])}
    return sorted(kept, key=lambda target: order[target.phrase])


def beside(text: str, name: str) -> str:
    """Return what a message calls a person beside the name ("the mayor of Lira, NAME", "NAME, a judge"), or nothing."""
    for match in re.finditer(re.escape(name), text):
        before = re.split(r"[^\w\s'’-]|\n", text[max(0, match.start() - _REACH) : match.start()])[-1]
        comma = re.search(r"([^,.;()\n\[\]]{3,40}),\s$", text[max(0, match.start() - _REACH) : match.start()])
        after = re.match(r",\s([^,.;()\n\[\]]{3,40})[,.]", text[match.end() : match.end() + _REACH])
        for phrase in (_last_people(before), _whole_people(after), _whole_people(comma)):
            if phrase:
                return phrase
    return ""


_REACH = 60
_MOST = 5


def _last_people(before: str) -> str:
    """Return the calling that a stretch of text ends with: "police commander" of "yesterday the police commander"."""
    row = before.split()
    lower = [word.lower() for word in row]
    found = [one for one in load_people().find(lower) if one.end == len(row)]
    return " ".join(row[found[0].start :]) if found else ""


def _whole_people(match: re.Match[str] | None) -> str:
    """Return a phrase between commas whose first noun is for people: "mayor of Lira"."""
    if match is None:
        return ""
    row = match.group(1).split()
    if row and row[0].lower() in ("the", "a", "an"):
        row = row[1:]
    found = load_people().find([word.lower() for word in row[:_MOST]])
    return " ".join(row) if found and found[0].start <= 1 and len(row) <= _MOST else ""


def _is_within(phrase: str, other: str) -> bool:
    return set(words(phrase)) <= set(words(other))
