"""What every test gets: no network beyond this machine, a cache of its own, no settings from outside."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from dragoman.link.base import Links
from dragoman.schema.claim import Grounding
from dragoman.schema.judgement import Judgement
from dragoman.schema.mention import Extraction
from dragoman.settings import Settings
from dragoman.store.sqlite import SqliteStore
from dragoman.testing import make_claim, make_report

# The same texts are drawn at every run, so that a change is judged by itself; `--hypothesis-profile search` draws others.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=5000, deadline=None)
settings.load_profile("same")

TOLD = (
    ("Sahel Courier", "A bus was bombed near Mopti and nine traders died.", "bombed", 9),
    ("Niger Bend Wire", "A coach was blown up near Mopti and 11 traders died.", "blown up", 11),
    ("Lagoon Times", "A market was shelled at Gao and four \x1b[31mfarmers died.", "shelled", 4),
)


def _is_loopback(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket
    host = str(address[0])
    if host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host.split("%", maxsplit=1)[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail any test that connects, or looks up a name, beyond the loopback interface."""
    connect, lookup = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if not _is_loopback(address):
            pytest.fail(f"a test tried to connect to {address}")
        connect(self, address)

    def guarded_lookup(host: Any, *rest: Any, **named: Any) -> Any:
        if host is not None and not _is_loopback((host,)):
            pytest.fail(f"a test tried to look up {host}")
        return lookup(host, *rest, **named)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_lookup)


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests must not read the developer's own settings."""
    for name in [name for name in os.environ if name.startswith("DRAGOMAN_")]:
        monkeypatch.delenv(name)


def _fill(path: Path) -> list[str]:
    """Make a dossier of three reports with a claim each, every two of them undecided; return the claims' ids."""
    store = SqliteStore(str(path), Settings())
    claims = []
    for outlet, text, words, killed in TOLD:
        report = make_report(text, outlet=outlet, published="2013-05-04", headline=f"{outlet} headline")
        place = "Gao" if "Gao" in text else "Mopti"
        claim = make_claim(report, words, day="2013-05-03", place=place, killed=killed)
        said = tuple(
            Judgement(
                id=f"j{number}{len(claims)}",
                kind="event",
                left=claim.id,
                right=other,
                verdict="unsure",
                by="rules",
                score=0.45 - len(claims) / 20 - number / 100,
            )
            for number, other in enumerate(claims)
        )
        store.add_reports([report], [()], "run")
        store.save_clean([report], "c", "run")
        store.save_extractions([Extraction(report=report.id)], "e", "run")
        store.save_groundings([Grounding(report=report.id, claims=(claim,))], "g", "run")
        store.save_links(Links(report=report.id, judgements=said), "l", "run")
        claims.append(claim.id)
    store.close()
    return claims


@pytest.fixture
def fill() -> Callable[[Path], list[str]]:
    """Return a function that makes a dossier of three reports with a claim each, every two of them undecided."""
    return _fill
