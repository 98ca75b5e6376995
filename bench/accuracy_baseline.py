"""The simple baseline: every word of the lexicon is an event on the publication date, at the first place its sentence names.

No parties, no voices, no linking; a toll is the first number of a sentence whose act kills or injures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.codebook.lexicon import Lexicon, load_lexicon
from dragoman.ground.gazetteer import Gazetteer, load_gazetteer
from dragoman.language.numbers import find_numbers
from dragoman.language.tokens import tokenize
from dragoman.schema.claim import Claim
from dragoman.schema.event import Event, ToldFigure
from dragoman.schema.ids import make_id
from dragoman.schema.report import Report
from dragoman.schema.span import Span, quote
from dragoman.schema.value import Figure, Place, Time
from dragoman.settings import Settings

NAME = re.compile(r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}")


class Baseline:
    """Makes the events of one report at a time."""

    def __init__(self, settings: Settings) -> None:
        self._lexicon: Lexicon = load_lexicon()
        self._gazetteer: Gazetteer = load_gazetteer(settings)

    def events(self, report: Report) -> Iterator[Event]:
        """Yield one event for each word of the lexicon that stands in the report."""
        for sentence in report.sentences:
            tokens = tokenize(report.text, sentence.start, sentence.end)
            place = self._place(report.text, sentence)
            for match in self._lexicon.find([token.lower for token in tokens]):
                trigger = Span(tokens[match.start].start, tokens[match.end - 1].end)
                claim = Claim(
                    id=make_id("c", report.id, match.act.type, trigger.start),
                    report=report.ref(),
                    group=f"{report.id}:{trigger.start}",
                    type=match.act.type,
                    mode=match.act.mode,
                    evidence=(quote(report.text, sentence),),
                    trigger=quote(report.text, trigger),
                    time=_published(report),
                    places=(place,) if place else (),
                    figures=_toll(report.text, sentence, match.act.effect),
                )
                yield _event(claim)

    def _place(self, text: str, sentence: Span) -> Place | None:
        for found in NAME.finditer(text, sentence.start, sentence.end):
            words = found[0].split()
            for size in range(len(words), 0, -1):
                name = " ".join(words[:size])
                if entries := self._gazetteer.find(name):
                    first = entries[0]
                    return Place(name=name, country=first.country, precision=first.kind)
        return None


def _published(report: Report) -> Time:
    if report.published is None or report.published_precision != "day":
        return Time()
    return Time(start=report.published, end=report.published, precision="day", method="publication date")


def _toll(text: str, sentence: Span, effect: str | None) -> tuple[Figure, ...]:
    numbers = find_numbers(text, sentence.start, sentence.end)
    if effect not in ("killed", "injured") or not numbers:
        return ()
    count = numbers[0].count
    return (Figure(kind=effect, low=count.low, high=count.high, best=count.best),)


def _event(claim: Claim) -> Event:
    return Event(
        id=make_id("e", claim.id),
        type=claim.type,
        mode=claim.mode,
        claims=(claim,),
        reports=(claim.report,),
        witnesses=1,
        time=claim.time,
        places=claim.places,
        figures=tuple(ToldFigure(figure=figure, claim=claim.id, report=claim.report.id) for figure in claim.figures),
    )
