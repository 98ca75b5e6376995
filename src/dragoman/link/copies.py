"""Which report repeats another's text: bands of a MinHash, and shared sentences, then containment of word runs.

A copy trimmed to the first paragraphs of the agency's text shares few of the whole's word runs but contains almost only
shared ones, so containment (shared runs over the shorter text's) decides, not resemblance.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from dragoman.schema.report import Report

RUN = 5
"""Words in a run."""
PERMUTATIONS, ROWS = 128, 4
ENOUGH = 0.6
"""Share of the shorter text's runs that stand in the longer one, from which it is a copy."""
LEAST_RUNS = 30
LONG_SENTENCE = 12


def bands(report: Report) -> tuple[str, ...]:
    """Return the keys under which a report that shares much text with this one is found; empty for a very short text."""
    runs = word_runs(report.text)
    if len(runs) < LEAST_RUNS:
        return ()
    from rensa import RMinHash

    sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
    sketch.update(sorted(runs))
    digest = sketch.digest()
    rows = [digest[start : start + ROWS] for start in range(0, PERMUTATIONS, ROWS)]
    keys = [f"b{number}:{_hash(' '.join(map(str, row)))}" for number, row in enumerate(rows)]
    long = [
        words for words in (_words(span.of(report.text)) for span in report.sentences) if len(words) >= LONG_SENTENCE
    ]
    return (*keys, *dict.fromkeys(f"s:{_hash(' '.join(words))}" for words in long))


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
    words = _words(text)
    return {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()


def _hash(text: str) -> str:
    return blake2b(text.encode(), digest_size=6).hexdigest()
