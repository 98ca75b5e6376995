"""The word tables: people, things, weapons, saying, light verbs, unnamed speakers, responses, tolls."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Generic, Literal, NamedTuple, TypeVar, get_args

from dragoman.codebook.phrases import PhraseIndex, Pos, parse_phrase, units
from dragoman.codebook.tables import DATA, Row, read_rows
from dragoman.schema.mention import Status
from dragoman.schema.record import Record
from dragoman.schema.value import Strength, VoiceKind

PersonSide = Literal["civilian"]
LightKind = Literal["light", "phase", "modal", "intent", "attempt", "threat", "demand", "denial", "doubt", "cause"]
Direction = Literal["answers", "provokes"]
W = TypeVar("W", bound=Record)


class Person(Record, frozen=True):
    """A word for people: its kind (military, police, militant, official, ...), and "civilian" where it says so."""

    lemma: str
    kind: str
    side: PersonSide | None = None


class Thing(Record, frozen=True):
    """A word for something that is hit, held or moved: site, building, infrastructure, vehicle, settlement, ... ."""

    lemma: str
    kind: str


class WeaponWord(Record, frozen=True):
    """A surface form of a weapon or means and its normalised kind."""

    lemma: str
    kind: str


class Saying(Record, frozen=True):
    """A verb or phrase of saying and the strength it gives to what is said."""

    lemma: str
    strength: Strength


class Light(Record, frozen=True):
    """A word that governs an act, and the status it gives to it; None where it leaves the status alone."""

    lemma: str
    kind: LightKind
    status: Status | None = None


class Unnamed(Record, frozen=True):
    """A speaker without a name, and the kind of voice."""

    lemma: str
    kind: VoiceKind


class Response(Record, frozen=True):
    """A phrase that states a response: `answers` (this act answers that), or `provokes` (this act is answered by that)."""

    lemma: str
    direction: Direction


class TollWord(Record, frozen=True):
    """A word that makes a number a toll. `pos`: verb ("died"), adjective ("dead"), noun ("casualties", "death toll")."""

    lemma: str
    kind: str
    pos: Literal["verb", "adjective", "noun"]


class Found(NamedTuple, Generic[W]):
    """A table's word in a sentence: tokens `start` to `end` (excluded)."""

    start: int
    end: int
    value: W


class WordTable(Mapping[str, W]):
    """Words and phrases by lower-cased form, plurals and verb forms included ("carried out"); frozen."""

    def __init__(self, entries: Sequence[tuple[str, Pos, W]]) -> None:
        self._forms: dict[str, W] = {}
        self._index: PhraseIndex[W] = PhraseIndex()
        for text, pos, value in entries:
            self._index.add(text, pos, value)
            for form in _surface(text, pos):
                self._forms.setdefault(form, value)

    def __getitem__(self, form: str) -> W:
        return self._forms[form]

    def __iter__(self) -> Iterator[str]:
        return iter(self._forms)

    def __len__(self) -> int:
        return len(self._forms)

    def find(self, words: Sequence[str]) -> list[Found[W]]:
        """Return the table's words in the lower-cased words of a sentence, longest first at each place, no overlaps."""
        sentence = units(words)
        hits = sorted(self._index.find(sentence), key=lambda hit: (hit.first, -hit.last))
        found: list[Found[W]] = []
        free = 0
        for hit in hits:
            if hit.first >= free:
                found.append(Found(sentence.tokens[hit.first], sentence.tokens[hit.last] + 1, hit.value))
                free = hit.last + 1
        return found


@cache
def load_people() -> WordTable[Person]:
    """Return the nouns for people."""
    return _table("people.tsv", ("kind", "side", "words"), "noun", _person)


@cache
def load_things() -> WordTable[Thing]:
    """Return the nouns for sites, buildings, infrastructure, vehicles, goods."""
    return _table("things.tsv", ("kind", "words"), "noun", lambda row, word: Thing(lemma=word, kind=row.need("kind")))


@cache
def load_weapons() -> WordTable[WeaponWord]:
    """Return the surface forms of weapons and means of attack."""
    return _table(
        "weapons.tsv", ("kind", "words"), "noun", lambda row, word: WeaponWord(lemma=word, kind=row.need("kind"))
    )


@cache
def weapon_families() -> Mapping[str, frozenset[str]]:
    """Return for each kind of weapon the families it belongs to; kinds of one family are told one for another."""
    families: dict[str, frozenset[str]] = {}
    for row in read_rows(DATA / "weapon_families.tsv", ("family", "kinds")):
        for kind in row.need("kinds").split(","):
            families[kind.strip()] = families.get(kind.strip(), frozenset()) | {row.need("family")}
    return families


@cache
def load_saying() -> WordTable[Saying]:
    """Return the verbs and phrases of saying."""
    return _table("saying.tsv", ("strength", "pos", "words"), "verb", _saying)


@cache
def load_light() -> WordTable[Light]:
    """Return the light verbs and the words of aspect, modality, intent, demand and denial."""
    return _table("light.tsv", ("kind", "status", "pos", "words"), "verb", _light)


@cache
def load_unnamed() -> WordTable[Unnamed]:
    """Return the speakers without a name."""
    return _table("unnamed.tsv", ("kind", "words"), "noun", _unnamed)


@cache
def load_response() -> WordTable[Response]:
    """Return the phrases of stated response."""
    return _table("response.tsv", ("direction", "pos", "words"), "other", _response)


@cache
def load_tolls() -> WordTable[TollWord]:
    """Return the words that make a number a toll."""
    return _table("tolls.tsv", ("kind", "pos", "words"), "noun", _toll)


def _table(file: str, columns: tuple[str, ...], pos: Pos, make: Callable[[Row, str], W]) -> WordTable[W]:
    entries: list[tuple[str, Pos, W]] = []
    for row in read_rows(DATA / file, columns):
        for word in row.need("words").split(","):
            lemma = word.strip()
            entries.append((lemma, _pos(row, pos), make(row, lemma.replace("*", ""))))
    return WordTable(entries)


def _pos(row: Row, default: Pos) -> Pos:
    pos = row.get("pos")
    if pos is None:
        return default
    return "verb" if pos == "verb" else "noun" if pos == "noun" else "other"


def _person(row: Row, word: str) -> Person:
    side: PersonSide | None = "civilian" if row.get("side") == "civilian" else None
    return Person(lemma=word, kind=row.need("kind"), side=side)


def _saying(row: Row, word: str) -> Saying:
    return Saying(lemma=word, strength=_checked(row, "strength", get_args(Strength)))  # type: ignore[arg-type]  # checked


def _light(row: Row, word: str) -> Light:
    kind = _checked(row, "kind", get_args(LightKind))
    status = _checked(row, "status", get_args(Status)) if row.get("status") else None
    return Light(lemma=word, kind=kind, status=status)  # type: ignore[arg-type]  # checked just above


def _unnamed(row: Row, word: str) -> Unnamed:
    return Unnamed(lemma=word, kind=_checked(row, "kind", get_args(VoiceKind)))  # type: ignore[arg-type]  # checked


def _response(row: Row, word: str) -> Response:
    return Response(lemma=word, direction=_checked(row, "direction", get_args(Direction)))  # type: ignore[arg-type]  # checked


def _toll(row: Row, word: str) -> TollWord:
    pos = _checked(row, "pos", ("verb", "adjective", "noun"))
    return TollWord(lemma=word, kind=row.need("kind"), pos=pos)  # type: ignore[arg-type]  # checked just above


def _checked(row: Row, column: str, allowed: tuple[str, ...]) -> str:
    value = row.need(column)
    if value not in allowed:
        raise row.fault(f"{column} is {value!r}, and must be one of {', '.join(allowed)}")
    return value


def _surface(text: str, pos: Pos) -> Iterator[str]:
    """Yield every form of a phrase without gaps, as words with single spaces."""
    steps, _ = parse_phrase(text, pos)
    if not any(step.gap for step in steps):
        for words in product(*(step.forms for step in steps)):
            yield " ".join(words)
