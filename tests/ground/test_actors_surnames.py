"""A surname alone means the known person who was in office then, where the report is about."""

from __future__ import annotations

import pytest

from dragoman.ground.actors_surnames import Surnames
from dragoman.knowledge import load_knowledge
from dragoman.testing import make_report


def meant(text: str, name: str, published: str | None) -> str | None:
    knowledge = load_knowledge()
    report = make_report(text, published=published)
    known = Surnames(report, knowledge.find(text), knowledge).find(name)
    return known.id if known else None


@pytest.mark.parametrize(
    ("text", "name", "published", "person"),
    [
        ("Indonesia will hold a vote, Habibie announced.", "Habibie", "1999-01-28", "p.b-j-habibie"),
        ("Indonesia will hold a vote.", "President Habibie", "1999-01", "p.b-j-habibie"),
        ("Indonesia remembers.", "Habibie", "2000-05-01", "p.b-j-habibie"),
        ("Indonesia remembers.", "Habibie", "2012-05-01", None),
        ("Indonesia remembers.", "Habibie", None, None),
        ("Portugal remembers.", "Habibie", "1999-01-28", None),
        ("Kyrgyzstan votes.", "S. Japarov", "2021-06-01", "p.sadyr-japarov"),
        ("Kyrgyzstan votes.", "T. Japarov", "2021-06-01", None),
        ("The Philippines vote.", "Mr Aquino", "2013-03-01", "p.benigno-aquino-iii"),
        ("Bahrain votes.", "Hamad", "2011-03-15", None),
        ("Indonesia will hold a vote.", "Mr", "1999-01-28", None),
    ],
    ids=[
        "in office",
        "with a title",
        "just out of office",
        "long out of it",
        "no date",
        "another country",
        "with an initial",
        "another initial",
        "in office before out of it",
        "a father's name",
        "only a title",
    ],
)
def test_a_surname_is_who_was_in_office(text: str, name: str, published: str | None, person: str | None) -> None:
    assert meant(text, name, published) == person
