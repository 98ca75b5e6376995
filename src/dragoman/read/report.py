"""An article with what the user and the format say of it, made into a report."""

from __future__ import annotations

from hashlib import sha256

from dragoman.errors import ReadError
from dragoman.read.agency import dateline_agency
from dragoman.read.base import Article, Source
from dragoman.read.encoding import tidy
from dragoman.read.header import Head, read_head, top_lines
from dragoman.read.mastheads import named_outlet
from dragoman.read.naming import first_headline, host_of, outlet_and_headline, plain_url
from dragoman.read.published import Clues, find_published
from dragoman.read.tongue import detect, language_code
from dragoman.schema.ids import make_id
from dragoman.schema.report import Report

EMPTY_ADVICE = "Remove it, or check how it was saved."


def make_report(article: Article, source: Source) -> Report:
    """Return the report; its id comes from the article's bytes, so the same bytes are the same report wherever they lie.

    Raises ReadError for an article without text, UsageError for a given date that cannot be read.
    """
    text = tidy(article.text)
    path = source.path if article.number is None else f"{source.path}#{article.number}"
    if not text.strip():
        raise ReadError(f"{path} is empty." if not source.data else f"{path} has no text.", advice=EMPTY_ADVICE)
    head, hints, digest = read_head(text), source.hints, sha256(article.data).hexdigest()
    url = plain_url(article.url) or plain_url(source.url) or plain_url(head.url)
    title = clean_line(article.headline) or first_headline(text, head)
    outlet, headline = outlet_and_headline(clean_line(article.outlet) or head.outlet, title, url, given=hints.outlet)
    if outlet is None or outlet == host_of(url):
        outlet = named_outlet(top_lines(text), title) or outlet
    if outlet is None:
        outlet = dateline_agency(top_lines(text))
    language = language_code(hints.language) or detect(text) or language_code(article.language)
    published = find_published(
        Clues(
            text=text, given=hints.published, metadata=article.published, url=url, path=source.path, language=language
        )
    )
    return Report(
        id=make_id("r", digest),
        path=path,
        sha256=digest,
        raw=text,
        text=text,
        url=url,
        outlet=outlet,
        headline=headline,
        byline=_byline(article, head),
        language=language,
        published=published.value,
        published_precision=published.precision,
        published_method=published.method,
        published_text=published.text,
        published_after=published.after,
        notes=(*article.notes, *published.notes),
    )


def clean_line(value: str | None) -> str | None:
    """Return a value as one tidy line; None for one without a word."""
    return " ".join(tidy(value).split()) or None if value else None


def _byline(article: Article, head: Head) -> str | None:
    return clean_line(article.byline) or head.byline
