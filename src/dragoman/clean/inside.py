"""Furniture inside a line: credits at the end of captions, teasers and form labels in the middle of a text."""

from __future__ import annotations

import re

from dragoman.clean.lines import Line
from dragoman.clean.phrases import load_phrases, load_words
from dragoman.schema.span import Span

# A hyphen parts words here: where it could also be inside them, a row of them could be read in millions of ways.
_WORD = r"[^\W\d_][\w.'’]*"
_SLASHED = re.compile(rf"(?P<credit>(?:{_WORD}[ -]){{0,6}}{_WORD} ?(?:/|\||via|-) ?{_WORD}(?:[ /-]{_WORD}){{0,6}}\.?)$")
_BRACKET = re.compile(r"(?P<credit>[(\[][^()\[\]]{2,80}[)\]]\.?)$")
_SIGNS = "©|Photo(?:graph)? ?(?:by|:|courtesy)|Photo ?/|Image ?:|Credit ?:|Foto ?:|Crédits? ?:|Bild ?:|Фото ?:"
_SIGN = re.compile(rf"(?P<credit>(?:{_SIGNS}) ?[^.!?]{{2,80}}\.?)$")
_AFTER = re.compile(r"[.!?…][\"”’»)]*\s+$")
_BRACKETED_TEASER = re.compile(r"[(\[]\s*(?P<body>[^()\[\]]{5,200})[)\]]")
_CREDIT_SIGNS = re.compile(
    r"\b(?:photos?|photograph|image|picture|pic|handout|file|foto|crédits?|bild|фото|صورة)\b|©", re.I
)
_MOST = 25
_CAPTION = 90
_TEASER = 200


def is_credit(text: str) -> bool:
    """Return whether a piece of text is only a picture credit: a name and an agency, or a sign of one."""
    text = text.strip()
    return bool(text) and any(
        match is not None and _credited(match["credit"])
        for match in (pattern.fullmatch(text) for pattern in (_SLASHED, _BRACKET, _SIGN))
    )


def _credited(text: str) -> bool:
    words = re.findall(r"[^\W\d_][\w'’]*", text)
    agency = any(word.casefold() in load_words()["agencies"] and not word.islower() for word in words)
    return bool(words) and len(words) <= 10 and (agency or _CREDIT_SIGNS.search(text) is not None)


def credit_tail(line: Line) -> Span | None:
    """Return where the picture credit at the end of a caption stands, in the raw text; only after a finished sentence."""
    text = line.text
    if len(line.words) > _CAPTION:
        return None
    for start in _tail_starts(text):
        for pattern in (_SIGN, _BRACKET, _SLASHED):
            match = pattern.fullmatch(text, start)
            if match and _credited(match["credit"]) and _not_dateline(match["credit"]):
                return Span(line.start + len(text[:start].rstrip()), line.end)
    return None


def _tail_starts(text: str) -> list[int]:
    """Return the offsets, near the end, at which something follows a finished sentence or opens a bracket."""
    low = max(len(text) - 110, 1)
    starts = [at for at in range(low, len(text)) if text[at - 1].isspace()]
    return [
        at for at in starts if text[at] in "([©" or _AFTER.search(text[max(at - 8, 0) : at]) or _SIGN.match(text, at)
    ]


def _not_dateline(credit: str) -> bool:
    """A bracket that only names an agency may say who reports; it stays unless something calls it a picture."""
    if credit[0] not in "([":
        return True
    return bool(_CREDIT_SIGNS.search(credit) or re.search(r"[^/\s]\s*(?:/| via )\s*[^/\s]", credit))


def teasers(line: Line) -> list[tuple[Span, str]]:
    """Return the teasers in the midst of a line, with reasons: in brackets, or from a finished sentence to its end."""
    found: list[tuple[Span, str]] = []
    for match in _BRACKETED_TEASER.finditer(line.text):
        reason = _announces(match["body"])
        if reason:
            found.append((Span(line.start + match.start(), line.start + match.end()), reason))
    if not found:
        found += _tail_teaser(line)
    return found


def _announces(text: str, *, colon: bool = False) -> str | None:
    words = [word.casefold() for word in re.findall(r"[\w'’]+", text)]
    hit = load_phrases().find(words, "start") if words and not text[0].islower() else None
    if hit is None or not hit.phrase.kind.title or len(words) > _MOST:
        return None
    after = text[[m.end() for m in re.finditer(r"[\w'’]+", text)][hit.last - 1] :].lstrip()
    return (
        hit.phrase.kind.reason
        if after.startswith((":", "|", "»", ">", "→")) or (not colon and after[:1].isupper())
        else None
    )


def _tail_teaser(line: Line) -> list[tuple[Span, str]]:
    for match in re.finditer(r"[.!?…][\"”’»)]*\s+(?=[^\W\d_])", line.text):
        if len(line.text) - match.end() <= _TEASER and not line.text.endswith("."):
            reason = _announces(line.text[match.end() :], colon=True)
            if reason:
                return [(Span(line.start + match.end(), line.end), reason)]
    return []
