"""How linking grows: seconds and memory for claims by the ten thousand, and for a few more reports on top.

    python -m bench.scale [CLAIMS ...] [--profile FILE]      by default 10000 100000

The claims are made up (`bench/synthetic.py`) and put into a fresh dossier as if they had been read; each number is then linked by a
process of its own, and a hundred reports more by another. Seconds are of the linking alone, the keeping of it included; memory is the
peak of the resident set of the process that links.
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
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from bench.synthetic import World
from dragoman import plugins
from dragoman.pipeline import Pipeline
from dragoman.schema.claim import Grounding
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman.store.base import Store

SIZES = (10_000, 100_000)
MORE = 100
"""Reports added to what is linked."""
AT_ONCE = 200


def measure(folder: Path, claims: int, profile: Path | None = None) -> Iterator[dict[str, float]]:
    """Yield what linking that many claims took, and what a hundred reports more took."""
    path = folder / f"{claims}.dossier"
    world = World()
    for made, own in ((world.reports(claims), profile), (islice(world.reports(sys.maxsize), MORE), None)):
        yield keep(path, made) | _alone(path, own)


def keep(path: Path, made: Iterable[tuple[Report, Grounding]]) -> dict[str, float]:
    """Put reports into a dossier as if they had been cleaned, read and grounded; return how many, and their claims."""
    pipeline = _pipeline(path)
    store, versions, counted = pipeline.store, pipeline.versions, Counter[str]()
    stream = iter(made)
    while some := [*islice(stream, AT_ONCE)]:
        reports = [report for report, _ in some]
        store.add_reports(reports, [()] * len(reports), "bench")
        store.save_clean(reports, versions["clean"], "bench")
        store.save_extractions([Extraction(report=report.id) for report in reports], versions["extract"], "bench")
        store.save_groundings([grounding for _, grounding in some], versions["ground"], "bench")
        counted["reports"] += len(some)
        counted["claims"] += sum(len(grounding.claims) for _, grounding in some)
    store.close()
    return dict(counted)


def link(path: Path, profile: Path | None = None) -> dict[str, float]:
    """Link what is pending and return the seconds, the peak of this process's memory in MiB, and how many events there are."""
    pipeline = _pipeline(path)
    watch = cProfile.Profile()
    started = time.perf_counter()
    if profile is not None:
        watch.enable()
    pipeline.run("bench", only=("link",))
    watch.disable()
    seconds = time.perf_counter() - started
    if profile is not None:
        with profile.open("w", encoding="utf-8") as stream:
            for order in ("cumulative", "tottime"):
                pstats.Stats(watch, stream=stream).sort_stats(order).print_stats(25)
    unit = 2**20 if sys.platform == "darwin" else 2**10  # getrusage counts bytes on macOS, KiB on Linux
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    events = pipeline.store.counts()["events"]
    pipeline.store.close()
    return {"seconds": seconds, "MiB": peak, "events": events, "failed": pipeline.failed}


def _alone(path: Path, profile: Path | None) -> dict[str, float]:
    """Link in a fresh process, so that its peak of memory is its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(link, (path, profile))


def _pipeline(path: Path) -> Pipeline:
    settings = Settings()
    store: Store = plugins.make("stores", settings.store, str(path), settings)
    return Pipeline(store, plugins.make("engines", settings.engine, settings), settings)


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
