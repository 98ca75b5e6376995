"""Web pages as files: the article text and what the page says of itself. Scripts are never run, nothing is fetched."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Any

from dragoman.errors import ReadError
from dragoman.read.base import Article, Source
from dragoman.read.dates import find_dates
from dragoman.read.encoding import decode
from dragoman.read.tables import rows

MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE)
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
DATED = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|datetime|published|publish|pubdate|posted|timestamp)(?:$|[\s_-])", re.I
)
SHORT = 80
NO_TEXT_ADVICE = "If the page builds its text with scripts, save it from a browser as text or PDF."


class HtmlReader:
    """Reads a saved web page as one report."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def sniffs(self, head: bytes) -> bool:
        """Return whether the bytes begin a web page."""
        return bool(MARKUP.search(head[:1024].replace(b"\x00", b"")))

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the one article. Raises ReadError where the page has no text."""
        decoded = decode(source.data, source.path, source.charset)
        yield page(decoded.text, source.data, source.path, url=source.url, notes=decoded.notes())


def page(text: str, data: bytes, path: str, *, url: str | None = None, notes: tuple[str, ...] = ()) -> Article:
    """Return the article of a decoded page. Raises ReadError where it has no text."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    tree = _tree(DECLARATION.sub("", text))
    if tree is None:
        raise ReadError(f"{path} holds no readable HTML.", advice="Check that the file is a saved web page.")
    found = bare_extraction(tree, url=url, fast=True, include_comments=False, with_metadata=True)
    about = found if isinstance(found, Document) else Document()
    body = (about.text or "").replace("\n", "\n\n") or _text(tree)
    if not body.strip():
        raise ReadError(f"{path} is a web page without text.", advice=NO_TEXT_ADVICE)
    return Article(
        text=body,
        data=data,
        url=_address(tree) or about.url or url,
        outlet=_outlet(about.sitename),
        headline=about.title,
        byline=about.author,
        language=tree.get("lang"),
        published=_published(tree),
        notes=notes,
    )


def fragment_text(fragment: str) -> str:
    """Return the text of a piece of HTML, a blank line between its blocks; plain text comes back as it is."""
    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    tree = _tree(f"<div>{fragment}</div>")
    return "" if tree is None else _text(tree)


def _tree(text: str) -> Any:
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    try:
        # str may hold an encoding of its own in a meta tag, which would be wrong by now
        parser = HTMLParser(encoding="utf-8", remove_comments=True, no_network=True)
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _text(tree: Any) -> str:
    parts: list[str] = []
    _gather(tree, parts)
    text = re.sub(r"[ \t\r\f\v]*\n[ \t\r\f\v]*", "\n", "".join(parts))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _gather(root: Any, parts: list[str]) -> None:
    """Add the text under `root`, without recursion: pages may nest deeply."""
    from lxml import etree

    blocks, dropped = _tags("block"), _tags("drop")
    depth = 0
    for event, node in etree.iterwalk(root, events=("start", "end")):
        tag = node.tag if isinstance(node.tag, str) else "script"
        if event == "start":
            depth += tag in dropped
            if depth == 0:
                parts.append("\n\n" if tag in blocks else "\n" if tag == "br" else "")
                parts.append(re.sub(r"\s+", " ", node.text or ""))
        else:
            depth -= tag in dropped
            if depth == 0 and node is not root:
                parts.append("\n\n" if tag in blocks else "")
                parts.append(re.sub(r"\s+", " ", node.tail or ""))


def _outlet(name: str | None) -> str | None:
    return name.strip().lstrip("@") or None if name else None


def _address(tree: Any) -> str | None:
    for path in ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        for value in tree.xpath(path):
            if str(value).startswith(("http://", "https://")):
                return str(value)
    return None


def _published(tree: Any) -> str | None:
    """Return the date as the page writes it: from its metadata, or from an element made for it."""
    meta, linked = _meta(tree), list(_linked(tree))
    for row in rows("page_dates"):
        kind, name = row["kind"], row["name"]
        if kind == "meta":
            value = meta.get(name)
        elif kind == "json":
            value = next((item[name] for item in linked if isinstance(item.get(name), str)), None)
        else:
            value = next(
                iter(tree.xpath(f"//*[@itemprop='{name}']/@content | //*[@itemprop='{name}']/@datetime")), None
            )
        if value and value.strip():
            return str(value).strip()
    return _visible(tree)


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.xpath("//meta[@content]"):
        name = node.get("property") or node.get("name") or node.get("itemprop") or ""
        found.setdefault(name.lower(), node.get("content"))
    return found


def _linked(tree: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of the page's JSON-LD, outermost first; broken blocks are passed over."""
    for text in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            waiting: deque[Any] = deque([json.loads(text)])
        except (ValueError, RecursionError):
            continue
        while waiting:
            item = waiting.popleft()
            if isinstance(item, dict):
                yield item
                waiting += [value for key, value in item.items() if key in {"@graph", "mainEntity", "mainEntityOfPage"}]
            elif isinstance(item, list):
                waiting += item


def _visible(tree: Any) -> str | None:
    """Return the text or value of the first element made for a date, in the page's order."""
    for node in tree.xpath("//time[@datetime] | //*[@class]"):
        if node.tag == "time" and node.get("datetime"):
            return str(node.get("datetime"))
        text = " ".join(node.text_content().split()) if DATED.search(node.get("class") or "") else ""
        if 0 < len(text) <= SHORT and any(found.year for found in find_dates(text)):
            return text
    return None


@cache
def _tags(kind: str) -> frozenset[str]:
    return frozenset(next(row["tags"] for row in rows("page_tags") if row["kind"] == kind).split())
