"""A match of a rule, read into a time phrase: its numbers, its base and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

from dragoman.language.numbers_words import cardinal_value
from dragoman.language.times_phrases import Base, Kind, Moment, Portion, Relation, TimePhrase, Unit
from dragoman.language.times_rules import Candidate
from dragoman.language.times_slots import months, time_words, units, weekdays
from dragoman.schema.span import Span

ADNOMINAL = re.compile(
    r"(?:['’]s?|-[a-z]+)?[ \u00a0](?!(?:and|or|but|to|in|on|at|by|of|for|from|with|when|as|after|before|while|that|who|which|is|was|were|are|has|had|have|will|would|the|a|an|said|says)\b)[a-zA-Z]"
)
DETERMINER = re.compile(r"(?:\b(?:the|a|an|his|her|its|their|our|this|that|any|each)|['’]s)[ \u00a0]$", re.IGNORECASE)
COMPLEMENT = re.compile(r"[ \u00a0](?!(?:and|or|but|in|on|at|by|was|were|is|are|had|has|when|as)\b)[a-zA-Z“‘'\"]")


def read(text: str, candidate: Candidate) -> TimePhrase | None:
    """Return the phrase that the match says, or None where its numbers make no date."""
    values = _READERS[candidate.rule.kind](text, candidate)
    if values is None:
        return None
    start, end = _trim(text, candidate.start, candidate.end)
    kind = cast(Kind, values.pop("kind", candidate.rule.kind))
    return TimePhrase(
        span=Span(start, end),
        kind=kind,
        relation=None if values.get("last") else _relation(text, start, end),
        adnominal=_adnominal(text, start, end),
        part=values.pop("part", None) or _part(candidate),
        **values,
    )


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span begins with what tells the time, not with "on", and never covers an opening article of a bare date."""
    lead = re.match(r"(?:on|from)[ \u00a0](?=\w)", text[start:end], re.IGNORECASE)
    return (start + lead.end() if lead else start), end


def _part(candidate: Candidate) -> str | None:
    for name in ("part", "lastpart", "partword", "partof", "trail"):
        if name in candidate.slots:
            return candidate.slots[name].strip().lower().split(" of")[0]
    return candidate.rule.fixed.get("part")


def _relation(text: str, start: int, end: int) -> Relation | None:
    before = " ".join(text[max(0, start - 24) : start].lower().split()) + " "
    if re.match(r"[ ,]{1,2}(?:onwards?|on,|on and off)", text[end : end + 12]):
        return "since"
    for relation, words in time_words()["relations"].items():
        for word in words:
            if re.search(rf"(?<!\w){word} (?:on |in |the |late |early )?$", before):
                return _from_range(text, end) if word == "from" else cast(Relation, relation)
    return None


def _from_range(text: str, end: int) -> Relation | None:
    """ "From May" opens an end, unless "to" follows, which makes two dates of it."""
    return None if re.match(r"\W{1,3}(?:to|until|till|through)\b", text[end : end + 12]) else "since"


def _adnominal(text: str, start: int, end: int) -> bool:
    if re.match(r"['’]s?[ \u00a0]", text[end : end + 3]):
        return True
    return bool(DETERMINER.search(text[max(0, start - 8) : start]) and ADNOMINAL.match(text, end))


# --- calendar ---------------------------------------------------------------------------------------------------------
def _moment(slots: dict[str, str], suffix: str = "") -> Moment | None:
    get = lambda name: slots.get(name + suffix)  # noqa: E731 - a three-letter word keeps the table below readable
    month = get("month") or (None if suffix else get("foreign"))
    weekday = get("weekday") or get("wd")
    number = get("monthnumber")
    if not any(
        get(name)
        for name in (
            "month",
            "day",
            "year",
            "weekday",
            "wd",
            "season",
            "monthnumber",
            "foreign",
            "decade",
            "ordinalday",
        )
    ):
        return None
    return Moment(
        year=int(slots["year" + suffix]) if get("year") else None,
        month=months()[month.lower().rstrip(".")] if month else int(number) if number else None,
        day=_day(slots, suffix),
        weekday=weekdays()[weekday.lower().rstrip(".")] if weekday else None,
        season=time_words()["seasons"][slots["season"].lower()] if get("season") else None,
        portion=_portion(slots.get("portion")),
    )


def _day(slots: dict[str, str], suffix: str) -> int | None:
    if f"day{suffix}" in slots:
        return int(slots[f"day{suffix}"])
    word = slots.get(f"ordinalday{suffix}")
    return cast(int, time_words()["ordinals"][_key(word)]) if word else None


def _key(word: str) -> str:
    return "-".join(word.lower().split())


def _portion(words: str | None) -> Portion | None:
    if not words:
        return None
    plain = " ".join(words.lower().split())
    return next((cast(Portion, name) for name, forms in time_words()["portions"].items() if plain in forms), None)


def _read_calendar(text: str, candidate: Candidate) -> dict[str, Any] | None:
    slots = candidate.slots
    first, last = _moment(slots), _moment(slots, "2")
    if "yearend" in slots and first:
        end = slots["yearend"]
        last = Moment(year=int(end if len(end) == 4 else slots["year"][:2] + end))
    if "decade" in slots:
        digits = slots["decade"]
        first = Moment(
            year=int(digits if len(digits) == 4 else "19" + digits),
            year_span=10,
            portion=_portion(slots.get("portion")),
        )
    if first and "quarter" in slots:
        first = Moment(year=first.year, quarter=int(slots["quarter"]))
    if first and "halfyear" in slots:
        first = Moment(year=first.year, half=1 if slots["halfyear"].lower() == "first" else 2)
    if first and "ordinal" in slots:
        number = time_words()["ordinals"][_key(slots["ordinal"])]
        first = Moment(year=first.year, quarter=number) if number <= 4 else None
    if first is None:
        return None
    if last and "day2" in slots and "month2" not in slots:
        first, last = _share(first, last)
    elif last and last.year and not first.year and last.month:
        first = _with(first, year=last.year - (1 if first.month and first.month > last.month else 0))
    elif last and first.year and not last.year and last.month and first.month:
        last = _with(last, year=first.year + (1 if last.month < first.month else 0))
    if first.day and last and last.day and not last.month:
        return None
    modifier = slots.get("modifier", "").lower() or None
    if modifier in ("past", "previous"):
        modifier = "last"
    if modifier in ("coming", "following"):
        modifier = "next"
    return {"first": first, "last": last, "modifier": modifier}


def _share(first: Moment, last: Moment) -> tuple[Moment, Moment]:
    """ "5 to 8 March 2020": both ends take the month and the year."""
    return first, _with(last, month=first.month, year=first.year)


def _with(moment: Moment, **changes: Any) -> Moment:
    values = {name: getattr(moment, name) for name in moment.__struct_fields__}
    return Moment(**{**values, **changes})


def _read_numeric(text: str, candidate: Candidate) -> dict[str, Any] | None:
    first, second = int(candidate.slots["number1"]), int(candidate.slots["number2"])
    year = int(candidate.slots["year"])
    readings = [(first, second), (second, first)]
    good = [
        Moment(year=year, month=month, day=day)
        for day, month in dict.fromkeys(readings)
        if month <= 12 and 1 <= day <= 31 and month
    ]
    if not good:
        return None
    return {
        "first": good[0],
        "swapped": good[1] if len(good) > 1 else None,
        "kind": "numeric" if len(good) > 1 else "calendar",
    }


def _read_named(text: str, candidate: Candidate) -> dict[str, Any]:
    named = time_words()["named"]
    key = " ".join(candidate.slots["named"].split()).lower()
    value = next(value for name, value in named.items() if name.lower() == key)
    year, month, day = value.split("-")
    return {"kind": "calendar", "first": Moment(year=int(year), month=int(month), day=int(day))}


def _read_feast(text: str, candidate: Candidate) -> dict[str, Any]:
    key = " ".join(candidate.slots["feast"].split()).lower()
    value = next(value for name, value in time_words()["feasts"].items() if name.lower() == key)
    month, day = value.split("-")
    year = int(candidate.slots["year"]) if "year" in candidate.slots else None
    return {"kind": "calendar", "first": Moment(year=year, month=int(month), day=int(day))}


# --- weekdays, shifts, units ------------------------------------------------------------------------------------------
def _read_weekday(text: str, candidate: Candidate) -> dict[str, Any]:
    slots = candidate.slots
    second = slots.get("weekday2")
    modifier = slots.get("modifier", "").lower() or None
    words = text[candidate.start : candidate.end].lower()
    if modifier and re.search(r"\bweek\b", words):
        modifier += " week"
    names = {"past": "last", "previous": "last", "coming": "next"}
    return {
        "first": Moment(weekday=weekdays()[slots["weekday"].lower().rstrip(".")]),
        "last": Moment(weekday=weekdays()[second.lower().rstrip(".")]) if second else None,
        "modifier": names.get(modifier or "", modifier),
        "base": "previous" if modifier == "following" else "published",
        "part": "overnight" if second and "night" in words else None,
    }


def _read_shift(text: str, candidate: Candidate) -> dict[str, Any] | None:
    fixed, slots = candidate.rule.fixed, candidate.slots
    low, high, approximate = _amount(candidate)
    if low is None:
        return None
    sense = slots.get("sense", "").lower()
    base: Base = fixed["base"]
    if sense in ("after", "before", "following", "prior to", "prior") or (not sense and _names_event(text, candidate)):
        base = "event" if COMPLEMENT.match(text, candidate.end) else base
    direction = fixed.get(
        "direction", -1 if sense in ("ago", "earlier", "before", "beforehand", "previously", "prior", "prior to") else 1
    )
    unit = _unit(candidate)
    if unit == "day" and candidate.rule.kind == "unit" and direction == 1 and base == "published":
        base = "previous"  # "next day" leans on the day told before; "next week" on the day of writing
    return {
        "unit": unit,
        "low": low,
        "high": high if high is not None else low,
        "direction": direction,
        "base": base,
        "approximate": approximate,
        "within": slots.get("within", "").lower() or None,
    }


def _names_event(text: str, candidate: Candidate) -> bool:
    return re.search(r"(?:before|after|eve)$", text[candidate.start : candidate.end], re.IGNORECASE) is not None or (
        text[candidate.end : candidate.end + 4] == " of "
    )


def _unit(candidate: Candidate) -> Unit:
    word = (
        candidate.slots.get("unit")
        or candidate.slots.get("single")
        or candidate.slots.get("units")
        or candidate.slots.get("bare")
    )
    if "unit" in candidate.rule.fixed:
        return cast(Unit, candidate.rule.fixed["unit"])
    return cast(Unit, units()[word.lower()]) if word else "day"


def _amount(candidate: Candidate) -> tuple[float | None, float | None, bool]:
    """Return how many units at least and at most, and whether the words say "about"."""
    fixed, slots = candidate.rule.fixed, candidate.slots
    if fixed.get("recent"):
        high = time_words()["recent"].get(_unit(candidate))
        return (1, high, True) if high else (1, None, True)
    if "bare" in slots:
        low, high = time_words()["bare_amounts"].get(_unit(candidate), (1, 12))
        return low, high, True
    if "amount" in slots:
        return read_amount(slots["amount"])
    if "number" in slots:
        return read_amount(slots["number"])
    return fixed.get("low", 1), fixed.get("high"), False


def read_amount(words: str) -> tuple[float | None, float | None, bool]:
    """Return the least and the most that an amount of time can be, and whether it is rough: "nearly four" is 3 to 4."""
    plain = " ".join(words.lower().split())
    kinds: set[str] = set()
    table = time_words()["amounts_bounds"]
    while bound := next(
        (b for group in table.values() for b in sorted(group, key=len, reverse=True) if plain.startswith(b + " ")), None
    ):
        kinds |= {kind for kind, group in table.items() if bound in group}
        plain = plain[len(bound) + 1 :]
    pair = time_words()["amounts"].get(plain) or _numbers(plain)
    if pair is None:
        return None, None, False
    low, high = pair
    if "nearly" in kinds:
        low = low - (1 if low >= 2 else 0.5)
    if "more" in kinds:
        high = high + max(1, high // 4)
    return low, high, bool(kinds)


def _numbers(plain: str) -> tuple[float, float] | None:
    values: list[float] = []
    for piece in re.split(r"\s?(?:–|\bto\b|\bor\b)\s?|(?<=[0-9])-(?=[0-9])|-to-", plain):
        half = piece.endswith("and a half")
        core = piece.removesuffix("and a half").strip()
        if re.fullmatch(r"[0-9]+(?:\.5)?", core):
            values.append(float(core) + 0.5 * half)
        elif value := cardinal_value(core):
            values.append(value[0] + 0.5 * half)
    return (min(values), max(values)) if values else None


def _read_anniversary(text: str, candidate: Candidate) -> dict[str, Any]:
    slots = candidate.slots
    if "ordinal" in slots:
        low = float(time_words()["ordinals"][_key(slots["ordinal"])])
    elif "ordinalnumber" in slots:
        low = float(slots["ordinalnumber"])
    else:
        low = _amount(candidate)[0] or 0 if "number" in slots else 0
    return {"low": low or None, "unit": "year", "direction": 1, "base": "event"}


def _read_duration(text: str, candidate: Candidate) -> dict[str, Any]:
    low, high, approximate = _amount(candidate)
    return {"unit": _unit(candidate), "low": low, "high": high, "approximate": approximate}


def _read_nothing(text: str, candidate: Candidate) -> dict[str, Any]:
    return {}


_READERS: dict[str, Callable[[str, Candidate], dict[str, Any] | None]] = {
    "calendar": _read_calendar,
    "numeric": _read_numeric,
    "named": _read_named,
    "feast": _read_feast,
    "weekday": _read_weekday,
    "shift": _read_shift,
    "unit": _read_shift,
    "window": _read_shift,
    "duration": _read_duration,
    "anniversary": _read_anniversary,
    "set": _read_nothing,
    "moving": _read_nothing,
    "part": _read_nothing,
    "clock": _read_nothing,
    "vague": _read_nothing,
}
