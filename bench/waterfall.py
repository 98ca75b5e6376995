"""The picture of one decision for the handbook: what speaks for and against two tellings being one event.

    python -m bench.waterfall [FOLDER]      needs matplotlib (pip install --group docs)

Builds the example reports, draws the two tellings of `EXAMPLE` as `Dossier.question` weighs them, and writes linking-waterfall.svg to
docs/images, or to the folder given.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib import pyplot as plt

from dragoman.dossier import Dossier
from dragoman.schema.review import Question, Undecided, Weighed

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ("Police said more than 100 people had been arrested", "has arrested more than 100 people")
"""Words that the quotations of the two tellings hold."""
FOR, AGAINST, SUM = "#2e7d5b", "#b0413e", "#1d5c9c"


def question() -> Question:
    """Return the pair of the example. Raises LookupError where the program no longer takes the two for one event."""
    with tempfile.TemporaryDirectory() as folder, Dossier(Path(folder) / "examples.dossier") as dossier:
        dossier.add(ROOT / "examples" / "reports")
        dossier.build()
        texts = {claim.id: claim.evidence[0].text for event in dossier.events() for claim in event.claims}
        for one in dossier.judgements():
            told = texts.get(one.left, ""), texts.get(one.right, "")
            if one.machine and one.kind == "event" and all(any(words in text for text in told) for words in EXAMPLE):
                found = dossier.question(Undecided(judgement=one, joined=True, stake=1, value=0.0))
                if found is not None:
                    return found
    raise LookupError("No judgement on the two tellings of the example: choose another pair.")


def draw(weighed: Sequence[Weighed], path: Path) -> None:
    """Draw the bars, each from where the one before ends, and the sum. Raises OSError where the file cannot be written."""
    mpl.rcParams["svg.hashsalt"] = "dragoman"
    figure, axes = plt.subplots(figsize=(9, 0.34 * len(weighed) + 1.2), layout="constrained")
    at = 0.0
    names = []
    for row, one in enumerate(weighed):
        axes.barh(row, one.log_odds, left=at, color=FOR if one.log_odds > 0 else AGAINST)
        at += one.log_odds
        axes.text(max(at, at - one.log_odds) + 0.05, row, f"{one.log_odds:+.2f}", va="center", fontsize=8)
        names.append("before anything is known" if one.feature == "prior" else f"{one.feature}: {one.level}")
    axes.barh(len(weighed), at, color=SUM)
    axes.text(max(at, 0) + 0.05, len(weighed), f"{at:+.2f}", va="center", fontsize=8)
    axes.set_yticks(range(len(weighed) + 1), [*names, "all together"])
    axes.invert_yaxis()
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set_xlabel("log-odds that both tell one event")
    axes.spines[["top", "right"]].set_visible(False)
    axes.margins(x=0.12)
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


if __name__ == "__main__":
    picture = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "docs" / "images") / "linking-waterfall.svg"
    found = question()
    draw(found.weighed, picture)
    for side in (found.left, found.right):
        print(f"{side.claim.report.outlet}: {side.claim.evidence[0].text}")
    for weighed in found.weighed:
        print(f"{weighed.feature}: {weighed.level}\t{weighed.log_odds:+.2f}")
    print(f"sum {found.log_odds:+.2f}; score {found.undecided.judgement.score}; {picture}")
