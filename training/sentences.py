"""The corpus's single sentences as examples: ten of them make a text, since a window for each would cost more than it teaches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from dragoman.extract.model.labels import ATTRIBUTIONS, MODES, ROLES, STATUSES, STRENGTHS, TYPES, WHENS
from dragoman.extract.model.words import Word, WordPiece
from dragoman_corpus.objects import Span
from dragoman_corpus.sentences import ROLES as TOLD
from dragoman_corpus.sentences import Sentence
from training.examples import Text, Trigger
from training.short import text_of

TOGETHER = 10
HEADS = ("tags", "roles", "mode", "status")
"""What a sentence alone can teach; who says it, how it is dated and what else tells of it stand in no sentence."""


def texts(sentences: Sequence[Sentence], pieces: WordPiece, chance: Random) -> Iterator[Text]:
    """Yield the sentences, mixed, as texts of ten. In a role that is not annotated, any word of the sentence may be."""
    order = list(sentences)
    chance.shuffle(order)
    for at in range(0, len(order), TOGETHER):
        yield _text(f"sentences {at}", order[at : at + TOGETHER], pieces)


def _text(name: str, held: Sequence[Sentence], pieces: WordPiece) -> Text:
    text = text_of(name, [one.text for one in held], pieces)
    start = 0
    for number, one in enumerate(held):
        text.triggers += _triggers(one, number, start, text.words)
        start += len(one.text) + 1
    text.names = tuple(f"{name} {number}" for number in range(len(held)))
    return text


def _triggers(one: Sentence, number: int, start: int, words: Sequence[Word]) -> Iterator[Trigger]:
    """Yield the act of a sentence once for each part that names it."""

    def at(span: Span) -> tuple[int, int]:
        inside = [
            place for place, word in enumerate(words) if word.start < start + span.end and start + span.start < word.end
        ]
        return inside[0], inside[-1] + 1

    if one.type is None:
        return
    first, last = at(Span(0, len(one.text)))
    for mark in one.marks:
        yield Trigger(
            *at(mark),
            tag=TYPES.index(one.type),
            mode=MODES.index((one.type, one.mode)),
            status=STATUSES.index(one.status),
            attribution=ATTRIBUTIONS.index("asserted"),
            strength=STRENGTHS.index("none"),
            when=WHENS.index("unknown"),
            core=True,
            event=number,
            roles=tuple((ROLES.index(role), *at(span)) for role, span in one.roles),
            open_roles=tuple((place, first, last) for place, role in enumerate(ROLES) if role not in TOLD.values()),
        )
