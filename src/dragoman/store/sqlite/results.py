"""What cleaning, extracting and grounding gave: rows are added; `work` says which one holds."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from dragoman.errors import NotFoundError
from dragoman.schema.claim import Claim, Grounding
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.store.sqlite.batches import rows_in
from dragoman.store.sqlite.codec import decode, encode, pack, unpack
from dragoman.store.sqlite.fold import fold
from dragoman.store.sqlite.reports import as_report, numbers, report_query
from dragoman.store.sqlite.tables import claims, cleaned, extractions, groundings, reports
from dragoman.store.sqlite.unlink import unlink
from dragoman.store.sqlite.work import passed, result, undone

Done = list[tuple[int, str, int | None]]


def save_clean(conn: Connection, done: Sequence[Report], version: str, run: str) -> None:
    """Keep cleaned reports. Claims that quote a text which has changed leave the record until they are made anew."""
    seqs = numbers(conn, (report.id for report in done))
    todo = undone(conn, "clean", version, seqs.values())
    fresh = {report.id: report for report in done if seqs[report.id] in todo}
    old = {row.id: as_report(row).text for row in rows_in(conn, report_query(), reports.c.id, fresh)}
    unlink(conn, [seqs[one] for one, report in fresh.items() if report.text != old[one]])
    kept: Done = [
        (seqs[one], one, _add(conn, cleaned, seqs[one], version, run, pack(msgspec.structs.replace(report, raw=""))))
        for one, report in fresh.items()
    ]
    passed(conn, "clean", version, kept)


def save_extractions(conn: Connection, done: Sequence[Extraction], version: str, run: str) -> None:
    """Keep what an extractor found."""
    seqs = numbers(conn, (one.report for one in done))
    todo = undone(conn, "extract", version, seqs.values())
    kept: Done = [
        (seqs[one.report], one.report, _add(conn, extractions, seqs[one.report], version, run, pack(one)))
        for one in done
        if seqs[one.report] in todo
    ]
    passed(conn, "extract", version, kept)


def save_groundings(conn: Connection, done: Sequence[Grounding], version: str, run: str) -> None:
    """Keep groundings, each claim as a row of its own; claims of an earlier grounding leave the record."""
    seqs = numbers(conn, (one.report for one in done))
    todo = undone(conn, "ground", version, seqs.values())
    unlink(conn, sorted(todo))
    kept: Done = []
    for one in done:
        seq = seqs[one.report]
        if seq in todo:
            rest = msgspec.structs.replace(one, claims=())
            num = _add(conn, groundings, seq, version, run, pack(rest))
            rows = [_claim_row(claim, num, place) for place, claim in enumerate(one.claims)]
            if rows:
                conn.execute(insert(claims).on_conflict_do_nothing(), rows)
            kept.append((seq, one.report, num))
    passed(conn, "ground", version, kept)


def extraction(conn: Connection, report: str) -> Extraction:
    """Return the extraction that holds. Raises NotFoundError."""
    num = result(conn, "extract", numbers(conn, [report])[report])
    if num is None:
        raise NotFoundError(f"The report {report} has not been extracted yet.", advice="Build the dossier first.")
    return unpack(conn.execute(select(extractions.c.body).where(extractions.c.num == num)).scalar_one(), Extraction)


def grounding(conn: Connection, report: str) -> Grounding:
    """Return the grounding that holds, with its claims. Raises NotFoundError."""
    num = result(conn, "ground", numbers(conn, [report])[report])
    if num is None:
        raise NotFoundError(f"The report {report} has not been grounded yet.", advice="Build the dossier first.")
    rest = unpack(conn.execute(select(groundings.c.body).where(groundings.c.num == num)).scalar_one(), Grounding)
    bodies = conn.execute(select(claims.c.body).where(claims.c.grounding == num).order_by(claims.c.place)).scalars()
    return msgspec.structs.replace(rest, claims=tuple(decode(body, Claim) for body in bodies))


def _add(conn: Connection, table: Table, seq: int, version: str, run: str, body: bytes) -> int:
    key = conn.execute(insert(table).values(report=seq, version=version, run=run, body=body)).inserted_primary_key
    assert key is not None  # SQLite always tells it for an INTEGER PRIMARY KEY
    return int(key[0])


def _claim_row(claim: Claim, num: int, place: int) -> dict[str, object]:
    """The claim with what events are looked up by: the texts are folded, a country stands as `=XX`."""
    parties = (*claim.actors, *claim.recipients)
    wheres = [fold(name) for one in claim.places for name in (one.name, one.canonical) if name]
    whos = [fold(name) for party in parties for name in (party.name, *party.names) if name]
    return {
        "grounding": num,
        "place": place,
        "id": claim.id,
        "grp": claim.group,
        "offset": claim.trigger.start,
        "type": claim.type,
        "mode": claim.mode,
        "status": claim.status,
        "start": claim.time.start,
        "end": claim.time.end,
        "places": _listed([*wheres, *(f"={one.country}" for one in claim.places if one.country)]),
        "parties": _listed([*whos, *(f"={party.actor}" for party in parties if party.actor)]),
        "body": encode(claim),
    }


def actors_of(parties: str) -> list[str]:
    """Return the actors' ids among the parties of a claim's row."""
    return [value[2:] for value in parties.split("\n") if value.startswith(" =")]


def _listed(values: Sequence[str]) -> str:
    return "".join(f"\n {value}\n" for value in dict.fromkeys(values))
