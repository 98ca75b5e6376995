"""Pictures of the corpus for the handbook: marks by type and status, reports by register, for each part.

    python -m bench.corpus_pictures [FOLDER]      needs matplotlib (pip install --group docs)

Writes corpus-types.svg and corpus-registers.svg to docs/images, or to the folder given.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib import pyplot as plt

from dragoman_corpus.load import load
from dragoman_corpus.stats import count
from dragoman_corpus.words import MODES, PARTS, REGISTERS, STATUSES

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
COLOURS = {"train": "#1d5c9c", "dev": "#d08a1c", "test": "#2e7d5b"}


def draw(folder: Path) -> list[Path]:
    """Return the pictures written. Raises OSError where the folder cannot be written."""
    mpl.rcParams["svg.hashsalt"] = "dragoman"
    folder.mkdir(parents=True, exist_ok=True)
    parts = count(load())
    figure, (left, right) = plt.subplots(1, 2, figsize=(11, 5), width_ratios=(2, 1), layout="constrained")
    _bars(left, list(MODES), {name: part.types for name, part in parts.items()}, "Marked mentions by type")
    # Most of what is told has occurred: that bar would flatten the others.
    rare = [status for status in STATUSES if status != "occurred"]
    _bars(right, rare, {name: part.statuses for name, part in parts.items()}, "by status, but for occurred")
    types = _save(figure, folder / "corpus-types.svg")
    figure, axes = plt.subplots(figsize=(9, 4), layout="constrained")
    _bars(axes, list(REGISTERS), {name: part.registers for name, part in parts.items()}, "Reports by register")
    return [types, _save(figure, folder / "corpus-registers.svg")]


def _bars(axes: plt.Axes, names: Sequence[str], columns: Mapping[str, Mapping[str, int]], title: str) -> None:
    bottom = [0] * len(names)
    for part in PARTS:
        values = [columns.get(part, {}).get(name, 0) for name in names]
        axes.bar(names, values, bottom=bottom, label=part, color=COLOURS[part])
        bottom = [low + value for low, value in zip(bottom, values, strict=True)]
    axes.set_title(title)
    axes.tick_params(axis="x", rotation=60)
    for label in axes.get_xticklabels():
        label.set_horizontalalignment("right")
    axes.legend(frameon=False)


def _save(figure: plt.Figure, path: Path) -> Path:
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
    return path


if __name__ == "__main__":
    for made in draw(Path(sys.argv[1]) if sys.argv[1:] else IMAGES):
        print(made)
