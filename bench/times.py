"""Time expressions and their values against annotated texts, beside simpler ways.

    python -m bench.times --data FOLDER [--sets NAME ...] [--show]

Spans are labelled TIMEX3 (`value`, `type`) as in MEANTIME, or TIMEX:date (`when`, or `from` and `to`) as in GUM. *strict*: the span is
the same; *but for "the"*: the same, an article at its head aside; *relaxed*: it overlaps; *days right*: of the overlapping with
days, the days are the same; *value F1*: relaxed F1 times that. GUM gives dates only (no durations, no times of day) and marks the two
ends of a range each for itself, so ours are cut there. MEANTIME annotates headline, date line and four sentences: what lies after them
is not counted. `--sets gum_open_train meantime_train` are the parts to look for errors on; with `--show`, extents that differ are
listed too. The baseline gives our spans the publication date; `dateparser`, where installed, finds and reads its own.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta

from bench.others import Row, arguments, f1, report_of, rows, table
from dragoman.ground.times_calendar import add_months, stretch_of
from dragoman.ground.times_story import Story
from dragoman.language.times import TimePhrase

SETS = ("gum_open_dev", "meantime_stock_dev")
# GUM gives values to dates, absolute and relative; durations, clock times and the rest are not in its layer.
ABSOLUTE = ("calendar", "numeric", "weekday", "shift", "unit")
HEAD = 6
BETWEEN = re.compile(r"\s*(?:-|–|—|\bto\b|\band\b|\buntil\b|\btill?\b|\bthrough\b)\s*")
ARTICLE = re.compile(r"the\s", re.IGNORECASE)
DAY = timedelta(days=1)
Days = tuple[date, date]
Found = dict[tuple[int, int], Days | None]


def days_of(value: str) -> Days | None:
    """Return the first and last day of a TIMEX value, or None where it names no stretch of the calendar."""
    value = value.split("T", maxsplit=1)[0]
    try:
        if week := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
            monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return (monday + 5 * DAY, monday + 6 * DAY) if week[3] else (monday, monday + 6 * DAY)
        if season := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
            return _months(int(season[1]), {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season[2]], 3)
        if quarter := re.fullmatch(r"(\d{4})-Q([1-4])", value):
            return _months(int(quarter[1]), 3 * int(quarter[2]) - 2, 3)
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return date.fromisoformat(value), date.fromisoformat(value)
        if month := re.fullmatch(r"(\d{4})-(\d\d)", value):
            return _months(int(month[1]), int(month[2]), 1)
        if re.fullmatch(r"\d{4}", value):
            return _months(int(value), 1, 12)
    except ValueError:
        return None
    return None


def _months(year: int, month: int, length: int) -> Days:
    first = date(year, month, 1)
    return first, add_months(first, length) - DAY


def gold_of(row: Row) -> Found:
    """Return the annotated spans with their days; None where the value names no stretch of the calendar."""
    gold: Found = {}
    for span in row["spans"]:
        where = span["start"], span["end"]
        if span["label"] == "TIMEX3":
            gold[where] = days_of(span.get("value") or "") if span.get("type") in ("DATE", "TIME") else None
        elif span["label"] == "TIMEX:date":
            first, last = days_of(span.get("from") or ""), days_of(span.get("to") or "")
            gold[where] = (first[0], last[1]) if first and last else days_of(span.get("when") or "")
    return gold


def ours(row: Row) -> Found:
    """Return what the program finds in the text, with the days it reads."""
    story = Story(report_of(dated(row)))
    found: Found = {}
    for number, phrase in enumerate(story.phrases):
        if "genre" in row and phrase.kind not in ABSOLUTE:
            continue
        reading = story.reading(number)
        start, end = (reading.stretch.start, reading.stretch.end) if reading else (None, None)
        days = (start, end) if start and end else None
        if "genre" in row and phrase.last is not None and phrase.kind == "calendar":
            found |= _ends(row["text"], phrase, days)
        else:
            found[phrase.span.start, phrase.span.end] = days
    return found


def _ends(text: str, phrase: TimePhrase, days: Days | None) -> Found:
    """Return the two ends of a range as dates of their own."""
    words = phrase.span.of(text)
    cuts = list(BETWEEN.finditer(words))
    if not cuts or days is None or phrase.last is None:
        return {(phrase.span.start, phrase.span.end): days}
    cut = min(cuts, key=lambda one: abs(one.start() + one.end() - len(words)))
    first, last = stretch_of(phrase.first, days[0].year), stretch_of(phrase.last, days[1].year)
    return {
        (phrase.span.start, phrase.span.start + cut.start()): (days[0], first.end if first and first.end else days[0]),
        (phrase.span.start + cut.end(), phrase.span.end): (last.start if last and last.start else days[1], days[1]),
    }


def dated(row: Row) -> Row:
    """Return the document with its day of publication in ISO form: some sets write 03-02-2009."""
    written = re.fullmatch(r"(\d\d)-(\d\d)-(\d{4})", row.get("published") or "")
    return {**row, "published": f"{written[3]}-{written[2]}-{written[1]}"} if written else row


def published(row: Row) -> Found:
    """Return our spans, each on the day of publication."""
    row = dated(row)
    day = date.fromisoformat(row["published"][:10]) if row.get("published") else None
    return dict.fromkeys(ours(row), (day, day) if day else None)


def dateparser(row: Row) -> Found:
    """Return what the library `dateparser` finds; its days are single ones."""
    from dateparser.search import search_dates

    row = dated(row)
    settings = {"RELATIVE_BASE": datetime.fromisoformat(row["published"][:10])} if row.get("published") else {}
    found: Found = {}
    reached = 0
    for words, moment in search_dates(row["text"], languages=["en"], settings=settings) or ():
        at = row["text"].find(words, reached)
        if at >= 0:
            reached = at + len(words)
            found[at, reached] = (moment.date(), moment.date())
    return found


def measure(
    name: str, documents: list[Row], find: Callable[[Row], Found], show: bool = False
) -> list[str | float | int]:
    """Return a line of the table: how often spans and days are right, over the documents."""
    n: Counter[str] = Counter()
    for row in documents:
        reach = len(row["text"]) if "genre" in row else row["sentences"][:HEAD][-1][1]
        gold, found = (
            {span: days for span, days in spans.items() if span[1] <= reach} for spans in (gold_of(row), find(row))
        )
        pairs = {span: near for span in gold if (near := _overlapping(span, found))}
        n["gold"] += len(gold)
        n["found"] += len(found)
        n["strict"] += len(gold.keys() & found.keys())
        n["bare"] += len({_bare(row["text"], span) for span in gold} & {_bare(row["text"], span) for span in found})
        n["relaxed"] += len(pairs)
        n["valued"] += sum(gold[span] is not None for span in pairs)
        n["right"] += sum(gold[span] is not None and gold[span] == found[near] for span, near in pairs.items())
        if show:
            _list(row, gold, found, pairs)
    strict, bare, relaxed = (_f1(n[name], n["gold"], n["found"]) for name in ("strict", "bare", "relaxed"))
    value = n["right"] / n["valued"] if n["valued"] else 0.0
    return [name, n["gold"], n["found"], strict, bare, relaxed, n["valued"], value, value * relaxed]


def _overlapping(span: tuple[int, int], found: Found) -> tuple[int, int] | None:
    """Return the found span that shares most with this one."""
    shared = {other: min(span[1], other[1]) - max(span[0], other[0]) for other in found}
    best = max(shared, key=lambda other: (shared[other], -other[1]), default=None)
    return best if best and shared[best] > 0 else None


def _bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return the span without an article at its head."""
    article = ARTICLE.match(text, *span)
    return (article.end() if article else span[0]), span[1]


def _f1(right: int, gold: int, found: int) -> float:
    return f1(right / max(1, found), right / max(1, gold))


def _list(row: Row, gold: Found, found: Found, pairs: dict[tuple[int, int], tuple[int, int]]) -> None:
    text = row["text"].replace("\n", " ")
    for span in sorted(gold.keys() | found.keys()):
        around = f"{text[max(0, span[0] - 40) : span[0]]}[{text[slice(*span)]}]{text[span[1] : span[1] + 30]}"
        if span not in found or span not in gold:
            print("missed" if span in gold else "extra ", around)
    for span, near in pairs.items():
        if span != near:
            print("extent", repr(text[slice(*span)]), "ours", repr(text[slice(*near)]))
        if gold[span] is not None and gold[span] != found[near]:
            days = [_shown(one) for one in (gold[span], found[near])]
            print(
                "value ",
                repr(text[slice(*near)]),
                *days,
                "published",
                row.get("published"),
                text[near[0] - 50 : near[1] + 30],
            )


def _shown(days: Days | None) -> str:
    return "/".join(map(str, days)) if days else "unknown"


def main(words: list[str]) -> int:
    """Print a table for each set and return 0."""
    parser = arguments("bench.times", __doc__)
    parser.add_argument("--sets", nargs="+", default=SETS)
    given = parser.parse_args(words)
    for name in given.sets:
        documents = list(rows(given.data, name))
        lines = [measure("dragoman", documents, ours, given.show), measure("publication date", documents, published)]
        try:
            lines.append(measure("dateparser", documents, dateparser))
        except ImportError:
            print("dateparser is not installed: its line is left out (pip install dateparser).", file=sys.stderr)
        head = (
            name,
            "gold",
            "found",
            "strict F1",
            'but for "the"',
            "relaxed F1",
            "with days",
            "days right",
            "value F1",
        )
        print(table(head, lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
