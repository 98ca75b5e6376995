"""Which reports are about the same affair: the names that stand in them."""

from __future__ import annotations

import re
from collections import Counter

from anyascii import anyascii

from dragoman.schema.report import Report

MOST = 80
"""Names of one report, the oftenest first."""
NAMED = "named "
"""What the names that reports are kept under begin with."""
_NAME = re.compile(r"\b[^\W\d_a-z][\w'’-]{3,}")
_PLAIN = re.compile(r"\b[a-z][\w'’-]{3,}")


def affair(report: Report) -> tuple[str, ...]:
    """Return the keys of the report's names: words with a capital that do not also stand there without one."""
    plain = set(_PLAIN.findall(report.text))
    counted = Counter(word for word in _NAME.findall(report.text) if word.lower() not in plain)
    names = Counter[str]()
    for word, count in counted.items():
        names[anyascii(word).lower().removesuffix("'s")] += count
    return tuple(NAMED + name for name, _ in sorted(names.items(), key=lambda row: (-row[1], row[0]))[:MOST])
