"""Noun or verb: what the neighbours of a word rule out. Where they do not decide, both readings stand."""

from __future__ import annotations

from dragoman.codebook.act import ActPos
from dragoman.codebook.contexts import word_sets
from dragoman.codebook.inflect import Form
from dragoman.codebook.phrases import Units


def reads_as(form: Form, pos: ActPos, sentence: Units, first: int, last: int) -> bool:
    """Return whether the words at units `first` to `last` can be a verb, or a noun, in this place.

    "the attack" is no verb and "they attack" no noun. A part of a hyphenated word is no verb ("Iran-backed"), and a noun
    only at its end ("rocket-attack", not "attack-helicopter").
    """
    tokens = sentence.tokens
    if last + 1 < len(tokens) and tokens[last + 1] == tokens[last]:
        return False
    before = sentence.words[first - 1] if first else ""
    if pos == "noun":
        return before not in word_sets()["before verb"] or form == "plural" or last > first
    if first and tokens[first - 1] == tokens[first]:
        return False
    if form not in ("base", "third"):
        return True
    if sentence.words[first] in word_sets()["rarely verb"]:
        return before in word_sets()["before verb"]
    return before not in word_sets()["before noun"]
