"""`dragoman review`: the pairs the machine is not sure of, one after the other, each answered with one key."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from dragoman.cli.author import author
from dragoman.cli.judgements import print_conflicts
from dragoman.cli.keys import ask, read_key
from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier, unbuilt
from dragoman.cli.printing import cell, print_json, print_table
from dragoman.cli.question import draw
from dragoman.cli.words import several
from dragoman.schema.judgement import DIFFERENT, SAME, UNSURE, Judgement, Verdict
from dragoman.schema.review import Question, Undecided

if TYPE_CHECKING:
    from rich.console import Console

    from dragoman.dossier import Dossier

VERDICTS: dict[str, Verdict] = {"s": SAME, "d": DIFFERENT, "u": UNSURE}
MENU = "s same  d different  u unsure  n next  b back  o more text  r reason  q quit  ? help"
HELP = """Do both reports tell of one and the same act: the same deed, on the same day, at the same place?

  s  the same act: the two become (or stay) one event
  d  different acts: they stay (or become) two events, whatever the machine finds later
  u  unsure: kept, and not asked again
  n  next, without an answer; it is asked again another time
  b  back: takes the last answer back and asks it again
  o  more of both texts, or less
  r  write the reason for the next answer
  q  quit; every answer is already kept

A rising toll, another number or another name for one party are no reason for "different"; another day or town is.
"""


def review(
    *,
    by: str | None = None,
    reason: str | None = None,
    limit: int | None = None,
    conflicts: Annotated[bool, Parameter(name="--conflicts", negative="")] = False,
    list_only: Annotated[bool, Parameter(name="--list", negative="")] = False,
    json: Annotated[bool, Parameter(name="--json", negative="")] = False,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> int:
    """Judge the pairs that the machine is not sure of, those that matter most first.

    Each answer is one key and is kept at once; `?` explains the keys. Without a terminal, letters are read line by line, each
    with its reason after it where there is one.

    Parameters
    ----------
    by
        Who judges; else the setting `reviewer`, else you are asked.
    reason
        Why, for every answer that gets no reason of its own.
    limit
        Most pairs to ask about.
    conflicts
        List the judgements that do not hold because later ones contradict them, instead of asking.
    list_only
        List the pairs instead of asking.
    json
        List them as JSON, one a line.
    """
    with open_dossier(dossier, settings) as opened:
        if conflicts:
            print_conflicts(opened.conflicts())
            return 0
        if list_only or json:
            _list(opened.undecided(limit), json=json)
            return 0
        pairs = opened.undecided(limit)
        if not pairs:
            print(unbuilt(opened) or "Nothing is undecided.")
            return 0
        _Review(opened, author(by, opened), reason, pairs).run()
    return 0


def _list(pairs: list[Undecided], *, json: bool) -> None:
    if json:
        print_json(pairs)
        return
    rows = (
        (one.judgement.left, one.judgement.right, f"{one.value:.2f}", one.judgement.score, one.stake, _now(one))
        for one in pairs
    )
    print_table(("left", "right", "value", "score", "reports", "now"), rows, empty="Nothing is undecided.")


def _now(one: Undecided) -> str:
    return "one event" if one.joined else "two events"


@dataclass
class _Review:
    """One sitting: the pairs, where it stands, and what was answered."""

    dossier: Dossier
    by: str
    reason: str | None
    pairs: list[Undecided]
    at: int = 0
    said: dict[int, Judgement] = field(default_factory=dict)
    asked: list[int] = field(default_factory=list)
    next_reason: str | None = None

    def run(self) -> None:
        """Ask until there is nothing left or the person quits, then tell what came of it."""
        from rich.console import Console

        console = Console(highlight=False, markup=False)
        before = self.dossier.counts()["events"]
        print(f"{several(len(self.pairs), 'pair')} to judge; each answer is kept at once, as {cell(self.by)}'s.")
        while self.at < len(self.pairs):
            question = self.dossier.question(self.pairs[self.at])
            if question is None:  # another answer has settled it
                self.at += 1
            elif not self._ask(console, question):
                break
        self._sum_up(before)

    def _ask(self, console: Console, question: Question) -> bool:
        """Put one question until it is answered, passed over or taken back; return whether to go on."""
        title = f"{self.at + 1} of {len(self.pairs)}: one act, or two?"
        reports = (
            self.dossier.report(question.left.claim.report.id),
            self.dossier.report(question.right.claim.report.id),
        )
        wide = False
        draw(console, question, title, reports, wide=wide)
        while True:
            letter, words = read_key(f"{MENU} > ")
            print(letter)
            if letter in VERDICTS:
                self._judge(question, VERDICTS[letter], words)
                return True
            if letter == "n":
                self._leave()
                return True
            if letter == "b" and self._back():
                return True
            if letter == "q":
                return False
            if letter == "o":
                wide = not wide
                draw(console, question, title, reports, wide=wide)
            elif letter == "r":
                self.next_reason = words or ask("Why? ")
            elif letter != "b":
                print(HELP)

    def _judge(self, question: Question, verdict: Verdict, words: str) -> None:
        row = question.undecided.judgement
        why = words or self.next_reason or self.reason
        self.next_reason = None
        self.said[self.at] = self.dossier.judge(row.left, row.right, verdict, by=self.by, reason=why)
        print(self._came_of(question, verdict))
        self._leave()

    def _leave(self) -> None:
        self.asked.append(self.at)
        self.at += 1

    def _back(self) -> bool:
        if not self.asked:
            print("This is the first.")
            return False
        self.at = self.asked.pop()
        if taken := self.said.pop(self.at, None):
            self.dossier.retract(taken.id)
            print(f"Taken back: {taken.verdict} ({taken.id}).")
        return True

    def _came_of(self, question: Question, verdict: Verdict) -> str:
        """Return what the answer did to the events."""
        if verdict == UNSURE:
            return "Kept as unsure."
        left, right = (self.dossier.event(side.claim.id) for side in (question.left, question.right))
        if (left.id == right.id) != (verdict == SAME):
            return "Kept, but another answer says otherwise: dragoman review --conflicts"
        if left.id == right.id:
            return f"One event: {left.id}, told by {several(len(left.reports), 'report')}."
        return f"Two events: {left.id} and {right.id}."

    def _sum_up(self, before: int) -> None:
        answers = [one.verdict for one in self.said.values()]
        counted = ", ".join(f"{answers.count(verdict)} {verdict}" for verdict in (SAME, DIFFERENT, UNSURE))
        left = len(self.dossier.undecided())
        after = self.dossier.counts()["events"]
        print(f"\n{several(len(answers), 'pair')} judged: {counted}.")
        print(f"Events: {before} before, {after} now. Pairs left: {left}.")
        if answers:
            print("Each answer can be taken back: dragoman retract ID, with the ids in `dragoman judgements list`.")
