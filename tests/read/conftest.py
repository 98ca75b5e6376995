"""What the reading tests share: the built-in readers in their order, and reading a list of paths in one call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pytest

from dragoman.read.base import Hints, Reader
from dragoman.read.docx import DocxReader
from dragoman.read.eml import EmlReader
from dragoman.read.feed import FeedReader
from dragoman.read.html import HtmlReader
from dragoman.read.jsonl import JsonlReader
from dragoman.read.markdown import MarkdownReader
from dragoman.read.pdf import PdfReader
from dragoman.read.reading import read
from dragoman.read.table import TableReader
from dragoman.read.text import TextReader
from dragoman.read.warc import WarcReader
from dragoman.schema.report import Failure, Report
from dragoman.settings import Settings

STORY = (
    "Mortars hit the market of Bakel Town\n\n"
    "Three mortar shells struck the crowded vegetable market of Bakel Town on Tuesday, "
    "killing four traders, the mayor said.\n\n"
    "Nobody claimed the shelling, which came a week after rebels left the peace talks in the capital.\n"
)

READERS: tuple[Reader, ...] = (
    WarcReader(),
    PdfReader(),
    DocxReader(),
    EmlReader(),
    FeedReader(),
    HtmlReader(),
    JsonlReader(),
    TableReader(),
    MarkdownReader(),
    TextReader(),
)


class Outcome:
    """What reading gave, reports and failures apart; `order` keeps both as they came."""

    def __init__(self, order: list[Report | Failure]) -> None:
        self.order = order
        self.reports = [item for item in order if isinstance(item, Report)]
        self.failures = [item for item in order if isinstance(item, Failure)]

    @property
    def report(self) -> Report:
        assert not self.failures, self.failures
        assert len(self.reports) == 1, self.reports
        return self.reports[0]

    @property
    def failure(self) -> Failure:
        assert len(self.failures) == 1, self.order
        return self.failures[0]


Reading = Callable[..., Outcome]


@pytest.fixture
def readers() -> tuple[Reader, ...]:
    return READERS


@pytest.fixture
def story() -> str:
    return STORY


@pytest.fixture
def reading() -> Reading:
    def run(
        *paths: str | Path, hints: Hints | None = None, settings: Settings | None = None, stdin: bytes | None = None
    ) -> Outcome:
        names: Sequence[str] = [str(path) for path in paths]
        stream = None if stdin is None else BytesIO(stdin)
        return Outcome(list(read(names, hints or Hints(), settings or Settings(), READERS, stream)))

    return run


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, bytes | str], Path]:
    """Write a file under the test's folder and return its path."""

    def write(name: str, data: bytes | str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
        return path

    return write
