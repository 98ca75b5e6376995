"""Averages the weights of teachings that went on from one start: `python -m training.average A.pt B.pt --out FILE`.

Runs of differing seeds from one start end near each other, and their mean is better than any of them (Wortsman et al., 2022,
"Model soups").
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch
from torch import Tensor


def average(files: list[Path]) -> dict[str, Tensor]:
    """Return the mean of the weights in these files, by name. Raises ValueError where they are not of one network."""
    held = [torch.load(file, weights_only=True) for file in files]
    if any(
        {name: part.shape for name, part in one.items()} != {name: part.shape for name, part in held[0].items()}
        for one in held
    ):
        raise ValueError("The files hold weights of different networks.")
    return {
        name: torch.stack([one[name].float() for one in held]).mean(0).to(part.dtype) for name, part in held[0].items()
    }


def main(words: list[str]) -> int:
    """Write the mean and return 0."""
    parser = argparse.ArgumentParser(prog="training.average", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("weights", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args(words)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(average(given.weights), given.out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
