"""Who belongs together: persons first, newest first; then one report's telling; then machines, surest first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.schema.judgement import Judgement, Verdict
from dragoman.store.resolve import Node, conflicts, event_id, pair, resolve, root, rulings

IDS = [f"c{number}" for number in range(8)]


def machine(left: str, right: str, score: float | None = 0.9, verdict: Verdict = "same") -> Judgement:
    name = f"m{left}{right}{score}{verdict}"
    return Judgement(id=name, kind="event", left=left, right=right, verdict=verdict, by="rules 1", score=score)


def person(left: str, right: str, verdict: Verdict, **fields: str) -> Judgement:
    return Judgement(
        id=f"p{left}{right}{verdict}",
        kind="event",
        left=left,
        right=right,
        verdict=verdict,
        by=fields.pop("by", "reader"),
        machine=False,
        **fields,
    )


def nodes(*ids: str) -> list[Node]:
    return [Node(id=one, seq=place) for place, one in enumerate(ids)]


def together(clusters: Sequence[Sequence[str]]) -> set[tuple[str, str]]:
    return {tuple(sorted(two)) for cluster in clusters for two in combinations(cluster, 2)}  # type: ignore[misc]  # pairs


def test_without_judgements_everything_stands_alone() -> None:
    assert resolve(nodes("a", "b"), []) == [("a",), ("b",)]


def test_a_machine_joins_what_nobody_keeps_apart() -> None:
    assert resolve(nodes("a", "b", "c"), [machine("c", "a")]) == [("a", "c"), ("b",)]


def test_unsure_different_and_retracted_rows_of_a_machine_do_nothing() -> None:
    rows = [
        machine("a", "b", verdict="unsure"),
        machine("a", "b", verdict="different"),
        msgspec.structs.replace(machine("a", "b"), retracted_at="2024"),
    ]
    assert resolve(nodes("a", "b"), rows) == [("a",), ("b",)]


def test_a_persons_difference_keeps_apart_what_stands_on_either_side() -> None:
    rows = [person("a", "b", "same"), person("c", "d", "same"), person("a", "c", "different"), machine("b", "d", 1.0)]
    assert resolve(nodes("a", "b", "c", "d"), rows) == [("a", "b"), ("c", "d")]


def test_the_surer_link_wins_where_only_one_is_possible() -> None:
    rows = [person("a", "b", "different"), machine("c", "a", 0.7), machine("c", "b", 0.8)]
    assert resolve(nodes("a", "b", "c"), rows) == [("a",), ("b", "c")]


def test_a_persons_later_row_outranks_the_earlier_and_its_retraction_brings_that_back() -> None:
    first, second = person("a", "b", "same"), person("b", "a", "different")
    assert resolve(nodes("a", "b"), [first, second]) == [("a",), ("b",)]
    assert resolve(nodes("a", "b"), [first, msgspec.structs.replace(second, retracted_at="2024")]) == [("a", "b")]


def test_where_persons_contradict_each_other_the_newest_word_stands() -> None:
    older = [person("a", "b", "same"), person("b", "c", "same")]
    apart = person("a", "c", "different")
    assert ("a", "c") not in together(resolve(nodes("a", "b", "c"), [*older, apart]))
    assert together(resolve(nodes("a", "b", "c"), [apart, *older])) >= {("a", "b"), ("b", "c"), ("a", "c")}


def test_one_reports_telling_of_one_event_joins_unless_a_person_parts_it() -> None:
    told = [Node(id=one, seq=1, place=place, group=(1, "g")) for place, one in enumerate("abc")]
    assert resolve(told, []) == [("a", "b", "c")]
    assert resolve(told, [person("a", "b", "different")]) == [("a", "c"), ("b",)]


def test_judgements_on_unknown_ids_do_nothing() -> None:
    rows = [machine("a", "gone"), person("gone", "b", "different"), person("gone", "b", "same")]
    assert resolve(nodes("a", "b"), rows) == [("a",), ("b",)]


def test_the_text_that_others_repeat_is_the_root_whichever_came_first() -> None:
    rows = [machine("a", "b"), machine("c", "b")]
    assert root(("a", "b", "c"), rows) == "b"
    assert root(("a", "b"), [machine("a", "b"), machine("b", "a")]) == "a"


chosen = st.sampled_from(IDS)
machines = st.builds(machine, chosen, chosen, st.sampled_from([None, 0.5, 0.6, 0.7, 0.8, 0.9]))
persons = st.builds(person, chosen, chosen, st.sampled_from(["same", "different", "unsure"]))
groups = st.lists(st.sampled_from([None, (0, "g"), (1, "h")]), min_size=len(IDS), max_size=len(IDS))


def grouped(kinds: Sequence[tuple[int, str] | None]) -> list[Node]:
    return [Node(id=one, seq=place, group=group) for place, (one, group) in enumerate(zip(IDS, kinds, strict=True))]


@given(st.lists(machines, max_size=12), st.lists(persons, max_size=6), groups, st.randoms())
def test_the_order_in_which_machines_rows_come_changes_nothing(rows, said, kinds, random) -> None:  # type: ignore[no-untyped-def]  # given
    shuffled, order = list(rows), grouped(kinds)
    random.shuffle(shuffled)
    random.shuffle(order)
    assert resolve(order, [*shuffled, *said]) == resolve(grouped(kinds), [*said, *rows])


@given(st.lists(machines, max_size=12), st.lists(persons, max_size=6), groups)
def test_every_claim_stands_in_one_cluster_in_order(rows, said, kinds) -> None:  # type: ignore[no-untyped-def]  # given
    clusters = resolve(grouped(kinds), [*rows, *said])
    assert sorted(one for cluster in clusters for one in cluster) == IDS
    assert all(list(cluster) == sorted(cluster) for cluster in clusters)
    assert [cluster[0] for cluster in clusters] == sorted(cluster[0] for cluster in clusters)


@given(st.lists(machines, max_size=12), st.lists(persons, max_size=6), groups)
def test_the_newest_word_of_a_person_always_holds(rows, said, kinds) -> None:  # type: ignore[no-untyped-def]  # given
    joined = together(resolve(grouped(kinds), [*rows, *said]))
    ruled = [one for one in rulings(said) if one.left != one.right]
    if ruled and ruled[-1].verdict == "same":
        assert pair(ruled[-1]) in joined
    if ruled and ruled[-1].verdict == "different":
        assert pair(ruled[-1]) not in joined


@given(st.lists(machines, max_size=12), st.lists(persons, max_size=6), groups)
def test_persons_who_agree_are_obeyed_in_everything(rows, said, kinds) -> None:  # type: ignore[no-untyped-def]  # given
    apart = {pair(one) for one in rulings(said) if one.verdict == "different" and one.left != one.right}
    same = [one for one in rulings(said) if one.verdict == "same"]
    if apart & together(resolve(nodes(*IDS), same)):
        return  # they contradict each other
    joined = together(resolve(grouped(kinds), [*rows, *said]))
    assert not apart & joined
    assert {pair(one) for one in same if one.left != one.right} <= joined


@given(st.lists(machines, max_size=12), st.lists(persons, max_size=6), groups, persons)
def test_retracting_restores(rows, said, kinds, more) -> None:  # type: ignore[no-untyped-def]  # given
    before = resolve(grouped(kinds), [*rows, *said])
    after = resolve(grouped(kinds), [*rows, *said, msgspec.structs.replace(more, retracted_at="2024")])
    assert after == before


@given(st.lists(machines, max_size=12), groups, st.integers(1, len(IDS) - 1))
@settings(max_examples=60)
def test_later_reports_never_change_an_events_id(rows, kinds, cut) -> None:  # type: ignore[no-untyped-def]  # given
    early = grouped(kinds)[:cut]
    known = {node.id for node in early}
    now = resolve(early, [row for row in rows if {row.left, row.right} <= known])
    later = {one: cluster[0] for cluster in resolve(grouped(kinds), rows) for one in cluster}
    # An event keeps its id, or went into an older one; it never takes the id of a later claim.
    assert all(later[cluster[0]] <= cluster[0] for cluster in now)
    assert event_id("c1") == event_id("c1") != event_id("c2")


def told(*ids: str, reports: Sequence[int] = ()) -> list[Node]:
    """Nodes of events: each its own group, in a report of its own unless `reports` says which."""
    seqs = reports or range(len(ids))
    return [
        Node(id=one, seq=seq, place=at, group=(seq, one)) for at, (one, seq) in enumerate(zip(ids, seqs, strict=True))
    ]


def test_look_alike_days_do_not_chain() -> None:
    rows = [machine("a", "b", 0.6), machine("b", "c", 0.55)]
    assert resolve(told("a", "b", "c"), rows) == [("a", "b"), ("c",)]


def test_a_third_telling_that_agrees_with_both_joins() -> None:
    rows = [machine("a", "b", 0.6), machine("b", "c", 0.55), machine("a", "c", 0.48, verdict="unsure")]
    assert resolve(told("a", "b", "c"), rows) == [("a", "b", "c")]


def test_two_events_of_one_report_are_not_merged_through_a_third() -> None:
    rows = [machine("a", "c", 0.99), machine("b", "c", 0.98)]
    assert resolve(told("a", "b", "c", reports=(1, 1, 2)), rows) == [("a", "c"), ("b",)]


def test_a_person_may_merge_two_events_of_one_report() -> None:
    rows = [machine("a", "c", 0.99), person("a", "b", "same")]
    assert resolve(told("a", "b", "c", reports=(1, 1, 2)), rows) == [("a", "b", "c")]


@given(st.permutations(["a", "b", "c", "d", "e"]))
def test_the_order_of_reports_does_not_matter(order: list[str]) -> None:
    rows = [machine("a", "b", 0.9), machine("b", "c", 0.7), machine("d", "c", 0.8), machine("e", "d", 0.6)]
    rows.append(machine("a", "c", 0.45, verdict="unsure"))
    clusters = resolve(told(*order), rows)
    assert {frozenset(cluster) for cluster in clusters} == {frozenset("ab"), frozenset("cd"), frozenset("e")}


def test_a_persons_join_brings_together_all_that_a_machine_finds_on_either_side() -> None:
    # Two events of three reports each; a person joins one telling of either. No machine found the others alike.
    told = [Node(id=one, seq=place, group=(place, "g")) for place, one in enumerate(IDS[:6])]
    sides = [machine("c0", "c1", 0.7), machine("c1", "c2", 0.7), machine("c0", "c2", 0.7)]
    sides += [machine("c3", "c4", 0.7), machine("c4", "c5", 0.7), machine("c3", "c5", 0.7)]
    assert len(resolve(told, sides)) == 2
    assert resolve(told, [*sides, person("c0", "c5", "same")]) == [tuple(IDS[:6])]


def test_a_persons_join_opens_no_door_to_what_does_not_agree() -> None:
    told = [Node(id=one, seq=place, group=(place, "g")) for place, one in enumerate(IDS[:4])]
    rows = [machine("c0", "c1", 0.9), machine("c2", "c1", 0.51), machine("c2", "c0", 0.2, "unsure")]
    assert resolve(told, [*rows, person("c0", "c3", "same")]) == [("c0", "c1", "c3"), ("c2",)]


def test_a_later_word_on_one_claim_of_a_split_gives_up_all_that_the_split_says_of_it() -> None:
    told = [Node(id=one, seq=0, group=(0, "raid")) for one in "abc"] + [Node(id="z", seq=1), Node(id="y", seq=2)]
    joins = [machine("a", "z"), machine("a", "y"), machine("y", "z")]
    split = [person(gone, stay, "different", decision="d1") for gone in "zy" for stay in "abc"]
    split.append(person("z", "y", "same", decision="d1"))
    assert resolve(told, [*joins, *split]) == [("a", "b", "c"), ("z", "y")]
    assert resolve(told, [*joins, *split, person("z", "a", "same")]) == [("a", "b", "c", "z", "y")]
    moved = [person("z", "y", "different", decision="d2"), person("z", "b", "same", decision="d2")]
    assert resolve(told, [*joins, *split, *moved]) == [("a", "b", "c", "z"), ("y",)]


def test_what_a_split_no_longer_says_contradicts_nothing() -> None:
    older = person("a", "b", "same")
    split = [person("z", stay, "different", decision="d1") for stay in "ab"]
    back = person("a", "z", "same", by="other")
    assert [one.judgement.id for one in conflicts([older, *split, back])] == [split[0].id]
