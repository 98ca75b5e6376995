"""Counts in how many reports of the train part each stem stands: `python -m training.rarity [--out FILE]`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from dragoman.link.rarity import RAREST
from dragoman.link.stems import stems
from dragoman_corpus.load import load

OUT = Path(__file__).resolve().parents[1] / "src" / "dragoman" / "link" / "data" / "stems.tsv"
HEAD = "# In which share of news reports a stem stands; rarer ones are left out. source: the corpus's train part (training/rarity.py)."


def main(words: list[str]) -> int:
    """Write the table and return 0."""
    parser = argparse.ArgumentParser(prog="training.rarity", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=OUT, help="where the table is written")
    given = parser.parse_args(words)
    reports = [report for story in load("train") for report in story.reports]
    counted = Counter(stem for report in reports for stem in stems([report.text]))
    often = sorted(stem for stem, count in counted.items() if count > RAREST * len(reports))
    rows = [f"{stem}\t{counted[stem] / len(reports):.3f}" for stem in often]
    given.out.write_text("\n".join([HEAD, "stem\tshare", *rows]) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
