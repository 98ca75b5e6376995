"""Talking to the endpoint: one question at a time, tried again where that can help."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from dragoman.errors import StageError
from dragoman.extract.endpoint.ledger import Usage

if TYPE_CHECKING:
    import httpx

TRIES = 4
WAITS = (1.0, 4.0, 15.0)
LONGEST_WAIT = 60.0
AGAIN = frozenset((408, 409, 425, 429, 500, 502, 503, 504))
"""Answers of a server that may differ a little later."""
MOST = 4 * 1024 * 1024
"""Bytes of an answer that are read at most."""


class Endpoint:
    """A server with the chat protocol, at `url` (to which `/chat/completions` is added)."""

    def __init__(self, url: str, key: str | None, seconds: float, sleep: Callable[[float], None] = time.sleep) -> None:
        self._url = url.rstrip("/") + "/chat/completions"
        self._key, self._seconds, self._sleep = key, seconds, sleep
        self._pause = 0.0

    def ask(self, body: dict[str, object]) -> tuple[str, Usage]:
        """Return the text of the answer and what it cost. Raises StageError with what to do."""
        reason = ""
        for turn in range(TRIES):
            if turn:
                self._sleep(self._pause)
            self._pause = WAITS[min(turn, len(WAITS) - 1)]
            done, reason = self._once(body)
            if done is not None:
                return _content(done, self._url)
        raise StageError(
            f"{self._url} gave no answer in {TRIES} tries: {reason}.",
            advice="Build again later: what was answered is kept.",
        )

    def _once(self, body: dict[str, object]) -> tuple[Any, str]:
        """Return the decoded answer, or None and why another try may help. Raises StageError where none can."""
        import httpx

        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        try:
            with httpx.Client(timeout=self._seconds, follow_redirects=False) as client:
                response = client.post(self._url, json=body, headers=headers)
        except httpx.HTTPError as error:
            return None, str(error) or type(error).__name__
        if response.status_code in AGAIN:
            self._pause = _asked_wait(response) or self._pause
            return None, f"status {response.status_code}"
        if response.status_code != 200:
            raise StageError(
                f"{self._url} refused the question with status {response.status_code}: {response.text[:200]!r}.",
                advice="Check endpoint, endpoint_model and the key's variable in the settings.",
            )
        if len(response.content) > MOST:
            raise StageError(f"{self._url} answered with more than {MOST:,} bytes.", advice="Check the model.")
        try:
            return response.json(), ""
        except ValueError:
            return None, "the answer is no JSON"


def _asked_wait(response: httpx.Response) -> float | None:
    """Return the seconds that the server asks to wait, at most a minute."""
    try:
        return min(LONGEST_WAIT, max(0.0, float(response.headers.get("retry-after", ""))))
    except ValueError:
        return None


def _content(done: Any, url: str) -> tuple[str, Usage]:
    try:
        content = done["choices"][0]["message"]["content"]
        told = done.get("usage") or {}
        usage = Usage(int(told.get("prompt_tokens") or 0), int(told.get("completion_tokens") or 0))
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise StageError(
            f"{url} answered in another form than the chat protocol's.", advice="Check the address."
        ) from error
    if not isinstance(content, str):
        raise StageError(f"{url} gave an answer without text.", advice="Choose a model that returns JSON by a schema.")
    return content, usage
