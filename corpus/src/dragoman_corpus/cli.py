"""Check, look at and convert storylines from the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from dragoman_corpus.bare import bare_files, is_bare, read_bare
from dragoman_corpus.blank import blank
from dragoman_corpus.faults import StoryError
from dragoman_corpus.gold import write_gold
from dragoman_corpus.load import DATA, load, story_files
from dragoman_corpus.page import page
from dragoman_corpus.parse import examine
from dragoman_corpus.passages import passage_files, read_passages
from dragoman_corpus.sums import SUMS, differing, write_sums
from dragoman_corpus.tables import tables
from dragoman_corpus.words import PARTS


def main(words: Sequence[str] | None = None) -> int:
    """The exit status of a command: 0 done, 1 faults found, 2 a wrong command line."""
    parser = argparse.ArgumentParser(prog="dragoman-corpus", description=__doc__)
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    check = verbs.add_parser("check", help="name every fault by file and line")
    check.add_argument(
        "files", nargs="*", type=Path, help="storylines (.story), passages or bare reports (.txt); else all"
    )
    check.set_defaults(run=_check)
    gold = verbs.add_parser("gold", help="write texts and gold annotations as one JSON file a report")
    gold.add_argument("folder", type=Path)
    gold.add_argument("--part", choices=PARTS, help="of this part alone")
    gold.set_defaults(run=_gold)
    show = verbs.add_parser("show", help="write a storyline as a page for the browser")
    show.add_argument("story", help="the id of a storyline or of one of its reports, or a file")
    show.add_argument("-o", "--out", type=Path, help="the page to write (by default ID.html in this folder)")
    show.set_defaults(run=_show)
    second = verbs.add_parser("blank", help="write storylines without marks and events, for a second annotation")
    second.add_argument("files", nargs="+", type=Path)
    second.add_argument(
        "-o", "--out", type=Path, required=True, help="the folder to write to; a file there is not replaced"
    )
    second.set_defaults(run=_blank)
    stats = verbs.add_parser("stats", help="print how large and how varied the corpus is")
    stats.add_argument("--part", choices=PARTS, help="of this part alone")
    stats.add_argument("beside", nargs="*", type=Path, help="text files to compare the variety with")
    stats.set_defaults(run=_stats)
    checksums = verbs.add_parser("sums", help="compare the storylines with their checksums")
    checksums.add_argument("--write", action="store_true", help="write new checksums, after an edit")
    checksums.set_defaults(run=_sums)
    given = parser.parse_args(words)
    try:
        status: int = given.run(given)
    except (OSError, StoryError) as error:
        print(error, file=sys.stderr)
        return 1
    return status


def _check(given: argparse.Namespace) -> int:
    short = (*passage_files("sentences"), *passage_files("passages"))
    files: list[Path] = given.files or [*story_files(), *short, *bare_files()]
    stories = [path for path in files if path.suffix != ".txt"]
    bare = [path for path in files if path.suffix == ".txt" and is_bare(path)]
    faults = _check_passages([path for path in files if path.suffix == ".txt" and path not in bare]) + _check_bare(bare)
    reports = events = marks = count = 0
    for path in stories:
        try:
            story, found = examine(path)
        except OSError as error:
            print(f"{path}: {error.strerror}", file=sys.stderr)
            faults += 1
            continue
        for fault in found:
            print(fault)
        faults += sum(not fault.warning for fault in found)
        if story:
            reports += len(story.reports)
            count += sum(len(report.text.split()) for report in story.reports)
            events += sum(len(report.events) for report in story.reports)
            marks += sum(len(report.marks) for report in story.reports)
    print(
        f"{len(stories)} storylines, {reports} reports, {count} words, {events} events, {marks} marks, {faults} faults"
    )
    return 1 if faults else 0


def _check_passages(files: Sequence[Path]) -> int:
    texts = acts = faults = 0
    for path in files:
        try:
            found = read_passages(path)
        except (OSError, StoryError) as error:
            print(error)
            faults += len(error.faults) if isinstance(error, StoryError) else 1
        else:
            texts += len(found)
            acts += sum(len(one.acts) for one in found)
    print(f"{len(files)} files of passages, {texts} texts, {acts} acts, {faults} faults")
    return faults


def _check_bare(files: Sequence[Path]) -> int:
    texts = faults = 0
    for path in files:
        try:
            texts += len(read_bare(path))
        except StoryError as error:
            print(error)
            faults += len(error.faults)
    print(f"{len(files)} files of bare reports, {texts} texts, {faults} faults")
    return faults


def _gold(given: argparse.Namespace) -> int:
    print(f"{write_gold(load(given.part), given.folder)} reports written to {given.folder}")
    return 0


def _stats(given: argparse.Namespace) -> int:
    beside = [path.read_text("utf-8", errors="replace") for path in given.beside]
    for line in tables(list(load(given.part)), beside):
        print(line)
    return 0


def _sums(given: argparse.Namespace) -> int:
    if given.write:
        print(f"{write_sums()} checksums written to {SUMS}")
        return 0
    found = differing()
    for name in found:
        print(f"{name} is not as its checksum says; after an edit of your own: dragoman-corpus sums --write")
    print(f"{len(found)} of {len(story_files())} storylines differ")
    return 1 if found else 0


def _show(given: argparse.Namespace) -> int:
    path = Path(given.story)
    if not path.is_file():
        found = [file for file in story_files() if given.story == file.stem or given.story.startswith(f"{file.stem}-")]
        if not found:
            print(f"No storyline or report {given.story}: the names are those of the files in {DATA}.", file=sys.stderr)
            return 1
        path = max(found, key=lambda file: len(file.stem))
    story, faults = examine(path)
    if story is None or any(not fault.warning for fault in faults):
        print(f"{path} has faults: dragoman-corpus check {path}", file=sys.stderr)
        return 1
    out: Path = given.out or Path(f"{story.id}.html")
    out.write_text(page(story), "utf-8")
    anchor = f"#{given.story}" if given.story in {report.id for report in story.reports} else ""
    print(f"{out}{anchor}")
    return 0


def _blank(given: argparse.Namespace) -> int:
    given.out.mkdir(parents=True, exist_ok=True)
    for path in given.files:
        with (given.out / path.name).open("x", encoding="utf-8") as out:
            out.write(blank(path.read_text("utf-8")))
    return 0
