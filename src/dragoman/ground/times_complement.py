"""Acts that are told only by their distance from another: "the strike comes 12 days after the attack"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from dragoman.ground.times_attach import DATELESS
from dragoman.ground.times_calendar import DAY, Stretch, add, unit_at
from dragoman.ground.times_resolve import FINENESS
from dragoman.ground.times_story import Story
from dragoman.language.numbers_words import alternatives
from dragoman.language.times import TimePhrase
from dragoman.language.times_slots import time_words
from dragoman.schema.span import Span
from dragoman.schema.value import Time

_SET_OFF = re.compile(r",\s(?:just|only|barely)?\s?\Z")
# Words that open the clause of another act, whose day it may be.
_OTHER_ACT = re.compile(
    r"[;:“”\"]|\b(?:who|whom|whose|which|that|where|when|after|before|since|until|said|says)\b", re.IGNORECASE
)
# "..., officials said, two days after": who says so is no other act.
_ATTRIBUTED = re.compile(r",\s[^,;]{3,70}\b(?:said|says|reported)(?=,\s(?:just|only|barely)?\s?\Z)")
UNITS = ("hour", "day", "week", "month", "year")


def complement(story: Story, trigger: Span, given: Sequence[int] = ()) -> Time | None:
    """Return when an act was that stands after "two days after" or its like, counted from the act before these words.

    That one must be dated: by a date right before ("on Friday, two days after ..."), or told earlier ("the strike comes
    ..."). Only counts of hours, whole days, months and years are used; `given` are the phrases known to be the act's. None
    where the trigger is no such act.
    """
    sentence = story.sentence(trigger.start)
    number = governing(story, trigger, given)
    main = _main(story, number, sentence) if number is not None else None
    return counted(story, number, main) if number is not None and main is not None else None


def governing(story: Story, trigger: Span, given: Sequence[int] = ()) -> int | None:
    """Return the number of the phrase that tells the distance of an act named after it, of those `given` or of its sentence."""
    phrases = given or story.inside(story.sentence(trigger.start))
    return next((i for i in reversed(phrases) if _governs(story, i, trigger)), None)


def counted(story: Story, number: int, main: Stretch) -> Time | None:
    """Return the time that lies the distance of phrase `number` from `main`, the day of the act it is counted to.

    None where the distance is finer than what is known of that act.
    """
    phrase = story.phrases[number]
    unit = phrase.unit or "day"
    if main.start is None or FINENESS[main.precision] > FINENESS.get(unit, 0):
        return None
    ends = [number for number in (phrase.low, phrase.high) if number is not None]
    if not counts(phrase):  # some hours: that day, or one beside it
        ends = [0, 24]
    try:
        days = [add(main.start, unit, -(phrase.direction or 1) * number) for number in ends or [0]]
        found = unit_at(days[0], unit) if days[0] == days[-1] else Stretch(min(days), max(days), "bounded")
    except (ValueError, OverflowError):
        return None  # before the year 1 or after 9999
    return Time(
        start=found.start.isoformat() if found.start else None,
        end=found.end.isoformat() if found.end else None,
        precision=found.precision,
        method="anchor",
        anchor=main.start.isoformat(),
        text=phrase.span.of(story.text),
        span=phrase.span,
    )


def counts(phrase: TimePhrase) -> bool:
    """Return whether a phrase tells a whole number of hours, days, months or years from the act named after it.

    "More than two months after" is between two and three.
    """
    if phrase.low is None or phrase.high is None or phrase.base != "event" or phrase.unit not in UNITS:
        return False
    whole = phrase.low == int(phrase.low) and phrase.high == int(phrase.high)
    return (
        whole and (phrase.low == phrase.high or phrase.unit in ("month", "year")) and phrase.kind in ("shift", "unit")
    )


def _some_hours(phrase: TimePhrase) -> bool:
    """Return whether a phrase tells only that hours lie between: "hours after", "less than 24 hours after"."""
    return phrase.kind == "shift" and phrase.unit == "hour" and phrase.base == "event" and 0 < (phrase.high or 0) <= 24


def _governs(story: Story, number: int, trigger: Span) -> bool:
    phrase = story.phrases[number]
    if not (counts(phrase) or _some_hours(phrase)) or phrase.span.end > trigger.start:
        return False
    between = story.text[phrase.span.end : trigger.start]
    asides = re.sub(r",[^,;.]*,", " ", between)
    return len(between.split()) <= 20 and not re.search(r"[,;:(“\"]|\b(?:that|which|when|while|as)\b", asides)


def _main(story: Story, number: int, sentence: Span) -> Stretch | None:
    """Return the day of the act that the distance is counted to."""
    phrase = story.phrases[number]
    before = story.text[sentence.start : phrase.span.start]
    if number and sentence.covers(story.phrases[number - 1].span):
        if joined_to_last(story, number):
            return _main(story, number - 1, sentence)
        if day := _beside(story, number) or _of_clause(story, number, sentence):
            return day
    told = _told_again().match(before)
    if told is None or (sentence.start and not before.strip()):
        return None
    found = story.dated_elsewhere([told[1].lower()], sentence.start, number)
    return found or _news(story, sentence)


def retold(story: Story, trigger: Span) -> Time | None:
    """Return the day of an act told before, of which only a distance is told: "The attack came a day after ..."; else None."""
    sentence = story.sentence(trigger.start)
    for number in story.inside(sentence):
        phrase = story.phrases[number]
        if not counts(phrase) or trigger.end > phrase.span.start:
            continue
        told = _told_again().match(story.text, sentence.start, phrase.span.start)
        main = _main(story, number, sentence) if told and trigger.overlaps(Span(*told.span(1))) else None
        if main is not None and main.start is not None and main.precision == "day":
            day = main.start.isoformat()
            return Time(start=day, end=day, precision="day", method="anchor", anchor=day, text=None)
    return None


def joined_to_last(story: Story, number: int) -> bool:
    """Return whether the distance is told beside the one before: "a day after ... and two days after ..."."""
    earlier = story.phrases[number - 1]
    gap = story.text[earlier.span.end : story.phrases[number].span.start]
    return earlier.base == "event" and counts(earlier) and gap.endswith(" and ") and "." not in gap


def _of_clause(story: Story, number: int, sentence: Span) -> Stretch | None:
    """ "They closed the border on Friday over the raid, two days after ...": the one day of the clause before the comma."""
    phrase = story.phrases[number]
    if not _SET_OFF.search(story.text, max(0, phrase.span.start - 12), phrase.span.start):
        return None
    days = [i for i in story.inside(Span(sentence.start, phrase.span.start)) if story.phrases[i].kind not in DATELESS]
    day = days[0] if len(days) == 1 and _is_day(story.phrases[days[0]]) else None
    if day is None:
        return None
    lead, rest = story.text[sentence.start : story.phrases[day].span.start], story.phrases[day].span.end
    behind = _ATTRIBUTED.sub("", story.text[rest : phrase.span.start])
    aside = _OTHER_ACT.search(lead) or _OTHER_ACT.search(behind)
    found = None if aside else story.reading(day)
    return found.stretch if found else None


def _beside(story: Story, number: int) -> Stretch | None:
    """ "On Friday, two days after ...": the date right before."""
    earlier, phrase = story.phrases[number - 1], story.phrases[number]
    gap = story.text[earlier.span.end : phrase.span.start]
    found = story.reading(number - 1) if re.fullmatch(r",[^.;:]{0,60}?(?:just|only)?\s", gap) else None
    return found.stretch if found and not earlier.relation else None


def _news(story: Story, sentence: Span) -> Stretch | None:
    """Return the only day that the report tells before the sentence, within a week of its publication."""
    days = {
        found.stretch
        for number, phrase in enumerate(story.phrases)
        if phrase.span.end <= sentence.start and _is_day(phrase) and (found := story.reading(number))
    }
    if len(days) != 1 or story.published is None:
        return None
    day = next(iter(days))
    return day if day.start and story.published[0] - 7 * DAY <= day.start <= story.published[1] else None


def _is_day(phrase: TimePhrase) -> bool:
    return phrase.kind in ("calendar", "weekday", "shift") and phrase.base == "published" and not phrase.relation


@cache
def _told_again() -> re.Pattern[str]:
    """ "The strike comes ...", "Saturday's bombing came ..." """
    nouns = alternatives(time_words()["clause"]["taking_up"])
    subject = rf"(?:the|this|that|these|[\w’'-]+['’]s)\s(?:[\w’'-]+\s){{0,3}}({nouns})"
    return re.compile(rf"\W*{subject}\s(?:comes?|came|happened|took place|followed)\s\Z", re.IGNORECASE)
