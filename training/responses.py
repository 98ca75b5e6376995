"""Fits the weights of inferred responses: `python -m training.responses [--out FILE]`.

A pair is two acts of a storyline of which the later may answer the earlier; it does where a report states it. Prints how many
of those found from several log-odds on are stated, with weights fitted to the other storylines of the training part.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from dragoman.codebook.weights import Weights, total
from dragoman.errors import NotFoundError
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.store.assemble import assemble
from dragoman.store.responses import Act, act_of, compared
from dragoman_corpus.load import load
from dragoman_corpus.objects import Story
from training.given import given
from training.linking import fit

OUT = Path(__file__).resolve().parents[1] / "src" / "dragoman" / "store" / "data" / "responses.tsv"
HEAD = "# How much speaks for one act answering another, as log-odds. source: fitted to the corpus (training/responses.py)."
FOLDS = 4
STEPS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


class Pair(NamedTuple):
    """Two acts by the levels of what speaks for an answer, whether a report states one, and their storyline."""

    levels: dict[str, str]
    stated: bool
    story: str


def events_of(story: Story) -> list[Event]:
    """Return the annotated events of a storyline, each assembled from what all its reports tell."""
    told: dict[str, list[Claim]] = defaultdict(list)
    names: dict[str, str] = {}
    for _, called, grounding in given([story]):
        for claim in grounding.claims:
            name = called[int(claim.group.rsplit(":", 1)[1])]
            names[claim.group] = name
            told[name].append(claim)
    return [assemble(name, claims, {}, names) for name, claims in told.items()]


def above(actor: str) -> Sequence[str]:
    """Return what a known actor is a part of; nothing for one that no file knows."""
    try:
        return load_knowledge().above(actor)
    except NotFoundError:
        return ()


def acts_of(events: Sequence[Event]) -> list[Act]:
    """Return the events that are acts with a day and a party."""
    return [act for event in events if (act := act_of(event, above)) is not None]


def pairs(part: str) -> Iterator[Pair]:
    """Yield the pairs of a part of the corpus."""
    for story in load(part):
        acts = acts_of(events_of(story))
        for later in acts:
            for earlier, levels in compared(later, acts):
                yield Pair(levels, earlier.event in later.answers, story.id)


def check(held: Sequence[Pair]) -> Iterator[str]:
    """Yield what weights fitted to some storylines find in the others, from several log-odds on."""
    fold = {story: at % FOLDS for at, story in enumerate(sorted({one.story for one in held}))}
    scored: list[tuple[float, bool]] = []
    for part in range(FOLDS):
        weights = _fitted([one for one in held if fold[one.story] != part])
        scored += [(total(one.levels, weights), one.stated) for one in held if fold[one.story] == part]
    for step in STEPS:
        found = [stated for score, stated in scored if score >= step]
        yield f"from {step:.1f}: {len(found)} found, {sum(found)} stated ({sum(found) / max(1, len(found)):.2f})"


def _fitted(held: Sequence[Pair]) -> Weights:
    return fit([one.levels for one in held], [one.stated for one in held])


def main(words: list[str]) -> int:
    """Fit, print, write the table and return 0."""
    parser = argparse.ArgumentParser(prog="training.responses", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=OUT, help="where the table is written")
    out: Path = parser.parse_args(words).out
    held = list(pairs("train"))
    print(f"{len(held)} pairs, {sum(one.stated for one in held)} stated")
    print("\n".join(check(held)))
    lines = [HEAD, "feature\tlevel\tweight"]
    lines += [f"{feature}\t{level}\t{weight:.2f}" for (feature, level), weight in sorted(_fitted(held).items())]
    out.write_text("\n".join(lines) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
