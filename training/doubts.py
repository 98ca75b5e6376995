"""Where a taught network reads otherwise than the annotation: `python -m training.doubts --weights FILE --out FOLDER`.

Writes one list a storyline of the teaching part, for somebody who reads its annotation again with the text at hand: words
that may name an act and are unmarked, marks that may name none, values that an event may lack, modes and statuses that may
be others. Most doubts are the network's own mistake; what is right is decided by the text and the guidelines. A network that
was taught on these storylines many times doubts them less.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray

from dragoman.extract.model import decode
from dragoman.extract.model.labels import MODES, ROLES, STATUSES, TYPES
from dragoman.extract.model.words import WordPiece
from dragoman_corpus.load import load
from dragoman_corpus.objects import Report as Told
from training.batches import inputs, stretches
from training.corpus import Reader as Cleaner
from training.corpus import told as filled
from training.examples import Text, Trigger
from training.losses import CLASSES, relate
from training.network import Reader
from training.read import network_of, options

UNMARKED = 0.65
"""How likely an unmarked word has to name an act to be listed."""
MARKED = 0.12
"""How likely a marked word may at most name one to be listed."""
LACKING = 0.62
"""How likely words have to fill a role that the event has nobody in."""
OTHER, UNLIKELY = 0.8, 0.1
"""How likely another mode or status has to be, and the annotated one at most."""
ASKED = ("actor", "recipient", "thing", "place", "time", "voice", "killed", "injured", "weapon")
HIT = frozenset(("recipient", "thing"))
"""An event that has one of these lacks neither."""
AROUND = 6
"""Words shown on either side."""

Likely = NDArray[np.float32]
Doubt = tuple[float, str]
"""How sure the network is, and the line that says it."""


@dataclass(slots=True)
class Doubter:
    """Says where a network reads one report otherwise than its annotation; `source` is the text that the words stand in."""

    network: Reader
    pieces: WordPiece
    told: Told
    source: str
    text: Text
    _of_events: dict[tuple[int, str], Doubt] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """Return the doubts, those about marks first."""
        found: list[str] = []
        held = stretches(self.text)
        marked = {at for one in self.text.triggers for at in range(one.start, one.end)}
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            given = inputs([(one.words, one.features) for one in held], self.pieces.start, self.pieces.stop)
            words, tags = self.network.encoder(*given)
            for at, stretch in enumerate(held):
                context, begin, _ = self.text.windows[at]
                scores = tags[at, : len(stretch.words)].float()
                found += self._unmarked(scores.numpy(), context, begin, marked)
                found += self._weak(scores.softmax(-1).numpy(), context, stretch.triggers)
                if stretch.triggers:
                    self._values(
                        relate(self.network, words[at], given.word_mask[at], stretch), context, stretch.triggers
                    )
        return [*found, *(line for _, (_, line) in sorted(self._of_events.items()))]

    def _unmarked(self, scores: Likely, offset: int, begin: int, marked: set[int]) -> Iterator[str]:
        for one in decode.triggers(scores, UNMARKED):
            first, last = one.start + offset, one.end + offset
            if first >= begin and marked.isdisjoint(range(first, last)):
                yield f'UNMARKED {TYPES[one.type]} "{self._words(first, last)}" in: {self._around(first, last)}'

    def _weak(self, likely: Likely, offset: int, triggers: list[Trigger]) -> Iterator[str]:
        for one in triggers:
            if one.core and 1 - likely[one.start - offset : one.end - offset, 0].min() <= MARKED:
                yield f"DOUBTFUL MARK {self._mark(one)} in: {self._around(one.start, one.end)}"

    def _values(self, out: tuple[torch.Tensor, ...], offset: int, triggers: list[Trigger]) -> None:
        roles = out[0].float().sigmoid().numpy()
        classes = {name: out[part].float().softmax(-1).numpy() for name, part in CLASSES if name in ("mode", "status")}
        for at, one in enumerate(triggers):
            if not one.core:
                continue
            has = filled(self.told.events[one.event])
            for role in ASKED:
                if role not in has and not (role in HIT and has & HIT):
                    for first, last, sure in decode.spans(roles[at, :, ROLES.index(role)], LACKING):
                        words = self._words(first + offset, last + offset)
                        self._keep(one, role, sure, f'{self._mark(one)} has no {role}; perhaps "{words}"')
            for name, likely in classes.items():
                annotated, other = getattr(one, name), int(likely[at].argmax())
                if likely[at, annotated] < UNLIKELY and likely[at, other] >= OTHER:
                    line = f"{self._mark(one)}: {name} {_class(name, annotated)}; perhaps {_class(name, other)}"
                    self._keep(one, name, float(likely[at, other]), line)

    def _keep(self, one: Trigger, kind: str, sure: float, line: str) -> None:
        """Keep the surest doubt of its kind about an event."""
        self._of_events[one.event, kind] = max(self._of_events.get((one.event, kind), (0.0, "")), (sure, line))

    def _mark(self, one: Trigger) -> str:
        return f'{self.text.names[one.event]} ({TYPES[one.tag]} "{self._words(one.start, one.end)}")'

    def _around(self, first: int, last: int) -> str:
        return f"... {self._words(max(0, first - AROUND), min(len(self.text.words), last + AROUND))} ..."

    def _words(self, first: int, last: int) -> str:
        return " ".join(self.source[self.text.words[first].start : self.text.words[last - 1].end].split())


def _class(kind: str, number: int) -> str:
    return STATUSES[number] if kind == "status" else "/".join(part for part in MODES[number] if part)


def main(words: list[str]) -> int:
    """Write the lists and return 0. Raises as `training.read.network_of` does."""
    given = options("doubts", __doc__).parse_args(words)
    network, pieces = network_of(given)
    cleaner, count = Cleaner(pieces), 0
    given.out.mkdir(parents=True, exist_ok=True)
    for story in load("train"):
        lines = []
        for told in story.reports:
            report, text = cleaner.read(story, told)
            found = Doubter(network, pieces, told, report.text, text).lines() if text.words else []
            lines += [f"## {told.id}", *(f"- {line}" for line in found)] if found else []
            count += len(found)
        (given.out / f"{story.id}.txt").write_text("\n".join([*lines, ""]), "utf-8")
        print(f"\r{story.id}: {count} doubts so far ", end="", file=sys.stderr)
    print(f"\n{count} doubts")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
