"""How far two annotators of the same reports agree, by the scorer that measures the program.

    python -m bench.agreement [SECOND_FOLDER] [--export FOLDER]

Each storyline in the folder (by default corpus/second) is an independent second annotation of the one of the same name in the corpus.
The first counts as right and the second as found; fields are compared on the events that both have. The last rows are those of
`bench.reading`: the words marked, voices, answers, and which words tell one event.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from training.corpus import Reader

from bench.accuracy import cells
from bench.accuracy_score import Score, score
from bench.corpus_record import per_report
from bench.gold import load_gold
from bench.reading import Sums, annotated
from dragoman.export.objects import event_object, report_object
from dragoman.extract.model.weights import FOLDER
from dragoman.extract.model.words import WordPiece
from dragoman_corpus.gold import write_gold
from dragoman_corpus.load import story_files
from dragoman_corpus.objects import Story
from dragoman_corpus.parse import read_story

ACROSS = ("B-cubed precision", "B-cubed recall", "B-cubed F1", "links across reports")
"""Figures about several reports: here each report is compared by itself."""
SECOND = Path(__file__).resolve().parents[1] / "corpus" / "second"


def pairs(folder: Path) -> list[tuple[Story, Story]]:
    """Return first and second annotation of each storyline annotated twice. Raises ValueError where their texts differ."""
    first = {path.stem: path for path in story_files()}
    found = []
    for path in sorted(folder.glob("*.story")):
        one, other = read_story(first[path.stem]), read_story(path)
        texts = {report.id: report.text for report in one.reports}
        for report in other.reports:
            if " ".join(texts.get(report.id, "").split()) != " ".join(report.text.split()):
                raise ValueError(f"{path}: the text of {report.id} is not that of the first annotation")
        found.append((one, other))
    return found


def agreement(both: list[tuple[Story, Story]]) -> Score:
    """Return the second annotations' score against the first."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_gold((_same_reports(one, other) for one, other in both), folder)
        gold = load_gold(folder / "gold")
    records = [per_report(other) for _, other in both]
    return score(
        gold, [report for reports, _ in records for report in reports], [one for _, many in records for one in many]
    )


def _same_reports(one: Story, other: Story) -> Story:
    """Return the first annotation cut down to the reports that the second has."""
    kept = {report.id for report in other.reports}
    return replace(one, reports=tuple(report for report in one.reports if report.id in kept))


def in_the_text(both: list[tuple[Story, Story]]) -> dict[str, float]:
    """Return how far the words agree that the annotations mark in each report."""
    reader, sums = Reader(WordPiece.read(FOLDER / "vocab.txt")), Sums()
    for one, other in both:
        firsts = {report.id: report for report in one.reports}
        for second in other.reports:
            first = firsts[second.id]
            gold, found = reader.read(one, first)[1], reader.read(other, second)[1]
            sums.add(annotated(one, first, gold), annotated(other, second, found))
    return sums.figures()


def main(words: list[str]) -> int:
    """Print the table and return the exit code."""
    parser = argparse.ArgumentParser(prog="bench.agreement", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=SECOND)
    parser.add_argument("--export", type=Path, help="also write gold, texts and the second annotation's record here")
    given = parser.parse_args(words)
    both = pairs(given.folder)
    reports = sum(len(other.reports) for _, other in both)
    print(f"{len(both)} storylines, {reports} reports annotated twice\n\n| figure | agreement | of |\n|---|---:|---:|")
    for name, figure in agreement(both).figures.items():
        if name in ACROSS:
            continue
        print(f"| {name} | {cells(figure)} |")
    for name, value in in_the_text(both).items():
        print(f"| {name} | {value:.3f} | |")
    if given.export:
        _export(both, given.export)
    return 0


def _export(both: list[tuple[Story, Story]], folder: Path) -> None:
    write_gold((_same_reports(one, other) for one, other in both), folder)
    (folder / "second").mkdir(exist_ok=True)
    records = [per_report(other) for _, other in both]
    with (folder / "second" / "reports.jsonl").open("w") as out:
        out.writelines(json.dumps(report_object(one, None)) + "\n" for reports, _ in records for one in reports)
    with (folder / "second" / "events.jsonl").open("w") as out:
        out.writelines(json.dumps(event_object(one)) + "\n" for _, events in records for one in events)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
