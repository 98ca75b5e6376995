from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from dragoman.errors import FetchError
from dragoman.read.addresses import check_target, is_public
from dragoman.read.fetch import fetch
from dragoman.schema.report import Failure, Report
from dragoman.settings import Settings

PAGE = (
    "<html><head><title>Ferry hit</title><meta charset='utf-8'></head><body><article><p>Shells landed near the ferry at "
    "Olmo during the night and two fishermen were hurt, the port captain said.</p></article></body></html>"
)


class Site(BaseHTTPRequestHandler):
    robots = "User-agent: *\nDisallow: /private\n"
    robots_status = 200
    asked: list[tuple[str, str | None, str | None]] = []

    def do_GET(self) -> None:
        type(self).asked.append((self.path, self.headers.get("Host"), self.headers.get("User-Agent")))
        if self.path == "/robots.txt":
            self.answer(self.robots.encode(), "text/plain", status=self.robots_status)
        elif self.path.startswith("/hop/"):
            left = int(self.path.rpartition("/")[2])
            self.answer(b"", to=f"/hop/{left - 1}" if left else "/page")
        elif self.path == "/away":
            self.answer(b"", to="http://10.1.2.3/secret")
        elif self.path == "/file":
            self.answer(b"", to="file:///etc/hostname")
        elif self.path == "/legacy":
            self.answer(
                "Обстрел парома ночью, двое рыбаков ранены".encode("cp1251"), "text/plain; charset=windows-1251"
            )
        elif self.path == "/bomb":
            self.answer(gzip.compress(b"0" * 5_000_000), "text/plain", encoding="gzip")
        elif self.path == "/bombs":
            self.answer(gzip.compress(gzip.compress(b"0" * 5_000_000)), "text/plain", encoding="gzip, gzip")
        elif self.path == "/large":
            self.answer(b"word " * 100_000, "text/plain")
        elif self.path == "/slow":
            self.slow()
        elif self.path == "/missing":
            self.answer(b"no", status=404)
        elif self.path == "/image":
            self.answer(b"\x89PNG\r\n\x1a\n\x00\x00\x00\x01\x02" * 50, "image/png")
        else:
            self.answer(PAGE.encode(), "text/html; charset=utf-8")

    def answer(
        self,
        body: bytes,
        kind: str = "text/html",
        *,
        status: int = 200,
        to: str | None = None,
        encoding: str | None = None,
    ) -> None:
        self.send_response(302 if to else status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if to:
            self.send_header("Location", to)
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        self.wfile.write(body)

    def slow(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(40):
            try:
                self.wfile.write(b"drop ")
                self.wfile.flush()
            except OSError:
                return
            time.sleep(0.05)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    Site.asked, Site.robots_status = [], 200
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def one(url: str, **options: Any) -> Report | Failure:
    options = {"allow_private": True, "pause": 0.0, **options}
    (item,) = fetch([url], **options)
    return item


def test_a_page_becomes_a_report(site: str) -> None:
    report = one(f"{site}/page")
    assert isinstance(report, Report)
    assert report.text.startswith("Shells landed near the ferry")
    assert (report.headline, report.url, report.path) == ("Ferry hit", f"{site}/page", f"{site}/page")
    assert [path for path, _, _ in Site.asked] == ["/robots.txt", "/page"]
    assert all(agent and agent.startswith("dragoman/") for _, _, agent in Site.asked)


def test_loopback_is_refused_unless_asked_for(site: str) -> None:
    failure = one(f"{site}/page", allow_private=False)
    assert isinstance(failure, Failure)
    assert failure.kind == "FetchError"
    assert "127.0.0.1" in failure.reason
    assert Site.asked == []


PRIVATE = """127.0.0.1 127.9.9.9 10.0.0.1 172.16.5.5 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 240.0.0.1
255.255.255.255 ::1 :: fe80::1%eth0 fd00::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: ff02::1"""
STRANGE = (
    "ftp://a.example/x file:///etc/hostname https://user:word@a.example/ http://[::1 http://a.example:99999/ notes.txt"
)


@pytest.mark.parametrize("address", PRIVATE.split())
def test_private_and_reserved_addresses_are_known(address: str) -> None:
    assert not is_public(address)


def test_public_addresses_are_known() -> None:
    assert is_public("93.184.216.34")
    assert is_public("2606:2800:220:1:248:1893:25c8:1946")


def answers(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)


def test_a_name_is_refused_if_any_of_its_addresses_is_private(monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, "93.184.216.34", "10.0.0.1")
    with pytest.raises(FetchError, match=r"10\.0\.0\.1"):
        check_target("http://paper.example/x")


def test_the_checked_address_is_the_one_connected_to(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(site.rpartition(":")[2])
    asked: list[str] = []
    plain = socket.getaddrinfo

    def resolve(host: Any, *rest: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        asked.append(name)
        return plain("127.0.0.1" if name == "paper.example" else host, *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    report = one(f"http://paper.example:{port}/page")
    assert isinstance(report, Report)
    # one look-up for robots.txt, one for the page and one before it; after each check only the address is used
    assert all(name in {"paper.example", "127.0.0.1"} for name in asked)
    assert Site.asked[-1][1] == f"paper.example:{port}"
    assert report.outlet == "paper.example"


@pytest.mark.parametrize("url", STRANGE.split())
def test_what_is_no_web_address_is_refused(url: str) -> None:
    failure = one(url)
    assert isinstance(failure, Failure)
    assert failure.kind == "FetchError"


def test_every_redirect_is_checked(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import dragoman.read.fetch as module

    plain = check_target
    seen: list[str] = []

    def only_the_site(url: str, *, allow_private: bool) -> Any:
        seen.append(url)
        return plain(url, allow_private=url.startswith(site))

    monkeypatch.setattr(module, "check_target", only_the_site)
    failure = one(f"{site}/away")
    assert isinstance(failure, Failure)
    assert "10.1.2.3" in failure.reason
    assert "http://10.1.2.3/secret" in seen
    assert isinstance(one(f"{site}/file"), Failure)


def test_redirects_are_followed_up_to_a_limit(site: str) -> None:
    assert isinstance(one(f"{site}/hop/2"), Report)
    failure = one(f"{site}/hop/9")
    assert isinstance(failure, Failure)
    assert "redirected more than" in failure.reason


def test_robots_are_obeyed(site: str) -> None:
    failure = one(f"{site}/private/page")
    assert isinstance(failure, Failure)
    assert "robots.txt forbids" in failure.reason
    assert [path for path, _, _ in Site.asked] == ["/robots.txt"]


@pytest.mark.parametrize(("status", "kind"), [(404, Report), (503, Failure)])
def test_missing_robots_allow_and_failing_ones_forbid(site: str, status: int, kind: type) -> None:
    Site.robots_status = status
    assert isinstance(one(f"{site}/private/page"), kind)


def test_robots_are_asked_once_a_site(site: str) -> None:
    found = list(fetch([f"{site}/page", f"{site}/other"], allow_private=True, pause=0.0))
    assert len(found) == 2
    assert [path for path, _, _ in Site.asked].count("/robots.txt") == 1


@pytest.mark.parametrize("path", ["/large", "/bomb"])
def test_size_is_limited_packed_and_unpacked(site: str, path: str) -> None:
    failure = one(f"{site}{path}", settings=Settings(max_file=100_000))
    assert isinstance(failure, Failure)
    assert failure.kind == "LimitError"


def test_packing_within_packing_is_refused(site: str) -> None:
    failure = one(f"{site}/bombs")
    assert isinstance(failure, Failure)
    assert "packed more than once" in failure.reason


def test_time_is_limited_even_where_bytes_keep_dripping(site: str) -> None:
    start = time.monotonic()
    failure = one(f"{site}/slow", seconds=0.4)
    assert isinstance(failure, Failure)
    assert time.monotonic() - start < 1.5


def test_the_servers_encoding_is_used(site: str) -> None:
    report = one(f"{site}/legacy")
    assert isinstance(report, Report)
    assert report.text == "Обстрел парома ночью, двое рыбаков ранены"
    assert not report.notes


def test_errors_name_the_page_and_the_rest_goes_on(site: str) -> None:
    items = list(fetch([f"{site}/missing", f"{site}/image", f"{site}/page"], allow_private=True, pause=0.0))
    assert [type(item) for item in items] == [Failure, Failure, Report]
    assert "404" in items[0].reason
    assert items[1].path == f"{site}/image"


def test_a_server_that_is_not_there_is_named() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    failure = one(f"http://127.0.0.1:{port}/x")
    assert isinstance(failure, Failure)
    assert f":{port}" in failure.reason


def test_requests_to_one_site_are_spaced(site: str) -> None:
    start = time.monotonic()
    list(fetch([f"{site}/page"], allow_private=True, pause=0.2))
    assert time.monotonic() - start >= 0.2
