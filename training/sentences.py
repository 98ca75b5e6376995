"""The corpus's single sentences as examples: ten make a text, since a window for each would cost more than it teaches.

In every other text a few of them stand among the sentences of a plain one. A network that has seen acts only where everything is
an act, and plain sentences only where nothing is, judges a text as a whole and overlooks a single act.
"""

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
AMONG = 1, 4
"""Sentences that stand among those of a plain text, from and to."""
HEADS = ("tags", "roles", "mode", "status")
"""What a sentence alone can teach; who says it, how it is dated and what else tells of it stand in no sentence."""


def texts(
    sentences: Sequence[Sentence], plain: Sequence[Sequence[str]], pieces: WordPiece, chance: Random
) -> Iterator[Text]:
    """Yield the sentences, mixed, as texts of ten; in every other one most sentences are those of a plain text.

    In a role that is not annotated, any word of the sentence may be.
    """
    order = list(sentences)
    chance.shuffle(order)
    number = 0
    while order:
        count = chance.randint(*AMONG) if plain and number % 2 else TOGETHER
        held, order = order[:count], order[count:]
        if count < TOGETHER:
            held = _among(held, chance.choice(plain), chance)
        yield _text(f"sentences {number}", held, pieces)
        number += 1


def _among(held: Sequence[Sentence], document: Sequence[str], chance: Random) -> list[Sentence]:
    """Return the sentences in their order among some that follow each other in a plain document."""
    wanted = TOGETHER - len(held)
    first = chance.randint(0, max(0, len(document) - wanted))
    mixed = [Sentence(text) for text in document[first : first + wanted]]
    for place, one in zip(
        sorted(chance.choices(range(len(mixed) + 1), k=len(held)), reverse=True), reversed(held), strict=True
    ):
        mixed.insert(place, one)
    return mixed


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
