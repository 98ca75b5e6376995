"""A storyline file, read strictly: every fault is told with its line, and a file with faults is not used."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from dragoman_corpus import words as fixed
from dragoman_corpus.annotation import read_event, read_figure, read_line, read_tie
from dragoman_corpus.check import check_story
from dragoman_corpus.faults import Complaints, Fault, StoryError
from dragoman_corpus.marking import ID, read_text
from dragoman_corpus.objects import Entry, Event, Report, Story, Tie, Toll
from dragoman_corpus.values import NotUnderstoodError, dates

_FIELD = re.compile(r"([a-z][a-z_]*):(?:\s+(.*))?")
_CAST = re.compile(r"(who|where) (\S+?):(?:\s+(.*))?")
Numbered = list[tuple[int, str]]


def read_story(path: Path) -> Story:
    """The storyline in a file; raises StoryError with every fault, OSError where it cannot be read."""
    story, faults = examine(path)
    grave = tuple(fault for fault in faults if not fault.warning)
    if story is None or grave:
        raise StoryError(grave)
    return story


def examine(path: Path) -> tuple[Story | None, tuple[Fault, ...]]:
    """The storyline in a file as far as it can be read, and all its faults and warnings by line."""
    complaints = Complaints(path)
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        complaints.add(1, f"not UTF-8 ({error.reason} at byte {error.start}): save the file as UTF-8")
        return None, tuple(complaints.faults)
    lines = list(enumerate(text.splitlines(), 1))
    starts = [at for at, (_, line) in enumerate(lines) if line.startswith("== ")]
    ends = [*starts[1:], len(lines)][: len(starts)]
    cast, fields = _head(lines[: starts[0]] if starts else lines, complaints)
    reports = tuple(_report(lines[start:end], complaints) for start, end in zip(starts, ends, strict=True))
    story = Story(
        id=fields.get("story", ""),
        part=path.parent.name if path.parent.name in fixed.PARTS else "",
        conflict=fields.get("conflict", ""),
        countries=tuple(code.strip() for code in fields.get("countries", "").split(",") if code.strip()),
        fictional=fields.get("fictional") == "yes",
        facts=fields.get("facts", ""),
        cast=cast,
        reports=reports,
    )
    check_story(story, complaints)
    return story, tuple(sorted(complaints.faults, key=lambda fault: fault.line))


def _head(lines: Numbered, complaints: Complaints) -> tuple[tuple[Entry, ...], dict[str, str]]:
    fields: dict[str, str] = {}
    cast: list[Entry] = []
    last = ""
    for number, line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        if found := _CAST.fullmatch(line.rstrip()):
            _entry(found, number, cast, complaints)
        elif line.startswith("  ") and last:
            fields[last] += " " + line.strip()
        elif found := _FIELD.fullmatch(line.rstrip()):
            last = found[1]
            if last not in ("story", "conflict", "countries", "fictional", "facts"):
                complaints.add(number, f"no such line in the head: {last}:")
            if last in fields:
                complaints.add(number, f"a second line {last}:")
            fields[last] = found[2] or ""
        else:
            complaints.add(number, f"not understood: {line.strip()[:60]}")
    for name in ("story", "conflict", "countries", "facts"):
        if not fields.get(name):
            complaints.add(1, f"the head has no {name}:")
    return tuple(cast), fields


def _entry(found: re.Match[str], number: int, cast: list[Entry], complaints: Complaints) -> None:
    """Add an entry of the cast; below a report a line may give names alone ("who front: the fighters")."""
    what, key, value = found[1], found[2], found[3] or ""
    kind_part, bar, names_part = value.rpartition("|")
    names = tuple(" ".join(name.split()) for name in names_part.split(";") if name.strip())
    pieces = kind_part.split()
    if not re.fullmatch(ID, key):
        complaints.add(number, f"not a key: {key!r} (lower-case letters, digits, hyphens)")
    if not names:
        complaints.add(number, f"{key} has no names: write them after |, parted by ;")
    if not bar:
        cast.append(Entry(key, "", None, names, place=what == "where", line=number))
        return
    known = fixed.PLACE_PRECISIONS if what == "where" else fixed.ACTOR_KINDS
    wanted = 4 if what == "where" else 2
    if len(pieces) != wanted or pieces[0] not in known:
        form = "PRECISION CC LAT LON" if what == "where" else "KIND CC"
        complaints.add(number, f"{what} {key}: write {form} | names, with one of {', '.join(known)}")
        return
    country = _country(pieces[1], number, complaints)
    lat, lon = _coordinates(pieces[2:], number, complaints) if wanted == 4 else (None, None)
    cast.append(Entry(key, pieces[0], country, names, lat, lon, what == "where", number))


def _country(code: str, number: int, complaints: Complaints) -> str | None:
    if code != "-" and not re.fullmatch(r"[A-Z]{2}", code):
        complaints.add(number, f"not a country code: {code} (ISO 3166-1 alpha-2, or -)")
    return None if code == "-" else code


def _coordinates(pieces: list[str], number: int, complaints: Complaints) -> tuple[float | None, float | None]:
    if pieces == ["-", "-"]:
        return None, None
    try:
        lat, lon = map(float, pieces)
    except ValueError:
        complaints.add(number, f"not coordinates: {' '.join(pieces)} (degrees, or - -)")
        return None, None
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        complaints.add(number, f"no place on earth: {lat} {lon}")
    return lat, lon


def _report(lines: Numbered, complaints: Complaints) -> Report:
    opened, title = lines[0]
    bars = [at for at, (_, line) in enumerate(lines) if line.strip() == "--"]
    if len(bars) != 2:
        complaints.add(opened, f"a report has its text between two lines --, here are {len(bars)}")
        return Report(title[3:].strip(), "", "", None, "", opened, opened)
    fields = _fields(lines[1 : bars[0]], complaints)
    text_lines = lines[bars[0] + 1 : bars[1]]
    while text_lines and not text_lines[-1][1].strip():
        text_lines.pop()
    text, marks, furniture = read_text(text_lines, complaints)
    report = Report(
        id=title[3:].strip(),
        outlet=fields.get("outlet", ""),
        register=fields.get("register", ""),
        published=_published(fields, opened, complaints),
        text=text,
        line=opened,
        text_line=lines[bars[0]][0] + 1,
        furniture=furniture,
        marks=marks,
        copy_of=fields.get("copy_of"),
        rewrite_of=fields.get("rewrite_of"),
        machine_translated=fields.get("machine_translated"),
        url=fields.get("url"),
        byline=fields.get("byline"),
    )
    return _annotated(report, lines[bars[1] + 1 :], complaints)


def _fields(lines: Numbered, complaints: Complaints) -> dict[str, str]:
    known = ("outlet", "register", "published", "copy_of", "rewrite_of", "machine_translated", "url", "byline")
    fields: dict[str, str] = {}
    for number, line in lines:
        found = _FIELD.fullmatch(line.strip())
        if found and found[1] in known and found[2] and found[1] not in fields:
            fields[found[1]] = found[2].strip()
        elif line.strip():
            complaints.add(number, f"not a line of a report's head: {line.strip()[:60]}")
    return fields


def _published(fields: dict[str, str], line: int, complaints: Complaints) -> str | None:
    text = fields.get("published", "")
    if text == "unknown":
        return None
    try:
        if dates(text)[2] in ("day", "month"):
            return text
    except NotUnderstoodError:
        pass
    complaints.add(line, f"published: {text or 'nothing'} is not YYYY-MM-DD, YYYY-MM or unknown")
    return None


def _annotated(report: Report, lines: Numbered, complaints: Complaints) -> Report:
    cast: list[Entry] = []
    events: list[Event] = []
    figures: list[Toll] = []
    ties: list[Tie] = []
    inside = False
    for number, line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        found = _FIELD.fullmatch(line.strip())
        entry = _CAST.fullmatch(line.rstrip())
        try:
            if entry:
                _entry(entry, number, cast, complaints)
            elif line.startswith("* "):
                inside = False
                events.append(read_event(line[2:], number))
                inside = True
            elif line.startswith(" ") and found:
                if not inside:
                    complaints.add(number, "a line of an event that is not understood or not there")
                    continue
                events[-1] = read_line(events[-1], found[1], found[2] or "", number)
            elif found and found[1] == "figure":
                figures.append(read_figure(found[2] or "", number))
            elif found and found[1] == "tie":
                ties.append(read_tie(found[2] or "", number))
            else:
                complaints.add(number, f"not understood: {line.strip()[:60]}")
        except NotUnderstoodError as fault:
            complaints.add(number, str(fault))
    return replace(report, cast=tuple(cast), events=tuple(events), figures=tuple(figures), ties=tuple(ties))
