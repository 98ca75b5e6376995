"""What every store must do with reports, stages, failures and runs. It runs over each backend listed in conftest.py."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from dragoman.errors import BusyError, NotFoundError
from dragoman.schema.report import Cut, Piece
from dragoman.schema.span import Span
from dragoman.store.base import Store

Make = SimpleNamespace
Open = Callable[[], Store]


def pending(store: Store, stage: str, version: str = "1") -> list[str]:
    return [report for _, report in store.pending(stage, version, 0, 100)]  # type: ignore[arg-type]  # plain text


def test_an_empty_dossier_is_empty(store: Store) -> None:
    assert list(store.reports()) == list(store.events()) == list(store.actors()) == list(store.failures()) == []
    assert set(store.counts()) == {"reports", "claims", "events", "actors", "judgements", "failures"}
    assert not any(store.counts().values())


def test_reports_come_back_as_they_went_in_and_in_order(store: Store, reopen: Open, make: Make) -> None:
    first = make.report(7, "Bandits ambushed a bus.", headline="Bus", url="https://e.org/7", notes=("odd encoding",))
    second = msgspec.structs.replace(make.report(3), text="A shorter text.")
    store.add_reports([first, second], [(), ()], "run")
    store.close()
    again = reopen()
    assert list(again.reports()) == [(first, None), (second, None)]
    assert again.report(second.id) == second
    assert again.reports_by_id([second.id, first.id]) == [second, first]
    again.close()


def test_half_characters_and_odd_letters_survive(store: Store, make: Make) -> None:
    odd = make.report(1, "Half a letter: \ud83d; a nul \x00; \u202eright to left", path="in/\udcff.txt")
    store.add_reports([odd], [("line \udcff".encode("utf-8", "replace").decode(),)], "run")
    assert store.report(odd.id) == odd
    store.fail([make.Failure(path="in/\udcfe.txt", stage="read", reason="cannot be read")], "run")
    assert [failure.path for failure in store.failures()] == ["in/\udcfe.txt"]


def test_adding_twice_changes_nothing(store: Store, make: Make) -> None:
    one, two = make.report(1), make.report(2)
    store.add_reports([one], [("menu",)], "run")
    store.add_reports(
        [msgspec.structs.replace(one, headline="Other"), two, two], [("menu",), ("menu",), ("menu",)], "run"
    )
    assert [report for report, _ in store.reports()] == [one, two]
    assert store.repeats(["menu", "unseen"]) == {"menu": 2}
    assert store.known([one.id, "r9999"]) == {one.id}


def test_a_line_counts_once_in_a_report_and_only_shared_ones_are_told(store: Store, make: Make) -> None:
    store.add_reports([make.report(1), make.report(2)], [("a", "a", "b"), ("a",)], "run")
    assert store.repeats(["a", "b"]) == {"a": 2}
    assert store.repeats([]) == {}


def test_an_unknown_report_is_told_by_its_id(store: Store, make: Make) -> None:
    for call in (store.report, store.extraction, store.grounding):
        with pytest.raises(NotFoundError, match="r0404"):
            call("r0404")
    with pytest.raises(NotFoundError, match="r0404"):
        store.save_extractions([make.Extraction(report="r0404")], "1", "run")
    with pytest.raises(NotFoundError, match="r0404"):
        store.save_links(make.Links(report="r0404"), "1", "run")
    store.add_reports([make.report(1)], [()], "run")
    with pytest.raises(NotFoundError, match="not been"):
        store.grounding("r0001")


def test_cleaning_keeps_the_raw_text_and_all_it_found(store: Store, make: Make) -> None:
    read = make.report(1, "MENU\nRebels left the town.")
    store.add_reports([read], [()], "run")
    clean = msgspec.structs.replace(
        read,
        text="Rebels left the town.",
        cleaned=True,
        cuts=(Cut(span=Span(0, 5), reason="menu", text="MENU\n"),),
        pieces=(Piece(clean=0, raw=5, length=21),),
        sentences=(Span(0, 21),),
    )
    store.save_clean([clean], "1", "run")
    assert store.report(read.id) == clean
    assert [report for report, _ in store.reports()] == [clean]


def test_a_report_is_pending_for_the_stage_after_the_last_it_passed(store: Store, make: Make) -> None:
    reports = [make.report(number) for number in (5, 1, 3)]
    store.add_reports(reports, [()] * 3, "run")
    assert pending(store, "clean") == ["r0005", "r0001", "r0003"]
    assert pending(store, "extract") == pending(store, "link") == []
    store.save_clean(reports[:2], "1", "run")
    assert (pending(store, "clean"), pending(store, "extract")) == (["r0003"], ["r0005", "r0001"])
    store.save_extractions([make.Extraction(report="r0005")], "1", "run")
    assert (pending(store, "extract"), pending(store, "ground")) == (["r0001"], ["r0005"])
    store.save_groundings([make.Grounding(report="r0005")], "1", "run")
    assert pending(store, "link") == ["r0005"]
    store.save_links(make.Links(report="r0005"), "1", "run")
    assert pending(store, "link") == []
    assert store.count_pending("extract", "1") == 1


def test_pending_goes_on_above_a_sequence_number(store: Store, make: Make) -> None:
    store.add_reports([make.report(number) for number in range(5)], [()] * 5, "run")
    seen, after = [], 0
    while batch := store.pending("clean", "1", after, 2):
        assert len(batch) <= 2
        after = batch[-1][0]
        seen += [report for _, report in batch]
    assert seen == [f"r{number:04}" for number in range(5)]


def test_a_new_version_makes_its_stage_and_all_later_ones_pending(store: Store, make: Make) -> None:
    make.put(store, make.report(1))
    versions = {"clean": "c1", "extract": "e1", "ground": "g1", "link": "l1"}
    assert not any(pending(store, stage, version) for stage, version in versions.items())
    assert pending(store, "extract", "e2") == ["r0001"]
    store.save_extractions([make.Extraction(report="r0001", notes=("anew",))], "e2", "run")
    assert store.extraction("r0001").notes == ("anew",)
    assert pending(store, "clean", "c1") == pending(store, "extract", "e2") == []
    assert pending(store, "ground", "g1") == ["r0001"]
    assert pending(store, "link", "l1") == []
    store.save_groundings([make.Grounding(report="r0001")], "g1", "run")
    assert pending(store, "link", "l1") == ["r0001"]


def test_work_done_twice_in_one_version_counts_once(store: Store, make: Make) -> None:
    one = make.report(1)
    make.put(store, one)
    store.save_clean([msgspec.structs.replace(one, text="late")], "c1", "run")
    assert store.report(one.id).text == one.text
    assert pending(store, "extract", "e1") == []


def test_a_failed_report_waits_until_it_is_asked_for_again(store: Store, make: Make) -> None:
    store.add_reports([make.report(1), make.report(2)], [(), ()], "run")
    assert pending(store, "clean") == ["r0001", "r0002"]
    failure = make.Failure(path="in/1.txt", stage="clean", reason="too odd", kind="StageError", report="r0001")
    store.fail([failure], "run")
    assert pending(store, "clean") == ["r0002"]
    assert list(store.failures()) == [failure]
    assert store.forget_failures("extract") == []
    assert store.forget_failures("clean") == [failure]
    assert list(store.failures()) == []
    assert pending(store, "clean") == ["r0001", "r0002"]


def test_a_failure_stands_in_the_way_of_its_own_version_only(store: Store, make: Make) -> None:
    store.add_reports([make.report(1)], [()], "run")
    store.pending("clean", "1", 0, 10)
    store.fail([make.Failure(path="in/1.txt", stage="clean", reason="no", report="r0001")], "run")
    assert pending(store, "clean", "1") == []
    assert pending(store, "clean", "2") == ["r0001"]
    store.save_clean([make.report(1)], "2", "run")
    assert list(store.failures()) == []


def test_new_input_lets_later_stages_try_again(store: Store, make: Make) -> None:
    one = make.report(1)
    store.add_reports([one], [()], "run")
    store.save_clean([one], "1", "run")
    store.pending("extract", "1", 0, 10)
    store.fail([make.Failure(path="in/1.txt", stage="extract", reason="no", report="r0001")], "run")
    assert pending(store, "extract") == []
    store.save_clean([msgspec.structs.replace(one, text="Gunmen shot.")], "2", "run")
    assert pending(store, "extract") == ["r0001"]


def test_a_read_failure_replaces_the_earlier_one_of_its_path_and_goes_when_the_path_is_read(
    store: Store, make: Make
) -> None:
    first = make.Failure(path="in/1.txt", stage="read", reason="empty")
    second = msgspec.structs.replace(first, reason="binary", advice="Give a text.")
    other = make.Failure(path="in/2.txt", stage="read", reason="empty")
    store.fail([first, other], "run")
    store.fail([second], "run")
    assert list(store.failures()) == [other, second]
    assert store.counts()["failures"] == 2
    store.add_reports([make.report(1)], [()], "run")
    assert list(store.failures()) == [other]


def test_runs_are_kept_in_order_with_what_became_of_them(store: Store, reopen: Open, make: Make) -> None:
    run = make.Run(id="n1", verb="add", started="2024-01-01T00:00:00+00:00", settings={"batch": "64"})
    store.start(run)
    store.start(make.Run(id="n0", verb="build", started="2024-01-02T00:00:00+00:00", versions={"clean": "rules 1"}))
    store.finish(msgspec.structs.replace(run, finished="2024-01-01T00:01:00+00:00", done=3))
    store.close()
    again = reopen()
    assert [(one.id, one.finished, one.done) for one in again.runs()] == [
        ("n1", "2024-01-01T00:01:00+00:00", 3),
        ("n0", None, 0),
    ]
    again.close()


def test_only_one_may_build_and_adding_goes_on(store: Store, reopen: Open, make: Make) -> None:
    other = reopen()
    store.lock()
    store.lock()
    with pytest.raises(BusyError, match="building"):
        other.lock()
    other.add_reports([make.report(1)], [()], "run")
    assert store.known(["r0001"]) == {"r0001"}
    store.unlock()
    other.lock()
    other.close()
    store.lock()
    store.unlock()
    store.unlock()


def test_a_dossier_that_is_built_and_closed_leaves_nothing_beside_it(tmp_path: Path, reopen: Open, make: Make) -> None:
    store = reopen()
    store.lock()
    make.put(store, make.report(1))
    store.unlock()
    store.close()
    assert len(list(tmp_path.iterdir())) == 1


def test_what_is_written_together_is_kept_at_once_and_seen_before(store: Store, reopen: Open, make: Make) -> None:
    store.add_reports([make.report(1)], [()], "run")
    other = reopen()
    with store.together():
        store.add_reports([make.report(2)], [()], "run")
        with store.together():
            store.add_reports([make.report(3)], [()], "run")
        assert (store.counts()["reports"], other.counts()["reports"]) == (3, 1)
    assert (store.counts()["reports"], other.counts()["reports"]) == (3, 3)
    other.close()


def test_of_what_is_written_together_a_fault_takes_itself_or_all_that_it_leaves(store: Store, make: Make) -> None:
    store.add_reports([make.report(1)], [()], "run")
    with store.together():
        store.save_clean([make.report(1)], "1", "run")
        with pytest.raises(NotFoundError):
            store.save_links(make.Links(report=make.report(9).id), "1", "run")
    assert pending(store, "extract") == [make.report(1).id]

    def fail_at_the_end() -> None:
        with store.together():
            store.add_reports([make.report(2)], [()], "run")
            store.report("r9999")

    with pytest.raises(NotFoundError):
        fail_at_the_end()
    assert store.counts()["reports"] == 1
