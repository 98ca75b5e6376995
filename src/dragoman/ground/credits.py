"""Whose text a report is by its own word: the outlet, most often an agency, credited at its head or foot, else its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from dragoman.knowledge import Knowledge
from dragoman.knowledge.fold import fold
from dragoman.knowledge.rows import read_rows
from dragoman.schema.report import Report

TABLE = Path(__file__).parent / "data" / "credits.tsv"
HEAD, FOOT = 4, 4
"""Lines at either end in which a credit stands."""
LONG = 160
"""Characters: a line longer than this is prose, of which only the first, with its dateline, is looked at for a credit."""
CUT = ("byline", "agency credit line")
"""What cleaning calls the lines it takes out that may name an outlet as the author."""
NAME = r"(?P<outlet>[^\W_][^()\[\]\n:;|]{1,50}?)"
TOWN = r"[^()\n]{0,60}?"
_AND = re.compile(r"\s*(?:,|/|;|&|\+|\band\b)\s*")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?(?P<name>[\w-]{2,})\.(?:[\w.]+)(?:/.*)?")


def credit_of(report: Report, knowledge: Knowledge) -> str | None:
    """Return the id of the known outlet whose text this is, None where neither a credit nor the report's outlet is known."""
    known = _outlets(knowledge)
    for written in _written(report):
        for name in (written, _AND.split(written)[0]):
            if not name.islower() and (found := known.get(fold(name))):
                return found
    own = report.outlet or ""
    return known.get(fold(own)) or known.get(fold(_site(own)))


@lru_cache(maxsize=8)
def _outlets(knowledge: Knowledge) -> dict[str, str]:
    """Return folded name -> id of the known outlets. Where a credit stands, a short name ("AP") is nobody else's."""
    found: dict[str, str] = {}
    for actor in knowledge.actors():
        if actor.kind == "outlet":
            for name in (actor.name, *actor.aliases):
                found.setdefault(fold(name.lstrip("!")), actor.id)
    return found


def _written(report: Report) -> Iterator[str]:
    """Yield what stands where a credit names an outlet."""
    lines = [line.strip() for line in report.text.splitlines() if line.strip()]
    cut = [" ".join(one.text.split()) for one in report.cuts if one.reason in CUT]
    head = [*([report.byline] if report.byline else ()), *cut, *lines[:HEAD]]
    for line in head:
        for pattern in _patterns()["head"]:
            if match := pattern.match(line):
                yield match["outlet"]
    for line in reversed(lines[-FOOT:]):
        for pattern in _patterns()["foot"]:
            if match := pattern.match(line if len(line) <= LONG else _tail(line)):
                yield match["outlet"]


def _tail(line: str) -> str:
    """Return what follows the last finished sentence of a paragraph: "... until Monday. (Reuters)"."""
    return re.split(r"(?<=[.!?”\"])\s+(?=[(\[/–—-])", line)[-1]


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], ...]]:
    found: dict[str, list[re.Pattern[str]]] = {"head": [], "foot": []}
    # The longest first: of "with inputs from AFP" only the end is a name.
    for row in sorted(read_rows(TABLE, ("where", "words")), key=lambda row: -len(row["words"])):
        words, where = row["words"], row["where"]
        plain = re.escape(words).replace(r"\{outlet\}", NAME).replace(r"\{town\}", TOWN).replace(r"\ ", r"\s+")
        plain = plain.replace(r"\-", "[-–—:]")
        # Only a dash or a stroke shows where a name at the head of a paragraph ends; else the line must end there.
        ends = r"[.\s]" if where == "head" and words[-1] in "-/" else r"[\s.)\]]*$"
        start = r"\s*" if words[0] in "([/" else r"[\s(\[]*"
        found[where].append(re.compile(start + plain + ends, re.IGNORECASE))
    return {where: tuple(patterns) for where, patterns in found.items()}


def _site(outlet: str) -> str:
    match = _DOMAIN.fullmatch(outlet.strip())
    return match["name"] if match else outlet
