"""Reading with the triggers given: what the reader says of acts that somebody else has found."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model import look
from dragoman.extract.model.decode import Found
from dragoman.extract.model.features import features
from dragoman.extract.model.labels import TYPES
from dragoman.extract.model.look import Look
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.tell import Teller
from dragoman.extract.model.weights import load_weights
from dragoman.extract.model.windows import read_words, sentences_of, windows
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.mention import Mention
from dragoman.schema.report import Report
from dragoman.schema.span import Span


def mentions_at(report: Report, triggers: Sequence[tuple[Span, str]]) -> tuple[Mention, ...]:
    """Return a mention for each trigger (its words and type), with the roles that the network gives it; each is one event."""
    weights = load_weights()
    words, breaks = read_words(report, weights.pieces)
    table = features(report.text, words, sentences_of(report), report.quotations, load_lexicon(), load_knowledge())
    seen: list[Seen] = []
    for window in windows(words, breaks):
        found = []
        for span, kind in triggers:
            inside = [at for at in range(window.start, window.end) if _in(words[at].start, words[at].end, span)]
            if inside:
                first, last = inside[0] - window.context, inside[-1] + 1 - window.context
                found.append(Found(first, last, TYPES.index(kind), 1.0))
        if found:
            states, _ = look.encode(words, table, window, weights)
            seen += look.related(found, states, window, weights)
    for number, one in enumerate(seen):
        one.event = number
    return Teller(report, words, Look(seen, {}), weights.floors._replace(core=0.0), "given").mentions()


def _in(start: int, end: int, span: Span) -> bool:
    return start < span.end and span.start < end
