"""How large and how varied the corpus is: counts, openings, frames, type-token ratio, runs shared between storylines."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dragoman_corpus.gold import sentences
from dragoman_corpus.mentions import cast_of
from dragoman_corpus.objects import Report, Story
from dragoman_corpus.words import SMALL_WORDS

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
RUN = 8
"""Words in a row that two storylines must not share."""
TWIN = 0.6
"""Share of three-word runs in common from which two sentences are near twins."""
WINDOW = 1000
"""Words over which the type-token ratio is taken and averaged (MATTR, Covington and McFall 2010)."""


@dataclass(slots=True)
class Counts:
    """What one part holds, or one register of it."""

    storylines: int = 0
    reports: int = 0
    words: int = 0
    events: int = 0
    marks: int = 0
    empty: int = 0
    furnished: int = 0
    conflicts: set[str] = field(default_factory=set)
    types: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    registers: Counter[str] = field(default_factory=Counter)


def count(stories: Iterable[Story]) -> dict[str, Counts]:
    """The counts by part; marks are counted by the type and status of the event they name."""
    parts: dict[str, Counts] = defaultdict(Counts)
    for story in stories:
        part = parts[story.part]
        part.storylines += 1
        if story.conflict != "none":
            part.conflicts.add(story.conflict)
        for report in story.reports:
            part.reports += 1
            part.words += len(report.text.split())
            part.events += len(report.events)
            part.marks += len(report.marks)
            part.empty += not report.events
            part.furnished += bool(report.furniture)
            part.registers[report.register] += 1
            events = {event.id: event for event in report.events}
            for mark in report.marks:
                part.types[events[mark.event].type] += 1
                part.statuses[mark.status or events[mark.event].status] += 1
    return dict(parts)


@dataclass(frozen=True, slots=True)
class Variety:
    """How varied a set of texts is: shares between 0 and 1."""

    openings: float
    frames: float
    type_token: float


def variety(texts: Sequence[str]) -> Variety:
    """The share of distinct openings (three words) and frames among the sentences, and the moving type-token ratio.

    A frame is a sentence with its content words blotted out, runs of them as one: a stand-in for its dependency shape.
    """
    lines = [words for text in texts for span in sentences(text) if (words := _words(text[span.start : span.end]))]
    lines = [words for words in lines if len(words) >= 4]
    if not lines:
        return Variety(0.0, 0.0, 0.0)
    openings = {tuple(words[:3]) for words in lines}
    frames = {_frame(words) for words in lines}
    return Variety(len(openings) / len(lines), len(frames) / len(lines), _type_token([w for ws in lines for w in ws]))


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _frame(words: Sequence[str]) -> tuple[str, ...]:
    slots = [word if word in SMALL_WORDS else "_" for word in words]
    return tuple(slots[:1]) + tuple(second for first, second in pairwise(slots) if not first == second == "_")


def _type_token(words: Sequence[str]) -> float:
    windows = [words[at : at + WINDOW] for at in range(0, max(1, len(words) - WINDOW + 1), WINDOW)]
    return sum(len(set(window)) / len(window) for window in windows) / len(windows)


@dataclass(frozen=True, slots=True)
class Shared:
    """Eight words in a row that stand in two reports which should not share them."""

    words: str
    first: str
    second: str
    storylines: bool


def shared_runs(stories: Sequence[Story]) -> list[Shared]:
    """The runs of eight words that two storylines share, or two reports of one that are no copies of each other.

    Runs that are names and numbers but for two words do not count, and of runs that overlap one is told.
    """
    seen: dict[tuple[str, ...], tuple[Story, Report]] = {}
    found: dict[tuple[str, str], Shared] = {}
    for story in stories:
        for report in story.reports:
            names = _name_words(story, report)
            words = _words(_body(report))
            for at in range(len(words) - RUN + 1):
                run = tuple(words[at : at + RUN])
                if sum(word in names or word.isdigit() for word in run) >= RUN - 2:
                    continue
                other, where = seen.setdefault(run, (story, report))
                if where.id != report.id and not (other.id == story.id and _kin(story, where, report)):
                    key = (where.id, report.id)
                    found.setdefault(key, Shared(" ".join(run), *key, other.id != story.id))
    return list(found.values())


def _body(report: Report) -> str:
    """The text without page furniture, which pages repeat."""
    text = report.text
    for span in reversed(report.furniture):
        text = text[: span.start] + "\n" + text[span.end :]
    return text


def _kin(story: Story, first: Report, second: Report) -> bool:
    """Whether two reports may share words: a copy or rewrite and its source, or two of one source."""
    roots = [_root(story, report) for report in (first, second)]
    return roots[0] == roots[1]


def _root(story: Story, report: Report) -> str:
    by_id = {other.id: other for other in story.reports}
    while (source := report.copy_of or report.rewrite_of) and source in by_id:
        report = by_id[source]
    return report.id


def _name_words(story: Story, report: Report) -> set[str]:
    return {word for entry in cast_of(story, report).values() for name in entry.names for word in _words(name)}


def near_twins(stories: Sequence[Story]) -> tuple[int, int]:
    """How many sentences have a near twin in another storyline, and of how many."""
    rows = [(story.id, run) for story in stories for run in _runs(story)]
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, (_, runs) in enumerate(rows):
        for run in runs:
            holders[run].append(number)
    twins: set[int] = set()
    for number, (story_id, runs) in enumerate(rows):
        common = Counter(other for run in runs for other in holders[run] if other != number)
        for other, shared in common.items():
            if rows[other][0] != story_id and shared / len(runs | rows[other][1]) >= TWIN:
                twins.add(number)
                break
    return len(twins), len(rows)


def _runs(story: Story) -> Iterator[set[tuple[str, ...]]]:
    for report in story.reports:
        text = _body(report)
        for span in sentences(text):
            words = _words(text[span.start : span.end])
            if len(words) >= 6:
                yield {tuple(words[at : at + 3]) for at in range(len(words) - 2)}
