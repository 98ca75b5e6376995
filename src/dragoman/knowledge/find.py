"""The finding of names: known names, countries with their bodies ("the Iraqi army"), and which sense is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from dragoman.knowledge.actors import Form, KnownActor, KnownMention
from dragoman.knowledge.countries import Body, Country
from dragoman.knowledge.fold import Word, fold, words
from dragoman.knowledge.guards import believed, in_capitals, passes, touches
from dragoman.knowledge.particles import particles
from dragoman.knowledge.phrases import Entry, Phrases
from dragoman.schema.record import Record
from dragoman.schema.span import Span

_INSIDE = frozenset(("de", "del", "da", "do", "di", "du", "la", "el"))
"""Small words inside a name: "Santa Rosa de Lima"."""


class _Hit(Record, frozen=True):
    """Words `first` to `last` (included) that name one of `entries`; `suffix` is the body of the state, if one is named."""

    first: int
    last: int
    entries: tuple[Entry, ...]
    suffix: str = ""

    def ids(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(entry.actor + self.suffix for entry in self.entries))


class Finder:
    """Finds names in texts; remembers the last text."""

    def __init__(
        self,
        phrases: Phrases,
        bodies: Iterable[Body],
        countries: Mapping[str, Country],
        actor: Callable[[str], KnownActor],
    ) -> None:
        self._phrases = phrases
        self._nouns = Phrases()
        self._bodies = {body.suffix: body for body in bodies}
        for body in self._bodies.values():
            for noun in body.nouns:
                self._nouns.add(noun, "." + body.suffix)
        self._countries = countries
        self._actor = actor
        self._last: tuple[str, tuple[KnownMention, ...]] = ("", ())

    def find(self, text: str) -> tuple[KnownMention, ...]:
        """Return every known actor named in the text, in order."""
        last, found = self._last
        if last != text:
            found = self._find(text)
            self._last = (text, found)
        return found

    def _find(self, text: str) -> tuple[KnownMention, ...]:
        line = words(text)
        folded = f" {' '.join(word.key for word in line)} "
        hits = []
        index = 0
        while index < len(line):
            hit = self._hit(line, index, text, folded)
            if hit is not None:
                hits.append(hit)
            index = hit.last + 1 if hit is not None else index + 1
        return tuple(self._decide(hits, line, text))

    def _hit(self, line: list[Word], index: int, text: str, folded: str) -> _Hit | None:
        plain = self._named(line, index, text, folded)
        body = self._with_body(line, plain, text) if plain else self._of_country(line, index, text, folded)
        return body or plain

    def _named(self, line: list[Word], index: int, text: str, folded: str) -> _Hit | None:
        for count, entries in self._phrases.at(line, index, text):
            last = index + count - 1
            key = " ".join(word.key for word in line[index : last + 1])
            kept = tuple(entry for entry in entries if self._allowed(entry, line, index, last, text))
            if kept and believed(key, line, index, last, text, folded):
                return _Hit(first=index, last=last, entries=kept)
        return None

    def _allowed(self, entry: Entry, line: list[Word], first: int, last: int, text: str) -> bool:
        """Return whether the place of the words allows a capital as a government, or a lone surname as the person known."""
        if entry.form == "metonym":
            return _may_act(line, first, last, text)
        surname = entry.surname and self._actor(entry.actor).kind == "person"
        return not surname or passes("alone", line, first, last, text)

    def _with_body(self, line: list[Word], hit: _Hit, text: str) -> _Hit | None:
        """Return the hit with the body named after the country: "Iraqi army", "Iraq's interim government"."""
        states = tuple(entry for entry in hit.entries if entry.form in ("name", "adjective") and "." not in entry.actor)
        # States that are no more have no entry of their bodies.
        states = tuple(entry for entry in states if entry.actor in self._countries)
        index = hit.last + 1
        if not states or _opens_compound(line, hit, text):
            return None
        if index < len(line) and line[index].key == "s" and line[index].start == line[index - 1].end:
            index += 1
        for skip in (0, 1):
            if skip and (index >= len(line) or line[index].key not in particles("filler")):
                break
            noun = self._noun(line, index + skip, text)
            if noun is not None:
                told = " ".join(word.key for word in line[index + skip : noun[0] + 1])
                return self._body(hit.first, noun[0], states, noun[1], told)
        return None

    def _body(self, first: int, last: int, states: tuple[Entry, ...], suffix: str, noun: str) -> _Hit:
        """Return the hit of a state's body, the one that a file lists by such a name if there is one."""
        if len({entry.actor for entry in states}) == 1:
            listed = self.listed(states[0].actor, suffix.lstrip("."), noun)
            if listed is not None:
                return _Hit(first=first, last=last, entries=(listed._replace(form="name", weak=False),))
        return _Hit(first=first, last=last, entries=states, suffix=suffix)

    def listed(self, state: str, suffix: str, noun: str) -> Entry | None:
        """Return the actor that a file lists as this body of a state: where it has "Israeli army", so is "Israel's army".

        "Israeli soldiers" are of it too, where they are not listed themselves.
        """
        body = self._bodies[suffix]
        for told in (noun, fold(body.nouns[0])) if body.kind == "force" else (noun,):
            for adjective in self._countries[state].adjectives:
                found = self._phrases.table.get(f"{fold(adjective.lstrip('!'))} {told}", ())
                # "Congolese" is of either Congo.
                if len(found) == 1 and (self._actor(found[0].actor).country or state).lower() == state:
                    return found[0]
        return None

    def _noun(self, line: list[Word], index: int, text: str) -> tuple[int, str] | None:
        if index >= len(line) or not _spaced(text, line[index - 1], line[index]):
            return None
        for count, entries in self._nouns.at(line, index, text):
            last = index + count - 1
            if not (line[last].key in particles("noun or adjective") and _goes_on(line, last, text)):
                return last, entries[0].actor
        return None

    def _of_country(self, line: list[Word], index: int, text: str, folded: str) -> _Hit | None:
        """Return "the army of Iraq", "president of the United States" as the country's body."""
        for count, entries in self._nouns.at(line, index, text):
            here = index + count
            if here + 1 >= len(line) or line[here].key not in particles("connector"):
                continue
            here += 2 if line[here + 1].key == "the" else 1
            named = self._named(line, here, text, folded) if here < len(line) else None
            states = [e for e in named.entries if e.form == "name" and e.actor in self._countries] if named else []
            if named and states:
                told = " ".join(word.key for word in line[index : index + count])
                return self._body(index, named.last, tuple(states), entries[0].actor, told)
        return None

    def _decide(self, hits: list[_Hit], line: list[Word], text: str) -> Iterable[KnownMention]:
        """Yield the mentions whose sense is sure, or is decided by what else the text names."""
        sure = {hit.ids()[0] for hit in hits if len(hit.ids()) == 1 and not hit.entries[0].weak}
        places = {country for name in sure if (country := self._actor(name).country)}
        for hit in hits:
            chosen = self._choose(hit, sure, places)
            if chosen is not None:
                actor = chosen.actor + hit.suffix
                span = Span(line[hit.first].start, line[hit.last].end)
                form: Form = "name" if hit.suffix else _form(chosen, line, hit, text)
                others = tuple(other for other in hit.ids() if other != actor)
                yield KnownMention(span=span, actor=actor, kind=self._actor(actor).kind, form=form, others=others)

    def _choose(self, hit: _Hit, sure: set[str], places: set[str]) -> Entry | None:
        """Return the sense that is named in full elsewhere, else the one whose country is, else the primary one."""
        if len(hit.ids()) == 1 and not hit.entries[0].weak:
            return hit.entries[0]
        for named in (
            [entry for entry in hit.entries if entry.actor in sure],
            [entry for entry in hit.entries if self._actor(entry.actor).country in places],
            [entry for entry in hit.entries if entry.primary],
        ):
            if len({entry.actor for entry in named}) == 1:
                return named[0]
        return None


def _form(entry: Entry, line: list[Word], hit: _Hit, text: str) -> Form:
    return "modifier" if _opens_compound(line, hit, text) else entry.form


def _opens_compound(line: list[Word], hit: _Hit, text: str) -> bool:
    """Return whether the name is only a part of "US-led", "pro-Iranian" or "Iran-backed"."""
    first, last = line[hit.first], line[hit.last]
    if text[last.end : last.end + 1] in ("-", "‑", "–") and hit.last + 1 < len(line):
        following = line[hit.last + 1]
        if following.start == last.end + 1 and following.key in particles("modifier suffix"):
            return True
    previous = line[hit.first - 1] if hit.first else None
    hyphened = previous is not None and text[previous.end : first.start] in ("-", "‑", " ")
    return hyphened and previous is not None and previous.key in particles("modifier prefix")


def _goes_on(line: list[Word], last: int, text: str) -> bool:
    """Return whether a word that may be an adjective stands before its noun: "Serbia's public broadcaster"."""
    if last + 1 == len(line) or not touches(text, line[last], line[last + 1]):
        return False
    return line[last + 1].key not in particles("after a noun")


def _may_act(line: list[Word], first: int, last: int, text: str) -> bool:
    """Return whether a capital or a palace may stand for its government here, not for a place on the map."""
    if line[first].text.isupper() and (len(line[first].text) > 3 or in_capitals(text, line[first])):
        return False
    if first and line[first - 1].key in particles("place preposition"):
        return False
    if first > 1 and line[first - 1].text in _INSIDE and line[first - 2].text[:1].isupper():
        return False  # "Santa Rosa de Lima"
    if last + 1 < len(line) and touches(text, line[last], line[last + 1]):
        after = line[last + 1]
        if text[line[last].end] == "-" or (after.text[:1].isupper() and after.key != "s"):
            return False
    return text[line[last].end : line[last].end + 1] != ","


def _spaced(text: str, left: Word, right: Word) -> bool:
    gap = text[left.end : right.start]
    return gap != "" and gap.strip(" \u00a0\n\t") == "" and gap.count("\n") < 2
