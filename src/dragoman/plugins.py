"""Where the swappable parts are found: built-ins and outsiders' parts come through the same entry points."""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Literal

from dragoman.errors import PluginError

Group = Literal["readers", "cleaners", "extractors", "grounders", "linkers", "stores", "engines", "exports"]


@cache
def _points(group: Group) -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=f"dragoman.{group}")}


def names(group: Group) -> list[str]:
    """Return the names installed in a group, sorted."""
    return sorted(_points(group))


def load(group: Group, name: str) -> Any:
    """Return the class installed under `name`. Raises PluginError naming the choices, or why it does not load."""
    point = _points(group).get(name)
    if point is None:
        choices = ", ".join(names(group)) or "none installed"
        raise PluginError(f"There is no {group[:-1]} called {name!r}.", advice=f"Choose one of: {choices}.")
    try:
        return point.load()
    except (ImportError, AttributeError) as error:
        raise PluginError(
            f"The {group[:-1]} {name!r} does not load: {error}.",
            advice=f"Reinstall the package that brings {point.value}.",
        ) from error


def load_all(group: Group) -> list[Any]:
    """Return every class installed in a group, by name."""
    return [load(group, name) for name in names(group)]
