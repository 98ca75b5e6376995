"""ECB+ (Cybulska and Vossen, 2014): which words in texts on one topic name one event, the words given.

A word that is annotated as an event becomes a claim as the program would make it: its type is the likeliest of ours,
whatever else the network would rather have taken for an act; mode, status, roles and voices are what the network sees
around it, dates, places and actors what grounding makes of them, and words of one text are one event where the
network says so. Texts of one topic are then linked in a dossier of their own. As usual, words outside the validated
sentences do not count, and those with no chain stand alone.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from functools import cache
from pathlib import Path

from bench.linked import events, one_event
from bench.linking_score import figures
from bench.sets import Document, documents, report_of
from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.features import features
from dragoman.extract.model.look import look
from dragoman.extract.model.tell import Teller
from dragoman.extract.model.weights import Floors, load_weights
from dragoman.extract.model.windows import read_words, sentences_of
from dragoman.extract.model.words import Word
from dragoman.ground.grounder import RuleGrounder
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.link.stems import stem
from dragoman.schema.claim import Grounding
from dragoman.schema.mention import Extraction
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings

Named = tuple[str, str]
"""A text, and the number of an annotated event word in it."""
ACTS = ("ACTION_", "NEG_ACTION_")


def measure(data: Path) -> dict[str, dict[str, float]]:
    """Return our figures and those of the plain rule. Raises UsageError where the set is not in the folder."""
    gold: dict[Named, Hashable] = {}
    ours: dict[Named, Hashable] = {}
    plain: dict[Named, Hashable] = {}
    topics: dict[str, list[Document]] = {}
    for document in documents(data, "ecbplus_dev"):
        topics.setdefault(document["topic"], []).append(document)
    for topic, held in topics.items():
        made = [(document, *grounded(document)) for document in held]
        event = one_event(events((report, grounding) for _, report, grounding in made))
        for document, report, grounding in made:
            group = {(claim.trigger.start, claim.trigger.end): claim.group for claim in grounding.claims}
            for row, span in named(document):
                name = (document["id"], row["id"])
                own = next((held for ends, held in group.items() if Span(*ends).overlaps(span)), None)
                gold[name] = row.get("cluster") or name
                ours[name] = event[report.id, own] if own else name
                plain[name] = topic, " ".join(map(stem, span.of(report.text).split()))
    return {"dragoman": figures(gold, ours), "lemma": figures(gold, plain)}


def named(document: Document) -> Iterator[tuple[Document, Span]]:
    """Yield the annotated event words of the validated sentences."""
    valid = [Span(*document["sentences"][number]) for number in document["validated_sentences"]]
    for row in document["spans"]:
        span = Span(row["start"], row["end"])
        if row["label"].startswith(ACTS) and any(sentence.overlaps(span) for sentence in valid):
            yield row, span


def grounded(document: Document) -> tuple[Report, Grounding]:
    """Return a text, and the claims that its annotated event words make."""
    report, weights = report_of(document), load_weights()
    words, breaks = read_words(report, weights.pieces)
    table = features(report.text, words, sentences_of(report), report.quotations, load_lexicon(), load_knowledge())
    runs = [run for _, span in named(document) if (run := _words(words, span))]
    seen = look(report.text, words, breaks, table, weights, named=sorted(set(runs)))
    mentions = Teller(report, words, seen, Floors(core=0.0), "named").mentions()
    return report, _grounder().ground(report, Extraction(report=report.id, mentions=mentions))


def _words(words: Sequence[Word], span: Span) -> tuple[int, int] | None:
    """Return the first and the last word, excluded, of a span."""
    inside = [at for at, word in enumerate(words) if word.start < span.end and span.start < word.end]
    return (inside[0], inside[-1] + 1) if inside else None


@cache
def _grounder() -> RuleGrounder:
    return RuleGrounder(Settings())
