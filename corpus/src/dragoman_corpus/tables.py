"""The figures of the corpus as Markdown tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman_corpus.objects import Story
from dragoman_corpus.stats import Counts, count, near_twins, shared_runs, variety
from dragoman_corpus.words import MODES, PARTS, REGISTERS, STATUSES


def tables(stories: Sequence[Story], beside: Sequence[str] = ()) -> Iterator[str]:
    """The lines of all tables; `beside` are texts to compare the variety with."""
    parts = count(stories)
    names = [part for part in PARTS if part in parts]
    yield from _sizes(parts, names)
    yield from _marks("Type", list(MODES), {part: parts[part].types for part in names})
    yield from _marks("Status", list(STATUSES), {part: parts[part].statuses for part in names})
    yield from _marks("Register (reports)", list(REGISTERS), {part: parts[part].registers for part in names})
    yield from _variety(stories, names, beside)
    yield from _overlap(stories)


def _sizes(parts: dict[str, Counts], names: list[str]) -> Iterator[str]:
    yield (
        "| part | conflicts | storylines | reports | words | events | marks | events a report "
        "| nothing to code | with page furniture |"
    )
    yield "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
    for name in names:
        part = parts[name]
        yield (
            f"| {name} | {len(part.conflicts)} | {part.storylines} | {part.reports} | {part.words:,} | {part.events:,} | "
            f"{part.marks:,} | {part.events / max(1, part.reports):.1f} | {part.empty} | {part.furnished} |"
        )
    total = [
        sum(len(parts[name].conflicts) for name in names),
        *(
            sum(getattr(parts[name], what) for name in names)
            for what in ("storylines", "reports", "words", "events", "marks")
        ),
    ]
    empty, furnished = (sum(getattr(parts[name], what) for name in names) for what in ("empty", "furnished"))
    cells = " | ".join(f"{number:,}" for number in total)
    yield f"| all | {cells} | {total[4] / max(1, total[2]):.1f} | {empty} | {furnished} |"


def _marks(title: str, rows: list[str], columns: dict[str, dict[str, int]]) -> Iterator[str]:
    yield ""
    yield f"| {title} | {' | '.join(columns)} |"
    yield "|---|" + "---:|" * len(columns)
    for row in rows:
        yield f"| {row} | " + " | ".join(f"{column.get(row, 0):,}" for column in columns.values()) + " |"


def _variety(stories: Sequence[Story], names: list[str], beside: Sequence[str]) -> Iterator[str]:
    yield ""
    yield "| texts | distinct openings | distinct frames | type-token ratio (MATTR, 1,000 words) |"
    yield "|---|---:|---:|---:|"
    for name in names:
        texts = [report.text for story in stories if story.part == name for report in story.reports]
        found = variety(texts)
        yield f"| {name} | {found.openings:.3f} | {found.frames:.3f} | {found.type_token:.3f} |"
    if beside:
        found = variety(beside)
        yield f"| beside | {found.openings:.3f} | {found.frames:.3f} | {found.type_token:.3f} |"


def _overlap(stories: Sequence[Story]) -> Iterator[str]:
    shared = shared_runs(stories)
    across = [one for one in shared if one.storylines]
    twins, of = near_twins(stories)
    yield ""
    yield (
        f"Runs of eight words shared between storylines: {len(across)}; "
        f"between reports of one storyline that are no copies: {len(shared) - len(across)}."
    )
    yield f"Sentences with a near twin in another storyline: {twins} of {of:,} ({twins / max(1, of):.2%})."
    for one in shared:
        yield f"- {one.first} and {one.second}: {one.words}"
