"""How likely an act that we read in a message is an incident of the key of MUC-4: what speaks for and against it, added up.

The task's guidelines ask for acts of terrorists or states against civilians, told as news, each once; most acts of a message
are none, and what the annotators held to be one is not told by any single word. So the signs below are weighed by a logistic model, fitted
to the training part (`python -m bench.muc4_fit`, weights in `muc4_worth.tsv`). None of them is a word of a message, a name or a place.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from bench.muc4_nations import lies_elsewhere
from bench.muc4_score import TYPE, Template
from bench.muc4_words import FIGHTERS
from dragoman.schema.claim import Claim
from dragoman.schema.mention import Mention
from dragoman.schema.report import Report

WEIGHTS = Path(__file__).with_name("muc4_worth.tsv")
_SLOTS = {
    "names": "HUM TGT: NAME",
    "people": "HUM TGT: DESCRIPTION",
    "things": "PHYS TGT: ID",
    "doers": "PERP: INDIVIDUAL ID",
    "organisations": "PERP: ORGANIZATION ID",
    "arms": "INCIDENT: INSTRUMENT ID",
}
_MOST = 3
COMBAT = re.compile(r"CLASH|COMBAT|FIGHT|BATTLE|SKIRMISH|OFFENSIVE|\bWAR", re.IGNORECASE)


def signs(
    report: Report, mentions: Sequence[Mention], claims: Sequence[Claim], template: Template, before: Sequence[Template]
) -> dict[str, float]:
    """Return what speaks for or against an event as an incident: name of the sign -> how much of it there is."""
    first = min(one.trigger.start for one in mentions) / max(1, len(report.text))
    sure = min(0.99, max(one.score for one in mentions))
    found = {
        "any": 1.0,
        "sure": math.log(sure / (1 - sure)),
        "tellings": math.log(len(mentions)),
        "late": first,
        "at the head": float(first < 0.1),
        f"mode {mentions[0].mode}": 1.0,
        f"status {mentions[0].status}": 1.0,
        f"told as {mentions[0].recency}": 1.0,
        "never told by a verb": float(all(one.nominal for one in mentions)),
        "tolls": float(any(one.tolls for one in mentions)),
        "a count of acts": float(any(role.role == "count" for one in mentions for role in one.arguments)),
        "elsewhere": float(lies_elsewhere([place for claim in claims for place in claim.places])),
        "a place": float(
            any(place.precision not in ("country", "unknown") for claim in claims for place in claim.places)
        ),
        "in a quotation": float(all(any(q.span.covers(one.trigger) for q in report.quotations) for one in mentions)),
        "a fight": float(any(COMBAT.search(one.trigger.of(report.text)) for one in mentions)),
        "fighters hit": float(any(FIGHTERS.search(told.upper()) for told in _hit(report.text, mentions))),
        "a voice": float(any(one.voices for one in mentions)),
        "words": math.log(1 + len(report.text) / 1000),
        "of before": math.log(1 + len(before)),
        "like one before": float(any(_alike(template, other) for other in before)),
    }
    time = next((claim.time for claim in claims if claim.time.start), None)
    found[f"time {time.precision if time else 'none'}"] = 1.0
    found["days ago"] = math.log(1 + _days_ago(report, time.end or time.start)) if time else 0.0
    for name, slot in _SLOTS.items():
        found[name] = float(min(_MOST, len(template.slots.get(slot, ()))))
        found[f"no {name}"] = float(slot not in template.slots)
    kinds = {value for fill in template.slots.get("HUM TGT: TYPE", ()) for value in fill.values}
    found |= {f"target {kind.lower()}": 1.0 for kind in sorted(kinds)}
    found |= {
        f"{value.lower()}": 1.0 for value in _values(template, TYPE) | _values(template, "PERP: INCIDENT CATEGORY")
    }
    return found


def _hit(text: str, mentions: Sequence[Mention]) -> Iterator[str]:
    for one in mentions:
        yield from (role.span.of(text) for role in one.arguments if role.role == "recipient")
        yield from (toll.of.of(text) for toll in one.tolls if toll.of is not None)


def _values(template: Template, slot: str) -> set[str]:
    return {value for fill in template.slots.get(slot, ()) for value in fill.values}


def _alike(one: Template, other: Template) -> bool:
    shared = ("HUM TGT: NAME", "HUM TGT: DESCRIPTION", "PHYS TGT: ID")
    return _values(one, TYPE) == _values(other, TYPE) and any(
        _values(one, slot) & _values(other, slot) for slot in shared
    )


def _days_ago(report: Report, day: str | None) -> int:
    if not day or not report.published:
        return 0
    return max(0, (date.fromisoformat(report.published) - date.fromisoformat(day)).days)


@cache
def weights() -> Mapping[str, float]:
    """Return sign -> weight; "floor" is the likelihood from which an act is told."""
    rows = (line.split("\t") for line in WEIGHTS.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {name: float(value) for name, value in rows}


def likelihood(found: Mapping[str, float]) -> float:
    """Return how likely an act with such signs is an incident of the key."""
    total = sum(weights().get(name, 0.0) * value for name, value in found.items())
    return 1 / (1 + math.exp(-total))
