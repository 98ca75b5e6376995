"""Title and author fields that programs fill in by themselves, told from those that people wrote."""

from __future__ import annotations

import re

from dragoman.read.tables import rows

FILE_NAME = re.compile(r"\.\w{2,4}$|^[\w-]*\d{3,}[\w-]*$")


def written(field: str, value: str | None) -> str | None:
    """Return the title or author where a person seems to have written it, else None."""
    value = " ".join((value or "").split())
    names = next(row["names"] for row in rows("office_names") if row["field"] == field).split("|")
    if not value or value.lower() in names or value.lower().startswith("microsoft word - ") or FILE_NAME.search(value):
        return None
    return value
