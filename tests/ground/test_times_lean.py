"""When acts were whose words name no day: by the acts they follow, by the report's main day, by its publication."""

from __future__ import annotations

import pytest

from dragoman.ground.grounder import RuleGrounder
from dragoman.schema.mention import Answer, Argument, Extraction, Mention, Recency, Status
from dragoman.schema.span import Span
from dragoman.settings import Settings
from dragoman.testing import make_report

GROUNDER = RuleGrounder(Settings())
Told = tuple[str, str | None, Recency | None]


def times(
    text: str,
    *told: Told,
    published: str | None = "2021-06-16",
    answers: int | None = None,
    status: Status = "occurred",
) -> list[tuple[str | None, str | None]]:
    """Return start and end of each act, given as trigger, words of time and what its telling shows.

    `answers` is the number of the act that the last one answers; the last has the status.
    """
    report = make_report(text, published=published)
    mentions = []
    for event, (trigger, words, recency) in enumerate(told):
        last = event == len(told) - 1
        at = text.index(trigger)
        span = Span(at, at + len(trigger))
        sentence = next(one for one in report.sentences if one.covers(span))
        given = (
            (Argument(role="time", span=Span(start := text.index(words), start + len(words)), trusted=True),)
            if words
            else ()
        )
        link = (Answer(event=answers, evidence=sentence),) if last and answers is not None else ()
        mentions.append(
            Mention(
                event=event,
                trigger=span,
                evidence=sentence,
                type="ASSAULT",
                arguments=given,
                recency=recency,
                answers=link,
                status=status if last else "occurred",
            )
        )
    found = GROUNDER.ground(report, Extraction(report=report.id, mentions=tuple(mentions)))
    return [(claim.time.start, claim.time.end) for claim in found.claims]


def test_what_is_told_as_recent_follows_the_act_before_it() -> None:
    text = "On Saturday a clinic burned. The minister condemned it."
    assert times(text, ("burned", "Saturday", None), ("condemned", None, "recent"))[1] == ("2021-06-12", "2021-06-16")


def test_an_answer_follows_what_it_answers() -> None:
    text = "A post was shelled on Friday. On Sunday a bridge fell. The council denounced the shelling of the post."
    acts: list[Told] = [("shelled", "Friday", None), ("fell", "Sunday", None), ("denounced", None, "recent")]
    assert times(text, *acts)[2] == ("2021-06-13", "2021-06-16")
    assert times(text, *acts, answers=0)[2] == ("2021-06-11", "2021-06-16")


def test_far_from_any_dated_act_the_main_day_counts() -> None:
    text = "On Sunday a bridge fell and a mill burned.\nOn Monday men met.\nElsewhere people marched."
    acts: list[Told] = [
        ("fell", "Sunday", None),
        ("burned", "Sunday", None),
        ("met", "Monday", None),
        ("marched", None, "recent"),
    ]
    assert times(text, *acts)[3] == ("2021-06-13", "2021-06-16")
    assert times("People marched.", ("marched", None, "recent"))[0] == ("2021-06-15", "2021-06-16")
    assert times("People marched.", ("marched", None, "recent"), published=None)[0] == (None, None)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [("at noon", "2021-06-14", "2021-06-14"), ("through the night", "2021-06-14", "2021-06-15")],
)
def test_a_time_of_day_is_of_the_day_of_its_paragraph(words: str, start: str, end: str) -> None:
    text = f"On Monday men took a bridge. They left it {words}."
    assert times(text, ("took", "Monday", None), ("left", words, None))[1] == (start, end)


def test_the_day_of_an_aside_is_not_that_of_its_sentence() -> None:
    text = "The borders, shut on Monday, were reopened in the morning."
    assert times(text, ("reopened", "in the morning", None))[0] == ("2021-06-16", "2021-06-16")


def test_an_entry_of_a_running_report_is_of_the_day_of_publication() -> None:
    text = "Shots fell on Monday in the north.\n17:40 Shops close in the centre."
    assert times(text, ("fell", "Monday", None), ("close", "17:40", None))[1] == ("2021-06-16", "2021-06-16")


def test_an_act_of_before_has_the_time_of_the_act_told_before_it() -> None:
    text = "In 2019 rebels took the mine and drove the workers out."
    assert times(text, ("took", "2019", None), ("drove", None, "past"))[1] == ("2019-01-01", "2019-12-31")
    text = "A bomb exploded on Sunday.\nTwo men were arrested."
    assert times(text, ("exploded", "Sunday", None), ("arrested", None, "past"))[1] == ("2021-06-13", "2021-06-16")


def test_what_is_announced_is_not_before_the_report() -> None:
    assert times("Troops are to leave.", ("leave", None, "past"), status="announced")[0] == ("2021-06-16", None)


def test_days_are_counted_from_the_act_told_before_the_words() -> None:
    text = "Police seized the leader a day after men shot 25 recruits."
    assert times(text, ("seized", None, "published"), ("shot", "a day after", None))[1] == ("2021-06-15", "2021-06-15")


def test_what_nothing_shows_stays_unknown() -> None:
    text = "On Monday men took a bridge. A dam may burst."
    assert times(text, ("took", "Monday", None), ("burst", None, None))[1] == (None, None)
