"""Fits the weights of the linker: `python -m training.linking [--out FILE]`.

Every two tellings of a storyline that the linker would compare are a pair, one event or two as annotated; a share of pairs from
different storylines stands for what is not alike at all, and another for acts that look alike in one land and one month
(`lookalikes.py`). Prints how well weights fitted to two thirds of the storylines decide the pairs of the rest. The weight of
`sense` is fitted to the development part alone: the network has learned the others. What a pair's rivals are depends on the
weights themselves, so the fit is done a few times.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec
import numpy as np

from dragoman.codebook.weights import Weights, total
from dragoman.extract.model.weights import Weights as Network
from dragoman.extract.model.weights import load_weights
from dragoman.link.affair import affair
from dragoman.link.compare import comparable, compare
from dragoman.link.rivals import FEATURE, Pair, rivals
from dragoman.link.telling import Telling, by_group, telling
from dragoman_corpus.load import load
from training.given import given
from training.logistic import newton
from training.lookalikes import lookalikes

OUT = Path(__file__).resolve().parents[1] / "src" / "dragoman" / "link" / "data" / "weights.tsv"
LEAST = 8
"""Pairs a level must have been seen in to get a weight."""
SHRINK = 1.0
"""Of the square of the weights, in the loss: rare levels stay near 0."""
AGAIN = 3
"""Times the fit is done anew with the rivals that the weights so far make."""
OTHERS = 20_000
"""Pairs drawn from different storylines, those that the linker would not compare among them."""
ALIKE = 20_000
"""Pairs of acts that look alike, so that they do not chain (docs/decisions/0016)."""
SHORT = 0.2
"""Of so many pairs the reports are taken to be too short to name what affair they are on, as the corpus's seldom are."""
DEV = 8
"""Of the development part so many times fewer pairs are drawn, as it is smaller."""
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
    """Pairs of tellings by their levels, whether they are one event, and the storyline of each; every list as long."""

    told: list[tuple[Telling, Telling]]
    levels: list[Levels]
    same: list[bool]
    stories: list[str]

    def of(self, places: Sequence[int]) -> Pairs:
        """Return those in some places."""
        return Pairs(*([column[at] for at in places] for column in self))  # type: ignore[attr-defined]

    def ranked(self, weights: Weights) -> Pairs:
        """Return the pairs with the levels of their rivals, each at what these weights give it."""
        held = [Pair(*told, total(levels, weights)) for told, levels in zip(self.told, self.levels, strict=True)]
        ranked = [one | {FEATURE: level} for one, level in zip(self.levels, rivals(held), strict=True)]
        return self._replace(levels=ranked)


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


def pairs(told: Sequence[Told], others: int, alike: int, chance: Random) -> Pairs:
    """Return the pairs that different reports of a storyline tell, `others` from different storylines, and at most `alike` of
    acts that look alike; a share of them as reports without names would have them.
    """
    stories: dict[str, list[Told]] = defaultdict(list)
    types: dict[str, list[Told]] = defaultdict(list)
    kin: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        stories[one.story].append(one)
        types[one.told.type].append(one)
        kin[f"{one.conflict} {one.told.type}"].append(one)
    pools = [types, {name: held for name, held in kin.items() if len({one.story for one in held}) > 1}]
    found = Pairs([], [], [], [])
    for held in stories.values():
        for left, right in combinations(held, 2):
            _add(found, left, right, chance)
    drawn = set[frozenset[int]]()
    while len(drawn) < others:
        pool = pools[len(drawn) % 2]  # what differs is often another act of the same conflict
        left, right = chance.sample(pool[chance.choice(sorted(pool))], 2)
        ends = frozenset((id(left), id(right)))
        if left.story != right.story and ends not in drawn:
            drawn.add(ends)
            _add(found, left, right, chance)
    for at, other, moved in lookalikes([(one.story, one.told) for one in told], alike, chance):
        _add(found, told[at], told[other]._replace(told=moved), chance)
    return found


def _add(found: Pairs, left: Told, right: Told, chance: Random) -> None:
    if not comparable(left.told, right.told):
        return
    both = left.told, right.told
    if chance.random() < SHORT:
        both = (
            msgspec.structs.replace(both[0], affair=frozenset()),
            msgspec.structs.replace(both[1], affair=frozenset()),
        )
    found.told.append(both)
    found.levels.append(compare(*both))
    found.same.append((left.story, left.name) == (right.story, right.name))
    found.stories.append(left.story)


def fit(levels: Sequence[Levels], same: Sequence[bool]) -> Weights:
    """Return the weights that decide the pairs best; levels that are rare have none."""
    seen = Counter(level for one in levels for level in one.items())
    order = {level: at for at, level in enumerate(sorted(level for level, count in seen.items() if count >= LEAST))}
    table = np.zeros((len(levels), len(order) + 1))
    table[:, -1] = 1.0
    for row, one in enumerate(levels):
        table[row, [order[level] for level in one.items() if level in order]] = 1.0
    weights = newton(table, np.array(same, dtype=float), np.append(np.full(len(order), SHRINK), 0.0)).tolist()
    return dict(zip([*order, ("prior", "")], weights, strict=True))


def with_sense(weights: Weights, held: Pairs) -> Weights:
    """Return the weights with those of `sense`: a straight line over its levels, fitted on top of the others."""
    near = np.array([float(one[SENSE]) if one[SENSE] != "unknown" else 0.0 for one in held.levels])
    base = np.array([total(one, weights) for one in held.levels])
    told = np.array(held.same, dtype=float)
    table = np.stack([near, np.ones(len(near))], -1)
    slope, height = newton(table, told, np.array([0.1, 0.1]), base).tolist()
    return weights | {(SENSE, f"{level / 10:.1f}"): slope * level / 10 + height for level in range(11)}


def decided(weights: Weights, held: Pairs) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the pairs taken for one event, each decided by itself."""
    said = [total(one, weights) > 0 for one in held.ranked(weights).levels]
    both = sum(one and other for one, other in zip(said, held.same, strict=True))
    precision, recall = both / max(1, sum(said)), both / max(1, sum(held.same))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def fitted(held: Pairs, dev: Pairs | None = None) -> Weights:
    """Return the weights, those of the rivals with them; with pairs of the development part those of `sense` too."""
    weights: Weights = {}
    for again in range(AGAIN + 1):
        ranked = held.ranked(weights) if again else held
        weights = fit(ranked.levels, ranked.same)
        weights["prior", ""] += weights.pop((SENSE, "unknown"), 0.0)
        if dev is not None:
            weights = with_sense(weights, dev.ranked(weights) if again else dev)
    return weights


def check(held: Pairs, parts: int = 3) -> Iterator[str]:
    """Yield how weights fitted to some storylines decide the pairs of the others."""
    place = {story: at % parts for at, story in enumerate(sorted(set(held.stories)))}
    for part in range(parts):
        weights = fitted(held.of([at for at, story in enumerate(held.stories) if place[story] != part]))
        rest = held.of([at for at, story in enumerate(held.stories) if place[story] == part])
        yield "fold {}: precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(part + 1, *decided(weights, rest))


def main(words: list[str]) -> int:
    """Fit, print, write the table and return 0."""
    parser = argparse.ArgumentParser(prog="training.linking", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=OUT, help="where the table is written")
    given_words = parser.parse_args(words)
    chance = Random(7)
    train = pairs([*tellings("train")], OTHERS, ALIKE, chance)
    dev = pairs([*tellings("dev", load_weights())], OTHERS // DEV, ALIKE // DEV, chance)
    print(f"{len(train.same)} pairs, {sum(train.same)} of one event; dev {len(dev.same)}, {sum(dev.same)}")
    print("\n".join(check(train)))
    print("dev: precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(*decided(fitted(train), dev)))
    weights = fitted(train, dev)
    print("with sense: precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(*decided(weights, dev)))
    lines = [HEAD, "feature\tlevel\tweight"]
    lines += [f"{feature}\t{level}\t{weight:.2f}" for (feature, level), weight in sorted(weights.items())]
    given_words.out.write_text("\n".join(lines) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
