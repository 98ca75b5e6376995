"""How much the reading leans on capitals and on names that it knows: the same reports, told otherwise.

    python -m bench.robust [PART] [--extractor NAME]

Scores a part of the corpus (dev by default) as it is; in lower case; in capitals; with the two parties that act most in each
storyline exchanged; and with every name replaced by an invented one. The annotation is changed in the same way each time.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

from bench.accuracy import measure
from dragoman.settings import Settings
from dragoman_corpus.gold import write_gold
from dragoman_corpus.load import load
from dragoman_corpus.mentions import cast_of
from dragoman_corpus.objects import Key, Story
from dragoman_corpus.words import PARTS

FIGURES = ("core recall", "precision", "F1", "type", "status", "actor", "recipient", "F1 of rows right")
Change = Callable[[str], str]


def lowered(story: Story) -> Change:
    """Return a change to lower case."""
    return str.lower


def raised(story: Story) -> Change:
    """Return a change to capitals."""
    return str.upper


def exchanged(story: Story) -> Change:
    """Return a change that gives the two parties that act most each other's names, one by one as they are listed."""
    acts: Counter[str] = Counter()
    for report in story.reports:
        cast = cast_of(story, report)
        parties = (party.who for event in report.events for party in (*event.by, *event.to))
        acts.update(who.key for who in parties if isinstance(who, Key) and _proper(cast[who.key].names))
    pair = [key for key, _ in acts.most_common(2)]
    if len(pair) < 2:
        return str
    names = _names(story)
    one, other = (_proper(names[key]) for key in pair)
    swaps = {name: other[min(at, len(other) - 1)] for at, name in enumerate(one)}
    swaps |= {name: one[min(at, len(one) - 1)] for at, name in enumerate(other)}
    # Names that contain one of these, of a third party, stay as they are.
    return _replacing({name: name for held in names.values() for name in held} | swaps)


def invented(story: Story) -> Change:
    """Return a change that replaces every word of every proper name by a made-up one, the same throughout the storyline."""
    chance = Random(story.id)
    words = {word for names in _names(story).values() for name in names for word in re.findall(r"\w+", name)}
    plain = {word for report in story.reports for word in re.findall(r"\b[a-z]\w+", report.text)}
    made = {word: _word(chance) for word in sorted(words) if word[:1].isupper() and word.lower() not in plain}
    return _replacing(made)


CHANGES: Mapping[str, Callable[[Story], Change]] = {
    "as it is": lambda story: str,
    "lower case": lowered,
    "capitals": raised,
    "parties exchanged": exchanged,
    "names invented": invented,
}


def write(stories: Iterable[Story], change: Callable[[Story], Change], folder: Path) -> None:
    """Write texts and annotations of the storylines, changed."""
    stories = list(stories)
    write_gold(stories, folder)
    changes = {report.id: change(story) for story in stories for report in story.reports}
    for path in sorted((folder / "reports").iterdir()):
        path.write_text(changes[path.stem.split("_")[0]](path.read_text("utf-8")), "utf-8")
    for path in sorted((folder / "gold").glob("*.json")):
        if path.stem in changes:
            told = json.loads(path.read_text("utf-8"))
            told["events"] = [_changed(event, changes[path.stem]) for event in told["events"]]
            path.write_text(json.dumps(told), "utf-8")


def _changed(value: Any, change: Change, field: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _changed(one, change, name) for name, one in value.items()}
    if isinstance(value, list):
        return [_changed(one, change, field) for one in value]
    worded = field in ("evidence", "name", "names", "words", "text", "sources", "targets", "aliases")
    return change(value) if worded and isinstance(value, str) else value


def _names(story: Story) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for report in story.reports:
        for key, entry in cast_of(story, report).items():
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), *entry.names)))
    return found


def _proper(names: Iterable[str]) -> list[str]:
    return [name for name in names if name[:1].isupper()]


def _replacing(new: Mapping[str, str]) -> Change:
    if not new:
        return str
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(one) for one in sorted(new, key=len, reverse=True))})(?!\w)")
    return lambda text: pattern.sub(lambda found: new[found[0]], text)


def _word(chance: Random) -> str:
    syllables = (
        chance.choice("bdfghklmnprstvz") + chance.choice("aeiou") + chance.choice(("", "", "n", "r", "l"))
        for _ in range(3)
    )
    return "".join(syllables).capitalize()


def rows(part: str, extractor: str) -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| texts | " + " | ".join(FIGURES) + " |"
    yield "|---|" + "---:|" * len(FIGURES)
    for name, change in CHANGES.items():
        with tempfile.TemporaryDirectory() as folder:
            write(load(part), change, Path(folder))
            ours, _ = measure(Path(folder), Settings(extractor=extractor))
        figures = (ours.figures[figure] for figure in FIGURES)
        yield f"| {name} | " + " | ".join(f"{getattr(one, 'value', one):.3f}" for one in figures) + " |"


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    parser = argparse.ArgumentParser(prog="bench.robust", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", default="dev", choices=PARTS)
    parser.add_argument("--extractor", default=Settings().extractor, help="the extractor to measure")
    given = parser.parse_args(words)
    for line in rows(given.part, given.extractor):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
