"""Every promise in the docs is tested: commands, settings, errors, links, and the tutorial as a doctest."""

from __future__ import annotations

import doctest
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import msgspec
import pytest

from dragoman import errors
from dragoman.settings import Settings

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))


def test_every_command_has_its_line() -> None:
    help_text = subprocess.run([sys.executable, "-m", "dragoman", "--help"], capture_output=True, text=True).stdout
    commands = re.findall(r"^│ (\w+) ", help_text, re.M)
    page = (DOCS / "cli.md").read_text("utf-8")
    assert {"add", "build", "show", "export"} <= set(commands)
    assert [command for command in commands if f"| `{command}" not in page] == []


def test_every_setting_has_its_line_and_true_default() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", (DOCS / "settings.md").read_text("utf-8"), re.M))
    fields = {field.name: field for field in msgspec.structs.fields(Settings)}
    assert set(rows) == set(fields)
    for name, field in fields.items():
        if isinstance(field.default, int | float | str):
            assert (
                rows[name].strip("` ") == f"{field.default:g}"
                if isinstance(field.default, float)
                else str(field.default)
            )


def test_every_error_has_its_line_and_true_exit_code() -> None:
    page = (DOCS / "errors.md").read_text("utf-8")
    for error in vars(errors).values():
        if isinstance(error, type) and issubclass(error, errors.DragomanError):
            assert f"| `{error.__name__}` | {error.exit_code} |" in page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
        assert (page.parent / target).is_file(), target


def test_the_navigation_names_every_page() -> None:
    nav = (ROOT / "zensical.toml").read_text("utf-8")
    tomllib.loads(nav)
    assert [str(page.relative_to(DOCS)) for page in PAGES if str(page.relative_to(DOCS)) not in nav] == []


def test_the_tutorial_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    failed, tried = doctest.testfile(
        str(DOCS / "tutorial.md"), module_relative=False, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    )
    assert tried > 10
    assert failed == 0
