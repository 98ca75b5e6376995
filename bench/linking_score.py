"""How right it is which tellings are one event: pairs across reports, and the measures of coreference."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from bench.coreference import Coreference
from bench.linked import Mention
from dragoman.link.stems import stems
from dragoman.schema.claim import Claim, Grounding
from dragoman.schema.report import Report

Clusters = Mapping[Mention, Hashable]
"""Which event each telling is of."""


def figures(gold: Clusters, found: Clusters) -> dict[str, float]:
    """Return precision, recall and F1 of the pairs across reports, and the measures of coreference.

    A telling that is in one of the two alone is not in the other: what is joined with it is wrong, or missed.
    """
    both = _pairs({mention: (gold[mention], found[mention]) for mention in gold.keys() & found.keys()})
    said, told = _pairs(found), _pairs(gold)
    coreference = Coreference()
    coreference.add(sets(gold), sets(found))
    pairs = {"pairs P": both / max(1, said), "pairs R": both / max(1, told), "pairs F1": 2 * both / max(1, said + told)}
    return pairs | coreference.figures()


def sets(clusters: Clusters) -> list[set[Hashable]]:
    """Return the tellings of each event."""
    held: dict[Hashable, set[Hashable]] = defaultdict(set)
    for mention, label in clusters.items():
        held[label].add(mention)
    return [*held.values()]


def _pairs(clusters: Clusters) -> int:
    """Count the pairs of tellings of one event in different reports."""
    told = Counter((label, report) for (report, _), label in clusters.items())
    whole = Counter[Hashable]()
    for (label, _), count in told.items():
        whole[label] += count
    pairs = sum(count * (count - 1) for count in whole.values()) - sum(count * (count - 1) for count in told.values())
    return pairs // 2


Tell = Callable[[Sequence[Claim], Report], Hashable]
"""What a baseline takes an event for; those that it takes for the same are one."""


def baseline(made: Iterable[tuple[Report, Grounding]], tell: Tell) -> dict[Mention, Hashable]:
    """Return which event each telling is of by a plain rule."""
    found: dict[Mention, Hashable] = {}
    for report, grounding in made:
        for group, claims in tellings(grounding).items():
            found[report.id, group] = tell(claims, report)
    return found


def tellings(grounding: Grounding) -> dict[str, list[Claim]]:
    """Return the claims of each event of a report, by group."""
    held: dict[str, list[Claim]] = defaultdict(list)
    for claim in grounding.claims:
        held[claim.group].append(claim)
    return held


def type_and_day(claims: Sequence[Claim], report: Report) -> Hashable:
    """Return the type and the day; an act without a day is taken to be of the day of publication."""
    return claims[0].type, day(claims, report.published)


def lemma_and_day(claims: Sequence[Claim], report: Report) -> Hashable:
    """Return the stem of the first word that names the act, and the day as above."""
    return lemma(claims), day(claims, report.published)


def lemma(claims: Sequence[Claim]) -> str:
    """Return the stem of the last word of the first trigger, its head in most; the word itself where it has no stem."""
    words = claims[0].trigger.text.split()
    return next(iter(stems(words[-1:])), words[-1].lower())


def day(claims: Sequence[Claim], published: str | None) -> str | None:
    """Return the first day told of an act, else the day of publication."""
    return next((claim.time.start for claim in claims if claim.time.precision == "day"), published)
