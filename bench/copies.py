"""Which reports repeat one text: found in a heap made of the corpus, beside plain MinHash.

    python -m bench.copies [PART] [--show]

Of two reports of each storyline further ones are made: cut to the first paragraphs; rewritten (sentences dropped and
moved, words and verbs of saying exchanged by a table, `bench/copies.toml`), lightly and heavily; with paragraphs of
another report added; two agency texts of one storyline merged, more of the first than of the second. Each has another
headline, credit and page furniture. What must not be joined: the other reports of the storyline and of the same war,
of which half quote one long statement, and half end with the last paragraphs of the first. A pair counts as found
where the dossier says that both are one text. A merged text belongs to the one it has more of; whether it is joined
with the other is not counted.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from bench.linked import keep, opened
from bench.sets import table
from dragoman.clean.cleaner import RuleCleaner
from dragoman.schema.claim import Grounding
from dragoman.schema.report import Report
from dragoman_corpus.load import load
from dragoman_corpus.objects import Report as Told
from dragoman_corpus.words import PARTS

WORDS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
KINDS = ("cut", "light", "heavy", "added", "merged")
SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]*\s+")
ALIKE = 0.05
"""Share of a corpus report's word runs in an earlier one of its storyline, from which it is left out: it is itself a copy."""
LEAST = 6
"""Paragraphs, or sentences, that a report must have for others to be made of it."""
RUN = 5
"""Words in a run of the plain rule."""
BASES = 2
"""Reports of a storyline of which others are made."""


class Made(NamedTuple):
    """A report of the heap: the one whose text it repeats (itself where none), how it was made, and one it may be joined with."""

    name: str
    text: str
    whole: str
    kind: str = "alone"
    also: str = ""


def heap(part: str, seed: int = 1) -> list[Made]:
    """Return the reports of a part and those made of them, the same for the same seed."""
    chance = random.Random(seed)
    stories = [[(one.id, _blocks(one.text)) for one in _apart(story.reports)] for story in load(part)]
    every = [blocks for story in stories for _, blocks in story]
    made: list[Made] = []
    for story in stories:
        bases = [(name, blocks) for name, blocks in story if len(blocks) >= LEAST][:BASES]
        for name, blocks in bases:
            _, second = next(((other, its) for other, its in story if other != name), ("", chance.choice(every)))
            for kind in KINDS:
                if kind == "merged" and name != bases[0][0]:
                    continue
                text = _variant(chance, kind, blocks, second, chance.choice(every))
                also = next((other for other, its in story if its is second), "") if kind == "merged" else ""
                made.append(Made(f"{name} {kind}", _dressed(chance, text), name, kind, also))
        first = bases[0] if bases else None
        for name, blocks in story:
            own = blocks if first is None or name == first[0] else _sharing(chance, blocks, first[1])
            made.append(Made(name, _dressed(chance, own), name))
    chance.shuffle(made)
    return made


def found(made: Sequence[Made]) -> dict[str, str]:
    """Return for each report the one whose text the dossier says it repeats, or itself."""
    cleaner = RuleCleaner()
    raw = [Report(id=one.name, path=one.name, sha256="", raw=one.text, text=one.text, language="en") for one in made]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copies.dossier"
        keep(path, ((cleaner.clean(report, {}), Grounding(report=report.id)) for report in raw))
        with opened(path) as pipeline:
            pipeline.run("bench", only=("link",))
            return {report.id: whole or report.id for report, whole in pipeline.store.reports()}


def word_runs(text: str) -> frozenset[str]:
    """Return the distinct runs of five words of a text, without case and marks."""
    words = "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()
    return frozenset(" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1))


def resembling(made: Sequence[Made], least: float = 0.5) -> dict[str, str]:
    """Return the same by the plain rule: texts are one where `least` of all their word runs are common to both."""
    runs = {one.name: word_runs(one.text) for one in made}
    under: dict[str, list[str]] = defaultdict(list)
    whole = {name: name for name in runs}
    for name, own in runs.items():
        shared = Counter(other for run in own for other in under[run])
        for other, count in shared.items():
            if count >= least * (len(own) + len(runs[other]) - count):
                kept, lost = whole[other], whole[name]
                whole = {one: kept if label == lost else label for one, label in whole.items()}
        for run in own:
            under[run].append(name)
    return whole


def figures(made: Sequence[Made], whole: Mapping[str, str]) -> dict[str, float]:
    """Return precision and recall of the pairs, and how many of each kind are with the text they were made of."""
    free = {frozenset((one.name, other.name)) for one in made if one.also for other in made if other.whole == one.also}
    told = _pairs({one.name: one.whole for one in made}) - free
    said = _pairs(whole) - free
    shares = {"pairs P": len(told & said) / max(1, len(said)), "pairs R": len(told & said) / max(1, len(told))}
    for kind in KINDS:
        ours = [one for one in made if one.kind == kind]
        shares[kind] = sum(whole[one.name] == whole[one.whole] for one in ours) / max(1, len(ours))
    return shares | {"pairs": len(told)}


def wrong(made: Sequence[Made], whole: Mapping[str, str]) -> Iterator[str]:
    """Yield which reports are joined or left apart by mistake."""
    told, said = _pairs({one.name: one.whole for one in made}), _pairs(whole)
    yield from (f"joined: {' | '.join(sorted(pair))}" for pair in sorted(said - told, key=sorted))
    yield from (f"apart: {' | '.join(sorted(pair))}" for pair in sorted(told - said, key=sorted))


def _pairs(label: Mapping[str, str]) -> set[frozenset[str]]:
    held: dict[str, list[str]] = defaultdict(list)
    for name, one in label.items():
        held[one].append(name)
    return {frozenset(pair) for names in held.values() for pair in combinations(names, 2)}


def _apart(reports: Iterable[Told]) -> list[Told]:
    """Return the reports without those that repeat an earlier one."""
    kept: list[Told] = []
    for report in reports:
        own = word_runs(report.text)
        others = [word_runs(other.text) for other in kept]
        if all(len(own & other) < ALIKE * max(1, min(len(own), len(other))) for other in others):
            kept.append(report)
    return kept


def _blocks(text: str) -> list[str]:
    """Return the paragraphs of a text without its headline, its sentences where it has but a few."""
    blocks = [block for block in text.split("\n\n")[1:] if block.strip()]
    return blocks if len(blocks) >= LEAST else [one for block in blocks for one in SENTENCE.split(block) if one.strip()]


def _variant(
    chance: random.Random, kind: str, blocks: Sequence[str], second: Sequence[str], other: Sequence[str]
) -> list[str]:
    if kind == "cut":
        return [*blocks[: chance.randint(max(2, len(blocks) // 4), max(3, len(blocks) // 2))]]
    if kind == "added":
        kept = [block for block in blocks if chance.random() < 0.85]
        return _mixed(chance, kept, _share(other[::-1], 0.35, words=_words(blocks) * chance.uniform(0.1, 0.5))[::-1])
    if kind == "merged":
        own = _share(chance.sample(second, len(second)), 0.5, words=_words(blocks) * 0.45)
        return _mixed(chance, _share(blocks, 0.75), [block for block in second if block in own])
    return _rewritten(chance, blocks, heavy=kind == "heavy")


def _rewritten(chance: random.Random, blocks: Sequence[str], *, heavy: bool) -> list[str]:
    """Return paragraphs with sentences dropped and moved, and words exchanged."""
    told = []
    for block in blocks:
        sentences = [one for one in SENTENCE.split(block) if chance.random() < (0.7 if heavy else 0.85)]
        if heavy and len(sentences) > 1 and chance.random() < 0.4:
            sentences = [*sentences[1:], sentences[0]]
        if sentences:
            told.append(" ".join(_reworded(chance, one, 0.9 if heavy else 0.5) for one in sentences))
    if heavy and len(told) > 3:
        told.insert(chance.randrange(1, 3), told.pop(chance.randrange(2, len(told))))
    return told


def _reworded(chance: random.Random, sentence: str, odds: float) -> str:
    """Return a sentence with words exchanged; what stands in quotation marks stays as it was said."""
    parts = re.split(r"([\"“][^\"”]*[\"”])", sentence)
    return "".join(part if at % 2 else _exchanged(chance, part, odds) for at, part in enumerate(parts))


def _exchanged(chance: random.Random, part: str, odds: float) -> str:
    def other(match: re.Match[str]) -> str:
        row = EXCHANGE[match[0].lower()]
        word = chance.choice([one for one in row if one != match[0].lower()])
        return (word.capitalize() if match[0][0].isupper() else word) if chance.random() < odds else match[0]

    return WORD.sub(other, part)


def _share(blocks: Sequence[str], share: float, words: float = float("inf")) -> list[str]:
    """Return the first paragraphs that hold that share of the words, or that many where these are fewer."""
    wanted = min(share * _words(blocks), words)
    kept: list[str] = []
    for block in blocks:
        if _words(kept) >= wanted:
            break
        kept.append(block)
    return kept


def _mixed(chance: random.Random, blocks: Sequence[str], others: Sequence[str]) -> list[str]:
    """Return both in one text, the first paragraph first, each in its own order."""
    order = [True] * max(0, len(blocks) - 1) + [False] * len(others)
    chance.shuffle(order)
    rest, more = iter(blocks[1:]), iter(others)
    return [*blocks[:1], *(next(rest) if own else next(more) for own in order)]


def _sharing(chance: random.Random, blocks: Sequence[str], first: Sequence[str]) -> list[str]:
    """Return a report that quotes the statement that another quotes, or ends with the last paragraphs of another."""
    if chance.random() < 0.5:
        return [*blocks, f'"{chance.choice(WORDS["statements"])}," the minister said.']
    end: list[str] = []
    for block in reversed(first):
        if _words([*end, block]) > min(0.25 * _words(blocks), 0.35 * _words(first)):
            break
        end.insert(0, block)
    return [*blocks, *end]


def _dressed(chance: random.Random, blocks: Sequence[str]) -> str:
    """Return the text of a page: a headline of its own, perhaps a credit, page furniture."""
    outlet, agency, town = (chance.choice(WORDS[name]) for name in ("outlets", "agencies", "towns"))
    body = chance.choice(WORDS["heads"]).format(agency=agency, town=town, text="\n\n".join(blocks))
    foot = chance.choice(WORDS["feet"]).format(agency=agency)
    furniture = [line.format(outlet=outlet) for line in chance.sample(WORDS["furniture"], 2)]
    return "\n\n".join(part for part in (chance.choice(WORDS["headlines"]), body, foot, *furniture) if part)


def _words(blocks: Iterable[str]) -> int:
    return sum(len(block.split()) for block in blocks)


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.copies", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", choices=PARTS, default="dev", help="the part of the corpus")
    parser.add_argument("--show", action="store_true", help="list what is joined or left apart by mistake")
    given = parser.parse_args(words)
    made = heap(given.part)
    ours = found(made)
    print(f"{len(made)} reports\n")
    print("\n".join(table({"dragoman": figures(made, ours), "MinHash, half alike": figures(made, resembling(made))})))
    if given.show:
        print("\n" + "\n".join(wrong(made, ours)))
    return 0


EXCHANGE = {word: row for row in (*WORDS["synonyms"], WORDS["saying"]) for word in row}
WORD = re.compile(
    rf"\b(?:{'|'.join(sorted(map(re.escape, (word for word in EXCHANGE if not word.isdigit())), key=len, reverse=True))})\b",
    re.IGNORECASE,
)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
