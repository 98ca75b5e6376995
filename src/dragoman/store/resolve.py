"""Which claims are one event, which actors are one actor: judgements in, clusters out. Pure; the same input, the same clusters.

A person's `same` joins and `different` keeps apart, also what else stands on either side; where persons contradict each
other, the newest row wins, and of a split or a move all that it says of a claim gives way together. Then the claims that one
report tells as one event join. Then a machine's `same` rows join, the surest first, unless they would bring together what a
person keeps apart. Events are joined by a machine only where all that is told on one side agrees with all on the other on the
average, and no report tells a part of either side apart: so look-alike days do not chain, and a third report does not merge two
events of one. What persons joined is no part of that average: their `same` brings together all that the machine finds on either
side. Retracted rows do nothing, and `unsure` rows of a machine only count in that average.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from math import log

from dragoman.schema.ids import make_id
from dragoman.schema.judgement import DIFFERENT, SAME, Conflict, Judgement
from dragoman.schema.record import Record

ENOUGH = 0.0
"""Log-odds that the tellings of two clusters must have on the average to be one event."""
UNLIKE = -2.0
"""Log-odds of two tellings that no machine found alike."""
WHOLE, UNSEEN = 24, 3
"""Tellings up to which an event's are mostly all compared, and how many unlike pairs then count at most for each that is known.

Of a larger event not every telling is compared: there at most as many count as are known.
"""

Pair = tuple[str, str]
Said = tuple[str | None, str]
"""A decision, and the claim that it takes out of an event."""
Order = tuple[int, int, str]


class Node(Record, frozen=True):
    """A claim, an actor or a report to be joined with others.

    `seq` and `place` order the nodes as they were added: the report's sequence number, then the place inside it.
    `group` is shared by the claims of one report that tell one event.
    """

    id: str
    seq: int
    place: int = 0
    group: tuple[int, str] | None = None

    @property
    def order(self) -> Order:
        """Where the node stands among all others; the first of a cluster is its founder."""
        return (self.seq, self.place, self.id)


def event_id(founder: str) -> str:
    """Return the id of the event that this claim founds; it stays the same whatever claims come later."""
    return make_id("e", founder)


def resolve(nodes: Iterable[Node], judgements: Sequence[Judgement]) -> list[tuple[str, ...]]:
    """Return the clusters, each in the order its nodes were added (the founder first), in the order of their founders.

    Judgements come oldest first: a person's later row on a pair outranks the earlier ones. Those on unknown ids do nothing.
    """
    ordered = sorted(nodes, key=lambda node: node.order)
    ranks = {node.id: rank for rank, node in enumerate(ordered)}
    partition = _Partition(ranks)
    _obey(partition, judgements)
    # What would be one without the persons' joins: what agrees with that belongs there, whatever else they have joined to it.
    unaided = _Partition(ranks)
    _join_groups(partition, unaided, ordered)
    agreement = _Agreement(ordered, judgements)
    for judgement in _surest_first(judgements, ranks):
        left, right = judgement.left, judgement.right
        if unaided.joined(left, right):  # by a surer row
            continue
        if agreement.allows(unaided.members(left), unaided.members(right)) and partition.join(left, right):
            unaided.join(left, right)
    return partition.clusters()


def rulings(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Return the persons' rows that hold, oldest first: for each pair its last row that is not retracted."""
    last: dict[Pair, Judgement] = {}
    for judgement in judgements:
        if not judgement.machine and judgement.retracted_at is None:
            last.pop(pair(judgement), None)
            last[pair(judgement)] = judgement
    return list(last.values())


def conflicts(judgements: Iterable[Judgement]) -> list[Conflict]:
    """Return the persons' verdicts that do not hold, oldest first, each with those that stand against it.

    The newest stand first, as in `resolve`: what contradicts a later one, or several together, does not hold. An earlier
    verdict of another person on the same pair counts too; a person's own earlier one does not.
    """
    rows = [one for one in judgements if not one.machine and one.retracted_at is None]
    held = {(one.kind, pair(one)): one for one in rows}
    decisions = _decisions(rows)
    ties: dict[str, dict[str, Judgement]] = {}
    apart: list[Judgement] = []
    found: list[Conflict] = []
    lost: set[Said] = set()
    for one in reversed(rows):
        if one.verdict == DIFFERENT:
            lost |= _given_up(decisions.pop(one.decision, ()), lambda left, right: right in _path(ties, left))
        last = held[one.kind, pair(one)]
        if last is not one:
            if last.by != one.by and last.verdict != one.verdict:
                found.append(Conflict(judgement=one, against=(last,)))
            continue
        if one.verdict == SAME:
            against = _between(ties, apart, one.left, one.right)
            if not against:
                ties.setdefault(one.left, {})[one.right] = ties.setdefault(one.right, {})[one.left] = one
        elif one.verdict == DIFFERENT:
            against = tuple(_path(ties, one.left).get(one.right, ()))
            if not against and (one.decision, one.left) not in lost:
                apart.append(one)
        else:
            continue
        if against:
            found.append(Conflict(judgement=one, against=against))
    return found[::-1]


def _obey(partition: _Partition, judgements: Iterable[Judgement]) -> None:
    """Join and part what persons say, the newest word first: what an older one says against it does not hold."""
    rows = [one for one in judgements if not one.machine and one.retracted_at is None]
    last = {pair(one): one for one in rows}
    decisions = _decisions(rows)
    lost: set[Said] = set()
    for one in reversed(rows):
        if one.verdict == DIFFERENT:
            lost |= _given_up(decisions.pop(one.decision, ()), partition.joined)
        if last[pair(one)] is not one:
            continue
        if one.verdict == SAME:
            partition.join(one.left, one.right)
        elif one.verdict == DIFFERENT and (one.decision, one.left) not in lost:
            partition.part(one.left, one.right)


def _decisions(rows: Iterable[Judgement]) -> dict[str | None, list[Judgement]]:
    """Return what each split or move parts."""
    found: dict[str | None, list[Judgement]] = {}
    for one in rows:
        if one.decision is not None and one.verdict == DIFFERENT:
            found.setdefault(one.decision, []).append(one)
    return found


def _given_up(decision: Iterable[Judgement], joined: Callable[[str, str], bool]) -> set[Said]:
    """Return of which claims a split or a move holds no more, as later words have put them back.

    It keeps a claim from each that was in the event: many rows, and one thing said. Where a later word joins the claim to one
    of those, the other rows would tear that one away from the rest of its event.
    """
    return {(one.decision, one.left) for one in decision if joined(one.left, one.right)}


Ties = dict[str, dict[str, Judgement]]


def _between(ties: Ties, apart: Iterable[Judgement], left: str, right: str) -> tuple[Judgement, ...]:
    """Return a verdict that keeps what hangs on `left` from what hangs on `right`, and the joins that lead to it."""
    lefts, rights = _path(ties, left), _path(ties, right)
    for one in apart:
        for here, there in ((one.left, one.right), (one.right, one.left)):
            if here in lefts and there in rights:
                return (*lefts[here], one, *rights[there])
    return ()


def _path(ties: Ties, start: str) -> dict[str, tuple[Judgement, ...]]:
    """Return what hangs together with `start`, each with the verdicts that join it."""
    paths: dict[str, tuple[Judgement, ...]] = {start: ()}
    edge = [start]
    while edge:
        here = edge.pop()
        for there, tie in ties.get(here, {}).items():
            if there not in paths:
                paths[there] = (*paths[here], tie)
                edge.append(there)
    return paths


def root(cluster: Sequence[str], judgements: Sequence[Judgement]) -> str:
    """Return the report whose text the others of the cluster repeat: the first that is not said to repeat one of them."""
    ruled = {pair(ruling): ruling for ruling in rulings(judgements)}
    members = set(cluster)
    copies = {
        judgement.left
        for judgement in judgements
        if judgement.verdict == SAME
        and judgement.retracted_at is None
        and members.issuperset(pair(judgement))
        and ruled.get(pair(judgement), judgement) is judgement
    }
    return next((member for member in cluster if member not in copies), cluster[0])


def pair(judgement: Judgement) -> Pair:
    """Return the two ids in one order, whichever stands left."""
    left, right = sorted((judgement.left, judgement.right))
    return left, right


def _join_groups(partition: _Partition, unaided: _Partition, ordered: Iterable[Node]) -> None:
    """Join each claim to the first of its group that it may stand with."""
    heads: dict[tuple[int, str], list[str]] = {}
    for node in ordered:
        if node.group is not None:
            others = heads.setdefault(node.group, [])
            mate = next((other for other in others if partition.join(other, node.id)), None)
            if mate is None:
                others.append(node.id)
            else:
                unaided.join(mate, node.id)


def _surest_first(judgements: Iterable[Judgement], ranks: dict[str, int]) -> list[Judgement]:
    known = [
        judgement
        for judgement in judgements
        if judgement.machine
        and judgement.verdict == SAME
        and judgement.retracted_at is None
        and judgement.left in ranks
        and judgement.right in ranks
    ]

    def surest(judgement: Judgement) -> tuple[float, list[int], str]:
        return -(judgement.score or 0.0), sorted((ranks[judgement.left], ranks[judgement.right])), judgement.id

    return sorted(known, key=surest)


class _Agreement:
    """How the tellings of different reports agree, as log-odds from a machine's scores."""

    def __init__(self, ordered: Iterable[Node], judgements: Iterable[Judgement]) -> None:
        numbers: dict[tuple[int, str], int] = {}
        self._groups = {
            node.id: numbers.setdefault(node.group, len(numbers)) for node in ordered if node.group is not None
        }
        self._seqs = [seq for seq, _ in numbers]
        self._odds: dict[int, dict[int, float]] = {}
        self._allowed: dict[tuple[object, ...], bool] = {}
        odds = self._odds
        for one in judgements:
            if one.machine and one.retracted_at is None and one.score is not None and one.verdict != DIFFERENT:
                left, right = self._groups.get(one.left), self._groups.get(one.right)
                if left is not None and right is not None:
                    ours, theirs = odds.setdefault(left, {}), odds.setdefault(right, {})
                    ours[right] = theirs[left] = max(ours.get(right, UNLIKE), log_odds(one.score))

    def allows(self, left: Sequence[str], right: Sequence[str]) -> bool:
        """Return whether two clusters, that only grow, may be one; what is in no group may be."""
        ends = left[0], len(left), right[0], len(right)
        found = self._allowed.get(ends)
        if found is None:
            found = self._allowed[ends] = self._allows(left, right)
        return found

    def _allows(self, left: Sequence[str], right: Sequence[str]) -> bool:
        one, other = [dict.fromkeys(self._groups[one] for one in side if one in self._groups) for side in (left, right)]
        if not one or not other:
            return True
        if {self._seqs[group] for group in one} & {self._seqs[group] for group in other}:
            return False
        rows = [row for group in one if (row := self._odds.get(group))]
        known = [row[group] for row in rows for group in other if group in row]
        most = UNSEEN if len(one) + len(other) <= WHOLE else 1
        unlike = min(len(one) * len(other) - len(known), most * len(known))
        return sum(known) + unlike * UNLIKE >= ENOUGH * (len(known) + unlike)


@lru_cache(maxsize=1 << 14)
def log_odds(probability: float) -> float:
    """Return the log-odds of a probability, which is held away from 0 and 1."""
    held = min(max(probability, 0.0001), 0.9999)
    return log(held / (1 - held))


class _Partition:
    """Disjoint sets of ids that remember which sets must not meet."""

    def __init__(self, ids: Collection[str]) -> None:
        self._parent = {one: one for one in ids}
        self._members: dict[str, list[str]] = {one: [one] for one in ids}
        self._apart: dict[str, set[str]] = {}
        self._ranks = {one: rank for rank, one in enumerate(ids)}

    def join(self, left: str, right: str) -> bool:
        """Bring the two sets together and return whether they now are; ids that are not there stay alone."""
        if left not in self._parent or right not in self._parent:
            return False
        kept, lost = self._find(left), self._find(right)
        if kept == lost:
            return True
        if lost in self._apart.get(kept, ()):
            return False
        if len(self._members[kept]) < len(self._members[lost]):
            kept, lost = lost, kept
        self._parent[lost] = kept
        self._members[kept] += self._members.pop(lost)
        for other in self._apart.pop(lost, ()):
            self._apart[other].discard(lost)
            self._apart[other].add(kept)
            self._apart.setdefault(kept, set()).add(other)
        return True

    def joined(self, left: str, right: str) -> bool:
        """Return whether the two are in one set; ids that are not there are in none."""
        return left in self._parent and right in self._parent and self._find(left) == self._find(right)

    def members(self, one: str) -> Sequence[str]:
        """Return the set that an id is in."""
        return self._members[self._find(one)]

    def part(self, left: str, right: str) -> None:
        """Keep the two sets from ever meeting, unless they are one already."""
        if left not in self._parent or right not in self._parent:
            return
        one, other = self._find(left), self._find(right)
        if one != other:
            self._apart.setdefault(one, set()).add(other)
            self._apart.setdefault(other, set()).add(one)

    def clusters(self) -> list[tuple[str, ...]]:
        """Return the sets, each in the order of its ids, in the order of their first ids."""
        found = [tuple(sorted(members, key=self._ranks.__getitem__)) for members in self._members.values()]
        return sorted(found, key=lambda cluster: self._ranks[cluster[0]])

    def _find(self, one: str) -> str:
        while self._parent[one] != one:
            self._parent[one] = self._parent[self._parent[one]]
            one = self._parent[one]
        return one
