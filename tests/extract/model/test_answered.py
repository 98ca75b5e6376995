"""The dead of an act and of its answer, by where they are told."""

from __future__ import annotations

from dragoman.extract.model.answered import parted
from dragoman.schema.mention import Answer, Mention, Toll
from dragoman.schema.span import Span

TEXT = (
    "Gunmen raided a convoy. On Friday jets hit a camp in response to the raid. The dead were herders, six of them. "
    "The raid had killed nine."
)


def span(words: str, nth: int = 0) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(words, at + 1)
    return Span(at, at + len(words))


def sentence(number: int) -> Span:
    ends = [-2, *(at for at, letter in enumerate(TEXT) if letter == ".")]
    return Span(ends[number] + 2, ends[number + 1] + 1)


def mention(event: int, trigger: Span, number: int, *tolls: Toll, answers: int | None = None) -> Mention:
    return Mention(
        event=event,
        trigger=trigger,
        evidence=sentence(number),
        type="ASSAULT",
        status="occurred",
        tolls=tolls,
        answers=() if answers is None else (Answer(event=answers, evidence=sentence(number)),),
        method="test",
        score=0.9,
    )


SIX, NINE = Toll(kind="killed", span=span("six")), Toll(kind="killed", span=span("nine"))
RAID, HIT, RAID_AGAIN, RAID_LAST = span("raided"), span("hit"), span("raid", 1), span("raid", 2)


def test_the_dead_told_after_an_answer_are_of_the_answer() -> None:
    told = parted(
        [mention(0, RAID, 0, SIX), mention(1, HIT, 1, answers=0), mention(0, RAID_AGAIN, 1, SIX)],
    )
    assert [one.tolls for one in told] == [(), (SIX,), ()]


def test_the_dead_whose_sentence_names_the_act_are_its_own() -> None:
    told = parted(
        [mention(0, RAID, 0, NINE), mention(1, HIT, 1, answers=0), mention(0, RAID_LAST, 3, NINE)],
    )
    assert [one.tolls for one in told] == [(NINE,), (), (NINE,)]


def test_acts_that_answer_nothing_keep_their_dead() -> None:
    told = parted([mention(0, RAID, 0, SIX), mention(1, HIT, 1)])
    assert [one.tolls for one in told] == [(SIX,), ()]
