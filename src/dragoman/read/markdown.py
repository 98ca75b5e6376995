"""Markdown files, with front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from dragoman.read.base import Article, Hints, Source
from dragoman.read.columns import find_columns
from dragoman.read.encoding import decode

FRONT = re.compile(r"\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
NAME = re.compile(r"[\w .-]+")
BLOCK_ENDS = frozenset({"inline", "code_block", "fence"})


class MarkdownReader:
    """Reads a Markdown file as one report: paragraphs kept, marks taken off, front matter as metadata."""

    name = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown")

    def sniffs(self, head: bytes) -> bool:
        """Return whether the bytes begin with front matter."""
        return head.lstrip(b"\xef\xbb\xbf").startswith((b"---\n", b"---\r\n"))

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the one article. Raises ReadError for binary data."""
        decoded = decode(source.data, source.path, source.charset)
        text = decoded.text.replace("\r\n", "\n")
        front = FRONT.match(text)
        record = _front_matter(front.group(1)) if front else {}
        body, title = _plain(text[front.end() :] if front else text)
        columns = find_columns([*record, "text"], Hints(), source.path)
        article = columns.article({**record, "text": body}, body, source.data, 0)
        yield _whole(article, title, decoded.notes())


def _whole(article: Article, title: str | None, notes: tuple[str, ...]) -> Article:
    return msgspec.structs.replace(article, number=None, headline=article.headline or title, notes=notes)


def _front_matter(text: str) -> dict[str, str]:
    """Return the `name: value` lines of front matter; lists are joined, anything deeper is passed over."""
    record: dict[str, str] = {}
    last = None
    for line in text.split("\n"):
        name, colon, value = (part.strip() for part in line.partition(":"))
        if line.lstrip().startswith("- ") and last:
            record[last] = ", ".join(part for part in (record[last], _bare(line.lstrip()[2:])) if part)
        elif colon and NAME.fullmatch(name) and not line.startswith((" ", "\t", "#")) and name != "text":
            last = name
            record[last] = _bare(value)
    return record


def _bare(value: str) -> str:
    value = value.strip()
    if value[:1] == "[" and value.endswith("]"):
        return ", ".join(_bare(part) for part in value[1:-1].split(","))
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _plain(text: str) -> tuple[str, str | None]:
    """Return the text with a blank line between its blocks, and its first top heading."""
    from markdown_it import MarkdownIt

    blocks: list[str] = []
    title, heading = None, False
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        heading = (token.type == "heading_open" and token.tag == "h1") or (heading and token.type == "inline")
        if token.type == "inline":
            block = "".join(_inline(child.type, child.content) for child in token.children or ())
            title = title or (block if heading else None)
            blocks.append(block)
        elif token.type in BLOCK_ENDS:
            blocks.append(token.content.rstrip("\n"))
    return "\n\n".join(block for block in blocks if block.strip()), title


def _inline(kind: str, content: str) -> str:
    if kind in {"softbreak", "hardbreak"}:
        return " " if kind == "softbreak" else "\n"
    return "" if kind == "html_inline" else content
