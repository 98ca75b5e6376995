"""Every verb: what it does, prints, and ends with."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import dragoman
from dragoman.errors import NotFoundError

Run = Callable[..., Any]
VERBS = (
    "add", "fetch", "build", "show", "review", "judge", "split", "move", "correct", "judgements", "retract", "changes", "homes",
    "export", "demo",
)  # fmt: skip
GAO = "2013-05-02"


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def gao(run: Run) -> str:
    (row,) = rows(run("show", "events", "--type", "ASSAULT", "--place", "Gao").out)
    return row["id"]


@pytest.mark.parametrize("verb", VERBS)
def test_help_explains_every_verb(verb: str, run: Run) -> None:
    done = run(verb, "--help")
    assert done.code == 0
    assert f"Usage: dragoman {verb}" in done.out


def test_the_command_alone_shows_help_and_every_exit_code(launch: Run) -> None:
    done = launch()
    assert done.code == 0
    assert [verb for verb in VERBS if verb not in done.out] == []
    assert "Exit codes: 0 done" in done.out


def test_version(run: Run) -> None:
    assert run("--version").out.strip() == dragoman.__version__


def test_add_build_and_look(run: Run, here: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (here / name).write_text(text)
    added = run("add", "gao.txt", "gao-later.txt", "jaffna.txt")
    assert (added.code, added.out.splitlines()[0]) == (0, "3 new, 0 already there, 0 not read")
    assert "dragoman build" in added.out
    again = run("add", here)
    assert again.out.splitlines() == ["0 new, 3 already there, 0 not read"]
    assert again.err == "", "the dossier's own files are no failures"
    built = run("build")
    assert re.fullmatch(r"[1-9]\d* claims, [1-9]\d* events", built.out.splitlines()[0])
    assert (here / "dragoman.dossier").is_file()
    assert "1 event" in run("show").out or "events" in run("show").out


def test_add_reads_standard_input_in_a_process_of_its_own(launch: Run, texts: dict[str, str]) -> None:
    done = launch("add", "-", "--outlet", "Lagoon Times", given=texts["jaffna.txt"].encode())
    assert (done.code, done.out.splitlines()[0]) == (0, "1 new, 0 already there, 0 not read")
    assert "Lagoon Times" in launch("show", "reports").out


def test_what_the_user_says_of_reports_outranks_them(run: Run, here: Path, texts: dict[str, str]) -> None:
    (here / "gao.txt").write_text(texts["gao.txt"])
    assert run("add", "gao.txt", "--published", "2013-05-05", "--outlet", "Own Notes", "--language", "en").code == 0
    (row,) = rows(run("show", "reports").out)
    assert (row["published"], row["found in"], row["outlet"]) == ("2013-05-05", "given", "Own Notes")


def test_columns_of_a_table_are_mapped(run: Run, here: Path, texts: dict[str, str]) -> None:
    (here / "t.csv").write_text('Wann,Story\n2013-05-03,"' + texts["gao.txt"].split("\n\n")[1].strip() + '"\n')
    done = run("add", "t.csv", "--column", "text=Story", "--column", "published=Wann")
    assert done.out.splitlines()[0] == "1 new, 0 already there, 0 not read"


def test_two_adds_of_other_folders_grow_one_record(run: Run, here: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (here / name).write_text(text)
    run("add", "gao.txt")
    run("build")
    run("add", "gao-later.txt")
    run("build")
    (row,) = rows(run("show", "events", "--type", "ASSAULT").out)
    assert "killed 6 to 9" in row["toll"] or "killed at least 6" in row["toll"]
    assert row["reports"].count("2013-05-0") == 2


@pytest.mark.parametrize("words", [("-d", "other.dossier", "show"), ("show", "-d", "other.dossier")])
def test_the_dossier_is_named_before_or_after_the_verb(words: tuple[str, ...], run: Run, dossier: Path) -> None:
    dossier.rename("other.dossier")
    assert run("show").code == 5
    done = run(*words)
    assert done.code == 0
    assert done.out.startswith("other.dossier: 3 reports")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["show", "evnts"], "There is no 'evnts' to show. Did you mean `dragoman show events`? Choose one of: events,"),
        (["show", "timeline"], "There is no 'timeline' to show. Choose one of: events,"),
        (["show", "e0123456789abcdef"], "Did you mean `dragoman show event e0123456789abcdef`?"),
        (["show", "events", "Gao"], "`dragoman show events` does not take 'Gao'. `dragoman show events --help` tells"),
    ],
)
def test_what_cannot_be_shown_is_named_with_what_can(words: list[str], told: str, run: Run, dossier: Path) -> None:
    done = run(*words)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


def test_add_tells_of_reports_without_a_date(run: Run, here: Path, texts: dict[str, str]) -> None:
    (here / "gao.txt").write_text(texts["gao.txt"])
    (here / "bor.txt").write_text("Rebels shelled the town of Bor on Tuesday, killing four soldiers, the army said.\n")
    added = run("add", "gao.txt", "bor.txt").out.splitlines()
    assert added[1].startswith("1 new report without a date of publication")
    assert len(run("add", "gao.txt", "bor.txt").out.splitlines()) == 1


def test_show_without_a_build_says_what_to_do(run: Run, here: Path, texts: dict[str, str]) -> None:
    (here / "gao.txt").write_text(texts["gao.txt"])
    run("add", "gao.txt")
    assert "dragoman build" in run("show").out
    for words in (("show", "events"), ("show", "actors"), ("show", "disputes"), ("changes",)):
        assert run(*words).err.strip() == "No events yet: dragoman build"
    assert run("review").out.strip() == "No events yet: dragoman build"
    report = run("show", "reports").out.splitlines()[1].split("\t")[0]
    assert "No events yet: dragoman build" in run("show", "report", report).out
    run("build")
    assert run("show", "events", "--place", "Nowhere").err.strip() == "No event meets this."


@pytest.mark.parametrize(("word", "near"), [("lanka", "Sri Lanka Army"), ("Sri Lanka Armi", "Sri Lanka Army")])
def test_an_actor_that_is_none_brings_those_that_may_be_meant(word: str, near: str, run: Run, dossier: Path) -> None:
    done = run("show", "actor", word)
    assert done.code == 5
    assert "Did you mean " in done.err
    assert near in done.err
    assert "lists them" in run("show", "actor", "zzz").err


def test_a_mode_that_is_none_is_refused_with_the_nearest(run: Run, dossier: Path) -> None:
    assert "Did you mean 'drone'?" in run("show", "events", "--mode", "drones").err
    assert run("show", "events", "--mode", "DRONE").code == 0
    assert run("show", "events", "--type", "protest", "--mode", "drone").code == 2


def test_a_report_is_told_with_its_events_and_where_they_stand(run: Run, dossier: Path) -> None:
    rows = [line.split("\t") for line in run("show", "reports").out.splitlines()]
    report = next(row[0] for row in rows if row[-1].endswith("jaffna.txt"))
    shown = run("show", "report", report).out
    with dragoman.Dossier(dossier) as opened:
        (event,) = (one.id for one in opened.events(report=report, type="ASSAULT"))
        with pytest.raises(NotFoundError):
            opened.events(report="r0")
    line = next(line for line in shown.splitlines() if event in line)
    assert "by Sri Lanka Army" in line
    text = json.loads(run("show", "report", report, "--json").out)["text"]
    start = text.index("shelled")
    assert f'"shelled" [{start}:{start + len("shelled")}]' in line


@pytest.mark.parametrize(
    ("filters", "number"),
    [
        ((), 2),
        (("--type", "assault"), 2),
        (("--type", "RETREAT"), 0),
        (("--since", "2010"), 1),
        (("--until", "2010"), 1),
        (("--since", "2013-05", "--until", "2013-05"), 1),
        (("--since", "2013-05-03"), 0),
        (("--country", "lk"), 1),
        (("--place", "kilinoch"), 1),
        (("--actor", "Sri Lanka"), 1),
        (("--mode", "heavy-weapons"), 1),
        (("--status", "denied"), 0),
        (("--country", "ML", "--type", "ASSAULT", "--since", "2013"), 1),
    ],
)
def test_filters(filters: tuple[str, ...], number: int, run: Run, dossier: Path) -> None:
    found = rows(run("show", "events", *filters).out)
    assert len([row for row in found if row["act"].startswith("ASSAULT")]) == number


def test_show_event_tells_every_claim_with_quotation_and_voice(run: Run, dossier: Path) -> None:
    told = run("show", "event", gao(run)).out
    for part in (GAO, "Gao (ML)", "killing at least six soldiers", "killing nine soldiers", "army (said)", "2 reports"):
        assert part in told


def test_show_actors_reports_and_failures(run: Run, dossier: Path) -> None:
    (army,) = [row for row in rows(run("show", "actors").out) if row["id"] == "lk.army"]
    assert army["name"] in run("show", "actor", "lk.army").out
    told = run("show", "actor", army["name"].upper()).out
    assert "Kilinochchi (LK)" in told
    report = rows(run("show", "reports").out)[0]
    told = run("show", "report", report["id"]).out
    assert report["headline"] in told
    assert f"published: {report['published']} (found in: dateline)" in told
    assert run("show", "failures").err.strip() == "Nothing failed."


def test_json_is_what_events_jsonl_holds(run: Run, dossier: Path) -> None:
    run("export", "out")
    exported = {row["id"]: row for row in map(json.loads, Path("out/events.jsonl").read_text("utf-8").splitlines())}
    shown = [json.loads(line) for line in run("show", "events", "--json").out.splitlines()]
    assert {row["id"]: row for row in shown} == exported
    (one,) = run("show", "event", gao(run), "--json").out.splitlines()
    assert json.loads(one) == exported[gao(run)]
    actors = [json.loads(line) for line in Path("out/actors.jsonl").read_text("utf-8").splitlines()]
    assert [json.loads(line) for line in run("show", "actors", "--json").out.splitlines()] == actors
    (counts,) = run("show", "--json").out.splitlines()
    assert json.loads(counts)["events"] == len(exported)
    for table in ("reports", "disputes", "failures"):
        for line in run("show", table, "--json").out.splitlines():
            json.loads(line)


def test_a_verdict_joins_two_events_and_is_taken_back(run: Run, dossier: Path) -> None:
    ids = [row["id"] for row in rows(run("show", "events", "--type", "ASSAULT").out)]
    before = run("show", "events").out
    done = run("judge", *ids, "same", "--by", "reviewer", "--reason", "a test")
    judgement = done.out.split(":")[0]
    assert len(rows(run("show", "events", "--type", "ASSAULT").out)) == 1
    assert run("show", "event", ids[0]).out == run("show", "event", ids[1]).out, "both ids still find it"
    assert run("retract", judgement).out == f"{judgement}: retracted\n"
    assert run("show", "events").out == before


def test_two_events_that_were_joined_are_told_apart_by_their_old_ids(run: Run, dossier: Path) -> None:
    ids = [row["id"] for row in rows(run("show", "events", "--type", "ASSAULT").out)]
    before = run("show", "events").out
    run("judge", *ids, "same", "--by", "reviewer")
    run("judge", *ids, "different", "--by", "reviewer")
    assert run("show", "events").out == before


@pytest.mark.parametrize(("name", "first"), [("jsonl", "reports.jsonl"), ("csv", "reports.csv")])
def test_export_names_its_files_and_what_it_leaves_out(name: str, first: str, run: Run, dossier: Path) -> None:
    done = run("export", "out", "--format", name)
    assert done.out.splitlines()[0] == str(Path("out") / first)
    assert ("leaves out" in done.out) == (name != "jsonl")
    assert all(Path(line).is_file() for line in done.out.splitlines() if line.startswith("out"))


def test_the_demo_goes_the_whole_way(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, texts: dict[str, str]
) -> None:
    # The bundled reports take a while and have tests of their own: here a folder of three stands for them.
    folder = tmp_path / "few"
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text)
    monkeypatch.setattr("dragoman.cli.demo.find_examples", lambda: folder)
    done = run("demo", "shown")
    assert done.code == 0
    for part in ("Events by type: ", "Busiest actors: ", "Timeline", "Exported files:", "2013-05-02"):
        assert part in done.out
    assert Path("shown/jsonl/events.jsonl").is_file()
    assert Path("shown/parquet/events.parquet").is_file()
    assert run("demo", "shown").code == 0, "twice changes nothing"


def test_the_bundled_examples_are_found() -> None:
    from dragoman.cli.demo import find_examples

    assert len([*find_examples().iterdir()]) >= 24
