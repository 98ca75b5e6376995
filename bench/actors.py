"""Whether the names of one actor in several reports become one actor: B-cubed over the parties of annotated acts.

    python -m bench.actors [PART] [--show]

Acts and roles are taken from the annotation, as in `bench.grounding`; identities are worked out by the program, over all reports of the
part (dev by default) at once. What counts is each name under which a report tells a party of the cast, once for each report. The record
lays an act of an office holder to the office's body (the codebook has the reason), the annotation to the person; so the first row takes
nobody's acts for those of a body, and the second is what the record has. Baselines take names for one actor where they are the same
letters, and where they are the same words in plain letters.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence

import msgspec
from training.given import given

from bench.others import f1, table
from dragoman.knowledge.fold import fold
from dragoman.link.actors import name_keys, same_actor
from dragoman.schema.actor import Actor
from dragoman.schema.ids import is_id
from dragoman.schema.mention import Mention
from dragoman_corpus.load import load
from dragoman_corpus.mentions import cast_of
from dragoman_corpus.objects import Story
from dragoman_corpus.words import PARTS


class Item(msgspec.Struct, frozen=True):
    """A name under which a report tells a party: whose it is by the annotation, and by the program."""

    report: str
    name: str
    gold: str
    told: str


class Identities:
    """The actors of the reports read so far; those that the linker takes for one have one id."""

    def __init__(self) -> None:
        self._seen: dict[str, list[Actor]] = {}
        self._of: dict[str, str] = {}

    def add(self, actors: Iterable[Actor]) -> None:
        """Compare a report's new actors with those before, as the linker does."""
        for actor in actors:
            if not is_id("a", actor.id):
                continue
            keys = name_keys(actor)
            others = {one.id: one for key in keys for one in self._seen.get(key, ())}
            for found in same_actor(actor, list(others.values()), "bench"):
                self._of[self.of(actor.id)] = self.of(found.right)
            for key in keys:
                self._seen.setdefault(key, []).append(actor)

    def of(self, actor: str) -> str:
        """Return the id that stands for an actor and all that are one with it."""
        while actor in self._of and self._of[actor] != actor:
            actor = self._of[actor]
        return actor


def items(stories: Sequence[Story], change: Callable[[Mention], Mention]) -> list[Item]:
    """Return the names of the cast that the program's parties bear, each report's once; `change` as for `given`."""
    identities, found = Identities(), dict[tuple[str, str, str], Item]()
    owners = {told.id: (story, told) for story in stories for told in story.reports}
    for report, _, grounding in given(stories, change=change):
        identities.add(grounding.actors)
        story, told = owners[report.id]
        named = {
            name: entry.key for entry in cast_of(story, told).values() for name in entry.names if name != name.lower()
        }
        for claim in grounding.claims:
            for party in (*claim.actors, *claim.recipients):
                name = " ".join(party.span.of(report.text).split()) if party.span else ""
                if party.actor and name in named:
                    gold = f"{story.id}:{named[name]}"
                    found[report.id, name, party.actor] = Item(report.id, name, gold, party.actor)
    return [msgspec.structs.replace(one, told=identities.of(one.told)) for one in found.values()]


def as_themselves(mention: Mention) -> Mention:
    """Return a mention whose actors are grounded as those acted upon are: an office holder as the person that he is."""
    arguments = tuple(
        msgspec.structs.replace(one, role="recipient") if one.role == "actor" else one for one in mention.arguments
    )
    return msgspec.structs.replace(mention, arguments=arguments)


def b_cubed(held: Sequence[Item], told: Sequence[str]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the clusters `told` gives, one label an item.

    The cast of one storyline says nothing of that of another: a known actor may stand in two, so only items of one storyline are
    compared.
    """
    ours: dict[tuple[str, str], set[int]] = {}
    theirs: dict[str, set[int]] = {}
    for at, one in enumerate(held):
        ours.setdefault((one.gold.split(":")[0], told[at]), set()).add(at)
        theirs.setdefault(one.gold, set()).add(at)
    precision = recall = 0.0
    for at, one in enumerate(held):
        mine, right = ours[one.gold.split(":")[0], told[at]], theirs[one.gold]
        precision += len(mine & right) / len(mine)
        recall += len(mine & right) / len(right)
    precision, recall = precision / max(1, len(held)), recall / max(1, len(held))
    return precision, recall, f1(precision, recall)


def main(words: list[str]) -> int:
    """Print a table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.actors", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", default="dev", choices=PARTS)
    parser.add_argument(
        "--show", action="store_true", help="list the names of one actor that are told as several, and the reverse"
    )
    options = parser.parse_args(words)
    stories = list(load(options.part))
    held, recorded = items(stories, as_themselves), items(stories, lambda mention: mention)
    lines = [
        [name, len(names), *b_cubed(names, told)]
        for name, names, told in (
            ("dragoman", held, [one.told for one in held]),
            ("dragoman, as recorded", recorded, [one.told for one in recorded]),
            ("same letters", held, [one.name for one in held]),
            ("folded equal", held, [" ".join(sorted(fold(one.name).split())) for one in held]),
        )
    ]
    print(table(("identity", "names", "precision", "recall", "F1"), lines))
    if options.show:
        _show(held)
    return 0


def _show(held: Sequence[Item]) -> None:
    for label, other, what in (("gold", "told", "apart"), ("told", "gold", "one")):
        groups: dict[str, dict[str, set[str]]] = {}
        for one in held:
            key = getattr(one, label) if label == "gold" else f"{one.gold.split(':')[0]}:{one.told}"
            groups.setdefault(key, {}).setdefault(getattr(one, other), set()).add(one.name)
        for key, parts in groups.items():
            if len(parts) > 1:
                print(
                    what, key, "|", " | ".join(f"{name}: {', '.join(sorted(names))}" for name, names in parts.items())
                )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
