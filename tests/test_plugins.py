"""Plugins: an outsider's part comes in through the same door, and a broken one is named without a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import dragoman
from dragoman import plugins
from dragoman.errors import PluginError, UsageError
from dragoman.pipeline import part
from dragoman.settings import Settings

GOOD = """
from dragoman.errors import UsageError
from dragoman.read.base import Article
from dragoman.testing import FakeExtractor

class Telegrams:
    name = "telegrams"
    suffixes = (".tgm",)
    def sniffs(self, head):
        return head.startswith(b"STOP")
    def read(self, source):
        yield Article(text=source.data.decode().replace("STOP", ""), data=source.data, headline="A telegram")

class Choosy:
    name, version, languages = "choosy", "1", frozenset({"en"})
    def __init__(self, settings):
        raise UsageError("The setting `acts` is wrong.", advice="Correct it.")

class Fragile:
    name, version, languages = "fragile", "1", frozenset({"en"})
    def __init__(self, settings):
        raise ZeroDivisionError("nothing to divide")

class Nameless:
    def __init__(self, settings): ...
"""
POINTS = """
[dragoman.readers]
telegrams = outsider:Telegrams
[dragoman.extractors]
fake = outsider:FakeExtractor
choosy = outsider:Choosy
fragile = outsider:Fragile
nameless = outsider:Nameless
missing = outsider:Nothing
gone = not_there_at_all:Extractor
broken = outsider_broken:Extractor
patterns = outsider:FakeExtractor
"""
TEXT = "STOP Gunmen attacked a convoy near Gao in northern Mali on Thursday, the Malian army said. Six soldiers died. STOP\n"


@pytest.fixture
def outsider(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package installed beside ours: a module, a broken one, and the entry points that name their parts."""
    site = tmp_path / "site"
    about = site / "outsider-1.0.dist-info"
    about.mkdir(parents=True)
    (site / "outsider.py").write_text(GOOD)
    (site / "outsider_broken.py").write_text("raise RuntimeError('no licence')\n")
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: outsider\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(POINTS)
    monkeypatch.syspath_prepend(site)
    monkeypatch.chdir(tmp_path)
    plugins._points.cache_clear()
    part.cache_clear()
    yield site
    for module in ("outsider", "outsider_broken"):
        sys.modules.pop(module, None)
    plugins._points.cache_clear()
    part.cache_clear()


def test_an_outsiders_reader_and_extractor_are_used(outsider: Path, tmp_path: Path) -> None:
    (tmp_path / "wire.tgm").write_text(TEXT)
    settings = Settings(extractor="fake", workers=1)
    with dragoman.Dossier(tmp_path / "d", settings=settings) as dossier:
        dossier.add("wire.tgm")
        (report,) = dossier.reports()
        assert report.headline == "A telegram"
        assert "STOP" not in report.text
        dossier.build()
        (event,) = dossier.events()
        assert event.claims[0].trigger.text == "attacked"
        (_, run) = dossier.runs()
        assert run.versions["extract"] == "fake 1"


def test_it_is_used_by_the_command_and_its_workers_too(outsider: Path, tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.tgm").write_text(f"{TEXT}{number}")
    env = {**os.environ, "PYTHONPATH": str(outsider), "DRAGOMAN_EXTRACTOR": "fake", "DRAGOMAN_WORKERS": "2"}
    with dragoman.Dossier(tmp_path / "dragoman.dossier", settings=Settings(extractor="fake")) as dossier:
        dossier.add("*.tgm")
    command = [sys.executable, "-m", "dragoman", "build"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("30 claims")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("oracle", "There is no extractor called 'oracle'. Choose one of: broken, choosy, endpoint, fake,"),
        ("missing", "'missing' does not load: AttributeError"),
        ("gone", "'gone' does not load: ModuleNotFoundError"),
        ("broken", "'broken' does not load: RuntimeError: no licence. Reinstall or update"),
        ("fragile", "'fragile' cannot be started: ZeroDivisionError: nothing to divide. Update"),
        ("nameless", "'nameless' does not tell its name and version."),
        ("patterns", "several extractors called 'patterns': dragoman.extract.patterns:PatternExtractor and outsider:"),
    ],
)
def test_a_part_that_does_not_work_is_named_before_anything_is_read(
    outsider: Path, tmp_path: Path, name: str, told: str
) -> None:
    (tmp_path / "wire.tgm").write_text(TEXT)
    with dragoman.Dossier(tmp_path / "d", settings=Settings(extractor=name)) as dossier:
        with pytest.raises(PluginError) as raised:
            dossier.add("wire.tgm")
        assert told in str(raised.value)
        assert raised.value.advice
        assert raised.value.exit_code == 6
        assert not list(dossier.reports()), "looking still works"


def test_what_a_part_says_of_its_settings_is_told_as_it_says_it(outsider: Path, tmp_path: Path) -> None:
    with (
        dragoman.Dossier(tmp_path / "d", settings=Settings(extractor="choosy")) as dossier,
        pytest.raises(UsageError, match=r"The setting `acts` is wrong\. Correct it\."),
    ):
        dossier.build()


@pytest.mark.parametrize(("setting", "group"), [("store", "store"), ("engine", "engine"), ("linker", "linker")])
def test_every_choice_of_the_settings_is_refused_alike(setting: str, group: str, tmp_path: Path) -> None:
    with (
        pytest.raises(PluginError, match=f"There is no {group} called 'none'. Choose one of: "),
        dragoman.Dossier(tmp_path / "d", settings=Settings(**{setting: "none"})) as dossier,  # type: ignore[arg-type]  # one of several
    ):
        dossier.build()
    assert not (tmp_path / "d").exists()


def test_an_unknown_format_is_refused_with_the_choices(tmp_path: Path) -> None:
    with (
        dragoman.Dossier(tmp_path / "d") as dossier,
        pytest.raises(PluginError, match=r"There is no export called 'xml'\. Choose one of: csv, jsonl, parquet"),
    ):
        dossier.export(tmp_path / "out", "xml")
