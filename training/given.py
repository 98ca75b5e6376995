"""The annotated reports as the later stages would see them if reading made no mistake."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec
import numpy as np

from dragoman.extract.model import look
from dragoman.extract.model.decode import Found, Scores
from dragoman.extract.model.labels import ATTRIBUTIONS, MODES, ROLES, STATUSES, STRENGTHS, WHENS
from dragoman.extract.model.look import Answers, Look
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.tell import Teller
from dragoman.extract.model.weights import FOLDER, Floors, Weights
from dragoman.extract.model.words import WordPiece
from dragoman.ground.grounder import RuleGrounder
from dragoman.schema.claim import Grounding
from dragoman.schema.mention import Extraction, Mention
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman_corpus.objects import Story
from training.corpus import Reader
from training.examples import Text, Trigger


def given(
    stories: Sequence[Story],
    weights: Weights | None = None,
    change: Callable[[Mention], Mention] = lambda mention: mention,
) -> Iterator[tuple[Report, tuple[str, ...], Grounding]]:
    """Yield each report, the names of its events in the storyline by their numbers, and what grounding makes of them.

    With `weights` the network says what the annotated acts are in their contexts (`Mention.sense`). `change` alters mentions
    before they are grounded.
    """
    reader = Reader(WordPiece.read(FOLDER / "vocab.txt"))
    grounder = RuleGrounder(Settings())
    for story in stories:
        for told in story.reports:
            report, text = reader.read(story, told)
            report = _dated(report, told.published)
            told_so = Teller(report, text.words, seen(text, weights), Floors(core=0.0), "given").mentions()
            mentions = tuple(map(change, told_so))
            names = tuple(text.names[event] for event in dict.fromkeys(one.event for one in text.triggers))
            yield report, names, grounder.ground(report, Extraction(report=report.id, mentions=mentions))


def seen(text: Text, weights: Weights | None = None) -> Look:
    """Return an annotated text as a network without fault would see it."""
    identities = _identities(text, weights) if weights else [np.zeros(1, dtype=np.float32)] * len(text.triggers)
    held = [_seen(one, identity) for one, identity in zip(text.triggers, identities, strict=True)]
    numbers = {event: number for number, event in enumerate(dict.fromkeys(one.event for one in text.triggers))}
    for one, trigger in zip(held, text.triggers, strict=True):
        one.event = numbers[trigger.event]
    answers: Answers = {}
    for left, right in text.answers:
        if left in numbers and right in numbers:
            answers.setdefault(numbers[left], {})[numbers[right]] = 1.0
    return Look(held, answers)


def _identities(text: Text, weights: Weights) -> list[Scores]:
    found: list[Scores] = []
    for window in text.windows:
        held = [one for one in text.triggers if window.start <= one.start < window.end]
        if held:
            states, _ = look.encode(text.words, text.features, window, weights)
            spans = [(one.start - window.context, min(one.end, window.end) - window.context, one.tag) for one in held]
            triggers = [Found(*span, score=1.0) for span in spans]
            found += [*weights.relate(states, *look.layout(triggers, window.end - window.context)).identities]
    return found


def _seen(one: Trigger, identity: Scores) -> Seen:
    def sure(names: tuple[object, ...], at: int) -> np.ndarray:
        return np.eye(len(names), dtype=np.float32)[at]

    roles: dict[str, list[tuple[int, int, float]]] = {}
    for role, first, last in one.roles:
        roles.setdefault(ROLES[role], []).append((first, last, 1.0))
    return Seen(
        start=one.start,
        end=one.end,
        type=one.tag,
        score=1.0,
        modes=sure(MODES, one.mode),
        statuses=sure(STATUSES, one.status),
        attributions=sure(ATTRIBUTIONS, one.attribution),
        strengths=sure(STRENGTHS, one.strength),
        whens=sure(WHENS, one.when),
        core=1.0,
        roles=roles,
        guesses={},
        vector=np.zeros(1, dtype=np.float32),
        identity=identity,
    )


def _dated(report: Report, published: str | None) -> Report:
    precision = {10: "day", 7: "month"}.get(len(published or ""), "unknown")
    return msgspec.structs.replace(report, published=published, published_precision=precision)
