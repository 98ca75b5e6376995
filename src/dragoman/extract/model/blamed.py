"""Who is blamed, who claims it, who denies it, by grammar: "the Front denied responsibility for the attack"."""

from __future__ import annotations

from dragoman.extract.blame import attribute
from dragoman.extract.deeds import govern
from dragoman.extract.model.speakers import deed_at
from dragoman.extract.reading import Reading
from dragoman.schema.mention import Argument
from dragoman.schema.span import Span


class Blamed:
    """The attributions of one report."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sentences = {sentence.span.start: sentence for sentence in reading.sentences}

    def of(self, trigger: Span, sentence: Span, kind: str) -> tuple[Argument, ...]:
        """Return the doers that the sentence of a trigger lays an act of this type to, each with how and by whom.

        Who simply did it is not among them.
        """
        held = self._sentences.get(sentence.start)
        deed = deed_at(self._reading, held, trigger) if held else None
        if held is None or deed is None:
            return ()
        deed.kind = kind
        govern(held, deed.marks, deed)
        attribute(self._reading, held, [deed])
        return tuple(argument for argument in deed.of("actor") if argument.attribution != "asserted")


def unblamed(text: str, doers: list[Span], accusers: tuple[Span, ...]) -> tuple[list[Span], tuple[Span, ...]]:
    """Return the doers and those who blame them: nobody lays an act to himself, so who is on both sides is on one."""
    done, blaming = ({span.of(text).casefold() for span in side} for side in (doers, accusers))
    if done - blaming:
        return [span for span in doers if span.of(text).casefold() not in blaming], accusers
    return doers, tuple(span for span in accusers if span.of(text).casefold() not in done)
