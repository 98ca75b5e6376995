"""The time expressions of one report in the order it tells them, each put on the calendar with what stands around it."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_right
from datetime import date

import msgspec

from dragoman.ground.times_calendar import DAY, Stretch
from dragoman.ground.times_headings import Headings, of_that_year
from dragoman.ground.times_monthday import is_day_alone
from dragoman.ground.times_nearest import TOLERANCE, Tense
from dragoman.ground.times_resolve import FINENESS, Reading, Setting, resolve
from dragoman.ground.times_tense import tense_at
from dragoman.ground.times_told import beside, told_last
from dragoman.language.times import TimePhrase, find_times
from dragoman.language.times_slots import time_words
from dragoman.schema.report import Report
from dragoman.schema.span import Span

# "A few weeks later" leans on a date at most so many paragraphs back.
PARAGRAPHS_BACK = 5
# A report dated by its own text was published at most so long after the last day that it tells as news.
LATEST = 3 * DAY
DATED = ("calendar", "weekday", "shift", "unit", "numeric", "anniversary", "era")
WORD = re.compile(r"[^\W\d_]{4,}")
DATELINE_END = re.compile(r"\s?,?(?:\([^()\n]{2,40}\))?\s*(?:[-–—]+|:(?=\s))\s")
OPENING = 400
"""Letters of a text in which a line of a place and a date is its dateline."""
# Words that name no event.
NO_STEMS = {"their", "there", "which", "after", "with", "that", "this", "leadi"}


class Story:
    """The phrases of a report and their readings, each worked out once, on demand.

    `published` are the first and the last day on which it may have been published, `day` the one day where it is known.
    """

    def __init__(self, report: Report) -> None:
        self.text = report.text
        self.phrases: list[TimePhrase] = [
            one for one in find_times(report.text) if not _in_dateline(report.text, one.span)
        ]
        self.sentences = tuple(report.sentences) or _rough_sentences(report.text)
        self.paragraphs = tuple(report.paragraphs) or _lines(report.text)
        self.published = _published(report)
        self.day = self.published[0] if self.published and self.published[0] == self.published[1] else None
        self._told = told_last(report)
        self._sentence_starts = [span.start for span in self.sentences]
        self._paragraph_starts = [span.start for span in self.paragraphs]
        self._readings: dict[int, Reading | None] = {}
        self._headings = Headings(self.text, self.paragraphs, self.phrases)
        self._frame = self._find_frame() if self.published is None else None
        self._years = tuple(sorted({p.first.year for p in self.phrases if p.first.year and p.kind == "calendar"}))

    # --- places in the text -------------------------------------------------------------------------------------------
    def sentence(self, offset: int) -> Span:
        """Return the sentence in which the offset lies; the whole text where no sentence covers it."""
        return self.sentences[index] if (index := self.sentence_number(offset)) >= 0 else Span(0, len(self.text))

    def sentence_number(self, offset: int) -> int:
        """Return the number of that sentence, or -1."""
        index = bisect_right(self._sentence_starts, offset) - 1
        return index if index >= 0 and offset < max(self.sentences[index].end, self.sentences[index].start + 1) else -1

    def paragraph_number(self, offset: int) -> int:
        """Return the number of the paragraph that begins at or before the offset."""
        return bisect_right(self._paragraph_starts, offset) - 1

    # --- readings -----------------------------------------------------------------------------------------------------
    def reading(self, index: int) -> Reading | None:
        """Return when phrase number `index` is, or None where that cannot be known."""
        if index not in self._readings:
            self._readings[index] = None  # a phrase that leans on itself by a detour is not known
            self._readings[index] = self._read(index)
        return self._readings[index]

    def reading_start(self, phrase: TimePhrase) -> str | None:
        """Return the first day of a phrase's reading, as an ISO date."""
        found = self.reading(self.phrases.index(phrase))
        return found.stretch.start.isoformat() if found and found.stretch.start else None

    def headed(self, offset: int) -> int | None:
        """Return the number of the phrase that heads the part of a chronicle in which an offset lies."""
        return self._headings.over(offset)

    def done(self, index: int) -> Reading | None:
        """Return when phrase number `index` is, where it dates an act told as done: what could be to come is past."""
        phrase = self.phrases[index]
        if phrase.kind == "unit" and phrase.unit == "week":
            return self._read(index, "past")
        found = self.reading(index)
        fixed = phrase.kind not in ("calendar", "weekday") or phrase.first.year or phrase.modifier == "next"
        if found is None or found.stretch.start is None or self.published is None or fixed:
            return found
        edge = self.published[1] + (0 * DAY if phrase.kind == "weekday" else TOLERANCE)
        ahead = found.stretch.start > edge and phrase.relation not in ("until", "by", "before")
        return self._read(index, "past") if ahead else found

    def coming(self, index: int) -> Reading | None:
        """Return when phrase number `index` is, where it dates an act still to come: without a year, ahead if nearer."""
        phrase, found = self.phrases[index], self.reading(index)
        alone = is_day_alone(phrase.first) and phrase.first.weekday is not None
        yearless = phrase.kind == "calendar" and not phrase.first.year and (phrase.first.month or alone)
        if found is None or not yearless or phrase.modifier or self.day is None or found.stretch.end is None:
            return found
        ahead = self._read(index, "future")
        if ahead is None or ahead.stretch.start is None:
            return found
        return ahead if ahead.stretch.start - self.day < self.day - found.stretch.end else found

    def _read(self, index: int, tense: Tense | None = None) -> Reading | None:
        phrase = self.phrases[index]
        if year := self._year_said(index):
            phrase = msgspec.structs.replace(phrase, first=msgspec.structs.replace(phrase.first, year=year))
        if self.published is None:
            return resolve(phrase, self._setting(index, None, tense))
        if self._told and (found := beside(phrase, self._told, self._setting(index, self._told, tense).tense)):
            return found
        if is_day_alone(phrase.first) and self.published[1] - self.published[0] < 31 * DAY:
            return resolve(
                phrase, self._setting(index, self.published[1], tense)
            )  # "on the 9th", of the month it is from
        first = resolve(phrase, self._setting(index, self.published[0], tense))
        if self.published[0] == self.published[1]:
            return first
        return _joined(first, resolve(phrase, self._setting(index, self.published[1], tense)))

    def _setting(self, index: int, published: date | None, tense: Tense | None = None) -> Setting:
        phrase = self.phrases[index]
        # What is still to come is not of the year of what was told before it.
        local = phrase.first.month and not phrase.first.year and tense != "future"
        return Setting(
            published=published,
            tense=tense or self.tense(index),
            before=self._told_before(index) if phrase.base == "previous" or self._lonely(phrase) else None,
            event=self._event(index) if phrase.base == "event" else None,
            local_year=self._local_year(index) if local else None,
            frame=self._frame,
            years=self._years if self.published is None else (),
        )

    def tense(self, index: int) -> Tense | None:
        """Return whether the clause of phrase number `index` looks forward or back."""
        span = self.phrases[index].span
        return tense_at(self.text, span, self.sentence(span.start))

    def _lonely(self, phrase: TimePhrase) -> bool:
        return (phrase.kind == "weekday" and self.published is None) or is_day_alone(phrase.first)

    def _told_before(self, index: int) -> Stretch | None:
        """Return the nearest date told before that is at least as fine as what leans on it."""
        phrase = self.phrases[index]
        roof = (
            FINENESS["month"]
            if is_day_alone(phrase.first)
            else FINENESS["week" if phrase.modifier == "that" else "day"]
            if phrase.kind == "weekday"
            else max(FINENESS.get(phrase.unit or "day", 0), 0)
        )
        alone = is_day_alone(phrase.first) and self.published is not None
        reach = 0 if alone else 1 if phrase.kind == "weekday" else PARAGRAPHS_BACK
        here = self.paragraph_number(phrase.span.start)
        coming = self.tense(index) == "future"
        for number in range(index - 1, -1, -1):
            told = self.phrases[number]
            if here - self.paragraph_number(told.span.start) > reach:
                return None
            if not coming and self.tense(number) == "future":
                continue  # what happened later leans on what happened, not on what is planned
            stretch = (
                self._anchor(number) if phrase.kind != "weekday" or told.kind == "calendar" or phrase.modifier else None
            )
            if stretch and FINENESS[stretch.precision] <= roof:
                return stretch
        return None

    def _anchor(self, index: int) -> Stretch | None:
        """Return the days of a phrase on which others can lean: a dated act, not an open end and not a mere background."""
        phrase = self.phrases[index]
        if phrase.kind not in DATED or phrase.relation in ("since", "until", "by", "before"):
            return None
        reading = self.reading(index)
        return reading.stretch if reading and reading.stretch.start and reading.stretch.end else None

    def _local_year(self, index: int) -> int | None:
        """Return the year of the nearest full date before, in the same paragraph ("On 3 May 2016 ... On 8 June ...").

        Under the date that heads a part of a chronicle, it is the year of that date.
        """
        here = self.paragraph_number(self.phrases[index].span.start)
        for number in range(index - 1, -1, -1):
            told = self.phrases[number]
            if self.paragraph_number(told.span.start) != here:
                break
            if told.kind == "calendar" and told.first.year and told.first.month and told.relation != "since":
                return told.first.year
        head = self.headed(self.phrases[index].span.start)
        return self.phrases[head].first.year if head is not None else None

    def _year_said(self, index: int) -> int | None:
        """Return the year of a month or day without one where the words leave no other: "in May of that year", "in May 2018
        ... on May 3", and what stands under the date that heads a part of a chronicle."""
        phrase = self.phrases[index]
        if phrase.kind != "calendar" or phrase.first.year or not phrase.first.month or phrase.modifier:
            return None
        if of_that_year(self.text, phrase):
            return self._year_told(index)
        if self.headed(phrase.span.start) is not None:
            return self._local_year(index)
        told = self.phrases[index - 1] if index else None
        if told is None or told.kind != "calendar" or told.first.month != phrase.first.month or told.first.day:
            return None
        near = self.paragraph_number(told.span.start) == self.paragraph_number(phrase.span.start)
        return told.first.year if near else None

    def _year_told(self, index: int) -> int | None:
        """Return the year of the date told last before, at most a paragraph back, that lies in one year."""
        here = self.paragraph_number(self.phrases[index].span.start)
        for number in range(index - 1, -1, -1):
            if here - self.paragraph_number(self.phrases[number].span.start) > 1:
                return None
            told = self._anchor(number)
            if told and told.start and told.end and told.start.year == told.end.year:
                return told.start.year
        return None

    def _event(self, index: int) -> Stretch | None:
        """Return the date of the event named after the phrase: a date inside its name, else where the report dated it."""
        phrase = self.phrases[index]
        sentence = self.sentence(phrase.span.start)
        rest = re.split(r"[,;:.()“”\"]", self.text[phrase.span.end : sentence.end])[0]
        inside = self._inside(index, phrase.span.end + len(rest))
        if inside:
            return inside
        words = [word.lower() for word in WORD.findall(rest)][:6]
        if phrase.kind == "anniversary":
            return self._full_date_before(index)
        return self.dated_elsewhere(words, sentence.start, index)

    def _inside(self, index: int, end: int) -> Stretch | None:
        following = self.phrases[index + 1] if index + 1 < len(self.phrases) else None
        if following is None or following.span.start >= end or following.base != "published":
            return None
        between = self.text[self.phrases[index].span.end : following.span.start]
        if re.search(r"\b(?:and|but)\b.*[^\W\d_]ed\b", between):
            return None  # "a day after the attack and raised duties on 16 May"
        return self._anchor(index + 1)

    def _full_date_before(self, index: int) -> Stretch | None:
        here = self.paragraph_number(self.phrases[index].span.start)
        for number in range(index - 1, -1, -1):
            if here - self.paragraph_number(self.phrases[number].span.start) > 1:
                return None
            told = self.phrases[number]
            if told.kind == "calendar" and told.first.year and told.first.day:
                return self._anchor(number)
        return None

    def dated_elsewhere(self, words: list[str], before: int, index: int) -> Stretch | None:
        """Return the date of the nearest earlier sentence that shares a word with the event's name and has one date."""
        acts = time_words()["clause"]["taking_up"]
        stems = {word[: 4 if word in acts else 5] for word in words} - NO_STEMS
        for number in range(self.sentence_number(before) - 1, -1, -1):
            span = self.sentences[number]
            if not any(word.lower().startswith(tuple(stems)) for word in WORD.findall(span.of(self.text))):
                continue
            anchors = [a for i in self.inside(span) if i < index and (a := self._anchor(i)) and a.precision == "day"]
            if len(anchors) == 1:
                return anchors[0]
        return None

    def hollow(self, index: int) -> bool:
        """Return whether a phrase counts the days of something that the report does not date ("the third day of the siege")."""
        phrase = self.phrases[index]
        counts = phrase.base == "event" and self.text.startswith(" of ", phrase.span.end)
        return counts and self.reading(index) is None

    def inside(self, span: Span) -> list[int]:
        """Return the numbers of the phrases that lie in the span."""
        return [number for number, phrase in enumerate(self.phrases) if span.covers(phrase.span)]

    # --- reports without a date ---------------------------------------------------------------------------------------
    def _find_frame(self) -> date | None:
        """Return the latest day that the report proves: a weekday with a day and a month that fits only one of its years."""
        years = {p.first.year for p in self.phrases if p.first.year and p.kind == "calendar"}
        days: list[date] = []
        for phrase in self.phrases:
            moment = phrase.first
            if phrase.kind != "calendar" or moment.weekday is None or not moment.month or not moment.day:
                continue
            fits = [
                day
                for year in ({moment.year} if moment.year else years)
                if (day := _day(year, moment.month, moment.day)) and day.weekday() == moment.weekday
            ]
            if len(fits) == 1:
                days += fits
        return max(days, default=None)


def _day(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year or 0, month, day)
    except ValueError:
        return None


def _in_dateline(text: str, span: Span) -> bool:
    """ "GARO, 3 May 2021 (Agency) - ...", "Garo, 3 May 2021" as a line of its own: it opens the report, and dates no act."""
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    own_line = span.end < OPENING and text.startswith("\n", span.end)
    if len(line) > 60 or not (own_line or DATELINE_END.match(text, span.end)):
        return False
    place = re.sub(r"\([^)]*\)", "", line).strip(" ,")
    return place.isupper() or bool(
        place
        and re.fullmatch(r"(?:(?:(?:de|del|da|do|dos|la|el|al|of)\s)?[A-Z][\w.'’-]*[,/\s]*){1,5}", place)
        and line.endswith(", ")
    )


def _published(report: Report) -> tuple[date, date] | None:
    """Return the first and the last day on which the report may have been published."""
    if told := told_last(report):
        return told, told + LATEST
    text = report.published or ""
    if not re.fullmatch(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}.*)?)?", text):
        return None
    try:
        if len(text) >= 10:
            return (day := date.fromisoformat(text[:10])), day
        year, month = int(text[:4]), int(text[5:7]) if len(text) == 7 else None
        last = calendar.monthrange(year, month or 12)[1]
        return date(year, month or 1, 1), date(year, month or 12, last)
    except ValueError:
        return None


def _joined(first: Reading | None, second: Reading | None) -> Reading | None:
    """Return what holds whatever day of the month or year the report is from: the same reading, or all between the two."""
    if first is None or second is None or first.stretch == second.stretch:
        return first if first == second or second is not None else None
    start, end = first.stretch.start, second.stretch.end
    if start and end and start > end:
        return None
    return Reading(stretch=Stretch(start=start, end=end, precision="bounded"), method="bounded", anchor="published")


def _lines(text: str) -> tuple[Span, ...]:
    return tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))


def _rough_sentences(text: str) -> tuple[Span, ...]:
    """Return sentences for a report that was not cleaned."""
    pattern = r"[^\s][^\n]*?(?:[.!?][”\"')]*(?=\s+[A-Z“\"0-9])|(?=\n)|$)"
    return tuple(Span(m.start(), m.end()) for m in re.finditer(pattern, text) if m.end() > m.start())


__all__ = ["DAY", "Story"]
