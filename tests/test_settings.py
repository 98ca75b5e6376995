"""Settings: from the file, then the environment; what is wrong is named with where it stands."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from dragoman.errors import UsageError
from dragoman.pipeline import steps, version
from dragoman.settings import Settings, load_settings

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_a_file_everything_is_as_it_comes() -> None:
    assert load_settings() == Settings()


def test_the_file_of_the_working_folder_then_the_environment(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "dragoman.toml").write_text('max_file = 1000\nworkers = 3\nactors = ["own.tsv"]\npatience = 5\n')
    monkeypatch.setenv("DRAGOMAN_WORKERS", "2")
    monkeypatch.setenv("DRAGOMAN_GAZETTEERS", "one.csv:two.csv")
    monkeypatch.setenv("DRAGOMAN_CACHE", "")
    settings = load_settings()
    assert (settings.max_file, settings.workers, settings.patience) == (1000, 2, 5.0)
    assert (settings.actors, settings.gazetteers) == (("own.tsv",), ("one.csv", "two.csv"))
    assert settings.cache is None, "an empty variable is none"


def test_a_file_that_is_named_takes_the_place_of_the_folders(folder: Path) -> None:
    (folder / "dragoman.toml").write_text("max_file = 1000\n")
    (folder / "mine.toml").write_text("batch = 5\n")
    assert load_settings("mine.toml") == Settings(batch=5)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('max_file = "64 MB"', "wrong value for max_file: expected `int`"),
        ("max_file = 1.5", "wrong value for max_file"),
        ('gazetteers = "one.csv"', "wrong value for gazetteers"),
        ("extractor = 7", "wrong value for extractor"),
        ("max_flie = 1000", "unknown setting: max_flie. Did you mean max_file?"),
        ("[limits]\nmax_file = 1000", "unknown setting: limits"),
        ("max_file = ", "valid TOML"),
    ],
)
def test_a_fault_in_the_file_is_named(folder: Path, text: str, told: str) -> None:
    (folder / "mine.toml").write_text(text)
    with pytest.raises(UsageError, match=r"settings file mine\.toml") as raised:
        load_settings("mine.toml")
    assert told in str(raised.value)
    assert raised.value.advice
    assert raised.value.exit_code == 2


def test_a_file_that_cannot_be_read_is_named(folder: Path) -> None:
    (folder / "latin.toml").write_bytes(b'extractor = "caf\xe9"\n')
    for name in ("none.toml", ".", "latin.toml"):
        with pytest.raises(UsageError, match=f"settings file {name} cannot be read"):
            load_settings(name)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("DRAGOMAN_MAX_FILE", "much", "wrong value for max_file"),
        ("DRAGOMAN_PATIENCE", "long", "wrong value for patience"),
        ("DRAGOMAN_WORKER", "2", "unknown setting: worker. Did you mean workers?"),
    ],
)
def test_a_fault_in_the_environment_is_named(name: str, value: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(UsageError, match="The environment has") as raised:
        load_settings()
    assert told in str(raised.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [("batch", 0), ("workers", -1), ("max_file", 0), ("max_ratio", -5), ("max_depth", -1), ("patience", 0.0)],
)
def test_a_number_that_would_do_nothing_is_refused_wherever_it_is_set(
    name: str, value: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageError, match=f"setting {name} is {value}"):
        Settings(**{name: value})  # type: ignore[arg-type]  # one of several
    monkeypatch.setenv(f"DRAGOMAN_{name.upper()}", str(value))
    with pytest.raises(UsageError, match=f"setting {name} is"):
        load_settings()


def test_every_setting_is_on_its_page_with_its_default() -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    for field in msgspec.structs.fields(Settings):
        (row,) = [line for line in page.splitlines() if line.startswith(f"| `{field.name}` |")]
        if isinstance(field.default, int | float):
            assert f"| {field.default:g} |" in row or f"| {field.default} |" in row
        elif isinstance(field.default, str):
            assert f"| `{field.default}` |" in row


def test_another_user_file_makes_the_work_anew(tmp_path: Path) -> None:
    own = tmp_path / "places.csv"
    versions = []
    for name in ("Camp North", "Camp South"):
        own.write_text(f"name,country,lat,lon,precision\n{name},KE,1.0,37.0,site\n")
        settings = Settings(gazetteers=(str(own),))
        ground = next(step for step in steps(settings) if step.name == "ground")
        versions.append(version(ground, settings))
    assert len({*versions, "rules 1"}) == 3
