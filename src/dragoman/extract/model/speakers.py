"""Who says so, by grammar: where the network finds no voice, the verb of saying that governs the words that name an act."""

from __future__ import annotations

from dragoman.codebook.act import NOT_AN_ACT, Act
from dragoman.codebook.words import load_people, load_unnamed
from dragoman.extract.blame import by_of
from dragoman.extract.deeds import Deed
from dragoman.extract.phrases import Sentence
from dragoman.extract.reading import Reading, token_at
from dragoman.extract.vocabulary import words_of
from dragoman.extract.voices import sayings, voices_of
from dragoman.knowledge.fold import words
from dragoman.schema.mention import Cue
from dragoman.schema.span import Span

_OURSELVES = frozenset(("i", "me", "we", "us", "studio"))
_ANY = Act(phrase=("act",), pos="verb", type=NOT_AN_ACT)


class Speakers:
    """The sayings of one report."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sentences = {sentence.span.start: sentence for sentence in reading.sentences}
        self._says = [sayings(reading, sentence, []) for sentence in reading.sentences]

    def of(self, trigger: Span, sentence: Span) -> tuple[Cue, ...]:
        """Return the chain of voices over a trigger in its sentence, nearest to the reader first; empty is the outlet."""
        held = self._sentences.get(sentence.start)
        deed = deed_at(self._reading, held, trigger) if held else None
        return voices_of(self._reading, deed, self._says) if deed else ()

    def deniers(self, sentence: Span) -> tuple[Cue, ...]:
        """Return who denies something in a sentence, by the verb: "the coalition had denied hitting the market"."""
        held = self._sentences.get(sentence.start)
        verbs = [one for one in held.verbs if held.tokens[one.head].lower in words_of("deny")] if held else []
        for verb in verbs:
            if held is not None and not verb.negated and not verb.passive:
                return tuple(Cue(name=span, strength="denied") for span in by_of(self._reading, held, verb.subject))
        return ()


def is_own(name: str) -> bool:
    """Return whether words name who tells the report: its own people are no voice ("our correspondent", "REPORTER:", "we")."""
    plain = [word.text.lower() for word in words(name)]
    if any(hit.value.kind == "outlet" for hit in load_unnamed().find(plain)):
        return True
    people = load_people()
    # In a transcript a calling alone, in capitals, stands before what is spoken on air.
    label = name.isupper() and len(plain) == 1 and plain[0] in people and people[plain[0]].kind == "journalist"
    return label or (len(plain) == 1 and plain[0] in _OURSELVES)


def deed_at(reading: Reading, sentence: Sentence, trigger: Span) -> Deed | None:
    """Return the deed that words of a sentence name, whatever its type; None where they are no words of it."""
    start, head = token_at(sentence, trigger.start), token_at(sentence, trigger.end - 1)
    if start is None or head is None:
        return None
    verb = next((one for one in sentence.verbs if one.start <= head < one.end), None)
    noun = next((one for one in sentence.nouns if one.start <= head < one.end), None) if verb is None else None
    return Deed(sentence, reading.marks[sentence.number], _ANY, start, head + 1, head, verb=verb, noun=noun)
