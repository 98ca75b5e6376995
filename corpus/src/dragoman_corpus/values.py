"""Values of annotation lines: tokens, numbers, times, parties, voices, tolls."""

from __future__ import annotations

import calendar
import datetime
import re

from dragoman_corpus.marking import ID
from dragoman_corpus.objects import Key, Number, Quote, Reference

_TOKEN = re.compile(r'\s*(?:"([^"]*)"|([^\s;,"]+)|([;,]))')
_NUMBER = re.compile(r"(>=|<=|~)?(\d+)(?:-(\d+))?")


class NotUnderstoodError(ValueError):
    """A value that does not fit its line."""


class Tokens:
    """The tokens of a value, taken one by one: quotations, words, separators."""

    def __init__(self, text: str) -> None:
        self._tokens: list[str | Quote] = []
        at = 0
        text = text.rstrip()
        while at < len(text):
            found = _TOKEN.match(text, at)
            if not found:
                raise NotUnderstoodError(f"unpaired quotation mark in: {text}")
            if found[1] is not None:
                self._tokens.append(Quote(" ".join(found[1].split())))
            else:
                self._tokens.append(found[2] or ";")
            at = found.end()

    def __bool__(self) -> bool:
        return bool(self._tokens)

    def peek(self) -> str | Quote | None:
        """The next token, or None at the end."""
        return self._tokens[0] if self._tokens else None

    def take(self) -> str | Quote:
        """The next token, taken; raises NotUnderstoodError at the end."""
        if not self._tokens:
            raise NotUnderstoodError("something is missing at the end")
        return self._tokens.pop(0)

    def word(self, what: str) -> str:
        """The next word; raises NotUnderstoodError where a quotation or nothing stands."""
        token = self.take()
        if isinstance(token, Quote):
            raise NotUnderstoodError(f'{what} is expected, not "{token.words}"')
        return token

    def accept(self, *words: str) -> str | None:
        """The next word, taken if it is one of `words`."""
        token = self.peek()
        if isinstance(token, str) and token in words:
            self._tokens.pop(0)
            return token
        return None

    def quote(self) -> str | None:
        """The words of the next quotation, taken if one stands there."""
        token = self.peek()
        if isinstance(token, Quote):
            self._tokens.pop(0)
            return token.words
        return None

    def quotes(self) -> tuple[str, ...]:
        """The words of all quotations that stand next."""
        found = []
        while (words := self.quote()) is not None:
            found.append(words)
        return tuple(found)

    def reference(self) -> Reference:
        """A key of the cast or words of the text; raises NotUnderstoodError otherwise."""
        token = self.take()
        if isinstance(token, Quote):
            return token
        if not re.fullmatch(ID, token):
            raise NotUnderstoodError(f"neither a key nor quoted words: {token}")
        return Key(token)

    def number(self) -> Number:
        """A number with its bounds; raises NotUnderstoodError otherwise."""
        text = self.word("a number")
        found = _NUMBER.fullmatch(text)
        if not found or (found[1] and found[3]):
            raise NotUnderstoodError(f"not a number: {text} (6, >=25, <=100, ~100, 20-30)")
        first, second = int(found[2]), int(found[3]) if found[3] else None
        vague = self.accept("vague") is not None
        if second is not None:
            if second < first:
                raise NotUnderstoodError(f"a range that runs backwards: {text}")
            return Number(first, second, None, vague)
        return {
            ">=": Number(first, None, None if vague else first, vague),
            "<=": Number(None, first, None, vague),
            "~": Number(None, None, first, vague),
        }.get(found[1] or "", Number(first, first, first, vague))

    def next_number(self) -> Number | None:
        """A number where one stands next."""
        token = self.peek()
        return self.number() if isinstance(token, str) and _NUMBER.fullmatch(token) else None

    def end(self) -> None:
        """Nothing; raises NotUnderstoodError where something is left."""
        if self._tokens:
            token = self._tokens[0]
            raise NotUnderstoodError(
                f"not understood here: {token if isinstance(token, str) else chr(34) + token.words + chr(34)}"
            )


def dates(text: str) -> tuple[str | None, str | None, str]:
    """Start, end and precision of `2004-03-14`, `2004-03`, `2004`, `START/END` or `?`; raises NotUnderstoodError."""
    if text == "?":
        return None, None, "unknown"
    if "/" in text:
        first, second = text.split("/", 1)
        start, _, one = dates(first)
        _, end, two = dates(second)
        if start is None or end is None or end < start:
            raise NotUnderstoodError(f"not a period: {text}")
        return start, end, one if one == two else "bounded"
    try:
        pieces = [int(piece) for piece in text.split("-")]
        year, month, day = (*pieces, 0, 0)[:3]
        if len(pieces) == 3:
            date = datetime.date(year, month, day).isoformat()
            return date, date, "day"
        if len(pieces) == 2:
            last = calendar.monthrange(year, month)[1]
            return f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{last:02}", "month"
        if len(pieces) == 1 and 1000 < year < 3000:
            return f"{year:04}-01-01", f"{year:04}-12-31", "year"
    except (ValueError, calendar.IllegalMonthError):
        pass
    raise NotUnderstoodError(f"not a date: {text} (YYYY-MM-DD, YYYY-MM, YYYY, START/END or ?)")
