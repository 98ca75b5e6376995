"""Single sentences beside the storylines: one coded act each, or none, so that every word for an act is met somewhere.

One line a sentence: `TYPE/mode status | words with {the act}, <a:its actor>, <r:its recipient>, <t:the thing hit>, <p:its
place> and <d:its time>`, or `NONE | words` where nothing is to be coded. Lines that are empty or begin with `#` are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman_corpus.faults import Complaints, StoryError
from dragoman_corpus.objects import Span
from dragoman_corpus.words import MODES, STATUSES

DATA = Path(__file__).parent / "data" / "sentences"
ROLES = {"a": "actor", "r": "recipient", "t": "thing", "p": "place", "d": "time"}
"""The letters of the marks and the roles they stand for."""

_HEAD = re.compile(r"([A-Z]+)(?:/([a-z-]+))? ([a-z]+)")
_MARK = re.compile(r"<([artpd]):([^<>{}]+)>|\{([^<>{}]+)\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its act: `marks` are the words that name it, `roles` pairs of a role and its words; without type: none."""

    text: str
    type: str | None = None
    mode: str | None = None
    status: str = "occurred"
    marks: tuple[Span, ...] = ()
    roles: tuple[tuple[str, Span], ...] = ()


def sentence_files() -> list[Path]:
    """The files of sentences, in order of name."""
    return sorted(DATA.glob("*.txt"))


def load_sentences() -> Iterator[Sentence]:
    """All sentences, file by file; raises StoryError for a file with faults."""
    for path in sentence_files():
        yield from read_sentences(path)


def read_sentences(path: Path) -> list[Sentence]:
    """The sentences of a file. Raises StoryError naming every line that is wrong."""
    complaints, found = Complaints(path), []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            found.append(_sentence(line))
        except ValueError as error:
            complaints.add(number, str(error))
    if complaints.faults:
        raise StoryError(tuple(complaints.faults))
    return found


def _sentence(line: str) -> Sentence:
    head, bar, marked = (part.strip() for part in line.partition("|"))
    text, marks, roles = _unmarked(marked)
    if not bar or not text:
        raise ValueError("a line is `TYPE/mode status | sentence` or `NONE | sentence`")
    if set("<>{}") & set(text):
        raise ValueError("a mark is not closed, or stands inside another")
    if head == "NONE":
        if marks or roles:
            raise ValueError("a sentence without an act has no marks")
        return Sentence(text)
    found = _HEAD.fullmatch(head)
    if not found:
        raise ValueError(f"{head!r} is no `TYPE/mode status`")
    kind, mode, status = found.groups()
    if kind not in MODES or (mode and mode not in MODES[kind]):
        raise ValueError(f"there is no {kind}/{mode}" if mode else f"there is no type {kind}")
    if status not in STATUSES:
        raise ValueError(f"there is no status {status!r}")
    if not marks:
        raise ValueError("no words are marked as the act")
    return Sentence(text, kind, mode, status, tuple(marks), tuple(roles))


def _unmarked(marked: str) -> tuple[str, list[Span], list[tuple[str, Span]]]:
    """The sentence without its marks, where the act is named, and where its roles are."""
    text, last = "", 0
    marks: list[Span] = []
    roles: list[tuple[str, Span]] = []
    for found in _MARK.finditer(marked):
        text += marked[last : found.start()]
        letter, filler, act = found.groups()
        span = Span(len(text), len(text) + len(filler or act))
        if letter:
            roles.append((ROLES[letter], span))
        else:
            marks.append(span)
        text, last = text + (filler or act), found.end()
    return text + marked[last:], marks, roles
