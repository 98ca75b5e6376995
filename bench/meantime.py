"""Stock market news of MEANTIME (Minard et al. 2016): words for events, their parties, polarity, and times with values.

    python -m bench.meantime --data FOLDER

MEANTIME marks every word for an event, rises and falls and states of markets included; our reader marks acts of states and groups, so its recall on
triggers has to be low here and says how often it takes economics for conflict. Roles and polarity are measured on the triggers
that both mark; a role by its head word (Arg0: actor; Arg1 and Arg2: recipient or thing). Only the head of each text is annotated: what lies
after its last mark is not counted. The baseline marks every verb group of the grammar, its subject and first object, and days as the day of publication.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.marks import fillers, head, match
from bench.sets import Document, documents, mentions_by, report_of, run
from bench.tally import Tally
from bench.times import days_of
from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.reading import read
from dragoman.ground.times_story import Story
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.mention import Argument, Mention
from dragoman.schema.report import Report
from dragoman.schema.span import Span

ROLES = {"Arg0": "actor", "Arg1": "recipient", "Arg2": "recipient"}
OUR_ROLES = {"actor": "actor", "recipient": "recipient", "thing": "recipient", "toll": "recipient"}
Told = tuple[Span, str, tuple[tuple[str, Span], ...]]
"""A trigger, its polarity ("POS", "NEG"), and its roles."""


def acts(document: Document) -> list[Told]:
    """Return the annotated events."""
    spans = {one["id"]: one for one in document["spans"]}
    found = []
    for event in document["events"]:
        trigger = spans[event["trigger"]]
        roles = [
            (ROLES[one["role"]], spans[one["arg"]])
            for one in event["roles"]
            if one["role"] in ROLES and one["arg"] in spans
        ]
        polarity = trigger.get("polarity") or "POS"
        found.append((_span(trigger), polarity, tuple((role, _span(one)) for role, one in roles)))
    return sorted(found)


def _span(row: dict[str, Any]) -> Span:
    return Span(row["start"], row["end"])


def verbs(report: Report) -> Iterator[Mention]:
    """Yield every verb group as a mention: the baseline."""
    for sentence in read(report, load_lexicon(), load_knowledge()).sentences:
        for number, verb in enumerate(sentence.verbs):
            parties = [("actor", noun) for noun in verb.subject[:1]] + [
                ("recipient", noun) for noun in verb.objects[:1]
            ]
            yield Mention(
                event=number,
                trigger=sentence.span_of(verb.head, verb.head + 1),
                evidence=sentence.span,
                type="CONSULT",
                status="denied" if verb.negated else "occurred",
                arguments=tuple(
                    Argument(
                        role="actor" if role == "actor" else "recipient", span=sentence.span_of(noun.start, noun.end)
                    )
                    for role, noun in parties
                ),
            )


def measure(rows: Sequence[Document], find: Callable[[Report], Sequence[Mention]]) -> dict[str, Any]:
    """Return the figures of a way of reading."""
    tally = Tally()
    for document in rows:
        report, told = report_of(document), acts(document)
        reach = max((one["end"] for one in document["spans"]), default=0)
        found = [one for one in find(report) if one.trigger.end <= reach]
        pairs = match([one[0] for one in told], [one.trigger for one in found])
        tally.add("triggers", len(pairs), len(found), len(told))
        for at, gold in pairs.items():
            ours = {(role, head(report.text, span)) for role, span in fillers(found[at], OUR_ROLES)}
            wanted = {(role, head(report.text, span)) for role, span in told[gold][2]}
            tally.compare("roles", ours, wanted)
            tally.add("polarity", (found[at].status == "denied") == (told[gold][1] == "NEG"), 1, 1)
    figures = tally.figures("triggers", "roles")
    return figures | {"polarity right": tally.recall("polarity")}


def times(rows: Sequence[Document], plain: bool) -> dict[str, float]:
    """Return how many annotated dates are found with both ends, and of these how many have the right days."""
    count = {"told": 0, "found": 0, "right": 0}
    for document in rows:
        report = report_of(document)
        story = Story(report)
        phrases = {phrase.span: number for number, phrase in enumerate(story.phrases)}
        for one in document["spans"]:
            days = (
                days_of(one.get("value") or "")
                if one["label"] == "TIMEX3" and one.get("type") in ("DATE", "TIME")
                else None
            )
            if days is None:
                continue
            count["told"] += 1
            if (number := phrases.get(_span(one))) is not None:
                reading = story.reading(number)
                said = (reading.stretch.start, reading.stretch.end) if reading else None
                published = days_of(report.published or "")
                count["found"] += 1
                count["right"] += (published if plain else said) == days
    return {
        "dates found": count["found"] / max(1, count["told"]),
        "days right": count["right"] / max(1, count["found"]),
    }


def columns(data: Path, errors: list[str]) -> dict[str, dict[str, float]]:
    """Return the figures of every way of reading; errors are not listed."""
    rows = [*documents(data, "meantime_stock_dev")]
    return {
        "dragoman": measure(rows, mentions_by("model")) | times(rows, plain=False),
        "baseline": measure(rows, lambda report: [*verbs(report)]) | times(rows, plain=True),
    }


def main(words: list[str]) -> int:
    """Print the table and return 0."""
    return run("meantime", __doc__, columns, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
