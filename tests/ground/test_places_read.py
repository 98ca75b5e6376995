"""Places a reader points at: its label is a guess, so actors and far namesakes stay unknown; a piece is the whole name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.ground import places_story
from dragoman.ground.gazetteer import Entry, Gazetteer
from dragoman.ground.places import Atlas
from dragoman.schema.span import Span
from dragoman.schema.value import Place

Lay = Callable[[str], Atlas]


def read(text: str, phrase: str, atlas: Lay) -> Place:
    """Return the one place of the last such phrase of a text that a reader took for the place of its act."""
    made = atlas(text)
    start = made.text.rindex(phrase)
    (place,) = made.places([Span(start, start + len(phrase))], Span(0, len(made.text)), Span(0, 1))
    return place


@pytest.mark.parametrize(
    ("text", "phrase", "country"),
    [
        ("Jets attacked the Taliban in Afghanistan.", "Taliban", "AF"),
        ("Jets raided Hamas in Gaza.", "Hamas", "PS"),
        ("Germany sent help. Jets raided Hamas in Gaza.", "Hamas", None),
        ("Gunmen attacked Jackson in Mogadishu, Somalia.", "Jackson", "SO"),
        ("Rebels took Man.", "Man", None),
        ("A shell hit Victoria in Beirut, Lebanon.", "Victoria", "LB"),
    ],
)
def test_a_label_is_a_guess_and_makes_no_town_abroad(atlas: Lay, text: str, phrase: str, country: str | None) -> None:
    place = read(text, phrase, atlas)
    assert (place.name, place.country, place.precision) == (phrase, country, "unknown")
    assert (place.lat, place.geonames_id, place.canonical) == (None, None, None)


def test_a_bare_name_in_a_country_told_of_is_its_place(atlas: Lay) -> None:
    place = read("Fighting went on in Texas, USA. Gunmen took Austin.", "Austin", atlas)
    assert (place.canonical, place.country) == ("Austin", "US")


@pytest.mark.parametrize(
    ("text", "phrase", "name", "canonical", "country"),
    [
        ("A bomb went off in Dar es Salaam, Tanzania.", "Dar", "Dar es Salaam", "Dar es Salaam", "TZ"),
        ("Two died in Santa Rosa del Sur in Colombia.", "Sur", "Santa Rosa del Sur", "Santa Rosa del Sur", "CO"),
        ("India and Pakistan fought on the Line of Control.", "Control", "Line of Control", "Line of Control", None),
        ("Rebels shelled Qorxa del Sur in Colombia.", "Sur", "Qorxa del Sur", None, "CO"),
        ("Robbers raided the Bank of Mexico.", "Mexico", "Mexico", "Mexico", "MX"),
        ("A shell hit the Mosul General Hospital.", "Mosul", "Mosul", "Mosul", "IQ"),
        ("Guards fired along the Chad-Sudan border.", "Chad", "Chad", "Chad", "TD"),
    ],
)
def test_a_piece_of_a_longer_name_is_read_as_the_whole(
    atlas: Lay, text: str, phrase: str, name: str, canonical: str | None, country: str | None
) -> None:
    place = read(text, phrase, atlas)
    assert (place.name, place.canonical, place.country) == (name, canonical, country)


@pytest.mark.parametrize("between", ["", "Police from NY came. "])
def test_what_a_shortened_state_means_does_not_depend_on_the_order(atlas: Lay, between: str) -> None:
    text = f"Two men were held in Troy, NY, on Monday. {between}Police in Troy gave no names."
    made = atlas(text)
    chosen = made.where(Span(made.text.rindex("Troy"), made.text.rindex("Troy") + 4))
    assert chosen is not None
    assert (chosen.entry.country, chosen.entry.admin1) == ("US", "NY")


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("Rebels in Ivory Coast took Man.", "Man", "Man"),
        ("Clashes in Ivory Coast broke out in Man.", "Man", "Man"),
        ("Fighting went on in Ivory Coast. Canada condemned it. Rebels took Man.", "Man", "Man"),
        ("Fires burn in Canada. Planes flew to Man.", "Man", "Manitoba"),
        ("A man was held in Fla. on Monday.", "Fla", "Florida"),
        ("Two US men were held in Vt.", "Vt", "Vermont"),
        ("He drove from Macon, Ga., on Monday.", "Ga", "Georgia"),
    ],
)
def test_a_full_stop_makes_no_abbreviation_where_another_country_is_told_of(
    atlas: Lay, text: str, phrase: str, name: str
) -> None:
    assert read(text, phrase, atlas).canonical == name


def test_the_end_of_a_sentence_makes_no_state(atlas: Lay) -> None:
    made = atlas("He criticised the PA.")
    chosen = made.where(Span(18, 20))
    assert chosen is None or chosen.entry.name != "Pennsylvania"


def test_a_large_town_is_not_sure_under_a_name_that_is_another_places_own(atlas: Lay) -> None:
    text = "Shots were fired at the White House on Monday."
    made = atlas(text)
    assert "White House" not in made.story.sure
    assert "MA" not in made.story.support
    place = read(text, "White House", atlas)
    assert (place.country, place.precision) == ("US", "site")


def test_places_far_off_are_not_measured(atlas: Lay, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[Entry] = []
    distance = places_story.distance

    def counted(one: Entry, other: Entry) -> float:
        measured.append(other)
        return distance(one, other)

    monkeypatch.setattr(places_story, "distance", counted)
    made = atlas("Fighting went on in Oslo, Nairobi and Jakarta. Troops left Nakuru.")
    assert {"Oslo", "Nairobi", "Jakarta"} <= made.story.sure.keys()
    measured.clear()
    (nakuru, *_) = gazetteer.find("Nakuru")
    near = made.story.nearness(nakuru)
    assert near == pytest.approx((300 - distance(nakuru, made.story.sure["Nairobi"])) / 250, abs=1e-6)
    assert {one.name for one in measured} <= {"Nairobi", "Nakuru"}


@pytest.mark.parametrize(
    ("text", "phrase", "country"),
    [
        ("REBELS SHELLED THE PORT OF MOGADISHU BEFORE DAWN AND WITHDREW.", "MOGADISHU", "SO"),
        ("POLICE SAID THAT THE BLAST IN NAIROBI WAS HEARD FOR MILES.", "NAIROBI", "KE"),
    ],
)
def test_in_a_line_of_capitals_a_name_is_what_was_read(atlas: Lay, text: str, phrase: str, country: str) -> None:
    place = read(text, phrase, atlas)
    assert (place.name, place.country) == (phrase, country)


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("Rebels took a post in Minbya Township, Rakhine State.", "Minbya Township", "town MM"),
        ("Men raided Qorxa in Maradun Local Government Area of Zamfara State.", "Zamfara State", "province NG"),
        ("Two died in Osun State University in Nigeria.", "Osun State University", "site NG"),
        ("A raid in Kabul's Qorxa district killed two.", "Qorxa district", "district AF"),
        ("Russian shells hit Kherson.", "Kherson", "town UA"),
        ("Turkish jets struck Kobani.", "Kobani", "unknown None"),
    ],
)
def test_kind_and_country_by_the_words_around(atlas: Lay, text: str, phrase: str, told: str) -> None:
    made = atlas(text)
    start = made.text.rindex(phrase)
    places = made.places([Span(start, start + len(phrase))], Span(0, len(made.text)), Span(0, 1))
    place = next(one for one in places if phrase in one.name)
    assert f"{place.precision} {place.country}" == told
