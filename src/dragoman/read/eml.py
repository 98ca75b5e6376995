"""Mail messages, as newsletters and agency mail are saved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr

from dragoman.errors import ReadError
from dragoman.read.base import Article, Source
from dragoman.read.encoding import decode
from dragoman.read.html import fragment_text

HEADER = re.compile(
    rb"^(?:Return-Path|Received|Message-ID|MIME-Version|Delivered-To|X-[A-Za-z-]+): ", re.IGNORECASE | re.MULTILINE
)
FIELD = re.compile(rb"^[A-Za-z][A-Za-z0-9-]*: ?\S")
FORWARD = re.compile(r"^\s*(?:(?:re|fw|fwd|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)


class EmlReader:
    """Reads a mail message as one report: its plain text, or its HTML where it has no other."""

    name = "eml"
    suffixes: tuple[str, ...] = (".eml",)

    def sniffs(self, head: bytes) -> bool:
        """Return whether the bytes begin with the headers of a message."""
        return bool(FIELD.match(head) and HEADER.search(head))

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the one article. Raises ReadError for a message without text."""
        message = message_from_bytes(source.data, policy=default)
        text, notes = _body(message, source.path)
        if not text.strip():
            raise ReadError(
                f"{source.path} is a message without text.", advice="Save what is attached as files of their own."
            )
        name, address = parseaddr(_header(message, "From") or "")
        yield Article(
            text=text,
            data=source.data,
            outlet=name or address.rpartition("@")[2] or None,
            headline=FORWARD.sub("", _header(message, "Subject") or "") or None,
            language=_header(message, "Content-Language"),
            published=_header(message, "Date"),
            notes=notes,
        )


def _header(message: EmailMessage, name: str) -> str | None:
    """Return a header as text; broken headers count as missing."""
    try:
        value = message[name]
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        return None
    return str(value).strip() or None if value is not None else None


def _body(message: EmailMessage, path: str) -> tuple[str, tuple[str, ...]]:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return "", ()
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else str(part.get_payload()).encode("utf-8", "surrogateescape")
    if not data.strip():
        return "", ()
    decoded = decode(data, path, part.get_content_charset())
    is_html = part.get_content_type() == "text/html"
    return fragment_text(decoded.text) if is_html else decoded.text, decoded.notes()
