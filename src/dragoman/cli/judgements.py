"""`dragoman judgements`: what persons have judged, listed, written into a file, and taken over from one."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Annotated

from cyclopts import App, Parameter

from dragoman.cli.failing import MOST, line
from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier
from dragoman.cli.printing import cell, print_json, print_table
from dragoman.cli.words import several
from dragoman.schema.judgement import DIFFERENT, SAME, Conflict, Judgement

app = App(name="judgements", help="What persons have judged: list it, write it into a file, take it over from one.")
NAMED = 5
"""Ids named one by one; of more, only their number is told."""


@app.command(name="list")
def show(
    *,
    json: Annotated[bool, Parameter(name="--json", negative="")] = False,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> None:
    """List persons' judgements, oldest first, those taken back too; a split is one row. `dragoman retract` takes an id."""
    with open_dossier(dossier, settings) as opened:
        if json:
            print_json(opened.rulings())
            return
        columns = ("id", "at", "by", "what", "reason", "taken back")
        rows = (
            (one.decision or one.id, _minute(one.at), one.by, what, one.reason, _minute(one.retracted_at))
            for one, what in _decided(opened.rulings())
        )
        print_table(columns, rows, empty="No person has judged anything yet: dragoman review")


@app.command
def export(file: str, /, *, dossier: DossierFile = "", settings: SettingsFile = None) -> int:
    """Write persons' judgements into a file, as JSON Lines; those taken back too."""
    with open_dossier(dossier, settings) as opened:
        count = opened.export_judgements(file)
    print(f"{several(count, 'judgement')} in {cell(file)}")
    return 0


@app.command(name="import")
def take_over(file: str, /, *, dossier: DossierFile = "", settings: SettingsFile = None) -> int:
    """Take judgements over from such a file; doing it twice changes nothing.

    Those on claims that the dossier does not have are kept, and hold once it has them.
    """
    with open_dossier(dossier, settings) as opened:
        done = opened.import_judgements(file)
    for failure in done.failed[:MOST]:
        print(line("not read", failure), file=sys.stderr)
    if len(done.failed) > MOST:
        print(f"not read: {len(done.failed) - MOST} lines more", file=sys.stderr)
    print(f"{done.new} new, {done.known} already there, {done.retracted} taken back, {len(done.failed)} not read")
    if done.machine:
        print(f"{several(done.machine, 'row')} of a machine left out: only persons' judgements are taken over.")
    if done.waiting:
        named = ", ".join(done.waiting[:NAMED]) + (", ..." if len(done.waiting) > NAMED else "")
        print(f"Some wait for {several(len(done.waiting), 'thing')} that this dossier does not have: {named}")
    return 3 if done.failed and not (done.new or done.known or done.retracted) else 0


def _decided(rulings: Iterable[Judgement]) -> Iterator[tuple[Judgement, str]]:
    """Yield what was judged at once and what it says: each judgement, and of a split or a move the first row."""
    rows: dict[str, list[Judgement]] = {}
    for one in rulings:
        rows.setdefault(one.decision or one.id, []).append(one)
    for told in rows.values():
        first = told[0]
        gone = list(dict.fromkeys(one.left for one in told if one.verdict == DIFFERENT))
        if first.decision is None or not gone:
            yield from ((one, said(one)) for one in told)
            continue
        kept = {one.right for one in told if one.verdict == DIFFERENT}
        to = [one.right for one in told if one.verdict == SAME and one.left == gone[0] and one.right not in gone]
        moved = f"moved to {', '.join(to)} from" if to else "parted from"
        yield first, f"{', '.join(gone)} {moved} {several(len(kept), 'claim')}"


def print_conflicts(conflicts: Iterable[Conflict]) -> None:
    """Print a row for each judgement that does not hold, with the later ones that stand against it."""
    print_table(
        ("does not hold", "at", "by", "what", "because of", "by", "what"),
        _conflict_rows(conflicts),
        empty="No judgements contradict each other.",
    )


def _conflict_rows(conflicts: Iterable[Conflict]) -> Iterator[tuple[object, ...]]:
    for conflict in conflicts:
        one = conflict.judgement
        for other in conflict.against:
            yield one.id, _minute(one.at), one.by, said(one), other.id, other.by, said(other)


def said(one: Judgement) -> str:
    """Return what a judgement says: "c1 same c2", or "c1 date: ..."."""
    if one.kind == "value":
        return f"{one.left} {one.field}: {_plain(one.value)}"
    return f"{one.left} {one.verdict} {one.right}"


def _plain(value: object) -> str:
    if isinstance(value, dict):
        named = value.get("name") or [
            text for text in dict.fromkeys(map(value.get, ("start", "end", "low", "high"))) if text
        ]
        return named if isinstance(named, str) else " to ".join(map(str, named)) or "none"
    if isinstance(value, list):
        return "; ".join(map(_plain, value)) or "none"
    return "none" if value is None else str(value)


def _minute(at: str | None) -> str:
    return (at or "")[:16].replace("T", " ")
