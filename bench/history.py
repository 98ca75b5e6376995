"""What keeping the past costs: `python -m bench.history`.

The same made-up reports (`bench/heap.py`), read once by patterns, are linked with the writing down of where each claim stood and
without it, in turns. Seconds are the processor's, the least of three; bytes are of the closed dossier. Then: how long `changes`
takes from the beginning, and after one judgement.
"""

from __future__ import annotations

import argparse
import shutil
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import dragoman
from bench.heap import write
from dragoman.pipeline import Pipeline
from dragoman.settings import Settings

SETTINGS = Settings(extractor="patterns", workers=1)
PLACES = ("dragoman.store.sqlite.clusters.moved", "dragoman.store.sqlite.clusters.all_moved")


def read(path: Path, reports: int, folder: Path) -> None:
    """Make a dossier of so many reports, read but not linked."""
    with dragoman.Dossier(path, settings=SETTINGS) as dossier:
        dossier.add(write(folder / "heap", reports))
        Pipeline(dossier._store, dossier._engine, SETTINGS).run("n", only=("clean", "extract", "ground"))


def link(source: Path, path: Path, *, keeping: bool) -> tuple[float, int]:
    """Link a copy of the dossier; return the processor's seconds and the bytes of the file."""
    shutil.copy(source, path)
    begin = time.process_time()
    with dragoman.Dossier(path, settings=SETTINGS) as dossier:
        if keeping:
            dossier.build()
        else:
            with patch(PLACES[0]), patch(PLACES[1]):
                dossier.build()
    return time.process_time() - begin, path.stat().st_size


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=int, nargs="?", default=1000)
    size = parser.parse_args().reports
    with TemporaryDirectory() as name:
        folder = Path(name)
        read(folder / "read.dossier", size, folder)
        times: dict[bool, list[float]] = {True: [], False: []}
        sizes: dict[bool, int] = {}
        for _ in range(3):
            for keeping in (False, True):
                path = folder / f"{keeping}.dossier"
                path.unlink(missing_ok=True)
                seconds, sizes[keeping] = link(folder / "read.dossier", path, keeping=keeping)
                times[keeping].append(seconds)
        print("| keeping the past | seconds to link | MB |\n|---|---:|---:|")
        for keeping in (False, True):
            print(f"| {'yes' if keeping else 'no'} | {min(times[keeping]):.2f} | {sizes[keeping] / 1e6:.2f} |")
        with dragoman.Dossier(folder / "True.dossier", settings=SETTINGS) as dossier:
            begin = time.perf_counter()
            print(f"\n{len(list(dossier.changes('2000')))} changes in {time.perf_counter() - begin:.2f} s;", end=" ")
            run = list(dossier.runs())[-1].id
            first, second = list(dossier.events())[:2]
            dossier.judge(first.id, second.id, "same", by="bench")
            begin = time.perf_counter()
            print(f"{len(list(dossier.changes(run)))} after one judgement in {time.perf_counter() - begin:.3f} s")


if __name__ == "__main__":
    main()
