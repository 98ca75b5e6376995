"""A storyline as one static page: each report's text with what is marked in it, and its events beside it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib.resources import files
from itertools import chain

from dragoman_corpus.mentions import cast_of, mentions, names
from dragoman_corpus.objects import About, Entry, Event, Number, Party, Reference, Report, Story, Toll, Voice, When
from dragoman_corpus.words import QUADS


def page(story: Story) -> str:
    """The storyline as an HTML page that needs no network and runs no script."""
    style = (files("dragoman_corpus") / "page.css").read_text("utf-8")
    links = " ".join(f'<a href="#{escape(report.id)}">{escape(report.outlet)}</a>' for report in story.reports)
    return "\n".join(
        [
            '<!doctype html><html lang="en"><head><meta charset="utf-8">',
            f"<title>{escape(story.id)}</title><style>{style}</style></head><body>",
            f"<header><h1>{escape(story.id)}</h1><p>{escape(story.conflict)}. {escape(story.facts)}</p>",
            "<p>Written for the corpus; details beyond these facts are composed. Not a source about what it tells.</p>",
            f"<nav>{links}</nav>{_legend()}</header>",
            *(_report(story, report) for report in story.reports),
            "</body></html>\n",
        ]
    )


def _legend() -> str:
    kinds = "".join(f'<li><span class="mark {quad}">{escape(name)}</span></li>' for quad, (name, _) in QUADS.items())
    return (
        f'<ul class="legend">{kinds}<li><span class="who">actor</span></li><li><span class="where">place</span></li>'
        '<li><span class="page">page furniture</span></li></ul>'
    )


def _report(story: Story, report: Report) -> str:
    cast = cast_of(story, report)
    head = ", ".join(filter(None, (report.outlet, report.register, report.published or "no date", _source(report))))
    cards = "".join(_card(event, report, cast) for event in report.events)
    return (
        f'<section id="{escape(report.id)}"><h2>{escape(report.id)}</h2><p class="head">{escape(head)}</p>'
        f'<div class="two"><article>{_text(report, cast)}</article><div class="events">{cards}{_rest(report, cast)}</div></div>'
        "</section>"
    )


def _source(report: Report) -> str | None:
    if report.copy_of or report.rewrite_of:
        return f"{'copy' if report.copy_of else 'rewrite'} of {report.copy_of or report.rewrite_of}"
    return f"machine translation from {report.machine_translated}" if report.machine_translated else None


def _text(report: Report, cast: dict[str, Entry]) -> str:
    """The text with its marks, and with mentions where no mark stands."""
    types = {event.id: event.type for event in report.events}
    by_span: dict[tuple[int, int], list[str]] = {}
    for mark in report.marks:
        by_span.setdefault((mark.span.start, mark.span.end), []).append(mark.event)
    pieces = [(start, end, _mark(report, ids, types)) for (start, end), ids in by_span.items()]
    for span, key in mentions(report.text, cast.values()):
        if not any(start < span.end and span.start < end for start, end in by_span):
            kind = "where" if cast[key].place else "who"
            pieces.append((span.start, span.end, f'<span class="{kind}" title="{escape(key)}">{{}}</span>'))
    pieces += [(span.start, span.end, '<span class="page">{}</span>') for span in report.furniture]
    out, at = "", 0
    for start, end, form in sorted(pieces):
        if start < at:
            continue
        out += escape(report.text[at:start]) + form.format(escape(report.text[start:end]))
        at = end
    return out + escape(report.text[at:])


def _mark(report: Report, ids: list[str], types: dict[str, str]) -> str:
    quad = next(quad for quad, (_, kinds) in QUADS.items() if types[ids[0]] in kinds)
    links = ", ".join(f'<a href="#{escape(report.id)}-{escape(one)}">{escape(one)}</a>' for one in ids)
    return f'<span class="mark {quad}">{{}}<sup>{links}</sup></span>'


def _card(event: Event, report: Report, cast: dict[str, Entry]) -> str:
    title = event.type + (f" / {event.mode}" if event.mode else "")
    rows = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in _rows(event, cast))
    optional = ", may be left out" if event.optional else ""
    return (
        f'<div class="event" id="{escape(report.id)}-{escape(event.id)}"><h3>{escape(event.id)}: {escape(title)}, '
        f"{escape(event.status)}{optional}</h3><dl>{rows}</dl></div>"
    )


def _rows(event: Event, cast: dict[str, Entry]) -> Iterator[tuple[str, str]]:
    rows = chain(
        (("when", _when(one)) for one in event.when),
        (("where", _name(one, cast)) for one in event.where),
        (("by", _party(one, cast)) for one in event.by),
        (("to", _party(one, cast)) for one in event.to),
        (("with", f"{one.kind} {_number(one.number)}") for one in event.weapons),
        ((one.kind, _toll(one, cast)) for one in event.tolls),
        (("said by", _voice(one, cast)) for one in event.voices),
        (("about", _about(one, cast)) for one in event.about),
        (("answers", one.event) for one in event.answers),
    )
    yield from rows
    if event.count:
        yield "count", _number(event.count)
    if event.part_of:
        yield "part of", event.part_of


def _rest(report: Report, cast: dict[str, Entry]) -> str:
    lines = [f"{one.kind}: {_toll(one, cast)}" for one in report.figures]
    lines += [
        f"{_name(tie.member, cast)}: {'formerly ' if tie.former else ''}{tie.relation.replace('_', ' ')} {_name(tie.of, cast)}"
        for tie in report.ties
    ]
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>" if lines else ""


def _name(reference: Reference | None, cast: dict[str, Entry]) -> str:
    found = names(reference, cast) if reference is not None else ()
    return found[0] if found else ""


def _when(when: When) -> str:
    days = "unknown" if when.start is None else when.start if when.start == when.end else f"{when.start} to {when.end}"
    words = f" “{'”, “'.join(when.words)}”" if when.words else ""
    return f"{days} ({when.precision}, from {when.anchor}){words}"


def _party(party: Party, cast: dict[str, Entry]) -> str:
    by = ", ".join(_name(one, cast) for one in party.alleged_by)
    how = "" if party.attribution == "asserted" else f" ({party.attribution}{f' by {by}' if by else ''})"
    words = f" “{party.words}”" if party.words else ""
    return _name(party.who, cast) + words + how


def _number(number: Number | None) -> str:
    if number is None:
        return ""
    low, high = number.low, number.high
    if low is None and high is None:
        text = f"about {number.best}"
    elif low == high:
        text = str(low)
    else:
        text = f"at least {low}" if high is None else f"up to {high}" if low is None else f"{low} to {high}"
    return text + (" (vague)" if number.vague else "")


def _toll(toll: Toll, cast: dict[str, Entry]) -> str:
    more = [f"of {_name(toll.of, cast)}" if toll.of else "", f"at {_name(toll.at, cast)}" if toll.at else ""]
    more += ["a part" if toll.part else "", toll.side or "", f"says {_name(toll.voice, cast)}" if toll.voice else ""]
    more += [f"as of {toll.as_of}" if toll.as_of else "", f"“{toll.words}”" if toll.words else ""]
    return ", ".join([_number(toll.number), *filter(None, more)])


def _voice(voice: Voice, cast: dict[str, Entry]) -> str:
    via = f", via {_name(voice.via, cast)}" if voice.via else ""
    return f"{_name(voice.who, cast)} ({voice.strength}{f' “{voice.cue}”' if voice.cue else ''}{via})"


def _about(about: About, cast: dict[str, Entry]) -> str:
    if about.event:
        return about.event
    parts = [f"{about.type}{f' / {about.mode}' if about.mode else ''}"]
    parts += [
        f"{word} {_name(one, cast)}" for word, one in (("by", about.by), ("to", about.to), ("at", about.at)) if one
    ]
    return " ".join(parts)
