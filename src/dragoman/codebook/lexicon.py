"""The lexicon of acts: predicates that can name a coded act, found in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from dragoman.codebook.act import NOT_AN_ACT, Act, Match, Slots
from dragoman.codebook.act_rows import act_files, read_acts
from dragoman.codebook.conditions import Condition, holds, is_passive, parse_condition
from dragoman.codebook.phrases import Hit, PhraseIndex, Units, units
from dragoman.codebook.wordclass import reads_as


class Rule(NamedTuple):
    """An act with its conditions made ready."""

    act: Act
    needs: tuple[Condition, ...]
    blocks: tuple[Condition, ...]


class Lexicon:
    """Acts by their words. Immutable once loaded; safe to share between threads and processes."""

    def __init__(self, acts: Sequence[Act]) -> None:
        """Index the acts. Raises ValueError for a faulty phrase or condition."""
        self._acts = tuple(acts)
        self._index: PhraseIndex[Rule] = PhraseIndex()
        for act in self._acts:
            self._index.add(" ".join(act.phrase), act.pos, _rule(act))

    def acts(self) -> tuple[Act, ...]:
        """Return every act of the lexicon, phrases that are no acts included, in the order of the files."""
        return self._acts

    def find(self, words: Sequence[str], *, every: bool = False, told: Sequence[str] = ()) -> list[Match]:
        """Return the acts that the lower-cased words of one sentence or clause can name, by start, longest first.

        Acts whose `needs` fail or `blocks` hold are left out, and so is what a longer phrase covers ("strike" in "strike a
        deal"). Several acts may stand at one place where the words do not decide. `every` returns all of it, unfiltered.
        `told` are the same words with names made general ("president" for a president's name): conditions of verbs may hold
        of either.
        """
        sentence = units(words)
        hits = list(self._index.find(sentence))
        if not every and hits:
            other = _as_told(sentence, words, told) if told else None
            hits = _best(_uncovered([hit for hit in hits if _fits_either(hit, sentence, other)], sentence))
        found = [_match(hit, sentence) for hit in hits if every or hit.value.act.type != NOT_AN_ACT]
        found.sort(key=lambda match: (match.start, -match.end, -match.act.weight))
        return found


def load_lexicon(extra: tuple[str, ...] = ()) -> Lexicon:
    """Return the built-in lexicon with the user's files added; a user's row replaces built-in rows of the same phrase.

    Cached by file names. Raises UsageError naming file and line for a faulty row.
    """
    return _load(tuple(extra))


@lru_cache(maxsize=8)
def _load(extra: tuple[str, ...]) -> Lexicon:
    acts = _builtin()
    for path in extra:
        added = read_acts(path)
        replaced = {(act.phrase, act.pos) for act in added}
        acts = (*(act for act in acts if (act.phrase, act.pos) not in replaced), *added)
    return Lexicon(acts)


@cache
def _builtin() -> tuple[Act, ...]:
    return tuple(act for path in act_files() for act in read_acts(path))


def _rule(act: Act) -> Rule:
    needs = tuple(parse_condition(text) for text in act.needs)
    return Rule(act, needs, tuple(parse_condition(text) for text in act.blocks))


def _as_told(sentence: Units, words: Sequence[str], told: Sequence[str]) -> Units:
    """Return the units of a sentence with the words that `told` changes."""
    changed = tuple(
        told[at] if told[at] != words[at] else word for word, at in zip(sentence.words, sentence.tokens, strict=True)
    )
    return Units(changed, sentence.tokens, frozenset(changed))


def _fits_either(hit: Hit[Rule], sentence: Units, other: Units | None) -> bool:
    if _fits(hit, sentence):
        return True
    return other is not None and hit.value.act.pos == "verb" and bool(hit.value.needs) and _fits(hit, other)


def _fits(hit: Hit[Rule], sentence: Units) -> bool:
    rule = hit.value
    if not reads_as(hit.form, rule.act.pos, sentence, hit.first, hit.last):
        return False
    if not rule.needs and not rule.blocks:
        return True
    first, last = hit.first, hit.last
    passive = hit.form in ("past", "participle") and rule.act.pos == "verb" and is_passive(sentence, first)
    for need in rule.needs:
        if not holds(need, sentence, first, last, passive):
            return False
    return not any(holds(block, sentence, first, last, passive) for block in rule.blocks)


def _uncovered(hits: list[Hit[Rule]], sentence: Units) -> list[Hit[Rule]]:
    """Return the hits whose head is no word of a longer phrase, and those that end in a further member of its list."""
    longest: dict[int, Hit[Rule]] = {}
    for hit in hits:
        for place in hit.own:
            if place not in longest or len(hit.own) > len(longest[place].own):
                longest[place] = hit
    return [
        hit for hit in hits if len(longest[hit.head].own) <= len(hit.own) or _adds(hit, longest[hit.head], sentence)
    ]


def _adds(hit: Hit[Rule], longer: Hit[Rule], sentence: Units) -> bool:
    """Return whether a phrase shares its head with a longer one and goes on behind "and": "declared X and Y"."""
    if hit.head != longer.head or hit.last <= longer.last or len(hit.own) < 2:
        return False
    return "and" in sentence.words[longer.last + 1 : hit.last]


def _best(hits: list[Hit[Rule]]) -> list[Hit[Rule]]:
    """Return, of the hits on the same words with the same part of speech and type, the one of most weight."""
    best: dict[tuple[int, int, str, str], Hit[Rule]] = {}
    for hit in hits:
        act = hit.value.act
        key = (hit.head, len(hit.own), act.pos, act.type)
        if key not in best or act.weight > best[key].value.act.weight:
            best[key] = hit
    return list(best.values())


def _match(hit: Hit[Rule], sentence: Units) -> Match:
    index = sentence.tokens
    return Match(
        start=index[hit.first],
        end=index[hit.last] + 1,
        act=hit.value.act,
        form=hit.form,
        head=index[hit.head],
        gap=next(_gaps(hit, sentence), None),
    )


def _gaps(hit: Hit[Rule], sentence: Units) -> Iterator[tuple[int, int]]:
    for left, right in zip(hit.own, hit.own[1:], strict=False):
        low, high = sentence.tokens[left] + 1, sentence.tokens[right]
        if right - left > 1 and low < high:
            yield low, high


__all__ = ["Act", "Lexicon", "Match", "Slots", "load_lexicon"]
