"""The tables of `data/times.toml`, and the regular expressions that fill the slots of its patterns."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from dragoman.language.numbers_words import alternatives, number_words

SLOT = re.compile(r"\{([a-z]+)([12]?)\}")


@cache
def time_words() -> dict[str, Any]:
    """Return the whole table of `data/times.toml`."""
    return tomllib.loads((files("dragoman.language") / "data" / "times.toml").read_text(encoding="utf-8"))


@cache
def months() -> dict[str, int]:
    """Return month names and short forms, in lower case, with their numbers."""
    table = time_words()["months"]
    named = {name.lower(): number for names in (table["names"], table["short"]) for number, name in enumerate(names, 1)}
    more = {name.lower(): number for name, number in table["short_more"].items()}
    return {**table["foreign"], **named, **more}


@cache
def weekdays() -> dict[str, int]:
    """Return weekday names and short forms, in lower case; Monday is 0."""
    table = time_words()["weekdays"]
    named = {name.lower(): number for names in (table["names"], table["short"]) for number, name in enumerate(names)}
    return {**named, **{name.lower(): number for name, number in table["short_more"].items()}}


@cache
def units() -> dict[str, str]:
    """Return the word forms of units, singular and plural, with the unit they name."""
    return {form: unit for unit, forms in time_words()["units"].items() for form in forms}


def fill(pattern: str) -> str:
    """Return the pattern with every slot replaced by its named group; spaces match any short run of space."""
    loose = re.sub(r"\[[^\]]*\]| ", lambda piece: piece[0] if piece[0] != " " else r"[ \u00a0]{1,2}", pattern)
    return SLOT.sub(lambda slot: f"(?P<{slot[1]}{slot[2]}>{_slots()[slot[1]]})" + _after(slot[1]), loose)


def _after(slot: str) -> str:
    if slot in ("day", "ordinalnumber"):
        return r"(?:st|nd|rd|th)?(?![0-9]|[,:][0-9])"
    return r"(?![0-9])" if slot in ("year", "shortyear", "yearend", "monthnumber", "anno", "annoend") else ""


def _proper(names: list[str], stop: str = "") -> str:
    """Names as they are written and in capitals, never in lower case: "may" and "march" are words."""
    forms = sorted({*names, *(name.upper() for name in names)}, key=len, reverse=True)
    return "(?-i:" + "|".join(re.escape(form) + stop for form in forms) + ")"


@cache
def _slots() -> dict[str, str]:
    words = time_words()
    return {**_calendar_slots(words), **_word_slots(words), **_amount_slots(words)}


def _calendar_slots(words: dict[str, Any]) -> dict[str, str]:
    days, month_table = words["weekdays"], words["months"]
    stop = r"\b\.?"
    more_days = _proper([*days["short_more"]], stop)
    short_days = _proper([*days["short"], *days["short_more"]], stop)
    short_months = _proper([*month_table["short"], *month_table["short_more"]], stop)
    ordinals = alternatives(words["ordinals"]).replace(r"\-", "[- ]")
    return {
        "weekday": f"{_proper(days['names'])}|{more_days}",
        "wd": f"{_proper(days['names'])}|{short_days}",
        "month": f"{_proper(month_table['names'])}|{short_months}",
        "foreign": alternatives(month_table["foreign"]),
        "day": "0?[1-9]|[12][0-9]|3[01]",
        "monthnumber": "0?[1-9]|1[0-2]",
        "number": "[0-9]{1,3}|" + _spelled(),
        "numeric": "[0-9]{1,2}",
        "year": "(?:1[0-9]|20)[0-9]{2}",
        "shortyear": "['’][0-9]{2}",
        "yearend": "(?:1[0-9]|20)[0-9]{2}|[0-9]{2}",
        "decade": "(?:1[0-9]|20)[0-9]0|(?<=['’])[2-9]0",
        "quarter": "[1-4]",
        "ordinal": ordinals,
        "ordinalday": ordinals,
        "ordinalnumber": "[0-9]{1,3}",
        "halfyear": "first|second",
        "nth": alternatives(words["pieces"]),
        "piece": "days?|weeks?|fortnights?|months?|quarters?|half",
        "season": alternatives(words["seasons"]),
        "centurynumber": "1[0-9]|20",
        "anno": "[12][0-9]{3}|(?<=FY)[0-9]{2}",
        "annoend": "20[0-9]{2}|[0-9]{2}",
        **{name: _proper([*table]) for name, table in words["eras"].items()},
    }


def _word_slots(words: dict[str, Any]) -> dict[str, str]:
    parts = alternatives(words["parts"]["words"])
    portions = [form for forms in words["portions"].values() for form in forms]
    return {
        "portion": alternatives(portions),
        "part": parts,
        "partword": parts,
        "lastpart": "night|evening",
        "early": "(?:early|late|earlier|later)",
        "within": "earlier|later|early|late",
        "lead": "(?:(?:early|late|earlier|later) (?:on )?)?".replace(" ", r"[ \u00a0]"),
        "trail": rf"(?:[ \u00a0](?:{parts})(?!\w))?",
        "modifier": "last|next|this|past|coming|previous|following",
        "partof": r"(?:night|morning|evening|afternoon|early hours)[ \u00a0]of[ \u00a0]|overnight[ \u00a0](?:on[ \u00a0])?",
        "feast": alternatives(words["feasts"]),
        "named": alternatives(words["named"]),
        "moving": _proper([*words["moving"]]),
        "unclear": _proper(words["unclear"]["words"]),
    }


def _amount_slots(words: dict[str, Any]) -> dict[str, str]:
    forms = [(unit[0], unit[1]) for unit in words["units"].values()]
    bounds = alternatives([word for group in words["amounts_bounds"].values() for word in group])
    amounts = alternatives(words["amounts"])
    spelled = _spelled()
    return {
        "unit": alternatives([form for pair in forms for form in pair]),
        "single": alternatives([single for single, _ in forms]),
        "units": alternatives([plural for _, plural in forms]),
        "count": f"[0-9]{{1,2}}|{spelled}",
        "bare": "hours|days|weeks|months|years",
        "amount": rf"(?:(?:{bounds})[ \u00a0]){{0,2}}(?:{amounts}"
        rf"|(?:{spelled})(?:\sand\sa\shalf|[ -]to[ -](?:{spelled})|\sor\s(?:{spelled}))?"
        rf"|[0-9]{{1,4}}(?:\.5)?(?:\s?(?:-|–|to|or)\s?[0-9]{{1,3}})?)",
    }


@cache
def _spelled() -> str:
    words = number_words()
    tens = alternatives(words["tens"])
    ones = alternatives({word: value for word, value in words["small"].items() if 0 < value < 10})
    rest = alternatives(words["small"])
    return rf"(?:(?:{tens})(?:[- ](?:{ones}))?|(?:{rest})|(?:a|one) hundred|(?:two|a|half a|half-a|several) dozen)"
