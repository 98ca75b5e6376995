"""Fits the weights of the linker: `python -m training.linking [--out FILE]`.

Every two events of one type in two reports of a storyline are a pair, one event or two as annotated; a share of pairs from
different storylines stands for what is not alike at all. Prints how well weights fitted to two thirds of the storylines decide
the pairs of the rest. The weight of `sense` is fitted to the development part alone: the network has learned the others.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np

from dragoman.codebook.weights import Weights
from dragoman.extract.model.weights import Weights as Network
from dragoman.extract.model.weights import load_weights
from dragoman.link.affair import affair
from dragoman.link.compare import compare
from dragoman.link.score import weigh
from dragoman.link.telling import Telling, by_group, telling
from dragoman_corpus.load import load
from training.given import given
from training.logistic import newton

OUT = Path(__file__).resolve().parents[1] / "src" / "dragoman" / "link" / "data" / "weights.tsv"
LEAST = 8
"""Pairs a level must have been seen in to get a weight."""
SHRINK = 1.0
"""Of the square of the weights, in the loss: rare levels stay near 0."""
OTHERS = 20_000
"""Pairs from different storylines."""
SENSE = "sense"
HEAD = "# How much each level of agreement weighs, as log-odds. source: fitted to the annotated corpus (training/linking.py)."


Levels = dict[str, str]


class Told(NamedTuple):
    """An event of a report: its conflict, storyline, report, name in the storyline, and what is told of it."""

    conflict: str
    story: str
    report: str
    name: str
    told: Telling


class Pairs(NamedTuple):
    """Pairs by their levels, whether they are one event, and the storyline of each."""

    levels: list[Levels]
    same: list[bool]
    stories: list[str]


def tellings(part: str, network: Network | None = None) -> Iterator[Told]:
    """Yield the events of a part of the corpus as they are told; only with the network have they a sense."""
    for story in load(part):
        for report, names, grounding in given([story], network):
            persons = frozenset(actor.id for actor in grounding.actors if actor.kind == "person")
            for group, claims in by_group(grounding.claims).items():
                yield Told(
                    story.conflict,
                    story.id,
                    report.id,
                    names[int(group.rsplit(":", 1)[1])],
                    telling(claims, persons, frozenset(affair(report))),
                )


def pairs(told: Iterable[Told], others: int, chance: Random) -> Pairs:
    """Return the pairs of one type that different reports of a storyline tell, and `others` from different storylines."""
    stories: dict[str, list[Told]] = defaultdict(list)
    types: dict[str, list[Told]] = defaultdict(list)
    kin: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        stories[one.story].append(one)
        types[one.told.type].append(one)
        kin[f"{one.conflict} {one.told.type}"].append(one)
    pools = [types, {name: held for name, held in kin.items() if len({one.story for one in held}) > 1}]
    found = Pairs([], [], [])
    for held in stories.values():
        for left, right in combinations(held, 2):
            if left.report != right.report and left.told.type == right.told.type:
                _add(found, left, right)
    while others:
        pool = pools[others % 2]  # what differs is often another act of the same conflict
        left, right = chance.sample(pool[chance.choice(sorted(pool))], 2)
        if left.story != right.story:
            _add(found, left, right)
            others -= 1
    return found


def _add(found: Pairs, left: Told, right: Told) -> None:
    found.levels.append(compare(left.told, right.told))
    found.same.append((left.story, left.name) == (right.story, right.name))
    found.stories.append(left.story)


def fit(levels: Sequence[Levels], same: Sequence[bool], rounds: int = 400) -> Weights:
    """Return the weights that decide the pairs best; levels that are rare have none."""
    seen = Counter(level for one in levels for level in one.items())
    order = {level: at for at, level in enumerate(sorted(level for level, count in seen.items() if count >= LEAST))}
    rows = [(at, order[level]) for at, one in enumerate(levels) for level in one.items() if level in order]
    row, column = np.array(rows).T
    told = np.array(same, dtype=float)
    weights, mean, spread = np.zeros(len(order) + 1), np.zeros(len(order) + 1), np.zeros(len(order) + 1)
    for step in range(1, rounds + 1):
        odds = weights[-1] + np.bincount(row, weights[column], len(told))
        off = 1 / (1 + np.exp(-odds)) - told
        slope = np.append(np.bincount(column, off[row], len(order)) + SHRINK * weights[:-1], off.sum())
        mean, spread = 0.9 * mean + 0.1 * slope, 0.999 * spread + 0.001 * slope**2
        weights -= 0.05 * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-9)
    return {level: float(weights[at]) for level, at in order.items()} | {("prior", ""): float(weights[-1])}


def with_sense(weights: Weights, held: Pairs) -> Weights:
    """Return the weights with those of `sense`: a straight line over its levels, fitted on top of the others."""
    near = np.array([float(one[SENSE]) if one[SENSE] != "unknown" else 0.0 for one in held.levels])
    base = np.array([weigh(one, weights) for one in held.levels])
    told = np.array(held.same, dtype=float)
    table = np.stack([near, np.ones(len(near))], -1)
    slope, height = newton(table, told, np.array([0.1, 0.1]), base).tolist()
    return weights | {(SENSE, f"{level / 10:.1f}"): slope * level / 10 + height for level in range(11)}


def decided(weights: Weights, held: Pairs) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the pairs taken for one event, each decided by itself."""
    said = [weigh(one, weights) > 0 for one in held.levels]
    both = sum(one and other for one, other in zip(said, held.same, strict=True))
    precision, recall = both / max(1, sum(said)), both / max(1, sum(held.same))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def check(held: Pairs, parts: int = 3) -> Iterator[str]:
    """Yield how weights fitted to some storylines decide the pairs of the others."""
    place = {story: at % parts for at, story in enumerate(sorted(set(held.stories)))}
    for part in range(parts):
        inside = [at for at, story in enumerate(held.stories) if place[story] != part]
        rest = [at for at, story in enumerate(held.stories) if place[story] == part]
        weights = fit([held.levels[at] for at in inside], [held.same[at] for at in inside])
        left = Pairs([held.levels[at] for at in rest], [held.same[at] for at in rest], [])
        yield "fold {}: precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(part + 1, *decided(weights, left))


def main(words: list[str]) -> int:
    """Fit, print, write the table and return 0."""
    parser = argparse.ArgumentParser(prog="training.linking", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=OUT, help="where the table is written")
    given_words = parser.parse_args(words)
    chance = Random(7)
    train, dev = pairs(tellings("train"), OTHERS, chance), pairs(tellings("dev", load_weights()), OTHERS // 8, chance)
    print(f"{len(train.same)} pairs, {sum(train.same)} of one event; dev {len(dev.same)}, {sum(dev.same)}")
    print("\n".join(check(train)))
    weights = fit(train.levels, train.same)
    weights["prior", ""] += weights.pop((SENSE, "unknown"), 0.0)
    print("dev: precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(*decided(weights, dev)))
    weights = with_sense(weights, dev)
    print("with sense: precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(*decided(weights, dev)))
    lines = [HEAD, "feature\tlevel\tweight"]
    lines += [f"{feature}\t{level}\t{weight:.2f}" for (feature, level), weight in sorted(weights.items())]
    given_words.out.write_text("\n".join(lines) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
