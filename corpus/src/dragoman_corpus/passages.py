"""Short texts beside the storylines, so that every word for an act, and every way to tell who did it to whom, is met somewhere.

Single sentences (`data/sentences`) have one coded act each, or none. Passages (`data/passages`) are one to ten sentences of a
report with all of their acts, and with voices and tolls too. One line a text: the acts, parted by `;`, then `|` and the words
with their marks, or `NONE | words` where nothing is to be coded. FORMAT.md has the marks. Lines that are empty or begin with
`#` are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dragoman_corpus.faults import Complaints, StoryError
from dragoman_corpus.objects import Span
from dragoman_corpus.words import MODES, STATUSES, STRENGTHS

DATA = Path(__file__).parent / "data"
ROLES = {
    "a": "actor",
    "r": "recipient",
    "t": "thing",
    "p": "place",
    "d": "time",
    "w": "weapon",
    "v": "voice",
    "o": "via",
    "u": "accuser",
    "n": "count",
    "k": "killed",
    "i": "injured",
    "c": "detained",
    "b": "abducted",
    "f": "released",
    "m": "missing",
    "e": "displaced",
    "y": "munitions",
    "z": "sites",
    "x": "other toll",
}
"""The letters of the marks and the roles they stand for."""
IN_SENTENCES = frozenset("artpd")
"""The letters that single sentences have: what else stands there is not marked."""

_ACT = re.compile(
    rf"([A-Z]+)(?:/([a-z-]+))? ([a-z]+)(?: ({'|'.join(STRENGTHS)}))?( optional)?((?: >\d+)*)", flags=re.ASCII
)
_CODE = r"\d*[a-z][+=]?"
_CODES = re.compile(r"(\d*)([a-z])([+=]?)", flags=re.ASCII)
_MARK = re.compile(rf"<({_CODE}(?: {_CODE})*):([^<>{{}}]+)>|\{{(?:(\d+(?: \d+)*):)?([^<>{{}}]+)\}}", flags=re.ASCII)


@dataclass(frozen=True, slots=True)
class Role:
    """Words that are something to an act. `part`: of a toll told elsewhere; `again`: the value is marked elsewhere too."""

    name: str
    span: Span
    part: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Act:
    """A coded act: `marks` name it, `strength` is how a voice tells it, `answers` are the acts (from 0) that it answers."""

    type: str
    mode: str | None
    status: str
    strength: str | None = None
    optional: bool = False
    answers: tuple[int, ...] = ()
    marks: tuple[Span, ...] = ()
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A short text and its acts."""

    text: str
    acts: tuple[Act, ...] = ()


def passage_files(kind: str) -> list[Path]:
    """The files of `sentences` or `passages`, in order of name."""
    return sorted((DATA / kind).glob("*.txt"))


def load_passages(kind: str) -> Iterator[Passage]:
    """All `sentences` or all `passages`, file by file; raises StoryError for a file with faults."""
    for path in passage_files(kind):
        yield from read_passages(path)


def read_passages(path: Path) -> list[Passage]:
    """The texts of a file. Raises StoryError naming every line that is wrong."""
    complaints, found = Complaints(path), []
    try:
        lines = path.read_text("utf-8").splitlines()
    except UnicodeDecodeError as error:
        complaints.add(1, f"not UTF-8 ({error.reason} at byte {error.start}): save the file as UTF-8")
        lines = []
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            found.append(_passage(line))
        except ValueError as error:
            complaints.add(number, str(error))
    if complaints.faults:
        raise StoryError(tuple(complaints.faults))
    return found


def _passage(line: str) -> Passage:
    head, bar, marked = (part.strip() for part in line.partition("|"))
    if not bar or not marked:
        raise ValueError("a line is `TYPE/mode status | words` or `NONE | words`")
    acts = [] if head == "NONE" else [_act(one.strip()) for one in head.split(";")]
    text, marks, roles = _unmarked(marked, len(acts))
    if set("<>{}") & set(text):
        raise ValueError("a mark is not closed, or stands inside another, or has a letter that means nothing")
    for number, act in enumerate(acts):
        if not marks[number]:
            raise ValueError(f"no words are marked as act {number + 1}")
        if not set(act.answers) <= set(range(len(acts))) - {number}:
            raise ValueError(f"act {number + 1} answers one that is not there")
    told = (replace(act, marks=tuple(marks[number]), roles=tuple(roles[number])) for number, act in enumerate(acts))
    return Passage(text, tuple(told))


def _act(words: str) -> Act:
    found = _ACT.fullmatch(words)
    if not found:
        raise ValueError(f"{words!r} is no `TYPE/mode status`")
    kind, mode, status, strength, optional, answers = found.groups()
    if kind not in MODES or (mode and mode not in MODES[kind]):
        raise ValueError(f"there is no {kind}/{mode}" if mode else f"there is no type {kind}")
    if status not in STATUSES:
        raise ValueError(f"there is no status {status!r}")
    return Act(kind, mode, status, strength, bool(optional), tuple(int(one[1:]) - 1 for one in answers.split()))


def _unmarked(marked: str, count: int) -> tuple[str, list[list[Span]], list[list[Role]]]:
    """The text without its marks, and for each act where it is named and its roles."""
    text, last = "", 0
    marks: list[list[Span]] = [[] for _ in range(count)]
    roles: list[list[Role]] = [[] for _ in range(count)]
    for found in _MARK.finditer(marked):
        text += marked[last : found.start()]
        codes, filler, acts, named = found.groups()
        span = Span(len(text), len(text) + len(filler or named))
        if filler:
            for act, letter, more in _CODES.findall(codes):
                if letter not in ROLES:
                    raise ValueError(f"there is no mark {letter!r}")
                role = Role(ROLES[letter], span, part=more == "+", again=more == "=")
                roles[_number(act, count)].append(role)
        else:
            for act in (acts or "").split() or [""]:
                marks[_number(act, count)].append(span)
        text, last = text + (filler or named), found.end()
    return text + marked[last:], marks, roles


def _number(written: str, count: int) -> int:
    """The act that a mark is of, from 0; a mark without a number is of the only one."""
    if not written and count > 1:
        raise ValueError("with several acts every mark needs the number of its act")
    number = int(written or 1) - 1
    if not 0 <= number < count:
        raise ValueError(f"a mark is of act {number + 1}, and there are {count}")
    return number
