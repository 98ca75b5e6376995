"""What a report is called and who published it: headline and outlet, from metadata, address and first line."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from dragoman.read.dateline import is_date_line
from dragoman.read.header import ADDRESS, Head, Line, is_labelled, strip_label, top_lines
from dragoman.read.mastheads import is_masthead

HEADLINE_LIMIT = 200
SUFFIX_WORDS = 5
UNDER = 3
"""Lines under an outlet's name among which the headline is sought."""
SPLIT = re.compile(r"\s+[|–—·»-]\s+")
ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(https?://.+)")
PREFIXES = ("www.", "m.", "amp.", "mobile.")


def plain_url(url: str | None) -> str | None:
    """Return the address itself where it is wrapped in a web archive's; None for anything but http and https."""
    if not url or not ADDRESS.match(url.strip()):
        return None
    wrapped = ARCHIVED.match(url.strip())
    plain = wrapped.group(1) if wrapped else url.strip()
    return plain if host_of(plain) else None


def host_of(url: str | None) -> str | None:
    """Return the host of an address without "www." and its like."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return None
    for prefix in PREFIXES:
        host = host.removeprefix(prefix)
    return host or None


def outlet_and_headline(
    outlet: str | None, headline: str | None, url: str | None, *, given: str | None = None
) -> tuple[str | None, str | None]:
    """Return who published it and what it is called.

    The outlet is what the user gave, else the metadata's, else the address's host, else a headline's "| Outlet" ending;
    an ending that spells the host is its proper name. Such an ending is taken off the headline.
    """
    headline, ending = _split_ending(headline, given or outlet, host_of(url))
    host = host_of(url)
    named = outlet if outlet and host_of(f"//{outlet.lower()}") != host else None
    spelled = ending if ending and host and squeeze(ending) in squeeze(host) else None
    return given or named or spelled or host or ending or outlet, headline


def first_headline(text: str, head: Head) -> str | None:
    """Return the first line of a plain text where it stands like a headline: short, alone, and no sentence.

    The outlet's name at the top is none where another line below it stands like one.
    """
    if head.headline:
        return head.headline
    lines = [line for line in top_lines(text) if not is_labelled(line.text)]
    firsts = [
        at for at, line in enumerate(lines[:3]) if not is_date_line(line.text) and not ADDRESS.fullmatch(line.text)
    ]
    if not firsts:
        return None
    at = firsts[0]
    if is_masthead(lines[at].text) and (below := _below(text, lines, at)):
        return below
    return lines[at].text if _is_headline(text, lines, at) else None


def _below(text: str, lines: list[Line], at: int) -> str | None:
    """Return the headline that stands under an outlet's name, a date and a byline, which has more words than the name."""
    for index in range(at + 1, min(at + 1 + UNDER, len(lines))):
        line = lines[index].text
        if not is_date_line(line) and strip_label(line, "by") is None and not is_masthead(line):
            longer = len(line.split()) > len(lines[at].text.split(",")[0].split())
            return line if longer and _is_headline(text, lines, index) else None
    return None


def _is_headline(text: str, lines: list[Line], at: int) -> bool:
    line = lines[at]
    after = text[line.span.end : line.span.end + 400]
    return _stands_alone(line.text, after, lines[at + 1].text if at + 1 < len(lines) else after.strip())


def squeeze(name: str) -> str:
    """Return a name's letters and digits, lower case."""
    return re.sub(r"[\W_]+", "", name).lower()


def _stands_alone(line: str, after: str, following: str) -> bool:
    if len(line) > HEADLINE_LIMIT or (len(line.split()) < 2 and not re.search(r"[\u3040-\u9fff\uac00-\ud7af]", line)):
        return False
    if not following or (line.endswith((".", ",", ";", ":")) and not line.endswith("...")):
        return False
    if is_date_line(following) or is_labelled(following):
        return True
    wrapped = not after.startswith("\n\n") and (following[:1].islower() or (len(line) > 60 and len(following) <= 90))
    return not wrapped


def _split_ending(headline: str | None, outlet: str | None, host: str | None) -> tuple[str | None, str | None]:
    headline = " ".join((headline or "").split()) or None
    parts = list(SPLIT.finditer(headline)) if headline else []
    if not headline or not parts:
        return headline, None
    last = parts[-1]
    title, ending = headline[: last.start()], headline[last.end() :]
    known = {squeeze(name) for name in (outlet, host) if name}
    is_name = squeeze(ending) in known or any(squeeze(ending) and squeeze(ending) in name for name in known)
    bar = last.group().strip() == "|" and len(ending.split()) <= SUFFIX_WORDS < len(title)
    return (title, ending) if is_name or bar else (headline, None)
