"""One question of `review` on the screen: both tellings side by side, their values row by row, and the machine's reasons."""

from __future__ import annotations

from collections.abc import Iterator
from math import exp
from typing import TYPE_CHECKING

from dragoman.cli.printing import cell
from dragoman.cli.words import act, several, source, told_by, tolls, when, where, who
from dragoman.schema.event import Event
from dragoman.schema.report import Report
from dragoman.schema.review import Question, Side, Weighed

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text

WIDE = 100
"""Columns from which the two tellings stand side by side; on a narrower terminal one stands above the other."""
AROUND, MORE = 160, 1500
"""Characters of context shown on either side of the quotation at first, and when more is asked for."""
LITTLE = 0.3
"""Log-odds below which a field is told only when more is asked for."""
BLOCKS = 4
"""Blocks drawn for a log-odds of one."""
FEATURES = {
    "prior": "where any two tellings that share a key start",
    "type": "both tell of",
    "words": "the whole sentence",
    "sense": "what the sentences mean, 0 to 1",
    "trigger": "words that name the act, in both",
    "wording": "other words, in both",
    "names": "words of the parties' names, in both",
    "affair": "overlap of the names in the two reports",
    "topic": "what it is about",
    "published": "reports published within a",
    "time": "the date",
    "place": "the place",
    "actor": "who did it",
    "recipient": "to whom",
    "toll": "the killed",
    "weapon": "the weapon",
    "mode": "the forms of the act",
    "form": "the form that both tell",
    "rivals": "the next best match in the two reports",
    "number": "one act, or many",
    "reality": "whether it happened",
    "refers": "one only says whose deed it was",
}
WIDTHS = {"day": "to the day", "week": "to the week", "month": "to the month", "long": "loosely"}


def draw(console: Console, question: Question, title: str, reports: tuple[Report, Report], *, wide: bool) -> None:
    """Print the question; `wide` shows more of both texts."""
    from rich.rule import Rule

    console.print(Rule(title, align="left"))
    around = MORE if wide else AROUND
    tellings = [_telling(console, side, text, around) for side, text in zip(_sides(question), reports, strict=True)]
    console.print(_beside(tellings) if console.width >= WIDE else _stacked(tellings))
    console.print("", _compared(question), "", sep="\n")
    if question.weighed:
        console.print(_waterfall(question, everything=wide), "", sep="\n")
    console.print(outlook(question))


def outlook(question: Question) -> str:
    """Return what each answer would do."""
    left, right = question.left.event, question.right.event
    if question.undecided.joined:
        told = several(len(left.reports), "report")
        return f"Now one event ({left.id}, {told}). The same: it stays. Different: they are parted."
    sizes = " and ".join(f"{one.id} ({several(len(one.reports), 'report')})" for one in (left, right))
    return f"Now two events: {sizes}. The same: they become one. Different: they stay apart, for good."


def chance(question: Question) -> int:
    """Return the machine's probability that both are one act, in hundredths."""
    weighed = 1 / (1 + exp(-question.log_odds)) if question.weighed else question.undecided.judgement.score or 0.0
    return round(100 * weighed)


def _sides(question: Question) -> tuple[Side, Side]:
    return question.left, question.right


def _telling(console: Console, side: Side, report: Report, around: int) -> Text:
    from rich.text import Text

    told = Text()
    told.append(f"{cell(source(side.claim.report))}\n", style="bold")
    if report.headline:
        told.append(f"{cell(report.headline)}\n", style="italic")
    told.append(f"{cell(told_by(side.claim.voices, side.claim.report))}\n\n", style="dim")
    trigger, quoted = side.claim.trigger, side.claim.evidence[0]
    first, last = min(quoted.start, trigger.start), max(quoted.end, trigger.end)
    begin, end = _context(report.text, first, last, around)
    told.append("... " if begin else "", style="dim")
    told.append(_flat(report.text[begin:first]), style="dim")
    told.append(_flat(report.text[first : trigger.start]))
    # Where there is no colour, marks show the word.
    mark = "" if console.is_terminal and not console.no_color else "**"
    told.append(f"{mark}{_flat(trigger.text)}{mark}", style="bold reverse")
    told.append(_flat(report.text[trigger.end : last]))
    told.append(_flat(report.text[last:end]), style="dim")
    told.append(" ..." if end < len(report.text) else "", style="dim")
    return told


def _context(text: str, first: int, last: int, around: int) -> tuple[int, int]:
    """Return where the context of `first` to `last` begins and ends: so many characters on either side, no word cut."""
    begin, end = max(0, first - around), min(len(text), last + around)
    while 0 < begin < first and not text[begin - 1].isspace():
        begin += 1
    while last < end < len(text) and not text[end].isspace():
        end -= 1
    return begin, end


def _flat(text: str) -> str:
    spaced = " ".join(cell(text).split())
    return f"{' ' if text[:1].isspace() else ''}{spaced}{' ' if spaced and text[-1:].isspace() else ''}"


def _beside(tellings: list[Text]) -> RenderableType:
    from rich.columns import Columns
    from rich.table import Table

    table = Table(box=None, expand=True, padding=(0, 2, 0, 0), show_header=False)
    for _ in tellings:
        table.add_column(ratio=1, overflow="fold")
    table.add_row(*tellings)
    return Columns([table], expand=True)


def _stacked(tellings: list[Text]) -> RenderableType:
    from rich.console import Group

    return Group(tellings[0], "", tellings[1])


def _compared(question: Question) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", title_justify="left")
    for name in ("", "first", "second", ""):
        table.add_column(name, overflow="fold")
    for name, left, right in _rows(question.left.told, question.right.told):
        sign = agreement(left, right) if left and right else ""
        mark = Text(sign, style="green" if sign == "=" else "yellow")
        table.add_row(name, Text(cell(left or "-")), Text(cell(right or "-")), mark)
    return table


def agreement(left: str, right: str) -> str:
    """Return "=", "in part" or "differs" for two values as told; of lists ("a; b") the members, in any order and case."""
    one, other = ({part.casefold().removesuffix(" (unsure)") for part in text.split("; ")} for text in (left, right))
    if one == other:
        return "="
    return "in part" if one & other else "differs"


def _rows(left: Event, right: Event) -> Iterator[tuple[str, str, str]]:
    """Yield the name of a field and its two values, where at least one telling gives it."""
    for name, tell in (
        ("act", act),
        ("when", lambda event: when(event.time) if event.time.start or event.time.end else ""),
        ("where", lambda event: where(event.places)),
        ("by", lambda event: who(event.actors)),
        ("to", lambda event: who(event.recipients)),
        ("with", lambda event: "; ".join(dict.fromkeys(weapon.text for weapon in event.weapons))),
        ("toll", tolls),
    ):
        values = tell(left), tell(right)
        if any(values):
            yield name, *values


def _waterfall(question: Question, *, everything: bool) -> Table:
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(justify="right")
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    table.add_row("", "", f"Why the machine gives {chance(question)} in 100 that both tell one act", style="bold")
    told = [one for one in question.weighed if everything or one.feature == "prior" or _tells(one)]
    rest = [one.log_odds for one in question.weighed if one not in told]
    rows = [(one.log_odds, reason(one)) for one in told]
    if rest:
        rows.append((sum(rest), f"{len(rest)} things that are not known, or weigh little (o shows them)"))
    for log_odds, words in rows:
        style = "green" if log_odds > 0 else "red"
        table.add_row(f"{log_odds:+.2f}", "█" * round(BLOCKS * abs(log_odds)), words, style=style)
    together = f"together, as log-odds; that is {chance(question)} in 100"
    table.add_row(f"{question.log_odds:+.2f}", "", together, style="bold")
    return table


def _tells(one: Weighed) -> bool:
    return abs(one.log_odds) >= LITTLE and one.level != "unknown"


def reason(one: Weighed) -> str:
    """Return a weighed field in words: "the date: same, known to the day"."""
    name = FEATURES.get(one.feature, one.feature)
    level, _, width = one.level.partition(", ")
    known = f", known {WIDTHS.get(width, width)}" if width else ""
    return f"{name}: {level}{known}" if level else name
