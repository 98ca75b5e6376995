"""Incidents in the messages of MUC-4, scored by the rules of 1992.

    python -m bench.muc4 --data FOLDER [--errors N]

Reads each message by itself, turns our events into templates (`bench.muc4_answer`) and scores them against the key
(`bench.muc4_score`): all templates, all slots. The baselines are the pattern extractor, and every word of the lexicon as an incident of
its own with the date of the message.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from typing import Any

from bench.muc4_answer import fills, templates
from bench.muc4_score import PLACE, SLOTS, TYPE, Fill, Score, Scores, Template, score, total
from bench.reading import words_of_the_lexicon
from bench.sets import Document, documents, mentions_by, options, report_of
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
    "all": ("INCIDENT", "PERP", "PHYS TGT", "HUM TGT"),
}


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
    return frozenset(part.strip() for part in re.split(r"\s*/\s*", text))


def measure(
    rows: Sequence[Document], read: Callable[[Report], Sequence[Mention]], show: int = 0
) -> tuple[Scores, Scores]:
    """Return the scores of a way of reading by slot: of all templates, and of the mapped ones alone."""
    grounder = RuleGrounder(Settings())
    every: Scores = {}
    mapped: Scores = {}
    for at, document in enumerate(rows):
        report = report_of(document)
        mentions = tuple(read(report))
        claims = grounder.ground(report, Extraction(report=report.id, mentions=mentions)).claims
        answers = templates(report, mentions, claims)
        for into, scores in zip((every, mapped), score(keys(document), answers), strict=True):
            for slot, one in scores.items():
                into[slot] = into.get(slot, Score()).plus(one)
        if at < show:
            _show(document, answers)
    return every, mapped


def _show(document: Document, answers: Sequence[Template]) -> None:
    print("=" * 40, document["id"], document["text"][:3000], sep="\n")
    for name, held in (("key", keys(document)), ("ours", answers)):
        for template in held:
            print(f"  {name}", *fills(template.slots.items()), sep="\n")


def main(words: list[str]) -> int:
    """Print the tables and return 0."""
    given = options("muc4", __doc__).parse_args(words)
    rows = [*documents(given.data, "muc4_dev")]
    results = {name: measure(rows, read, given.errors if name == "dragoman" else 0) for name, read in READERS.items()}
    print("| slots | " + " | ".join(f"{name} R | P | F" for name in results) + " |")
    print("|---|" + "---:|" * 3 * len(results))
    lines = {name: [slot for slot in SLOTS if slot.startswith(parts)] for name, parts in GROUPS.items()}
    for name, slots in lines.items():
        print(
            f"| {name}, all templates | "
            + " | ".join(_cells(total(every, slots)) for every, _ in results.values())
            + " |"
        )
    print("| all, mapped templates | " + " | ".join(_cells(total(alone)) for _, alone in results.values()) + " |")
    for slot in SLOTS:
        print(f"| {slot} | " + " | ".join(_cells(total(every, [slot])) for every, _ in results.values()) + " |")
    return 0


def _cells(score: Score) -> str:
    return f"{100 * score.recall:.1f} | {100 * score.precision:.1f} | {100 * score.f:.1f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
