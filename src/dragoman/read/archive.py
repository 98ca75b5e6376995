"""Archives to their members: zip, tar, gzip, bzip2, xz. Everything stays in memory and nothing is written to disk."""

from __future__ import annotations

import bz2
import gzip
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from io import BufferedIOBase, BytesIO, RawIOBase
from pathlib import PurePosixPath
from typing import BinaryIO, Literal, cast

import msgspec

from dragoman.errors import LimitError, ReadError
from dragoman.read.base import Source
from dragoman.read.failures import failure, take, too_large
from dragoman.read.tables import rows
from dragoman.schema.report import Failure
from dragoman.settings import Settings

Kind = Literal["zip", "tar", "gz", "bz2", "xz"]
Found = Iterator[Source | Failure]
CHUNK = 1 << 16
SMALL = 1 << 20
BROKEN = (EOFError, zlib.error, lzma.LZMAError, struct.error, OSError, ValueError, RuntimeError, LookupError)
BOMB_ADVICE = (
    "If you trust it, unpack it yourself and add the folder, or raise max_unpacked or max_ratio in the settings."
)
WHOLE_ADVICE = "Fetch or copy the archive again; what could be unpacked was read."
NAME_ADVICE = "Nothing is ever written outside memory; unpack it yourself if you need it."


class Budget:
    """What one archive and everything inside it may still unpack, in bytes and in members."""

    def __init__(self, path: str, packed: int, settings: Settings) -> None:
        self.path = path
        self.bytes = min(settings.max_unpacked, max(packed * settings.max_ratio, SMALL))
        self.members = settings.max_members

    def spend(self, size: int) -> None:
        """Take `size` bytes. Raises LimitError when nothing is left."""
        self.bytes -= size
        if self.spent:
            raise LimitError(f"{self.path} unpacks to far more than it packs.", advice=BOMB_ADVICE)

    @property
    def spent(self) -> bool:
        """Whether the archive has unpacked to more than it may; nothing more of it is read."""
        return self.bytes < 0

    def member(self) -> None:
        """Count one member. Raises LimitError when there are too many."""
        self.members -= 1
        if self.members < 0:
            raise LimitError(f"{self.path} has too many members.", advice="Raise max_members in the settings.")


class Metered(RawIOBase):
    """A stream that spends the budget on every byte read from it."""

    def __init__(self, stream: BinaryIO, budget: Budget) -> None:
        self.stream = stream
        self.budget = budget

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes, all there is for a negative size."""
        data = self.stream.read(size if size >= 0 else self.budget.bytes + 1)
        self.budget.spend(len(data))
        return data


def archive_kind(name: str, data: bytes) -> Kind | None:
    """Return what kind of archive the bytes are; None for anything else, office files and web archives included."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return None if _is_office(data) else "zip"
    if data.startswith(b"\x1f\x8b"):
        return None if name.lower().endswith(".warc.gz") or _packs_warc(data) else "gz"
    if data.startswith(b"BZh"):
        return "bz2"
    if data.startswith(b"\xfd7zXZ\x00"):
        return "xz"
    return "tar" if data[257:262] == b"ustar" else None


def unpack(source: Source, kind: Kind, budget: Budget | None = None, depth: int = 0) -> Found:
    """Yield the files inside the archive, those inside archives in it too, and a failure for each that cannot be had."""
    settings = source.settings
    budget = budget or Budget(source.path, len(source.data), settings)
    if depth > settings.max_depth:
        advice = "Unpack it yourself, or raise max_depth in the settings."
        yield failure(
            source.path, LimitError(f"{source.path} lies too deep in archives within archives.", advice=advice)
        )
        return
    try:
        for found in _zip(source, budget) if kind == "zip" else _stream(source, kind, budget):
            inner = archive_kind(found.path, found.data) if isinstance(found, Source) else None
            if isinstance(found, Source) and inner:
                yield from unpack(found, inner, budget, depth + 1)
            else:
                yield found
    except (LimitError, ReadError) as error:
        yield failure(source.path, error)


def _zip(source: Source, budget: Budget) -> Found:
    try:
        archive = zipfile.ZipFile(BytesIO(source.data))
    except (zipfile.BadZipFile, *BROKEN) as error:
        raise ReadError(f"{source.path} is a damaged or cut-off zip file: {error}.", advice=WHOLE_ADVICE) from error
    with archive:
        for info in archive.infolist():
            if info.is_dir() or _skipped(info.filename):
                continue
            budget.member()
            path = f"{source.path}!{info.filename}"
            try:
                data = _zip_member(archive, info, path, source.settings, budget)
            except ReadError as error:
                if budget.spent:
                    raise
                yield failure(path, error)
                continue
            yield _member(source, path, data)


def _zip_member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str, settings: Settings, budget: Budget
) -> bytes:
    _check_name(info.filename, path)
    if info.flag_bits & 1:
        raise ReadError(f"{path} is encrypted.", advice="Unpack it with its password and add the files.")
    if info.file_size > settings.max_file:
        raise too_large(path, info.file_size, settings.max_file)
    if info.file_size > SMALL and info.file_size > info.compress_size * settings.max_ratio:
        raise LimitError(f"{path} unpacks to far more than it packs.", advice=BOMB_ADVICE)
    try:
        with archive.open(info) as stream:
            return take(cast(BinaryIO, Metered(cast(BinaryIO, stream), budget)), path, settings.max_file)
    except (zipfile.BadZipFile, *BROKEN) as error:
        raise ReadError(f"{path} is damaged: {error}.", advice=WHOLE_ADVICE) from error


def _stream(source: Source, kind: Kind, budget: Budget) -> Found:
    """Yield what a tar or a compressed file holds; a compressed tar is read as one."""
    if kind == "tar":
        yield from _tar(source, BytesIO(source.data), budget)
        return
    if _packs_tar(source.data, kind):
        yield from _tar(source, cast(BinaryIO, Metered(_opened(kind, BytesIO(source.data)), budget)), budget)
        return
    budget.member()
    inner = PurePosixPath(source.path.rpartition("!")[2]).name.removesuffix(f".{kind}")
    path = f"{source.path}!{inner}"
    data, fault = _until_broken(source, kind, budget, path)
    if data:
        yield _member(source, path, data)
    if fault:
        message = f"{source.path} is cut off or damaged: {fault}."
        yield failure(source.path, ReadError(message, advice=WHOLE_ADVICE))


def _until_broken(source: Source, kind: Kind, budget: Budget, path: str) -> tuple[bytes, str | None]:
    """Return what unpacks before the first fault, and the fault."""
    stream, size = _opened(kind, BytesIO(source.data)), 0
    parts: list[bytes] = []
    while True:
        try:
            # Not `read`: at a fault that would throw away what it had unpacked before.
            part = cast(BufferedIOBase, stream).read1(CHUNK)
        except BROKEN as error:
            return b"".join(parts), str(error) or type(error).__name__
        if not part:
            return b"".join(parts), None
        budget.spend(len(part))
        size += len(part)
        if size > source.settings.max_file:
            raise too_large(path, None, source.settings.max_file)
        parts.append(part)


def _tar(source: Source, stream: BinaryIO, budget: Budget) -> Found:
    try:
        with tarfile.open(fileobj=stream, mode="r|", errorlevel=2) as archive:
            for info in archive:
                if not info.isfile() or _skipped(info.name):
                    continue
                budget.member()
                path = f"{source.path}!{info.name}"
                try:
                    yield _member(source, path, _tar_member(archive, info, path, source.settings))
                except ReadError as error:
                    if budget.spent:
                        raise
                    yield failure(path, error)
    except (tarfile.TarError, *BROKEN) as error:
        raise ReadError(f"{source.path} is a damaged or cut-off archive: {error}.", advice=WHOLE_ADVICE) from error


def _tar_member(archive: tarfile.TarFile, info: tarfile.TarInfo, path: str, settings: Settings) -> bytes:
    _check_name(info.name, path)
    if info.size > settings.max_file:
        raise too_large(path, info.size, settings.max_file)
    stream = archive.extractfile(info)
    data = stream.read(info.size) if stream else b""
    if len(data) < info.size:
        raise tarfile.ReadError("unexpected end of data")
    return data


def _member(source: Source, path: str, data: bytes) -> Source:
    return msgspec.structs.replace(source, path=path, data=data)


def _check_name(name: str, path: str) -> None:
    parts = PurePosixPath(name.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in parts.parts[0]:
        raise ReadError(f"{path} has a name that leads outside the archive and was skipped.", advice=NAME_ADVICE)


def is_left_out(name: str) -> bool:
    """Return whether a file in a folder or an archive is none to read: hidden, or a note about the others."""
    stem = name.partition(".")[0].lower()
    return (name.startswith(".") and name != "..") or any(row["name"] == stem for row in rows("not_reports"))


def _skipped(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return bool(parts) and (parts[0] == "__MACOSX" or is_left_out(parts[-1]))


def _is_office(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, *BROKEN):
        return b"[Content_Types].xml" in data[:CHUNK]
    return "[Content_Types].xml" in names or names[:1] == ["mimetype"]


def _opened(kind: Kind, stream: BinaryIO) -> BinaryIO:
    if kind == "gz":
        return cast(BinaryIO, gzip.GzipFile(fileobj=stream))
    if kind == "bz2":
        return cast(BinaryIO, bz2.BZ2File(stream))
    return cast(BinaryIO, lzma.LZMAFile(stream))


def _first(data: bytes, kind: Kind, size: int) -> bytes:
    try:
        return _opened(kind, BytesIO(data)).read(size)
    except BROKEN:
        return b""


def _packs_warc(data: bytes) -> bool:
    try:
        return zlib.decompressobj(31).decompress(data[:CHUNK], 5) == b"WARC/"
    except zlib.error:
        return False


def _packs_tar(data: bytes, kind: Kind) -> bool:
    return _first(data, kind, 512)[257:262] == b"ustar"
