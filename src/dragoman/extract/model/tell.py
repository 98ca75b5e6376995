"""What the network sees, told as an extraction: spans of the text, events unified, rules where they are exact."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import cast

import msgspec
import numpy as np

from dragoman.extract.deeds import VERBAL
from dragoman.extract.model import decode
from dragoman.extract.model.answered import parted
from dragoman.extract.model.blamed import Blamed, unblamed
from dragoman.extract.model.first_person import FirstPerson
from dragoman.extract.model.harms import Harms
from dragoman.extract.model.heads import Heads
from dragoman.extract.model.labels import ATTRIBUTIONS, MODES, STATUSES, STRENGTHS, TOLL_ROLES, TYPES, WHENS
from dragoman.extract.model.laid import with_laid
from dragoman.extract.model.look import Look
from dragoman.extract.model.members import Members, introduces
from dragoman.extract.model.owners import Owners
from dragoman.extract.model.predicates import with_fled
from dragoman.extract.model.seen import Run, Seen, settle
from dragoman.extract.model.speakers import Speakers, is_own
from dragoman.extract.model.struck import with_struck
from dragoman.extract.model.tolls import ENDS, Marked, Tolls, trimmed, with_wholes
from dragoman.extract.model.unhurt import spared
from dragoman.extract.model.weights import Calibration, Floors
from dragoman.extract.model.whole import Phrases
from dragoman.extract.model.windows import sentences_of
from dragoman.extract.model.words import Word
from dragoman.schema.mention import Answer, Argument, Cue, Mention, Recency, Role, Status, Toll, Topic
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Attribution, Strength

_ARGUMENTS: tuple[Role, ...] = ("actor", "recipient", "thing", "place", "time", "weapon", "count")
_HARMFUL = frozenset(("ASSAULT", "COERCE", "PROTEST"))
_PARTIES = frozenset(("actor", "recipient", "thing", "accuser"))
_WHOLE: tuple[Role, ...] = ("actor", "recipient", "thing", "weapon")
_DETERMINERS = frozenset(
    ("a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "of", "no", "any")
)
# A role's words that are nothing but these name nobody and nothing.
_EMPTY = _DETERMINERS | frozenset(
    ("and", "or", "but", "in", "on", "at", "by", "to", "from", "with", "for", "as", "own")
)
# "Claimed responsibility", "denied any involvement": said of the act they speak of, and no act of their own.
_OWNING = re.compile(
    r"(?:claim|den[yi]|reject|accept|disclaim)\w*\s(?:(?:any|all|full|sole|joint)\s)?(?:responsibility|involvement|credit)\b",
    re.IGNORECASE,
)
_TOLD = frozenset(("occurred", "attempted", "ongoing", "denied"))
_JOINT = re.compile(r"['’‑-]?|['’]s?\s")
VOICED, VOICED_FAR = 0.5, 0.6
"""How likely words must be to name who says so: more so in a later sentence, or in any other where the outlet itself may tell.

Such words were right in 5 of 39 cases, and in 7 of 46, on the development part; those less likely than a half in 16 of 85.
"""
OWNED = 0.9
"""How likely the doer is at least whom the act's own words name: "an Israeli raid"."""
SECOND = 0.9
"""How likely a second act must be to be answered too.

Of the acts that answer any, one in a hundred of the training part and one in twenty-five of the development part answer
two; of the second acts that the network holds likelier than not, 3 of 19 were right there.
"""


class Teller:
    """Makes the mentions of one report."""

    def __init__(
        self,
        report: Report,
        words: Sequence[Word],
        found: Look,
        floors: Floors,
        version: str,
        speakers: Speakers | None = None,
        calibration: Calibration | None = None,
        phrases: Phrases | None = None,
        harms: Harms | None = None,
        blamed: Blamed | None = None,
        ourselves: FirstPerson | None = None,
        members: Members | None = None,
        owners: Owners | None = None,
    ) -> None:
        self._text, self._words, self._floors, self._version = report.text, words, floors, version
        self._sentences = sentences_of(report)
        self._answers = found.answers
        self._speakers = speakers
        self._calibration = calibration or Calibration()
        self._phrases, self._blamed, self._ourselves = phrases, blamed, ourselves
        self._members, self._owners = members, owners
        self._tolls, self._harms = Tolls(report.text, harms), harms
        self._heads = Heads(report.text, report.outlet)
        self._triggers = tuple(self._span(one.start, one.end) for one in found.seen)
        self._events: dict[int, list[Seen]] = {}
        for one in found.seen:
            self._empty(one)
            if TYPES[one.type] in VERBAL and _OWNING.match(self._text, self._words[one.start].start):
                continue
            self._events.setdefault(one.event, []).append(one)

    def mentions(self) -> tuple[Mention, ...]:
        """Return the mentions in the order of the text; events that are hardly worth telling are left out."""
        kept = {
            number: held
            for number, held in self._events.items()
            if max(one.core * one.score for one in held) >= self._floors.core
        }
        told = [mention for number, held in kept.items() for mention in self._event(number, held, kept)]
        told = parted(sorted(told, key=lambda mention: (mention.trigger.start, mention.event)))
        told = with_fled(self._text, self._sentences, told)
        told = with_wholes(self._text, self._with_nobody(told))
        return tuple(with_laid(with_struck(self._text, told, self._harms), self._text))

    def _with_nobody(self, told: list[Mention]) -> list[Mention]:
        """Return the mentions with what is said of nobody, where their event gives no other toll of the kind."""
        violent = [at for at, one in enumerate(told) if one.type in _HARMFUL]
        counted = {(one.event, toll.kind) for one in told for toll in one.tolls}
        for place, tolls in spared(self._text, self._sentences, [told[at].trigger for at in violent]):
            one = told[violent[place]]
            new = tuple(toll for toll in tolls if (one.event, toll.kind) not in counted)
            told[violent[place]] = msgspec.structs.replace(one, tolls=(*one.tolls, *new))
            counted |= {(one.event, toll.kind) for toll in new}
        return told

    def _event(self, number: int, held: list[Seen], kept: Collection[int]) -> Iterator[Mention]:
        """Yield the mentions of one event: type, mode and status are what all its triggers together say."""
        settle(held, _ARGUMENTS)
        kind = self._type(held)
        mode = self._mode(held, kind)
        status = self._status(held)
        answers = self._answered(number, kept)
        first = min(held, key=lambda one: one.start)
        recency = self._recency(held)
        sense = decode.direction(np.mean([one.identity for one in held], axis=0))
        triggers = [(self._span(one.start, one.end), self._sentence(one.start)) for one in held]
        owners = self._owners.by_sentence(triggers) if self._owners and kind == "ASSAULT" else {}
        for one in held:
            own: Status = "denied" if STATUSES[int(one.statuses.argmax())] == "denied" else status
            evidence = self._sentence(one.start)
            yield Mention(
                event=number,
                trigger=self._span(one.start, one.end),
                evidence=evidence,
                type=kind,
                mode=mode,
                status=own,
                arguments=tuple(self._arguments(one, owners.get(evidence))),
                tolls=tuple(dict.fromkeys(self._counted(one))),
                voices=tuple(self._voices(one)),
                answers=tuple(Answer(event=other, evidence=evidence) for other in answers) if one is first else (),
                about=self._topic(one, kind),
                recency=recency,
                nominal=self._nominal(one),
                sense=sense,
                method=self._version,
                score=round(self._calibration.of(max(one.core * one.score for one in held)), 2),
            )

    def _answered(self, number: int, kept: Collection[int]) -> list[int]:
        """Return the event that one answers, as far as any is likely enough; a second only where it is almost sure."""
        floor = self._floors.answer
        likely = {other: chance for other, chance in self._answers.get(number, {}).items() if other in kept}
        best = max(likely.values(), default=0.0)
        return [
            other for other, chance in likely.items() if chance >= (floor if chance == best else max(floor, SECOND))
        ]

    def _type(self, held: list[Seen]) -> str:
        weight: dict[str, float] = {}
        for one in held:
            weight[TYPES[one.type]] = weight.get(TYPES[one.type], 0.0) + one.score
        return max(sorted(weight), key=lambda name: weight[name])

    def _mode(self, held: list[Seen], kind: str) -> str | None:
        chances = np.sum([one.modes for one in held], axis=0)
        mine = [at for at, (name, _) in enumerate(MODES) if name == kind]
        return MODES[max(mine, key=lambda at: (float(chances[at]), -at))][1]

    def _status(self, held: list[Seen]) -> Status:
        chances = np.sum([one.statuses for one in held], axis=0)
        if len(held) > 1:
            chances = np.where(np.array(STATUSES) == "denied", chances / len(held), chances)
        return cast(Status, STATUSES[int(chances.argmax())])

    def _recency(self, held: list[Seen]) -> Recency | None:
        """Return what all the triggers show of the time of an event that no word of time dates."""
        if any("time" in one.roles for one in held):
            return None
        chances = dict(zip(WHENS, np.sum([one.whens for one in held], axis=0).tolist(), strict=True))
        del chances["worded"]
        # Whether it is dated at all comes first: the ways of being dated share their chance among them.
        if chances.pop("unknown") > sum(chances.values()):
            return None
        when = max(chances, key=lambda name: chances[name])
        return cast(Recency, "past" if when == "other" else when)

    def _arguments(self, one: Seen, owner: Span | None) -> Iterator[Argument]:
        attribution = cast(Attribution, ATTRIBUTIONS[int(one.attributions.argmax())])
        accusers = tuple(self._spans(one, "accuser"))
        if accusers and attribution == "asserted":
            attribution = "alleged"
        laid = self._laid(one)
        if laid:
            attribution, accusers = laid[0].attribution, laid[0].by
        likely = dict(self._fillers(one, "actor"))
        doers = [span for span in likely if not any(span.overlaps(held.span) for held in laid)]
        if laid:
            # Who claims or denies it in this sentence says nothing of those whom another sentence names.
            doers = [span for span in doers if self._sentence(one.start).covers(span)]
            doers = [span for span in doers if not any(span.overlaps(by) for held in laid for by in held.by)]
        if owner is not None:
            doers = [span for span in doers if span.overlaps(owner)] or [owner]
        if attribution == "alleged":
            doers, accusers = unblamed(self._text, doers, accusers)
        if not doers and not laid and self._ourselves is not None and TYPES[one.type] in VERBAL:
            speaker = self._ourselves.of(self._span(one.start, one.end))
            doers = [speaker] if speaker else []
        for span in doers:
            score = max(likely.get(span, 0.0), OWNED) if owner else likely.get(span, 1.0)
            score = round(score, 2)
            yield Argument(role="actor", span=span, attribution=attribution, by=accusers, trusted=True, score=score)
        for role in _ARGUMENTS[1:]:  # all but the actor
            for span, score in self._fillers(one, role):
                if owner is None or role not in _PARTIES or not span.overlaps(owner):
                    yield Argument(role=role, span=span, trusted=True, score=round(score, 2))
        yield from laid

    def _laid(self, one: Seen) -> tuple[Argument, ...]:
        """Return the doers that grammar shows to be blamed, or to claim or deny it: there it is surer than the network."""
        if self._blamed is None or TYPES[one.type] in VERBAL:
            return ()
        return self._blamed.of(self._span(one.start, one.end), self._sentence(one.start), TYPES[one.type])

    def _fillers(self, one: Seen, role: Role) -> Iterator[tuple[Span, float]]:
        """Yield the phrases of a role, those of parties, things and weapons whole, and how likely they fill it."""
        scored = self._scored(one, role)
        if self._phrases is None or role not in _WHOLE:
            yield from scored
            return
        others = [span for other in _WHOLE if other != role for span in self._spans(one, other)]
        seen: list[Span] = []
        for span, score in scored:
            whole = self._phrases.whole(span, (*self._triggers, *others))
            if not any(whole.overlaps(other) for other in seen):
                seen.append(whole)
                listed = self._members.of(whole) if self._members and role != "weapon" else (whole,)
                yield from ((member, score) for member in listed)

    def _counted(self, one: Seen) -> Iterator[Toll]:
        marked = [Marked(kind, *row) for kind in TOLL_ROLES for row in self._scored(one, kind)]
        return self._tolls.of(marked, self._spans(one, "part"), TYPES[one.type])

    def _voices(self, one: Seen) -> Iterator[Cue]:
        """Yield the chain of voices, nearest to the reader first."""
        strength = STRENGTHS[int(one.strengths.argmax())]
        told = cast(Strength, strength if strength != "none" else "said")
        heard = [row for role in ("via", "voice") for row in self._scored(one, role)[:2]]
        named = [span for span, score in heard if score >= self._voiced(one, span) and not self._opens(span)]
        # Who speaks in the sentence itself says this; others may have said the rest of it.
        beside = [span for span in named if self._sentence(one.start).covers(span)]
        if not beside and self._speakers is not None and STATUSES[int(one.statuses.argmax())] == "denied":
            deniers = self._speakers.deniers(self._sentence(one.start))
            if deniers:
                yield from deniers
                return
        named = beside or named
        if self._ourselves is not None and not beside:
            trigger = self._span(one.start, one.end)
            teller = self._ourselves.teller(trigger)
            if teller and STATUSES[int(one.statuses.argmax())] in _TOLD:
                yield Cue(name=teller, strength=told)
                return
            named = [span for span in named if not self._ourselves.in_another_turn(trigger, span)]
        own = [span for span in named if is_own(span.of(self._text))]
        chain = {span.of(self._text).casefold(): span for span in reversed(named) if span not in own}.values()
        if chain or own or self._speakers is None or strength == "none":
            yield from (Cue(name=span, strength=told) for span in chain)
        else:
            yield from self._speakers.of(self._span(one.start, one.end), self._sentence(one.start))

    def _voiced(self, one: Seen, span: Span) -> float:
        """Return how likely words must be to name the voice of an act, by where they stand."""
        sentence = self._sentence(one.start)
        outlet = STRENGTHS[int(one.strengths.argmax())] == "none"
        return VOICED_FAR if span.start >= sentence.end or (outlet and not sentence.covers(span)) else VOICED

    def _opens(self, span: Span) -> bool:
        """Return whether words stand in the dateline of their sentence, which names a place and no voice."""
        sentence = next((one for one in self._sentences if one.covers(span)), span)
        return self._heads.in_dateline(span, sentence)

    def _topic(self, one: Seen, kind: str) -> Topic | None:
        """Return what a verbal act is about: the words after it, up to the end of its clause, and the act they name."""
        if kind not in VERBAL:
            return None
        sentence = self._sentence(one.start)
        start = self._words[one.end - 1].end
        stop = min(
            (at for mark in ";.\n" if (at := self._text.find(mark, start, sentence.end)) >= 0), default=sentence.end
        )
        span = trimmed(self._text, Span(start, stop))
        if span is None:
            return None
        inside = [other for held in self._events.values() for other in held if self._inside(other, span)]
        nearest = min(inside, key=lambda other: other.start, default=None)
        if nearest is None:
            return Topic(span=span)
        parties = tuple(self._spans(nearest, "actor") + self._spans(nearest, "recipient"))
        return Topic(type=TYPES[nearest.type], parties=parties, places=tuple(self._spans(nearest, "place")), span=span)

    def _inside(self, one: Seen, span: Span) -> bool:
        return span.start <= self._words[one.start].start and self._words[one.end - 1].end <= span.end

    def _nominal(self, one: Seen) -> bool:
        """Return whether a noun names the act, as far as the word before it shows."""
        if one.start == 0:
            return False
        before = self._words[one.start - 1]
        return self._text[before.start : before.end].lower() in _DETERMINERS

    def _spans(self, one: Seen, role: str) -> list[Span]:
        return [span for span, _ in self._scored(one, role)]

    def _scored(self, one: Seen, role: str) -> list[tuple[Span, float]]:
        """Return the words that fill a role, and how likely they do."""
        found: list[tuple[Span, float]] = []
        runs = sorted(one.roles.get(role, []))
        parted = ((*run, score) for first, last, score in runs for run in self._within(one.start, first, last))
        for first, last, score in parted:
            words = self._span(first, self._closed(first, last))
            span = trimmed(self._text, self._heads.behind_it(words, self._sentence(first)))
            if span is None:
                continue
            # "The general" and "s office", "the group" and "eastern branch" are one name that an apostrophe cuts.
            gap = self._text[found[-1][0].end : span.start] if found else "."
            if _JOINT.fullmatch(gap) or (role in _PARTIES and introduces(gap)):
                before, likely = found.pop()
                found.append((Span(before.start, span.end), max(likely, score)))
            else:
                found.append((span, score))
        return found

    def _within(self, trigger: int, first: int, last: int) -> list[tuple[int, int]]:
        """Return words parted where a paragraph ends: "swap" ends a headline, "Rebels" begins the text.

        Of several parts that in the trigger's own sentence is meant, else each.
        """
        starts = [first, *(at for at in range(first + 1, last) if self._breaks(at)), last]
        runs = list(pairwise(starts))
        if len(runs) == 1:
            return runs
        own = self._sentence(trigger)
        return [run for run in runs if own.start <= self._words[run[0]].start < own.end] or runs

    def _breaks(self, at: int) -> bool:
        """Return whether a blank line or a heading stands before a word; a single line may end anywhere in a wrapped text."""
        start = self._words[at].start
        lines = self._text.count("\n", self._words[at - 1].end, start)
        return lines > 1 or (lines == 1 and self._text[start].isupper() and self._sentence(at).start == start)

    def _closed(self, first: int, last: int) -> int:
        """Return where words end, without those that something else must follow: "the offices of the" are the offices."""
        while last - first > 1 and self._span(last - 1, last).of(self._text).lower() in _EMPTY:
            last -= 1
        return last

    def _empty(self, one: Seen) -> None:
        """Take from a trigger's roles the words that name nobody and nothing, so that others may fill them."""
        said = {role: [run for run in runs if self._says(role, run)] for role, runs in one.roles.items()}
        one.roles = {role: runs for role, runs in said.items() if runs}
        one.guesses = {role: run for role, run in one.guesses.items() if self._says(role, run)}

    def _says(self, role: str, run: Run) -> bool:
        """Return whether words can fill a role: they are not empty, and no part of the report's head."""
        span = self._span(*run[:2])
        if role in _PARTIES and self._heads.in_dateline(span, self._sentence(run[0])):
            return False
        if (role in _PARTIES or role == "place") and self._heads.names_outlet(span):
            return False
        if role == "place" and self._heads.names_document(span):
            return False
        if role == "time" and self._heads.stands_beside_outlet(span):
            return False
        return not _EMPTY.issuperset(word.strip(ENDS) for word in span.of(self._text).lower().split())

    def _span(self, first: int, last: int) -> Span:
        return Span(self._words[first].start, self._words[last - 1].end)

    def _sentence(self, word: int) -> Span:
        at = self._words[word].start
        return next(span for span in self._sentences if span.start <= at < span.end)
