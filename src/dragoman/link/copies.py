"""Which report repeats another's text: bands of a MinHash of the whole and of its opening, then containment of word runs.

A copy trimmed to the first paragraphs of the agency's text shares few of the whole's word runs but contains almost only
shared ones, so the opening has bands of its own, and containment (shared runs over the shorter text's) decides, not
resemblance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b

from dragoman.schema.report import Report

RUN = 5
"""Words in a run."""
ROWS = 4
WHOLE, OPENING = 128, 64
"""Permutations of the two sketches: 32 and 16 bands of four rows."""
OPENING_WORDS = 120
ENOUGH = 0.6
"""Share of the shorter text's runs that stand in the longer one, from which it is a copy."""
LEAST_RUNS = 30


def bands(report: Report) -> tuple[str, ...]:
    """Return the keys under which a report that shares much text with this one is found; empty for a very short text."""
    runs = word_runs(report.text)
    if len(runs) < LEAST_RUNS:
        return ()
    opening = _runs(_words(report.text)[:OPENING_WORDS])
    return (*_bands("w", runs, WHOLE), *_bands("o", opening, OPENING))


def original(report: Report, candidates: Sequence[Report]) -> tuple[Report, float] | None:
    """Return the first candidate whose text this report repeats, or that repeats this one's, and the share contained."""
    runs = word_runs(report.text)
    for candidate in candidates:
        others = word_runs(candidate.text)
        share = len(runs & others) / max(1, min(len(runs), len(others)))
        if share >= ENOUGH:
            return candidate, share
    return None


def word_runs(text: str) -> set[str]:
    """Return the distinct runs of five words of a text, without case and marks."""
    return _runs(_words(text))


def _runs(words: Sequence[str]) -> set[str]:
    return {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()


def _bands(prefix: str, runs: set[str], permutations: int) -> Iterator[str]:
    from rensa import RMinHash

    sketch = RMinHash(num_perm=permutations, seed=1)
    sketch.update(sorted(runs))
    digest = sketch.digest()
    for start in range(0, permutations, ROWS):
        rows = " ".join(map(str, digest[start : start + ROWS]))
        yield f"{prefix}{start // ROWS}:{blake2b(rows.encode(), digest_size=6).hexdigest()}"
