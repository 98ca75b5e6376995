"""Grounding alone: acts, roles and events are taken from the annotation, values are worked out by the program.

    python -m bench.grounding [PART] [--show]

Prints the table of `bench.accuracy` for a part of the corpus (dev by default): what is wrong here is the fault of the rules that
turn words into dates, places, actors and numbers, not of the reader.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from training.given import given

from bench.accuracy import cells, show
from bench.accuracy_score import Score, score
from bench.gold import load_gold
from bench.single import told_alone
from dragoman.schema.event import Event
from dragoman.schema.report import Report
from dragoman_corpus.gold import write_gold
from dragoman_corpus.load import load
from dragoman_corpus.objects import Story
from dragoman_corpus.words import PARTS


def measure(stories: list[Story]) -> Score:
    """Return the score of the events that grounding makes of annotated mentions."""
    reports: list[Report] = []
    events: list[Event] = []
    for report, _, grounding in given(stories):
        reports.append(report)
        events += told_alone(grounding.claims)
    with tempfile.TemporaryDirectory() as folder:
        write_gold(stories, Path(folder))
        return score(load_gold(Path(folder) / "gold"), reports, events)


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.grounding", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", default="dev", choices=PARTS)
    parser.add_argument("--show", action="store_true", help="list which fields are wrong")
    given = parser.parse_args(words)
    found = measure(list(load(given.part)))
    print("| figure | right | of |\n|---|---:|---:|")
    for name, figure in found.figures.items():
        print(f"| {name} | {cells(figure)} |")
    if given.show:
        print("\n".join(show(found)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
