"""When: single acts told in many ways, with and without a publication date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.ground.times import Clock
from dragoman.language.times import find_times
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Time
from dragoman.testing import make_report


def report(text: str, published: str | None) -> Report:
    """Return a report that was not cleaned: sentences and paragraphs are then found by the clock itself."""
    return Report(id="r", path="p", sha256="0", raw=text, text=text, published=published)


def when(text: str, trigger: str, published: str | None = "2021-06-16", time: str | None = None) -> Time:
    """Return the time of the trigger's first place in the text; 2021-06-16 was a Wednesday."""
    start = text.index(trigger)
    given_span = Span(text.index(time), text.index(time) + len(time)) if time else None
    return Clock(report(text, published)).resolve(Span(0, len(text)), Span(start, start + len(trigger)), given_span)


DAYS = [
    ("Gunmen attacked a post on Tuesday.", "attacked", "2021-06-15"),
    ("Gunmen attacked a post on Wednesday.", "attacked", "2021-06-16"),
    ("Gunmen attacked a post on Thursday.", "attacked", "2021-06-10"),
    ("Gunmen attacked a post last Wednesday.", "attacked", "2021-06-09"),
    ("Gunmen attacked a post last Tuesday.", "attacked", "2021-06-08"),
    ("Gunmen attacked a post on Friday of last week.", "attacked", "2021-06-11"),
    ("The envoys will meet on Thursday.", "meet", "2021-06-17"),
    ("The envoys are due to meet on Wednesday.", "meet", "2021-06-16"),
    ("The envoys will meet next Wednesday.", "meet", "2021-06-23"),
    ("On Monday, men who crossed the river shelled a school.", "shelled", "2021-06-14"),
    ("Shells hit a clinic today.", "hit", "2021-06-16"),
    ("Shells hit a clinic yesterday evening.", "hit", "2021-06-15"),
    ("Shells hit a clinic last night.", "hit", "2021-06-15"),
    ("Shells hit a clinic two days ago.", "hit", "2021-06-14"),
    ("The parties will vote tomorrow.", "vote", "2021-06-17"),
    ("A convoy was ambushed on 13 March.", "ambushed", "2021-03-13"),
    ("A convoy was ambushed on the 9th.", "ambushed", "2021-06-09"),
    ("A convoy was ambushed on the 21st.", "ambushed", "2021-05-21"),
    ("A convoy was ambushed on the fourteenth.", "ambushed", "2021-06-14"),
    ("The envoys will meet on the 21st.", "meet", "2021-06-21"),
    ("In 2014 rebels rose. On 3 May 2014 they took a mine; on the 5th a bridge was shelled.", "shelled", "2014-05-05"),
    ("A convoy was ambushed on 20 December.", "ambushed", "2020-12-20"),
    ("A convoy was ambushed on June 17.", "ambushed", "2021-06-17"),
    ("The poll will be held on 20 December.", "held", "2021-12-20"),
    ("Talks collapsed ahead of the July 1 summit.", "summit", "2021-07-01"),
    ("A bomb exploded on Sunday, June 13.", "exploded", "2021-06-13"),
    ("A bomb exploded on Saturday, June 13.", "exploded", "2020-06-13"),
    ("A bomb exploded on 5 October 1999.", "exploded", "1999-10-05"),
    ("A bomb exploded on 25/12/2019.", "exploded", "2019-12-25"),
    ("A bomb exploded on 12/06/2021.", "exploded", "2021-06-12"),
    ("He was freed on Christmas Eve.", "freed", "2020-12-24"),
    ("He was seized at his house this very morning.", "seized", "2021-06-16"),
    ("A convoy was ambushed on the 9th of the month.", "ambushed", "2021-06-09"),
]


@pytest.mark.parametrize(("text", "trigger", "day"), DAYS)
def test_day(text: str, trigger: str, day: str) -> None:
    found = when(text, trigger)
    assert (found.start, found.end, found.precision) == (day, day, "day")
    assert found.others == ()


COARSE = [
    ("He was shot in 2014.", "shot", "2014-01-01", "2014-12-31", "year"),
    ("The 2014 war ended.", "war", "2014-01-01", "2014-12-31", "year"),
    ("He was shot in May 2018.", "shot", "2018-05-01", "2018-05-31", "month"),
    ("He was shot in May.", "shot", "2021-05-01", "2021-05-31", "month"),
    ("He was shot in August.", "shot", "2020-08-01", "2020-08-31", "month"),
    ("He was shot last June.", "shot", "2020-06-01", "2020-06-30", "month"),
    ("He was shot in early May.", "shot", "2021-05-01", "2021-05-10", "month"),
    ("He was shot in late February 2020.", "shot", "2020-02-20", "2020-02-29", "month"),
    ("He was shot in the summer of 2014.", "shot", "2014-06-01", "2014-08-31", "season"),
    ("He was shot last week.", "shot", "2021-06-07", "2021-06-13", "week"),
    ("He was shot last month.", "shot", "2021-05-01", "2021-05-31", "month"),
    ("He was shot last year.", "shot", "2020-01-01", "2020-12-31", "year"),
    ("He was shot earlier this month.", "shot", "2021-06-01", "2021-06-16", "month"),
    ("He was shot a week ago.", "shot", "2021-06-09", "2021-06-09", "day"),
    ("He was shot three months ago.", "shot", "2021-03-01", "2021-03-31", "month"),
    ("He was shot in May of last year.", "shot", "2020-05-01", "2020-05-31", "month"),
    ("He was shot in April '91.", "shot", "1991-04-01", "1991-04-30", "month"),
    ("He was shot in April ’05.", "shot", "2005-04-01", "2005-04-30", "month"),
    ("Six will be freed this week.", "freed", "2021-06-14", "2021-06-20", "week"),
    ("He was shot two years ago.", "shot", "2019-01-01", "2019-12-31", "year"),
    ("He was shot in the 1990s.", "shot", "1990-01-01", "1999-12-31", "bounded"),
    ("Six were shot over the last three months.", "shot", "2021-03-16", "2021-06-16", "bounded"),
    ("Six were shot in the past 24 hours.", "shot", "2021-06-15", "2021-06-16", "bounded"),
    ("Six were shot between 3 and 5 March.", "shot", "2021-03-03", "2021-03-05", "day"),
    ("Six were shot overnight from Friday to Saturday.", "shot", "2021-06-11", "2021-06-12", "bounded"),
    ("Since March, 40 raids were launched.", "raids", "2021-03-01", "2021-06-16", "month"),
    ("Raids have gone on since 2014.", "Raids", "2014-01-01", "2021-06-16", "year"),
    ("For more than a year they have fought.", "fought", "2020-06-16", "2021-06-16", "bounded"),
]


@pytest.mark.parametrize(
    ("text", "told", "end"),
    [
        ("Six were shot this week.", True, "2021-06-16"),
        ("Six to be shot this week.", True, "2021-06-16"),
        ("Six will be shot this week.", False, "2021-06-20"),
    ],
)
def test_this_week_of_what_is_done_ends_with_the_report(text: str, told: bool, end: str) -> None:
    act, time = text.index("shot"), text.index("this week")
    found = Clock(report(text, "2021-06-16")).resolve(
        Span(0, len(text)), Span(act, act + 4), Span(time, time + 9), told=told, trusted=True
    )
    assert (found.start, found.end, found.precision) == ("2021-06-14", end, "week")


@pytest.mark.parametrize("since", ["since", "since then", "ever since"])
def test_since_runs_from_what_was_told_to_the_report(since: str) -> None:
    text = f"The bridge fell on 3 June. Trade has {since} been halted."
    start, at = text.index("halted"), text.index("has ") + 4
    clock, time = Clock(report(text, "2021-06-16")), Span(at, at + len(since))
    found = clock.resolve(Span(0, len(text)), Span(start, start + 6), time, trusted=True)
    assert (found.start, found.end, found.precision) == ("2021-06-03", "2021-06-16", "bounded")
    assert not clock.names_no_day(time)


@pytest.mark.parametrize(("text", "trigger", "start", "end", "precision"), COARSE)
def test_coarse(text: str, trigger: str, start: str, end: str, precision: str) -> None:
    found = when(text, trigger)
    assert (found.start, found.end, found.precision) == (start, end, precision)


LEANING = [
    ("On 3 May 2016 the army struck. On 8 July rebels shelled the city.", "shelled", "2016-07-08"),
    ("On Monday a mine killed a farmer. Two days later a bus was hit.", "hit", "2021-06-16"),
    ("On 3 March a mine killed a farmer. The following day a bus was hit.", "hit", "2021-03-04"),
    ("They struck on Monday in reply to a raid the day before.", "raid", "2021-06-13"),
    ("They struck on 1 March 2009. The previous day a bus was hit.", "hit", "2009-02-28"),
    ("They struck on 1 March 2009. The evening before, a bus was hit.", "hit", "2009-02-28"),
    ("SUN 22:45 A bus was hit.", "hit", "2021-06-13"),
    ("He fled a day after Friday's raid.", "fled", "2021-06-12"),
    ("The mosque siege ended on 4 May.\nHe fled three days after the siege.", "fled", "2021-05-07"),
    ("On 2 June 2017 a mine killed a farmer. The following Sunday a bus was hit.", "hit", "2017-06-04"),
    (
        "The judge died on 20 June 2011. Two bombs went off on the tenth anniversary of his death.",
        "went off",
        "2021-06-20",
    ),
    ("A car bomb went off in Kismayo on Monday. The blast injured nine.", "injured", "2021-06-14"),
    ("A car bomb went off in Kismayo on Monday. At least nine people were killed.", "killed", "2021-06-14"),
]


@pytest.mark.parametrize(("text", "trigger", "day"), LEANING)
def test_leaning_on_a_date_told_before(text: str, trigger: str, day: str) -> None:
    published = "2021-06-22" if "anniversary" in text else "2021-06-16"
    found = when(text, trigger, published)
    assert (found.start, found.end, found.precision) == (day, day, "day")


UNKNOWN = [
    ("The army said on Friday that rebels killed two men.", "killed"),
    ("Rebels killed two men, the army said on Friday.", "killed"),
    ("Thursday's raid on the camp sparked protests.", "protests"),
    ("Police marched on Friday after rebels killed two men.", "killed"),
    ("On Friday police marched after rebels killed two men.", "killed"),
    ("Two suspects were arrested on Friday over the killing of a judge.", "killing"),
    ("They were accused on Friday of planning to bomb a market.", "bomb"),
    ("The council met on Friday to condemn the strikes on the port.", "strikes"),
    ("He accused Oslo of meddling, recalling a raid two years ago.", "accused"),
    ("Mourners carry the coffin of a mayor who was shot dead in Cali, Colombia, May 4, 2021.", "shot"),
    ("A bus was hit on Monday. The mayor spoke of a drought, which killed hundreds.", "killed"),
    ("Lagos blames the sect for the raid on Friday at a school.", "blames"),
    ("Gunmen attacked at dawn.", "attacked"),
    ("Gunmen attacked during Hanukkah.", "attacked"),
    ("Gunmen attacked the day before.", "attacked"),
    ("Gunmen attacked three days after the vote.", "attacked"),
    ("Gunmen attacked.", "attacked"),
    ("A bomb exploded on 03/04/2021.", "exploded"),
    ("A bomb exploded on 31 February 2020.", "exploded"),
    ("A bus was hit on Monday. Gunmen had killed a judge.", "killed"),
    ("Officials said on Monday that a bus was hit.\nA judge was killed elsewhere.", "killed"),
]


@pytest.mark.parametrize(("text", "trigger"), UNKNOWN)
def test_unknown_is_none_and_never_the_publication(text: str, trigger: str) -> None:
    found = when(text, trigger)
    assert (found.start, found.end, found.precision) == (None, None, "unknown")


def test_explicit_date_wins_over_weekday() -> None:
    found = when("A bomb exploded on Monday, June 13, 2021.", "exploded")
    assert found.start == "2021-06-13"
    assert [(other.start, other.text) for other in found.others] == [("2021-06-14", "Monday, June 13, 2021")]


def test_weekday_wins_over_relative_word() -> None:
    found = when("Rebels took the town yesterday, Monday, and left.", "took")
    assert (found.start, found.method) == ("2021-06-14", "weekday")
    assert [(other.start, other.text) for other in found.others] == [("2021-06-15", "yesterday")]


def test_agreeing_words_are_no_dispute() -> None:
    assert when("Rebels took the town yesterday, Tuesday, and left.", "took").others == ()


def test_given_time_is_used() -> None:
    text = "On Monday rebels took the town; on Tuesday they left it."
    assert when(text, "left", time="on Tuesday").start == "2021-06-15"
    assert when(text, "left", time="Monday").start == "2021-06-14"


def test_given_time_of_another_act_is_not_used() -> None:
    text = "He defended Monday's strike amid a wave of attacks."
    assert when(text, "attacks", time="Monday").start is None
    assert when(text, "strike", time="Monday").start == "2021-06-14"


def test_given_words_that_are_no_time_stay_as_text() -> None:
    found = when("During the siege rebels fled.", "fled", time="During the siege")
    assert (found.start, found.text, found.precision) == (None, "During the siege", "unknown")


def test_weekday_after_an_old_date_leans_on_the_publication() -> None:
    text = "On 3 January 2020 a general died. On Tuesday a judge was shot."
    assert when(text, "shot").start == "2021-06-15"


FRAME = (
    "On Friday 13 March 2020 jets hit depots after a raid the day before. Rockets hit again on Saturday. "
    "He quit in November."
)


@pytest.mark.parametrize(
    ("trigger", "start", "end"),
    [
        ("hit depots", "2020-03-13", "2020-03-13"),
        ("raid", "2020-03-12", "2020-03-12"),
        ("hit again", "2020-03-14", "2020-03-14"),
        ("quit", "2019-11-01", "2019-11-30"),
    ],
)
def test_without_publication_date_the_report_proves_its_own_frame(trigger: str, start: str, end: str) -> None:
    found = when(FRAME, trigger, None)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("A judge was shot on Tuesday.", "shot"),
        ("A judge was shot yesterday.", "shot"),
        ("A judge was shot on 7 April.", "shot"),
        ("A judge was shot last year.", "shot"),
        ("Photo of 4 January 2020. A judge was shot elsewhere.\nTalks were held on 7 April.", "held"),
    ],
)
def test_without_publication_date_relative_words_are_unknown(text: str, trigger: str) -> None:
    assert when(text, trigger, None).start is None


def test_without_publication_date_a_weekday_chooses_among_the_years_of_the_text() -> None:
    assert when("In 2014 and in 2020 it burned. It fell on Friday, 13 March.", "fell", None).start == "2020-03-13"
    assert when("It fell on Friday, 13 March.", "fell", None).start is None


def test_since_without_publication_date_stays_open() -> None:
    found = when("Raids have gone on since 2014.", "Raids", None)
    assert (found.start, found.end, found.precision) == ("2014-01-01", None, "year")


def test_publication_month_gives_no_invented_days() -> None:
    assert when("Talks were held on 7 April.", "held", "2021-05").start == "2021-04-07"
    found = when("A judge was shot on Saturday.", "shot", "2021-05")
    assert (found.start, found.end, found.precision) == ("2021-05-01", "2021-05-29", "bounded")
    found = when("A judge was shot yesterday.", "shot", "2021-05")
    assert (found.start, found.end, found.precision) == ("2021-04-30", "2021-05-30", "bounded")
    assert when("A judge was shot last year.", "shot", "2021-05").start == "2020-01-01"
    assert when("A judge was shot last year.", "shot", "2021").start == "2020-01-01"


def test_rough_distances_are_bounded_and_end_with_the_publication() -> None:
    text = "Talks were held on 20 May. A few weeks later a judge was shot."
    found = when(text, "shot")
    assert (found.start, found.end, found.precision, found.anchor) == (
        "2021-06-03",
        "2021-06-16",
        "bounded",
        "2021-05-20",
    )


@pytest.mark.parametrize("published", ["2021-06-16", "2021-06", "2021", None, "soon", "9999-12-31", "0001-01-01"])
def test_published_in_any_form(published: str | None) -> None:
    for text, trigger, *_ in [*DAYS, *COARSE, *LEANING]:
        _check(when(text, trigger, published))


def _check(found: Time) -> None:
    if found.start and found.end:
        assert date.fromisoformat(found.start) <= date.fromisoformat(found.end)
    if found.precision == "unknown":
        assert found.start is None
        assert found.end is None


PIECES = [
    "on Friday",
    "13 March",
    "2020",
    "two days later",
    "the day before",
    "last year",
    "killed",
    "since May",
    "early 1999",
    "next week",
    "the following Sunday",
    ",",
    ".",
    "\n",
    "after",
    "the raid",
    "yesterday",
    "on 31 April",
    "ten thousand years ago",
    "the 0 of",
    "(",
]


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["2021-06-16", "2021-02", None]))
def test_any_run_of_words(pieces: list[str], published: str | None) -> None:
    text = " ".join(["A guard was killed", *pieces])
    clock = Clock(report(text, published))
    for start in range(0, len(text) - 1, 7):
        found = clock.resolve(Span(0, len(text)), Span(start, start + 1))
        _check(found)
        assert found == clock.resolve(Span(0, len(text)), Span(start, start + 1))
        if found.span:
            assert found.span.of(text) == found.text


@given(st.text(max_size=80))
def test_any_text(text: str) -> None:
    clock = Clock(report(text, "2021-06-16"))
    for start in range(0, len(text), 9):
        _check(clock.resolve(Span(0, len(text)), Span(start, start + 1)))


def test_a_day_without_a_month_can_open_a_range() -> None:
    found = when("They shelled it from the 9th to the 12th.", "shelled")
    assert (found.start, found.end) == ("2021-06-09", "2021-06-12")


def test_clock_times_belong_to_the_day_told_before() -> None:
    text = "On 3 May a truce began. At seven men attacked a post."
    assert when(text, "attacked", time="seven").start == "2021-05-03"
    found = when("Land crossings opened at seven.", "opened", time="at seven")
    assert (found.start, found.end, found.precision) == ("2021-06-15", "2021-06-16", "bounded")


def test_what_the_telling_shows_dates_an_act_without_words() -> None:
    clock = Clock(report("The minister condemned it.", "2021-06-16"))
    assert clock.published("published").start == "2021-06-16"
    assert clock.published("day before").end == "2021-06-15"
    assert Clock(report("The minister condemned it.", None)).published("published").start is None


def test_a_march_that_is_called_is_still_to_come() -> None:
    report = make_report("The union put off a march it had called for Sunday.", published="2021-06-16")
    trigger, time = (Span(at := report.text.index(word), at + len(word)) for word in ("march", "Sunday"))
    found = Clock(report).resolve(report.sentences[0], trigger, time, told=False, trusted=True)
    assert (found.start, found.end) == ("2021-06-20", "2021-06-20")


def test_what_holds_until_a_coming_day_holds_from_the_day_of_the_report() -> None:
    found = when("The airport is closed until the end of the week.", "closed")
    assert (found.start, found.end, found.precision) == ("2021-06-16", "2021-06-20", "bounded")


def test_a_trusted_expression_dates_the_act_whatever_stands_between() -> None:
    report = make_report(
        "Yesterday afternoon, in the garden, he embraced none of them but spoke with each.", published="2021-06-16"
    )
    trigger, time = (Span(at := report.text.index(word), at + len(word)) for word in ("spoke", "Yesterday afternoon"))
    assert Clock(report).resolve(report.sentences[0], trigger, time, trusted=True).start == "2021-06-15"


READ = [
    ("They struck on the last day of April.", "the last day of April", "2021-04-30", "2021-04-30"),
    ("He fell on the first day of May 2019.", "the first day of May 2019", "2019-05-01", "2019-05-01"),
    ("He died on Tuesday the 9th.", "Tuesday the 9th", "2021-03-09", "2021-03-09"),
    ("The worst day was the 21st, a Monday.", "the 21st, a Monday", "2020-12-21", "2020-12-21"),
    ("Shells fell in the night to Saturday.", "the night to Saturday", "2021-06-11", "2021-06-12"),
    ("They were taken on Monday and Tuesday.", "Monday and Tuesday", "2021-06-14", "2021-06-15"),
    ("It held from the 7th to the 9th.", "the 7th to the 9th", "2021-06-07", "2021-06-09"),
    ("They let such parcels through on Monday.", "Monday", "2021-06-14", "2021-06-14"),
    ("They held him for twelve hours on Monday.", "Monday", "2021-06-14", "2021-06-14"),
    ("The arrest yesterday of the president was condemned.", "yesterday", "2021-06-15", "2021-06-15"),
    ("Argentina recalled hers the 12.", "the 12", "2021-06-12", "2021-06-12"),
    ("He was sacked a week ago today.", "a week ago today", "2021-06-09", "2021-06-09"),
    ("A curfew is in force until the 21st.", "the 21st", "2021-06-16", "2021-06-21"),
]


@pytest.mark.parametrize(("text", "time", "start", "end"), READ)
def test_expressions_that_are_known_to_be_the_acts(text: str, time: str, start: str, end: str) -> None:
    found = trusted(text, time)
    assert (found.start, found.end) == (start, end)


def trusted(
    text: str, time: str, *, told: bool = True, published: str = "2021-06-16", trigger: str | None = None
) -> Time:
    """Return the time of an act whose words of time the reader is sure of."""
    given_span = Span(at := text.index(time), at + len(time))
    act = Span(at := text.index(trigger), at + len(trigger)) if trigger else Span(0, len(text.split(maxsplit=1)[0]))
    return Clock(report(text, published)).resolve(Span(0, len(text)), act, given_span, told=told, trusted=True)


def test_what_is_told_as_done_does_not_lie_ahead() -> None:
    text = "Why had she refused to let the army attack on Thursday?"
    assert trusted(text, "Thursday").start == "2021-06-10"
    assert trusted("They are to withdraw by Friday.", "Friday", told=False).end == "2021-06-18"


def test_an_act_two_days_after_which_another_was() -> None:
    text = "Two men were hanged on Friday evening, three days after the school massacre, officials said."
    found = trusted(text, "three days after", trigger="massacre", published="2014-12-19")
    assert (found.start, found.end) == ("2014-12-16", "2014-12-16")
    text = (
        "The council voted on Friday, just 48 hours after the king lifted the law and one hour after a fan was gassed."
    )
    assert trusted(text, "48 hours after", trigger="lifted").start == "2021-06-09"
    assert trusted(text, "one hour after", trigger="gassed").start == "2021-06-11"


def test_a_report_dated_by_its_month_tells_days_of_that_month() -> None:
    assert trusted("Two lawyers were beaten on the 9th.", "the 9th", published="2009-03").start == "2009-03-09"


def test_a_sentence_may_begin_with_yesterday_after_another() -> None:
    text = "All are gone. Yesterday they broke in."
    assert [one.span.of(text) for one in find_times(text)] == ["Yesterday"]
    assert not find_times("He reads USA Today at breakfast.")


COMING = [
    ("A march is called for 3 August.", "3 August", "2021-08-03", "2021-08-03"),
    ("The envoys spoke of a visit in April.", "April", "2021-04-01", "2021-04-30"),
    ("In 1995 he was jailed; the auction is set for October.", "October", "2021-10-01", "2021-10-31"),
    ("The mayor spoke of a strike on Saturday the 19th.", "Saturday the 19th", "2021-06-19", "2021-06-19"),
    ("The loan comes before 1 August.", "1 August", "2021-06-16", "2021-08-01"),
    ("The loan comes before July.", "July", "2021-06-16", "2021-06-30"),
    ("Arms are to be given up before Monday.", "Monday", "2021-06-16", "2021-06-21"),
]


@pytest.mark.parametrize(("text", "time", "start", "end"), COMING)
def test_what_is_still_to_come_has_the_nearer_day_ahead(text: str, time: str, start: str, end: str) -> None:
    found = trusted(text, time, told=False)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize("day", ["Friday 14 May", "Friday, May 14"])
def test_a_part_of_a_day_leaves_the_date_whole(day: str) -> None:
    text = f"On the evening of {day} bombs went off in the market."
    assert (when(text, "went").start, when(text, "went").end) == ("2021-05-14", "2021-05-14")
    assert when("On the evening of Friday bombs went off.", "went").start == "2021-06-11"


def test_what_still_goes_on_reaches_up_to_the_report() -> None:
    clock = Clock(report("The guards have sat there, arrested on Sunday.", "2021-06-16"))
    begun = Time(start="2021-06-13", end="2021-06-13", precision="day")
    assert clock.lasting(begun) == Time(start="2021-06-13", end="2021-06-16", precision="bounded")
    ahead = Time(start="2021-06-16", end="2021-06-20", precision="bounded")
    assert clock.lasting(ahead) == ahead
    assert clock.lasting(Time()) == Time()


def test_an_act_of_some_time_before_is_not_of_the_news() -> None:
    text = "Rebels seized a town on Monday.\nThe army fled the fort."
    act = Span(at := text.index("fled"), at + 4)
    clock = Clock(report(text, "2021-06-16"))
    assert clock.resolve(Span(32, len(text)), act).method == "bounded"
    assert clock.resolve(Span(32, len(text)), act, news=False).start is None
