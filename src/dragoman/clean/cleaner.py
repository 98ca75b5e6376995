"""The built-in cleaner: page furniture out by general rules, structure in."""

from __future__ import annotations

import msgspec

from dragoman.clean import inside, page, repeats
from dragoman.clean.assemble import assemble, cut_lines, paragraphs
from dragoman.clean.base import Repeats
from dragoman.clean.lines import split_lines, wrap_width
from dragoman.clean.quotations import find_quotations
from dragoman.clean.sentences import split_sentences
from dragoman.clean.translated import looks_translated
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.settings import Settings


class RuleCleaner:
    """Cleans by repetition, position, shape and phrases; it knows no outlet. See `dragoman.clean.base.Cleaner`."""

    name = "rules"
    version = "2"

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    def fingerprints(self, report: Report) -> tuple[str, ...]:
        """Return the distinct fingerprints of lines that could be furniture, and of some prose that shows agency copy."""
        lines = [line for line in split_lines(report.raw) if line.text]
        return tuple(dict.fromkeys(repeats.fingerprints(lines).values()))

    def clean(self, report: Report, repeats: Repeats) -> Report:
        """Return the report cleaned; `raw` stays, every character of `text` stands in `raw`, every cut keeps its reason."""
        text, cuts, pieces = assemble(report.raw, find_cuts(report, repeats))
        blocks = paragraphs(split_lines(text, wrap_width(report.raw)))
        return msgspec.structs.replace(
            report,
            text=text,
            cleaned=True,
            cuts=cuts,
            pieces=pieces,
            paragraphs=blocks,
            sentences=split_sentences(text, blocks, report.language),
            quotations=find_quotations(text, blocks),
            translated=looks_translated(text, cuts, report.language),
        )


def find_cuts(report: Report, counts: Repeats) -> list[tuple[Span, str]]:
    """Return what is to be cut from the raw text, with reasons: whole lines first, then pieces of the lines that stay."""
    lines = split_lines(report.raw)
    view = page.Page(lines, report.headline, report.byline)
    page.judge(view)
    repeats.inside_report(view)
    repeats.across_reports(view, counts)
    cuts = cut_lines(lines, view.reasons)
    for at, line in enumerate(view.lines):
        if at in view.reasons or at == view.title:
            continue
        cuts += inside.teasers(line)
        tail = inside.credit_tail(line)
        if tail:
            cuts.append((tail, "photo credit"))
    return cuts
