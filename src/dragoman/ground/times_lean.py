"""Acts whose words name no day: told as recent without any word of time, or with a time of day alone.

The codebook (section 3) has the first `bounded`: "an undated reaction lies between what it answers and the publication". What
an act follows is, in this order, the act it answers; the act told right before it, in its paragraph or on the report's main
day; the main day, on which most of the report's dated acts were; the day before the publication.

"At noon", "17.30" is of the day told last before it in its paragraph, else of the main day, else of the day of publication; at
the head of an entry of a running report it is of that day. An act of some time before has the time of the act told last before
it. What is announced, demanded or threatened without a day is not before the report.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from dragoman.ground.times_attach import heads
from dragoman.ground.times_calendar import DAY, Stretch
from dragoman.ground.times_complement import counted, counts
from dragoman.ground.times_story import DATED, Story
from dragoman.language.times import TimePhrase
from dragoman.schema.mention import DONE, Mention
from dragoman.schema.span import Span
from dragoman.schema.value import Time, TimePrecision

NEWS, PAST = 10 * DAY, 60 * DAY
"""How far back the main day of a report lies where it has one so near, and how far back an act may be that another follows."""
CLOCK = re.compile(
    r"(?:at |around |about |by )?(?:\d{1,2}(?:[.:h]| h )\d\d|\d{1,2} ?[ap]\.?m\b|[a-z]+ o['’]clock)", re.IGNORECASE
)
NIGHT = re.compile(r"\b(?:(?:in|during|through|throughout) the|all|a) night\b|\binto the morning\b", re.IGNORECASE)
ENTRY = re.compile(r"\W*(?:\d+/\d*\W*)?")
"""What may stand before the time of an entry: a bullet, the number of a post."""


class Lean:
    """The days on which the acts of one report lean; `dated` are the times of its events that are known."""

    def __init__(
        self, story: Story, mentions: Sequence[Mention], dated: Mapping[int, Time], hours: Mapping[int, Span]
    ) -> None:
        self._story = story
        # Days are counted back from the publication; the calendar has none before the year 1.
        self._published = story.day if story.day and story.day.year > 1 else None
        self._mentions = sorted(mentions, key=lambda mention: (mention.trigger.start, mention.event))
        self._times = dict(dated)
        self._days = {event: day for event, time in dated.items() if (day := _day(time))}
        for event, span in hours.items():
            if event not in dated and (day := self._of_day(span)):
                self._keep(event, self._hour(day, span))
                self._days[event] = day
        self._main = self._main_day()

    def times(self) -> dict[int, Time]:
        """Return the times of the events that lean on others; none where the day of publication is not known."""
        if self._published is None:
            return {}
        for at, mention in enumerate(self._mentions):
            if mention.event not in self._times and (time := self._time(at, mention)):
                self._keep(mention.event, time)
        return self._times

    def _keep(self, event: int, time: Time) -> None:
        self._times[event] = time
        if time.start:
            # What follows this act lies after its beginning.
            self._days[event] = date.fromisoformat(time.start)

    def _time(self, at: int, mention: Mention) -> Time | None:
        if mention.recency == "recent" and self._published:
            return _between(self._start(at, mention), self._published)
        if mention.recency == "past":
            return self._then(at, mention) if mention.status in DONE else self._ahead()
        return self._counted(at, mention)

    def _ahead(self) -> Time | None:
        """What is announced, demanded or threatened without a day is not before the report."""
        day = self._published.isoformat() if self._published else None
        return Time(start=day, precision="bounded", method="recency", anchor="published")

    def _then(self, at: int, mention: Mention) -> Time | None:
        """Return the time of the act told last before in the paragraph, else from any told before up to the publication."""
        here = self._story.paragraph_number(mention.trigger.start)
        for other in reversed(self._mentions[:at]):
            time = self._times.get(other.event)
            if other.event == mention.event or time is None or not time.start or not time.end:
                continue
            published = self._published.isoformat() if self._published else time.end
            near = self._story.paragraph_number(other.trigger.start) == here
            if not near and time.start < (date.fromisoformat(published) - PAST).isoformat():
                return None
            end = time.end if near else max(published, time.end)
            return Time(start=time.start, end=end, precision="bounded", method="anchor", anchor=time.start)
        return None

    def _counted(self, at: int, mention: Mention) -> Time | None:
        """ "Two days after ...": counted from the act told before these words in the sentence."""
        given = next((one.span for one in mention.arguments if one.role == "time" and one.trusted), None)
        phrases = self._story.phrases
        number = next((n for n, one in enumerate(phrases) if given and one.span.overlaps(given) and counts(one)), None)
        if number is None or phrases[number].span.end > mention.trigger.start:
            return None
        sentence = self._story.sentence(mention.trigger.start)
        for other in reversed(self._mentions[:at]):
            time = self._times.get(other.event)
            if sentence.covers(other.trigger) and other.trigger.end <= phrases[number].span.start and time:
                day = _day(time)
                return counted(self._story, number, Stretch(start=day, end=day, precision="day")) if day else None
        return None

    def _hour(self, day: date, span: Span) -> Time:
        """Return the day as a time; a night reaches into the next, the one before the report's day up to it."""
        text, first, last = span.of(self._story.text), day, day
        if NIGHT.search(text):
            first, last = (day - DAY, day) if day == self._published else (day, day + DAY)
        start, end = first.isoformat(), last.isoformat()
        return Time(
            start=start, end=end, precision="day", method="anchor", anchor=day.isoformat(), text=text, span=span
        )

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
            if self._in_aside(phrase, time):
                continue
            found = self._story.reading(number)
            if found and found.stretch.precision == "day" and found.stretch.start == found.stretch.end:
                return found.stretch.start
        days = Counter(day for day in self._days.values() if day <= self._published)
        return next((day for day, _ in days.most_common(1)), self._published)

    def _in_aside(self, phrase: TimePhrase, time: Span) -> bool:
        """ "The borders, shut on Monday, were reopened in the morning": the day of an aside is not that of its sentence."""
        text, sentence = self._story.text, self._story.sentence(time.start)
        ended = text.startswith(",", phrase.span.end) and sentence.covers(phrase.span)
        return phrase.adnominal or (ended and not heads(text, phrase.span, sentence))

    def _heads(self, time: Span) -> bool:
        """Return whether the words open a line: "14:20 Police say ...", "3/ 6:50: ..."."""
        text = self._story.text
        return ENTRY.fullmatch(text[text.rfind("\n", 0, time.start) + 1 : time.start]) is not None

    def _start(self, at: int, mention: Mention) -> date:
        published = self._published or date.max
        answered = [self._days[event] for event in self._answered(mention.event) if event in self._days]
        answered = [day for day in answered if day <= published]
        return max(answered, default=None) or self._before(at, mention) or self._main or published - DAY

    def _answered(self, event: int) -> Iterator[int]:
        return (one.event for mention in self._mentions if mention.event == event for one in mention.answers)

    def _before(self, at: int, mention: Mention) -> date | None:
        """Return the day of the act told last before, where that is one to follow."""
        published = self._published or date.max
        here = self._story.paragraph_number(mention.trigger.start)
        for other in reversed(self._mentions[:at]):
            day = self._days.get(other.event)
            if other.event == mention.event or day is None or not published - PAST <= day < published:
                continue
            near = self._story.paragraph_number(other.trigger.start) == here
            return day if near or day == self._main else None
        return None

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
    precision: TimePrecision = "day" if start == published else "bounded"
    return Time(
        start=start.isoformat(), end=published.isoformat(), precision=precision, method="recency", anchor="published"
    )
