"""When: acts whose date stands elsewhere in the report, and reports dated only by what they tell."""

from __future__ import annotations

import pytest

from dragoman.ground.times import Clock
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Time
from dragoman.testing import make_report


def at(
    text: str, trigger: str, published: str | None = "2021-06-16", after: str | None = None, *, told: bool = True
) -> Time:
    """Return the time of the trigger's first place; 2021-06-16 was a Wednesday. `after` dates the report by its own text."""
    report = Report(
        id="r",
        path="p",
        sha256="0",
        raw=text,
        text=text,
        published=published,
        published_precision="month" if after else "day",
        published_after=after,
    )
    start = text.index(trigger)
    return Clock(report).resolve(Span(0, len(text)), Span(start, start + len(trigger)), told=told)


WIRE = (
    "Rebels storm barracks in the northern port\n\n"
    "Rebels stormed a barracks in Kassala early on {day}, the army said.\n\n"
    "Witnesses said soldiers fired on a crowd near the market. Two clinics were looted. "
    "Union leaders condemned the raid.\n\n"
    "In the evening helicopters bombed a bridge.\n\n"
    "The movement was founded by officers. It had burned villages. Its men often robbed convoys. "
    "Troops occupied the valley after they took the pass.\n\n"
    "The last truce collapsed in 2017. Thousands fled."
)


@pytest.mark.parametrize("act", ["fired on", "looted", "condemned"])
def test_undated_news_lies_between_the_first_day_told_and_the_publication(act: str) -> None:
    found = at(WIRE.format(day="Monday"), act)
    assert (found.start, found.end, found.precision, found.method) == ("2021-06-14", "2021-06-16", "bounded", "bounded")


def test_undated_news_of_a_report_from_the_day_itself_has_that_day() -> None:
    found = at(WIRE.format(day="Wednesday"), "looted")
    assert (found.start, found.end, found.precision, found.method) == ("2021-06-16", "2021-06-16", "day", "anchor")


@pytest.mark.parametrize("act", ["founded", "burned", "robbed", "took", "fled"])
def test_background_habits_and_what_came_before_stay_unknown(act: str) -> None:
    assert at(WIRE.format(day="Monday"), act).start is None


def test_what_is_not_told_as_done_is_not_news() -> None:
    assert at(WIRE.format(day="Monday"), "looted", told=False).start is None


def test_the_day_of_a_statement_is_no_lower_bound() -> None:
    assert at("The army said on Tuesday that rebels held the port.\nA clinic was looted.", "looted").start is None


def test_old_news_bounds_nothing() -> None:
    assert at("Rebels stormed a barracks on 3 May.\nA clinic was looted.", "looted").start is None


def test_a_part_of_a_day_is_that_of_the_day_told_before() -> None:
    found = at(WIRE.format(day="Monday"), "bombed")
    assert (found.start, found.precision, found.method) == ("2021-06-14", "day", "anchor")


def test_a_headline_has_the_day_of_the_sentence_that_repeats_it() -> None:
    assert at(WIRE.format(day="Monday"), "storm ").start == "2021-06-14"
    assert (
        at(
            "Rebels storm barracks in port\n\nRebels took a barracks in the port, a major said on Monday.", "storm "
        ).start
        is None
    )
    assert at("Fears grow in the hills\n\nRebels stormed a barracks on Monday.", "grow").start is None


def test_a_sentence_that_goes_on_with_a_statement_has_its_day() -> None:
    text = "The governor said on Monday that a truce was near. He accused the rebels of delay."
    assert at(text, "accused").start == "2021-06-14"


@pytest.mark.parametrize(
    ("text", "act", "start", "end"),
    [
        ("The turn came on Saturday, when union leaders urged him to go.", "urged", "2021-06-12", "2021-06-12"),
        ("In May, when the deal was in doubt, tens of thousands marched.", "marched", "2021-05-01", "2021-05-31"),
        ("The two have quarrelled since 2019, when Lima broke ties.", "broke", "2019-01-01", "2019-12-31"),
        ("In the early hours of 13 June jets bombed a hill.", "bombed", "2021-06-13", "2021-06-13"),
        ("In the wee hours of Tuesday jets bombed a hill.", "bombed", "2021-06-15", "2021-06-15"),
        ("On Sunday Ankara answered with air strikes of its own.", "air strikes", "2021-06-13", "2021-06-13"),
        ("His colleague is expected in Oslo on Monday.", "expected", "2021-06-21", "2021-06-21"),
        ("Riots broke out on 7, 8 and 9 June.", "Riots", "2021-06-07", "2021-06-09"),
        ("A curfew from 1900 to 0600 has been in force since Monday.", "curfew", "2021-06-14", "2021-06-16"),
        ("From Saturday noon a truce applies.", "truce", "2021-06-12", "2021-06-12"),
        ("Rebels fled on Monday. Two days later, it is said, a mast fell.", "fell", "2021-06-16", "2021-06-16"),
        (
            "Rebels fled on Friday. They will vote on Sunday. A day earlier a mast fell.",
            "fell",
            "2021-06-10",
            "2021-06-10",
        ),
    ],
)
def test_which_time_dates_the_act(text: str, act: str, start: str, end: str) -> None:
    found = at(text, act)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Council members called for calm and planned to meet on Thursday.", "called"),
        ("He said envoys would fly to Doha on Friday to see the rebels, and invited all parties.", "invited"),
        ("Strikers demanded that he leave office on February 7.", "demanded"),
        ("It was the heaviest shelling since 2014.", "shelling"),
        ("Clerics blamed outsiders for three days of rioting.", "blamed"),
        ("Guards were posted at 2100.", "posted"),
        ("The blast killed nine guards, informed the ministry of health on Monday.", "killed"),
        ("A bus was hit on Monday. The blast struck a depot which Riga has designated a base.", "designated"),
        ("LIMA, June 14, 2021 (Wire) - A bus was hit, officials said.", "hit"),
    ],
)
def test_the_time_of_something_else_dates_nothing(text: str, act: str) -> None:
    assert at(text, act).start is None


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A port was hit on Monday.\nEighteen men are held and three were killed.", "killed"),
        ("A port was hit on Monday.\nMonitors say 640 people have been arrested since the coup.", "arrested"),
        ("A port was hit on Monday.\nOfficials would fly wounded men abroad.", "wounded"),
        ("A port was hit on Monday.\nThe band, trained and armed by Oslo, fired on ships.", "trained"),
        ("A port was hit on Monday.\nThe band, trained and armed by Oslo, fired on ships.", "armed"),
        ("A port was hit on Monday.\nBands financed by Oslo fired on ships.", "financed"),
        ("A port was hit on Monday.\nClerics condemned the arson.", "arson"),
    ],
)
def test_summaries_and_acts_told_elsewhere_are_no_news(text: str, act: str) -> None:
    assert at(text, act).start is None


def test_passives_and_lists_are_news() -> None:
    text = "A port was hit on Monday.\nThree men were shot by guards. Crowds burned cars, looted shops and fled."
    assert [at(text, act).start for act in ("shot", "burned", "looted", "fled")] == ["2021-06-14"] * 4
    text = "A port was hit on Monday.\nThe mayor, who took over in haste, closed the border."
    assert at(text, "closed").start == "2021-06-14"


def test_the_thread_is_not_carried_by_asides() -> None:
    text = "A port was hit today, said Ali Omar, who met the envoys on Monday. In the evening jets bombed a bridge."
    assert at(text, "bombed").start == "2021-06-16"


@pytest.mark.parametrize(
    ("text", "act", "start", "precision"),
    [
        (
            "A bomb hit a bus on Monday.\nThe bombing came two days after the army chief, Ali Omar, resigned.",
            "resigned",
            "2021-06-12",
            "day",
        ),
        (
            "Jets hit a camp on Monday.\nThe strike comes 12 days after the bloody Gao attack.",
            "attack",
            "2021-06-02",
            "day",
        ),
        ("On Monday, a day after clerks burned a bank, police opened fire.", "burned", "2021-06-13", "day"),
        (
            "A fort was hit on Monday.\n"
            "The attack came a day after a mine burned, in which two died, and two days after men sang.",
            "sang",
            "2021-06-12",
            "day",
        ),
        (
            "Peru shut the port on Monday over the seizing of five crew, two days after the last of them were freed.",
            "freed",
            "2021-06-12",
            "day",
        ),
        ("It pulled out in 2011, eight years after the war.", "war", "2003-01-01", "year"),
    ],
)
def test_an_act_told_by_its_distance_from_another(text: str, act: str, start: str, precision: str) -> None:
    found = at(text, act)
    assert (found.start, found.precision) == (start, precision)


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("The ship sailed on Monday, two months after it was seized.", "2021-04-01", "2021-04-30", "month"),
        ("The ship sailed on Monday, more than two months after it was seized.", "2021-03-14", "2021-04-14", "bounded"),
        ("The ship sailed on Monday, two weeks after another was seized.", "2021-05-31", "2021-06-06", "week"),
        ("The ship sailed on Monday, and another was seized.", "2021-06-14", "2021-06-14", "day"),
    ],
)
def test_a_day_that_the_reader_gives_to_both_acts_is_counted_back_from(
    text: str, start: str, end: str, precision: str
) -> None:
    report = make_report(text, published="2021-06-16")
    trigger, time = (Span(at := text.index(word), at + len(word)) for word in ("seized", "Monday"))
    found = Clock(report).resolve(report.sentences[0], trigger, time, trusted=True)
    assert (found.start, found.end, found.precision) == (start, end, precision)


def test_an_act_told_before_keeps_its_day_where_another_is_counted_from_it() -> None:
    text = "A bomb hit a fort on Monday.\nThe bombing came a day after a bomb in Gao."
    assert at(text, "bombing").start == "2021-06-14"
    assert at(text, "bomb in").start == "2021-06-13"
    text = "Men voted on 3 June.\nThe attack came a day after the vote."
    assert at(text, "attack").start == "2021-06-04"


def test_after_a_distance_at_the_head_the_main_act_is_not_counted_back() -> None:
    text = "A vote was held on 3 June. Ten days after the vote in Juba, the capital, gunmen hit a bus."
    assert at(text, "hit").start == "2021-06-13"


# --- reports dated by what they tell: the last day told as news was Thursday 10 June --------------------------------------
@pytest.mark.parametrize(
    ("words", "start", "end", "precision"),
    [
        ("on Thursday", "2021-06-10", "2021-06-10", "day"),
        ("on Friday", "2021-06-11", "2021-06-11", "day"),
        ("on Saturday", "2021-06-12", "2021-06-12", "day"),
        ("on Wednesday", "2021-06-09", "2021-06-09", "day"),
        ("on Monday", "2021-06-07", "2021-06-07", "day"),
        ("on Sunday", "2021-06-06", "2021-06-13", "bounded"),
        ("yesterday", "2021-06-09", "2021-06-12", "bounded"),
        ("on June 8", "2021-06-08", "2021-06-08", "day"),
        ("on 20 December", "2020-12-20", "2020-12-20", "day"),
        ("last year", "2020-01-01", "2020-12-31", "year"),
    ],
)
def test_a_report_dated_by_its_text(words: str, start: str, end: str, precision: str) -> None:
    found = at(f"A clinic was shelled {words}.", "shelled", "2021-06", "2021-06-10")
    assert (found.start, found.end, found.precision) == (start, end, precision)


def test_a_weekday_beside_the_last_day_told_names_it_as_its_anchor() -> None:
    found = at("A clinic was shelled on Friday.", "shelled", "2021-06", "2021-06-10")
    assert (found.method, found.anchor) == ("anchor", "2021-06-10")


def test_since_in_such_a_report_reaches_to_the_last_day_told() -> None:
    found = at("Since April the port has been shelled.", "shelled", "2021-06", "2021-06-10")
    assert (found.start, found.end) == ("2021-04-01", "2021-06-10")


def test_a_last_day_that_cannot_be_read_counts_for_nothing() -> None:
    assert at("A clinic was shelled on Friday.", "shelled", "2021-06", "soon").precision == "bounded"
