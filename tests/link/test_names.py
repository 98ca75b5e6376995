"""Names: spellings of one actor meet, names of two actors do not; each rule with what it joins and what it keeps apart."""

from __future__ import annotations

from itertools import combinations
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.knowledge.fold import DATA
from dragoman.knowledge.names import body_words, common_names, full_names, legal_forms, short_names, wade_syllables
from dragoman.knowledge.rows import read_rows
from dragoman.link.names import CLOSE, keys, likeness
from dragoman.link.names_sounds import _known_words, _short_form

PERSONS = [
    # Arabic and Persian: articles, the halves of one name, kunya, vowels
    ("Abd al-Rahman Qutayba", "Abdurrahman Kutaiba", True),
    ("Abdul Rahim Wardana", "Abdul Rahman Wardana", False),
    ("Sayf ad-Din Tlass", "Seifeddine Tlas", True),
    ("Zia-ur-Rehman Lakhvi", "Ziaur Rahman Lakhvi", True),
    ("Fazl Haqyar ul-Haq", "Fazal Haqyar ul Haq", True),
    ("Abu Qatada al-Halabi", "Qatada al-Halabi", False),
    ("Hassan Zarour", "Hussein Zarour", False),
    ("Jamil Wattar", "Jamila Wattar", False),
    ("Nizar Khomeini", "Nizar Khamenei", False),
    # fathers
    ("Talal bin Jasim", "bin Jasim Talal", True),
    ("Jasim, Talal bin", "Talal bin Jasim", True),
    ("Talal bin Jasim al-Murri", "Jasim bin Talal al-Murri", False),
    ("Talal bin Isa Al Murri", "Talal bin Murri", False),
    ("Qays bin Talal bin Tukan", "Qays bin Tukan", True),
    ("Hussein al-Sheikh", "King Hussein", False),
    ("Mahamat Idriss Toukara", "Mahamat Saleh Toukara", False),
    ("Hussein Mohamed Farah Tukan", "Mohamed Farah Tukan", False),
    ("Mariam Esmat Tukan Shirdon", "Esmat Tukan Shirdon", True),
    # what may be left out
    ("Quirin Wendelin Zapf", "Quirin Zapf", True),
    ("Quirin Wendelin Otto Max Zapf", "Quirin Zapf", False),
    ("Ahmed Wendelin Zapf", "Ahmed Zapf", False),
    ("Thomas B. Oakeshott", "Thomas Oakeshott", True),
    ("Thomas B. Oakeshott", "Thomas C. Oakeshott", False),
    ("John A. Smith", "John Smith", False),
    ("Zapf Quirin", "Zapf, Quirin", True),
    # short forms and titles
    ("Bill Oakeshott", "William Oakeshott", True),
    ("Ted Oakeshott", "Ned Oakeshott", False),
    ("Vova Tkachuk", "Vladimir Tkachuk", True),
    ("Don Oakeshott", "Donald Oakeshott", True),
    ("Don Pedro Oakeshott", "Pedro Oakeshott", True),
    ("Pasha Tkachuk", "Pavel Tkachuk", True),
    ("Kouadio Aka Kouassi", "Kouassi", False),
    ("Quirin Zapf aka: Wendelin", "Quirin Zapf", True),
    ("Le Van Khoi", "Khoi", False),
    ("Quirin de la Zapf", "Quirin Zapf", True),
    ("Le Zapf, Quirin", "Quirin Le Zapf", True),
    ("JP Morvan", "Jean-Pierre Morvan", True),
    ("Monsieur Luc Morvan", "Luc Morvan", True),
    ("Amartya Sen", "Amartya Lal", False),
    # Slavic, Baltic
    ("Volodymyr Tkachuk", "Vladimir Tkachuk", True),
    ("Andrejs Kalvitis", "Andrej Kalviti", True),
    ("Nikolai Petrovich Durnovo", "Nikolai Durnovo", True),
    ("Lida Durnova", "Lida Durnov", False),
    ("Julija Nawalnaja", "Julija Nawalnij", False),
    ("Serhij Tschumak", "Serhiy Chumak", True),
    # French, Turkic
    ("Bachir Chahine", "Bashir Shahin", True),
    ("Qurban Quliyev", "Gurban Guliyev", True),
    ("Muhammet Cabbarow", "Muhammet Jabbarov", True),
    # Chinese, Korean, other scripts
    ("Chiang Tse-min", "Jiang Zemin", True),
    ("Teng Hsiao-p'ing", "Deng Xiaoping", True),
    ("Teng Hsiao-p'ing", "Deng Xiaobo", False),
    ("Li Keqiang", "Li Qiang", False),
    ("Paek Nam-sun", "Baek Nam Sun", True),
    ("Kim Yong-nam", "Kim Yong-chol", False),
    ("Pak Pong-ju", "Park Bong-ju", True),
    ("Kim O", "Kim Oh", True),
    ("Sheikh Q. Zarour", "Q. Zarour", True),
    ("General Pak Pong-ju", "Park Bong-ju", True),
    ("Le Duc Tho", "Duc Tho", False),
    ("باسم يوسف", "Bassem Youssef", True),
    ("بيدرو سانشيز", "Pedro Sánchez", True),
    ("唐纳德·特朗普", "Barack Obama", False),
    # slips
    ("Rafal Kowlaski", "Rafal Kowalski", True),
    ("Ivo R0d1n", "Ivo Rodin", True),
    ("RafalKowalczuk", "Rafal Kowalczuk", True),
    ("Quirin Quirin Zapf", "Quirin Zapf", True),
    ("Ahmed Ahmed Zapf", "Ahmed Zapf", False),
    ("Rafal Kowal", "Rafal Kowac", False),
    ("Abul Kasim Wardana Solichin Bakti", "Abul Kasem Wardana Solechin Bakti", True),
    ("Minister's brother", "Minister's sister", False),
]
BODIES = [
    ("Kordell AG", "KordellAG", True),
    ("Kordell Aktiengeselschaft", "Kordell AG", True),
    ("Kordell AG", "Kordell GmbH", False),
    ("Kordell Ltd", "Kordell Limited", True),
    ("o.O.O. Kordell", "Kordell OOO", True),
    ("Kordell Gesellschaft mit beschränkter Haftung", "Kordell GmbH", True),
    ("A.C.B. Company", "A.B.C. Company", False),
    ("Kordell Int'l Bank", "Kordell International Bank", True),
    ("Banco Nacional de Kordell", "National Bank of Kordell", True),
    ("Jaish al-Kordell", "Army of Kordell", False),
    ("Jaish al-Kordell", "Lashkar-e-Kordell", False),
    ("Kordell Liberation Front", "Kordell Liberation Army", False),
    ("Interior Ministry", "Foreign Ministry", False),
    ("Eastern Command", "Western Command", False),
    ("Niger army", "Nigeria army", False),
    ("Nigerien army", "Niger's army", True),
    ("Ghana Electoral Board", "Kenya Electoral Board", False),
    ("U.S. Kordell Board", "United States Kordell Board", True),
    ("Muromskiy Zavod", "Murom Plant", True),
    ("AQI", "AUC", False),
    ("AQI", "AQI", True),
    ("Kordell-N", "Kordell-Nasir", False),
    ("People's Kordell Union (PKU)", "People's Kordell Union", True),
    ("People's Kordell Union (South)", "People's Kordell Union", False),
    ("Kordellites/Black Banner Army", "Kordellites", False),
    ("Kordellites, a.k.a. Black Banner Army", "Kordellites", True),
    ("Armee de Kordell", "Ejercito de Kordell", True),
    ("Kordell Zavod", "Kordell Works", True),
    ("TALIBAN", "Taleban", True),
    ("MIRAB", "Merab", False),
    ("MV Tern Isle", "Tern Isle", True),
    ("Tern Isle 4", "Tern Isle 5", False),
    ("Brigade Fifty-Six", "Brigade 56", True),
    ("Brigade Fourty 6", "46th Brigade", True),
    ("Five Percenters", "5%ers", True),
    ("Hezb-e Kordell", "Hezb i Kordell", True),
    ("Anwarul Kordell", "Anwar-ul-Kordell", True),
    ("Van der Kordell Works", "Vanderkordell Works", True),
]


@pytest.mark.parametrize(("left", "right", "same"), PERSONS)
def test_spellings_of_a_person(left: str, right: str, same: bool) -> None:
    assert (likeness(left, right) >= CLOSE) is same


@pytest.mark.parametrize(("left", "right", "same"), BODIES)
def test_spellings_of_a_body(left: str, right: str, same: bool) -> None:
    assert (likeness(left, right, person=False) >= CLOSE) is same


@pytest.mark.parametrize(
    ("left", "right", "person"),
    [(left, right, kind) for held, kind in ((PERSONS, True), (BODIES, False)) for left, right, same in held if same],
)
def test_what_is_alike_is_found_by_a_key(left: str, right: str, person: bool) -> None:
    assert set(keys(left, person=person)) & set(keys(right, person=person))


@pytest.mark.parametrize(
    ("names", "person"),
    [
        (("Falcon Brigade", "Falcon Brigade/Black Lions Front", "Black Lions Front"), False),
        (("Jaysh al-Kordell", "Lashkar-e-Kordell", "Army of Kordell"), False),
        (("Edward Oakeshott", "Theodore Oakeshott", "Ted Oakeshott"), True),
        (("Billy Oakeshott", "William Oakeshott", "Will Oakeshott"), True),
    ],
)
def test_no_name_joins_two_that_are_unlike(names: tuple[str, str, str], person: bool) -> None:
    met = [likeness(one, other, person=person) >= CLOSE for one, other in combinations(names, 2)]
    assert sum(met) != 2


def test_every_short_form_and_translation_is_alike_to_all_that_are_alike_to_it() -> None:
    for table, person in ((full_names(), True), (body_words(), False)):
        words = sorted(table)
        meets = {one: {other for other in words if by_table(one, other, person)} for one in words}
        assert all(meets[other] == meets[one] for one in words for other in meets[one])


def by_table(one: str, other: str, person: bool) -> bool:
    """Return whether the tables of names alone make two words one."""
    return one == other or (_short_form(one, other) if person else (_known_words(one, other) or 0.0) >= CLOSE)


@pytest.mark.parametrize("name", ["a" + " " * 20_000 + "b", "a." * 20_000, "/" * 20_000, "al-" * 20_000, "(" * 20_000])
def test_long_runs_take_no_longer_than_names(name: str) -> None:
    began = process_time()
    likeness(name, "c d")
    keys(name, person=False)
    assert process_time() - began < 0.5


ODD = ["Abd", "al-Rahman", "bin", "Ben", "Abu", "Hassan", "Quirin", "Zapf-Kordell", "O'Neil", "J.", "3rd", "Müller"]
ODD += ["Sergejs", "习近平", "محمد", "LLC", "Hsi,", "/", "'", "(UN)", "Kim", "Chong", "Jong", "Petrovich", "fourty"]
NAMES = st.lists(st.sampled_from(ODD), max_size=5).map(" ".join) | st.text(max_size=20)


@given(NAMES, NAMES, st.booleans())
def test_which_name_comes_first_makes_no_difference(left: str, right: str, person: bool) -> None:
    assert likeness(left, right, person=person) == likeness(right, left, person=person)
    assert 0 <= likeness(left, right, person=person) <= 100


@given(NAMES, st.booleans())
def test_a_name_is_like_itself_or_is_none(name: str, person: bool) -> None:
    assert likeness(name, name, person=person) in (0.0, 100.0)


def test_the_tables_hold_together() -> None:
    assert {"shares", "limited", "any"} == set(legal_forms().values())
    assert {"zhang", "chang"} == set(wade_syllables()["chang"])
    assert not set(short_names()) & {""}
    assert len(common_names()) > 300


def test_the_tables_are_in_order_and_say_nothing_twice() -> None:
    rows = [row["name"] for row in read_rows(DATA / "names_short.tsv", ("name", "written"))]
    assert rows == sorted(set(rows))
    for row in read_rows(DATA / "names_common.tsv", ("area", "names")):
        assert len(set(row.list("names"))) == len(row.list("names"))
