"""Names that the report itself uses as places or as persons."""

from __future__ import annotations

from dragoman.extract.phrases import Noun, Sentence
from dragoman.extract.reading import Marks, Reading
from dragoman.extract.sorts import phrase
from dragoman.extract.vocabulary import words_of

_INSIDE = frozenset(("in", "near", "outside", "inside", "across", "around", "throughout"))


def note_names(reading: Reading) -> None:
    """Fill the reading's `places`, `persons`, `names` and `capitals` from prepositions, titles and kinds of place."""
    for sentence, marks in zip(reading.sentences, reading.marks, strict=True):
        if not sentence.titled:
            reading.capitals |= {token.lower for token in sentence.tokens[1:] if token.text[0].isupper()}
        timed = {at for start, end, _ in marks.times for at in range(start, end)}
        for noun in sentence.nouns:
            if sentence.tags[noun.head] == "M" and noun.head not in timed:
                _note(reading, sentence, marks, noun)


def _note(reading: Reading, sentence: Sentence, marks: Marks, noun: Noun) -> None:
    known = [mention.kind for first, last, mention in marks.actors if first <= noun.head < last]
    if noun.head + 1 in marks.people:
        return
    if "person" in known or (not known and _is_person(sentence, noun)):
        reading.names.add(sentence.tokens[noun.head].lower)
    if any(kind not in ("state", "government") for kind in known):
        return
    text = phrase(sentence, noun).of(reading.text).lower()
    host = sentence.tokens[noun.host.head].lower if noun.host is not None else ""
    named = sentence.tokens[noun.head].lower in words_of("place word")
    if named or noun.under in _INSIDE or (noun.under == "of" and host in words_of("place word")):
        reading.places.add(text)
        return
    titles = [*range(noun.start, noun.head), *[same.head for same in noun.same]]
    found = [marks.people.get(at + 1) for at in titles]
    if any(word is not None and word.value.kind in words_of("public people") for word in found):
        reading.persons.add(sentence.tokens[noun.head].lower)


def _is_person(sentence: Sentence, noun: Noun) -> bool:
    """Return whether a phrase of two to four capitalised words could be a person's full name."""
    if not 1 <= noun.head - noun.start <= 3 or noun.under in (*_INSIDE, "at", "from", "to"):
        return False
    plain = set(sentence.tags[noun.start : noun.end]) == {"M"}
    return plain and not any(token.lower in words_of("place word") for token in sentence.tokens[noun.start : noun.end])
