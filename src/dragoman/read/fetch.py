"""Web pages fetched on request, politely and within limits; the one place of the program that opens a connection."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from dragoman import __version__
from dragoman.errors import DragomanError, FetchError
from dragoman.read.addresses import Target, check_target
from dragoman.read.base import Hints, Reader, Source
from dragoman.read.failures import failure, too_large
from dragoman.read.reading import read_source
from dragoman.schema.record import Record
from dragoman.schema.report import Failure, Report
from dragoman.settings import Settings

if TYPE_CHECKING:
    import httpx

AGENT = "dragoman"
USER_AGENT = f"{AGENT}/{__version__} (reads news reports; obeys robots.txt)"
ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.1"
REDIRECTS = frozenset({301, 302, 303, 307, 308})
MAX_REDIRECTS = 5
ROBOTS_LIMIT = 512 * 1024
MAX_PAUSE = 30.0


class Page(Record, frozen=True):
    """What a server answered: where it was found in the end, the bytes, and how the server names their kind and encoding."""

    url: str
    status: int
    data: bytes
    kind: str = ""
    charset: str | None = None


def fetch(
    urls: Sequence[str],
    *,
    settings: Settings | None = None,
    hints: Hints | None = None,
    readers: Sequence[Reader] | None = None,
    allow_private: bool = False,
    client: httpx.Client | None = None,
    seconds: float = 30.0,
    pause: float = 1.0,
) -> Iterator[Report | Failure]:
    """Yield a report for each page, or a failure; one page's failure leaves the others.

    Robots.txt is obeyed, every redirect is checked like the first address, and loopback, private and reserved addresses are
    refused unless `allow_private`. `seconds` is the time for one page in all, `pause` the seconds between two requests to one
    site; `settings.max_file` limits the size. A `client` of the caller's is used as it is and not closed.
    """
    settings, hints = settings or Settings(), hints or Hints()
    with Fetcher(settings, allow_private=allow_private, client=client, seconds=seconds, pause=pause) as fetcher:
        for url in urls:
            try:
                page = fetcher.get(url)
            except DragomanError as error:
                yield failure(url, error)
                continue
            source = Source(
                path=url, data=page.data, settings=settings, hints=hints, url=page.url, charset=page.charset
            )
            yield from read_source(source, readers or _readers())


def _readers() -> Sequence[Reader]:
    from dragoman.read.feed import FeedReader
    from dragoman.read.html import HtmlReader
    from dragoman.read.pdf import PdfReader
    from dragoman.read.text import TextReader

    return (PdfReader(), FeedReader(), HtmlReader(), TextReader())


class Fetcher:
    """Gets pages one after the other; remembers each site's robots.txt and when it was last asked."""

    def __init__(
        self,
        settings: Settings,
        *,
        allow_private: bool = False,
        client: httpx.Client | None = None,
        seconds: float = 30.0,
        pause: float = 1.0,
    ) -> None:
        self.settings = settings
        self.allow_private = allow_private
        self.client = client or _client(seconds)
        self.owned = client is None
        self.seconds = seconds
        self.pause = pause
        self.robots: dict[str, RobotFileParser] = {}
        self.last: dict[str, float] = {}

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.owned:
            self.client.close()

    def get(self, url: str) -> Page:
        """Return the page. Raises FetchError where it may not or cannot be had, LimitError where it is too large."""
        page = self._follow(url, self.settings.max_file, obey=True)
        if page.status != 200:
            raise FetchError(f"{url} was answered with {page.status}.", advice="Check the address in a browser.")
        return page

    def _follow(self, url: str, limit: int, *, obey: bool) -> Page:
        """Return what the address leads to, with every hop checked anew."""
        deadline = time.monotonic() + self.seconds
        here = url
        for _ in range(MAX_REDIRECTS + 1):
            target = check_target(here, allow_private=self.allow_private)
            if obey:
                self._obey(target)
            page, onward = self._ask(target, limit, deadline)
            if onward is None:
                return page
            here = urljoin(here, onward)
        raise FetchError(f"{url} is redirected more than {MAX_REDIRECTS} times.", advice="Give the final address.")

    def _ask(self, target: Target, limit: int, deadline: float) -> tuple[Page, str | None]:
        """Return the answer, and where it redirects to. The connection goes to the checked address, not to the name again."""
        import httpx

        self._wait(target)
        headers = {
            "Host": _host_header(target),
            "User-Agent": USER_AGENT,
            "Accept": ACCEPT,
            "Accept-Encoding": "gzip, deflate",
        }
        address = httpx.URL(target.url).copy_with(host=target.address, fragment=None)
        request = self.client.build_request(
            "GET", address, headers=headers, extensions=self._extensions(target, deadline)
        )
        try:
            response = self.client.send(request, stream=True, follow_redirects=False)
            try:
                onward = response.headers.get("location") if response.status_code in REDIRECTS else None
                data = b"" if onward else _body(response, target.url, limit, deadline)
            finally:
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            reason = str(error) or type(error).__name__
            raise FetchError(f"{target.url} could not be fetched: {reason}.", advice="Try again later.") from error
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        return Page(
            url=target.url, status=response.status_code, data=data, kind=kind, charset=response.charset_encoding
        ), onward

    def _extensions(self, target: Target, deadline: float) -> dict[str, object]:
        left = max(deadline - time.monotonic(), 0.1)
        timeout = dict.fromkeys(("connect", "read", "write", "pool"), left)
        return {"timeout": timeout, "sni_hostname": target.host} if target.scheme == "https" else {"timeout": timeout}

    def _wait(self, target: Target) -> None:
        rules = self.robots.get(target.origin)
        asked = rules.crawl_delay(AGENT) if rules else None
        pause = max(self.pause, min(float(asked or 0), MAX_PAUSE)) if self.pause else 0.0
        left = self.last.get(target.origin, -pause) + pause - time.monotonic()
        if left > 0:
            time.sleep(left)
        self.last[target.origin] = time.monotonic()

    def _obey(self, target: Target) -> None:
        if target.origin not in self.robots:
            self.robots[target.origin] = self._rules(target)
        if not self.robots[target.origin].can_fetch(AGENT, target.url):
            raise FetchError(
                f"{target.url} may not be fetched: the site's robots.txt forbids it.", advice="Save it by hand."
            )

    def _rules(self, target: Target) -> RobotFileParser:
        """Return the site's rules (RFC 9309): none where it has no robots.txt, nothing allowed where its server fails."""
        rules = RobotFileParser()
        try:
            page = self._follow(urljoin(target.url, "/robots.txt"), ROBOTS_LIMIT, obey=False)
        except FetchError as error:
            raise FetchError(
                f"{target.url} may not be fetched: its robots.txt cannot be had. {error.message}"
            ) from error
        if page.status >= 500:
            raise FetchError(
                f"{target.url} may not be fetched: its robots.txt gave {page.status}.", advice="Try again later."
            )
        text = page.data.decode("utf-8", "replace") if page.status == 200 else ""
        rules.parse(text.lstrip("\ufeff").splitlines())
        return rules


def _client(seconds: float) -> httpx.Client:
    import httpx

    # trust_env: a proxy from the environment would resolve names anew, past the check
    return httpx.Client(timeout=seconds, follow_redirects=False, trust_env=False, http2=False)


def _host_header(target: Target) -> str:
    host = f"[{target.host}]" if ":" in target.host else target.host
    return host if target.port in {80, 443} else f"{host}:{target.port}"


def _body(response: httpx.Response, url: str, limit: int, deadline: float) -> bytes:
    """Return the body, unpacked. Raises LimitError over the limit, FetchError over the time or for packing within packing."""
    # Each layer can swell a thousandfold before a byte of it can be counted.
    if "," in response.headers.get("content-encoding", ""):
        raise FetchError(f"{url} is packed more than once.", advice="Save it yourself and add the file.")
    length = response.headers.get("content-length", "")
    if length.isdecimal() and int(length) > limit:
        raise too_large(url, int(length), limit)
    parts: list[bytes] = []
    size = 0
    for part in response.iter_bytes():
        size += len(part)
        if size > limit:
            raise too_large(url, None, limit)
        if time.monotonic() > deadline:
            raise FetchError(f"{url} took too long.", advice="Try again later, or allow more time.")
        parts.append(part)
    return b"".join(parts)
