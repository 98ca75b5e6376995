from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.settings import Settings


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    buffer = BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, BytesIO(data))
    return buffer.getvalue()


def stories(story: str, count: int = 3) -> dict[str, bytes]:
    return {f"day{number}/report{number}.txt": f"{story}\nEdition {number}.\n".encode() for number in range(count)}


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_reads_tar_members_in_order(reading: Any, put: Any, story: str, mode: str) -> None:
    path = put("heap.tar", tarred(stories(story), mode))
    outcome = reading(path)
    assert [report.path for report in outcome.reports] == [f"{path}!day{n}/report{n}.txt" for n in range(3)]
    assert not outcome.failures


def test_reads_zip_members_and_leaves_out_what_systems_add(reading: Any, put: Any, story: str) -> None:
    members = {**stories(story), "__MACOSX/._report.txt": b"\x00\x05", ".DS_Store": b"\x00", "README.md": b"# About"}
    outcome = reading(put("heap.zip", zipped(members)))
    assert len(outcome.reports) == 3
    assert not outcome.failures


@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_reads_one_compressed_file(reading: Any, put: Any, story: str, suffix: str, pack: Any) -> None:
    path = put(f"market.txt.{suffix}", pack(story.encode()))
    report = reading(path).report
    assert report.path == f"{path}!market.txt"
    assert report.text == story.strip()


def test_the_same_bytes_are_the_same_report_wherever_they_lie(reading: Any, put: Any, story: str) -> None:
    plain = reading(put("a.txt", story)).report
    packed = reading(put("b.zip", zipped({"x.txt": story.encode()}))).report
    assert (plain.id, plain.sha256) == (packed.id, packed.sha256)


def test_names_that_lead_outside_are_skipped_and_nothing_is_written(
    reading: Any, put: Any, story: str, tmp_path: Path
) -> None:
    bad = ["../../outside.txt", "/etc/outside.txt", "C:\\outside.txt", "a/../../outside.txt"]
    path = put("deep/in/evil.zip", zipped({**dict.fromkeys(bad, story.encode()), "good.txt": story.encode()}))
    before = sorted(tmp_path.rglob("*"))
    outcome = reading(path)
    assert [report.path for report in outcome.reports] == [f"{path}!good.txt"]
    assert len(outcome.failures) == len(bad)
    assert all("leads outside" in failure.reason and failure.advice for failure in outcome.failures)
    assert sorted(tmp_path.rglob("*")) == before


def test_names_that_lead_outside_a_tar_are_skipped(reading: Any, put: Any, story: str) -> None:
    outcome = reading(put("evil.tar", tarred({"../out.txt": story.encode(), "good.txt": story.encode()})))
    assert len(outcome.reports) == 1
    assert "leads outside" in outcome.failure.reason


def test_a_zip_bomb_is_refused_and_its_neighbours_stand(reading: Any, put: Any, story: str) -> None:
    path = put("bomb.zip", zipped({"a.txt": story.encode(), "zeros.txt": b"0" * 30_000_000, "b.txt": story.encode()}))
    outcome = reading(path, settings=Settings(max_ratio=100))
    assert len(outcome.reports) == 2
    assert outcome.failure.kind == "LimitError"
    assert "zeros.txt" in outcome.failure.path


def test_many_small_bombs_stop_at_the_limit_of_the_whole(reading: Any, put: Any) -> None:
    members = {f"{number}.txt": b"shells fell again. " * 40_000 for number in range(30)}
    outcome = reading(put("bombs.zip", zipped(members)), settings=Settings(max_ratio=50))
    assert outcome.failures[-1].kind == "LimitError"
    assert "unpacks to far more" in outcome.failures[-1].reason
    assert len(outcome.reports) < 30


@pytest.mark.parametrize("suffix", ["gz", "tar.gz"])
def test_a_gzip_bomb_is_refused(reading: Any, put: Any, suffix: str) -> None:
    data = b"0" * 40_000_000
    bomb = gzip.compress(data) if suffix == "gz" else tarred({"zeros.txt": data}, "w:gz")
    outcome = reading(put(f"bomb.{suffix}", bomb), settings=Settings(max_ratio=100))
    assert outcome.failure.kind == "LimitError"
    assert not outcome.reports


def test_a_cut_off_gzip_gives_what_came_before_and_an_error(reading: Any, put: Any, story: str) -> None:
    lines = "\n".join(
        f'{{"text": "Report {number}: shelling near Bakel Town went on, officials said."}}' for number in range(4000)
    )
    outcome = reading(put("all.jsonl.gz", gzip.compress(lines.encode())[:-2000]))
    assert len(outcome.reports) > 100
    assert any("cut off or damaged" in failure.reason for failure in outcome.failures)


def test_a_cut_off_tar_gives_the_whole_members_and_an_error(reading: Any, put: Any, story: str) -> None:
    import random

    chance = random.Random(3)
    members = {f"{n}.txt": " ".join(chance.choice(story.split()) for _ in range(3000)).encode() for n in range(9)}
    data = tarred(members, "w:gz")
    outcome = reading(put("cut.tar.gz", data[: len(data) // 2]))
    assert 1 <= len(outcome.reports) < 9
    assert "cut-off" in outcome.failure.reason


def test_a_cut_off_zip_is_named(reading: Any, put: Any, story: str) -> None:
    data = zipped(stories(story))
    outcome = reading(put("cut.zip", data[: len(data) // 2]))
    assert "cut-off zip" in outcome.failure.reason
    assert outcome.failure.advice


def test_a_damaged_member_leaves_the_others(reading: Any, put: Any, story: str) -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", story)
        archive.writestr("b.txt", story + "Second edition.")
    data = buffer.getvalue().replace(b"Second edition.", b"Broken edition!", 1)
    outcome = reading(put("crc.zip", data))
    assert [report.path[-5:] for report in outcome.reports] == ["a.txt"]
    assert "b.txt is damaged" in outcome.failure.reason


def test_an_encrypted_member_is_named(reading: Any, put: Any, story: str) -> None:
    data = bytearray(zipped({"secret.txt": story.encode()}))
    data[6] |= 1
    central = data.index(b"PK\x01\x02")
    data[central + 8] |= 1
    outcome = reading(put("locked.zip", bytes(data)))
    assert "secret.txt is encrypted" in outcome.failure.reason
    assert "password" in outcome.failure.advice


def test_archives_within_archives_stop_at_the_depth_limit(reading: Any, put: Any, story: str) -> None:
    data = story.encode()
    for level in range(4):
        data = zipped({f"level{level}.zip" if level else "report.txt": data})
    deep = reading(put("deep.zip", data))
    assert "too deep" in deep.failure.reason
    assert not deep.reports
    assert len(reading(put("ok.zip", data), settings=Settings(max_depth=3)).reports) == 1


def test_members_are_limited_in_number_and_size(reading: Any, put: Any, story: str) -> None:
    outcome = reading(put("many.zip", zipped(stories(story, 6))), settings=Settings(max_members=4))
    assert len(outcome.reports) == 4
    assert "too many members" in outcome.failure.reason
    large = reading(
        put("large.tar", tarred({"a.txt": b"word " * 900, "b.txt": story.encode()})), settings=Settings(max_file=4000)
    )
    assert "a.txt" in large.failures[0].path or "large.tar" in large.failures[0].path
    assert large.failures[0].kind == "LimitError"


def test_an_empty_archive_is_no_error_but_a_broken_one_is(reading: Any, put: Any) -> None:
    assert not reading(put("empty.zip", zipped({}))).reports
    assert reading(put("broken.zip", b"PK\x03\x04 this is no archive")).failure.kind == "ReadError"


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(["zip", "tar", "tar.gz", "gz"]),
    where=st.floats(0, 0.999),
    junk=st.binary(min_size=1, max_size=12),
)
def test_damage_anywhere_gives_reports_and_failures_only(
    reading: Any, put: Any, story: str, kind: str, where: float, junk: bytes
) -> None:
    whole = {"zip": zipped, "tar": tarred, "tar.gz": lambda members: tarred(members, "w:gz")}
    data = gzip.compress(story.encode(), mtime=0) if kind == "gz" else whole[kind](stories(story))
    place = int(len(data) * where)
    outcome = reading(put(f"hurt.{kind}", data[:place] + junk + data[place + len(junk) :]))
    assert all(report.text for report in outcome.reports)
    assert all("hurt" in failure.reason for failure in outcome.failures)
