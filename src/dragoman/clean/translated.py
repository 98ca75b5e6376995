"""Whether a text looks machine-translated: by its own notice, or by slips that writers and editors do not make."""

from __future__ import annotations

import re

from dragoman.schema.report import Cut

_KINDS = 2
_SLIPS = 4
_SPACED = re.compile(r"(?<=\w) [,.;](?=\s|$)")
_DOUBLED = re.compile(r"[.,]\s+[,.](?!\.)|\"\" ?\w")
_LOWER_START = re.compile(r"(?<=[^\W\d_]{3})\. (?=(?:on|of|in|at|to|and|for|with|by|from|the)\b)")
_CAPITAL_PIECE = re.compile(
    r"\b(?:a|an|the|of|to|with|as|for|hailed|denounced|this|that|his|her|its|their|is|was|be) [\"“«](?=[A-Z][a-z])(?!\w+ [A-Z])"
)
_ARTICLE = re.compile(r"\b[Aa]n [\"“]?(?=[bcdfgjklmnpqrstvwz][a-z]{2})|\b[Aa] [\"“]?(?=[aei][a-z]{3})(?!eu)")
_SAYS = "claims|affirms|indicates|underlines|specifies|recalls|regrets|denounces|launches|assures|estimates"
_TENSE = re.compile(rf"[\"”],? (?:{_SAYS}) (?:the|a|his|her)\b")
_NAMES = (
    (_SPACED, "stray spaces before marks"),
    (_DOUBLED, "doubled marks"),
    (_LOWER_START, "full stops inside sentences"),
    (_CAPITAL_PIECE, "quoted fragments with capitals"),
    (_ARTICLE, "articles that do not fit"),
    (_TENSE, "verbs of saying in another language's tense"),
)

_SPACING = {"stray spaces before marks", "doubled marks"}


def looks_translated(text: str, cuts: tuple[Cut, ...], language: str | None) -> str | None:
    """Return why the text looks machine-translated, or None. Slips count in English only, and only when of several kinds."""
    for cut in cuts:
        if cut.reason == "translation notice":
            return f"notice: {' '.join(cut.text.split())}"
    if language not in (None, "en"):
        return None
    found = [(len(pattern.findall(text)), name) for pattern, name in _NAMES]
    found = [(count, name) for count, name in found if count]
    wording = sum(count for count, name in found if name not in _SPACING)
    if len(found) < _KINDS or wording < _KINDS or _tokenised(text):
        return None
    if sum(count for count, _ in found) < max(_SLIPS, len(text) / 1500):
        return None
    return "shape: " + ", ".join(f"{name} ({count})" for count, name in found)


def _tokenised(text: str) -> bool:
    """Return whether a program has put blanks around every mark, which says nothing of a translation."""
    commas = text.count(",")
    return commas >= 4 and text.count(" ,") > commas / 2
