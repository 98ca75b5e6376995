"""`dragoman show`: look at the record."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier, unbuilt
from dragoman.cli.overview import print_overview
from dragoman.cli.printing import print_json, print_table
from dragoman.cli.telling import print_actor, print_copies, print_event, print_report, print_told
from dragoman.cli.words import act, source, tolls, when, where, who
from dragoman.errors import UsageError
from dragoman.schema.event import Event
from dragoman.schema.ids import is_id

if TYPE_CHECKING:
    from dragoman.dossier import Dossier

Json = Annotated[bool, Parameter(name="--json", negative="")]

ONE = {"e": "event", "r": "report", "a": "actor"}
"""What an id names, by its first letter."""

app = App(name="show", help="Look at the record: an overview, or one of the tables below.")


@app.default
def overview(
    *what: Annotated[str, Parameter(show=False)],
    json: Json = False,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> None:
    """Print how much there is, the busiest actors and a short timeline."""
    if what:
        raise _nothing(what[0])
    with open_dossier(dossier, settings) as opened:
        if json:
            print_json([opened.counts()])
        else:
            print_overview(opened)


@app.command
def events(
    *,
    type: str | None = None,
    mode: str | None = None,
    status: str | None = None,
    since: str | None = None,
    until: str | None = None,
    country: str | None = None,
    place: str | None = None,
    actor: str | None = None,
    json: Json = False,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> None:
    """List events by date.

    Parameters
    ----------
    type
        One of the sixteen PLOVER types, as ASSAULT or REQUEST.
    mode
        A PLOVER mode, as drone or ceasefire.
    status
        occurred, attempted, ongoing, announced, demanded, threatened, hypothetical or denied.
    since
        A day, month or year: 2024-03-15, 2024-03 or 2024.
    until
        The same; included.
    country
        Two letters (ISO 3166-1), as IQ.
    place
        Part of a place's name.
    actor
        Part of the name of a party on either side.
    json
        Print JSON, one event a line, as in events.jsonl.
    """
    with open_dossier(dossier, settings) as opened:
        found = opened.events(
            type=type, mode=mode, status=status, since=since, until=until, country=country, place=place, actor=actor
        )
        _print_events(opened, found, json=json)


@app.command
def event(event: str, /, *, json: Json = False, dossier: DossierFile = "", settings: SettingsFile = None) -> None:
    """Tell one event: its values, every claim with its quotation and voice, and what is disputed."""
    with open_dossier(dossier, settings) as opened:
        found = opened.event(event)
        if json:
            print_json([opened.plain(found)])
        else:
            others = [link.event for link in found.response_to] + ([found.part_of] if found.part_of else [])
            print_event(found, {one: opened.event(one) for one in others})


@app.command
def actors(*, json: Json = False, dossier: DossierFile = "", settings: SettingsFile = None) -> None:
    """List the actors with their other names."""
    with open_dossier(dossier, settings) as opened:
        if json:
            print_json(map(opened.plain, opened.actors()))
            return
        rows = (
            (one.id, one.name, one.kind, one.country, "; ".join(sorted({name.text for name in one.names} - {one.name})))
            for one in opened.actors()
        )
        columns = ("id", "name", "kind", "country", "also written")
        print_table(columns, rows, empty=lambda: unbuilt(opened) or "No actors are named.")


@app.command
def actor(actor: str, /, *, json: Json = False, dossier: DossierFile = "", settings: SettingsFile = None) -> None:
    """Tell one actor, by id or name: its names, the outlets' labels for it, and its events."""
    with open_dossier(dossier, settings) as opened:
        found = opened.actor(actor)
        if json:
            print_json([opened.plain(found)])
        else:
            print_actor(found, opened.events(actor=found.id))


@app.command
def disputes(*, json: Json = False, dossier: DossierFile = "", settings: SettingsFile = None) -> None:
    """List what reports and voices differ on, with who says what."""
    with open_dossier(dossier, settings) as opened:
        if json:
            print_json(map(opened.plain, opened.disputes()))
            return
        rows = (
            (one.id, when(one.time), act(one), dispute.field, value.value, "; ".join(value.voices), len(value.reports))
            for one in opened.disputes()
            for dispute in one.disputed
            for value in dispute.values
        )
        columns = ("event", "when", "act", "field", "value", "voices", "reports")
        print_table(columns, rows, empty=lambda: unbuilt(opened) or "Nothing is disputed.")


@app.command
def failures(*, json: Json = False, dossier: DossierFile = "", settings: SettingsFile = None) -> None:
    """List what could not be read or done, why, and what to do."""
    with open_dossier(dossier, settings) as opened:
        if json:
            print_json(opened.failures())
            return
        rows = ((one.path, one.stage, one.reason, one.advice) for one in opened.failures())
        print_table(("file", "stage", "reason", "what to do"), rows, empty="Nothing failed.")


@app.command
def reports(*, json: Json = False, dossier: DossierFile = "", settings: SettingsFile = None) -> None:
    """List the reports with the publication date and how it was found."""
    with open_dossier(dossier, settings) as opened:
        if json:
            print_json(report.ref() for report in opened.reports())
            return
        rows = (
            (one.id, one.published, one.published_method, one.outlet, one.language, one.headline, one.path)
            for one in opened.reports()
        )
        columns = ("id", "published", "found in", "outlet", "language", "headline", "file")
        print_table(columns, rows, empty="No reports yet: dragoman add FOLDER")


@app.command
def runs(*, json: Json = False, dossier: DossierFile = "", settings: SettingsFile = None) -> None:
    """List what was added and built when, oldest first; `dragoman changes --since ID` tells what came after one."""
    with open_dossier(dossier, settings) as opened:
        if json:
            print_json(opened.runs())
            return
        rows = (
            (one.id, one.verb, one.started[:19], (one.finished or "")[:19], one.done, one.failed)
            for one in opened.runs()
        )
        print_table(
            ("id", "verb", "started", "finished", "done", "failed"), rows, empty="No runs yet: dragoman add FOLDER"
        )


@app.command
def report(report: str, /, *, json: Json = False, dossier: DossierFile = "", settings: SettingsFile = None) -> None:
    """Tell one report: its text, the events it tells, what was cut with the reason, and other reports of its text."""
    with open_dossier(dossier, settings) as opened:
        found = opened.report(report)
        if json:
            print_json([found])
        else:
            print_report(found)
            print_told(found, opened.events(report=found.id), empty=lambda: unbuilt(opened) or "It tells no event.")
            print_copies(found, opened.copies(found.id))


def _nothing(what: str) -> UsageError:
    """Return the error for what is no table, with the nearest one, or how to show what its id names."""
    one = next((noun for sign, noun in ONE.items() if is_id(sign, what)), None)
    tables = [name for name in app if not name.startswith("-")]
    near = get_close_matches(what, tables, 1)
    told = f"dragoman show {one} {what}" if one else f"dragoman show {near[0]}" if near else None
    choice = f"Choose one of: {', '.join(tables)}."
    return UsageError(f"There is no {what!r} to show.", advice=f"Did you mean `{told}`? {choice}" if told else choice)


def _print_events(dossier: Dossier, found: Iterable[Event], *, json: bool) -> None:
    if json:
        print_json(map(dossier.plain, found))
        return
    columns = ("id", "when", "act", "by", "to", "where", "toll", "reports", "disputed")
    print_table(columns, map(_event_row, found), empty=lambda: unbuilt(dossier) or "No event meets this.")


def _event_row(event: Event) -> tuple[object, ...]:
    reports = "; ".join(dict.fromkeys(source(report) for report in event.reports))
    disputed = ", ".join(dispute.field for dispute in event.disputed)
    parties = (who(event.actors), who(event.recipients))
    return (event.id, when(event.time), act(event), *parties, where(event.places), tolls(event), reports, disputed)
