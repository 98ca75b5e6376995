"""Whose attack it is by the words before it: "an Israeli raid on the town", "Houthi drone strikes"."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.codebook.lexicon import Lexicon
from dragoman.extract.model.speakers import deed_at
from dragoman.extract.reading import Reading
from dragoman.schema.span import Span

_OWN = frozenset(("adjective", "people", "name"))
_REACH = 4
"""Words between the owner and the act's noun at most: "Israeli retaliatory cross border air strike"."""


class Owners:
    """The owners of the attacks of one report."""

    def __init__(self, reading: Reading, lexicon: Lexicon) -> None:
        self._reading, self._lexicon = reading, lexicon
        self._sentences = {sentence.span.start: sentence for sentence in reading.sentences}

    def by_sentence(self, tellings: Iterable[tuple[Span, Span]]) -> dict[Span, Span]:
        """Return by sentence whose attack one act is, from the words that name it, each with its sentence."""
        found: dict[Span, Span] = {}
        for trigger, sentence in tellings:
            owner = self.of(trigger, sentence)
            if owner is not None:
                found.setdefault(sentence, owner)
        return found

    def of(self, trigger: Span, sentence: Span) -> Span | None:
        """Return the state or the group whose attack a noun names; None where none stands right before it.

        Of fighting and of deaths the word before tells where, or who died; and "the US embassy attack" is not the embassy's.
        """
        held = self._sentences.get(sentence.start)
        deed = deed_at(self._reading, held, trigger) if held else None
        if held is None or deed is None or deed.noun is None:
            return None
        near = [(last, mention) for _, last, mention in deed.marks.actors if 0 <= deed.head - last <= _REACH]
        owners = [(last, mention) for last, mention in near if mention.form in _OWN and mention.kind != "outlet"]
        if not owners:
            return None
        last, mention = owners[-1]
        if mention.kind == "state" and mention.form == "name" and not mention.span.of(self._reading.text).isupper():
            return None  # "the Somalia attack" was there
        starts = [
            match.start
            for match in self._lexicon.find(held.lowers(last, deed.head + 1))
            if match.end == deed.head + 1 - last and match.act.type == "ASSAULT" and not match.act.mutual
            and match.act.effect is None and match.act.slots.get("modifier", "actor") == "actor"
        ]  # fmt: skip
        if 0 not in starts:
            return None
        return mention.span
