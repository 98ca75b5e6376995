"""Places: phrases to values, and no place where the text names none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.ground.places import Atlas
from dragoman.schema.span import Span
from dragoman.schema.value import Place

Lay = Callable[[str], Atlas]


def span(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


def at(text: str, phrase: str, atlas: Lay) -> list[Place]:
    made = atlas(text)
    return made.resolve(span(made.text, phrase))


def around(text: str, trigger: str, atlas: Lay, type: str | None = None) -> tuple[Place, ...]:
    made = atlas(text)
    word = span(made.text, trigger)
    sentence = next(one for one in made.report.sentences if one.covers(word))
    return made.places((), sentence, word, type=type)


@pytest.mark.parametrize(
    ("text", "phrase", "name", "precision", "country"),
    [
        ("Shells fell near Bukavu in eastern Congo.", "near Bukavu", "Bukavu", "near", "CD"),
        ("Shells fell near Bukavu in eastern Congo.", "Bukavu", "Bukavu", "near", "CD"),
        ("Troops entered the northern city of Kidal, Mali.", "the northern city of Kidal", "Kidal", "town", "ML"),
        ("Troops entered the northern city of Kidal, Mali.", "the northern city", "Kidal", "town", "ML"),
        ("Fighting went on in Helmand province.", "Helmand province", "Helmand province", "province", "AF"),
        (
            "Gunmen struck in the Nigerian state of Zamfara.",
            "the Nigerian state of Zamfara",
            "Zamfara",
            "province",
            "NG",
        ),
        ("A camp in northern Syria was hit.", "northern Syria", "northern Syria", "region", "SY"),
        ("Raids went on across the Sahel.", "the Sahel", "Sahel", "region", None),
        ("Drones hit Aden airport in Yemen.", "Aden airport", "Aden airport", "site", "YE"),
        ("Rockets fell on Zorak (Yemen) airport.", "Zorak (Yemen) airport", "Zorak (Yemen) airport", "site", "YE"),
        ("A drone hit the F5 base in Mosul.", "the F5 base", "F5 base", "site", "IQ"),
        ("A drone hit the F5 base in Mosul.", "Mosul", "F5 base", "site", "IQ"),
        ("A clinic in Khan Younis was shelled.", "A clinic in Khan Younis", "Khan Younis", "town", "PS"),
        ("Clashes broke out in Rakhine.", "Rakhine", "Rakhine", "province", "MM"),
        ("Guards fired along the Chad-Sudan border.", "the Chad-Sudan border", "Chad-Sudan border", "region", None),
        ("Protests spread in Colombia.", "Colombia", "Colombia", "country", "CO"),
        ("Two died in the village of Kolanda in Burkina Faso.", "the village of Kolanda", "Kolanda", "town", "BF"),
        ("A bomb went off in the Kenyan capital.", "the Kenyan capital", "Kenyan capital", "town", "KE"),
        ("The Chilean consulate in Cali was stoned.", "The Chilean consulate in Cali", "Cali", "town", "CO"),
    ],
)
def test_one_place(atlas: Lay, text: str, phrase: str, name: str, precision: str, country: str | None) -> None:
    (place,) = at(text, phrase, atlas)
    assert (place.name, place.precision, place.country) == (name, precision, country)
    assert place.span is not None
    assert place.span.of(text) == place.name


def test_a_border_between_two_countries_belongs_to_neither(atlas: Lay) -> None:
    text = "Smugglers were shot on the border between Chad and Sudan on Monday."
    (place,) = at(text, "the border between Chad and Sudan", atlas)
    assert (place.name, place.precision, place.country, place.lat) == (
        "border between Chad and Sudan",
        "region",
        None,
        None,
    )


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Militias fought in Tripoli, the UN mission in Libya said.", "LY"),
        ("Snipers fired in Tripoli as the Lebanese army moved in, and Lebanon's cabinet met.", "LB"),
        ("Fighting in Tripoli, Lebanon, killed two.", "LB"),
        ("The Lebanese city of Tripoli was quiet, unlike Libya.", "LB"),
    ],
)
def test_namesakes_are_told_apart_by_the_countries_named(atlas: Lay, text: str, country: str) -> None:
    (place,) = at(text, "Tripoli", atlas)
    assert place.country == country
    assert place.geonames_id is not None


def test_a_site_without_an_entry_lies_in_its_town_but_is_not_the_town(atlas: Lay) -> None:
    (place,) = at("A drone hit the F5 base in Mosul.", "the F5 base", atlas)
    assert place.geonames_id is None
    assert place.lat == pytest.approx(36.3, abs=0.2)


def test_lists_give_several_places(atlas: Lay) -> None:
    text = "Jihadists attacked the towns of Menaka, Gao and Timbuktu in northern Mali."
    places = at(text, "the towns of Menaka, Gao and Timbuktu", atlas)
    assert [(place.name, place.country) for place in places] == [("Menaka", "ML"), ("Gao", "ML"), ("Timbuktu", "ML")]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ankara condemned the raid.", "Ankara"),
        ("The raid came in March.", "March"),
        ("George Washington and Jordan Peterson were not there.", "George Washington"),
        ("George Washington and Jordan Peterson were not there.", "Jordan Peterson"),
        ("Fighters of the Taliban were reading a paper.", "the Taliban"),
        ("Reading the list took an hour.", "Reading"),
        ("The base was hit.", "The base"),
        ("He wrote it on Facebook.", "Facebook"),
        ("Austin said the troops would stay.", "Austin"),
    ],
)
def test_what_is_no_place(atlas: Lay, text: str, phrase: str) -> None:
    assert at(text, phrase, atlas) == []


def test_an_unknown_name_has_no_coordinates_and_a_country_only_if_one_is_named(atlas: Lay) -> None:
    (alone,) = at("Two died in the village of Qorxabo on Monday.", "the village of Qorxabo", atlas)
    assert (alone.country, alone.lat, alone.geonames_id) == (None, None, None)
    (told,) = at("Two died in the village of Qorxabo. Somalia mourns.", "the village of Qorxabo", atlas)
    assert (told.country, told.lat) == ("SO", None)


def test_a_small_namesake_in_a_country_not_named_is_no_answer(atlas: Lay) -> None:
    (place,) = at("Rebels shelled the town of Springfield in Sudan.", "the town of Springfield", atlas)
    assert place.country == "SD"
    assert place.lat is None


@pytest.mark.parametrize(
    ("text", "trigger", "names"),
    [
        ("A mortar round killed two in Donetsk on Sunday.", "killed", ["Donetsk"]),
        ("The shelling of Aleppo and Idlib went on.", "shelling", ["Aleppo", "Idlib"]),
        ("He said in Geneva that a strike had killed two.", "strike", []),
        ("Refugees from Syria were attacked.", "attacked", []),
        ("Iran condemned the bombing in Beirut.", "condemned", []),
        ("A guard who fought in Yemen, and then in Libya, for years, was shot.", "shot", []),
        (
            "Jets struck a column of rebels on the border between Chad and Sudan.",
            "struck",
            ["border between Chad and Sudan"],
        ),
        ("In Mogadishu, gunmen whom nobody knew stormed a hotel.", "stormed", ["Mogadishu"]),
        ("Militias close to Iran attacked a patrol.", "attacked", []),
        ("Three sites in Iraq and two in Syria were struck.", "struck", ["Iraq", "Syria"]),
        ("Gunmen seized a bridge in Gao, 300 km north of Niamey, on Friday.", "seized", ["Gao"]),
        ("Two were shot at a rally in Manipur, India, in May.", "shot", ["Manipur"]),
        ("A mine went off in Bossaso on Monday, killing four.", "killing", ["Bossaso"]),
        ("Goma is calm. Traders in Bossaso went on strike against the attacks.", "attacks", []),
        ("A truce, agreed in Vienna, was broken.", "truce", []),
        ("Pirates boarded a ship in the contested waters of Aden.", "boarded", ["Aden"]),
    ],
)
def test_the_clause_tells_where_there_is_no_phrase(atlas: Lay, text: str, trigger: str, names: list[str]) -> None:
    assert [place.name for place in around(text, trigger, atlas)] == names


def test_a_dateline_serves_only_where_it_is_the_one_place_and_is_less_precise(atlas: Lay) -> None:
    one = "BAMAKO, Mali (Agency) - Gunmen killed four soldiers on Friday.\n\nA patrol was ambushed later."
    (place,) = around(one, "ambushed", atlas)
    assert (place.country, place.precision) == ("ML", "near")
    two = one.replace("on Friday", "on Friday; Gao mourns them")
    assert around(two, "ambushed", atlas) == ()
    spoken = one.replace("was ambushed later", "had been ambushed, the army said")
    assert around(spoken, "ambushed", atlas) == ()


def test_what_only_tells_where_another_place_lies_is_left_out(atlas: Lay) -> None:
    made = atlas("Rockets fell at Aden airport and elsewhere in Aden, in Yemen, on Monday.")
    spans = [span(made.text, part) for part in ("Yemen", "Aden airport", "Aden, in")]
    (place,) = made.places(spans, made.report.sentences[0], span(made.text, "fell"))
    assert place.name == "Aden airport"


def test_the_same_report_gives_the_same_places(atlas: Lay) -> None:
    text = "Clashes in Gao, Kidal and Menaka killed ten soldiers in Mali on Sunday."
    assert around(text, "killed", atlas) == around(text, "killed", atlas)


@pytest.mark.parametrize(
    ("text", "trigger", "names"),
    [
        ("Rebels captured Goma on Monday.", "captured", ["Goma"]),
        ("Rebels captured the eastern city of Goma on Monday.", "captured", ["Goma"]),
        ("Jets struck the military airport of Aden.", "struck", ["Aden"]),
        ("The towns of Bakhmut and Soledar came under fire.", "came under fire", ["Bakhmut", "Soledar"]),
        ("Bakhmut, in Ukraine, was shelled again.", "shelled", ["Bakhmut"]),
        ("Gunmen attacked Mosul residents.", "attacked", []),
        ("Gunmen attacked Libya's envoy.", "attacked", []),
        ("Gunmen attacked US troops.", "attacked", []),
        ("Residents of Goma were attacked.", "attacked", []),
        ("The envoy flew to Muscat on Friday.", "flew", ["Muscat"]),
        ("The envoy will travel to Muscat.", "travel to", ["Muscat"]),
        ("The envoy wrote to Muscat.", "wrote", []),
        ("Goma is calm. A nurse was hurt and flown to a clinic in Muscat.", "hurt", []),
        ("A bomb did harm to two houses in Muscat.", "bomb", ["Muscat"]),
        ("A general was shot on the orders of Zed Quibble in Muscat.", "shot", ["Muscat"]),
        ("3/ In Muscat, a busy port, crowds blocked roads.", "blocked", ["Muscat"]),
    ],
)
def test_what_was_taken_hit_or_reached_is_where_it_was(atlas: Lay, text: str, trigger: str, names: list[str]) -> None:
    assert sorted(place.name for place in around(text, trigger, atlas)) == names


@pytest.mark.parametrize(
    ("text", "trigger", "name", "canonical", "precision"),
    [
        ("Chad mourns. A bomb went off in the capital.", "went off", "capital", "N'Djamena", "town"),
        ("Chad mourns N'Djamena's dead. A bomb went off in the capital.", "went off", "N'Djamena", "N'Djamena", "town"),
        ("Crowds marched through the Peruvian capital.", "marched", "Peruvian capital", "Lima", "town"),
        ("A bomb went off near the capital of Peru.", "went off", "capital of Peru", "Lima", "near"),
        ("Two died in Kisangani. Gunmen then looted shops in the city.", "looted", "Kisangani", "Kisangani", "town"),
        (
            "Congo mourns; Kinshasa and Goma are calm. Two died in Kisangani. Talks go on in Lima. Gunmen looted the city.",
            "looted",
            "Kisangani",
            "Kisangani",
            "town",
        ),
        ("Two died in Kisangani, and gunmen set up roadblocks there.", "set up", "Kisangani", "Kisangani", "town"),
        ("Peru is in turmoil. Miners blocked roads across the country.", "blocked", "Peru", "Peru", "country"),
    ],
)
def test_a_phrase_may_mean_a_place_named_elsewhere(
    atlas: Lay, text: str, trigger: str, name: str, canonical: str, precision: str
) -> None:
    (place,) = around(text, trigger, atlas)
    assert (place.name, place.canonical, place.precision) == (name, canonical, precision)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Peru and Chile quarrel. A bomb went off in the capital.", "went off"),
        ("Peru mourns. A bomb went off in the regional capital.", "went off"),
        ("Peru debates capital punishment. A bomb went off.", "went off"),
        ("Kisangani and Goma are calm. Gunmen looted shops in the city.", "looted"),
        ("Kisangani is calm. There were clashes.", "clashes"),
    ],
)
def test_a_phrase_that_could_mean_several_places_means_none(atlas: Lay, text: str, trigger: str) -> None:
    assert around(text, trigger, atlas) == ()


def test_an_act_of_speech_is_where_its_sentence_opens_and_nowhere_else(atlas: Lay) -> None:
    (place,) = around("In Vienna, the envoys demanded a truce in Aleppo.", "demanded", atlas, "REQUEST")
    assert place.name == "Vienna"
    assert around("The envoys demanded a truce in Aleppo.", "demanded", atlas, "REQUEST") == ()


def test_a_quarter_of_a_city_is_not_a_namesake_abroad(atlas: Lay) -> None:
    text = "Rockets fell on Bamako, the capital of Mali. A second one hit the Victoria district of the city."
    (place,) = at(text, "the Victoria district", atlas)
    assert (place.country, place.precision) == ("ML", "district")


def test_a_place_nobody_knows_gets_no_country_where_two_are_at_war(atlas: Lay) -> None:
    text = "India and Pakistan traded fire. Indian jets struck Pakistani posts. Two died in the village of Qorxabo."
    (place,) = at(text, "the village of Qorxabo", atlas)
    assert place.country is None


def test_a_part_of_a_place_is_not_near_it(atlas: Lay) -> None:
    (inside,) = at("Troops died in the south of Helmand, in Afghanistan.", "Helmand", atlas)
    assert inside.precision == "province"
    (beyond,) = at("Troops died south of Mosul.", "Mosul", atlas)
    assert beyond.precision == "near"


def test_what_comes_from_a_place_was_not_there(atlas: Lay) -> None:
    made = atlas("Fighting between militias from Misrata and Zintan went on.")
    sentence = made.report.sentences[0]
    spans = [span(made.text, name) for name in ("Misrata", "Zintan")]
    assert made.places(spans, sentence, span(made.text, "Fighting"), type="ASSAULT") == ()


def test_a_division_is_found_by_its_bare_name_in_a_country_told_of(atlas: Lay) -> None:
    (place,) = at("Colombia's army fought in Meta.", "Meta", atlas)
    assert (place.country, place.precision) == ("CO", "province")


@pytest.mark.parametrize(
    ("last", "country"),
    [
        ("The United States would cut its aid.", None),
        ("The United States would cut its aid, and American jets left.", "US"),
    ],
)
def test_a_country_that_is_named_once_in_passing_has_no_unknown_place(
    atlas: Lay, last: str, country: str | None
) -> None:
    assert atlas(f"Farmers marched to Orvaskel. Many were hurt. {last}").story.only_country == country


def test_a_village_that_no_gazetteer_has_is_told_with_its_province(atlas: Lay) -> None:
    found = at("Raiders burned huts in Vuluzabi, Ituri province, on Monday.", "Vuluzabi", atlas)
    assert [(one.name, one.country, one.lat is not None) for one in found] == [
        ("Vuluzabi", "CD", False),
        ("Ituri province", "CD", True),
    ]


def test_a_neighbourhood_is_no_state_abroad(atlas: Lay) -> None:
    text = "Kinshasa, Goma and Kisangani are towns of Congo. Shells fell on the Texas neighbourhood."
    assert {place.country for place in at(text, "Texas neighbourhood", atlas)} == {"CD"}
