"""The linker by rules: copies first, then actors' spellings, then events, one report at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain, groupby
from typing import Any

import msgspec

from dragoman.link.actors import name_keys, same_actor
from dragoman.link.affair import affair
from dragoman.link.base import Index, Links, Ref
from dragoman.link.block import keys, search_keys
from dragoman.link.board import Board, Kept
from dragoman.link.compare import shared_names
from dragoman.link.copies import bands, same_text
from dragoman.link.decide import decide, levels_among
from dragoman.link.score import waterfall
from dragoman.link.telling import Telling, by_group, telling
from dragoman.schema.actor import Actor
from dragoman.schema.claim import Claim, Grounding
from dragoman.schema.ids import is_id
from dragoman.schema.judgement import Judgement
from dragoman.schema.report import Report
from dragoman.schema.review import Weighed
from dragoman.settings import Settings

MOST = 30
"""Tellings of other reports looked at for one; those on the same affair and under the surest keys come first."""
UNDER = 12
"""Tellings looked at under one key, the latest."""
SOUGHT, NEAR = 64, 24
"""Reports that share most names, and those of them, on the same affair, of which every telling of one type is looked at."""
HELD = 1 << 16
"""Tellings kept at hand, some 4 KiB each, since one is compared again and again and costs half a millisecond to work out."""
FULL = 4 * HELD
"""Tellings on the board from which it is tidied up: at most half of them are still at hand."""
NAMED = 4096
"""Reports whose names are kept at hand, some 8 KiB each."""
AKIN = 0.1
"""Share of the names of the report that names less, rare names counting more, from which what another tells is looked at."""
COPIES = 12
"""Reports whose text is compared sentence by sentence; those that share most come first."""
PERSON = "person "
"""What the persons that a report names are kept under begins with."""


Affairs = Callable[[Iterable[Ref], Index], Mapping[Ref, frozenset[str]]]
"""Gives the names of reports, each known by a telling of it."""


class RuleLinker:
    """Blocks, compares, scores and decides with the weights of `score.py`."""

    name = "rules"
    version = "9"

    def __init__(self, settings: Settings) -> None:
        self._by = f"dragoman {self.name} {self.version}"
        self._index: Index | None = None
        self._board = Board()
        self._kept: dict[Ref, Kept] = {}
        self._fresh: dict[str, tuple[int, Kept]] = {}
        self._named: dict[Ref, frozenset[str]] = {}

    def link(self, report: Report, grounding: Grounding, index: Index) -> Links:
        """Return the judgements on this report's text, actors and events, and what later reports find them by."""
        return self.link_rest(report, self.link_events(report, grounding, index), index)

    def link_events(self, report: Report, grounding: Grounding, index: Index) -> Links:
        """Return the judgements on this report's events; all else is left to `link_rest`."""
        if index is not self._index:  # what is kept at hand is of one dossier
            self._index, self._board, self._kept, self._fresh, self._named = index, Board(), {}, {}, {}
        if self._board.size >= FULL:
            self._tidy()
        called, persons = affair(report), _persons(grounding)
        groups = by_group(grounding.claims)
        told = _tellings(groups, persons, frozenset(called))
        chosen = _chosen([*told.values()], called, index, self._affairs)
        held = self._held({ref for refs in chosen for ref in refs}, index)
        others = ({held[ref]: whole for ref, whole in refs.items()} for refs in chosen)
        rows = {group: self._board.add(groups[group][0].id, one) for group, one in told.items()}
        judgements = decide(self._board, zip(rows.values(), others, strict=True), self._by)
        for group, kept in rows.items():
            self._remember(groups[group], kept)
        return Links(
            report=report.id,
            judgements=tuple(judgements),
            names=(*called, *(f"{PERSON}{one}" for one in sorted(persons))),
            keys=tuple((group, key) for group, one in told.items() for key in keys(one)),
            actors=tuple(
                (key, actor) for actor in grounding.actors for key in name_keys(actor) if is_id("a", actor.id)
            ),
        )

    def link_rest(self, report: Report, links: Links, index: Index) -> Links:
        """Return what `link_events` gave with the judgements on this report's text and actors before those on its events."""
        text = bands(report)
        copies = same_text(report, index.reports(text, COPIES) if text else (), self._by)
        judgements = (*copies, *self._actors(links.actors, index), *links.judgements)
        return msgspec.structs.replace(links, judgements=judgements, bands=text)

    def explain(
        self,
        left: Sequence[Claim],
        right: Sequence[Claim],
        told: tuple[Grounding, Grounding],
        reports: tuple[Report, Report],
    ) -> tuple[Weighed, ...]:
        """Return what speaks for and against two tellings being one event, as `link` weighs them.

        `reports` are those of both, `told` what they tell.
        """
        ours, theirs = (
            _tellings(by_group(grounding.claims), _persons(grounding), frozenset(affair(report)))
            for grounding, report in zip(told, reports, strict=True)
        )
        one, other = ours.get(left[0].group), theirs.get(right[0].group)
        if one is None or other is None:  # a report has been read anew since
            return ()
        return waterfall(levels_among(one, other, [*ours.values()], [*theirs.values()]))

    def _held(self, refs: Set[Ref], index: Index) -> dict[Ref, Kept]:
        """Return what is told under each reference."""
        found: dict[Ref, Kept] = {}
        missing = []
        for ref in sorted(refs):
            kept = self._kept.pop(ref, None)
            if kept is None:
                missing.append(ref)
            else:
                found[ref] = self._kept[ref] = kept
        strange: dict[Ref, Sequence[Claim]] = {}
        for ref, claims in index.claims(missing).items():
            # What this linker has just linked need not be worked out again.
            told, kept = self._fresh.pop(claims[0].id, (0, None))
            if kept is not None and told == hash(tuple(claims)):
                found[ref] = self._kept[ref] = kept
            else:
                strange[ref] = claims
        names = index.names({ref.report for ref in strange}) if strange else {}
        for ref, claims in strange.items():
            found[ref] = self._kept[ref] = self._read(claims, names.get(ref.report, frozenset()))
        _forget(self._kept, HELD)
        return found

    def _read(self, claims: Sequence[Claim], named: Set[str]) -> Kept:
        persons = frozenset(one.removeprefix(PERSON) for one in named if one.startswith(PERSON))
        return self._board.add(claims[0].id, telling(claims, persons, _affair_of(named)))

    def _remember(self, claims: Sequence[Claim], kept: Kept) -> None:
        # Their hash tells whether they are still the same; they themselves are the larger part of what is held in memory.
        self._fresh[kept.claim] = hash(tuple(claims)), kept
        _forget(self._fresh, HELD)

    def _affairs(self, refs: Iterable[Ref], index: Index) -> dict[Ref, frozenset[str]]:
        """Return the names of the reports, each known by a telling of it; rows never change, so what was named stays."""
        wanted = list(refs)
        missing = [ref for ref in wanted if ref not in self._named]
        names = index.names({ref.report for ref in missing}) if missing else {}
        self._named |= {ref: _affair_of(names.get(ref.report, frozenset())) for ref in missing}
        found = {ref: self._named.pop(ref) for ref in wanted}
        self._named |= found
        _forget(self._named, NAMED)
        return found

    def _tidy(self) -> None:
        """Take a new board: the old one has tellings on it that are no longer at hand."""
        self._board = Board()
        self._kept = {ref: self._anew(kept) for ref, kept in self._kept.items()}
        self._fresh = {claim: (claims, self._anew(kept)) for claim, (claims, kept) in self._fresh.items()}

    def _anew(self, kept: Kept) -> Kept:
        return self._board.add(kept.claim, kept.told)

    def _actors(self, names: Sequence[tuple[str, Actor]], index: Index) -> Iterator[Judgement]:
        for _, rows in groupby(names, key=lambda row: row[1].id):
            pairs = list(rows)
            others = index.actors([key for key, _ in pairs])
            yield from same_actor(pairs[0][1], others, self._by)


def _forget(held: dict[Any, Any], most: int) -> None:
    """Let go of what was put there first until there are no more than so many."""
    while len(held) > most:
        del held[next(iter(held))]


def _tellings(groups: Mapping[str, Sequence[Claim]], persons: Set[str], named: Set[str]) -> dict[str, Telling]:
    """Return by group what a report tells; `persons` and `named` as for `telling`."""
    return {group: telling(claims, persons, named) for group, claims in groups.items()}


def _persons(grounding: Grounding) -> frozenset[str]:
    return frozenset(actor.id for actor in grounding.actors if actor.kind == "person")


def _near(called: Sequence[str], index: Index, affairs: Affairs) -> dict[str, list[Ref]]:
    """Return by type what the reports on the same affair tell: those of which either finds the other, whichever came first."""
    found = index.near(called, SOUGHT)
    own = frozenset(called)
    firsts: dict[int, Ref] = {}
    for ref in chain.from_iterable(found.values()):
        firsts[ref.report] = min(ref, firsts.get(ref.report, ref))
    shares = {ref.report: shared_names(own, its) for ref, its in affairs(firsts.values(), index).items()}
    kin = {*sorted((one for one in shares if shares[one] >= AKIN), key=lambda one: (-shares[one], -one))[:NEAR]}
    return {kind: [ref for ref in refs if ref.report in kin] for kind, refs in found.items()}


def _affair_of(named: Set[str]) -> frozenset[str]:
    return frozenset(one for one in named if not one.startswith(PERSON))


def _chosen(told: Sequence[Telling], called: Sequence[str], index: Index, affairs: Affairs) -> list[dict[Ref, bool]]:
    """Return for each telling those worth comparing with it, and whether their reports are compared as a whole."""
    near = _near(called, index, affairs) if called and told else {}
    wanted = [search_keys(one) for one in told]
    under = index.tellings([*dict.fromkeys(key for tiers in wanted for tier in tiers for key in tier)], UNDER)
    chosen = []
    for one, tiers in zip(told, wanted, strict=True):
        refs = dict.fromkeys(near.get(one.type, ()), True)
        most = MOST + len(refs)
        for tier in tiers:
            found = {ref for key in tier for ref in under.get(key, ())}
            refs |= dict.fromkeys(sorted(found - refs.keys(), reverse=True)[: most - len(refs)], False)
        chosen.append(refs)
    return chosen
