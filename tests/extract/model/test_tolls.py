"""Tolls that the network marks: sums with their pieces, ages left out, and what is said of nobody."""

from __future__ import annotations

import pytest

from dragoman.extract.model.tolls import Marked, Tolls, with_wholes
from dragoman.extract.model.unhurt import spared
from dragoman.schema.mention import Mention, Toll
from dragoman.schema.span import Span


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def told(text: str, marked: dict[str, tuple[str, float]], parts: tuple[str, ...] = ()) -> list[tuple[str, str, bool]]:
    given = [Marked(kind, at(text, words), score) for words, (kind, score) in marked.items()]
    found = Tolls(text, None).of(given, [at(text, words) for words in parts])
    return [(toll.kind, toll.span.of(text), toll.part) for toll in found]


def test_a_sum_is_told_whole_and_in_pieces() -> None:
    text = "A raid killed two soldiers and three civilians."
    both = "two soldiers and three civilians"
    assert told(text, {both: ("killed", 0.9)}, ("three civilians",)) == [
        ("killed", both, False),
        ("killed", "two", True),
        ("killed", "three", True),
    ]


@pytest.mark.parametrize("lead", ["All but", "Everyone except", "all except for"])
def test_those_that_are_left_out_are_not_counted(lead: str) -> None:
    text = f"{lead} four of the pupils were freed."
    assert told(text, {f"{lead} four of the pupils": ("released", 0.9)}) == []


def test_pieces_of_a_number_told_elsewhere_have_no_whole_of_their_own() -> None:
    text = "Seven died: three policemen and four clerks."
    both = "three policemen and four clerks"
    assert told(text, {both: ("killed", 0.9)}, (both,)) == [("killed", "three", True), ("killed", "four", True)]


def test_some_of_those_told_before_are_a_part() -> None:
    text = "They held 40 men on Monday, among them three clerks. The court told of 86 arrests."
    marked = {"40 men": ("detained", 0.9), "three clerks": ("detained", 0.9), "86 arrests": ("detained", 0.9)}
    assert told(text, marked) == [("detained", "40", False), ("detained", "three", True), ("detained", "86", False)]
    del marked["three clerks"]
    assert told(text, marked) == [("detained", "40", False), ("detained", "86", False)]


def test_how_some_of_the_hurt_are_is_no_toll_of_its_own() -> None:
    text = "Six hurt men were seen, where two were in critical condition."
    assert told(text, {"two": ("injured", 0.9)}) == [("injured", "two", True)]
    assert told(text, {"Six hurt men": ("injured", 0.9)}) == [("injured", "Six", False)]


def test_neighbours_of_one_kind_are_a_sum() -> None:
    text = "They took a commander along with three of his men."
    assert told(text, {"a commander": ("detained", 0.5), "three of his men": ("detained", 0.7)}) == [
        ("detained", "a commander along with three of his men", False),
        ("detained", "a commander", True),
        ("detained", "three", True),
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("It killed 12 civilians and two soldiers and wounded 30 others.", {"killed"}),
        ("It killed 12 civilians and two soldiers were wounded.", {"killed", "injured"}),
    ],
)
def test_who_is_added_shares_the_harm_unless_told_otherwise(text: str, kinds: set[str]) -> None:
    found = told(text, {"12 civilians": ("killed", 0.9), "two soldiers": ("injured", 0.9)})
    assert {kind for kind, _, _ in found} == kinds


def test_who_has_a_word_of_harm_is_not_added_to_the_dead() -> None:
    text = "The hospital counts 28 deaths and 212 wounded."
    found = told(text, {"28 deaths": ("killed", 0.9), "212 wounded": ("injured", 0.9)})
    assert found == [("killed", "28", False), ("injured", "212", False)]


@pytest.mark.parametrize(
    ("text", "whole", "part"),
    [
        ("It killed eight people including three children.", "eight people", "three children"),
        ("Of 25 people, 10 of them guards, it killed some.", "25 people", "10 of them guards"),
    ],
)
def test_a_number_before_its_own_parts_is_whole(text: str, whole: str, part: str) -> None:
    found = told(text, {whole: ("killed", 0.9), part: ("killed", 0.9)}, (whole, part))
    assert [alone for _, _, alone in found] == [False, True]


def test_parts_of_a_number_told_elsewhere_stay_parts() -> None:
    found = told(
        "Three clerks died, two guards died.",
        dict.fromkeys(("Three clerks", "two guards"), ("killed", 0.9)),
        ("Three clerks", "two guards"),
    )
    assert [alone for _, _, alone in found] == [True, True]


@pytest.mark.parametrize("words", ["14", "from 14", "12 dead"])
def test_of_a_toll_that_changed_the_last_is_told(words: str) -> None:
    text = "The army revised its toll from 14 to 12 dead."
    assert [(kind, number) for kind, number, _ in told(text, {words: ("killed", 0.9)})] == [("killed", "12")]


def test_a_list_that_is_marked_in_two_is_one_sum() -> None:
    text = "The premier, two deputies and a guard were hurt."
    found = told(text, {"The premier": ("injured", 0.9), "two deputies and a guard": ("injured", 0.9)})
    assert found[0] == ("injured", "The premier, two deputies and a guard", False)


@pytest.mark.parametrize("words", ["as many wounded", "more than half of those killed", "a huge number of men", "some"])
def test_words_that_do_not_say_how_many_are_not_one(words: str) -> None:
    text = f"It told of {words} there."
    span = at(text, words)
    assert [toll.single for toll in Tolls(text, None).of([Marked("injured", span, 0.9)], [])] == [False]


def test_the_word_of_harm_alone_counts_nobody() -> None:
    assert told("A guard was injured.", {"injured": ("injured", 0.5)}) == []


@pytest.mark.parametrize(
    ("text", "trigger", "kinds", "words"),
    [
        ("A bomb went off. There were no casualties.", "went off", ["killed", "injured"], "casualties"),
        ("Gunmen fired on a bus. Nobody was hurt.", "fired", ["injured"], "Nobody"),
        ("Gunmen fired on a bus but no one was killed or injured.", "fired", ["killed", "injured"], "no one"),
        ("The mine exploded without causing any injuries.", "exploded", ["injured"], "injuries"),
        ("The raid ended. No casualties on our side.", "raid", [], ""),
        ("The raid ended. Two days passed. Nobody was hurt.", "raid", [], ""),
    ],
)
def test_what_is_said_of_nobody_is_told_of_the_act_before(
    text: str, trigger: str, kinds: list[str], words: str
) -> None:
    sentences, start = [], 0
    for part in text.split(". "):
        sentences.append(Span(start, min(start + len(part) + 1, len(text))))
        start += len(part) + 2
    found = [toll for one in spared(text, sentences, [at(text, trigger)]) for toll in one.tolls]
    assert [toll.kind for toll in found] == kinds
    assert {toll.span.of(text) for toll in found} <= {words}


@pytest.mark.parametrize(
    ("text", "marked", "act", "kinds"),
    [
        ("Some 500 people marched to the port.", "Some 500 people", "PROTEST", [("participants", "Some 500")]),
        ("Thousands of Cubans marched.", "Thousands of Cubans", "PROTEST", [("participants", "Thousands")]),
        ("The fans of a dozen parties rallied.", "a dozen", "PROTEST", []),
        ("They sent 200 vehicles.", "200 vehicles", "MOBILIZE", []),
        ("They called up four hundred more men.", "four hundred more men", "MOBILIZE", [("troops", "four hundred")]),
        ("They sent 30,000 ration packs.", "30,000 ration packs", "AID", []),
    ],
)
def test_those_who_take_part_are_counted_by_the_act(
    text: str, marked: str, act: str, kinds: list[tuple[str, str]]
) -> None:
    found = Tolls(text, None).of([Marked("other toll", at(text, marked), 0.9)], (), act)
    assert [(toll.kind, toll.span.of(text)) for toll in found] == kinds


@pytest.mark.parametrize(
    ("text", "marked", "words"),
    [
        ("Police shot a 13-year-old boy.", ("a 13", "year-old boy"), "a 13-year-old boy"),
        ("Police shot his 3-year-old brother.", ("his 3-year-old brother",), "his 3-year-old brother"),
        ("Police shot 27-year-old Jane Roe.", ("old Jane Roe",), "27-year-old Jane Roe"),
        ("Police shot the 16-year-old.", ("the 16-year",), "the 16-year-old"),
    ],
)
def test_a_person_whose_age_comes_first_is_one(text: str, marked: tuple[str, ...], words: str) -> None:
    given = [Marked("killed", at(text, one), 0.9) for one in marked]
    found = [*Tolls(text, None).of(given, [])]
    assert [(toll.span.of(text), toll.single) for toll in found] == [(words, True)]


def test_persons_of_one_age_are_not_one() -> None:
    text = "Police shot 4-year-old girls."
    assert [
        toll.single for toll in Tolls(text, None).of([Marked("killed", at(text, "4-year-old girls"), 0.9)], [])
    ] == [False]


def test_a_part_of_nothing_told_is_the_toll() -> None:
    text = "Five officers died. Two of the dead were women."
    told = [
        Mention(
            event=number,
            trigger=at(text, word),
            evidence=Span(0, len(text)),
            type="ASSAULT",
            tolls=(Toll(kind="killed", span=at(text, counted), part=True),),
        )
        for number, (word, counted) in enumerate((("died", "Five"), ("dead", "Two")))
    ]
    assert [toll.part for one in with_wholes(text, told) for toll in one.tolls] == [False, True]


def test_what_stands_behind_among_them_is_a_part() -> None:
    text = "Twenty people, among them four children and a woman, died."
    both = "four children and a woman"
    marked = {"Twenty people": ("killed", 0.9), both: ("killed", 0.9)}
    assert told(text, marked, ("Twenty people",))[:2] == [("killed", "Twenty", False), ("killed", both, True)]


@pytest.mark.parametrize("words", ["64 per cent of them", "64% of the children", "44 counts of murder"])
def test_percentages_and_charges_count_nobody(words: str) -> None:
    assert told(f"They told of {words}.", {words: ("injured", 0.9)}) == []
