"""Figures of no single event (troops, displaced, prisoners, votes), against the corpus, beside a regular expression.

    python -m bench.loose [PART] [--show]

A figure is right where its kind and its number are those of an annotated one of the same report; *number* asks for the number alone.
The regular expression takes each number with a word for the kind within the three words after it. It knows no events, so what belongs to
one counts against it. Party, place and voice are not compared.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator

from training.corpus import Reader

from bench.tally import Tally
from dragoman.extract.model.weights import FOLDER, load_weights
from dragoman.ground.grounder import RuleGrounder
from dragoman.language.numbers import find_numbers
from dragoman.plugins import make
from dragoman.schema.report import Report
from dragoman.schema.value import Count, Figure
from dragoman.settings import Settings
from dragoman_corpus.load import load
from dragoman_corpus.objects import Number

Found = set[tuple[str, int]]
Bounds = Count | Figure | Number
WORDS = {
    "troops": r"troops|soldiers|fighters|reservists",
    "displaced": r"displaced|residents|families|homes",
    "refugees": r"refugees",
    "prisoners": r"prisoners|detainees|hostages|captives",
    "votes": r"votes|seats|members|lawmakers|deputies",
}


def _value(number: Bounds) -> int | None:
    given = (number.best, number.low, number.high)
    return next((one for one in given if one is not None), None)


def baseline(report: Report) -> Found:
    """Return each number that a word for a kind follows within three words."""
    return {
        (kind, value)
        for number in find_numbers(report.text)
        for kind, words in WORDS.items()
        if (value := _value(number.count)) is not None
        and re.match(rf"\W+(?:\w+\W+){{0,2}}(?:{words})\b", report.text[number.span.end :], re.I)
    }


def rows(part: str) -> Iterator[tuple[Report, Found]]:
    """Yield each report of a part, cleaned, with its annotated figures."""
    reader = Reader(load_weights(FOLDER).pieces)
    for story in load(part):
        for told in story.reports:
            gold = {(f.kind, n) for f in told.figures for n in (_value(f.number),) if n is not None}
            yield reader.read(story, told)[0], gold


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.loose", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", default="dev", choices=("train", "dev"))
    parser.add_argument(
        "--show", action="store_true", help="print what is missed and what is too many, report by report"
    )
    given = parser.parse_args(words)
    extractor, grounder = make("extractors", "model", Settings()), RuleGrounder(Settings())

    def ours(report: Report) -> Found:
        found = grounder.ground(report, extractor.extract(report)).figures
        return {(f.figure.kind, n) for f in found for n in (_value(f.figure),) if n is not None}

    sums: dict[str, Tally] = {"dragoman": Tally(), "baseline": Tally()}
    ways: dict[str, Callable[[Report], Found]] = {"dragoman": ours, "baseline": baseline}
    for report, gold in rows(given.part):
        for name, way in ways.items():
            found = way(report)
            sums[name].compare("kind and number", found, gold)
            sums[name].compare("number", {n for _, n in found}, {n for _, n in gold})
            if given.show and name == "dragoman" and found != gold:
                print(report.id, "missed", sorted(gold - found), "too many", sorted(found - gold), file=sys.stderr)
    print("| figure | " + " | ".join(sums) + " | told |\n|---|" + "---:|" * (len(sums) + 1))
    columns = [tally.figures("kind and number", "number") for tally in sums.values()]
    for figure in columns[0]:
        told = sums["dragoman"].told(figure.partition(":")[0])
        print(f"| {figure} | " + " | ".join(f"{column[figure]:.3f}" for column in columns) + f" | {told} |")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
