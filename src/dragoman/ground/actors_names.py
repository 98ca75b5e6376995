"""The names one report uses: abbreviations it explains, persons it introduces, and what it calls by surname later."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dragoman.knowledge.actors import KnownMention
from dragoman.knowledge.fold import Word, fold, words
from dragoman.knowledge.particles import head_kinds, particles
from dragoman.schema.record import Record

_OTHERWISE = re.compile(
    r",\s(?:or|(?:also |better )?known as)\s(?:the\s)?[\"“‘]?([A-Z][\w-]+(?:\s[A-Z][\w-]+)?)[\"”’]?(?=,)"
)
_GROUPS = ("group", "force", "party", "coalition", "body", "organisation")
_ABBREVIATION = re.compile(
    r"\(\s*(?:the |or |also |known as |formerly )*[\"“]?([A-Z][A-Za-z0-9.&/-]{1,11})[\"”]?\s*[),;]"
)
_BETWEEN = frozenset(("and", "of", "for", "the", "y", "e", "i"))
_PLACE = r"\b(?:in|near|at|outside|around|towards|from)\s+(?:the\s+)?"


class Known(Record, frozen=True):
    """What a written name stands for: a known actor's `id`, or a new actor with its full `name` and `kind`."""

    name: str
    id: str | None = None
    kind: str = "unknown"


class Roll:
    """The names of one report."""

    def __init__(self, text: str, mentions: Sequence[KnownMention]) -> None:
        self._text = text
        self._known = [mention for mention in mentions if mention.form == "name"]
        self._covered = sorted(
            (mention.span.start, mention.span.end) for mention in mentions if mention.form != "metonym"
        )
        self.sequences = list(self._sequences())
        self._aliases: dict[str, Known] = {}
        self._surnames: dict[str, set[Known]] = {}
        self._abbreviate()
        self._otherwise()
        self._introduce()

    def find(self, name: str) -> Known | None:
        """Return what a name stands for in this report: an explained abbreviation, a full name or a surname given before."""
        key = _bare(words(name))
        if key in self._aliases:
            return self._aliases[key]
        meant = self._surnames.get(key.removeprefix("al "), set())
        return next(iter(meant)) if len(meant) == 1 else None

    def is_place(self, name: str) -> bool:
        """Return whether the report uses the name as a place ("in Nawa")."""
        return re.search(_PLACE + re.escape(name) + r"\b", self._text) is not None

    def _sequences(self) -> Iterable[tuple[Word, ...]]:
        """Yield the runs of capitalised words that are no known actors' names."""
        run: list[Word] = []
        line = [word for word in words(self._text) if not self._is_covered(word)]
        for word in line:
            joined = bool(run) and _joins(self._text[run[-1].end : word.start], run[-1])
            if run and not joined:
                yield from _trimmed(run)
                run = []
            dated = word.key in particles("calendar") and word.text[:1].isupper()
            if (word.text[:1].isupper() and not dated) or (run and word.key in particles("connector of names")):
                run.append(word)
            else:
                yield from _trimmed(run)
                run = []
        yield from _trimmed(run)

    def _is_covered(self, word: Word) -> bool:
        return any(start <= word.start and word.end <= end for start, end in self._covered)

    def _abbreviate(self) -> None:
        """Learn "Rapid Support Forces (RSF)": the name before the bracket is known, or has these initials."""
        for match in _ABBREVIATION.finditer(self._text):
            short = match.group(1)
            if sum(letter.isupper() for letter in short) * 2 < len(short):
                continue
            before = [mention for mention in self._known if 0 <= match.start() - mention.span.end <= 2]
            if before:
                self._aliases.setdefault(fold(short), Known(name=before[0].span.of(self._text), id=before[0].actor))
                continue
            name = _with_initials(words(self._text, max(0, match.start() - 120), match.start()), short, self._text)
            if name:
                self._aliases.setdefault(fold(short), Known(name=name, kind=kind_of(name) or "organisation"))
                self._aliases.setdefault(fold(name), Known(name=name, kind=kind_of(name) or "organisation"))

    def _otherwise(self) -> None:
        """Learn "the Special Deterrence Force, or Rada, ": another name of one that is known."""
        ends = {mention.span.end: mention for mention in self._known if mention.kind in _GROUPS}
        for match in _OTHERWISE.finditer(self._text):
            mention = ends.get(match.start())
            if mention is not None:
                self._aliases.setdefault(
                    fold(match.group(1)), Known(name=mention.span.of(self._text), id=mention.actor)
                )

    def _introduce(self) -> None:
        """Learn persons: known ones by their last name, and new ones that a title or a later surname gives away."""
        for mention in self._known:
            line = words(mention.span.of(self._text))
            if mention.kind == "person" and len(line) > 1:
                self._surnames.setdefault(line[-1].key, set()).add(Known(name="", id=mention.actor, kind="person"))
        alone = {run[-1].key for run in self.sequences if len(_untitled(run)) == 1}
        for run in self.sequences:
            full = _untitled(run)
            if len(full) < 2 or kind_of(" ".join(word.text for word in full)) or len(full) > 5:
                continue
            if len(full) < len(run) or self._is_titled(run[0]) or full[-1].key in alone:
                name = self._text[full[0].start : full[-1].end]
                person = Known(name=name, kind="person")
                self._aliases.setdefault(_bare(full), person)
                self._surnames.setdefault(full[-1].key, set()).add(person)

    def _is_titled(self, word: Word) -> bool:
        """Return whether a person's title in small letters stands before the word: "commander", "spokesman"."""
        before = words(self._text, max(0, word.start - 24), word.start)
        gap = self._text[before[-1].end : word.start] if before else ""
        return bool(before) and gap.strip() == "" and before[-1].key in particles("title")


def kind_of(name: str) -> str | None:
    """Return the kind of actor that the last or first word of a name tells ("Front": group), or None."""
    line = words(name)
    kinds = head_kinds()
    if not line:
        return None
    return kinds.get(line[-1].key) or (kinds.get(line[0].key) if len(line) > 2 else None)


def _joins(gap: str, before: Word) -> bool:
    """Return whether two capitalised words may belong to one name; a full stop stands after initials and titles only."""
    if gap in (" ", "\u00a0", "-", "'", "’"):
        return True
    return gap in (". ", ".") and (len(before.text) == 1 or before.key in particles("title"))


def _untitled(run: Sequence[Word]) -> tuple[Word, ...]:
    index = 0
    while index < len(run) - 1 and run[index].key in particles("title"):
        index += 1
    return tuple(run[index:])


def _bare(line: Sequence[Word]) -> str:
    return " ".join(word.key for word in _untitled(line) if word.key != "s")


def _trimmed(run: list[Word]) -> Iterable[tuple[Word, ...]]:
    """Yield the names in a run: one where it ends or opens as an organisation's does, else those between small words."""
    left = list(run)
    while left and not left[-1].text[:1].isupper():
        left.pop()
    while len(left) > 1 and left[0].key in particles("opening") - particles("title"):
        left.pop(0)
    parts = [left] if kind_of(" ".join(word.text for word in left)) else _parted(left)
    yield from (tuple(part) for part in parts if part)


def _parted(run: list[Word]) -> list[list[Word]]:
    parts: list[list[Word]] = [[]]
    for word in run:
        if word.key in _BETWEEN:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def _with_initials(line: Sequence[Word], short: str, text: str) -> str | None:
    """Return the words right before a bracket whose initials spell its letters, small words left out or not."""
    letters = [letter.lower() for letter in short if letter.isupper() or letter.isdigit()]
    small = particles("connector of names") | {"of", "for", "and", "the", "in", "on", "to"}
    for first in range(len(line) - 1, -1, -1):
        part = line[first:]
        initials = [word.key[0] for word in part]
        content = [word.key[0] for word in part if word.key not in small]
        if letters in (initials, content) and part[0].text[:1].isupper() and part[0].key not in small and len(part) > 1:
            return text[part[0].start : part[-1].end]
    return None
