"""How long `review` takes to find what to ask in a large dossier: `python -m bench.review`.

Made-up claims, three to an event, each with a near miss: their rows are written straight into the tables, since what is measured
is only the asking. Seconds are wall-clock, the best of three.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from dragoman.schema.ids import make_id
from dragoman.schema.run import Run
from dragoman.settings import Settings
from dragoman.store.resolve import event_id
from dragoman.store.sqlite import SqliteStore
from dragoman.store.sqlite.tables import judgements, nodes

SIZES = (1_000, 10_000, 100_000)


def fill(store: SqliteStore, claims: int) -> None:
    """Write `claims` nodes in events of three and a weak or open row of the machine for each."""
    chance = random.Random(claims)
    ids = [make_id("c", number) for number in range(claims)]
    heads = [ids[number - number % 3] for number in range(claims)]
    places = [
        {"id": one, "kind": "event", "seq": seq, "place": 0, "own": event_id(one), "cluster": head, "fenced": 0}
        for seq, (one, head) in enumerate(zip(ids, heads, strict=True))
    ]
    said = []
    for number in range(3, claims):
        joined = number % 3 > 0
        other = ids[number - 1] if joined else ids[chance.randrange(number)]
        score = chance.uniform(0.5, 1.0) if joined else chance.uniform(0.12, 0.5)
        verdict = "same" if joined else "unsure"
        row = {"id": make_id("j", number), "kind": "event", "left": ids[number], "right": other, "verdict": verdict}
        said.append({**row, "by": "bench", "score": score, "machine": 1, "live": 1, "seq": number, "place": 0})
    store.start(Run(id="n", verb="build", started="2024"))
    with store._database.write() as conn:
        conn.execute(nodes.insert(), places)
        conn.execute(judgements.insert(), said)


def best(task: Callable[[], object]) -> float:
    """Return the least of three times, in seconds."""
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        task()
        times.append(time.perf_counter() - begin)
    return min(times)


def main() -> None:
    """Print a row for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, help="claims in the dossier")
    print("| claims | pairs | seconds |\n|---:|---:|---:|")
    for size in parser.parse_args().sizes:
        with TemporaryDirectory() as folder:
            store = SqliteStore(str(Path(folder) / "bench.dossier"), Settings())
            fill(store, size)
            pairs = len(store.undecided())
            print(f"| {size} | {pairs} | {best(store.undecided):.2f} |", flush=True)
            store.close()


if __name__ == "__main__":
    main()
