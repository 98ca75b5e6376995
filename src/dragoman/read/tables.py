"""The data files of this room: tab-separated, comment lines first, then a header."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `data/<name>.tsv` as dictionaries by column; comment lines begin with "#"."""
    text = files("dragoman.read").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    header = lines[0]
    return tuple(dict(zip(header, line, strict=True)) for line in lines[1:])
