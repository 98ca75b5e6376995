"""What becomes of a file that cannot be read, or holds too much."""

from __future__ import annotations

from typing import BinaryIO

from dragoman.errors import DragomanError, LimitError
from dragoman.schema.report import Failure

SIZE_ADVICE = "Split it, or raise max_file in the settings."


def failure(path: str, error: Exception) -> Failure:
    """Return the error as a record that names the path; an error of no known kind is put down to the file."""
    if isinstance(error, DragomanError):
        return Failure(path=path, stage="read", reason=error.message, kind=type(error).__name__, advice=error.advice)
    reason = f"{path} cannot be read: {type(error).__name__}: {error}."
    return Failure(path=path, stage="read", reason=reason, advice="Check that the file is whole.")


def take(stream: BinaryIO, path: str, limit: int) -> bytes:
    """Return all that a stream holds. Raises LimitError for more than `limit` bytes."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise too_large(path, None, limit)
    return data


def too_large(path: str, size: int | None, limit: int) -> LimitError:
    """Return the error for a file over the size limit; `size` is None where it was not read to its end."""
    has = f"has {size:,} bytes, more" if size is not None else "has more bytes"
    return LimitError(f"{path} {has} than the limit of {limit:,} allows.", advice=SIZE_ADVICE)
