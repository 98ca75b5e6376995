"""Reports of one text: cut, rewritten, made of two; and reports that only share a statement."""

from __future__ import annotations

from dragoman.link.copies import bands, originals, same_text
from dragoman.link.differences import differences
from dragoman.link.wording import counterparts, sentences, shared
from dragoman.schema.report import Quotation, Report
from dragoman.schema.span import Span
from dragoman.testing import make_report

WIRE = (
    "Gunmen on motorbikes raided the cattle market of Dorrigo on Tuesday, killing 14 traders and burning the weighbridge. "
    "Survivors hid in the grain silo until army helicopters arrived shortly before sunset. "
    "Governor Amadou Keletigui promised families compensation and ordered a curfew across the eastern cantons. "
    "Nobody has claimed the raid, the deadliest in the province since the harvest truce collapsed in 2019. "
    "Traders accuse the garrison of ignoring repeated warnings about strangers camped beside the dry river. "
    "Hospitals in the provincial capital appealed for blood donors and asked pharmacies to stay open overnight."
)
REWRITTEN = (
    "Helicopters of the army reached Dorrigo only shortly before sunset, while survivors were hiding in a grain silo. "
    "The market for cattle was raided Tuesday by gunmen on motorbikes who killed 14 traders and burned its weighbridge. "
    "Nobody claimed the raid, the province's deadliest since 2019, when the truce of the harvest collapsed. "
    "A curfew across the eastern cantons was ordered by governor Amadou Keletigui, who promised the families compensation."
)
OTHER = (
    "Fuel prices doubled within a week after the refinery of Port Selim shut down for lack of crude. "
    "Bus drivers parked their vehicles across the ring road and let only ambulances through. "
    "The energy minister blamed smugglers and said that two tankers were waiting beyond the breakwater. "
    "Bakers warned that their ovens would go cold by Friday unless diesel was rationed fairly. "
    "Shops in the old town sold candles at three times the usual price. "
    "Parliament will debate a motion of censure on Monday morning, its speaker announced."
)


def mates(report: Report, *others: Report) -> list[str]:
    return [one.id for one, _ in originals(report, others)]


def test_a_copy_cut_to_its_first_sentences_is_found() -> None:
    wire, copy = make_report(WIRE, outlet="Agency"), make_report(WIRE[: len(WIRE) // 2], outlet="Daily")
    assert set(bands(wire)) & set(bands(copy))
    assert mates(copy, wire) == [wire.id]
    assert mates(wire, copy) == [copy.id]


def test_a_rewrite_with_other_words_in_another_order_is_found() -> None:
    wire, rewrite = make_report(WIRE, outlet="Agency"), make_report(REWRITTEN, outlet="Daily")
    (judgement,) = same_text(rewrite, [wire], "machine")
    assert (judgement.left, judgement.right, judgement.verdict) == (rewrite.id, wire.id, "same")
    assert judgement.reason is not None
    assert "100% of its words stand in sentences of the other" in judgement.reason


def test_another_report_is_no_copy() -> None:
    assert mates(make_report(OTHER), make_report(WIRE)) == []


def test_a_statement_that_both_quote_does_not_make_two_reports_one_text() -> None:
    statement = '"There will be no winner in this valley until the last mother is told where her son lies," he said.'
    one, other = make_report(f"{WIRE} {statement}"), make_report(f"{OTHER} {statement}")
    assert mates(one, other) == []


def test_a_long_quotation_word_for_word_supports_a_doubtful_copy() -> None:
    quoted = "We shall rebuild the weighbridge before the rains and name it after them"

    def quoting(text: str, outlet: str) -> Report:
        report = make_report(f'{text} "{quoted}", he said.', outlet=outlet)
        start = report.text.index(quoted)
        marked = Quotation(span=Span(start, start + len(quoted)))
        return type(report)(
            **{name: getattr(report, name) for name in report.__struct_fields__} | {"quotations": (marked,)}
        )

    assert shared(quoting(WIRE, "One"), quoting(OTHER, "Two")).quotations == 1
    assert shared(quoting(WIRE, "One"), make_report(OTHER)).quotations == 0


def test_a_text_made_of_two_goes_with_the_one_it_has_more_of_and_does_not_make_them_one() -> None:
    wire, other = make_report(WIRE), make_report(OTHER)
    most = make_report(WIRE + " " + ". ".join(OTHER.split(". ")[:4]))
    assert mates(most, wire, other) == [wire.id]
    # The other text comes last, and only the mixed one has some of it.
    assert mates(other, most, wire) == []


def test_a_very_short_text_is_nobodys_copy() -> None:
    assert bands(make_report("Gunmen raided a market, an official said.")) == ()


def test_a_short_text_is_a_copy_word_for_word_within_days() -> None:
    text = "Gunmen raided a market near Dorrigo on Sunday and wounded three traders, an official of the district said."
    brief = make_report(text, published="2019-03-02")
    again = make_report(f"{text} \n", outlet="Daily", published="2019-03-03")
    fewer = make_report(text.replace("three", "two"), outlet="Daily", published="2019-03-03")
    assert bands(again) == bands(brief) != ()
    assert bands(fewer) != bands(brief)
    assert mates(again, brief) == [brief.id]
    assert mates(make_report(text, outlet="Daily", published="2019-03-09"), brief) == []


def test_sentences_with_the_same_words_are_counterparts_once() -> None:
    left, right = sentences(make_report(WIRE)), sentences(make_report(REWRITTEN))
    assert counterparts(left, right) == [(0, 1), (1, 0), (2, 3), (3, 2)]
    assert counterparts(left, left) == [(at, at) for at in range(len(left))]


def test_the_differences_are_the_sentences_without_a_counterpart() -> None:
    added = "Two lorries of the Red Crescent left the capital with tents on Wednesday morning."
    wire, rewrite = make_report(WIRE, outlet="Agency"), make_report(f"{REWRITTEN} {added}", outlet="Daily")
    first, second = differences([wire, rewrite])
    assert (first.report.id, first.adds, first.drops) == (wire.id, (), ())
    assert [one.text for one in second.adds] == [added]
    assert [one.text.split()[0] for one in second.drops] == ["Traders", "Hospitals"]
    for one in second.adds:
        assert rewrite.text[one.start : one.end] == one.text
    for one in second.drops:
        assert wire.text[one.start : one.end] == one.text


def test_a_report_alone_has_no_differences() -> None:
    assert differences([make_report(WIRE)]) == ()


BULLETIN = (
    "An Afghan and coalition force detained {number} suspected insurgents during an operation in {district} district on {day}. "
    "The security force also seized {many} grenades and {more} rifles in the compound. "
    "The leader sought by the force distributes weapons to insurgents throughout {district} and plans attacks on patrols."
)


def test_bulletins_written_after_one_pattern_are_no_copies() -> None:
    one = make_report(BULLETIN.format(number="three", district="Maiwand", day="Sunday", many=14, more=6))
    other = make_report(BULLETIN.format(number=9, district="Baraki Barak", day="Friday", many=30, more=11))
    assert mates(one, other) == []
    assert mates(one, make_report(one.text.replace("three", "3"), outlet="Daily")) != []


def test_the_same_words_months_later_are_no_copy() -> None:
    wire = make_report(WIRE, published="2019-03-02")
    assert mates(make_report(WIRE, outlet="Daily", published="2019-03-06"), wire) == [wire.id]
    assert mates(make_report(WIRE, outlet="Daily", published="2019-09-06"), wire) == []
