"""Acts of violence, arrest, protest and threat in WikiEvents (Li et al. 2021), and who did them to whom, where and with what.

    python -m bench.wikievents --data FOLDER [--errors N]

The types of WikiEvents that name such acts are taken for ours (`KINDS`); what we mark as another type, or at a trigger of one of its
other types, is neither right nor wrong. A trigger is right where it shares letters with an annotated one, each used once; typed, where
the types agree as well. A role (`ROLES`) is right where the head word of our phrase is that of any mention of the annotated entity; phrases for one
entity count once. WikiEvents marks the filler nearest to the trigger, we those of the whole report: so there is a figure for what
stands in the trigger's sentence, and one for all. Roles are also asked on given triggers, as papers on argument extraction do.

Roles are those of the single trigger (`bench.wikievents_roles`), not of the event: where a sentence has several triggers the set gives
a phrase to one of them (80 of 91 phrases here), while a record of events tells the same party of each act it took part in. So a phrase counts at the
trigger for which the reader holds it likeliest, and what the reader itself calls a guess (`UNSURE`) does not count. Heads are the set's: the hostages
of "hundreds of hostages". Many roles that a sentence fills are not annotated, and of the acts that we find four in ten neither: "the bombing" of
an act told before is marked in one sentence and not in the next. Both cost precision, and neither is told apart from an error of ours.
The baseline marks every word of the lexicon; for roles it is the pattern extractor.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.given import mentions_at
from bench.marks import fillers, match
from bench.reading import words_of_the_lexicon
from bench.sets import Document, documents, mentions_by, report_of, run
from bench.tally import Tally
from bench.wikievents_roles import each_once, marked_head
from dragoman.schema.mention import Mention
from dragoman.schema.report import Report
from dragoman.schema.span import Span

KINDS = {
    "Conflict.Attack": ("ASSAULT", None),
    "Conflict.Demonstrate": ("PROTEST", None),
    "Life.Die": ("ASSAULT", None),
    "Life.Injure": ("ASSAULT", None),
    "ArtifactExistence.DamageDestroyDisableDismantle": ("ASSAULT", None),
    "Justice.ArrestJailDetain": ("COERCE", "arrest"),
    "Contact.ThreatenCoerce": ("THREATEN", None),
}
"""Types of WikiEvents, without the last part of their names, as ours, with the mode that is meant where it is only one."""
OURS = dict(KINDS.values())
ROLES = {
    "Attacker": "actor",
    "Killer": "actor",
    "Injurer": "actor",
    "DamagerDestroyer": "actor",
    "Destroyer": "actor",
    "Damager": "actor",
    "Jailer": "actor",
    "Demonstrator": "actor",
    "Communicator": "actor",
    "Target": "recipient",
    "Victim": "recipient",
    "Artifact": "recipient",
    "Detainee": "recipient",
    "Recipient": "recipient",
    "Place": "place",
    "Instrument": "weapon",
    "ExplosiveDevice": "weapon",
    "Explosive Device": "weapon",
}
OUR_ROLES = {
    "actor": "actor",
    "recipient": "recipient",
    "thing": "recipient",
    "toll": "recipient",
    "place": "place",
    "weapon": "weapon",
}


Role = tuple[str, Span, tuple[Span, ...]]
"""The name of a role, the phrase that fills it, and all mentions of the same entity."""


class Told(NamedTuple):
    """An annotated act: its trigger, our type, and who and what fills its roles."""

    trigger: Span
    type: str
    roles: tuple[Role, ...]


Find = Callable[[Report, Sequence[Told]], Sequence[Mention]]
READERS: dict[str, Find] = {
    "dragoman": lambda report, told: mentions_by("model")(report),
    "patterns": lambda report, told: mentions_by("patterns")(report),
    "words of the lexicon": lambda report, told: [*words_of_the_lexicon(report)],
    "dragoman, triggers given": lambda report, told: mentions_at(report, [(one.trigger, one.type) for one in told]),
}


def acts(document: Document) -> tuple[list[Told], list[Span]]:
    """Return the annotated acts of the mapped types, and the triggers of the others."""
    spans = {one["id"]: one for one in document["spans"]}
    entities: dict[object, list[Span]] = {}
    for one in document["spans"]:
        if one.get("cluster") is not None:
            entities.setdefault(one["cluster"], []).append(Span(one["start"], one["end"]))
    told, others = {}, []
    for event in document["events"]:
        trigger = Span(spans[event["trigger"]]["start"], spans[event["trigger"]]["end"])
        kind = KINDS.get(event["type"].rsplit(".", 1)[0])
        if kind is None:
            others.append(trigger)
            continue
        roles = []
        for argument in event["roles"]:
            one = spans[argument["arg"]]
            span = Span(one["start"], one["end"])
            if role := ROLES.get(argument["role"]):
                roles.append((role, span, (span, *entities.get(one.get("cluster"), ()))))
        held = told.get(trigger)
        told[trigger] = Told(trigger, kind[0], (*(held.roles if held else ()), *roles))
    return sorted(told.values()), others


def measure(rows: Sequence[Document], find: Find, errors: list[str]) -> dict[str, float]:
    """Return the figures of a way of reading."""
    tally = Tally()
    for document in rows:
        report = report_of(document)
        told, others = acts(document)
        found = each_once([one for one in find(report, told) if _meant(one)])
        pairs = match([one.trigger for one in told], [one.trigger for one in found])
        said = [at for at in range(len(found)) if at in pairs or not any(found[at].trigger.overlaps(o) for o in others)]
        typed = sum(found[at].type == told[gold].type for at, gold in pairs.items())
        exact = sum(found[at].trigger == told[gold].trigger for at, gold in pairs.items())
        tally.add("triggers", len(pairs), len(said), len(told))
        tally.add("triggers, exact words", exact, len(said), len(told))
        tally.add("triggers with type", typed, len(said), len(told))
        _roles(report.text, told, [found[at] for at in said], {said.index(a): g for a, g in pairs.items()}, tally)
        errors += _errors(report, told, found, pairs, said)
    return tally.figures(
        "triggers", "triggers, exact words", "triggers with type", "roles in the sentence", "roles in the report"
    )


def _meant(one: Mention) -> bool:
    """Return whether a mention is of a mapped type; where the triggers are given, all are."""
    return one.method == "given" or (one.type in OURS and OURS[one.type] in (None, one.mode))


def _roles(text: str, told: Sequence[Told], found: Sequence[Mention], pairs: dict[int, int], tally: Tally) -> None:
    """Count the roles: in the sentence of the trigger, where nearly all are annotated, and in the whole report."""
    for name in ("in the sentence", "in the report"):
        near = name == "in the sentence"
        right = said = wanted = 0
        for at, mention in enumerate(found):
            ours = fillers(mention, OUR_ROLES)
            gold = dict.fromkeys(told[pairs[at]].roles) if at in pairs else {}
            hit = {(role, span): _is_told(text, role, span, gold) for role, span in ours}
            said += sum(not near or mention.evidence.covers(span) for (_, span), one in hit.items() if one is None)
            taken = {one for one in hit.values() if one is not None and (not near or mention.evidence.covers(one[1]))}
            said, right = said + len(taken), right + len(taken)
        for one in told:
            sentence = next((m.evidence for m in found if m.evidence.covers(one.trigger)), None)
            wanted += sum(
                not near or sentence is None or sentence.covers(span) for _, span, _ in dict.fromkeys(one.roles)
            )
        tally.add(f"roles {name}", right, said, wanted)


def _is_told(text: str, role: str, span: Span, gold: Iterable[Role]) -> Role | None:
    """Return which annotated filler a phrase of ours is: its head is that of any mention of the same entity."""
    mine = marked_head(text, span)
    return next(
        (one for one in gold if one[0] == role and mine in {marked_head(text, other) for other in one[2]}), None
    )


def _errors(
    report: Report, told: Sequence[Told], found: Sequence[Mention], pairs: dict[int, int], said: Sequence[int]
) -> Iterator[str]:
    for at, one in enumerate(told):
        if at not in pairs.values():
            yield f"missed {one.type:8} {_around(report.text, one.trigger)}"
    for at in said:
        if at not in pairs:
            yield f"extra  {found[at].type:8} {_around(report.text, found[at].trigger)}"
    for at, gold in pairs.items():
        ours = {(role, marked_head(report.text, span).of(report.text)) for role, span in fillers(found[at], OUR_ROLES)}
        wanted = {(role, marked_head(report.text, span).of(report.text)) for role, span, _ in told[gold].roles}
        for role, word in wanted - ours:
            yield f"no role {role:9} {word:15} ours {sorted(ours)} {_around(report.text, told[gold].trigger)}"


def _around(text: str, span: Span) -> str:
    before, after = text[max(0, span.start - 60) : span.start], text[span.end : span.end + 60]
    return f"{before}[{span.of(text)}]{after}".replace("\n", " ")


def columns(data: Path, errors: list[str]) -> dict[str, dict[str, float]]:
    """Return the figures of every way of reading, and add our errors to the list."""
    rows = [*documents(data, "wikievents_dev")]
    return {name: measure(rows, find, errors if name == "dragoman" else []) for name, find in READERS.items()}


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    return run("wikievents", __doc__, columns, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
