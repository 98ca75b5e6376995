"""Grounding alone: acts, roles and events are taken from the annotation, values are worked out by the program.

    python -m bench.grounding [PART] [--show]

Prints the table of `bench.accuracy` for a part of the corpus (dev by default): what is wrong here is the fault of the rules that
turn words into dates, places, actors and numbers, not of the reader.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
from training.corpus import Reader
from training.examples import Text, Trigger

from bench.accuracy import cells, show
from bench.accuracy_score import Score, score
from bench.gold import load_gold
from dragoman.extract.model.labels import ATTRIBUTIONS, MODES, ROLES, STATUSES, STRENGTHS, WHENS
from dragoman.extract.model.look import Look, Seen
from dragoman.extract.model.tell import Teller
from dragoman.extract.model.weights import FOLDER, Floors
from dragoman.extract.model.words import WordPiece
from dragoman.ground.grounder import RuleGrounder
from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman.store.assemble import assemble
from dragoman_corpus.gold import write_gold
from dragoman_corpus.load import load
from dragoman_corpus.objects import Story
from dragoman_corpus.words import PARTS


def measure(stories: list[Story]) -> Score:
    """Return the score of the events that grounding makes of annotated mentions."""
    reader = Reader(WordPiece.read(FOLDER / "vocab.txt"))
    grounder = RuleGrounder(Settings())
    reports: list[Report] = []
    events: list[Event] = []
    for story in stories:
        for told in story.reports:
            report, text = reader.read(story, told)
            report = _dated(report, told.published)
            mentions = Teller(report, text.words, seen(text), Floors(core=0.0), "given").mentions()
            claims = grounder.ground(report, Extraction(report=report.id, mentions=mentions)).claims
            reports.append(report)
            events += _events(claims)
    with tempfile.TemporaryDirectory() as folder:
        write_gold(stories, Path(folder))
        return score(load_gold(Path(folder) / "gold"), reports, events)


def seen(text: Text) -> Look:
    """Return an annotated text as a network without fault would see it."""
    held = [_seen(one) for one in text.triggers]
    numbers = {event: number for number, event in enumerate(dict.fromkeys(one.event for one in text.triggers))}
    for one, trigger in zip(held, text.triggers, strict=True):
        one.event = numbers[trigger.event]
    answers = np.zeros((len(numbers), len(numbers)), dtype=np.float32)
    for left, right in text.answers:
        if left in numbers and right in numbers:
            answers[numbers[left], numbers[right]] = 1
    return Look(held, answers)


def _seen(one: Trigger) -> Seen:
    def sure(names: tuple[object, ...], at: int) -> np.ndarray:
        return np.eye(len(names), dtype=np.float32)[at]

    roles: dict[str, list[tuple[int, int, float]]] = {}
    for role, first, last in one.roles:
        roles.setdefault(ROLES[role], []).append((first, last, 1.0))
    return Seen(
        start=one.start,
        end=one.end,
        type=one.tag,
        score=1.0,
        modes=sure(MODES, one.mode),
        statuses=sure(STATUSES, one.status),
        attributions=sure(ATTRIBUTIONS, one.attribution),
        strengths=sure(STRENGTHS, one.strength),
        whens=sure(WHENS, one.when),
        core=1.0,
        roles=roles,
        vector=np.zeros(1, dtype=np.float32),
        identity=np.zeros(1, dtype=np.float32),
    )


def _dated(report: Report, published: str | None) -> Report:
    precision = {10: "day", 7: "month"}.get(len(published or ""), "unknown")
    return msgspec.structs.replace(report, published=published, published_precision=precision)


def _events(claims: tuple[Claim, ...]) -> Iterator[Event]:
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.group, []).append(claim)
    for group, held in groups.items():
        yield assemble(group, held, {}, {name: name for name in groups})


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.grounding", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", default="dev", choices=PARTS)
    parser.add_argument("--show", action="store_true", help="list which fields are wrong")
    given = parser.parse_args(words)
    found = measure(list(load(given.part)))
    print("| figure | right | of |\n|---|---:|---:|")
    for name, figure in found.figures.items():
        print(f"| {name} | {cells(figure)} |")
    if given.show:
        print("\n".join(show(found)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
