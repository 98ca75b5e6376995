"""Checksums of the corpus's texts, so that a copy can be told from the corpus as it was published."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from dragoman_corpus.load import DATA, story_files

SUMS = DATA / "SHA256SUMS"


def sums() -> dict[str, str]:
    """The SHA-256 of every file by its name below the data folder, in order of name. Raises OSError."""
    short = (path for kind in ("bare", "passages", "sentences") for path in sorted((DATA / kind).glob("*.txt")))
    files = (*story_files(), *short)
    return {path.relative_to(DATA).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


def write_sums(path: Path = SUMS) -> int:
    """The number of checksums written, in the form that `sha256sum --check` reads. Raises OSError."""
    found = sums()
    path.write_text("".join(f"{digest}  {name}\n" for name, digest in found.items()), "utf-8")
    return len(found)


def differing(path: Path = SUMS) -> list[str]:
    """The files that are missing, new, or not as their checksum says. Raises OSError where there are no checksums."""
    lines = (line.split(maxsplit=1) for line in path.read_text("utf-8").splitlines() if line.strip())
    kept = {name: digest for digest, name in lines}
    found = sums()
    return sorted(name for name in {*kept, *found} if kept.get(name) != found.get(name))
