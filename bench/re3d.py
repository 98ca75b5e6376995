"""Names and phrases in reports on Syria and Iraq (re3d, Dstl 2017): who, where, when, with what, by type.

    python -m bench.re3d --data FOLDER

A phrase is found where ours and the annotated one share their head word ("head"), or both ends ("exact"). Ours: known actors, the parties,
places, times and weapons of what we tell, places the gazetteer knows, times and numbers by rule. re3d marks every mention of every name,
we those that our record needs, so recall is bounded. The baseline takes runs of capitalised words: a place where the gazetteer
knows the name, a person after a title, an organisation otherwise.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from bench.marks import head
from bench.sets import Document, documents, extractor, report_of, run
from bench.tally import Tally
from dragoman.ground.gazetteer import load_gazetteer
from dragoman.ground.grounder import RuleGrounder
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.language.numbers import find_numbers
from dragoman.language.times import find_times
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings

TYPES = {
    "Organisation": "organisation",
    "Person": "person",
    "Location": "place",
    "Temporal": "time",
    "Quantity": "quantity",
    "Weapon": "weapon",
    "MilitaryPlatform": "weapon",
}
KINDS = {"person": "person", "office": "person", "population": "person", "state": "place"}
"""Kinds of our actors as types of re3d; all others are organisations."""
CERTAIN = 0.5
"""Confidence from which re3d's own annotation counts: below it, its annotators did not agree."""
Marked = Iterable[tuple[str, Span]]
_NAME = re.compile(r"\b[A-Z][\w.’'-]+(?: (?:of |al-|the )?[A-Z][\w.’'-]+)*")
_TITLE = re.compile(r"\b(?:Gen|Lt|Col|Maj|President|Minister|Secretary|Mr|Mrs|Dr|Sgt|Capt|Officer)\b")


def told(document: Document) -> Iterator[tuple[str, Span]]:
    """Yield the annotated phrases by our names for the types."""
    for one in document["spans"]:
        if one["label"] in TYPES and one.get("confidence", 1) >= CERTAIN:
            yield TYPES[one["label"]], Span(one["start"], one["end"])


def ours(report: Report) -> Iterator[tuple[str, Span]]:
    """Yield what we find."""
    extraction = extractor("model").extract(report)
    grounding = RuleGrounder(Settings()).ground(report, extraction)
    kinds = {actor.id: actor.kind for actor in grounding.actors}
    for claim in grounding.claims:
        for party in (*claim.actors, *claim.recipients):
            if party.span is not None and party.actor:
                yield KINDS.get(kinds.get(party.actor, "unknown"), "organisation"), party.span
        yield from (("place", place.span) for place in claim.places if place.span)
        yield from (("weapon", weapon.span) for weapon in claim.weapons if weapon.span)
        yield from (("person", voice.span) for voice in claim.voices if voice.span and voice.kind == "official")
    for mention in load_knowledge().find(report.text):
        yield KINDS.get(mention.kind, "organisation"), mention.span
    yield from (("time", time.span) for time in find_times(report.text))
    yield from (("quantity", number.span) for number in find_numbers(report.text))


def plain(report: Report) -> Iterator[tuple[str, Span]]:
    """Yield what the baseline finds."""
    gazetteer = load_gazetteer(Settings())
    for found in _NAME.finditer(report.text):
        kind = "place" if gazetteer.find(found[0]) else "person" if _TITLE.search(found[0]) else "organisation"
        yield kind, Span(*found.span())
    yield from (("time", time.span) for time in find_times(report.text))
    yield from (("quantity", number.span) for number in find_numbers(report.text))


def measure(rows: Iterable[Document], find: Callable[[Report], Marked]) -> dict[str, Any]:
    """Return the figures of a way of finding."""
    tally = Tally()
    for document in rows:
        report = report_of(document)
        found, gold = {*find(report)}, {*told(document)}
        tally.compare("exact", found, gold)
        said, wanted = ({(kind, head(report.text, span)) for kind, span in spans} for spans in (found, gold))
        tally.compare("head", said, wanted)
        tally.compare("head, any type", {span for _, span in said}, {span for _, span in wanted})
        for name in dict.fromkeys(TYPES.values()):
            tally.compare(name, {one for one in said if one[0] == name}, {one for one in wanted if one[0] == name})
    figures = tally.figures("exact", "head", "head, any type")
    return figures | {
        f"head: {name} F1 (of {tally.told(name)})": tally.f1(name) for name in dict.fromkeys(TYPES.values())
    }


def columns(data: Path, errors: list[str]) -> dict[str, dict[str, float]]:
    """Return the figures of every way of reading; errors are not listed."""
    rows = [*documents(data, "re3d_dev")]
    return {"dragoman": measure(rows, ours), "baseline": measure(rows, plain)}


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    return run("re3d", __doc__, columns, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
