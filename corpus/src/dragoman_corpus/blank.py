"""A storyline without its marks and events, for an independent second annotation."""

from __future__ import annotations

import re

_MARK = re.compile(r"\{[^{}|]*\|([^{}|]*)\}")


def blank(text: str) -> str:
    """The text of a storyline file with its head, cast and reports' texts, without a mark or an annotation.

    Names of actors and places stay: who is who is not what two annotators are compared on.
    """
    kept: list[str] = []
    bars = 0
    for line in text.splitlines():
        if line.startswith("== "):
            bars = 0
        elif line.strip() == "--":
            bars += 1
        elif bars == 2 and line.strip() and not line.startswith(("who ", "where ")):
            continue
        kept.append(_MARK.sub(r"\1", line) if bars == 1 else line)
    return "\n".join(kept) + "\n"
