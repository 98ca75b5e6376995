"""How far the reader's scores can be believed: of the events told with a score, how many are annotated.

    python -m bench.calibration EXAMPLES_FOLDER [--extractor NAME]

Prints a reliability table: for each tenth of the score, the events told, their mean score, and the share that the annotations
have. In a well calibrated reader the last two are alike. A second table is of the parties of events that are annotated.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.accuracy import measure
from bench.accuracy_match import named
from bench.accuracy_score import Score
from dragoman.schema.event import Event
from dragoman.settings import Settings


def rows(score: Score) -> Iterator[tuple[float, bool]]:
    """Yield each event of the record by report, with its score and whether it is annotated."""
    yield from ((_score(pair.told.event), True) for pair in score.pairs)
    yield from ((_score(told.event), False) for _, told in score.extra)


def party_rows(score: Score) -> Iterator[tuple[float, bool]]:
    """Yield each party of the annotated events that are told, with its score and whether the annotation names it too."""
    for pair in score.pairs:
        event = pair.told.event
        for told, gold in ((event.actors, pair.gold.actors), (event.recipients, pair.gold.recipients)):
            yield from ((party.score, named(party, gold)) for party in told)


def table(found: Iterable[tuple[float, bool]], what: str = "events") -> Iterator[str]:
    """Yield the lines of the reliability table, and the expected calibration error."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for score, right in found:
        bins.setdefault(min(9, int(score * 10)), []).append((score, right))
    yield f"| score | {what} | mean score | annotated |"
    yield "|---|---:|---:|---:|"
    error, count = 0.0, sum(map(len, bins.values()))
    for number in sorted(bins):
        held = bins[number]
        mean = sum(score for score, _ in held) / len(held)
        right = sum(right for _, right in held) / len(held)
        error += abs(mean - right) * len(held) / count
        yield f"| {number / 10:.1f} to {(number + 1) / 10:.1f} | {len(held)} | {mean:.3f} | {right:.3f} |"
    yield f"\nExpected calibration error: {error:.3f}"


def _score(event: Event) -> float:
    return max(claim.score for claim in event.claims)


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.calibration", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("examples", type=Path, help="a folder with reports/ and gold/")
    parser.add_argument("--extractor", default="model", help="the extractor to measure")
    given = parser.parse_args(words)
    ours, _ = measure(given.examples, Settings(extractor=given.extractor))
    print("\n".join(table(rows(ours))), "\n")
    print("\n".join(table(party_rows(ours), "parties")))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
