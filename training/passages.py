"""The corpus's single sentences and passages as examples: several make a text, since a window for each would cost more than it teaches.

In every other text a few of them stand among the sentences of a plain one. A network that has seen acts only where everything is
an act, and plain sentences only where nothing is, judges a text as a whole and overlooks a single act.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from dragoman.clean.sentences import split_sentences
from dragoman.extract.model.labels import ATTRIBUTIONS, MODES, ROLES, STATUSES, STRENGTHS, TYPES, WHENS
from dragoman.extract.model.words import Word, WordPiece
from dragoman.schema.span import Span
from dragoman_corpus.passages import IN_SENTENCES, Act, Passage
from dragoman_corpus.passages import ROLES as TOLD
from training.examples import Text, Trigger, once
from training.short import text_of

LONG = 150
"""Words from which a passage is a report, and a text by itself."""
_UNTOLD = tuple(place for place, role in enumerate(ROLES) if role not in {TOLD[letter] for letter in IN_SENTENCES})


@dataclass(frozen=True, slots=True)
class Kind:
    """How the texts of a kind are made: how many make a text, how many stand among plain sentences, and which heads they teach."""

    together: int
    among: tuple[int, int]
    heads: frozenset[str]


KINDS = {
    # Who says it, how it is dated and what else tells of it stand in no single sentence.
    "sentences": Kind(10, (1, 4), frozenset(("tags", "roles", "mode", "status"))),
    "passages": Kind(5, (1, 2), frozenset(("tags", "roles", "mode", "status", "strength", "core", "same", "answers"))),
}


def texts(
    kind: str, passages: Sequence[Passage], plain: Sequence[Sequence[str]], pieces: WordPiece, chance: Random
) -> Iterator[Text]:
    """Yield the sentences or passages, mixed, as texts of several; in every other one most sentences are those of a plain text.

    In a role that is not annotated, any word may be.
    """
    order, made, number = list(passages), KINDS[kind], 0
    chance.shuffle(order)
    whole = [one for one in order if len(one.text.split()) >= LONG]
    yield from (_text(f"{kind} whole {place}", [one], pieces, ()) for place, one in enumerate(whole))
    order = [one for one in order if len(one.text.split()) < LONG]
    while order:
        count = chance.randint(*made.among) if plain and number % 2 else made.together
        held, order = order[:count], order[count:]
        if count < made.together:
            held = _among(held, chance.choice(plain), made.together - count, chance)
        yield _text(f"{kind} {number}", held, pieces, _UNTOLD if kind == "sentences" else ())
        number += 1


def _among(held: Sequence[Passage], document: Sequence[str], wanted: int, chance: Random) -> list[Passage]:
    """Return the passages in their order among some sentences that follow each other in a plain document."""
    first = chance.randint(0, max(0, len(document) - wanted))
    mixed = [Passage(text) for text in document[first : first + wanted]]
    places = sorted(chance.choices(range(len(mixed) + 1), k=len(held)), reverse=True)
    for place, one in zip(places, reversed(held), strict=True):
        mixed.insert(place, one)
    return mixed


def _text(name: str, held: Sequence[Passage], pieces: WordPiece, untold: Sequence[int]) -> Text:
    sentences = [_sentences(one.text) for one in held]
    text = text_of(name, [sentence for one in sentences for sentence in one], pieces)
    starts = list(accumulate((len(" ".join(one)) + 1 for one in sentences), initial=0))
    count = 0
    for one, start, end in zip(held, starts, starts[1:], strict=False):
        laid = _Laid(start, end - start - 1, text)
        for number, act in enumerate(one.acts):
            text.triggers += laid.triggers(act, count + number, untold)
            text.answers |= {(count + number, count + answered) for answered in act.answers}
        count += len(one.acts)
    text.triggers[:] = once(text.triggers)
    text.names = tuple(f"{name} {number}" for number in range(count))
    return text


def _sentences(text: str) -> list[str]:
    """Return the sentences of a passage, which a space parts; the passage whole where something else does."""
    found = [span.of(text) for span in split_sentences(text, (Span(0, len(text)),), "en")]
    return found if " ".join(found) == text else [text]


@dataclass(frozen=True, slots=True)
class _Laid:
    """A passage laid over the words of its text, of which it takes `length` characters from `start`."""

    start: int
    length: int
    text: Text

    def triggers(self, act: Act, event: int, untold: Sequence[int]) -> Iterator[Trigger]:
        """Yield the act once for each part that names it."""
        marks = [self._words(mark.start, mark.end) for mark in act.marks]
        first, last = self._words(0, self.length)
        for at in marks:
            roles = list(self._roles(act, at, marks))
            yield Trigger(
                *at,
                tag=TYPES.index(act.type),
                mode=MODES.index((act.type, act.mode)),
                status=STATUSES.index(act.status),
                attribution=ATTRIBUTIONS.index("asserted"),
                strength=STRENGTHS.index(_strength(act)),
                when=WHENS.index("unknown"),
                core=not act.optional,
                event=event,
                roles=tuple(role for role, sure in roles if sure),
                open_roles=(*(role for role, sure in roles if not sure), *((role, first, last) for role in untold)),
            )

    def _roles(
        self, act: Act, at: tuple[int, int], marks: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[tuple[int, int, int], bool]]:
        """Yield the roles, each with whether this mark is to find it: in its sentence, or in no mark's sentence at all."""
        for role in act.roles:
            words = self._words(role.span.start, role.span.end)
            there = self._sentence(words)
            nearer = any(self._sentence(other) == there for other in marks)
            sure = not role.again and (self._sentence(at) == there or not nearer)
            yield (ROLES.index(role.name), *words), sure
            if role.part:
                yield (ROLES.index("part"), *words), sure

    def _sentence(self, at: tuple[int, int]) -> int:
        return bisect_right(self.text.breaks, at[0])

    def _words(self, start: int, end: int) -> tuple[int, int]:
        """Return the words of some characters of the passage."""
        start, end = self.start + start, self.start + end
        inside = [place for place, word in enumerate(self.text.words) if _touches(word, start, end)]
        return inside[0], inside[-1] + 1


def _touches(word: Word, start: int, end: int) -> bool:
    return word.start < end and start < word.end


def _strength(act: Act) -> str:
    told = any(role.name == "voice" for role in act.roles)
    return (act.strength or "said") if told else "none"
