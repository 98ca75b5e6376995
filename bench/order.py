"""Whether the record depends on the order in which reports are added: the corpus in many orders, in one go and in portions.

    python -m bench.order [PART] [--seeds N] [--portion N]      the development part by default
    python -m bench.order --claims 5000                         a heap of so many made-up claims (bench/synthetic.py) instead

Acts, roles and events are taken from the annotation, so that only linking and weighing can differ. An event is named after the
claim that founded it, and an actor that only reports name after its first report: both are renamed by what they are before
two records are compared, line by line. Prints for each order how many lines of each file are not in the first record.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from training.given import given

from bench.linked import keep, opened
from bench.synthetic import World
from dragoman import plugins
from dragoman.schema.claim import Grounding
from dragoman.schema.ids import is_id
from dragoman.schema.report import Report
from dragoman_corpus.load import load
from dragoman_corpus.objects import Story
from dragoman_corpus.words import PARTS

Made = Sequence[tuple[Report, Grounding]]
FILES = ("reports", "claims", "events", "figures")


def reports_of(stories: Iterable[Story]) -> list[tuple[Report, Grounding]]:
    """Return the annotated reports of storylines as grounding leaves them."""
    return [(report, grounding) for story in stories for report, _, grounding in given([story])]


def shuffled(made: Made, seed: int) -> Made:
    """Return the reports in another order, the same for the same seed."""
    rows = list(made)
    random.Random(seed).shuffle(rows)
    return rows


def exported(made: Made, portion: int | None = None) -> dict[str, bytes]:
    """Return the files of the record of these reports, added and linked in portions of so many, or all at once."""
    with tempfile.TemporaryDirectory() as name:
        path, folder = Path(name) / "order.dossier", Path(name) / "out"
        size = portion or max(1, len(made))
        for at in range(0, len(made), size):
            keep(path, made[at : at + size])
            with opened(path) as pipeline:
                pipeline.run("bench", only=("link",))
        with opened(path) as pipeline:
            files = plugins.make("exports", "jsonl").write(pipeline.store, folder)
        return {file.stem: file.read_bytes() for file in files}


def plain(record: Mapping[str, bytes]) -> dict[str, list[str]]:
    """Return the lines of the record, sorted, with events and actors named by what they are and not by who came first."""
    rows = {name: [json.loads(line) for line in text.splitlines()] for name, text in record.items()}
    names = {row["id"]: f"event of {min(claim['id'] for claim in row['claims'])}" for row in rows["events"]}
    called: dict[str, str] = {}
    for row in rows["actors"]:
        if is_id("a", row["id"]):
            names[row["id"]] = " / ".join(sorted(name["text"] for name in row["names"]))
            called[row["name"]] = names[row["id"]]
    return {file: sorted(_line(row, names, called) for row in rows[file]) for file in FILES}


def _line(row: Any, names: Mapping[str, str], called: Mapping[str, str]) -> str:
    return json.dumps(_renamed(row, names, called), ensure_ascii=False, sort_keys=True)


def _renamed(value: Any, names: Mapping[str, str], called: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_renamed(one, names, called) for one in value]
    if isinstance(value, dict):
        held = {key: _renamed(one, names, called) for key, one in value.items()}
        if value.get("actor") in names and "name" in held:
            held["name"] = held["actor"]
        if (isinstance(value.get("value"), str) and "claims" in value) or ("voices" in value and "reports" in value):
            name, colon, rest = str(value["value"]).partition(": ")
            held["value"] = f"{called.get(name, name)}{colon}{rest}"
        return held
    return names.get(value, value) if isinstance(value, str) else value


def differing(first: Mapping[str, list[str]], other: Mapping[str, list[str]]) -> dict[str, int]:
    """Return how many lines of each file of the other record are not in the first."""
    return {file: len(set(other[file]) - set(first[file])) for file in FILES}


def measure(made: Made, seeds: int, portion: int) -> Iterator[tuple[str, dict[str, int]]]:
    """Yield for each order its name and how many lines differ."""
    first = exported(made)
    lines = plain(first)
    same = exported(made, portion) == first
    yield f"in portions, {'byte for byte the same' if same else 'not the same'}", {file: 0 for file in FILES if same}
    for seed in range(1, seeds + 1):
        yield f"order {seed}", differing(lines, plain(exported(shuffled(made, seed), portion if seed % 2 else None)))


def main(words: list[str]) -> int:
    """Print a line for each order and return 0."""
    parser = argparse.ArgumentParser(prog="bench.order", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", choices=PARTS, default="dev", help="the part of the corpus")
    parser.add_argument("--seeds", type=int, default=3, help="how many orders")
    parser.add_argument(
        "--portion", type=int, default=20, help="how many reports are added at a time, in every other order"
    )
    parser.add_argument("--claims", type=int, help="take so many made-up claims instead")
    asked = parser.parse_args(words)
    made = list(World().reports(asked.claims)) if asked.claims else reports_of(load(asked.part))
    print(f"{len(made)} reports, {sum(len(grounding.claims) for _, grounding in made)} claims")
    for name, counts in measure(made, asked.seeds, asked.portion):
        print(f"{name}: " + ", ".join(f"{count} {file} differ" for file, count in counts.items()), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
