"""Speed and memory of `add`, `build` and `export`, and how they grow with the number of reports.

    python -m bench.speed [NUMBER ...]      by default 500 1000 2000 4000 8000

Each number is measured in fresh processes on a fresh dossier. Times are wall-clock seconds of a whole process; memory is the
peak of the resident set of the main process, and of its largest worker. Machines are noisy: read the ratios.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.heap import write

SIZES = (500, 1000, 2000, 4000, 8000)
CHILD = """
import resource, sys
from dragoman.cli.main import app
status = app.meta(sys.argv[1:], result_action="return_value")
own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
workers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print("PEAK", own, workers)
sys.exit(status or 0)
"""


def main(sizes: tuple[int, ...]) -> None:
    """Measure and print a table."""
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    print(
        f"{'reports':>8} {'verb':<7} {'seconds':>8} {'reports/s':>10} {'main MiB':>9} {'worker MiB':>11} {'file MiB':>9}"
    )
    with tempfile.TemporaryDirectory() as folder:
        _run(Path(folder) / "warm.dossier", "add", str(write(Path(folder) / "warm", 8)))
        _run(Path(folder) / "warm.dossier", "build")  # compiles the gazetteer, once for a machine
        for size in sizes:
            heap = write(Path(folder) / f"heap{size}", size)
            dossier = Path(folder) / f"{size}.dossier"
            for verb, *rest in (("add", str(heap)), ("build",), ("export", str(Path(folder) / f"out{size}"))):
                seconds, own, workers = _run(dossier, verb, *rest)
                kept = sum(file.stat().st_size for file in Path(folder).glob(f"{size}.dossier*")) / 2**20
                print(
                    f"{size:>8} {verb:<7} {seconds:>8.1f} {size / seconds:>10.1f} {own:>9.0f} {workers:>11.0f} {kept:>9.0f}"
                )
                sys.stdout.flush()


def _run(dossier: Path, *words: str) -> tuple[float, float, float]:
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", CHILD, "-d", str(dossier), *words], capture_output=True, text=True, cwd=dossier.parent
    )
    seconds = time.perf_counter() - started
    if done.returncode:
        sys.exit(f"{' '.join(words)} failed: {done.stderr[-2000:]}")
    own, workers = (int(number) for number in done.stdout.rsplit("PEAK", 1)[1].split())
    unit = 2**20 if sys.platform == "darwin" else 2**10  # getrusage counts bytes on macOS, KiB on Linux
    return seconds, own / unit, workers / unit


if __name__ == "__main__":
    main(tuple(int(word) for word in sys.argv[1:]) or SIZES)
