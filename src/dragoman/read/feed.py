"""RSS and Atom feeds as files; the entries' own text is read and no link is followed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from dragoman.errors import ReadError
from dragoman.read.base import Article, Source
from dragoman.read.encoding import SURROGATES, decode
from dragoman.read.html import fragment_text

ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
ENTITY = re.compile(r"<!(?:ENTITY|ATTLIST|ELEMENT|NOTATION)", re.IGNORECASE)
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
END = re.compile(r"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
NO_FEED_ADVICE = "Save the feed itself, not the page that shows it."
CUT_ADVICE = "Save the feed again; what came before was read."


class FeedReader:
    """Reads each entry of a saved feed as one report."""

    name = "feed"
    suffixes: tuple[str, ...] = (".rss", ".atom", ".xml", ".rdf")

    def sniffs(self, head: bytes) -> bool:
        """Return whether the bytes begin a feed."""
        return bool(ROOT.search(head.replace(b"\x00", b"")))

    def read(self, source: Source) -> Iterator[Article]:
        """Yield the entries. Raises ReadError for entity declarations, no feed at all, and a feed that breaks off."""
        import feedparser

        text = _safe_text(source)
        try:
            feed = feedparser.parse(BytesIO(text.encode()), sanitize_html=False, resolve_relative_uris=False)
        except (ValueError, AssertionError, LookupError) as error:
            raise ReadError(f"{source.path} is damaged: {error}.", advice=CUT_ADVICE) from error
        if not feed.get("version") and not feed.entries:
            raise ReadError(f"{source.path} is no RSS or Atom feed.", advice=NO_FEED_ADVICE)
        empty = 0
        for number, entry in enumerate(feed.entries, 1):
            article = _article(entry, feed.feed, number)
            empty += not article.text
            if article.text:
                yield article
        if not END.search(text[-2048:]):
            raise ReadError(f"{source.path} breaks off before its end.", advice=CUT_ADVICE)
        if empty:
            raise ReadError(
                f"{empty} of {len(feed.entries)} entries of {source.path} have no text.", advice="Save their pages."
            )


def _safe_text(source: Source) -> str:
    """Return the feed without its XML declaration, whose encoding no longer holds.

    Raises ReadError where it declares entities: expanded, a few lines of them can fill any memory.
    """
    text = SURROGATES.sub("\N{REPLACEMENT CHARACTER}", decode(source.data, source.path, source.charset).text)
    if ENTITY.search(text):
        advice = "Remove its DOCTYPE if you trust it."
        raise ReadError(f"{source.path} declares XML entities and was refused.", advice=advice)
    return DECLARATION.sub("", text)


def _article(entry: Any, feed: Any, number: int) -> Article:
    bodies = [fragment_text(content.get("value") or "") for content in entry.get("content", [])]
    text = max([*bodies, fragment_text(entry.get("summary") or "")], key=len)
    title = fragment_text(entry.get("title") or "")
    about = entry.get("source") or {}
    kept = {
        "id": entry.get("id"),
        "link": entry.get("link"),
        "title": title,
        "date": entry.get("published"),
        "text": text,
    }
    return Article(
        text=text,
        data=json.dumps(kept, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass"),
        number=number,
        url=entry.get("link"),
        outlet=about.get("title") or fragment_text(feed.get("title") or "") or None,
        headline=title or None,
        byline=entry.get("author"),
        language=entry.get("language") or feed.get("language"),
        published=entry.get("published") or entry.get("updated"),
    )
