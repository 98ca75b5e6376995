"""What is marked in a report, compared with what is annotated."""

from __future__ import annotations

from typing import Any

from bench.reading import Marked, Sums

from dragoman.schema.span import Span

BLAST, ARREST, TALKS = Span(0, 5), Span(10, 16), Span(20, 25)


def marked(*triggers: Span, optional: tuple[Span, ...] = (), **rest: Any) -> Marked:
    return Marked(
        triggers=triggers,
        types=rest.get("types", ["ASSAULT"] * len(triggers)),
        optional=[one in optional for one in triggers],
        events=rest.get("events", [*range(len(triggers))]),
        answers=rest.get("answers", set()),
        voices=rest.get("voices", []),
    )


def figures(gold: Marked, found: Marked) -> dict[str, float]:
    sums = Sums()
    sums.add(gold, found)
    return sums.figures()


def test_a_trigger_of_the_wrong_type_is_half_right() -> None:
    got = figures(marked(BLAST, types=["ASSAULT"]), marked(BLAST, types=["THREATEN"]))
    assert (got["triggers"], got["triggers with type"]) == (1.0, 0.0)


def test_what_may_be_left_out_counts_on_neither_side() -> None:
    gold = marked(BLAST, TALKS, optional=(TALKS,), voices=[(0, ("police",)), (1, ("the mayor",))])
    for found in (
        marked(BLAST, voices=[(0, ("police",))]),
        marked(BLAST, TALKS, voices=[(0, ("police",)), (1, ("a guest",))]),
    ):
        got = figures(gold, found)
        assert (got["triggers"], got["voices"]) == (1.0, 1.0)


def test_a_voice_found_under_two_of_its_names_is_found_once() -> None:
    gold = marked(BLAST, voices=[(0, ("the interior ministry", "police"))])
    got = figures(gold, marked(BLAST, voices=[(0, ("interior ministry",)), (0, ("police",))]))
    assert got["voices"] == 1.0


def test_a_voice_of_another_event_or_of_nobody_annotated_is_wrong() -> None:
    gold = marked(BLAST, ARREST, voices=[(0, ("police",))])
    assert figures(gold, marked(BLAST, ARREST, voices=[(1, ("police",))]))["voices"] == 0.0
    assert figures(gold, marked(BLAST, ARREST, voices=[(0, ("police",)), (0, ("Reuters",))]))["voices"] == 2 / 3


def test_events_are_numbered_anew_by_what_they_share() -> None:
    gold = marked(BLAST, ARREST, TALKS, events=[4, 4, 7], answers={(7, 4)}, voices=[(4, ("police",))])
    found = marked(TALKS, BLAST, ARREST, events=[0, 1, 1], answers={(0, 1)}, voices=[(1, ("police",))])
    got = figures(gold, found)
    assert (got["answers"], got["voices"], got["one event: CoNLL"]) == (1.0, 1.0, 1.0)
    assert figures(gold, found._replace(answers={(1, 0)}))["answers"] == 0.0
