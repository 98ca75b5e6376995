"""Which language a text is in."""

from __future__ import annotations

import re
from tempfile import gettempdir
from typing import Any

from dragoman.errors import StoreError

LETTERS_NEEDED = 40
IDEOGRAPHS_NEEDED = 12
SAMPLE = 2000
CODE = re.compile(r"[A-Za-z]{2,3}(?=$|[-_])")
LETTER = re.compile(r"[^\W\d_]")
IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
LINK = re.compile(r"https?://\S+|\S+@\S+")


def detect(text: str) -> str | None:
    """Return the ISO 639-1 code (639-3 where there is none) of the text's language, or None for too little text."""
    sample = LINK.sub(" ", text[:SAMPLE])
    if len(LETTER.findall(sample)) < LETTERS_NEEDED and len(IDEOGRAPH.findall(sample)) < IDEOGRAPHS_NEEDED:
        return None
    return likeliest(sample)


def likeliest(text: str) -> str:
    """Return the code of the language that the text is most like, however short it is.

    Raises StoreError where the disk has no room for the tables, which are unpacked once a run: no fault of the text's.
    """
    import py3langid

    try:
        code: Any = py3langid.classify(text)[0]
    except OSError as error:
        raise StoreError(
            f"The tables of languages cannot be unpacked into {gettempdir()}: {error.strerror or error}.",
            advice="Make room on that disk, or name another folder in TMPDIR, then run the same command again.",
        ) from error
    return str(code)


def language_code(name: str | None) -> str | None:
    """Return the bare lower-case code of a language tag such as "en-GB" or "pt_BR", or None for anything else."""
    found = CODE.match(name.strip()) if name else None
    return found.group().lower() if found else None
