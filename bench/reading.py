"""Reading alone, mention by mention: triggers, events of a report, voices and stated answers, before any value is worked out.

    python -m bench.reading [PART] [--extractor NAME]...

Compares what the extractors mark in a part of the corpus (dev by default) with the annotation. The baseline takes every word of
the lexicon for a trigger of its first type, and those of one type in one report for one event.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from training.corpus import Reader
from training.examples import Text

from bench.accuracy_match import same_name
from bench.coreference import Coreference
from bench.marks import match
from bench.tally import Tally
from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.labels import TYPES
from dragoman.extract.model.weights import FOLDER
from dragoman.extract.model.windows import sentences_of
from dragoman.extract.model.words import WordPiece
from dragoman.language.tokens import tokenize
from dragoman.plugins import make
from dragoman.schema.mention import Mention
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings
from dragoman_corpus.load import load
from dragoman_corpus.mentions import cast_of, names
from dragoman_corpus.objects import Report as Told
from dragoman_corpus.objects import Story
from dragoman_corpus.words import PARTS

Extract = Callable[[Report], Sequence[Mention]]


class Marked(NamedTuple):
    """What is marked in one report, by an annotator or an extractor.

    Of every trigger: its words, its type, whether it may be left out, and the number of its event. `answers` are pairs of events, of
    which the first answers the second; `voices` events with the names of who says so, each in all its forms.
    """

    triggers: Sequence[Span]
    types: Sequence[str]
    optional: Sequence[bool]
    events: Sequence[int]
    answers: Set[tuple[int, int]]
    voices: Sequence[tuple[int, tuple[str, ...]]]


def annotated(story: Story, told: Told, text: Text) -> Marked:
    """Return what the annotation of a report marks; whoever passed a voice on is a voice too."""
    cast = cast_of(story, told)
    said = [
        (number, names(who, cast))
        for number, one in enumerate(told.events)
        for voice in one.voices
        for who in (voice.who, voice.via)
        if who is not None
    ]
    return Marked(
        triggers=[Span(text.words[one.start].start, text.words[one.end - 1].end) for one in text.triggers],
        types=[TYPES[one.tag] for one in text.triggers],
        optional=[not one.core for one in text.triggers],
        events=[one.event for one in text.triggers],
        answers=text.answers,
        voices=said,
    )


def extracted(found: Sequence[Mention], text: str) -> Marked:
    """Return what an extractor marks; a voice in several mentions of one event is one."""
    said = {(one.event, (cue.name.of(text),)) for one in found for cue in one.voices if cue.name}
    return Marked(
        triggers=[one.trigger for one in found],
        types=[one.type for one in found],
        optional=[False] * len(found),
        events=[one.event for one in found],
        answers={(one.event, other.event) for one in found for other in one.answers},
        voices=sorted(said),
    )


def measure(part: str, extract: Extract) -> dict[str, float]:
    """Return the figures of an extractor on a part of the corpus."""
    reader, sums = Reader(WordPiece.read(FOLDER / "vocab.txt")), Sums()
    for story in load(part):
        for told in story.reports:
            report, text = reader.read(story, told)
            sums.add(annotated(story, told, text), extracted(extract(report), report.text))
    return sums.figures()


class Sums:
    """What was compared, report by report."""

    def __init__(self) -> None:
        self._tally, self._coreference = Tally(), Coreference()

    def figures(self) -> dict[str, float]:
        """Return the figures of all reports added."""
        figures = {name: self._tally.f1(name) for name in ("triggers", "triggers with type", "voices", "answers")}
        return figures | {f"one event: {name}": value for name, value in self._coreference.figures().items()}

    def add(self, gold: Marked, found: Marked) -> None:
        """Compare what is found in a report with what is annotated; what may be left out counts on neither side."""
        pairs = match(gold.triggers, found.triggers)
        said = [at for at in range(len(found.triggers)) if at not in pairs or not gold.optional[pairs[at]]]
        hit = [at for at in said if at in pairs]
        typed = [at for at in hit if gold.types[pairs[at]] == found.types[at]]
        core = gold.optional.count(False)
        self._tally.add("triggers", len(hit), len(said), core)
        self._tally.add("triggers with type", len(typed), len(said), core)
        self._coreference.add(
            _clusters(gold.events, lambda at: ("gold", at)),
            _clusters(found.events, lambda at: ("gold", pairs[at]) if at in pairs else ("own", at)),
        )
        # An event of ours is the annotated one of its first trigger that is annotated.
        event = {found.events[at]: gold.events[one] for at, one in sorted(pairs.items(), key=lambda pair: -pair[1])}
        self._tally.compare("answers", {(event.get(a), event.get(b)) for a, b in found.answers}, gold.answers)
        self._voices(gold, found, event)

    def _voices(self, gold: Marked, found: Marked, event: Mapping[int, int]) -> None:
        free = {event for event, optional in zip(gold.events, gold.optional, strict=True) if optional}
        right = [voice for voice in gold.voices if voice[0] not in free]
        hit, missed = set[int](), 0
        for number, forms in found.voices:
            if event.get(number) not in free:
                at = {at for at, (one, names) in enumerate(right) if event.get(number) == one and _same(forms, names)}
                hit |= at
                missed += not at
        self._tally.add("voices", len(hit), len(hit) + missed, len(right))


def _same(forms: Sequence[str], others: Sequence[str]) -> bool:
    return any(same_name(one, other) for one in forms for other in others)


def _clusters(events: Sequence[int], name: Callable[[int], tuple[str, int]]) -> list[set[tuple[str, int]]]:
    clusters: dict[int, set[tuple[str, int]]] = {}
    for at, event in enumerate(events):
        clusters.setdefault(event, set()).add(name(at))
    return [*clusters.values()]


def words_of_the_lexicon(report: Report) -> Iterator[Mention]:
    """Yield every word of the lexicon as a mention: the baseline."""
    lexicon, numbers = load_lexicon(), {name: at for at, name in enumerate(TYPES)}
    for sentence in sentences_of(report):
        tokens = tokenize(report.text, sentence.start, sentence.end)
        taken: set[int] = set()
        for hit in lexicon.find([token.lower for token in tokens]):
            if hit.head not in taken and hit.act.type in numbers:
                taken.add(hit.head)
                span = Span(tokens[hit.head].start, tokens[hit.head].end)
                yield Mention(
                    event=numbers[hit.act.type], trigger=span, evidence=sentence, type=hit.act.type, mode=hit.act.mode
                )


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.reading", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", default="dev", choices=PARTS)
    parser.add_argument("--extractor", action="append", help="an extractor to measure (default: model and patterns)")
    given = parser.parse_args(words)
    columns = {}
    for name in given.extractor or ("model", "patterns"):
        extractor = make("extractors", name, Settings())
        columns[name] = measure(given.part, lambda report, made=extractor: made.extract(report).mentions)  # type: ignore[misc]
    columns["every word of the lexicon"] = measure(given.part, lambda report: [*words_of_the_lexicon(report)])
    print("| F1 | " + " | ".join(columns) + " |\n|---|" + "---:|" * len(columns))
    for figure in next(iter(columns.values())):
        print(f"| {figure} | " + " | ".join(f"{column[figure]:.3f}" for column in columns.values()) + " |")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
