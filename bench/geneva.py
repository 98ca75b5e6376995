"""Triggers and roles of the conflict frames of GENEVA (Parekh et al. 2023), sentence by sentence.

    python -m bench.geneva --data FOLDER

The frames that name acts of our codebook are taken for our types (`FRAMES`); what we mark at a trigger of another frame is neither right
nor wrong. A trigger is right where it shares letters with an annotated one; a role where its head word is that of the annotated phrase,
with the roles of the frames taken for ours (`ROLES`). The baselines are the pattern extractor and every word of the lexicon.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bench.given import mentions_at
from bench.marks import fillers, head, match
from bench.reading import words_of_the_lexicon
from bench.sets import Document, documents, mentions_by, report_of, run
from bench.tally import Tally
from bench.wikievents import OUR_ROLES
from dragoman.schema.mention import Mention
from dragoman.schema.report import Report
from dragoman.schema.span import Span

FRAMES = {
    "Attack": "ASSAULT",
    "Hostile_encounter": "ASSAULT",
    "Killing": "ASSAULT",
    "Terrorism": "ASSAULT",
    "Destroying": "ASSAULT",
    "Damaging": "ASSAULT",
    "Bodily_harm": "ASSAULT",
    "Arrest": "COERCE",
    "Conquering": "COERCE",
    "Protest": "PROTEST",
}
CONFLICT = frozenset(FRAMES.values())
ROLES = {
    "Assailant": "actor",
    "Side_1": "actor",
    "Sides": "actor",
    "Killer": "actor",
    "Cause": "actor",
    "Terrorist": "actor",
    "Destroyer": "actor",
    "Agent": "actor",
    "Conqueror": "actor",
    "Authorities": "actor",
    "Arguer": "actor",
    "Side_2": "recipient",
    "Victim": "recipient",
    "Patient": "recipient",
    "Suspect": "recipient",
    "Theme": "recipient",
    "Place": "place",
    "Instrument": "weapon",
    "Weapon": "weapon",
}
READERS: dict[str, Callable[[Report, Any], Sequence[Mention]]] = {
    "dragoman": lambda report, told: mentions_by("model")(report),
    "patterns": lambda report, told: mentions_by("patterns")(report),
    "words of the lexicon": lambda report, told: [*words_of_the_lexicon(report)],
    "dragoman, triggers given": lambda report, told: mentions_at(report, [(span, kind) for span, kind, _ in told]),
}


def acts(document: Document) -> tuple[list[tuple[Span, str, tuple[tuple[str, Span], ...]]], list[Span]]:
    """Return the annotated acts (trigger, our type, roles) of the mapped frames, and the triggers of the others."""
    spans = {one["id"]: Span(one["start"], one["end"]) for one in document["spans"]}
    told, others = [], []
    for event in document["events"]:
        kind = FRAMES.get(event["type"])
        if kind is None:
            others.append(spans[event["trigger"]])
            continue
        roles = tuple((ROLES[one["role"]], spans[one["arg"]]) for one in event["roles"] if one["role"] in ROLES)
        told.append((spans[event["trigger"]], kind, roles))
    return sorted(told), others


def measure(
    rows: Sequence[Document], find: Callable[[Report, Any], Sequence[Mention]], errors: list[str]
) -> dict[str, Any]:
    """Return the figures of a way of reading."""
    tally = Tally()
    for document in rows:
        report = report_of(document)
        told, others = acts(document)
        found = [one for one in find(report, told) if one.method == "given" or one.type in CONFLICT]
        pairs = match([span for span, _, _ in told], [one.trigger for one in found])
        said = [at for at in range(len(found)) if at in pairs or not any(found[at].trigger.overlaps(o) for o in others)]
        tally.add("triggers", len(pairs), len(said), len(told))
        typed = sum(found[at].type == told[gold][1] for at, gold in pairs.items())
        tally.add("triggers with type", typed, len(said), len(told))
        ours = {
            (pairs.get(at, -1 - at), role, head(report.text, span))
            for at in said
            for role, span in fillers(found[at], OUR_ROLES)
        }
        wanted = {(at, role, head(report.text, span)) for at, (_, _, roles) in enumerate(told) for role, span in roles}
        tally.compare("roles", ours, wanted)
        errors += [
            f"missed {told[at][1]} [{told[at][0].of(report.text)}] {report.text}"
            for at in range(len(told))
            if at not in pairs.values()
        ]
        errors += [
            f"extra {found[at].type} [{found[at].trigger.of(report.text)}] {report.text}"
            for at in said
            if at not in pairs
        ]
    return tally.figures("triggers", "triggers with type", "roles")


def columns(data: Path, errors: list[str]) -> dict[str, dict[str, float]]:
    """Return the figures of every way of reading, and add our errors to the list."""
    rows = [*documents(data, "geneva_dev")]
    return {name: measure(rows, find, errors if name == "dragoman" else []) for name, find in READERS.items()}


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    return run("geneva", __doc__, columns, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
