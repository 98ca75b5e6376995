"""Acts without a date of their own: what the thread of the report says of when they were.

In order, and only where the words around the act leave no other reading:
- a sentence that takes up the act of the one before ("the raid killed ...") has its date;
- a part of a day ("in the evening") is that of the day told before;
- a headline has the day of the sentence that tells it again;
- an act told as news, after the day that the report begins with, lies between that day and the publication (`bounded`, by
  section 3 of the codebook).
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from dragoman.ground.times_attach import DATELESS, compares, lasting, of_saying
from dragoman.ground.times_calendar import DAY, Stretch
from dragoman.ground.times_story import PARAGRAPHS_BACK, Story
from dragoman.language.numbers_words import alternatives
from dragoman.language.times import TimePhrase
from dragoman.language.times_slots import time_words
from dragoman.schema.record import Record
from dragoman.schema.span import Span

WORD = re.compile(r"[^\W\d_]+")
PAST = re.compile(r"[^\W\d_]{2,}ed")
ASIDE = re.compile(
    r"\b(?:who|whom|whose|which|where|that (?:was|were)|after|since|before|until|following|once)\b[^,]*$", re.IGNORECASE
)
CONTENT = re.compile(r"[^\W\d_]{4,}")
# The news of a report is at most so old, and stands in its first sentences.
NEWS, LEAD = 6 * DAY, 3


class Thread(Record, frozen=True):
    """The days that the thread of the report gives, and the phrase that tells them."""

    stretch: Stretch
    phrase: TimePhrase
    bounded: bool = False


def thread(story: Story, trigger: Span, *, told: bool = True) -> Thread | None:
    """Return when the act at `trigger` was by the sentences before it; `told` is False for acts that are not told as done."""
    here = story.sentence_number(trigger.start)
    if here < 0:
        return None
    sentence = story.sentences[here]
    if _goes_on(story, sentence, trigger) and (found := _before(story, here)):
        return found
    if told and _says_on(story, sentence, trigger) and (found := _said_before(story, here)):
        return found
    if not told or _dated(story, sentence):
        return None
    return _part_of_day(story, sentence, trigger) or _headline(story, here) or _news(story, sentence, trigger)


# --- sentences that go on with the act before -------------------------------------------------------------------------
def _before(story: Story, here: int) -> Thread | None:
    """Return the one date of the sentence before, or the one before that, in the same paragraph."""
    paragraph = story.paragraph_number(story.sentences[here].start)
    for number in (here - 1, here - 2):
        if number < 0 or story.paragraph_number(story.sentences[number].start) != paragraph:
            return None
        if dates := _dated(story, story.sentences[number]):
            return _sole(story, dates)
    return None


def _sole(story: Story, dates: list[int]) -> Thread | None:
    """Return the one day of a sentence; none where it has several or dates something else."""
    phrase, found = story.phrases[dates[0]], story.reading(dates[0])
    if phrase.adnominal or phrase.relation or not found or found.stretch.precision != "day":
        return None
    if any((other := story.reading(number)) is None or other.stretch != found.stretch for number in dates[1:]):
        return None
    return Thread(stretch=found.stretch, phrase=phrase)


def _goes_on(story: Story, sentence: Span, trigger: Span) -> bool:
    """The sentence has no time, looks no further back, and names the act anew ("the raid") or gives its toll."""
    words = [word.lower() for word in WORD.findall(sentence.of(story.text))]
    clause = time_words()["clause"]
    elsewhere = {*clause["looks_back"], "had", "would", "will", "could", "may", "might"}
    if story.inside(sentence) or set(words) & elsewhere:
        return False
    before = story.text[sentence.start : trigger.start]
    if _taking_up().match(" ".join(words[:6])):
        return re.search(r"\b(?:who|whom|whose|which|where|after|since|before)\b", before) is None
    plain = not re.search(r"[,;:(]|\b(?:who|which|that|where|when|after|before)\b", before)
    return plain and len(before.split()) <= 9 and trigger.of(story.text).lower() in clause["tolls"]


@cache
def _taking_up() -> re.Pattern[str]:
    nouns = alternatives(time_words()["clause"]["taking_up"])
    articles = r"(?:(?:at|during|in) )?(?:the|this|that|these|those)|at least"
    return re.compile(rf"(?:{articles}) (?:\w+ ){{0,2}}(?:{nouns})\b")


def _dated(story: Story, span: Span) -> list[int]:
    """Return the phrases of the span that can date an act: a duration does not, unless it lasts until the telling."""
    return [
        number
        for number in story.inside(span)
        if (phrase := story.phrases[number]).kind not in DATELESS
        if (phrase.kind != "duration" or lasting(story.text, phrase, span)) and not story.hollow(number)
    ]


def _says_on(story: Story, sentence: Span, trigger: Span) -> bool:
    """ "He accused ...": the sentence goes on with what somebody did in the one before."""
    before = story.text[sentence.start : trigger.start]
    opened = re.fullmatch(r"\W*(?:he|she|they|it|the \w+)\s(?:(?:also|then|further|again)\s)?", before, re.IGNORECASE)
    return opened is not None and not story.inside(sentence) and _told_plainly(story, sentence, trigger)


def _said_before(story: Story, here: int) -> Thread | None:
    """Return the day on which somebody spoke in the sentence before, in the same paragraph."""
    sentence = story.sentences[here]
    if not here or story.paragraph_number(story.sentences[here - 1].start) != story.paragraph_number(sentence.start):
        return None
    dates = _dated(story, story.sentences[here - 1])
    return _sole(story, dates) if dates and _reports(story, dates[0]) else None


# --- parts of a day ---------------------------------------------------------------------------------------------------
def _part_of_day(story: Story, sentence: Span, trigger: Span) -> Thread | None:
    """ "In the evening shells fell": the evening of the day told before, if that is near by and no coming one."""
    parts = [i for i in story.inside(sentence) if story.phrases[i].kind in ("part", "clock")]
    if not parts or not _told_plainly(story, sentence, trigger):
        return None
    number = _last_told(story, sentence.start)
    found = story.reading(number) if number is not None else None
    if number is None or found is None or found.stretch.precision != "day":
        return None
    return Thread(stretch=found.stretch, phrase=story.phrases[number])


# --- headlines --------------------------------------------------------------------------------------------------------
def _headline(story: Story, here: int) -> Thread | None:
    """Return the day of the first sentence with one, for a first line that it repeats in other words."""
    sentence = story.sentences[here]
    if here > 0 or sentence.of(story.text).rstrip().endswith((".", "!", "?")):
        return None
    stems = _stems(sentence.of(story.text))
    for number in range(1, min(LEAD + 1, len(story.sentences))):
        if dates := _dated(story, story.sentences[number]):
            if any(_reports(story, date) for date in dates):
                return None
            shared = stems & _stems(story.sentences[number].of(story.text))
            found = _sole(story, dates) if len(shared) >= 2 else None
            return found if found and _is_news(story, found.stretch) else None
    return None


def _stems(text: str) -> set[str]:
    return {word.lower()[:5] for word in CONTENT.findall(text)}


# --- news without a date of its own -----------------------------------------------------------------------------------
def _news(story: Story, sentence: Span, trigger: Span) -> Thread | None:
    """Return the stretch from the news that the report began with to its publication, for a plain past act after it."""
    lead, published = _lead(story), story.published
    number = _last_told(story, sentence.start)
    if lead is None or published is None or number is None or not _told_plainly(story, sentence, trigger):
        return None
    found = story.reading(number)
    if found is None or found.stretch.start is None or not _is_news(story, found.stretch):
        return None
    if _background_before(story, sentence):
        return None
    start = min(lead, found.stretch.start)
    same = start == published[1]
    stretch = Stretch(start=start, end=published[1], precision="day" if same else "bounded")
    return Thread(stretch=stretch, phrase=story.phrases[number], bounded=not same)


def _lead(story: Story) -> date | None:
    """Return the first day of the news that the first sentences tell; None where they tell none."""
    days = [
        found.stretch.start
        for sentence in story.sentences[: LEAD + 1]
        for number in _dated(story, sentence)
        if _moves(story, number) and not _reports(story, number)
        if (found := story.reading(number)) and _is_news(story, found.stretch)
    ]
    return min((day for day in days if day), default=None)


def _is_news(story: Story, stretch: Stretch) -> bool:
    if story.published is None or stretch.start is None or stretch.precision not in ("day", "bounded"):
        return False
    return story.published[0] - stretch.start <= NEWS and stretch.start <= story.published[1]


def _moves(story: Story, number: int) -> bool:
    """Return whether the phrase carries the thread: no open end, no date inside a name, nothing planned."""
    phrase = story.phrases[number]
    if phrase.kind not in ("calendar", "weekday", "shift", "unit", "numeric") or phrase.relation:
        return False
    lead = story.text[story.sentence(phrase.span.start).start : phrase.span.start]
    named = lead.endswith(" of ") and phrase.kind == "calendar" and not phrase.first.day
    return not (named or phrase.adnominal or ASIDE.search(lead)) and story.tense(number) != "future"


def _last_told(story: Story, offset: int) -> int | None:
    """Return the last phrase before the offset that carries the thread, if it is no more than a few paragraphs back."""
    here = story.paragraph_number(offset)
    for number in range(len(story.phrases) - 1, -1, -1):
        phrase = story.phrases[number]
        if phrase.span.start >= offset or not _moves(story, number):
            continue
        near = here - story.paragraph_number(phrase.span.start) <= PARAGRAPHS_BACK
        return number if near and story.reading(number) else None
    return None


def _background_before(story: Story, sentence: Span) -> bool:
    """The same paragraph has told of older things before: years, or dates inside names."""
    paragraph = story.paragraph_number(sentence.start)
    for number, phrase in enumerate(story.phrases):
        if phrase.span.start >= sentence.start or story.paragraph_number(phrase.span.start) != paragraph:
            continue
        found = story.reading(number)
        old = found and found.stretch.start and not _is_news(story, found.stretch)
        if old and not compares(story.text, phrase, story.sentence(phrase.span.start)):
            return True
    return False


def _told_plainly(story: Story, sentence: Span, trigger: Span) -> bool:
    """The act is told by a past verb, outside quotation marks, and nothing looks further back, ahead or at a habit."""
    text, listed = story.text, time_words()["thread"]
    before, act = text[sentence.start : trigger.start], trigger.of(text)
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return False
    after = re.split(r"[,;]|\b(?:so that|which|who|where|that)\b", text[trigger.end : sentence.end])[0]
    before = re.sub(r",\s[^,;]*,(?=\s)", "", before)  # "the mayor, known as ..., said"
    if _summed_up().search(sentence.of(text)):
        return False
    clause = before + act + after
    words = [word.lower() for word in WORD.findall(clause)]
    past = any(word in listed["past"] or PAST.fullmatch(word) for word in words)
    return (
        past
        and not set(words) & set(listed["stops"])
        and not (_held_back(before, act) or _participle(before, text[trigger.end : sentence.end]))
    )


@cache
def _summed_up() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(time_words()['thread']['sums_up'])})\b", re.IGNORECASE)


def _held_back(before: str, act: str) -> bool:
    """What "to" opens, what stands beside the main act, what "had" puts before it, and nouns for acts told elsewhere."""
    lead, near = [word.lower() for word in WORD.findall(before)], _tail(before, 4)
    summed = {"is", "are"} & set(lead) or ("been" in near and {"has", "have"} & set(near))
    if near[-1:] == ["to"] or summed or _first(act).endswith("ing") or _aside_of_news(before):
        return True
    if {"had", "has", "have"} & set(near) and not set(time_words()["clause"]["saying"]) & set(lead):
        return True
    return not _verb(act) and not {"a", "an", "another", "fresh", "new"} & set(_tail(before, 3))


def _participle(before: str, after: str) -> bool:
    """ "The militia, trained and armed by them, holds ...": what is said of somebody, not what was done now."""
    apposed = re.search(r",\s(?:[^\W\d_]+(?:ed|en)\s(?:and|or)\s)?$", before)
    if apposed and not any(_verb(word) for word in WORD.findall(before[: apposed.start()])):
        return True
    passive = {"was", "were", "been", "being", "got", "and", "be"} & set(_tail(before, 2))
    return re.match(r"\s(?:and\s\w+ed\s)?by\s", after) is not None and not passive


def _tail(text: str, words: int) -> list[str]:
    return [word.lower() for word in WORD.findall(text)][-words:]


def _first(act: str) -> str:
    return act.lower().split(maxsplit=1)[0] if act.strip() else ""


def _verb(act: str) -> bool:
    first = _first(act)
    return PAST.fullmatch(first) is not None or first in time_words()["thread"]["past"]


def _aside_of_news(before: str) -> bool:
    """The act stands in a clause that says who somebody is, or what came before: "who led ...", "after they took ..."."""
    found = ASIDE.search(before)
    if found is None:
        return False
    ended = re.search(r"(?:ed|en|was|were|had)\b.*\b(?:was|were)\s$", found[0])
    return ended is None


def _reports(story: Story, number: int) -> bool:
    """ "Officials said on Monday": the day of the telling is not that of the news."""
    phrase = story.phrases[number]
    return of_saying(story.text, phrase, story.sentence(phrase.span.start))
