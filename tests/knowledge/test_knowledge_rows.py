"""A user's own file of actors: read in the same format, refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import NotFoundError, UsageError
from dragoman.knowledge import load_knowledge

HEADER = "id\tkind\tcountry\tname\taliases\tfrom\tuntil\tof\troles\n"


def write(path: Path, text: str) -> tuple[str, ...]:
    file = path / "own.tsv"
    file.write_text(text, "utf-8")
    return (str(file),)


def test_own_actors_are_found_beside_the_built_in_ones(tmp_path: Path) -> None:
    own = write(
        tmp_path, f"# mine\n{HEADER}red-lanterns\tgroup\tTD\tRed Lanterns\tLanternes rouges\t2019\t\ttd.people\n"
    )
    knowledge = load_knowledge(own)
    text = "Les Lanternes rouges and Boko Haram met."
    assert [mention.actor for mention in knowledge.find(text)] == ["red-lanterns", "boko-haram"]
    assert knowledge.actor("red-lanterns").since == "2019"


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("id\tkind\tname\tcolour\n", 1, "colour"),
        ("id\tname\n", 1, "'kind' is missing"),
        (f"{HEADER}Red Lanterns\tgroup\t\tRed Lanterns\n", 2, "the id"),
        (f"{HEADER}red\tgang\t\tRed\n", 2, "not a kind"),
        (f"{HEADER}red\tgroup\tChad\tRed\n", 2, "country code"),
        (f"{HEADER}red\tgroup\t\t\n", 2, "'name' is empty"),
        (f"{HEADER}red\tgroup\t\tRed\t\t19.4.2003\n", 2, "not a date"),
        (f"{HEADER}p.x\tperson\t\tX Y\t\t\t\t\ttd.president 2001\n", 2, "from..until"),
        (f"{HEADER}red\tgroup\t\tRed\t\t\t\t\t\ttoo\tmany\n", 2, "cells"),
        (f"{HEADER}hamas\tgroup\t\tOther\n", 2, "already taken"),
    ],
)
def test_faults_name_file_and_line(tmp_path: Path, text: str, line: int, fault: str) -> None:
    with pytest.raises(UsageError) as raised:
        load_knowledge(write(tmp_path, text))
    assert f"own.tsv, line {line}:" in str(raised.value)
    assert fault in str(raised.value)


def test_a_file_that_is_not_there_or_not_text_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.tsv"):
        load_knowledge((str(tmp_path / "nowhere.tsv"),))
    (tmp_path / "binary.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match=r"binary\.tsv"):
        load_knowledge((str(tmp_path / "binary.tsv"),))


def test_unknown_ids_are_not_found() -> None:
    for name in ("no-such-actor", "zz.army", "iq.no-such-body", ""):
        with pytest.raises(NotFoundError):
            load_knowledge().actor(name)
