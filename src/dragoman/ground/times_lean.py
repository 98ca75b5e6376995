"""Acts whose words name no day: those told as recent without any word of time, and those told with a time of day alone.

The codebook (section 3) has the first `bounded`: "an undated reaction lies between what it answers and the publication". What an
act follows is, in this order, the act it answers; the act told right before it, in its paragraph or on the report's main day; the
report's main day, on which most of its dated acts were; the day before the publication.

"At noon", "17.30" is of the day told last before it in its paragraph, else of the report's main day, else of the day of publication;
at the head of an entry of a running report it is of that day.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from dragoman.ground.times_calendar import DAY
from dragoman.ground.times_story import DATED, Story
from dragoman.schema.mention import Mention
from dragoman.schema.span import Span
from dragoman.schema.value import Time

NEWS, PAST = 10 * DAY, 60 * DAY
"""How far back the main day of a report lies where it has one so near, and how far back an act may be that another follows."""
CLOCK = re.compile(r"(?:at |around |about |by )?(?:\d{1,2}(?:[.:h]| h )\d\d|\d{1,2} ?[ap]\.?m\b|[a-z]+ o['’]clock)", re.IGNORECASE)
ENTRY = re.compile(r"\W*(?:\d+/\d*\W*)?")
"""What may stand before the time of an entry: a bullet, the number of a post."""


class Lean:
    """The days on which the acts of one report lean; `dated` are the times of its events that are known."""

    def __init__(
        self, story: Story, mentions: Sequence[Mention], dated: Mapping[int, Time], hours: Mapping[int, Span]
    ) -> None:
        self._story = story
        self._hours, self._dated = hours, dated
        self._published = story.published[0] if story.published and story.published[0] == story.published[1] else None
        self._mentions = sorted(mentions, key=lambda mention: (mention.trigger.start, mention.event))
        self._days = {event: day for event, time in dated.items() if (day := _day(time))}
        self._days |= {event: day for event in hours if event not in dated and (day := self._of_day(hours[event]))}
        self._main = self._main_day()

    def times(self) -> dict[int, Time]:
        """Return the times of the events told as recent or with a time of day; none where the day of publication is not known."""
        if self._published is None:
            return {}
        found = {event: self._hour(event) for event in self._hours if event in self._days and event not in self._dated}
        return found | self._recent()

    def _recent(self) -> dict[int, Time]:
        started: dict[int, date] = {}
        for at, mention in enumerate(self._mentions):
            if mention.recency == "recent" and mention.event not in started:
                started[mention.event] = self._start(at, mention, started)
        published = self._published or date.max
        return {event: _between(start, published) for event, start in started.items()}

    def _hour(self, event: int) -> Time:
        day = self._days[event].isoformat()
        span = self._hours[event]
        return Time(start=day, end=day, precision="day", method="anchor", anchor=day, text=span.of(self._story.text), span=span)

    def _of_day(self, time: Span) -> date | None:
        """Return the day whose hour or part the words at `time` tell."""
        if self._published is None or (CLOCK.match(time.of(self._story.text)) and self._heads(time)):
            return self._published
        here = self._story.paragraph_number(time.start)
        for number in range(len(self._story.phrases) - 1, -1, -1):
            phrase = self._story.phrases[number]
            if phrase.span.end > time.start or phrase.relation or phrase.kind not in DATED:
                continue
            if self._story.paragraph_number(phrase.span.start) != here:
                break
            found = self._story.reading(number)
            if found and found.stretch.precision == "day" and found.stretch.start == found.stretch.end:
                return found.stretch.start
        days = Counter(day for day in self._days.values() if day <= self._published)
        return next((day for day, _ in days.most_common(1)), self._published)

    def _heads(self, time: Span) -> bool:
        """Return whether the words open a line: "14:20 Police say ...", "3/ 6:50: ..."."""
        text = self._story.text
        return ENTRY.fullmatch(text[text.rfind("\n", 0, time.start) + 1 : time.start]) is not None

    def _start(self, at: int, mention: Mention, started: Mapping[int, date]) -> date:
        published = self._published or date.max
        known = {**self._days, **started}
        answered = [day for event in self._answered(mention.event) if (day := known.get(event)) and day <= published]
        if answered:
            return max(answered)
        before = next(self._before(at, mention, known, published), None)
        return before or self._main or published - DAY

    def _answered(self, event: int) -> Iterator[int]:
        return (one.event for mention in self._mentions if mention.event == event for one in mention.answers)

    def _before(self, at: int, mention: Mention, known: Mapping[int, date], published: date) -> Iterator[date]:
        """Yield the day of the act told last before, where that is one to follow."""
        here = self._story.paragraph_number(mention.trigger.start)
        for other in reversed(self._mentions[:at]):
            day = known.get(other.event)
            if other.event == mention.event or day is None or not published - PAST <= day < published:
                continue
            if day == self._main or self._story.paragraph_number(other.trigger.start) == here:
                yield day
            return

    def _main_day(self) -> date | None:
        """Return the day before the publication with most dated acts, a day of the last ten where there is one."""
        if self._published is None:
            return None
        order = dict.fromkeys(mention.event for mention in self._mentions)
        days = Counter(day for event in order if (day := self._days.get(event)) and day < self._published)
        near = Counter({day: count for day, count in days.items() if self._published - day <= NEWS})
        return next((day for day, _ in (near or days).most_common(1)), None)


def _day(time: Time) -> date | None:
    """Return the day of an act that is dated to one."""
    return date.fromisoformat(time.start) if time.start and time.start == time.end else None


def _between(start: date, published: date) -> Time:
    precision = "day" if start == published else "bounded"
    return Time(
        start=start.isoformat(), end=published.isoformat(), precision=precision, method="recency", anchor="published"
    )
