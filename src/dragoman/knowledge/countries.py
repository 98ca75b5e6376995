"""Countries, their names and people, and the bodies that every state has."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.knowledge.actors import KnownActor, Tie
from dragoman.knowledge.fold import DATA
from dragoman.knowledge.rows import read_rows
from dragoman.schema.actor import ActorKind
from dragoman.schema.record import Record


class Country(Record, frozen=True):
    """A country or territory; `id` is its actor's id, the ISO code in lower case. Names may carry the mark `!`."""

    id: str
    code: str
    name: str
    names: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()


class Body(Record, frozen=True):
    """A body that every state has: `nouns` are what news calls it beside the country's name, `of` the body above it.

    `alone`: the nouns that mean it with no country beside them, in a report that is about one country.
    """

    suffix: str
    kind: ActorKind
    pattern: str
    nouns: tuple[str, ...]
    of: str | None = None
    alone: tuple[str, ...] = ()

    def actor(self, country: Country) -> KnownActor:
        """Return this body of the given country."""
        adjective = country.adjectives[0].lstrip("!") if country.adjectives else country.name
        above = f"{country.id}.{self.of}" if self.of else country.id
        return KnownActor(
            id=f"{country.id}.{self.suffix}",
            name=self.pattern.format(adj=adjective, name=country.name),
            kind=self.kind,
            country=country.code,
            ties=(Tie(relation="part of", of=above),)
            if self.kind not in ("population", "group", "outlet", "party")
            else (),
        )


def read_countries() -> Iterator[Country]:
    """Yield the countries of the built-in table."""
    columns = ("names", "adjectives", "people", "metonyms")
    for row in read_rows(DATA / "countries.tsv", ("code", "name"), columns):
        adjectives = row.list("adjectives")
        yield Country(
            id=row["code"].lower(),
            code=row["code"],
            name=row["name"],
            names=row.list("names"),
            adjectives=adjectives,
            people=tuple(name for name in row.list("people") if name not in adjectives) or tuple(_people(adjectives)),
            metonyms=row.list("metonyms"),
        )


def _people(adjectives: tuple[str, ...]) -> Iterator[str]:
    """Yield the plurals that follow the rule; adjectives like "Chinese" have none."""
    for adjective in adjectives:
        if adjective.endswith(("n", "i")):
            yield adjective + "s"


def read_bodies() -> Iterator[Body]:
    """Yield the bodies that every state has."""
    for row in read_rows(DATA / "bodies.tsv", ("suffix", "kind", "name", "nouns"), ("of", "alone")):
        yield Body(
            suffix=row["suffix"],
            kind=row["kind"],  # type: ignore[arg-type]  # a test holds the table to ActorKind
            pattern=row["name"],
            nouns=row.list("nouns"),
            of=row["of"] or None,
            alone=row.list("alone"),
        )
