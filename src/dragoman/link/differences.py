"""How the reports of one text differ: which sentences each adds, and which it drops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.link.wording import LEAST, Sentence, counterparts, sentences, vocabulary
from dragoman.schema.copy import Copy
from dragoman.schema.report import Report
from dragoman.schema.span import Evidence, Span, quote


def differences(reports: Sequence[Report]) -> tuple[Copy, ...]:
    """Return each report with its differences from the first; empty for one report alone.

    A sentence in much the same words is no difference, nor is a very short one of which the other text has every word.
    """
    if len(reports) < 2:
        return ()
    root = reports[0]
    return (Copy(report=root.ref()), *(_copy(root, other) for other in reports[1:]))


def _copy(root: Report, other: Report) -> Copy:
    whole, own = sentences(root), sentences(other)
    pairs = counterparts(own, whole)
    adds = _alone(other, own, {at for at, _ in pairs}, vocabulary(root))
    drops = _alone(root, whole, {at for _, at in pairs}, vocabulary(other))
    return Copy(report=other.ref(), adds=tuple(adds), drops=tuple(drops))


def _alone(report: Report, held: Sequence[Sentence], paired: set[int], known: frozenset[str]) -> Iterator[Evidence]:
    for at, one in enumerate(held):
        short = len(one.stems) < LEAST and known.issuperset(one.stems)
        if at not in paired and not short:
            yield quote(report.text, _trimmed(report.text, one.span))


def _trimmed(text: str, span: Span) -> Span:
    told = span.of(text)
    return Span(span.start + len(told) - len(told.lstrip()), span.end - len(told) + len(told.rstrip()))
