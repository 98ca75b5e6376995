"""Whether two written names are one actor, on pairs of names judged by people, beside the same letters.

    python -m bench.names --data FOLDER [--show]

The pairs are `name_pairs.csv`: two names, what they name, and whether they match. *same letters*: the names are equal; *folded
equal*: they are equal without accents, case, punctuation and word order. Slices go by script: plain ASCII on both sides, Latin
letters with accents, and other scripts on at least one side.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Sequence

import msgspec
from anyascii import anyascii

from bench.others import arguments, f1, path_of, table
from dragoman.link.names import CLOSE, keys, likeness


class Pair(msgspec.Struct, frozen=True):
    """Two names and whether they are one actor's."""

    left: str
    right: str
    person: bool
    same: bool


def ours(pair: Pair) -> bool:
    """Return what the program holds of two names of one kind: it compares those only that share a key."""
    left, right = (keys(name, person=pair.person) for name in (pair.left, pair.right))
    return not set(left).isdisjoint(right) and likeness(pair.left, pair.right, person=pair.person) >= CLOSE


def equal(pair: Pair) -> bool:
    """Return whether the names are the same letters."""
    return pair.left == pair.right


def folded(pair: Pair) -> bool:
    """Return whether the names have the same words in plain letters, in any order."""
    return _words(pair.left) == _words(pair.right)


def _words(name: str) -> list[str]:
    plain = "".join(letter if letter.isalnum() else " " for letter in anyascii(name).lower())
    return sorted(plain.split())


def script(pair: Pair) -> str:
    """Return the slice that a pair belongs to."""
    names = pair.left + pair.right
    if names.isascii():
        return "ASCII"
    return "accents" if all(ord(letter) < 0x250 or not letter.isalpha() for letter in names) else "other scripts"


def line(name: str, pairs: Sequence[Pair], judge: Callable[[Pair], bool]) -> list[str | float | int]:
    """Return a line of the table for the pairs."""
    told = [judge(pair) for pair in pairs]
    right = sum(one and pair.same for one, pair in zip(told, pairs, strict=True))
    precision, recall = right / max(1, sum(told)), right / max(1, sum(pair.same for pair in pairs))
    return [name, len(pairs), sum(pair.same for pair in pairs), precision, recall, f1(precision, recall)]


def main(words: list[str]) -> int:
    """Print a table and return 0."""
    given = arguments("bench.names", __doc__).parse_args(words)
    with path_of(given.data, "name_pairs.csv").open(encoding="utf-8", newline="") as stream:
        pairs = [
            Pair(row["name1"], row["name2"], row["schema"] == "Person", row["is_match"] == "true")
            for row in csv.DictReader(stream)
        ]
    lines = [line(name, pairs, way) for name, way in (("all", ours), ("same letters", equal), ("folded equal", folded))]
    slices = {name: [pair for pair in pairs if script(pair) == name] for name in ("ASCII", "accents", "other scripts")}
    slices |= {
        "persons": [one for one in pairs if one.person],
        "bodies and ships": [one for one in pairs if not one.person],
    }
    for name, held in slices.items():
        lines += [line(name, held, ours), line(f"{name}, folded equal", held, folded)]
    print(table(("pairs", "pairs", "of one actor", "precision", "recall", "F1"), lines))
    if given.show:
        for pair in pairs:
            if ours(pair) != pair.same:
                print(
                    "missed" if pair.same else "extra ",
                    "|",
                    pair.left,
                    "|",
                    pair.right,
                    "|",
                    round(likeness(pair.left, pair.right, person=pair.person)),
                )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
