"""How alike two written names are: letters folded, legal forms and titles dropped, numbers in figures, part by part.

Other order, initials, joined words and transliterations of one name meet; a part of a name alone, another number, another
father or another middle name does not. Two names in Chinese, Japanese or Korean script are compared sign by sign: their
readings say too little.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, product

from rapidfuzz.distance import OSA

from dragoman.knowledge.keys import name_key
from dragoman.knowledge.names import korean_syllables, wade_syllables
from dragoman.link.names_parts import SIGNS, Name, common, taken_apart
from dragoman.link.names_sounds import CLOSE, alike, skeleton, sounds, stems, thin

__all__ = ["CLOSE", "keys", "likeness"]

PATRONYMIC = re.compile(r"(?:[oe]vit?ch|[oe]vna|ovych|ivna)$")
OR = re.compile(r" ?[,(]? ?\b(?:[af]\.k\.a\.?|[af]ka(?=:)|alias)[: ]+", re.IGNORECASE)
"""What stands between two names of one: "aka" only with stops or a colon, as Aka is a name too. A stroke joins two bodies."""
LONGEST = 200
"""Most letters of a name that are looked at."""
THIN = re.compile("[\u0590-\u06ff\u0750-\u077f\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Scripts that leave out vowels, or write the sounds of other languages by those of their own."""
SLIP = CLOSE + 1
"""The score of a part that is taken for the other in spite of a slip; all other parts must be the same."""
SURELY_SHORT = 5
"""Letters up to which what is written in capitals is an abbreviation, no name that a headline shouts."""
LEFT_OUT = 2
"""Most parts that a name may have beyond another."""


def likeness(left: str, right: str, *, person: bool = True) -> float:
    """Return 0 to 100: how sure the worst-matched part is. Which name comes first makes no difference.

    All parts of the shorter name must find one in the other. A name of two parts matches a longer one only if it has the same
    first and last part and neither is common: "Mohamed Ali" is not "Mohamed Omar Ali", and a surname alone does not tell
    brothers apart. Of a body or firm, no part may be over: "Bank of Sana" is not "Bank of Sana Aden".
    """
    if SIGNS.search(left) and SIGNS.search(right):
        return 100.0 if "".join(left.split()) == "".join(right.split()) else 0.0
    unlike_scripts = bool(THIN.search(left)) != bool(THIN.search(right))
    return max(
        _likeness(taken_apart(one, person), taken_apart(other, person), person, unlike_scripts)
        for one in _written(left)
        for other in _written(right)
    )


def keys(name: str, *, person: bool = True) -> list[str]:
    """Return the keys under which spellings of one name meet: the consonants of each part, and those of all letters in one.

    So that what is alike has a key in common, there are also those of a Chinese name in pinyin, of a person's parts without the
    -s that Latvian gives them, of Korean syllables in one spelling, of what a body's part may be the Russian adjective of, of
    the parts without numbers in one, and what is left of all letters where a script leaves sounds out.
    """
    found: dict[str, None] = {}
    for one in _written(name):
        apart = taken_apart(one, person)
        for part in (*apart.parts, apart.letters, *_other_spellings(apart.parts, person)):
            if len(part) > 2:
                found |= dict.fromkeys(sorted(sounds(part)))
        if len(left := thin(apart.letters)) > 2:
            found[f"~{left}"] = None
    return list(found)


def _other_spellings(parts: tuple[str, ...], person: bool) -> list[str]:
    """Return what parts of a name, or all in one, may be in the spelling of others."""
    joined = "".join(part for part in parts if not part.isdigit())
    if not person:
        return [joined, *(stem for part in parts for stem in stems(part))]
    latvian = [part[:-1] for part in parts] if len(parts) > 1 and all(part.endswith("s") for part in parts) else []
    return [joined, *latvian, *_pinyin(parts), *_korean(parts)]


def _korean(parts: Sequence[str]) -> list[str]:
    """Return the names in one word that syllables of a Korean name may stand for; none where one is no such syllable."""
    table = korean_syllables()
    if len(parts) not in (2, 3) or not all(part in table for part in parts):
        return []
    return ["".join(one) for one in product(*(sorted(table[part]) for part in parts))]


@lru_cache(maxsize=16384)
def _written(name: str) -> tuple[str, ...]:
    """Return the names that are written as one with "alias" between, one space between words, no longer than is looked at."""
    name = " ".join(name.split())[:LONGEST].rstrip()
    found = [part.strip(" )") for part in OR.split(name)]
    return tuple(found) if len(found) > 1 and all(len(part) > 5 for part in found) else (name,)


def _likeness(left: Name, right: Name, person: bool, unlike_scripts: bool) -> float:
    short, long = (list(one) for one in sorted((left.parts, right.parts), key=lambda one: (len(one), one)))
    if not short or _numbers(short) != _numbers(long):
        return 0.0
    if person:
        if _other_fathers(left, right):
            return 0.0
    elif (left.form and right.form and left.form != right.form) or (
        _abbreviated(left, right) and left.letters != right.letters
    ):
        return 0.0
    if sorted(short) == sorted(long):
        return 0.0 if _order_tells(left, right, person) else 100.0
    if left.letters == right.letters or (person and _key(short) == _key(long)):
        return 95.0
    if len(short) != len(long) and min(map(len, long)) > 1 and _one_slip(left.letters, right.letters):
        return CLOSE + 5
    if person and _romanised(short, long):
        return 90.0
    short, long = _brought_together(short, long, person)
    over = len(long) - len(short)
    if over > (LEFT_OUT if person else 0):
        return 0.0
    return _matched(short, long, person, unlike_scripts)


def _abbreviated(left: Name, right: Name) -> bool:
    """Return whether letters must be the same: both are written in capitals, or one that is has few letters."""
    return (left.short and right.short) or any(one.short and len(one.letters) <= SURELY_SHORT for one in (left, right))


def _key(words: Sequence[str]) -> str:
    """Return the name key of all parts in one, each folded alone: what is left of a name has no titles."""
    return "".join(map(name_key, words))


def _numbers(words: Sequence[str]) -> list[str]:
    return sorted(word for word in words if word.isdigit())


def _other_fathers(left: Name, right: Name) -> bool:
    """Return whether both names tell fathers and the one that tells fewer tells another."""
    few, many = sorted((left, right), key=lambda name: len(name.fathers))
    return bool(few.fathers) and (_lacks(many, few) or (len(few.fathers) == len(many.fathers) and _lacks(few, many)))


def _lacks(name: Name, other: Name) -> bool:
    """Return whether a father of the other is none of this name."""
    return not all(any(alike(father, one) >= CLOSE for one in name.fathers) for father in other.fathers)


def _order_tells(left: Name, right: Name, person: bool) -> bool:
    """Return whether names of the same parts are two because of their order: child and father, letters of an abbreviation."""
    if person:
        return left.parts != right.parts and sorted(left.fathers) != sorted(right.fathers)
    one, other = ([part for part in name.parts if len(part) == 1] for name in (left, right))
    return one != other


def _one_slip(left: str, right: str) -> bool:
    """Return whether all letters are the same but one, spaces put elsewhere."""
    return min(len(left), len(right)) > 9 and OSA.distance(left, right) == 1


def _romanised(short: Sequence[str], long: Sequence[str]) -> bool:
    """Return whether these may be two romanisations of one Chinese name, or of one Korean name."""
    table = korean_syllables()
    if len(short) == len(long) > 1 and all(one in table for one in (*short, *long)):
        return all(table[one] & table[other] for one, other in zip(short, long, strict=True))
    return _wade(short, "".join(long)) or _wade(long, "".join(short))


def _wade(words: Sequence[str], letters: str) -> bool:
    """Return whether words of Wade-Giles, one of them at least no pinyin, are these letters in pinyin."""
    return letters in _pinyin(words)


def _pinyin(words: Sequence[str]) -> list[str]:
    """Return the names in pinyin, spaces left out, that words of Wade-Giles may be; none where all of them are pinyin."""
    table = wade_syllables()
    if len(words) not in (2, 3) or not all(word in table for word in words):
        return []
    own = all(any(word in others for others in table.values()) for word in words)
    return [] if own else ["".join(one) for one in product(*(table[word] for word in words))]


def _brought_together(short: list[str], long: list[str], person: bool) -> tuple[list[str], list[str]]:
    """Return the parts of both names, what only one of them parts or adds by custom undone.

    Undone are a patronymic that the other lacks, the -s that Latvian gives every part, and a space inside a word.
    """
    if person:
        kept = [[part for part in one if not PATRONYMIC.search(part)] for one in (short, long)]
        if len(kept[0]) == len(short) and len(kept[1]) > 1:
            long = kept[1]
        short, long = sorted((short, long), key=lambda one: (len(one), one))
        ends = [all(part.endswith("s") for part in one) for one in (short, long)]
        if min(len(short), len(long)) > 1 and ends == [True, False]:
            short = [part.removesuffix("s") for part in short]
        elif min(len(short), len(long)) > 1 and ends == [False, True]:
            long = [part.removesuffix("s") for part in long]
    short, long = sorted((_closed_up(short, long), _closed_up(long, short)), key=lambda one: (len(one), one))
    return short, long


def _closed_up(words: list[str], others: Sequence[str]) -> list[str]:
    """Return the words with two neighbours in one where the other name has them in one."""
    if len(words) < 2 or max(map(len, others)) < 6:
        return words
    whole = {skeleton(one) for one in others if len(one) > 5 and one not in words and len(skeleton(one)) > 2}
    for place, (one, other) in enumerate(pairwise(words)):
        if len(one) > 1 < len(other) and skeleton(one + other) in whole:
            return [*words[:place], one + other, *words[place + 2 :]]
    return words


def _matched(short: list[str], long: list[str], person: bool, unlike_scripts: bool) -> float:
    """Return how well the worst part is matched, each part of the longer name used once; in another order a little less."""
    free = dict(enumerate(long))
    scores, full, places = list[float](), False, dict[str, int]()
    for part in sorted(short, key=lambda part: (part not in long, -len(part))):
        score, place = max(
            ((_alike(part, other, person, unlike_scripts), -place) for place, other in free.items()), default=(0.0, 0)
        )
        if score < CLOSE and _slip(part, long[-place], len(short), len(long)):
            score = SLIP
        if score < CLOSE:
            return score
        other = free.pop(-place)
        full = full or min(len(part), len(other)) > 2
        scores.append(score)
        places[part] = -place
    worst = min(scores)
    if worst == SLIP and sorted(scores)[1] < 90:
        return CLOSE - 1
    order = [places[part] for part in short]
    in_order = all(one < other for one, other in pairwise(order))
    if free and not _may_be_left_out(short, long, sorted(free), order):
        return 0.0
    # Initials alone tell nobody: one whole part at least must be the same.
    return (worst if in_order else max(CLOSE, worst - 2)) if full else 0.0


def _alike(left: str, right: str, person: bool, unlike_scripts: bool) -> float:
    score = alike(left, right, person=person)
    if unlike_scripts and score < CLOSE and len(thin(left)) > 1 and thin(left) == thin(right):
        return CLOSE + 4
    return score


def _slip(left: str, right: str, short: int, long: int) -> bool:
    """Return whether these may be one part with a slip, in names that are long enough to be sure without it.

    Of four parts or more, one may have a letter wrong; of three, Rahman may stand for Abd al-Rahman.
    """
    if short > 3 and min(len(left), len(right)) > 3 and OSA.distance(left, right) == 1:
        return True
    return short == long > 2 and ("abd" + left == right or "abd" + right == left)


def _may_be_left_out(short: Sequence[str], long: Sequence[str], over: Sequence[int], order: Sequence[int]) -> bool:
    """Return whether these parts of the longer name may be missing in the other, whose parts stand in `order` in it.

    The first part may not where the next is common: "Hussein Mohamed Farah" is the son of "Mohamed Farah".
    """
    if sum(one > other for one, other in pairwise((*order, order[0]))) > 1:  # neither in order nor turned about a comma
        return False
    rare = [part for part in short if not common(part)]
    if all(len(long[place]) == 1 for place in over):
        return bool(rare) and len(over) == sum(len(part) == 1 for part in long) and min(map(len, short)) > 1
    if min(map(len, short)) == 1 or (over[0] == 0 and common(short[0])):
        return False
    ends = order[0] == 0 and order[-1] == len(long) - 1
    if len(short) > 2:
        return len(over) == 1 or ends
    return len(rare) == 2 and ends
