"""Reading alone, mention by mention: triggers, events of a report, voices and stated answers, before any value is worked out.

    python -m bench.reading [PART] [--extractor NAME]...

Compares what the extractors mark in a part of the corpus (dev by default) with the annotation. The baseline takes every word of
the lexicon for a trigger of its first type, and those of one type in one report for one event.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence

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


def measure(part: str, extract: Extract) -> dict[str, float]:
    """Return the figures of an extractor on a part of the corpus."""
    reader = Reader(WordPiece.read(FOLDER / "vocab.txt"))
    tally, coreference = Tally(), Coreference()
    for story in load(part):
        for told in story.reports:
            report, text = reader.read(story, told)
            _one(story, told, text, [*extract(report)], report, tally, coreference)
    figures = {name: tally.f1(name) for name in ("triggers", "triggers with type", "voices", "answers")}
    return figures | {f"one event: {name}": value for name, value in coreference.figures().items()}


def _one(
    story: Story, told: Told, text: Text, found: list[Mention], report: Report, tally: Tally, coreference: Coreference
) -> None:
    spans = [Span(text.words[one.start].start, text.words[one.end - 1].end) for one in text.triggers]
    pairs = match(spans, [mention.trigger for mention in found])
    optional = {at for at, one in enumerate(text.triggers) if not one.core}
    said = [at for at in range(len(found)) if pairs.get(at) not in optional]
    hit = [at for at in said if at in pairs]
    typed = [at for at in hit if TYPES[text.triggers[pairs[at]].tag] == found[at].type]
    core = len(spans) - len(optional)
    tally.add("triggers", len(hit), len(said), core)
    tally.add("triggers with type", len(typed), len(said), core)
    back = {gold: at for at, gold in pairs.items()}
    coreference.add(
        _clusters([one.event for one in text.triggers], lambda at: ("gold", at)),
        _clusters([mention.event for mention in found], lambda at: ("gold", pairs[at]) if at in pairs else ("own", at)),
    )
    event = {found[at].event: text.triggers[gold].event for gold, at in sorted(back.items(), reverse=True)}
    answers = {(event.get(one.event), event.get(other.event)) for one in found for other in one.answers}
    tally.add("answers", len(answers & text.answers), len(answers), len(text.answers))
    _voices(story, told, text, found, report, event, tally)


def _voices(
    story: Story, told: Told, text: Text, found: list[Mention], report: Report, event: dict[int, int], tally: Tally
) -> None:
    cast = cast_of(story, told)
    numbers = {one.id: number for number, one in enumerate(told.events)}
    right = [
        (numbers[one.id], names(voice.who, cast)) for one in told.events if not one.optional for voice in one.voices
    ]
    said = {(mention.event, cue.name.of(report.text)) for mention in found for cue in mention.voices if cue.name}
    hit = {
        at
        for number, name in said
        for at, (gold, forms) in enumerate(right)
        if event.get(number) == gold and any(same_name(name, form) for form in forms)
    }
    tally.add("voices", len(hit), len(said), len(right))


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
