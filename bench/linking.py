"""Which tellings in different reports are one event, on the corpus and on the sets of others, beside plain rules.

    python -m bench.linking [PART]              the corpus, its development part by default
    python -m bench.linking --data FOLDER       also ECB+ and the news of gun violence, where the folder has them

With the annotated events given, only linking can go wrong: acts, roles and events are taken from the annotation,
values are worked out and sought together by the program. With events as read, the whole program is measured. All
reports of a part are in one dossier.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from training.given import given

from bench import linking_ecb, linking_gva
from bench.accuracy_score import score
from bench.gold import load_gold
from bench.linked import Mention, events, one_event
from bench.linking_score import baseline, figures, lemma_and_day, type_and_day
from bench.sets import Columns, table
from dragoman.dossier import Dossier
from dragoman.extract.deeds import VERBAL
from dragoman.extract.model.weights import load_weights
from dragoman.schema.claim import Claim, Grounding
from dragoman.schema.event import Event
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman.store.assemble import assemble
from dragoman_corpus.gold import write_gold
from dragoman_corpus.load import load
from dragoman_corpus.words import PARTS

Pairs = set[tuple[Mention, Mention]]
RULES = {"type and day": type_and_day, "lemma and day": lemma_and_day}


def with_given(part: str) -> dict[str, dict[str, float]]:
    """Return the figures of linking the annotated events of a part, ours and those of the plain rules."""
    made: list[tuple[Report, Grounding]] = []
    gold: dict[Mention, str] = {}
    for story in load(part):
        for report, names, grounding in given([story], load_weights()):
            made.append((report, grounding))
            for claim in grounding.claims:
                gold[report.id, claim.group] = f"{story.id}:{names[int(claim.group.rsplit(':', 1)[1])]}"
    return {
        "dragoman": figures(gold, one_event(events(made))),
    } | {name: figures(gold, baseline(made, rule)) for name, rule in RULES.items()}


def as_read(part: str) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """Return the figures of the whole program on a part: which events it finds are one, and which it says answer which."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_gold(load(part), folder)
        gold = load_gold(folder / "gold")
        with Dossier(folder / "read.dossier", settings=Settings()) as dossier:
            dossier.add(folder / "reports")
            dossier.build()
            reports, found = {report.id: report for report in dossier.reports()}, list(dossier.events())
    told = _told(found)
    alone = [assemble("|".join(mention), claims, {}) for mention, claims in told.items()]
    match = {pair.gold.key: _mention(pair.told.event.id) for pair in score(gold, reports.values(), alone).pairs}
    event = {key: f"cluster {number}" for number, group in enumerate(gold.clusters) for key in group}
    event |= {row.key: row.key for rows in gold.reports.values() for row in rows if row.key not in event}
    right = {match.get(key, ("not found", key)): label for key, label in event.items()}
    plain = {
        name: figures(right, {mention: rule(claims, reports[mention[0]]) for mention, claims in told.items()})
        for name, rule in RULES.items()
    }
    answered = {(event[one], event[other]) for one, other in gold.responses}
    said = {mention: right.get(mention) for mention in told}
    return {"dragoman": figures(right, one_event(found))} | plain, {
        "dragoman": _answers(answered, said, stated(told)),
        "what is said, of the act before": _answers(answered, said, verbal(told)),
    }


def stated(told: Mapping[Mention, Sequence[Claim]]) -> Pairs:
    """Return which telling answers which, as the record has it."""
    return {
        (mention, (mention[0], group))
        for mention, claims in told.items()
        for claim in claims
        for group, _ in claim.answers
    }


def verbal(told: Mapping[Mention, Sequence[Claim]]) -> Pairs:
    """Return what a plain rule takes for answers: whatever is said, by words alone, answers the act told before it."""
    order = sorted((claim.report.id, claim.trigger.start, mention) for mention, held in told.items() for claim in held)
    first: dict[Mention, tuple[Mention, Mention]] = {}
    for (report, _, before), (other, _, mention) in pairwise(order):
        if report == other and before != mention and told[mention][0].type in VERBAL:
            first.setdefault(mention, (mention, before))
    return set(first.values())


def _answers(right: set[tuple[str, str]], event: Mapping[Mention, str | None], said: Pairs) -> dict[str, float]:
    """Return precision, recall and F1 of the answers of which both ends are right."""
    named = {(event[one] or str(one), event.get(other) or str(other)) for one, other in said}
    both = len(named & right)
    return {
        "P": both / max(1, len(named)),
        "R": both / max(1, len(right)),
        "F1": 2 * both / max(1, len(named) + len(right)),
    }


def _told(found: Iterable[Event]) -> dict[Mention, list[Claim]]:
    told: dict[Mention, list[Claim]] = {}
    for event in found:
        for claim in event.claims:
            told.setdefault((claim.report.id, claim.group), []).append(claim)
    return told


def _mention(name: str) -> Mention:
    report, group = name.split("|", 1)
    return report, group


def main(words: list[str]) -> int:
    """Print the tables and return 0."""
    parser = argparse.ArgumentParser(prog="bench.linking", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", choices=PARTS, default="dev", help="the part of the corpus")
    parser.add_argument(
        "--data", type=Path, help="the folder that holds dev/ with ecbplus_dev and gva_news; only these then"
    )
    given_words = parser.parse_args(words)
    if given_words.data:
        _print("ECB+, events named by the annotation", linking_ecb.measure(given_words.data))
        _print("News of gun violence", linking_gva.measure(given_words.data))
        return 0
    _print(f"{given_words.part}: annotated events given", with_given(given_words.part))
    linked, answers = as_read(given_words.part)
    _print(f"{given_words.part}: events as read", linked)
    _print(f"{given_words.part}: stated responses, both ends right", answers)
    return 0


def _print(title: str, columns: Columns) -> None:
    print(f"\n{title}\n")
    print("\n".join(table(columns)), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
