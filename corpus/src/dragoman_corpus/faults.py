"""Faults of a storyline file: where, what, and how grave."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault with the line it stands on; `warning` where the file can be used all the same."""

    path: Path
    line: int
    message: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {'warning: ' if self.warning else ''}{self.message}"


class StoryError(ValueError):
    """A storyline file that cannot be used; `faults` names every line at fault."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


class Complaints:
    """Collects faults while a file is read, so that all are told at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.faults: list[Fault] = []

    def add(self, line: int, message: str, *, warning: bool = False) -> None:
        """Keep a fault of `line` (from 1)."""
        self.faults.append(Fault(self.path, line, message, warning))
