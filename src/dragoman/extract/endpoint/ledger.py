"""Answers kept on disk, so that nothing is asked or paid twice, and what they cost."""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from dragoman.errors import StageError


class Usage(NamedTuple):
    """Tokens read and written by the model."""

    read: int = 0
    written: int = 0

    def cost(self, prices: tuple[float, float]) -> float:
        """Return what they cost at prices for a million tokens read and written."""
        return (self.read * prices[0] + self.written * prices[1]) / 1_000_000


class Ledger:
    """A folder of answers by the hash of their question, and a running account that several processes may write to."""

    def __init__(self, folder: Path, budget: int) -> None:
        """Take the folder and the most tokens that may be spent in it in all; 0 is no limit. Raises OSError."""
        self._folder, self._budget = folder, budget
        folder.mkdir(parents=True, exist_ok=True)

    def kept(self, question: dict[str, object]) -> str | None:
        """Return the answer to a question asked before, or None."""
        try:
            return self._path(question).read_text("utf-8")
        except FileNotFoundError:
            return None

    def keep(self, question: dict[str, object], answer: str) -> None:
        """Keep an answer; another process that writes the same one does no harm."""
        path = self._path(question)
        part = path.with_suffix(f".{os.getpid()}")
        part.write_text(answer, "utf-8")
        part.replace(path)

    def spend(self, usage: Usage) -> None:
        """Note what a question cost."""
        with (self._folder / "usage.jsonl").open("a", encoding="utf-8") as account:
            account.write(json.dumps(usage) + "\n")

    def spent(self) -> Usage:
        """Return what all questions in this folder have cost; a damaged line counts nothing."""
        read = written = 0
        try:
            lines = (self._folder / "usage.jsonl").read_text("utf-8").splitlines()
        except FileNotFoundError:
            return Usage()
        for line in lines:
            try:
                one = json.loads(line)
                read, written = read + int(one[0]), written + int(one[1])
            except (ValueError, TypeError, IndexError):
                continue
        return Usage(read, written)

    def check(self) -> None:
        """Raise StageError where the budget is spent."""
        total = sum(self.spent())
        if self._budget and total >= self._budget:
            raise StageError(
                f"The budget of {self._budget:,} tokens is spent ({total:,} so far), and this report was not asked.",
                advice="Raise endpoint_tokens in the settings and build again: what was answered is kept.",
            )

    def _path(self, question: dict[str, object]) -> Path:
        digest = sha256(json.dumps(question, sort_keys=True).encode()).hexdigest()
        return self._folder / f"{digest}.json"
