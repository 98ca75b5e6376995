"""How linking grows: seconds and memory for claims by the ten thousand, and for a few more reports on top.

    python -m bench.scale [CLAIMS ...] [--profile FILE]      by default 10000 100000

The claims are made up (`bench/synthetic.py`) and put into a fresh dossier as if they had been read; each number is
then linked by a process of its own, and a hundred reports more by another. Seconds are of the linking alone, the
keeping of it included; memory is the peak of the resident set of that process and the one that it has compare for it,
added up.
"""

from __future__ import annotations

import argparse
import cProfile
import multiprocessing
import os
import pstats
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from bench.linked import keep, opened
from bench.synthetic import World

SIZES = (10_000, 100_000)
MORE = 100
"""Reports added to what is linked."""


def measure(folder: Path, claims: int, profile: Path | None = None) -> Iterator[dict[str, float]]:
    """Yield what linking that many claims took, and what a hundred reports more took."""
    path = folder / f"{claims}.dossier"
    world = World()
    for made, own in ((world.reports(claims), profile), (islice(world.reports(sys.maxsize), MORE), None)):
        yield keep(path, made) | _alone(path, own)


def link(path: Path, profile: Path | None = None) -> dict[str, float]:
    """Link what is pending and return the seconds, the peaks of the processes' memory in MiB, and how many events there are."""
    watch = cProfile.Profile()
    with opened(path) as pipeline:
        started = time.perf_counter()
        if profile is not None:
            watch.enable()
        pipeline.run("bench", only=("link",))
        watch.disable()
        seconds = time.perf_counter() - started
        unit = 2**20 if sys.platform == "darwin" else 2**10  # getrusage counts bytes on macOS, KiB on Linux
        peak = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / unit
        events = pipeline.store.counts()["events"]
    if profile is not None:
        with profile.open("w", encoding="utf-8") as stream:
            for order in ("cumulative", "tottime"):
                pstats.Stats(watch, stream=stream).sort_stats(order).print_stats(25)
    return {"seconds": seconds, "MiB": peak, "events": events, "failed": pipeline.failed}


def _alone(path: Path, profile: Path | None) -> dict[str, float]:
    """Link in a fresh process, so that its peak of memory is its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(link, (path, profile))


def main(words: list[str]) -> int:
    """Print a table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.scale", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("claims", nargs="*", type=int, default=SIZES, help="how many claims")
    parser.add_argument(
        "--profile",
        type=Path,
        help="write to this file where the time of the first number goes, which then takes twice as long",
    )
    given = parser.parse_args(words)
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    print(f"{'reports':>8} {'claims':>8} {'events':>8} {'seconds':>8} {'claims/s':>9} {'MiB':>6} {'failed':>6}")
    with tempfile.TemporaryDirectory() as folder:
        for at, claims in enumerate(given.claims):
            for row in measure(Path(folder), claims, given.profile if at == 0 else None):
                print(
                    f"{row['reports']:>8} {row['claims']:>8} {row['events']:>8} {row['seconds']:>8.1f} "
                    f"{row['claims'] / row['seconds']:>9.0f} {row['MiB']:>6.0f} {row['failed']:>6.0f}",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
