"""Which network addresses a fetch may go to."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

from dragoman.errors import FetchError

PORTS = {"http": 80, "https": 443}
ALLOW_ADVICE = "Ask for private addresses to be allowed if that is what you want."


class Target:
    """A checked address to connect to: `address` was resolved once and is what must be connected to, `host` what to ask for."""

    __slots__ = ("address", "host", "port", "scheme", "url")

    def __init__(self, url: str, scheme: str, host: str, port: int, address: str) -> None:
        self.url = url
        self.scheme = scheme
        self.host = host
        self.port = port
        self.address = address

    @property
    def origin(self) -> str:
        """Return scheme, host and port, as robots.txt files and politeness count sites."""
        return f"{self.scheme}://{self.host}:{self.port}"


def check_target(url: str, *, allow_private: bool = False) -> Target:
    """Return where to connect for `url`, with its name resolved and every address it resolves to checked.

    Raises FetchError for anything but http and https, for user names in the address, for names that do not resolve, and
    for loopback, private, link-local and reserved addresses unless `allow_private`.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or PORTS.get(parts.scheme, 0)
    except ValueError as error:
        raise FetchError(f"{url} is no web address: {error}.", advice="Check its spelling.") from error
    if parts.scheme not in PORTS or not parts.hostname:
        raise FetchError(f"{url} is no http or https address.", advice="Only web pages are fetched.")
    if parts.username or parts.password:
        raise FetchError(f"{url} carries a user name.", advice="Save the page yourself and add the file.")
    addresses = _resolve(url, parts.hostname, port)
    if not allow_private:
        for address in addresses:
            _refuse_private(url, address)
    return Target(url, parts.scheme, parts.hostname, port, addresses[0])


def is_public(address: str) -> bool:
    """Return whether an IP address is one of the open internet, also where an IPv4 address is wrapped in an IPv6 one."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None) or _nat64(ip)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _nat64(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if ip in ipaddress.ip_network("64:ff9b::/96") else None


def _refuse_private(url: str, address: str) -> None:
    if not is_public(address):
        raise FetchError(f"{url} leads to {address}, which is no public address.", advice=ALLOW_ADVICE)


def _resolve(url: str, host: str, port: int) -> list[str]:
    if _is_address(host):
        return [host]
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(
            f"The host of {url} cannot be found: {error}.", advice="Check the address and the network."
        ) from error
    return list(dict.fromkeys(str(item[4][0]) for item in found))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
