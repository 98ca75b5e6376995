"""The language-model extractor against a local server: quotations held to the text, retries, budget, resuming, bad answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.chat_server import ChatServer, chat_server

from dragoman.errors import StageError, UsageError
from dragoman.extract.endpoint import client
from dragoman.extract.endpoint.answer import schema
from dragoman.extract.endpoint.asking import LONGEST, pieces
from dragoman.extract.endpoint.client import Endpoint
from dragoman.extract.endpoint.extractor import EndpointExtractor
from dragoman.schema.span import Span
from dragoman.settings import Settings
from dragoman.testing import make_report

TEXT = (
    "Gunmen raided a mine near Lubero on Sunday, killing at least six guards, the army said. The raid was an answer to last "
    "week's shelling of Kayna by soldiers."
)
RAID: dict[str, Any] = {
    "type": "ASSAULT",
    "mode": "firearms",
    "status": "occurred",
    "words": ["raided", "killing", "raid"],
    "actors": [{"quote": "Gunmen", "attribution": "asserted", "accuser": None}],
    "recipients": ["guards"],
    "things": ["mine"],
    "places": ["Lubero"],
    "times": ["on  Sunday"],
    "weapons": [],
    "tolls": [{"kind": "killed", "quote": "at least six guards", "part": False}],
    "voices": [{"quote": "the army", "strength": "said"}],
    "answers": 1,
}
SHELLING = {"type": "ASSAULT", "mode": "heavy-weapons", "words": ["shelling"], "actors": [{"quote": "soldiers"}]}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ChatServer]:
    monkeypatch.setattr(client, "WAITS", (0.0, 0.0, 0.0))
    with chat_server() as running:
        yield running


def extractor(server: ChatServer, folder: Path, **more: Any) -> EndpointExtractor:
    return EndpointExtractor(
        Settings(endpoint=server.url, endpoint_model="small", cache=str(folder), endpoint_key="CHAT_KEY", **more)
    )


def words(span: Span) -> str:
    return span.of(TEXT)


def test_quotations_become_spans(server: ChatServer, tmp_path: Path) -> None:
    server.tell([RAID, SHELLING])
    found = extractor(server, tmp_path).extract(make_report(TEXT, published="2021-06-16"))
    raid = [mention for mention in found.mentions if mention.event == 0]
    assert [words(mention.trigger) for mention in raid] == ["raided", "killing", "raid"]
    first = raid[0]
    assert (first.type, first.mode, first.method) == ("ASSAULT", "firearms", "endpoint small")
    assert [(one.role, words(one.span)) for one in first.arguments] == [
        ("actor", "Gunmen"),
        ("recipient", "guards"),
        ("thing", "mine"),
        ("place", "Lubero"),
        ("time", "on Sunday"),
    ]
    assert [(toll.kind, words(toll.span)) for toll in first.tolls] == [("killed", "at least six guards")]
    assert [words(voice.name) for voice in first.voices if voice.name] == ["the army"]
    assert [answer.event for answer in first.answers] == [1]
    assert words(first.evidence).startswith("Gunmen raided")


def test_what_the_text_does_not_say_is_dropped_and_counted(server: ChatServer, tmp_path: Path) -> None:
    ghost = {"type": "ASSAULT", "words": ["beheaded"], "actors": [{"quote": "rebels"}]}
    wrong = {**RAID, "actors": [{"quote": "Mai-Mai fighters"}], "tolls": [{"kind": "killed", "quote": "twenty guards"}]}
    server.tell([ghost, {**wrong, "answers": 7}, {"type": "PICNIC", "words": ["raid"]}, {"type": "AID"}, "nonsense"])
    found = extractor(server, tmp_path).extract(make_report(TEXT))
    assert {mention.event for mention in found.mentions} == {1}
    assert all(not mention.tolls and not mention.answers for mention in found.mentions)
    assert "actor" not in {one.role for mention in found.mentions for one in mention.arguments}
    assert "left out 3 events without the right form and 3 quotations that are not in the text" in " ".join(found.notes)


def test_a_mode_of_another_type_is_none(server: ChatServer, tmp_path: Path) -> None:
    server.tell([{**RAID, "mode": "ceasefire"}])
    assert extractor(server, tmp_path).extract(make_report(TEXT)).mentions[0].mode is None


def test_an_answer_is_kept_and_not_paid_twice(server: ChatServer, tmp_path: Path) -> None:
    server.tell([RAID])
    report = make_report(TEXT)
    reader = extractor(server, tmp_path, endpoint_prices=(1.0, 10.0))
    first = reader.extract(report)
    again = extractor(server, tmp_path).extract(report)
    assert len(server.asked) == 1
    assert again == first
    assert reader.account() == "Language model small: 900 tokens read, 100 written so far, cost 0.0019"


def test_a_busy_server_is_asked_again(server: ChatServer, tmp_path: Path) -> None:
    server.tell(b"busy", 429, Retry_After="0")
    server.tell(b"{", 200)
    server.tell([RAID])
    assert extractor(server, tmp_path).extract(make_report(TEXT)).mentions
    assert len(server.asked) == 3


@pytest.mark.parametrize("status", [503, 200])
def test_a_server_that_never_answers_is_an_error_with_advice(server: ChatServer, tmp_path: Path, status: int) -> None:
    server.tell(b"<html>", status)
    with pytest.raises(StageError, match=r"no answer in 4 tries.*Build again"):
        extractor(server, tmp_path).extract(make_report(TEXT))


@pytest.mark.parametrize("body", [b"[]", b'{"choices": []}', b'{"choices": [{"message": {"content": null}}]}'])
def test_another_protocol_is_an_error(server: ChatServer, tmp_path: Path, body: bytes) -> None:
    server.tell(body)
    with pytest.raises(StageError, match=r"another form|without text"):
        extractor(server, tmp_path).extract(make_report(TEXT))


def test_a_refusal_is_not_tried_again(server: ChatServer, tmp_path: Path) -> None:
    server.tell(b"no such model", 404)
    with pytest.raises(StageError, match=r"404: 'no such model'.*endpoint_model"):
        extractor(server, tmp_path).extract(make_report(TEXT))
    assert len(server.asked) == 1


def test_an_answer_without_form_is_asked_again_and_paid(server: ChatServer, tmp_path: Path) -> None:
    server.tell("I am sorry, I cannot.")
    server.tell("```json\n" + json.dumps({"events": [RAID]}) + "\n```")
    reader = extractor(server, tmp_path)
    assert reader.extract(make_report(TEXT)).mentions
    assert "1,800 tokens read" in reader.account()


def test_two_answers_without_form_are_an_error(server: ChatServer, tmp_path: Path) -> None:
    server.tell('{"events": 3}')
    with pytest.raises(StageError, match=r"no usable form: the answer has no list of events"):
        extractor(server, tmp_path).extract(make_report(TEXT))


def test_the_budget_holds_over_reports(server: ChatServer, tmp_path: Path) -> None:
    server.tell([])
    reader = extractor(server, tmp_path, endpoint_tokens=1500)
    reader.extract(make_report("Rebels met."))
    reader.extract(make_report("Rebels left."))
    with pytest.raises(StageError, match=r"budget of 1,500 tokens is spent.*endpoint_tokens"):
        reader.extract(make_report("Rebels came."))
    assert reader.extract(make_report("Rebels met.")).mentions == ()


def test_the_key_comes_from_the_environment(
    server: ChatServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.tell([])
    monkeypatch.setenv("CHAT_KEY", "secret")
    extractor(server, tmp_path).extract(make_report(TEXT))
    assert server.keys == ["Bearer secret"]


def test_without_an_address_nothing_is_asked() -> None:
    with pytest.raises(UsageError, match="no address"):
        EndpointExtractor(Settings())


def test_the_question_carries_the_codebook_and_a_strict_schema(server: ChatServer, tmp_path: Path) -> None:
    server.tell([])
    extractor(server, tmp_path).extract(make_report(TEXT, published="2021-06-16"))
    (asked,) = server.asked
    assert "ASSAULT" in asked["messages"][0]["content"]
    assert "2021-06-16" in asked["messages"][1]["content"]
    assert asked["response_format"]["json_schema"]["schema"] == schema()
    for part in schema()["$defs"].values():
        assert part.get("additionalProperties") is False
        assert sorted(part["required"]) == sorted(part["properties"])


def test_a_long_report_is_asked_in_pieces(server: ChatServer, tmp_path: Path) -> None:
    paragraph = "Soldiers shot at a crowd in the square. " * 40
    text = "\n".join([paragraph.strip()] * 12)
    report = make_report(text)
    found = pieces(report)
    assert len(found) > 1
    assert all(piece.end - piece.start <= LONGEST for piece in found)
    server.tell([{"type": "ASSAULT", "words": ["shot"]}])
    mentions = extractor(server, tmp_path).extract(report).mentions
    assert len({mention.event for mention in mentions}) == len(found)


def test_a_wait_that_a_server_asks_for_is_bounded(server: ChatServer) -> None:
    waits: list[float] = []
    server.tell(b"", 429, Retry_After="9999")
    server.tell(b"", 429, Retry_After="soon")
    with pytest.raises(StageError):
        Endpoint(server.url, None, 5, waits.append).ask({})
    assert waits[0] == client.LONGEST_WAIT
