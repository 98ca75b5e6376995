"""Bytes to text without mojibake: byte order mark, declaration, UTF-8, and only then a guess, which is noted."""

from __future__ import annotations

import codecs
import re
import unicodedata

from dragoman.errors import ReadError
from dragoman.read.tables import rows
from dragoman.read.tongue import likeliest
from dragoman.schema.record import Record

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
ODD = bytes([*range(9), *range(14, 27), *range(28, 32), 127])
HEAD = 4096
SAMPLE = 50_000
CLOSE = 0.02
CANDIDATES = (
    *("cp1252", "cp1250", "cp1251", "cp1256", "cp1254", "cp1253", "cp1255", "cp1257", "cp1258", "koi8_r", "koi8_u"),
    *("gb18030", "big5", "cp932", "euc_jp", "euc_kr", "cp874", "iso8859_2", "cp866"),
)
INVISIBLE = dict.fromkeys(
    [0xAD, 0x200B, 0x2060, 0xFEFF, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
SURROGATES = re.compile("[\ud800-\udfff]")
PILED = re.compile(r"[^\w\s\x00-\x7f]{100,}")
MARKS_ON_ONE = 30
"""Combining marks on one letter, as in Unicode's Stream-Safe Text Format (UAX 15, section 13)."""


class Decoded(Record, frozen=True):
    """A text, the encoding it was in, and whether that encoding was guessed."""

    text: str
    encoding: str
    guessed: bool = False

    def notes(self) -> tuple[str, ...]:
        """Return what the reader of the report should know of the decoding."""
        return (f"the text encoding was guessed: {self.encoding}",) if self.guessed else ()


def decode(data: bytes, path: str, charset: str | None = None) -> Decoded:
    """Return the text of `data`; `charset` is what a server or a header declares. Raises ReadError for binary data."""
    if encoding := _marked(data):
        return Decoded(text=data.decode(encoding, "replace"), encoding=encoding.removesuffix("-sig"))
    if looks_binary(data):
        raise ReadError(f"{path} holds binary data, not text.", advice="Convert it to text, HTML, PDF or DOCX first.")
    if wide := _wide(data[:HEAD]):
        return Decoded(text=data.decode(wide, "replace"), encoding=wide, guessed=True)
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError:
        pass
    for name in (charset, declared(data)):
        text = _strict(data, name)
        if text is not None and name is not None:
            return Decoded(text=text, encoding=name.lower())
    return _guess(data, path)


def declared(data: bytes) -> str | None:
    """Return the encoding that the first bytes of an HTML or XML page declare."""
    found = DECLARED.search(data[:HEAD])
    return found.group(1).decode("ascii") if found else None


def looks_binary(data: bytes) -> bool:
    """Return whether the first bytes cannot be text in an encoding without wide characters."""
    head = data[:HEAD]
    if _marked(head) or _wide(head):
        return False
    if b"\x00" in head:
        return True
    odd = len(head) - len(head.translate(None, ODD))
    return odd * 50 > len(head)


def tidy(text: str) -> str:
    """Return the text with plain line ends and spaces, composed letters, and no invisible or control characters.

    What this returns is what every offset counts in.
    """
    text = SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)
    text = BREAKS.sub("\n", text).translate(INVISIBLE)
    text = text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    text = PILED.sub(_thinned, CONTROLS.sub("", text))
    return unicodedata.normalize("NFC", text).strip("\n ")


def _thinned(piled: re.Match[str]) -> str:
    """Return the signs with at most 30 marks on each: composing the letters takes the square of their number in time."""
    kept: list[str] = []
    marks = 0
    for sign in piled.group():
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= MARKS_ON_ONE:
            kept.append(sign)
    return "".join(kept)


def _marked(data: bytes) -> str | None:
    for mark, name in MARKS:
        if data.startswith(mark):
            return name
    return None


def _wide(head: bytes) -> str | None:
    """Return UTF-16 without a mark: every other byte of Latin text is zero."""
    if len(head) < 8:
        return None
    for zeros, letters, name in ((1, 0, "utf-16-le"), (0, 1, "utf-16-be")):
        plain = [byte for byte in head[letters::2] if byte >= 32 or byte in b"\t\n\r"]
        if head[zeros::2].count(0) > len(head) * 0.3 and len(plain) > len(head) * 0.475:
            return name
    return None


def _strict(data: bytes, name: str | None) -> str | None:
    if name is None:
        return None
    try:
        text = data.decode(name)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
    return None if CONTROLS.search(text) else text


def _guess(data: bytes, path: str) -> Decoded:
    from charset_normalizer import from_bytes

    matches = list(from_bytes(data[:SAMPLE], cp_isolation=list(CANDIDATES)))
    if not matches:
        raise ReadError(
            f"The text encoding of {path} cannot be told.", advice="Save the file as UTF-8 and add it again."
        )
    close = [match.encoding for match in matches if match.chaos <= matches[0].chaos + CLOSE]
    encoding = min(close, key=lambda name: (-_fit(data[:SAMPLE].decode(name, "replace")), CANDIDATES.index(name)))
    return Decoded(text=data.decode(encoding, "replace"), encoding=encoding, guessed=True)


def _fit(text: str) -> float:
    """Return which share of the letters beyond a-z belongs to the language the text seems to be in."""
    high = [letter for letter in text.lower() if letter > "\x7f" and letter.isalpha()]
    letters = {row["language"]: row["letters"] for row in rows("letters")}.get(likeliest(text[:2000]))
    if not high:
        return 1.0
    if letters is None:
        return 0.5 if len(high) > sum(letter.isalpha() for letter in text) / 2 else 0.0
    return sum(letter in letters for letter in high) / len(high)
