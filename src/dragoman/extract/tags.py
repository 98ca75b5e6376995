"""A light part-of-speech guess: one letter a word, from word lists, endings, capitals and the neighbours.

D determiner, P possessive pronoun, J adjective, N noun, M name, U number, R pronoun, W relative word, S subordinator,
C conjunction, I preposition, T infinitive "to", A auxiliary, O modal, V verb, E past form or participle, G -ing form,
B adverb, X negation, Q possessive ending; marks are themselves: , ; : . - ( ) "
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from dragoman.extract.vocabulary import VerbForm, closed, forms, words_of
from dragoman.language.tokens import Token

_MARKS = {",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", "[": "(", ")": ")", "]": ")"}
_DASHES = "-–—―"
_QUOTES = "\"“”„«»‘’'‹›`"
_ADJECTIVE = (
    "ous",
    "ful",
    "ive",
    "able",
    "ible",
    "ical",
    "less",
    "ish",
    "ian",
    "ese",
    "ist",
    "ern",
    "ary",
    "ic",
    "al",
    "ent",
)
_HYPHEN = ("ed", "ing", "old", "run", "born", "held", "led", "wide", "style", "term", "based", "sponsored")
_BEFORE_NUMBER = tuple(
    tuple(words.split())
    for words in (
        "at least", "at most", "more than", "fewer than", "less than", "up to", "as many as", "no fewer than", "no less than",
        "about", "around", "over", "nearly", "close to", "upwards of", "an estimated", "some", "almost",
    )
)  # fmt: skip
_SPECIAL = frozenset(("one", "'s", "before", "after", "following"))


def tag(tokens: Sequence[Token], extra: Mapping[str, VerbForm]) -> str:
    """Return one letter a token; `extra` are the verb forms of the lexicon, in the shape of `vocabulary.forms`."""
    titled = is_titled(tokens)
    tags = [_first_guess(token, at, titled, extra) for at, token in enumerate(tokens)]
    names = words_of("name particle")
    for at, letter in enumerate(tags):
        if letter == "?":
            tags[at] = _noun_or_verb(tokens, tags, at, extra)
        elif letter == "V" and _is_near(tokens, tags, at):
            tags[at] = "J"
        elif letter == "E":
            tags[at] = _participle(tags, at, tokens[at].lower)
        elif letter == "G":
            tags[at] = _gerund(tokens, tags, at)
        elif letter in "TWSPD" or tokens[at].lower in _SPECIAL:
            tags[at] = _special(tokens, tags, at)
        elif letter == "N" and 0 < at < len(tags) - 1 and tokens[at].lower in names:
            tags[at] = "M"
        elif letter in "NJ" and at and _before(tags, at) == "O" and tokens[at].text.islower():
            tags[at] = "V"
        elif letter == "J" and tokens[at].lower in words_of("collective") and _next(tags, at) not in "NMJUG?":
            tags[at] = "N"
        elif letter == "J" and tokens[at].lower.endswith("ed") and _verbal(tokens, tags, at, extra):
            tags[at] = "E"
    return _loosen("".join(tags), tokens)


def _verbal(tokens: Sequence[Token], tags: Sequence[str], at: int, extra: Mapping[str, VerbForm]) -> bool:
    """Return whether an -ed adjective is a verb here: "has banned the group", "troops occupied the hill"."""
    lower, before = tokens[at].lower, _before(tags, at)
    if lower not in extra and lower not in forms():
        return False
    return (before == "A" and lower not in words_of("state word")) or (before in "NMR" and _next(tags, at) in "DPMUR")


def _is_near(tokens: Sequence[Token], tags: Sequence[str], at: int) -> bool:
    """Return whether "close" is an adjective: "units close to the capital"."""
    behind = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return tokens[at].lower in words_of("near word") and behind == "to" and _before(tags, at) in "NMA"


def _loosen(tags: str, tokens: Sequence[Token]) -> str:
    """Return the letters with the words before a number ("at least", "more than", "up to") made adverbs."""
    out = list(tags)
    for at, letter in enumerate(tags):
        if letter != "U" or not at:
            continue
        for words in _BEFORE_NUMBER:
            if at >= len(words) and all(tokens[at - len(words) + n].lower == word for n, word in enumerate(words)):
                out[at - len(words) : at] = "B" * len(words)
                break
    return "".join(out)


def is_titled(tokens: Sequence[Token]) -> bool:
    """Return whether nearly all longer words have capitals, as in many headlines."""
    words = [token.text for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _first_guess(token: Token, at: int, titled: bool, extra: Mapping[str, VerbForm]) -> str:
    text = token.text
    first = text[0]
    if not first.isalnum() and first not in "'’":
        return _mark(text)
    capital = first.isupper()
    if capital and at and not titled and text not in ("I", "A"):
        return "M"
    if capital and len(text) > 1 and text.isupper() and not titled and (token.lower not in closed() or text == "US"):
        return "M"
    letter = _plain(token.lower, extra)
    if titled and capital and letter in "EG" and token.lower not in extra and token.lower not in forms():
        return "M"
    if capital and letter in "NJ":
        return "M" if titled or letter == "N" or not at else letter
    if letter in "NJ" and first.islower() and any(part[:1].isupper() for part in text.split("-")[1:]):
        return "M"
    return letter


def _mark(text: str) -> str:
    if text in _MARKS:
        return _MARKS[text]
    if text[0] in _DASHES:
        return "-"
    if text[0] in _QUOTES:
        return '"'
    return "." if text.startswith("..") else "C" if text == "&" else "U" if text in "$€£%" else ":"


def _plain(lower: str, extra: Mapping[str, VerbForm]) -> str:
    if lower == "'s":
        return "Q"
    known = closed().get(lower)
    if known:
        return known
    form = extra.get(lower) or forms().get(lower)
    return _verb_letter(form) if form else _by_ending(lower)


def _verb_letter(form: VerbForm) -> str:
    _, kind, noun = form
    if kind == "gerund":
        return "G"
    if kind in ("base", "third"):
        return "?" if noun else "V"
    if kind == "past":
        return "V"
    return "?" if noun else "E"


@lru_cache(maxsize=65536)
def _by_ending(lower: str) -> str:
    if lower[0].isdigit():
        return "J" if lower.endswith("old") or ("-" in lower and not lower[-1].isdigit()) else "U"
    if lower[0] in "'’":
        return '"'
    if "-" in lower:
        return "J" if lower.rsplit("-", 1)[1].endswith(_HYPHEN) else "N"
    if lower in words_of("noun"):
        return "N"
    if lower.endswith("ed") and len(lower) > 4:
        return "E"
    if lower.endswith("ing") and len(lower) > 5:
        return "G"
    if lower.endswith("ly") and len(lower) > 4:
        return "B"
    return "J" if len(lower) > 4 and lower.endswith(_ADJECTIVE) else "N"


def _next(tags: Sequence[str], at: int) -> str:
    """Return the letter after `at`, past adverbs; "." at the end."""
    at += 1
    while at < len(tags) and tags[at] == "B":
        at += 1
    return tags[at] if at < len(tags) else "."


def _before(tags: Sequence[str], at: int) -> str:
    at -= 1
    while at >= 0 and tags[at] == "B":
        at -= 1
    return tags[at] if at >= 0 else "."


def _noun_or_verb(tokens: Sequence[Token], tags: list[str], at: int, extra: Mapping[str, VerbForm]) -> str:
    before, after = _before(tags, at), _next(tags, at)
    lower = tokens[at].lower
    form = (extra.get(lower) or forms().get(lower) or ("", "base", True))[1]
    if before in "OXT":
        return "V"
    if form in ("both", "past", "participle"):
        return "N" if before in "DPJUQI" and after not in "DPMUR" else "E"
    if before in "DPJUQIVEGA":
        return "N"
    if before in "RW":
        return "V"
    if before in "NM":
        return _after_noun(tokens, tags, at, form)
    if before == "C":
        return "V" if after in "DPRM" else "N"
    return "N"


def _after_noun(tokens: Sequence[Token], tags: list[str], at: int, form: str) -> str:
    """Decide "rebels attack army", "rocket attack kills", "Israel strikes Damascus": subject and verb must agree."""
    before, after = _before(tags, at), _next(tags, at)
    previous = tokens[at - 1].lower
    plural = (previous.endswith("s") and not previous.endswith("ss")) or previous in words_of("plural")
    agrees = plural == (form == "base") or (before == "M" and form == "third")
    start = at - 1
    while start > 0 and tags[start] in "DJNMU":
        start -= 1
    agrees = agrees or previous in words_of("plural") or previous in words_of("collective")
    wished = form == "base" and tags[start] == "S" and tokens[start].lower == "that"
    agrees = agrees or (form == "base" and tags[start] == "S")
    follows = after in "DPMURJNWST" or (wished and after in "GI.,B")
    return "V" if agrees and follows and not _verb_soon(tags, at) else "N"


def _verb_soon(tags: Sequence[str], at: int) -> bool:
    for letter in tags[at + 1 : at + 5]:
        if letter in "VEOA":
            return True
        if letter in ',.;:IWCSTG-("':
            return False
    return False


def _participle(tags: list[str], at: int, lower: str) -> str:
    before, after = _before(tags, at), _next(tags, at)
    if before in "DPQ" or (before == "J" and after in "NMJUG?E"):
        return "J" if after in "NMJUG?EC," or before != "Q" else "E"
    if (before in "UI" or (at and before == "V" and lower in words_of("harmed"))) and after in "NMJ?":
        return "J"
    if before == "C" and after == "N" and _helper_soon(tags, at):
        return "J"
    if before == "U" and lower in words_of("harmed") and (at < 2 or tags[at - 2] in "VEGIBTA"):
        return "N"
    if before == "C" and after in "NM?" and at > 1 and tags[at - 2] == "J":
        return "J"
    return "E"


def _helper_soon(tags: Sequence[str], at: int) -> bool:
    """Return whether the words behind are a noun phrase and a helper: "and displaced people may return"."""
    ahead = at + 1
    while ahead < len(tags) and tags[ahead] in "NMJ":
        ahead += 1
    return ahead < len(tags) and tags[ahead] in "AO"


def _gerund(tokens: Sequence[Token], tags: list[str], at: int) -> str:
    before, after = _before(tags, at), _next(tags, at)
    preposition = tokens[at - 1].lower if at else ""
    if before in "DPJQU":
        return "J" if after in "NM?" and before != "U" else "N"
    if before in "NM" and not preposition.endswith("s"):
        return "G" if after in "DPMURJNT" or tags[at - 1] == "B" else "N"
    if after == "I" and tokens[at + 1].lower in ("of", "between"):
        return "N"
    if before == "." and (after in "VEAO" or (after == "I" and tokens[at + 1].lower in ("in", "near", "on"))):
        return "N"
    if before == "I" and after in "N?":
        return "G" if preposition in ("of", "by", "for", "after", "before", "without", "from") else "J"
    if before == "I" and after in "I,.CVAOE" and preposition in ("in", "during", "amid", "with", "to", "despite"):
        return "N"
    return "G"


def _special(tokens: Sequence[Token], tags: list[str], at: int) -> str:
    lower, before, after = tokens[at].lower, _before(tags, at), _next(tags, at)
    if lower == "to":
        return _to(tokens, tags, at)
    if lower == "that":
        return "S" if before in "NMR" and _says_that(tokens, tags, at) else _that(before, after)
    if lower == "following" and before == "D":
        return "J"
    if tags[at] == "D" and after not in "NJMU?EGPD" and lower in ("this", "these", "those", "all", "some", "both"):
        return "R"
    if lower in ("before", "after") and after in ",.)":
        return "B"
    if lower == "her" and after not in "NJMU?G":
        return "R"
    if lower == "one":
        return "U" if after in "NJI?" else "R"
    if lower == "'s" and before == "R":
        return "A"
    if tags[at] == "S" and lower in ("as", "since", "until") and after == "U":
        return "I"
    return tags[at]


def _to(tokens: Sequence[Token], tags: list[str], at: int) -> str:
    ahead = at + 1
    while ahead < len(tags) and tags[ahead] in "BX":
        ahead += 1
    if ahead >= len(tags):
        return "I"
    letter, lower = tags[ahead], tokens[ahead].lower
    if at and tokens[at - 1].lower == "order" and letter in "N?V" and not lower.endswith("s"):
        tags[ahead] = "V"
        return "T"
    noun = forms().get(lower, ("", "", True))[2]
    if letter == "?" and noun and _next(tags, ahead) in "N?" and _before(tags, at) not in "VEGA":
        return "I"
    if letter == "V" or lower in ("be", "have", "do", "get") or (letter in "?E" and _is_base(lower)):
        return "T"
    if letter == "N" and tokens[ahead].text.islower() and ahead + 1 < len(tags) and tags[ahead + 1] in "DPR":
        tags[ahead] = "V"
        return "T"
    return "I"


def _is_base(lower: str) -> bool:
    form = forms().get(lower)
    if form is None:
        return not lower.endswith(("s", "ed"))
    return form[0] == lower


def _says_that(tokens: Sequence[Token], tags: Sequence[str], at: int) -> bool:
    """Return whether "that" opens what is said: "told reporters that", "said on Monday that", "said in a statement that"."""
    if _next(tags, at) not in "DPMRUNJ?":
        return False
    passed = False
    for place in range(at - 1, max(-1, at - 12), -1):
        letter, lower = tags[place], tokens[place].lower
        if letter in "WS;:.(-V" and letter != "V":
            return False
        if letter in "VE" and lower in words_of("tell"):
            return True
        if letter in "VE":
            return passed and (lower in words_of("said") or lower in words_of("speech"))
        passed = passed or letter == "I" or lower in words_of("day word")
    return False


def _that(before: str, after: str) -> str:
    if before in 'NMJUQR),"':
        return "W"
    if before in "VEGA":
        return "S"
    if before == "C" and after in "UDPMR":
        return "S"
    return "D" if after in "NJMU?" else "R"
