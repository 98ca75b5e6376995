"""The page on the Python API names every public method, with the parameters it has."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import dragoman

PAGE = (Path(__file__).parents[1] / "docs" / "api.md").read_text("utf-8")
METHODS = sorted(name for name, _ in inspect.getmembers(dragoman.Dossier, inspect.isfunction) if name[0] != "_")


@pytest.mark.parametrize("name", METHODS)
def test_every_method_has_its_line(name: str) -> None:
    found = re.findall(rf"^\| `{name}\(([^)]*)\)` \| .+ \|$", PAGE, re.M)
    assert len(found) == 1
    told = [one.strip().lstrip("*") for one in found[0].split(",") if one.strip()]
    parameters = list(inspect.signature(getattr(dragoman.Dossier, name)).parameters)[1:]
    if name in {"report", "event", "actor"}:
        assert len(told) == 1  # told by what it takes, not by its name
    else:
        assert told == parameters


def test_no_method_is_told_that_is_not_there() -> None:
    assert set(re.findall(r"^\| `(\w+)\(", PAGE, re.M)) == set(METHODS)


@pytest.mark.parametrize("name", [name for name in dragoman.__all__ if name != "__version__"])
def test_every_public_name_is_told(name: str) -> None:
    assert f"`{name}" in PAGE or f"`dragoman.{name}" in PAGE


@pytest.mark.parametrize("name", METHODS)
def test_a_docstring_says_what_comes_back(name: str) -> None:
    assert (inspect.getdoc(getattr(dragoman.Dossier, name)) or "").split(".")[0]
