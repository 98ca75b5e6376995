"""Accuracy on the annotated example reports, beside a simple baseline.

    python -m bench.accuracy [EXAMPLES_FOLDER] [--extractor NAME] [--weights FOLDER] [--floor F1] [--show] [--json FILE]

Builds the reports in a temporary dossier, and compares what the record says with the annotations (`gold/`): which annotated
events are found, how much of what is found is annotated, and which fields are right. Exits with 1 where F1 is below the floor.
The baseline takes every word of the lexicon for an event on the publication date, at the first place its sentence names.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.accuracy_baseline import Baseline
from bench.accuracy_score import Score, Share, score
from bench.gold import load_gold
from dragoman.dossier import Dossier
from dragoman.settings import Settings

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


def measure(examples: Path, settings: Settings | None = None) -> tuple[Score, Score]:
    """Return our score and the baseline's on a folder with `reports/` and `gold/`."""
    settings = settings or Settings()
    gold = load_gold(examples / "gold")
    with (
        tempfile.TemporaryDirectory() as folder,
        Dossier(Path(folder) / "accuracy.dossier", settings=settings) as dossier,
    ):
        dossier.add(examples / "reports")
        dossier.build()
        reports = list(dossier.reports())
        ours = score(gold, reports, list(dossier.events()))
    baseline = Baseline(settings)
    plain = [event for report in reports if report.language == "en" for event in baseline.events(report)]
    return ours, score(gold, reports, plain)


def table(ours: Score, baseline: Score) -> Iterator[str]:
    """Yield the lines of a Markdown table of all figures."""
    yield "| figure | dragoman | of | baseline | of |"
    yield "|---|---:|---:|---:|---:|"
    for name, figure in ours.figures.items():
        yield f"| {name} | {cells(figure)} | {cells(baseline.figures.get(name, 0.0))} |"


def cells(figure: Share | float) -> str:
    if isinstance(figure, Share):
        return f"{figure.value:.3f} | {figure.all}"
    return f"{figure:.3f} | "


def show(ours: Score) -> Iterator[str]:
    """Yield what was missed, what was found beyond the annotations, and which fields are wrong."""
    for row in ours.missed:
        yield f"missed  {row.key:<12} {row.type:<9} {row.start or 'no date':<11} {_short(row.evidence[0])}"
    for name, told in ours.extra:
        event = told.event
        quotation = next(one.text for claim in event.claims for one in claim.evidence if one.span in told.spans)
        yield f"extra   {name:<12} {event.type:<9} {event.time.start or 'no date':<11} {_short(quotation)}"
    for pair in ours.pairs:
        if wrong := [name for name, right in pair.fields.items() if right is False]:
            yield f"wrong   {pair.gold.key:<12} {pair.told.event.id}  {', '.join(wrong)}"


def _short(text: str) -> str:
    return " ".join(text.split())[:110]


def main(words: list[str]) -> int:
    """Print the table and return the exit code."""
    parser = argparse.ArgumentParser(prog="bench.accuracy", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("examples", nargs="?", type=Path, default=EXAMPLES, help="a folder with reports/ and gold/")
    parser.add_argument("--floor", type=float, default=0.0, help="exit with 1 where F1 is lower")
    parser.add_argument("--show", action="store_true", help="list what was missed, was too much, and is wrong")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument("--extractor", default=Settings().extractor, help="the extractor to measure")
    parser.add_argument("--weights", help="a folder with other weights of the reader (default: those installed)")
    given = parser.parse_args(words)
    ours, baseline = measure(given.examples, Settings(extractor=given.extractor, weights=given.weights))
    print("\n".join(table(ours, baseline)))
    if given.show:
        print("\n" + "\n".join(show(ours)))
    if given.json:
        given.json.write_text(json.dumps({"dragoman": _plain(ours), "baseline": _plain(baseline)}, indent=1) + "\n")
    if ours.f1 < given.floor:
        print(f"F1 {ours.f1:.3f} is below the floor of {given.floor:g}.", file=sys.stderr)
        return 1
    return 0


def _plain(score: Score) -> dict[str, object]:
    return {
        name: {"value": figure.value, "of": figure.all} if isinstance(figure, Share) else {"value": figure}
        for name, figure in score.figures.items()
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
