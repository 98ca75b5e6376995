"""Small words that tell how a name beside them is meant."""

from __future__ import annotations

from functools import cache

from dragoman.knowledge.fold import DATA, fold
from dragoman.knowledge.rows import read_rows


@cache
def particles(kind: str) -> frozenset[str]:
    """Return the folded words of one kind, such as "place preposition"."""
    rows = [row for row in read_rows(DATA / "particles.tsv", ("kind", "words")) if row["kind"] == kind]
    return frozenset(fold(word) for row in rows for word in row.list("words"))


@cache
def head_kinds() -> dict[str, str]:
    """Return folded head word -> kind of actor that a name ending in it has ("front": "group")."""
    rows = read_rows(DATA / "heads.tsv", ("kind", "words"))
    return {fold(word): row["kind"] for row in rows for word in row.list("words")}
