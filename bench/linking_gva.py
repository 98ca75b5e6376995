"""News of gun violence: which reports tell one incident, and whether the record then has its killed and injured right.

The whole program reads the reports; what a report is mainly about is the attack that it tells with the most claims,
of equals the first. Two reports are of one incident where their main attacks became one event. The set's numbers are
those of its own record, which may know later tolls than a report.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path

from bench.linked import Mention
from bench.linking_score import day, figures, lemma
from bench.sets import Document, documents
from dragoman.dossier import Dossier
from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.settings import Settings
from dragoman.store.assemble import assemble

KINDS = {"killed": "num_killed", "injured": "num_injured"}
WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBERS = {word: number for number, word in enumerate(WORDS, 1)} | {"a": 1, "an": 1}
NUMBER = rf"(\d+|{'|'.join(NUMBERS)})"
PLAIN = {
    "killed": re.compile(rf"\b{NUMBER}\b(?:\W+\w+){{0,3}}?\W+(?:killed|dead|died|slain)\b", re.IGNORECASE),
    "injured": re.compile(rf"\b{NUMBER}\b(?:\W+\w+){{0,3}}?\W+(?:injured|wounded|hurt|hospitalized)\b", re.IGNORECASE),
}


Main = tuple[Event, list[Claim]]
"""The event that a report is mainly about, and what this report tells of it."""


def measure(data: Path) -> dict[str, dict[str, float]]:
    """Return our figures and those of the plain rules. Raises UsageError where the set is not in the folder."""
    held = [*documents(data, "gva_news")]
    main, published = _read(held)
    gold: dict[Mention, Hashable] = {}
    ours: dict[Mention, Hashable] = {}
    plain: dict[Mention, Hashable] = {}
    for number, document in enumerate(held):
        mention = (str(number), "")
        gold[mention] = document["incident"]
        event, claims = main.get(number) or (None, [])
        ours[mention] = event.id if event else mention
        plain[mention] = (lemma(claims), day(claims, published[number])) if claims else mention
    merged = {number: event for number, (event, _) in main.items()}
    alone = {number: assemble(event.id, claims, {}) for number, (event, claims) in main.items()}
    return {
        "dragoman": figures(gold, ours) | tolls(held, merged),
        "lemma and day": figures(gold, plain),
        "each report alone": tolls(held, alone),
        "first number": _exact(held, {number: _first(document["text"]) for number, document in enumerate(held)}),
    }


def tolls(held: Sequence[Document], told: Mapping[int, Event]) -> dict[str, float]:
    """Return in how many documents the killed and the injured are right; what nothing is told of is none."""
    best = {
        number: {kind: (count.best or 0) for kind, count in event.summary.items()} for number, event in told.items()
    }
    return _exact(held, best)


def _read(held: Sequence[Document]) -> tuple[dict[int, Main], dict[int, str | None]]:
    """Return for each document that was read what it is mainly about, and when it was published."""
    with tempfile.TemporaryDirectory() as name, Dossier(Path(name) / "news.dossier", settings=Settings()) as dossier:
        path = Path(name) / "news.jsonl"
        rows = [{"text": document["text"], "published": document.get("published")} for document in held]
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
        dossier.add(path)
        dossier.build()
        numbers = {report.id: int(report.path.rsplit("#", 1)[1]) - 1 for report in dossier.reports()}
        published = {numbers[report.id]: report.published for report in dossier.reports()}
        found = list(dossier.events())
    main: dict[int, Main] = {}
    for event in found:
        for number, claims in _by_report(event, numbers).items():
            if event.type == "ASSAULT" and _rank(claims) > _rank(main[number][1] if number in main else []):
                main[number] = (event, claims)
    return main, published


def _by_report(event: Event, numbers: Mapping[str, int]) -> dict[int, list[Claim]]:
    told: dict[int, list[Claim]] = {}
    for claim in event.claims:
        told.setdefault(numbers[claim.report.id], []).append(claim)
    return told


def _rank(claims: Sequence[Claim]) -> tuple[int, int]:
    """The attack told most often, of equals the first."""
    return len(claims), -min((claim.trigger.start for claim in claims), default=0)


def _exact(held: Sequence[Document], told: Mapping[int, Mapping[str, int]]) -> dict[str, float]:
    right, every = Counter[str](), Counter[str]()
    for number, document in enumerate(held):
        for event in document["events"]:
            for kind, name in KINDS.items():
                every[kind] += 1
                right[kind] += told.get(number, {}).get(kind, 0) == event[name]
    return {f"{kind} exact": right[kind] / max(1, every[kind]) for kind in KINDS}


def _first(text: str) -> dict[str, int]:
    found = {kind: pattern.search(text) for kind, pattern in PLAIN.items()}
    return {kind: NUMBERS.get(one[1].lower()) or int(one[1]) for kind, one in found.items() if one}
