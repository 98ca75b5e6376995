from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.growth import assert_linear

from dragoman.errors import ReadError
from dragoman.read.encoding import declared, decode, tidy

SAMPLES = [
    ("Війська обстріляли село вночі, двоє поранених", "cp1251"),
    ("Военные сообщили о взрыве на складе у реки", "koi8_r"),
    ("El ejército atacó la aldea el sábado por la mañana", "cp1252"),
    ("L'armée a bombardé le village près de la frontière, où des réfugiés étaient logés", "cp1252"),
    ("Żołnierze zaatakowali wieś w środę, zginęło pięć osób, a główna droga została zamknięta", "cp1250"),
    ("Askerler köye saldırdı, beş kişi öldü, yetkililer açıkladı", "cp1254"),
    ("قتل خمسة جنود في هجوم على حاجز قرب المدينة", "cp1256"),
    ("軍は夜明けに村を砲撃した。住民三人が負傷した", "shift_jis"),
    ("军队袭击了村庄,五人死亡,多人受伤", "gb18030"),
    ("Ο στρατός επιτέθηκε στο χωριό τη νύχτα", "cp1253"),
]


@pytest.mark.parametrize(("text", "encoding"), SAMPLES)
def test_guesses_legacy_encodings_and_says_so(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert decoded.guessed
    assert "guessed" in decoded.notes()[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_reads_unicode_and_marks_without_guessing(encoding: str) -> None:
    decoded = decode("Kämpfe in der Südstadt".encode(encoding), "a.txt")
    assert (decoded.text, decoded.guessed) == ("Kämpfe in der Südstadt", False)


def test_reads_utf16_without_a_mark() -> None:
    assert decode("Shelling resumed at dawn".encode("utf-16-le"), "a.txt").text == "Shelling resumed at dawn"


def test_valid_utf8_outranks_a_wrong_declaration() -> None:
    data = b'<meta charset="iso-8859-1">' + "Königsbrück".encode()
    assert "Königsbrück" in decode(data, "a.html", "latin-1").text


def test_the_declaration_is_used_where_utf8_fails() -> None:
    data = b'<?xml version="1.0" encoding="windows-1251"?>' + "Село".encode("cp1251")
    decoded = decode(data, "a.xml")
    assert (decoded.encoding, decoded.guessed) == ("windows-1251", False)
    assert "Село" in decoded.text
    assert declared(data) == "windows-1251"


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\x03" * 50, bytes(range(256)) * 4, b"\x89PNG\r\n\x1a\n" + b"\x00\x05" * 90]
)
def test_refuses_binary(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"photo\.bin"):
        decode(data, "photo.bin")


def test_tidy_makes_line_ends_and_spaces_plain() -> None:
    assert tidy("\ufeffa\r\nb\rc\u2028d\u00a0e\u00adf\u200bg\x07\ud800") == "a\nb\nc\nd efg\N{REPLACEMENT CHARACTER}"


def test_marks_piled_on_a_letter_are_thinned_in_time() -> None:
    assert len(tidy("a" + "\u0315\u0300" * 40_000 + "b")) < 40
    assert_linear(tidy, "a" + "\u0315\u0300" * 40_000)
    assert tidy("e\u0301" * 200) == "\N{LATIN SMALL LETTER E WITH ACUTE}" * 200


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_tidy_is_stable_and_always_encodes(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    once.encode("utf-8")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_read_error(data: bytes) -> None:
    with suppress(ReadError):
        assert isinstance(decode(data, "x").text, str)
