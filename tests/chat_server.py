"""A server with the chat protocol for tests: answers what it is told to, and keeps what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any


class ChatServer:
    """`turns` are the answers to come, each a status and a body; the last one is repeated."""

    def __init__(self) -> None:
        self.turns: list[tuple[int, bytes, dict[str, str]]] = []
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.url = ""

    def tell(self, content: object, status: int = 200, **headers: str) -> None:
        """Add an answer: the text of a message (a list becomes the events of one), or a raw body of bytes."""
        if isinstance(content, list):
            content = json.dumps({"events": content})
        body = content if isinstance(content, bytes) else json.dumps(_message(str(content))).encode()
        self.turns.append((status, body, headers))


def _message(content: str) -> dict[str, Any]:
    return {
        "choices": [{"message": {"content": content}}],
        "usage": {"prompt_tokens": 900, "completion_tokens": 100},
    }


@contextmanager
def chat_server() -> Iterator[ChatServer]:
    """Run a server on a free local port while the block lasts."""
    server = ChatServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            server.asked.append(json.loads(self.rfile.read(length)))
            server.keys.append(self.headers.get("Authorization"))
            status, body, headers = server.turns.pop(0) if len(server.turns) > 1 else server.turns[0]
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    httpd = HTTPServer(("127.0.0.1", 0), Handler)
    server.url = f"http://127.0.0.1:{httpd.server_port}/v1"
    thread = threading.Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        httpd.shutdown()
        thread.join()
        httpd.server_close()
