"""What every store must offer persons to judge, in which order, and what it asks no more."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from dragoman.schema.claim import Claim
from dragoman.schema.review import Undecided
from dragoman.store.base import Store

Make = SimpleNamespace


def reported(store: Store, make: Make, *links: tuple[int, int, str, float], reports: int = 4) -> list[Claim]:
    """Reports with a claim each; `links` are (later, earlier, verdict, score) between them."""
    told = [make.report(number) for number in range(reports)]
    claims = [make.claim(report) for report in told]
    for number, (report, claim) in enumerate(zip(told, claims, strict=True)):
        said = tuple(
            make.judgement("event", claims[later].id, claims[earlier].id, verdict, score=score)
            for later, earlier, verdict, score in links
            if later == number
        )
        make.put(store, report, (claim,), make.Links(report=report.id, judgements=said))
    return claims


def ends(found: list[Undecided], claims: list[Claim]) -> list[tuple[int, int]]:
    places = {claim.id: place for place, claim in enumerate(claims)}
    return [(places[one.judgement.left], places[one.judgement.right]) for one in found]


def test_an_empty_dossier_asks_nothing(store: Store) -> None:
    assert store.undecided() == []


def test_what_would_move_more_reports_comes_first_then_what_is_less_sure(store: Store, make: Make) -> None:
    # 0, 1 and 2, 3 are two events of two reports; 4 and 5 tell each alone.
    claims = reported(
        store,
        make,
        (1, 0, "same", 0.99),
        (3, 2, "same", 0.99),
        (3, 1, "unsure", 0.4),
        (4, 0, "unsure", 0.3),
        (5, 0, "unsure", 0.45),
        reports=6,
    )
    found = store.undecided()
    assert ends(found, claims) == [(3, 1), (5, 0), (4, 0)]
    assert [(one.stake, one.value, one.joined) for one in found] == [(2, 1.6, False), (1, 0.9, False), (1, 0.6, False)]


def test_of_two_pairs_between_the_same_events_the_less_sure_is_asked(store: Store, make: Make) -> None:
    claims = reported(store, make, (1, 0, "same", 0.99), (2, 0, "unsure", 0.2), (2, 1, "unsure", 0.4), reports=3)
    assert ends(store.undecided(), claims) == [(2, 1)]


def test_a_weak_join_is_asked_about_unless_something_stronger_holds_it(store: Store, make: Make) -> None:
    claims = reported(store, make, (1, 0, "same", 0.55), (3, 2, "same", 0.9))
    (found,) = store.undecided()
    assert ends([found], claims) == [(1, 0)]
    assert (found.joined, found.stake) == (True, 1)
    assert found.value == pytest.approx(0.9)


@pytest.mark.parametrize("verdict", ["same", "different", "unsure"])
def test_what_a_person_has_judged_is_asked_again_only_after_it_is_taken_back(
    verdict: str, store: Store, make: Make
) -> None:
    claims = reported(store, make, (1, 0, "unsure", 0.4), reports=2)
    word = make.ruling("event", claims[0].id, claims[1].id, verdict)
    store.judge([word])
    assert store.undecided() == []
    store.retract(word.id, "2024-02-02T00:00:00Z")
    assert ends(store.undecided(), claims) == [(1, 0)]


def test_an_answer_settles_every_pair_between_the_same_two_events(store: Store, make: Make) -> None:
    claims = reported(store, make, (1, 0, "same", 0.99), (2, 0, "unsure", 0.45), (2, 1, "unsure", 0.4), reports=3)
    store.judge([make.ruling("event", claims[2].id, claims[0].id, "different")])
    assert store.undecided() == []


def test_a_row_that_holds_no_more_is_not_asked_about(store: Store, make: Make) -> None:
    claims = reported(store, make, (1, 0, "unsure", 0.4), reports=2)
    (row,) = store.undecided()
    store.retract(row.judgement.id, "2024-02-02T00:00:00Z")
    assert store.undecided() == []
    assert len(claims) == 2
