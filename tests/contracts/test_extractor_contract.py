"""What every installed extractor promises: see `extract/base.py`. An outsider's runs through this by being installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from tests.chat_server import chat_server

from dragoman import plugins
from dragoman.codebook.types import load_types
from dragoman.errors import StageError
from dragoman.extract.base import Extractor
from dragoman.schema.mention import Extraction, Role, Status
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings
from dragoman.testing import FakeExtractor, make_report

TEXTS = (
    "",
    " ",
    "Shelling.",
    "Two drones struck a fuel depot in Port Sudan on Tuesday, wounding 11 workers. The army blamed the paramilitary "
    "Rapid Support Forces. The force denied it.\nJordan urged both sides to halt the fighting.",
    '"We shot at nobody," the colonel said. "They attacked us," he added, "and we answered',
    "The army attacked. " * 200,
    "КОНВОЙ 🚚 атакован; e\u0301 attacked \u202ethe\u202c town \x00 of Zürich",
    "attacked" * 500,
)


@pytest.fixture(params=[*plugins.names("extractors"), FakeExtractor], ids=str)
def extractor(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Extractor]:
    kind = plugins.load("extractors", request.param) if isinstance(request.param, str) else request.param
    with chat_server() as server:
        server.tell([{"type": "ASSAULT", "words": ["attacked", "struck", "Shelling"]}])
        yield kind(Settings(endpoint=server.url, endpoint_model="small", cache=str(tmp_path)))


def report(text: str) -> Report:
    return make_report(text, published="2023-06-07")


def spans(value: Any) -> Iterator[Span]:
    """Yield every span anywhere inside a noun."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from spans(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from spans(one)


def test_it_names_itself_and_its_languages(extractor: Extractor) -> None:
    assert extractor.name
    assert extractor.version
    assert extractor.languages
    assert all(len(code) in (2, 3) and code.islower() for code in extractor.languages)


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_it_gives_one_extraction_of_this_report_with_spans_inside_it(extractor: Extractor, text: str) -> None:
    try:
        found = extractor.extract(report(text))
    except StageError:
        return  # it may say that it cannot
    assert isinstance(found, Extraction)
    assert found.report == report(text).id
    for span in spans(found):
        assert 0 <= span.start < span.end <= len(text)
    numbers = {mention.event for mention in found.mentions}
    for mention in found.mentions:
        assert mention.type in load_types()
        assert mention.status in get_args(Status)
        assert {argument.role for argument in mention.arguments} <= set(get_args(Role))
        assert mention.evidence.start <= mention.trigger.start, "the evidence shows the act"
        assert mention.trigger.end <= mention.evidence.end
        assert {answer.event for answer in mention.answers} <= numbers - {mention.event}
        assert mention.part_of is None or mention.part_of in numbers - {mention.event}
        assert 0 <= mention.score <= 1


def test_the_same_text_gives_the_same_extraction_in_any_order(extractor: Extractor) -> None:
    reports = [report(text) for text in TEXTS[3:6]]
    there = [msgspec.json.encode(extractor.extract(one)) for one in reports]
    back = [msgspec.json.encode(extractor.extract(one)) for one in reversed(reports)]
    assert there == back[::-1]


def test_it_leaves_the_report_alone_and_its_answer_travels(extractor: Extractor) -> None:
    one = report(TEXTS[3])
    before = msgspec.json.encode(one)
    found = extractor.extract(one)
    assert msgspec.json.encode(one) == before
    assert msgspec.json.decode(msgspec.json.encode(found), type=Extraction) == found
