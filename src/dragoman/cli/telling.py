"""One event, actor or report, told in full."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby

from dragoman.cli.printing import cell, print_table
from dragoman.cli.words import act, named, number, several, source, sources, told_by, tolls, when, where, who
from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim
from dragoman.schema.copy import Copy
from dragoman.schema.event import Dispute, Event, ResponseLink, Revision
from dragoman.schema.report import Report
from dragoman.schema.value import speaker

LONGEST = 2000
"""Letters of a quotation that are printed; a table that was read as one sentence must not fill the screen."""
GIVERS = 4
"""Reports named beside a value; of more, how many there are."""
_ANSWERS = {"stated": "answers", "inferred": "may answer"}


def print_event(event: Event, others: Mapping[str, Event]) -> None:
    """Print the event's values, then what each report says of it with quotation and voice, then the disputes.

    `others` are the events that it answers or is part of, by id.
    """
    print(f"{event.id}  {act(event)}")
    pairs = [
        ("when", when(event.time)),
        ("where", where(event.places)),
        ("by", who(event.actors)),
        ("to", who(event.recipients)),
        ("with", "; ".join(dict.fromkeys(weapon.text for weapon in event.weapons))),
        ("toll", tolls(event)),
        *(("", f"{kind} over time: {_over_time(told)}") for kind, told in event.revisions.items()),
        ("count", number(event.count)),
        *((_ANSWERS[link.basis], _answered(link, others.get(link.event))) for link in event.response_to),
        ("part of", event.part_of and named(event.part_of, others.get(event.part_of))),
        ("witnesses", f"{event.witnesses} independent, {several(len(event.reports), 'report')}"),
    ]
    if event.disputed:
        pairs.append(("disputed", "; ".join(_dispute(one) for one in event.disputed)))
    called = sources(event.reports)
    pairs += [("", f"one witness: {'; '.join(called[one] for one in chain)}") for chain in event.chains]
    for name, told in pairs:
        if told:
            print(f"  {name + ' ':<10}{cell(told)}")
    if len(event.reports) > 1:
        _print_bases(event, called)
    for one in event.corrected:
        over = f", over {several(len(one.over), 'other correction')}" if one.over else ""
        print(
            f"  corrected {one.field} by {cell(one.by)}{cell(f': {one.reason}' if one.reason else '')} ({one.judgement}{over})"
        )
    for _, claims in groupby(event.claims, key=_words):
        _print_claims(list(claims), called)
    for dispute in event.disputed:
        print(f"\nDisputed: {dispute.field}")
        for value in dispute.values:
            voices = f" ({'; '.join(value.voices)})" if value.voices else ""
            print(f"  {cell(value.value)}{cell(voices)} in {several(len(value.reports), 'report')}")


def _dispute(dispute: Dispute) -> str:
    return f"{dispute.field} {' / '.join(value.value for value in dispute.values)}"


def _answered(link: ResponseLink, other: Event | None) -> str:
    chance = f" (inferred, {100 * link.score:.0f} in 100)" if link.basis == "inferred" else ""
    return named(link.event, other) + chance


def _print_bases(event: Event, called: Mapping[str, str]) -> None:
    """Print who gives each value that reports may differ on: "killed 9 (best, high): Sahel Courier, 2013-05-04"."""
    given = {claim.id: _giver(claim, called) for claim in event.claims}
    rows: dict[tuple[str, str, tuple[str, ...]], list[str]] = {}
    for one in event.rests_on:
        if one.field not in ("type", "mode", "status"):
            rows.setdefault((one.field, one.value, one.claims), []).append(one.bound or "")
    for (field, value, claims), bounds in rows.items():
        which = f" ({', '.join(bounds)})" if any(bounds) else ""
        givers = _once(given[claim] for claim in claims)
        shown = givers[:GIVERS] + ([f"{len(givers) - GIVERS} more"] if len(givers) > GIVERS else [])
        print("  rests on  " + cell(f"{field} {value}{which}: {'; '.join(shown)}"))


def _once(givers: Iterable[str]) -> list[str]:
    """Return each once: a report that has it from "the ministry" has it from "ministry"."""
    found: dict[str, str] = {}
    for giver in givers:
        found.setdefault(giver.casefold().replace(", the ", ", "), giver)
    return list(found.values())


def _giver(claim: Claim, called: Mapping[str, str]) -> str:
    voice = speaker(claim.voices)
    return ", ".join(part for part in (called[claim.report.id], voice.name if voice else None) if part)


def _over_time(told: Sequence[Revision]) -> str:
    return ", then ".join(f"{number(one.told.figure)}{f' ({one.day})' if one.day else ''}" for one in told)


def _words(claim: Claim) -> tuple[object, ...]:
    """Return what claims share that are printed as one: the words they rest on and who says them."""
    return claim.report.id, claim.evidence, told_by(claim.voices, claim.report)


def _print_claims(claims: Sequence[Claim], called: Mapping[str, str]) -> None:
    """Print claims of one sentence and voice under their quotation, those that say the same in one line."""
    first = claims[0]
    print(f"\n{cell(called[first.report.id])}: {cell(told_by(first.voices, first.report))}")
    for evidence in first.evidence:
        print(f'  "{_quoted(evidence.text)}"  [{evidence.start}:{evidence.end}]')
    lines: dict[str, list[str]] = {}
    for claim in claims:
        told = [act(claim), when(claim.time), where(claim.places), _tolls(claim)]
        word = _quoted(claim.trigger.text)
        lines.setdefault(" | ".join(part for part in told if part), []).append(f'"{word}" {claim.id}')
    for line, ids in lines.items():
        print(f"  {cell(line)}  {cell(', '.join(ids))}")


def _quoted(text: str) -> str:
    plain = cell(" ".join(text.split()))
    return plain if len(plain) <= LONGEST else f"{plain[:LONGEST]} ... {len(plain) - LONGEST} letters more"


def print_told(report: Report, events: Iterable[Event], *, empty: Callable[[], str]) -> None:
    """Print what the report tells, in the order of its text: the act, the words that name it and where, and the event."""
    told = [(one, event) for event in events for one in event.claims if one.report.id == report.id]
    if not told:
        print(empty())
        return
    lines: dict[tuple[str, str], list[str]] = {}
    for claim, event in sorted(told, key=lambda pair: pair[0].trigger.start):
        word = f'"{_quoted(claim.trigger.text)}" [{claim.trigger.start}:{claim.trigger.end}]'
        lines.setdefault((event.id, _said(claim)), []).append(word)
    print("events it tells:")
    for (event_id, line), words in lines.items():
        print(f"  {event_id}  {cell(line)}  {cell(', '.join(words))}")


def _said(claim: Claim) -> str:
    """Return what a claim says in a line: act, date, parties, place, tolls."""
    by, to = who(claim.actors), who(claim.recipients)
    parts = [act(claim), when(claim.time), by and f"by {by}", to and f"to {to}", where(claim.places), _tolls(claim)]
    return " | ".join(part for part in parts if part)


def _tolls(claim: Claim) -> str:
    return "; ".join(f"{one.kind} {number(one)}{' (part)' if one.part else ''}" for one in claim.figures if number(one))


def print_actor(actor: Actor, events: Iterable[Event]) -> None:
    """Print the actor's names, the outlets' labels for it, and its events."""
    print(f"{actor.id}  {cell(actor.name)} ({actor.kind}{', ' + actor.country if actor.country else ''})")
    for name in actor.names:
        print(f"  written {cell(name.text)}: {several(len(name.reports), 'report')}")
    for label in dict.fromkeys(label.text for label in actor.labels):
        print(f"  called {cell(label)!r} by an outlet")
    rows = (
        (one.id, when(one.time), act(one), who(one.actors), who(one.recipients), where(one.places)) for one in events
    )
    print()
    print_table(("id", "when", "act", "by", "to", "where"), rows, empty="No event names it.")


def print_report(report: Report) -> None:
    """Print what is known of the report, its clean text, and its cuts with the reasons."""
    pairs = [
        ("file", report.path),
        ("outlet", report.outlet),
        ("headline", report.headline),
        ("byline", report.byline),
        ("url", report.url),
        ("language", report.language),
        ("published", f"{report.published or 'unknown'} (found in: {report.published_method})"),
        ("machine translation", report.translated),
        *(("note", note) for note in report.notes),
    ]
    for name, value in pairs:
        if value:
            print(f"{name}: {cell(value)}")
    print(f"\n{cell(report.text)}\n")
    for cut in report.cuts:
        print(f"cut ({cut.reason}): {cell(' '.join(cut.text.split()))[:200]}")


def print_copies(report: Report, copies: Sequence[Copy]) -> None:
    """Print the other reports that have one text with this one, with the sentences that each adds and drops."""
    for place, copy in enumerate(copies):
        ours = copy.report.id == report.id
        if ours and place == 0:
            continue
        named = "this report" if ours else f"{copy.report.id} {source(copy.report)}"
        print(f"\none text: {cell(named)}" + (", which the others repeat" if place == 0 else ""))
        for word, told in (("adds", copy.adds), ("drops", copy.drops)):
            for one in told:
                print(f"  {word}: {cell(' '.join(one.text.split()))}")
