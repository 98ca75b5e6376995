"""What an engine is: a function mapped over many values, on one machine or many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from dragoman.errors import DragomanError

TRY_AGAIN = "Look at this report by itself; `dragoman build --retry` tries it again."

In = TypeVar("In")
Out = TypeVar("Out")


class Done(Generic[In, Out]):
    """What became of one value: `result`, or the `error` it raised."""

    __slots__ = ("error", "result", "value")

    def __init__(self, value: In, result: Out | None = None, error: DragomanError | None = None) -> None:
        self.value = value
        self.result = result
        self.error = error


class Engine(Protocol):
    """Runs stages. Answers come in the order of the values, whatever runs in between."""

    name: str

    def map(self, function: Callable[[In], Out], values: Iterable[In]) -> Iterator[Done[In, Out]]:
        """Yield what became of each value, in order; a value that raises, or kills its process, costs only itself."""
        ...

    def close(self) -> None:
        """Stop the workers."""
        ...
