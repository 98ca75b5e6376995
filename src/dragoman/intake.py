"""What comes in on its way from the readers to the store: checked, made fit to be written, in batches that fit into memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatch
from glob import has_magic

import msgspec

from dragoman.errors import UsageError
from dragoman.pipeline import HELD
from dragoman.read.base import Hints
from dragoman.read.columns import FIELDS
from dragoman.read.published import Clues, find_published
from dragoman.read.tongue import language_code
from dragoman.schema.report import Failure, Report


def batches(found: Iterable[Report | Failure], size: int) -> Iterator[Sequence[Report | Failure]]:
    """Yield what was found in lists of at most `size`, shorter where the texts are long."""
    batch: list[Report | Failure] = []
    held = 0
    for one in found:
        batch.append(one)
        held += len(one.raw) if isinstance(one, Report) else 0
        if len(batch) >= size or held >= HELD:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


def writable(found: Report | Failure) -> Report | Failure:
    """Return it with a path that can be written everywhere: bytes of a file's name that are no letters become U+FFFD."""
    path = found.path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if path == found.path:
        return found
    if isinstance(found, Report):
        return msgspec.structs.replace(found, path=path)
    return msgspec.structs.replace(found, path=path, reason=found.reason.replace(found.path, path))


def check(hints: Hints) -> None:
    """Raise UsageError for what would be wrong for every file, before the first is read."""
    if hints.published is not None:
        find_published(Clues(text="", given=hints.published))
    if hints.language is not None and language_code(hints.language) is None:
        raise UsageError(f"{hints.language!r} is no code of a language.", advice="Write two letters, as in en.")
    if unknown := sorted(hints.columns.keys() - set(FIELDS)):
        raise UsageError(
            f"There is no field {unknown[0]!r} to map a column to.", advice=f"Fields: {', '.join(FIELDS)}."
        )


def covers(given: str, path: str) -> bool:
    """Return whether adding `given` again visits `path`: the same, inside a folder or an archive, or met by a pattern."""
    if path == given or path.startswith((given.rstrip("/") + "/", f"{given}!", f"{given}#")):
        return True
    return has_magic(given) and any(fnmatch(start, given) for start in (path, path.partition("!")[0]))
