"""Single keys from a terminal, and lines where the input is none: so the same verb can be typed and scripted."""

from __future__ import annotations

import os
import sys


def read_key(prompt: str) -> tuple[str, str]:
    """Print the prompt and return the letter given to it, with the words after it; ("q", "") where the input has ended.

    From a terminal a letter comes alone, as soon as it is typed; keys that send several bytes (arrows, function keys) give "",
    and what was typed before the prompt stood there is dropped, since it answers no question. From a file or a pipe a line is
    read, as `s the same strike`; an empty line gives "".
    """
    if not sys.stdin.isatty():
        print(prompt, end="", flush=True)
        line = sys.stdin.readline()
        letter, _, rest = line.strip().partition(" ")
        return (letter[:1], rest.strip()) if line else ("q", "")
    return (_windows(prompt) if sys.platform == "win32" else _posix(prompt)), ""


def _posix(prompt: str) -> str:
    import select
    import termios
    import tty

    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    try:
        tty.setcbreak(descriptor, termios.TCSAFLUSH)
        print(prompt, end="", flush=True)
        given = os.read(descriptor, 1)
        if given == b"\x1b":
            # An arrow is an escape and letters that must not be taken for verdicts.
            while select.select([descriptor], [], [], 0.05)[0] and os.read(descriptor, 64):
                pass
            return ""
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
    return "q" if given in (b"", b"\x04") else given.decode("ascii", "ignore")


def _windows(prompt: str) -> str:
    import msvcrt

    while msvcrt.kbhit():  # type: ignore[attr-defined]  # only there
        msvcrt.getwch()  # type: ignore[attr-defined]
    print(prompt, end="", flush=True)
    given: str = msvcrt.getwch()  # type: ignore[attr-defined]
    if given in ("\x00", "\xe0"):
        msvcrt.getwch()  # type: ignore[attr-defined]
        return ""
    if given == "\x03":
        raise KeyboardInterrupt
    return "q" if given in ("\x1a", "\x04") else given


def ask(prompt: str) -> str:
    """Return the line typed after the prompt, stripped; "" where the input has ended."""
    try:
        return input(prompt).strip()
    except EOFError:
        return ""
