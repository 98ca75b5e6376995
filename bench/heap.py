"""A heap of made-up reports of the size of the examples, for measuring speed: storylines of four reports each.

Towns and forces are real names so that the gazetteer and the knowledge files do their work; what is told is invented, so
nothing here is used as an example or as test data for what the program says.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

WORDS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


def reports(number: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Yield `number` pairs of file name and text, the same for the same seed."""
    chance = random.Random(seed)
    for story in range((number + 3) // 4):
        first, rewrite, copy, late = _story(chance, story)
        for place, text in enumerate((first, rewrite, copy, late)):
            if story * 4 + place < number:
                yield f"{story:05}-{place}.txt", text


def write(folder: Path, number: int, seed: int = 1) -> Path:
    """Write the reports into `folder` and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in reports(number, seed):
        (folder / name).write_text(text, "utf-8")
    return folder


def _story(chance: random.Random, number: int) -> tuple[str, str, str, str]:
    town, country = chance.choice(WORDS["towns"])
    day = date(2012, 1, 1) + timedelta(days=chance.randrange(4000))
    attacker, (act, noun, effect) = chance.choice(WORDS["attackers"]), chance.choice(WORDS["acts"])
    toll, victims = chance.randint(2, 60), chance.choice(WORDS["victims"])
    published = day + timedelta(days=1)
    outlet, crime = chance.choice(WORDS["outlets"]), noun.removeprefix("the ")
    lead = f"{attacker.capitalize()} {act} near {town} in {country} on {day:%A}, {effect} {toll} {victims}, officials said."
    wire = f"{town.upper()}, {published:%d %B %Y} (Agency {number}) - {lead}\n\n" + _body(chance, noun, town, 7)
    rewrite = (
        f"{outlet}\n{published:%d %B %Y}\n\n{noun.capitalize()} near {town} left at least {toll + 1} {victims} "
        f"dead, a hospital source said. {attacker.capitalize()} {act} there the day before.\n\n"
        + _body(chance, noun, town, 7)
    )
    late = (
        f"{published + timedelta(days=3):%d %B %Y}\n\nThe government of {country} accused {attacker} of {crime} in "
        f"{town} earlier this week, and threatened to answer it. "
        f"{noun.capitalize()} killed {toll + 3} people, it said.\n\n" + _body(chance, noun, town, 8)
    )
    copy = wire.rsplit("\n\n", 2)[0] + f"\n\nRead also: The market of {town}\n"
    return wire, rewrite, copy, late


def _body(chance: random.Random, noun: str, town: str, paragraphs: int) -> str:
    told = []
    for _ in range(paragraphs):
        sentences = [_sentence(chance) for _ in range(2)]
        number = chance.randint(100, 99999)
        sentences.append(f"Case {number} in {town} is kept by the clerk, who did not speak of {noun} to reporters.")
        told.append(" ".join(sentences))
    return "\n\n".join(told) + "\n"


def _sentence(chance: random.Random) -> str:
    slots = {name: chance.choice(words) for name, words in WORDS["slots"].items()}
    text: str = chance.choice(WORDS["filler"]).format(number=chance.randint(3, 90), **slots)
    return text[0].upper() + text[1:]
