"""Events, assembled from the claims of their cluster when they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec
from sqlalchemy import ColumnElement, Connection, func, select, tuple_

from dragoman.errors import NotFoundError
from dragoman.schema.claim import Affiliation, Claim, LooseFigure
from dragoman.schema.event import Event
from dragoman.schema.judgement import Judgement
from dragoman.schema.value import Party, Voice
from dragoman.store.assemble import assemble, in_order
from dragoman.store.correct import corrected
from dragoman.store.resolve import event_id
from dragoman.store.sqlite.actors import canonical
from dragoman.store.sqlite.batches import Among, among, pieces, rows_among, rows_in
from dragoman.store.sqlite.clusters import age, as_judgement
from dragoman.store.sqlite.codec import decode
from dragoman.store.sqlite.tables import claims, judgements, nodes

PAGE = 200
"""Events assembled at a time while streaming."""
EVENT = nodes.c.kind == "event"
Founder = tuple[int, int, str]
"""Where an event's first claim stands in the order of all, and its id."""
Told = dict[str, list[tuple[int, Claim]]]
"""Founding claim -> the claims of its event in their order, each with its report's sequence number."""
CORRECTIONS = select(judgements).where(judgements.c.kind == "value", judgements.c.live == 1, judgements.c.machine == 0)
_HANGING = among(CORRECTIONS.where(judgements.c.retracted_at.is_(None)), judgements.c.left)


def founders(conn: Connection, after: Founder, *conditions: ColumnElement[bool]) -> list[Founder]:
    """Return the founding claims of the next events that meet the conditions."""
    order = tuple_(nodes.c.seq, nodes.c.place, nodes.c.id)
    query = select(nodes.c.seq, nodes.c.place, nodes.c.id).where(
        EVENT, nodes.c.id == nodes.c.cluster, order > after, *conditions
    )
    rows = conn.execute(query.order_by(nodes.c.seq, nodes.c.place, nodes.c.id).limit(PAGE))
    return [(row.seq, row.place, row.id) for row in rows]


def events(conn: Connection, founding: Sequence[str]) -> list[Event]:
    """Return the events that these claims found, in their order, with actors under one identity."""
    told: Told = {}
    for piece in pieces(founding):
        query = (
            select(nodes.c.cluster, nodes.c.seq, claims.c.body)
            .join(claims, claims.c.num == nodes.c.ref)
            .where(EVENT, nodes.c.cluster.in_(piece))
            .order_by(nodes.c.cluster, nodes.c.seq, nodes.c.place, nodes.c.id)
        )
        for row in conn.execute(query):
            told.setdefault(row.cluster, []).append((row.seq, decode(row.body, Claim)))
    return put_together(conn, {one: told[one] for one in founding if one in told}, _HANGING)


def put_together(conn: Connection, told: Told, hanging: Among) -> list[Event]:
    """Return the events of these claims, in their order; `hanging` finds the corrections that hold, by claim."""
    everything = [one for rows in told.values() for one in rows]
    ids = (claim.id for _, claim in everything)
    corrections = [as_judgement(row) for row in sorted(rows_among(conn, hanging, ids), key=age)]
    named = _named(conn, (claim for _, claim in everything))
    named |= canonical(conn, [one for row in corrections for one in _corrected_actors(row)])
    copies = _copies(conn, {claim.report.id for _, claim in everything})
    groups = _groups(conn, everything)
    found = []
    for one, rows in told.items():
        claims_ = in_order(under_one_name(claim, named) for _, claim in rows)
        event = assemble(event_id(one), claims_, copies, groups)
        held = {claim.id for claim in claims_}
        event = corrected(event, [row for row in corrections if row.left in held]) if corrections else event
        found.append(_corrected_names(event, named) if event.corrected else event)
    return found


def event(conn: Connection, wanted: str) -> Event:
    """Return the event of this id, or the one that now holds the claim which founded it. Raises NotFoundError."""
    founding = conn.execute(select(nodes.c.cluster).where(nodes.c.own == wanted)).scalar_one_or_none()
    if founding is None:
        raise NotFoundError(
            f"There is no event {wanted!r} in this dossier.", advice="`dragoman show events` lists them."
        )
    return events(conn, [founding])[0]


def count(conn: Connection) -> tuple[int, int]:
    """Return how many events and how many claims there are."""
    everything = select(func.count()).select_from(nodes).where(EVENT)
    founding = everything.where(nodes.c.id == nodes.c.cluster)
    return conn.execute(founding).scalar_one(), conn.execute(everything).scalar_one()


def _corrected_actors(correction: Judgement) -> Iterator[str]:
    if correction.field in ("actor", "recipient"):
        yield from (party["actor"] for party in correction.value if party.get("actor"))


def _corrected_names(event: Event, named: Named) -> Event:
    actors, recipients = _parties(event.actors, named), _parties(event.recipients, named)
    return msgspec.structs.replace(event, actors=actors, recipients=recipients)


def _copies(conn: Connection, ids: Iterable[str]) -> dict[str, str]:
    query = select(nodes.c.id, nodes.c.cluster).where(nodes.c.kind == "copy", nodes.c.id != nodes.c.cluster)
    return {row.id: row.cluster for row in rows_in(conn, query, nodes.c.id, ids)}


def _groups(conn: Connection, told: Iterable[tuple[int, Claim]]) -> dict[str, str]:
    """Return the events of the groups that claims say they answer, or are part of."""
    wanted = {
        (seq, group)
        for seq, claim in told
        for group in (*(group for group, _ in claim.answers), claim.part_of)
        if group is not None
    }
    query = select(nodes.c.grp, nodes.c.cluster, nodes.c.seq, nodes.c.place, nodes.c.id).where(EVENT)
    rows = rows_in(conn, query, nodes.c.seq, sorted({seq for seq, _ in wanted}))
    found: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: (row.seq, row.place, row.id)):
        if (row.seq, row.grp) in wanted:
            found.setdefault(row.grp, event_id(row.cluster))
    return found


# --- one identity for each actor --------------------------------------------------------------------------------------

Named = dict[str, tuple[str, str]]
"""Actor -> the id and name of the actor it is one with."""


def _named(conn: Connection, told: Iterable[Claim]) -> Named:
    return canonical(conn, {one for claim in told for one in _actors(claim)})


def _actors(claim: Claim) -> Iterator[str]:
    yield from (party.actor for party in parties(claim) if party.actor is not None)
    voices = (*claim.voices, *(figure.voice for figure in claim.figures if figure.voice is not None))
    yield from (voice.actor for voice in voices if voice.actor is not None)


def parties(claim: Claim) -> Iterator[Party]:
    """Yield every party of a claim."""
    yield from claim.actors
    yield from claim.recipients
    if claim.about is not None:
        yield from claim.about.parties


def under_one_name(claim: Claim, named: Named) -> Claim:
    """Return the claim with its parties and voices under the ids, and the parties under the names, of `named`."""
    about = claim.about
    if about is not None:
        about = msgspec.structs.replace(about, parties=_parties(about.parties, named))
    figures = (
        figure if figure.voice is None else msgspec.structs.replace(figure, voice=_voice(figure.voice, named))
        for figure in claim.figures
    )
    return msgspec.structs.replace(
        claim,
        actors=_parties(claim.actors, named),
        recipients=_parties(claim.recipients, named),
        about=about,
        voices=tuple(_voice(voice, named) for voice in claim.voices),
        figures=tuple(figures),
    )


def renamed(conn: Connection) -> Callable[[Affiliation | LooseFigure], Affiliation | LooseFigure]:
    """Return what puts the actors of affiliations and loose figures under one identity."""

    def rename(one: Affiliation | LooseFigure) -> Affiliation | LooseFigure:
        if isinstance(one, Affiliation):
            voices = one.voices
            named = canonical(conn, [end for end in (one.member.actor, one.of.actor) if end] + _speakers(voices))
            member, of = _parties((one.member, one.of), named)
            said = tuple(_voice(voice, named) for voice in voices)
            return msgspec.structs.replace(one, member=member, of=of, voices=said)
        voice = one.figure.voice
        if voice is None:
            return one
        said_by = _voice(voice, canonical(conn, _speakers((voice,))))
        return msgspec.structs.replace(one, figure=msgspec.structs.replace(one.figure, voice=said_by))

    return rename


def _speakers(voices: Iterable[Voice]) -> list[str]:
    return [voice.actor for voice in voices if voice.actor is not None]


def _parties(told: Iterable[Party], named: Named) -> tuple[Party, ...]:
    return tuple(
        party
        if party.actor not in named
        else msgspec.structs.replace(party, actor=named[party.actor][0], name=named[party.actor][1])
        for party in told
    )


def _voice(voice: Voice, named: Named) -> Voice:
    return voice if voice.actor not in named else msgspec.structs.replace(voice, actor=named[voice.actor][0])
