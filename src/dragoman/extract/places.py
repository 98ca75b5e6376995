"""Names that the report itself uses as places or as persons."""

from __future__ import annotations

from dragoman.extract.reading import Reading
from dragoman.extract.sorts import phrase
from dragoman.extract.vocabulary import words_of

_INSIDE = frozenset(("in", "near", "outside", "inside", "across", "around", "throughout"))


def note_names(reading: Reading) -> None:
    """Fill the reading's `places` and `persons` from prepositions, titles and kinds of place."""
    for sentence in reading.sentences:
        marks = reading.marks[sentence.number]
        if not sentence.titled:
            reading.capitals |= {token.lower for token in sentence.tokens[1:] if token.text[0].isupper()}
        timed = {at for start, end, _ in marks.times for at in range(start, end)}
        for noun in sentence.nouns:
            if sentence.tags[noun.head] != "M" or noun.head in timed:
                continue
            text = phrase(sentence, noun).of(reading.text).lower()
            host = sentence.tokens[noun.host.head].lower if noun.host is not None else ""
            group = noun.head + 1 in marks.people or any(
                first <= noun.head < last and mention.kind not in ("state", "government")
                for first, last, mention in marks.actors
            )
            if group:
                continue
            if noun.under in _INSIDE or (noun.under == "of" and host in words_of("place word")):
                reading.places.add(text)
                continue
            if sentence.tokens[noun.head].lower in words_of("place word"):
                reading.places.add(text)
            person = "person" in known or (
                not known and 1 <= noun.head - noun.start <= 3 and noun.under not in ("at", "from", "to")
            )
            if person and set(sentence.tags[noun.start : noun.end]) == {"M"}:
                reading.names.add(sentence.tokens[noun.head].lower)
            before = [marks.people.get(at + 1) for at in range(noun.start, noun.head)]
            apposed = [marks.people.get(same.head + 1) for same in noun.same]
            titled = any(
                found is not None and found.value.kind in words_of("public people") for found in [*before, *apposed]
            )
            if titled and noun.head - noun.start <= 5:
                reading.persons.add(sentence.span_of(noun.head, noun.head + 1).of(reading.text).lower())
