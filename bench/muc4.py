"""Incidents in the messages of MUC-4, scored by the rules of 1992.

    python -m bench.muc4 --data FOLDER [--errors N]

Reads each message by itself, turns our events into templates (`bench.muc4_answer`) and scores them against the key
(`bench.muc4_score`): all templates, all slots. The baselines are the pattern extractor, and every word of the lexicon as an incident of
its own with the date of the message. Only our own answers are sifted by the weights fitted to the training part (`bench.muc4_fit`): those
weights are for the network's reading, and cost the patterns more than they give (F .221 with them).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bench.muc4_answer import fills, templates
from bench.muc4_score import PLACE, SLOTS, TYPE, Fill, Score, Scores, Template, score, total
from bench.reading import words_of_the_lexicon
from bench.sets import Document, documents, mentions_by, report_of, run
from dragoman.ground.grounder import RuleGrounder
from dragoman.schema.mention import Extraction, Mention
from dragoman.schema.report import Report
from dragoman.settings import Settings

READERS: dict[str, Callable[[Report], Sequence[Mention]]] = {
    "dragoman": mentions_by("model"),
    "patterns": mentions_by("patterns"),
    "words of the lexicon": lambda report: [*words_of_the_lexicon(report)],
}
GROUPS = {
    "incident": ("INCIDENT",),
    "perpetrator": ("PERP",),
    "physical target": ("PHYS TGT",),
    "human target": ("HUM TGT",),
}
_NO_STRING = re.compile(r':\s*"?-"?$')


def keys(document: Document) -> list[Template]:
    """Return the key's templates of a message."""
    return [_key(event) for event in document["events"]]


def _key(event: dict[str, Any]) -> Template:
    slots = {TYPE: (Fill(_values(event["type"])),)}
    for slot in SLOTS:
        if slot in event:
            slots[slot] = tuple(_fill(slot, row) for row in event[slot])
    return Template(slots, bool(event.get("optional_template")))


def _fill(slot: str, row: dict[str, Any]) -> Fill:
    of = frozenset(row.get("of") or ())
    if "strings" in row:
        return Fill(frozenset(row["strings"]) or frozenset(("",)), of, bool(row.get("optional")))
    optional = row["value"].startswith(("(", "?"))
    values = frozenset((row["value"],)) if slot == PLACE else _values(row["value"].strip("()? "))
    return Fill(values, of, optional)


def _values(text: str) -> frozenset[str]:
    """Return the values of a fill, each without the mark `: "-"` that it tells of no string of the message (`GUN: "-"`)."""
    return frozenset(_NO_STRING.sub("", part).strip() for part in re.split(r"\s*/\s*", text))


def measure(
    rows: Sequence[Document], read: Callable[[Report], Sequence[Mention]], errors: list[str], *, sifted: bool = True
) -> tuple[Scores, Scores]:
    """Return the scores of a way of reading by slot: of all templates, and of the mapped ones alone."""
    grounder = RuleGrounder(Settings())
    every: Scores = {}
    mapped: Scores = {}
    for document in rows:
        report = report_of(document)
        mentions = tuple(read(report))
        claims = grounder.ground(report, Extraction(report=report.id, mentions=mentions)).claims
        answers = templates(report, mentions, claims, sifted=sifted)
        for into, scores in zip((every, mapped), score(keys(document), answers), strict=True):
            for slot, one in scores.items():
                into[slot] = into.get(slot, Score()).plus(one)
        errors.append(_told(document, answers))
    return every, mapped


def _told(document: Document, answers: Sequence[Template]) -> str:
    """Return a message with its key and our answers, for people to look at."""
    lines = [f"message {document['id']}", document["text"]]
    for name, held in (("key", keys(document)), ("ours", answers)):
        for template in held:
            lines += [f"  {name}", *fills(template.slots.items())]
    return "\n".join(lines)


def columns(data: Path, errors: list[str]) -> dict[str, dict[str, float]]:
    """Return the figures of every way of reading; the messages with key and answers stand for errors."""
    rows = [*documents(data, "muc4_dev")]
    found = {}
    for name, read in READERS.items():
        every, mapped = measure(rows, read, errors if name == "dragoman" else [], sifted=name == "dragoman")
        whole = total(every)
        figures = {
            "recall": whole.recall,
            "precision": whole.precision,
            "F": whole.f,
            "F of mapped templates": total(mapped).f,
        }
        for group, parts in GROUPS.items():
            figures[f"F: {group}"] = total(every, [slot for slot in SLOTS if slot.startswith(parts)]).f
        found[name] = figures | {f"F: {slot}": total(every, [slot]).f for slot in SLOTS}
    return found


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    return run("muc4", __doc__, columns, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
