"""When: the date of each act, from the words of its clause, the publication date and the dates told before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import pairwise

import msgspec

from dragoman.ground.times_attach import DATELESS, belonging, dates_other, lasting, when_clause
from dragoman.ground.times_calendar import DAY, Stretch, add
from dragoman.ground.times_complement import complement, counts, governing, retold
from dragoman.ground.times_lean import Lean
from dragoman.ground.times_monthday import is_day_alone, month_day
from dragoman.ground.times_nearest import Tense
from dragoman.ground.times_resolve import Reading as Found
from dragoman.ground.times_story import DATED, Story
from dragoman.ground.times_thread import thread
from dragoman.language.numbers_words import alternatives
from dragoman.language.times import TimePhrase
from dragoman.language.times_slots import time_words
from dragoman.schema.mention import Mention, Recency
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Reading, Time, TimePrecision

MONTH = 31 * DAY
BARE = re.compile(r"(?:\bthe (\d{1,2})|\b(\d{1,2})(?:st|nd|rd|th))(?:,|$)", re.IGNORECASE)
JOINED = re.compile(r",?\s(?:and|to|until|till|through|or)\s(?:on\s)?(?:the\s)?", re.IGNORECASE)
HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
SINCE = re.compile(r"(?:ever )?since(?: then)?", re.IGNORECASE)
# Where two expressions date one act, the explicit date wins over the weekday, the weekday over the relative word (codebook 7).
RANK = {"calendar": 0, "numeric": 0, "weekday": 1}


class Clock:
    """Dates the acts of one report. What cannot be known stays unknown: the publication date is never put in its place."""

    def __init__(self, report: Report) -> None:
        self._story = Story(report)
        self._text = report.text

    def resolve(
        self,
        evidence: Span,
        trigger: Span,
        time: Span | None = None,
        *,
        told: bool = True,
        trusted: bool = False,
        news: bool = True,
    ) -> Time:
        """Return when the act at `trigger` was: ISO dates with precision, the way they were found, and what they lean on.

        `time` is the expression that the extractor gave; without one, the clause, then the sentence is searched, then the
        sentences before (method `anchor` or `bounded`). `told` is False for an act that is not told as done; `trusted` is True
        where the expression is known to be the act's, whatever stands between them; `news` is False for an act of some time
        before, which is not dated by the news around it.
        """
        given = self._given(time) if time else []
        if time and trusted and SINCE.fullmatch(time.of(self._text)):
            return self._since_then(trigger, time)
        if again := retold(self._story, trigger):
            return again
        if trusted and any(self._story.phrases[number].base == "event" for number in given):
            governed = complement(self._story, trigger, given)
            if governed is not None:
                return governed
        distance = governing(self._story, trigger) if trusted and given else None
        if distance is not None and distance - 1 in given and counts(self._story.phrases[distance]):
            # "Left on Friday, two months after it was seized": the day is that from which the distance is counted back.
            return complement(self._story, trigger) or Time()
        numbers = [number for number in given if self._can_date(number, trigger, trusted=trusted)]
        numbers = numbers or [n for n in belonging(self._story, evidence, trigger) if self._counts(n, trigger)][:1]
        if trusted and (both := self._from_to(numbers, told)):
            whole = Span(self._story.phrases[numbers[0]].span.start, self._story.phrases[numbers[-1]].span.end)
            return _time(both.stretch, both.method, both.anchor, whole, self._text)
        if numbers:
            tense: Tense | None = "future" if not told else "past" if trusted else None
            best = self._best([*numbers, *self._beside(numbers[0])], trigger, tense)
            return best if told else self._coming(best, self._story.phrases[numbers[0]])
        found = (self._bare_day(time, told=told) if time and trusted and not given else None) or complement(
            self._story, trigger
        )
        found = (
            found or (self.headed(trigger) if told and news else None) or self._threaded(trigger, told=told, news=news)
        )
        if found is None and time is not None:
            found = self._on_that_day(trigger, time) or Time(text=time.of(self._text) or None, span=time)
        return found or Time()

    def headed(self, trigger: Span) -> Time | None:
        """Return the date that heads the part of a chronicle in which an act is told, as the act's; None elsewhere."""
        number = self._story.headed(trigger.start)
        found = self._story.reading(number) if number is not None else None
        if number is None or found is None or found.stretch.start is None:
            return None
        return _time(
            found.stretch, "anchor", found.stretch.start.isoformat(), self._story.phrases[number].span, self._text
        )

    def _bare_day(self, time: Span, *, told: bool) -> Time | None:
        """ "The 22", "27th": a day of the month that only the reader's word shows to be one."""
        words, published = time.of(self._text), self._story.published
        named = BARE.search(words)
        day = int(named[1] or named[2]) if named else 0
        if not 1 <= day <= 31 or published is None or published[0] != published[1]:
            return None
        try:
            found = month_day(day, None, published[0], coming=not told)
        except ValueError:
            return None
        if found is None:
            return None
        stretch = Stretch(start=found[0], end=found[0], precision="day")
        return _time(stretch, "explicit", "published", time, self._text)

    def _since_then(self, trigger: Span, time: Span) -> Time:
        """ "Has since been held": from what was dated last before, at most a paragraph back, to the publication."""
        first = min(trigger.start, time.start)
        start = next((told.stretch.start for _, told in self._dates_before(first) if told.stretch.start), None)
        end = self._close(start)
        if start is None or end is None:
            return Time(text=time.of(self._text), span=time)
        return _time(Stretch(start=start, end=end, precision="bounded"), "anchor", start.isoformat(), time, self._text)

    def _dates_before(self, place: int) -> Iterator[tuple[TimePhrase, Found]]:
        """Yield the dates told before a place and at most a paragraph back, the last first."""
        here = self._story.paragraph_number(place)
        for number in range(len(self._story.phrases) - 1, -1, -1):
            phrase = self._story.phrases[number]
            if phrase.span.end > place or phrase.kind not in DATED or phrase.relation is not None:
                continue
            if here - self._story.paragraph_number(phrase.span.start) > 1:
                return
            if (found := self._found(number)) is not None:
                yield phrase, found

    def _on_that_day(self, trigger: Span, time: Span) -> Time | None:
        """ "At seven", "later": the day told last before the act, at most a paragraph back; else the news of the day."""
        if not self.names_no_day(time):
            return None
        for phrase, found in self._dates_before(trigger.start):
            if found.stretch.precision == "day" and found.stretch.start == found.stretch.end:
                return self._time(phrase, found, (), trigger)
        published = self._story.published
        if published is None or published[0] != published[1]:
            return None
        return _between(published[0] - DAY, published[0], "bounded")

    def lean(
        self, mentions: Sequence[Mention], dated: Mapping[int, Time], hours: Mapping[int, Span]
    ) -> dict[int, Time]:
        """Return the times of the events told as recent or with a time of day (`hours`), by those whose times are known.

        See `Lean`.
        """
        return Lean(self._story, mentions, dated, hours).times()

    def names_no_day(self, time: Span) -> bool:
        """Return whether the words tell only a time of day: "at dawn", "17.30", "later"; "since then" tells of several days."""
        if SINCE.fullmatch(time.of(self._text)):
            return False
        kinds = {self._story.phrases[number].kind for number in self._given(time)}
        return kinds <= {"part", "clock"} and (bool(kinds) or _of_day().search(time.of(self._text)) is not None)

    def lasting(self, time: Time) -> Time:
        """Return the time of an act that still goes on, given when it began: it reaches up to the publication."""
        day = self._story.day
        if day is None or time.start is None or time.end is None or time.end >= day.isoformat():
            return time
        precision: TimePrecision = "bounded" if time.precision == "day" else time.precision
        return msgspec.structs.replace(time, end=day.isoformat(), precision=precision)

    def published(self, recency: Recency) -> Time:
        """Return the day of publication, or the day before; unknown where the report has no day of publication."""
        day = self._story.day
        if day is None:
            return Time()
        day = day - DAY if recency == "day before" else day
        return _between(day, day, "day")

    def _can_date(self, number: int, trigger: Span, *, trusted: bool) -> bool:
        """What was given counts, unless it names no date ("at dawn") or plainly belongs to another act of the sentence."""
        phrase = self._story.phrases[number]
        if phrase.kind in DATELESS:
            return False
        if not self._counts(number, trigger):
            return False
        return trusted or not dates_other(self._story, number, trigger)

    def _counts(self, number: int, trigger: Span) -> bool:
        """ "The third day of the siege" dates nothing where the siege is not dated, and never the siege itself."""
        phrase = self._story.phrases[number]
        if phrase.base != "event" or not self._text.startswith(" of ", phrase.span.end):
            return True
        return not self._story.hollow(number) and not dates_other(self._story, number, trigger)

    def _from_to(self, numbers: Sequence[int], told: bool) -> Found | None:
        """ "On Wednesday and Thursday", "from the 7th to the 12th": of days joined like this, from the first to the last."""
        phrases = [self._story.phrases[number] for number in numbers]
        if len(phrases) < 2 or any(phrase.kind not in RANK for phrase in phrases):
            return None
        gaps = [self._text[one.span.end : other.span.start] for one, other in pairwise(phrases)]
        if not all(JOINED.fullmatch(gap) for gap in gaps):
            return None
        known = [found for number in numbers if (found := self._found(number, "past" if told else "future"))]
        days = [day for found in known for day in (found.stretch.start, found.stretch.end) if day]
        if len(days) < 2 * len(numbers) or max(days) - min(days) > MONTH:
            return None
        stretch = Stretch(start=min(days), end=max(days), precision="day")
        return Found(stretch=stretch, method=known[0].method, anchor=known[0].anchor)

    def _coming(self, time: Time, phrase: TimePhrase) -> Time:
        """ "A march called for Sunday", "by the 19th": of what is still to come, the next such day, not the last."""
        published = self._story.published
        if (
            published is None
            or phrase.modifier not in (None, "this")
            or not time.end
            or time.start not in (None, time.end)
        ):
            return time
        day = date.fromisoformat(time.end)
        if phrase.relation == "before" and time.start is None and published[0] == published[1] <= day + DAY:
            # A deadline: from the day of the report; a day that is told as the last belongs to it.
            last = day + DAY if phrase.kind == "weekday" or phrase.first.day else day
            return msgspec.structs.replace(time, start=published[0].isoformat(), end=last.isoformat())
        try:
            next_one = add(day, "week", 1) if phrase.kind == "weekday" else add(day, "month", 1)
        except (ValueError, OverflowError):
            return time
        if not (phrase.kind == "weekday" or is_day_alone(phrase.first)) or not day < published[0] <= next_one:
            return time
        start = next_one if time.start else published[0] if phrase.relation in ("until", "by") else None
        return msgspec.structs.replace(time, start=start and start.isoformat(), end=next_one.isoformat())

    def _given(self, time: Span) -> list[int]:
        return [number for number, phrase in enumerate(self._story.phrases) if phrase.span.overlaps(time)]

    def _beside(self, number: int) -> list[int]:
        """Return the neighbours that say the same in other words: "yesterday, Thursday", "on Friday (3 May)"."""
        beside: list[int] = []
        for other in (number - 1, number + 1):
            if not 0 <= other < len(self._story.phrases) or not self._same_day(number) or not self._same_day(other):
                continue
            first, second = (self._story.phrases[index].span for index in sorted((number, other)))
            gap = self._text[first.end : second.start]
            if re.fullmatch(r",?\s?\(?(?:on\s)?", gap) and gap.strip():
                beside.append(other)
        return beside

    def _same_day(self, number: int) -> bool:
        """A date, a weekday, or a word like "yesterday": these can stand for each other; "a day after the vote" cannot."""
        phrase = self._story.phrases[number]
        return phrase.kind in RANK or (phrase.kind == "shift" and phrase.base == "published")

    def _best(self, numbers: list[int], trigger: Span, tense: Tense | None) -> Time:
        ordered = sorted(dict.fromkeys(numbers), key=lambda number: RANK.get(self._story.phrases[number].kind, 2))
        known = [(number, found) for number in ordered if (found := self._found(number, tense))]
        if not known:
            span = self._story.phrases[ordered[0]].span
            return Time(text=span.of(self._text), span=span)
        number, found = known[0]
        others = [reading for other, told in known[1:] if (reading := self._dispute(found, other, told))]
        return self._time(self._story.phrases[number], found, tuple(others), trigger)

    def _found(self, number: int, tense: Tense | None = None) -> Found | None:
        phrase = self._story.phrases[number]
        if phrase.kind == "duration":
            return self._lasting(phrase)
        read = {"past": self._story.done, "future": self._story.coming}
        return read[tense](number) if tense else self._story.reading(number)

    def _lasting(self, phrase: TimePhrase) -> Found | None:
        """ "For more than a year they have been ...": at least so long up to the publication."""
        published = self._story.published
        sentence = self._story.sentence(phrase.span.start)
        if not published or phrase.unit is None or phrase.low is None or not lasting(self._text, phrase, sentence):
            return None
        try:
            start = add(published[0], phrase.unit, -phrase.low)
        except (ValueError, OverflowError):
            return None
        stretch = Stretch(start=start, end=published[1], precision="bounded")
        return Found(stretch=stretch, method="relative", anchor="published")

    def _dispute(self, found: Found, number: int, told: Found) -> Reading | None:
        """Return the other reading where the two contradict each other: no day in common."""
        one, two = found.stretch, told.stretch
        if not (one.start and one.end and two.start and two.end) or (two.start <= one.end and one.start <= two.end):
            return None
        text = self._story.phrases[number].span.of(self._text)
        return Reading(start=two.start.isoformat(), end=two.end.isoformat(), text=text)

    def _time(self, phrase: TimePhrase, found: Found, others: tuple[Reading, ...], trigger: Span) -> Time:
        text = phrase.span.of(self._text)
        if found.other:
            others = (Reading(start=found.other.isoformat(), end=found.other.isoformat(), text=text), *others)
        whole = when_clause(self._text, phrase.span, trigger)
        stretch, bounded = (found.stretch, False) if whole else self._opened(phrase, found.stretch)
        method = "bounded" if bounded else found.method
        return _time(stretch, method, found.anchor, phrase.span, self._text, others)

    def _opened(self, phrase: TimePhrase, stretch: Stretch) -> tuple[Stretch, bool]:
        """Apply "since", "until", "before", "after": an end stays open, or ends with the publication."""
        start, end = stretch.start, stretch.end
        published = self._close(start)
        if phrase.relation == "since":
            point = stretch.precision == "day" and self._text[: phrase.span.start].rstrip().lower().endswith("from")
            return (stretch if point else Stretch(start=start, end=published, precision=stretch.precision)), False
        ends = phrase.relation == "before" and re.match(r"(?:the )?(?:end|close) of", phrase.span.of(self._text))
        if phrase.relation in ("until", "by") or ends:
            # "Until Saturday", of what is still to come or goes on: it holds from the day of the report.
            day = self._story.published
            begun = day[0] if day and day[0] == day[1] and end and day[0] <= end else None
            return Stretch(start=begun, end=end, precision="bounded"), True
        if phrase.relation == "before" and start and start > date.min:
            return Stretch(start=None, end=start - DAY, precision="bounded"), True
        if phrase.relation == "after" and start:
            return Stretch(start=start, end=published, precision="bounded"), True
        return stretch, False

    def _close(self, start: date | None) -> date | None:
        """Return the first day on which the report may have been published that is not before `start`."""
        days = self._story.published or ()
        return next((day for day in days if start and day >= start), None)

    def _threaded(self, trigger: Span, *, told: bool, news: bool) -> Time | None:
        """Return the date that the thread of the report gives an act without one of its own."""
        found = thread(self._story, trigger, told=told)
        if found is None or (found.bounded and not news) or found.stretch.start is None or found.stretch.end is None:
            return None
        anchor = self._story.reading_start(found.phrase)
        method = "bounded" if found.bounded else "anchor"
        return _time(found.stretch, method, anchor, found.phrase.span, self._text)


@cache
def _of_day() -> re.Pattern[str]:
    """Return the pattern of words that name no day but tell that it is the one told of: "later", "at seven", "17.30"."""
    words = alternatives(time_words()["clause"]["same_day"])
    return re.compile(
        rf"(?<!\w)(?:(?:{words})(?!\w)|(?:{HOURS})(?:\Z| o['’]clock))|\d{{1,2}}(?:[.:h]| h )\d\d|\d ?[ap]\.?m\b",
        re.IGNORECASE,
    )


def _time(
    stretch: Stretch, method: str, anchor: str | None, span: Span, text: str, others: tuple[Reading, ...] = ()
) -> Time:
    return Time(
        start=stretch.start.isoformat() if stretch.start else None,
        end=stretch.end.isoformat() if stretch.end else None,
        precision=stretch.precision,
        method=method,
        anchor=anchor,
        text=span.of(text),
        span=span,
        others=others,
    )


def _between(start: date, end: date, precision: TimePrecision) -> Time:
    return Time(start=start.isoformat(), end=end.isoformat(), precision=precision, method="recency", anchor="published")
