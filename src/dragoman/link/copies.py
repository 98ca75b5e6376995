"""Which report repeats another's text, word for word or rewritten: found by runs of words, decided sentence by sentence.

A report is kept under a sketch of its runs of three stems: those whose hashes are lowest, of the whole and of its opening (a
bottom-k sketch; Broder, 1997). Runs of stems outlast other endings and small words, and a copy cut to its first paragraphs
shares those of the opening. A candidate is then compared sentence by sentence (`wording.py`): what decides is which share of
each text's words stands in sentences that the other has too, in much the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import blake2b

from dragoman.link.wording import Shared, may_share, sentences, shared
from dragoman.schema.ids import make_id
from dragoman.schema.judgement import SAME, Judgement
from dragoman.schema.report import Report

_WORD = re.compile(r"\w+")

RUN = 3
"""Stems in a run."""
WHOLE, OPENING = 48, 16
"""Runs kept of the whole and of the opening."""
OPENING_STEMS = 60
LEAST, FEWEST = 24, 8
"""Stems: a text with fewer than `LEAST` is a copy only word for word, one with fewer than `FEWEST` nobody's."""
MOST_OF_ONE = 0.65
"""Share of the one text's words in sentences that the other has too, from which one repeats the other."""
HALF_OF_EACH = 0.5
"""The same where it is so of both texts."""
MOST_OF_BOTH = 0.6
"""The same, from which neither can be made of the other and a third."""
SUPPORTED = 0.05
"""So much less is enough where both have a long quotation word for word."""
DAYS, DAYS_OF_SHORT = 31, 3
"""A text is printed again within days: two that are so much alike but further apart were written after one pattern."""
KINDRED = 0.35
"""What two texts must share to be joined by a third: a text made of two that share nothing goes with the one it has more of."""


def bands(report: Report) -> tuple[str, ...]:
    """Return the keys under which a report that shares much text with this one is found; empty for a text of a few words.

    A short text has too few runs to be told by some of them: it is found by all its words.
    """
    stems = _stems(report)
    if len(stems) < LEAST:
        return (_hashed(" ".join(_WORD.findall(report.text.casefold()))),) if len(stems) >= FEWEST else ()
    return tuple(dict.fromkeys((*_lowest(stems, WHOLE), *_lowest(stems[:OPENING_STEMS], OPENING))))


def same_text(report: Report, candidates: Sequence[Report], by: str) -> Iterator[Judgement]:
    """Yield the judgements that this report and some of the candidates are one text; `by` names who judges.

    Of two, the one published later repeats the other, of one day the one of which more stands in the other: whichever came into
    the dossier first.
    """
    for other, what in originals(report, candidates):
        copy, text = (report, other) if _later(report, other, what) else (other, report)
        yield Judgement(
            id=make_id("j", "copy", copy.id, text.id, by),
            kind="copy",
            left=copy.id,
            right=text.id,
            verdict=SAME,
            by=by,
            reason=_reason(what if copy is report else turned(what)),
            score=_nearness(what),
        )


def originals(report: Report, candidates: Sequence[Report]) -> list[tuple[Report, Shared]]:
    """Return the candidates that are one text with this report, with what they share, those that share most first.

    One that shares but a part with this report, and is itself one text with a candidate that shares nothing with it, was
    made of several: that does not make all of them one.
    """
    others = {one.id: one for one in candidates if one.id != report.id and not _far_apart(report, one)}
    near = {name: shared(report, one) if may_share(report, one, KINDRED) else Shared() for name, one in others.items()}
    order = sorted(near, key=lambda name: (-_nearness(near[name]), -min(near[name].left, near[name].right)))
    strange = [others[name] for name in order if _nearness(near[name]) < KINDRED]
    kept: list[tuple[Report, Shared]] = []
    for one, what in ((others[name], near[name]) for name in order if repeats(near[name])):
        part = min(what.left, what.right) < MOST_OF_BOTH
        mixed = part and any(repeats(shared(one, other)) for other in strange if may_share(one, other, HALF_OF_EACH))
        if not mixed and (not kept or any(_nearness(shared(one, other)) >= KINDRED for other, _ in kept)):
            kept.append((one, what))
    return kept


def repeats(what: Shared) -> bool:
    """Return whether two texts that share this are one text."""
    slack = SUPPORTED if what.quotations else 0.0
    return _nearness(what) >= MOST_OF_ONE - slack or min(what.left, what.right) >= HALF_OF_EACH - slack


def _later(left: Report, right: Report, what: Shared) -> bool:
    days = left.published or "~", right.published or "~"
    return (days[0], what.left, left.id) > (days[1], what.right, right.id)


def turned(what: Shared) -> Shared:
    """Return the same seen from the other text."""
    return Shared(left=what.right, right=what.left, quotations=what.quotations)


def _far_apart(left: Report, right: Report) -> bool:
    if left.published_precision != "day" or right.published_precision != "day":
        return False
    days = [date.fromisoformat(one.published) for one in (left, right) if one.published]
    apart = abs((days[0] - days[1]).days) if len(days) == 2 else 0
    if DAYS_OF_SHORT < apart <= DAYS:
        return min(len(_stems(left)), len(_stems(right))) < LEAST
    return apart > DAYS


def _nearness(what: Shared) -> float:
    return round(max(what.left, what.right), 4)


def _reason(what: Shared) -> str:
    """Return in words what two texts share: the first repeats the second, or is repeated by it."""
    told = [f"{what.left:.0%} of its words stand in sentences of the other, {what.right:.0%} the other way round"]
    if what.quotations:
        told.append(f"{what.quotations} long quotation{'s' * (what.quotations > 1)} word for word")
    return "; ".join(told)


def _stems(report: Report) -> list[str]:
    return [word for sentence in sentences(report) for word in sentence.stems]


def _lowest(stems: Sequence[str], most: int) -> list[str]:
    runs = {" ".join(stems[at : at + RUN]) for at in range(len(stems) - RUN + 1)}
    return sorted(map(_hashed, runs))[:most]


def _hashed(words: str) -> str:
    return blake2b(words.encode(), digest_size=7).hexdigest()
