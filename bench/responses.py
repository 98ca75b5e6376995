"""Which event answers which though no text says so: what is found, against what reports state.

    python -m bench.responses [PART ...]        the development and the test part by default

Events, parties and days are taken from the annotation, joined over the reports of a storyline; what a report states is hidden
from the program and is what it is measured by. An answer that is none by any report counts as wrong, though some are true and
only unsaid. Beside it a plain rule: an act answers the last act before it between the same two parties turned round.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence

import msgspec
from training.responses import acts_of, events_of

from bench.sets import table
from dragoman.store.responses import Act, answered, side
from dragoman_corpus.load import load
from dragoman_corpus.objects import Story

Pair = tuple[str, str]
"""An act and the one it answers."""
Rule = Callable[[Act, Sequence[Act]], str | None]
"""Names the act that an act answers, or None."""


def found(later: Act, acts: Sequence[Act]) -> str | None:
    """Return what the program finds."""
    link = answered(later, acts)
    return link.event if link else None


def act_before(later: Act, acts: Sequence[Act]) -> str | None:
    """Return what the plain rule takes for answered."""
    turned = [
        one
        for one in acts
        if one.day <= later.day
        and one is not later
        and side(later.actors, one.recipients) == "same"
        and side(later.recipients, one.actors) == "same"
    ]
    return max(turned, key=lambda one: (one.day, one.event)).event if turned else None


def answers(stories: Sequence[Story]) -> tuple[dict[str, set[Pair]], set[Pair]]:
    """Return the answers that each rule finds, and those that reports state."""
    rules: dict[str, Rule] = {"dragoman": found, "the act before": act_before}
    said: dict[str, set[Pair]] = {name: set() for name in rules}
    stated: set[Pair] = set()
    for story in stories:
        events = events_of(story)
        stated |= {(f"{story.id} {one.id}", f"{story.id} {link.event}") for one in events for link in one.response_to}
        acts = [msgspec.structs.replace(act, answers=frozenset()) for act in acts_of(events)]
        for name, rule in rules.items():
            said[name] |= set(_pairs(story.id, rule, acts))
    return said, stated


def _pairs(story: str, rule: Rule, acts: Sequence[Act]) -> Iterator[Pair]:
    for later in acts:
        event = rule(later, acts)
        if event is not None:
            yield f"{story} {later.event}", f"{story} {event}"


def shares(said: set[Pair], stated: set[Pair]) -> dict[str, float]:
    """Return the precision and recall of what is found."""
    right = len(said & stated)
    return {"P": right / max(1, len(said)), "R": right / max(1, len(stated))}


def main(words: list[str]) -> int:
    """Print a table for each part and return 0."""
    parser = argparse.ArgumentParser(prog="bench.responses", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("parts", nargs="*", default=["dev", "test"], help="the parts of the corpus")
    for part in parser.parse_args(words).parts:
        said, stated = answers(list(load(part)))
        counts = ", ".join(f"{name} finds {len(pairs)}" for name, pairs in said.items())
        print(f"\n{part}: answers between annotated events; {len(stated)} are stated, {counts}\n")
        print("\n".join(table({name: shares(pairs, stated) for name, pairs in said.items()})), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
