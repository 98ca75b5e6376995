"""Knowledge: every known actor, and the finding of their names in a text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache, partial
from pathlib import Path

from msgspec.structs import replace

from dragoman.errors import NotFoundError
from dragoman.knowledge.actors import KnownActor, KnownMention, Tie, read_actors
from dragoman.knowledge.countries import Body, Country, read_bodies, read_countries
from dragoman.knowledge.find import Finder
from dragoman.knowledge.fold import DATA, fold, words
from dragoman.knowledge.kept import Index, kept_index
from dragoman.knowledge.keys import name_key
from dragoman.knowledge.particles import particles
from dragoman.knowledge.phrases import Phrases

_SHORT_KEY = 4
_SHORT_SURNAME = 3
"""Letters: shorter last words are rarely used alone ("Kim Jong Un"), and often words of other kinds."""
_SON_OF = frozenset(("bin", "ibn", "ben", "bint"))
_NUMERALS = frozenset(("i", "ii", "iii", "iv", "v", "vi", "jr", "sr"))

CALLED_FIRST = frozenset(("CN", "ER", "ET", "ID", "KP", "KR", "LA", "MY", "TH", "TW"))
"""Countries whose people are called by the first word of their names: a family's ("Yoon"), or their own ("Abiy")."""


class Knowledge:
    """What is known of actors. Made by `load_knowledge`; never changes."""

    def __init__(self, countries: list[Country], bodies: list[Body], index: Index) -> None:
        self.countries = {country.id: country for country in countries}
        self.bodies = {body.suffix: body for body in bodies}
        self._actors = {actor.id: self._tied(actor) for actor in index.actors}
        self._holders: dict[str, list[tuple[Tie, str]]] = {}
        for actor in self._actors.values():
            for tie in actor.ties:
                if tie.relation in ("holds", "leads", "commands"):
                    self._holders.setdefault(tie.of, []).append((tie, actor.id))
        self._alone = {fold(noun): body.suffix for body in bodies for noun in body.alone}
        self._phrases = Phrases(index.table, index.longest)
        self._finder = Finder(self._phrases, bodies, self.countries, self.actor)

    def _tied(self, actor: KnownActor) -> KnownActor:
        """Return an actor with the ties of the state's body that its id names, if it has none of its own."""
        country, _, suffix = actor.id.partition(".")
        if country in self.countries and suffix in self.bodies and not actor.ties:
            return replace(actor, ties=self.bodies[suffix].actor(self.countries[country]).ties)
        return actor

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[KnownMention]:
        """Return the known actors named in `text[start:end]`, in order, without overlaps; longest names first.

        The whole text decides between the senses of a name ("RSF"); a name that nothing decides is left out.
        """
        stop = len(text) if end is None else end
        return [
            mention for mention in self._finder.find(text) if start <= mention.span.start and mention.span.end <= stop
        ]

    def actor(self, id: str) -> KnownActor:
        """Return a known actor. Raises NotFoundError for an id that no file and no country's bodies hold."""
        known = self._actors.get(id)
        if known is not None:
            return known
        country, _, suffix = id.partition(".")
        if country in self.countries and (not suffix or suffix in self.bodies):
            return self._generated(self.countries[country], suffix)
        raise NotFoundError(f"No actor is known by the id {id!r}.")

    def _generated(self, country: Country, suffix: str) -> KnownActor:
        if suffix:
            return self.bodies[suffix].actor(country)
        names = tuple(name.lstrip("!") for name in country.names)
        return KnownActor(id=country.id, name=country.name, kind="state", country=country.code, aliases=names)

    def by_key(self, key: str) -> str | None:
        """Return the id of the one known actor with a name of this key (`name_key`); None for several or none."""
        ids = self._keys.get(key, ()) if key else ()
        return ids[0] if len(ids) == 1 else None

    @cached_property
    def _keys(self) -> dict[str, list[str]]:
        keys: dict[str, list[str]] = {}
        for actor in self._actors.values():
            for name in (actor.name, *actor.aliases):
                key = name_key(name.lstrip("!"))
                if actor.id not in keys.setdefault(key, []) and len(key) > _SHORT_KEY:
                    keys[key].append(actor.id)
        return keys

    def seat(self, name: str) -> str | None:
        """Return the id of the one government that a capital or a palace may stand for ("Havana": "cu.gov"), or None."""
        held = {entry.actor for entry in self._phrases.table.get(fold(name), ()) if entry.form == "metonym"}
        return held.pop() if len(held) == 1 else None

    def called(self, name: str) -> list[KnownActor]:
        """Return the known persons whom a surname may mean, with titles or initials before it or without."""
        line = [word.key for word in words(name)]
        while len(line) > 1 and line[0] in particles("title"):
            line.pop(0)
        held = self._surnames.get(line[-1], ()) if line else ()
        meant = dict.fromkeys(person for person, full in held if full != line and _ends(full, line))
        if len(line) == 1:
            meant |= dict.fromkeys(self._first_names.get(line[0], ()))
        return [self.actor(person) for person in meant]

    @cached_property
    def _first_names(self) -> dict[str, list[str]]:
        """The ids of persons by the first word of their names, of those who are called by it."""
        found: dict[str, list[str]] = {}
        for actor in self._actors.values():
            if actor.kind == "person" and actor.country in CALLED_FIRST:
                full = [word.key for word in words(actor.name)]
                if len(full) > 1:
                    found.setdefault(full[0], []).append(actor.id)
        return found

    @cached_property
    def _surnames(self) -> dict[str, list[tuple[str, list[str]]]]:
        """The ids of persons and the words of their full names, by the last word, but for fathers' names and numerals."""
        found: dict[str, list[tuple[str, list[str]]]] = {}
        for actor in self._actors.values():
            for name in (actor.name, *actor.aliases) if actor.kind == "person" else ():
                full = [word.key for word in words(name.lstrip("!")) if word.key not in _NUMERALS]
                if len(full) > 1 and len(full[-1]) > _SHORT_SURNAME and full[-2] not in _SON_OF:
                    found.setdefault(full[-1], []).append((actor.id, full))
        return found

    def body(self, noun: str) -> str | None:
        """Return the suffix of the state body that a noun means on its own ("the army": "army"), or None."""
        return self._alone.get(fold(noun))

    def organ(self, state: str, noun: str) -> str | None:
        """Return the id of the body of a state that such a noun means, as `body` tells it; None where it means none."""
        suffix = self.body(noun)
        if suffix is None or state not in self.countries:
            return None
        listed = self._finder.listed(state, suffix, fold(noun))
        return listed.actor if listed else f"{state}.{suffix}"

    def actors(self) -> Iterator[KnownActor]:
        """Yield the countries, then every actor that a file lists, without the bodies that every state has."""
        for country in self.countries.values():
            if country.id not in self._actors:
                yield self.actor(country.id)
        yield from self._actors.values()

    def holders(self, office: str, date: str | None = None) -> list[KnownActor]:
        """Return who held an office or led a group on an ISO date (without a date: who does still); nobody where unknown."""
        return [self.actor(person) for tie, person in self._holders.get(office, ()) if tie.holds(date)]

    def was_held(self, office: str) -> bool:
        """Return whether any known person held the office at any time."""
        return office in self._holders

    def on(self, id: str, date: str | None) -> str:
        """Return the id of what an actor stands for on an ISO date: the Afghan army of 2024 is the forces of the state."""
        known = self.actor(id)
        over = bool(known.until and date and date[:4] > known.until[:4])
        body = id.partition(".")[0] in self.countries and "." in id
        return next(iter(self.above(id)), id) if over and body else id

    def led(self, id: str, noun: str, date: str | None) -> str | None:
        """Return the id of a person's "government" or "forces" on an ISO date: those of the state he then leads, or the group.

        None for others than persons, for other nouns, and where nothing is known.
        """
        person = self.actor(id)
        armed = noun in particles("armed noun")
        if person.kind != "person" or date is None or not (armed or noun in particles("government noun")):
            return None
        for tie in person.ties:
            if tie.relation == "holds" and tie.holds(date) and self.above(tie.of):
                return f"{tie.of.partition('.')[0]}.forces" if armed else self.above(tie.of)[0]
            if tie.relation in ("leads", "commands") and tie.holds(date) and armed:
                return tie.of
        return None

    def above(self, id: str) -> list[str]:
        """Return the ids that an actor is a part of, nearest first ("iq.army": "iq.forces", "iq.gov", "iq")."""
        chain: list[str] = []
        todo = [id]
        while todo:
            for tie in self.actor(todo.pop(0)).ties:
                if tie.relation == "part of" and tie.of not in chain:
                    chain.append(tie.of)
                    todo.append(tie.of)
        return chain


def _ends(full: list[str], line: list[str]) -> bool:
    """Return whether a full name ends in these words, initials standing for names."""
    tail = full[-len(line) :]
    pairs = zip(tail, line, strict=False)
    return len(tail) == len(line) and all(one == other or (len(other) == 1 and one[0] == other) for one, other in pairs)


def _index(countries: list[Country], files: list[Path]) -> Index:
    """Return what the files say. Raises UsageError naming file and line where a file is wrong or an id is taken twice."""
    actors: dict[str, KnownActor] = {}
    for file in files:
        for actor, row in read_actors(file):
            if actor.id in actors:
                raise row.fault(f"the id {actor.id!r} is already taken by {actors[actor.id].name!r}")
            actors[actor.id] = actor
    phrases = Phrases()
    for country in countries:
        for name in (country.name, *country.names):
            phrases.add(name, country.id)
        for adjective in country.adjectives:
            phrases.add(adjective, country.id, "adjective")
        for people in country.people:
            phrases.add(people, f"{country.id}.people", "people")
        for metonym in country.metonyms:
            phrases.add(metonym, f"{country.id}.gov", "metonym")
    for actor in actors.values():
        for name in (actor.name, *actor.aliases):
            phrases.add(name, actor.id, person=actor.kind == "person")
    return Index(actors=tuple(actors.values()), table=phrases.table, longest=phrases.longest)


@lru_cache(maxsize=8)
def load_knowledge(extra: tuple[str, ...] = (), cache: str | None = None) -> Knowledge:
    """Return the built-in knowledge and that of the user's own files (`settings.actors`), read once.

    `cache` is the folder that the index of the files is kept in (`settings.cache`).
    Raises UsageError naming file and line where a file is wrong or an id is taken twice.
    """
    files = [*sorted((DATA / "actors").glob("*.tsv")), *map(Path, extra)]
    countries = list(read_countries())
    return Knowledge(countries, list(read_bodies()), kept_index(files, partial(_index, countries, files), cache))
