"""Words of the lexicon that stand unmarked in the corpus: what an annotator may have left out.

    python -m bench.unmarked [FILE...]

Lists them for the parts train and dev; the test part is not to be looked at with any program's help. Most are rightly unmarked.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from dragoman.codebook.lexicon import load_lexicon
from dragoman.language.tokens import tokenize
from dragoman_corpus.gold import sentences
from dragoman_corpus.load import story_files
from dragoman_corpus.objects import Report
from dragoman_corpus.parse import read_story

SURE = 0.7
"""The weight from which the lexicon takes a word by itself for an act."""


def unmarked(report: Report) -> Iterator[str]:
    """Yield a line for each such word, with the words around it."""
    lexicon = load_lexicon()
    covered = [mark.span for mark in report.marks] + list(report.furniture)
    for sentence in sentences(report.text):
        tokens = tokenize(report.text, sentence.start, sentence.end)
        for match in lexicon.find([token.lower for token in tokens]):
            start, end = tokens[match.start].start, tokens[match.end - 1].end
            if match.act.weight >= SURE and not any(span.start < end and start < span.end for span in covered):
                around = report.text[max(sentence.start, start - 50) : min(sentence.end, end + 50)]
                yield f"{report.id}: {match.act.type} [{report.text[start:end]}] {' '.join(around.split())}"


def main(words: list[str]) -> int:
    """Print the list and return 0."""
    for path in map(Path, words) if words else [*story_files("train"), *story_files("dev")]:
        for report in read_story(path).reports:
            for line in dict.fromkeys(unmarked(report)):
                print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
