"""The one error tree. Every message names the file or value at fault and says what to do next."""

from __future__ import annotations


class DragomanError(Exception):
    """Anything dragoman refuses or cannot do; `str(error)` is fit to show to a user.

    `advice` is the sentence that says what to do next, and is None where the message says it all.
    `exit_code` is what the command line ends with.
    """

    exit_code = 1

    def __init__(self, message: str, *, advice: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}" if self.advice else self.message


class UsageError(DragomanError):
    """What was asked for makes no sense: an unknown option value, a missing argument, a wrong column map."""

    exit_code = 2


class ReadError(DragomanError):
    """A file or one report in it cannot be read; the other files go on."""

    exit_code = 3


class FetchError(ReadError):
    """A page could not be fetched, or may not be."""


class LimitError(ReadError):
    """A file is larger, deeper or more numerous inside than the limits in `Settings` allow."""


class StageError(DragomanError):
    """A stage failed on one report; the report is kept with the reason and can be tried again."""

    exit_code = 3


class StoreError(DragomanError):
    """The dossier file cannot be opened, read or written."""

    exit_code = 4


class BusyError(StoreError):
    """Another process is building this dossier."""


class VersionError(StoreError):
    """The dossier was made by a newer dragoman."""


class NotFoundError(DragomanError):
    """No event, actor, report or judgement has this id or name."""

    exit_code = 5


class PluginError(DragomanError):
    """A named reader, extractor, linker, store, engine or export is not installed, or does not load."""

    exit_code = 6
