"""How events, parties, times and tolls are told in a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dragoman.schema.claim import Claim
from dragoman.schema.event import Event
from dragoman.schema.report import ReportRef
from dragoman.schema.value import UNSURE, Count, Figure, Party, Place, Time, Voice


def when(time: Time) -> str:
    """Return "2020-03-13", "2019-12-29 to 2019-12-30", "2021-04", "2021", "until 2024-01-05" or "unknown"."""
    if time.start is None and time.end is None:
        return "unknown"
    if time.start is None:
        return f"until {time.end}"
    if time.end is None:
        return f"since {time.start}"
    if time.precision == "month" and time.start[:7] == time.end[:7]:
        return time.start[:7]
    if time.precision == "year" and time.start[:4] == time.end[:4]:
        return time.start[:4]
    span = time.start if time.start == time.end else f"{time.start} to {time.end}"
    return span if time.precision == "day" else f"{span} ({time.precision})"


def where(places: tuple[Place, ...]) -> str:
    """Return the places as written, with their countries; the capitals of a dateline ("GAO") as the gazetteer writes them."""
    return "; ".join(f"{_spelt(place)} ({place.country})" if place.country else _spelt(place) for place in places)


def _spelt(place: Place) -> str:
    known = place.canonical or ""
    return known if place.name.isupper() and known.casefold() == place.name.casefold() else place.name


def who(parties: tuple[Party, ...]) -> str:
    """Return the parties, each with what was hit and with how the act is laid to them where not simply told."""
    return "; ".join(_party(party) for party in parties)


def _party(party: Party) -> str:
    name = party.name or (party.names[0] if party.names else None)
    text = ": ".join(dict.fromkeys(part for part in (name, party.thing) if part)) or "?"
    if party.score < UNSURE:
        text += " (unsure)"
    if party.attribution == "asserted":
        return text
    return f"{text} [{party.attribution}{' by ' + ', '.join(party.by) if party.by else ''}]"


def number(count: Count | Figure | None) -> str:
    """Return "6", "at least 25", "up to 100", "60 to 80, best 75", or nothing."""
    if count is None:
        return ""
    low, high, best = count.low, count.high, count.best
    if low is not None and low == high:
        return str(low)
    if low is not None and high is not None:
        return f"{low} to {high}" + (f", best {best}" if best not in (None, low, high) else "")
    if low is not None:
        return f"at least {low}" + (f", best {best}" if best not in (None, low) else "")
    if high is not None:
        return f"up to {high}"
    return f"about {best}" if best is not None else ""


def told_by(voices: tuple[Voice, ...], report: ReportRef) -> str:
    """Return the chain of voices from the outlet inwards: "Outlet <- army source (said)"."""
    chain = [report.outlet or "the outlet"]
    chain += [f"{voice.name or voice.kind} ({voice.verb or voice.strength})" for voice in voices]
    return " <- ".join(chain)


def source(report: ReportRef) -> str:
    """Return outlet and publication date; of a report without an outlet, the name of its file."""
    return f"{report.outlet or _file(report) or report.id}, {report.published or 'no date'}"


def sources(reports: Sequence[ReportRef]) -> dict[str, str]:
    """Return by its id what each report is called beside the others: two of one outlet and day with their files' names."""
    told = {report.id: source(report) for report in reports}
    often = Counter(told.values())
    twins = (report for report in reports if often[told[report.id]] > 1)
    return told | {report.id: f"{told[report.id]} ({_file(report) or report.id})" for report in twins}


def _file(report: ReportRef) -> str:
    return re.split(r"[/\\]", report.path or "")[-1]


def named(event: str, told: Event | None) -> str:
    """Return the id of an event with what it is, as "e0a1: ASSAULT/aerial, 2019-03-04, by the army"."""
    if told is None:
        return event
    parts = (act(told), when(told.time), told.actors and f"by {who(told.actors[:1])}")
    return f"{event}: {', '.join(part for part in parts if part)}"


def act(event: Event | Claim) -> str:
    """Return type, mode and, where it did not simply occur, status."""
    text = event.type if event.mode is None else f"{event.type}/{event.mode}"
    return text if event.status == "occurred" else f"{text} ({event.status})"


def tolls(event: Event) -> str:
    """Return the event's tolls: "killed 6; injured 12"."""
    return "; ".join(f"{kind} {number(count)}" for kind, count in event.summary.items() if number(count))


def value_told(event: Event, field: str) -> str:
    """Return the value of a field, by the name that a correction and `Change.fields` give it; "" for none."""
    told = {
        "date": when(event.time),
        "place": where(event.places),
        "actor": who(event.actors),
        "recipient": who(event.recipients),
        "reports": several(len(event.reports), "report"),
        "type": event.type,
        "mode": event.mode,
        "status": event.status,
    }
    return (told[field] if field in told else number(event.summary.get(field))) or ""


def several(number: int, one: str) -> str:
    """Return "1 report" or "3 reports"."""
    return f"{number} {one}{'' if number == 1 else 'es' if one.endswith('s') else 's'}"
