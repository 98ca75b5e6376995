"""The `dragoman` command: finds the dossier, runs one verb, and turns errors into messages and exit codes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from inspect import BoundArguments
from io import TextIOWrapper
from itertools import islice
from typing import Annotated, Any

from cyclopts import App, CycloptsError, Parameter, UnusedCliTokensError

from dragoman import __version__
from dragoman.cli.printing import cell
from dragoman.errors import DragomanError, UsageError

HELP = """Turn a heap of news reports into a sourced record, offline.

First `dragoman add FOLDER`, then `dragoman build`, then `dragoman show`, then `dragoman export OUT`.
Everything is kept in one file, the dossier; adding or building twice changes nothing and loses nothing.

Exit codes: 0 done; 1 refused or failed; 2 wrong use; 3 nothing could be read (with --strict: something could not);
4 the dossier cannot be opened, read or written; 5 no such event, actor or report; 6 a plugin is missing.
"""

SHARED = ("--dossier", "-d", "--settings")
CHECK = "Check that it is there, that you may use it, and that the disk has room."

app = App(name="dragoman", help=HELP, version=__version__)
app.meta.suppress_keyboard_interrupt = app.suppress_keyboard_interrupt = False  # told by `main`
app.command("dragoman.cli.add:add", help="Read reports into the dossier.")
app.command("dragoman.cli.fetch:fetch", help="Fetch pages over the network and add them.")
app.command("dragoman.cli.build:build", help="Find acts, date and place them, link them into events.")
app.command("dragoman.cli.show:app", name="show", help="Look at the record.")
app.command("dragoman.cli.review:review", help="Judge the pairs the machine is not sure of, one key each.")
app.command("dragoman.cli.judge:judge", help="Say that two events are the same, or are not.")
app.command("dragoman.cli.rearrange:split", help="Part claims from an event, as one of their own.")
app.command("dragoman.cli.rearrange:move", help="Put a claim into another event.")
app.command("dragoman.cli.correct:correct", help="Set a field of an event right.")
app.command("dragoman.cli.judgements:app", name="judgements", help="List persons' judgements, export and import them.")
app.command("dragoman.cli.judge:retract", help="Take a judgement, split, move or correction back.")
app.command("dragoman.cli.changes:changes", help="List what has changed since then, and why.")
app.command("dragoman.cli.homes:homes", help="Find out where outlets are at home, for names of several places.")
app.command("dragoman.cli.export:export", help="Write the record in a format of the field.")
app.command("dragoman.cli.demo:demo", help="Go the whole way on the bundled example reports.")


@app.meta.default
def launch(
    *tokens: Annotated[str, Parameter(show=False, allow_leading_hyphen=True)],
    dossier: Annotated[str, Parameter(name=["--dossier", "-d"])] = "dragoman.dossier",
    settings: Annotated[str | None, Parameter(name=["--settings"])] = None,
) -> int:
    """Run one verb.

    Parameters
    ----------
    dossier
        The dossier's file; made when something is first added.
    settings
        A TOML file of settings; by default dragoman.toml in the working folder, where there is one.
    """
    command, bound, ignored = _parsed(tokens)
    given = {"dossier": dossier, "settings": settings}
    result = command(*bound.args, **bound.kwargs, **{name: given[name] for name in ignored if name in given})
    return result if isinstance(result, int) else 0


def _parsed(tokens: tuple[str, ...]) -> tuple[Callable[..., Any], BoundArguments, dict[str, Any]]:
    """Return the verb with what it was given. Raises UsageError for words too many, which Cyclopts calls unused tokens."""
    try:
        return app.parse_args(tokens, exit_on_error=False, print_error=False)
    except UnusedCliTokensError as error:
        verb = " ".join(("dragoman", *(error.command_chain or ())))
        raise UsageError(
            f"`{verb}` does not take {(error.unused_tokens or ['that'])[0]!r}.",
            advice=f"`{verb} --help` tells what it takes.",
        ) from error
    except CycloptsError:
        return app.parse_args(tokens)  # prints it


def main() -> None:
    """Run the command line; what goes wrong ends in one message on standard error and a documented exit code."""
    for stream in (sys.stdout, sys.stderr):
        # What a terminal's or a pipe's encoding cannot hold is written as \\u escapes, and ends nothing.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = app.meta(_shared_first(sys.argv[1:]), result_action="return_value")
        sys.stdout.flush()  # a full disk behind a redirection shows only here
        sys.exit(status)
    except DragomanError as error:
        print(f"dragoman: {cell(error)}", file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        print("dragoman: stopped; what was committed stays, and the same command goes on from there.", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output (head, less) went away: that is its right.
        _close_output()
        sys.exit(0)
    except OSError as error:
        where = error.filename or "the output"
        print(f"dragoman: {cell(where)}: {cell(error.strerror or error)}. {CHECK}", file=sys.stderr)
        _close_output()
        sys.exit(1)


def _shared_first(words: Iterable[str]) -> list[str]:
    """Put the options of every verb before the verb, where arguments that may begin with a hyphen cannot take them in."""
    shared, rest = [], []
    left = iter(words)
    for word in left:
        name, sign, _ = word.partition("=")
        if word == "--":
            rest += [word, *left]
        elif name in SHARED:
            shared += [word] if sign else [word, *islice(left, 1)]
        else:
            rest.append(word)
    return shared + rest


def _close_output() -> None:
    # What is still waiting to be written must not be tried again when the interpreter ends.
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
