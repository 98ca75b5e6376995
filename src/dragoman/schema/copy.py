"""A copy: one of the reports that have one text, and how it differs from the first of them."""

from __future__ import annotations

from dragoman.schema.record import Record
from dragoman.schema.report import ReportRef
from dragoman.schema.span import Evidence


class Copy(Record, frozen=True):
    """`adds` are the sentences of this report that the text it repeats does not have, `drops` those of that text it lacks.

    `adds` stand in this report, `drops` in the one repeated, which is the first of the reports and differs in nothing.
    """

    report: ReportRef
    adds: tuple[Evidence, ...] = ()
    drops: tuple[Evidence, ...] = ()
