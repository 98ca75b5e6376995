"""Where the swappable parts are found: built-ins and outsiders' parts come through the same entry points."""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Literal

from dragoman.errors import DragomanError, PluginError

Group = Literal["readers", "cleaners", "extractors", "grounders", "linkers", "stores", "engines", "exports"]


@cache
def _points(group: Group) -> dict[str, list[EntryPoint]]:
    found: dict[str, list[EntryPoint]] = {}
    for point in entry_points(group=f"dragoman.{group}"):
        same = found.setdefault(point.name, [])
        if all(other.value != point.value for other in same):
            same.append(point)
    return found


def names(group: Group) -> list[str]:
    """Return the names installed in a group, sorted."""
    return sorted(_points(group))


def load(group: Group, name: str) -> Any:
    """Return the class installed under `name`. Raises PluginError naming the choices, or why it does not load."""
    points = _points(group).get(name, [])
    if not points:
        choices = ", ".join(names(group)) or "none installed"
        raise PluginError(f"There is no {group[:-1]} called {name!r}.", advice=f"Choose one of: {choices}.")
    if len(points) > 1:
        # Which one came first depends on the order of folders, and the record must not.
        values = " and ".join(sorted(point.value for point in points))
        raise PluginError(f"There are several {group} called {name!r}: {values}.", advice="Uninstall all but one.")
    try:
        return points[0].load()
    except Exception as error:  # an outsider's module may fail in any way while it is imported
        raise PluginError(
            f"The {group[:-1]} {name!r} does not load: {_told(error)}.",
            advice=f"Reinstall or update the package that brings {points[0].value}.",
        ) from error


def load_all(group: Group) -> list[Any]:
    """Return every class installed in a group, by name."""
    return [load(group, name) for name in names(group)]


def make(group: Group, name: str, *given: Any) -> Any:
    """Return the part installed under `name`, made with what is given.

    Raises PluginError where it cannot be found, loaded or made; its own DragomanErrors, a wrong setting say, as they are.
    """
    kind = load(group, name)
    try:
        return kind(*given)
    except DragomanError:
        raise
    except Exception as error:
        raise PluginError(
            f"The {group[:-1]} {name!r} cannot be started: {_told(error)}.",
            advice="Update the package that brings it, or choose another in the settings.",
        ) from error


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".rstrip(": .")
