"""What is said of those a number counts: "five others were missing", "6,000 residents fled" need no guess at their toll."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from dragoman.codebook.words import load_people
from dragoman.extract.reading import Reading
from dragoman.extract.vocabulary import rows
from dragoman.language.numbers import find_numbers, numbers_at
from dragoman.schema.mention import Mention, Toll
from dragoman.schema.span import Span

# The words for those counted; a word that opens another clause or counts others ends them.
_OTHERS = "and|or|but|while|as|who|which|that|when|after|before|including"
_COUNTED = rf"(?P<counted>(?:\s+(?!(?:{_OTHERS})\b)[^\W\d][\w’'-]*){{0,5}}?)"
_HELPED = (
    r"(?:\s+(?:was|were|been|is|are|be|being|had|has|have|went|gone|remain(?:s|ed)?|listed as|reported|still|also|later"
    r"|reportedly|feared|presumed|seriously|badly|lightly|slightly|critically|briefly|forcibly))+"
)
# "Six were wounded and 24 detained": a bare word that its clause ends with.
_ENDS = r"(?=\s*(?:[.,;:)]|\Z)|\s+(?:and|or|but|in|on|at|by|during|when|after|as|while|since|near|from)\b)"
_HELPERS = r"(?:\s+(?:had|has|have|were|was|are|to|forced|already|since|also|reportedly))*"
_OR_HURT = re.compile(r"\s+or\s+(?:injured|wounded|hurt|maimed)\b", re.IGNORECASE)
_ARMED = frozenset(("military", "police", "militant", "peacekeeper", "detainee", "criminal", "official", "politician"))
_WORD = re.compile(r"[^\W\d_][\w’-]*")
# Just before a number: "killed at least 63", not "30 killed 12 of them".
_VERB_BEFORE = re.compile(
    r"(?<!\d\s)\b(?:(?P<killed>killed|killing|kills|(?<!injury )\btoll\s(?:at|of|to|is|was|reached|(?:[a-z]+\s){1,3}(?:at|to)))"
    r"|(?P<injured>injured|injuring|injures|wounded|wounding|wounds)"
    r"|(?P<detained>arrested|arresting|detained|detaining)|(?P<abducted>kidnapped|kidnapping|abducted|abducting))\s\Z",
    re.IGNORECASE,
)
_FATALLY = re.compile(
    r"\b(?:fatally|mortally)\s(?:wounded|wounding|injured|injuring|shot|shooting|stabbed|stabbing|struck|striking)\s\Z",
    re.IGNORECASE,
)
_DEAD = re.compile(r"\s(?:[\w’'-]+\s){0,3}(?:dead|killed|slain)\b", re.IGNORECASE)
_HARMED = frozenset(("killed", "injured", "missing", "displaced", "casualties"))
_UNSURE = frozenset(("injured", "missing", "other toll"))
_OF_PEOPLE = frozenset(("killed", "injured", "missing", "detained", "abducted", "released", "displaced", "other toll"))


class Fled(NamedTuple):
    """A toll of displaced people, and the words that say what they did."""

    toll: Toll
    said: Span


def kind_of(kind: str, text: str, span: Span) -> str | None:
    """Return the kind of a toll told at a span: what is said of those counted, else the kind given; None of the unhurt.

    Who was killed or freed had been seized before: that word does not change the toll of their death or release.
    """
    said = (
        (_kind_in(text, span) or kind_said(text, span) or _kind_before(kind, text, span))
        if kind in _OF_PEOPLE
        else None
    )
    if said == "spared":
        return None if kind in _HARMED else kind
    return said if said and (said in _HARMED or kind in _UNSURE) else kind


def _kind_before(kind: str, text: str, span: Span) -> str | None:
    """Return killed, injured, detained or abducted where the words just before a toll of the dead or the hurt say so.

    "Killed at least 63", "the death toll rose to 11": before a number; "fatally wounded a guard": before anybody.
    """
    if kind not in ("killed", "injured"):
        return None
    if _FATALLY.search(text, max(0, span.start - 24), span.start):
        return "killed"
    match = _VERB_BEFORE.search(text, max(0, span.start - 40), span.start)
    nobody = span.of(text).lower() in ("nobody", "no one", "none", "no-one")
    if match is None or not (nobody or any(one.span.start <= span.start for one in numbers_at(text, span))):
        return None
    return next(kind for kind, word in match.groupdict().items() if word)


def _kind_in(text: str, span: Span) -> str | None:
    """Return the kind that the words of a toll end with behind their number: "two dead"."""
    number = next((one.span for one in numbers_at(text, span) if one.span.start == span.start), None)
    match = _DEAD.match(text, number.end, span.end) if number else None
    return "killed" if match and match.end() == span.end else None


def kind_said(text: str, span: Span) -> str | None:
    """Return the kind of the toll told at a span, the words for those counted in it or behind it; None where none is said."""
    match = _said().match(text, span.end)
    if match is None:
        return None
    name = _way(match)
    if name.startswith("civilian") and _bears_arms(span.of(text) + match["counted"]):
        return None
    kind = name.partition("_")[2]
    # "More than 40 were killed or wounded": nobody says how many of each.
    return "casualties" if kind == "killed" and _OR_HURT.match(text, match.end()) else kind


def fled(text: str, sentences: Sequence[Span]) -> Iterator[Fled]:
    """Yield how many people fled or were displaced, as far as their own words say so."""
    for sentence in sentences:
        for number in find_numbers(text, sentence.start, sentence.end):
            match = _said().match(text, number.span.end, sentence.end)
            if match and kind_said(text, number.span) == "displaced":
                counted = Span(match.start("counted") + 1, match.end("counted"))
                of = counted if counted.start < counted.end else None
                yield Fled(Toll(kind="displaced", span=number.span, of=of), Span(*match.span(_way(match))))


def with_fled(text: str, sentences: Sequence[Span], told: list[Mention]) -> list[Mention]:
    """Return the mentions, those whose own words say how many fled with that toll."""
    for toll, said in fled(text, sentences):
        for at, one in enumerate(told):
            if one.trigger.overlaps(said) and not any(held.span.overlaps(toll.span) for held in one.tolls):
                told[at] = msgspec.structs.replace(one, tolls=(*one.tolls, toll))
    return told


def fled_of_no_event(reading: Reading) -> Iterator[tuple[Toll, Span]]:
    """Yield how many people fled or were displaced, each with its sentence."""
    for sentence in reading.sentences:
        yield from ((one.toll, sentence.span) for one in fled(reading.text, [sentence.span]))


def _way(match: re.Match[str]) -> str:
    return next(name for name, words in match.groupdict().items() if words and name != "counted")


def _bears_arms(words: str) -> bool:
    people = load_people()
    return any(word in people and people[word].kind in _ARMED for word in map(str.lower, _WORD.findall(words)))


@cache
def _said() -> re.Pattern[str]:
    ways: dict[str, list[str]] = {"helped": [], "bare": [], "active": []}
    for kind, way, words in rows("predicates.tsv"):
        alternatives = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in words.split("|"))
        ways["helped" if way == "helped" else "active"].append(rf"(?P<{way}_{kind}>{alternatives})")
        if way == "helped":
            ways["bare"].append(rf"(?P<bare_{kind}>{alternatives})")
    helped, bare, active = ("|".join(alternatives) for alternatives in ways.values())
    aside = r"(?:,?\s\(?(?:including|incl\.?)\s[^.;:()]{1,50}?\)?,?)?"
    said = rf"{aside}{_HELPED}\s+(?:{helped})|(?<!\bthe)(?<!\bof)\s+(?:{bare}){_ENDS}|{_HELPERS}\s+(?:{active})"
    return re.compile(rf"{_COUNTED}(?:{said})\b", re.IGNORECASE)
