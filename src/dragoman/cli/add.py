"""`dragoman add`: read files into the dossier."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from dragoman.cli.failing import telling_failures
from dragoman.cli.opening import DossierFile, SettingsFile, open_dossier
from dragoman.cli.progress import progress_bar
from dragoman.cli.words import several
from dragoman.errors import UsageError


def add(
    *paths: Annotated[str, Parameter(allow_leading_hyphen=True)],
    outlet: str | None = None,
    published: str | None = None,
    language: str | None = None,
    column: Annotated[tuple[str, ...], Parameter(negative="")] = (),
    strict: bool = False,
    dossier: DossierFile = "",
    settings: SettingsFile = None,
) -> int:
    """Read reports into the dossier. Nothing is fetched; adding the same file again changes nothing.

    Reads plain text, HTML, PDF, Markdown, DOCX, e-mail, RSS and Atom files, WARC, JSONL, CSV, and archives of these.

    Parameters
    ----------
    paths
        Files, folders, globs or archives; - is standard input.
    outlet
        Who published them, where the files do not say.
    published
        When, as 2024-03-15, 2024-03 or 2024; outranks what the files say.
    language
        Their language as a two-letter code; by default it is found from the text.
    column
        For CSV and JSONL: ours=theirs, as in --column text=Body --column published=Date.
    strict
        End with exit code 3 if any file could not be read.
    """
    _check(paths)
    with (
        open_dossier(dossier, settings, existing=False) as opened,
        progress_bar() as progress,
        telling_failures("not read") as tell,
    ):
        outcome = opened.add(
            *paths,
            outlet=outlet,
            published=published,
            language=language,
            columns=_columns(column),
            progress=progress,
            on_failure=tell,
        )
    print(f"{outcome.new} new, {outcome.known} already there, {outcome.failed} not read")
    if outcome.undated:
        print(undated(outcome.undated))
    if outcome.new:
        print("Next: dragoman build")
    return 3 if outcome.failed and (strict or not outcome.new + outcome.known) else 0


def undated(count: int) -> str:
    """Return what to do about new reports of which nothing tells when they were published."""
    return (
        f'{several(count, "new report")} without a date of publication: "on Tuesday" stays unknown there.'
        " `dragoman show reports` tells which. A report is dated as it is first added, by --published, by its first lines"
        " or by its file's name (2024-03-15.txt)."
    )


def _check(paths: tuple[str, ...]) -> None:
    if not paths:
        raise UsageError("Name what to add.", advice="For example: dragoman add reports/")
    for path in paths:
        # A lone hyphen is standard input; any other is an option that does not exist.
        if path.startswith("-") and path != "-":
            raise UsageError(f"There is no option {path}.", advice=f"For a file of that name write ./{path}.")


def _columns(pairs: tuple[str, ...]) -> dict[str, str]:
    columns = {}
    for pair in pairs:
        ours, separator, theirs = pair.partition("=")
        if not separator or not ours or not theirs:
            raise UsageError(f"--column {pair!r} has no '='.", advice="Write it as ours=theirs, as in text=Body.")
        columns[ours] = theirs
    return columns
