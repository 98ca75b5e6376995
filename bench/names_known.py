"""What the comparison of names does to the actors of the knowledge files: spellings of one that meet, names of two taken for one.

    python -m bench.names_known [--show]

Each name and alias is held against all that share a key with it, persons apart from groups and bodies; keys that very many names
share are left out. Names of two that are the same letters but for case count as faults as well: no comparison can part them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import combinations

from bench.others import table
from dragoman.knowledge import load_knowledge
from dragoman.link.names import CLOSE, keys, likeness

BODIES = ("group", "party", "organisation", "force", "body")
MOST = 400
"""Names under one key from which the key is left out."""


def pairs(person: bool) -> Iterator[tuple[bool, str, str]]:
    """Yield whether two names are one actor's, and the names; each pair once."""
    under: dict[str, set[tuple[str, str]]] = {}
    for actor in load_knowledge().actors():
        if actor.kind in (("person",) if person else BODIES):
            for name in (actor.name, *actor.aliases):
                bare = name.lstrip("!")
                for key in keys(bare, person=person):
                    under.setdefault(key, set()).add((actor.id, bare))
    found = {
        (one[0] == other[0], one[1], other[1])
        for held in under.values()
        if len(held) < MOST
        for one, other in combinations(sorted(held), 2)
        if one[1] != other[1]
    }
    yield from sorted(found)


def main(words: list[str]) -> int:
    """Print a table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.names_known", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--show", action="store_true", help="list the pairs of two that are taken for one")
    given = parser.parse_args(words)
    lines: list[list[str | float | int]] = []
    for label, person in (("persons", True), ("groups and bodies", False)):
        held = [row for row in pairs(person) if likeness(row[1], row[2], person=person) >= CLOSE]
        lines.append([label, sum(row[0] for row in held), sum(not row[0] for row in held)])
        if given.show:
            for same, left, right in held:
                if not same:
                    print("taken for one", "|", left, "|", right)
    print(table(("names of", "pairs of spellings that meet", "pairs of two taken for one"), lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
