"""The knowledge files hold together: ids, kinds, ties, breadth, and clashes that rules resolve."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import get_args

import pytest

from dragoman.knowledge import Knowledge, load_knowledge
from dragoman.knowledge.actors import read_actors
from dragoman.knowledge.countries import read_bodies, read_countries
from dragoman.knowledge.fold import DATA
from dragoman.knowledge.guards import guards
from dragoman.schema.actor import ActorKind

FILES = sorted((DATA / "actors").glob("*.tsv"))


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


def test_every_tie_names_an_actor_that_is_known(knowledge: Knowledge) -> None:
    for actor in knowledge.actors():
        for tie in actor.ties:
            assert knowledge.actor(tie.of).id == tie.of, f"{actor.id} -> {tie.of}"
            assert tie.since is None or tie.until is None or tie.since[:4] <= tie.until[:4], actor.id


def test_no_actor_is_a_part_of_itself(knowledge: Knowledge) -> None:
    for actor in knowledge.actors():
        assert actor.id not in knowledge.above(actor.id)


def test_bodies_of_states_have_known_kinds_and_parents(knowledge: Knowledge) -> None:
    bodies = list(read_bodies())
    assert len({body.suffix for body in bodies}) == len(bodies)
    for body in bodies:
        assert body.kind in get_args(ActorKind)
        assert body.of is None or knowledge.actor(f"iq.{body.of}")


def test_every_country_code_of_an_actor_is_a_country(knowledge: Knowledge) -> None:
    codes = {country.code for country in read_countries()}
    assert len(codes) >= 240
    assert {actor.country for actor in knowledge.actors() if actor.country} <= codes


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_names_its_source(path) -> None:  # type: ignore[no-untyped-def]
    assert path.read_text("utf-8").startswith("# source: ")


def test_breadth(knowledge: Knowledge) -> None:
    kinds = Counter(actor.kind for actor in knowledge.actors())
    assert kinds["group"] >= 450
    assert kinds["force"] >= 250
    assert kinds["person"] >= 600
    assert kinds["outlet"] >= 150
    assert kinds["population"] >= 100
    assert kinds["party"] >= 200
    groups = {actor.country for actor in knowledge.actors() if actor.kind == "group"}
    assert {"IQ", "NG", "CO", "MM", "PH", "GB", "SO", "CD", "HT", "RU", "IN", "US"} <= groups


def test_a_name_that_several_actors_share_has_at_most_one_primary_sense() -> None:
    primary = defaultdict(set)
    for path in FILES:
        for actor, _ in read_actors(path):
            for alias in actor.aliases:
                if alias.startswith("!"):
                    primary[alias].add(actor.id)
    assert [alias for alias, ids in primary.items() if len(ids) > 1] == []


def test_holders_depend_on_the_date(knowledge: Knowledge) -> None:
    assert [person.id for person in knowledge.holders("us.president", "2010-06-01")] == ["p.barack-obama"]
    assert [person.id for person in knowledge.holders("gb.pm", "1998-01-01")] == ["p.tony-blair"]
    assert knowledge.holders("gb.pm", "1850-01-01") == []


def test_no_office_has_many_holders_on_one_day(knowledge: Knowledge) -> None:
    offices = {tie.of for actor in knowledge.actors() for tie in actor.ties if tie.relation == "holds"}
    for office in offices:
        for year in range(1990, 2026):
            holders = knowledge.holders(office, f"{year}-06-15")
            terms = [tie for one in holders for tie in one.ties if tie.of == office and tie.relation == "holds"]
            handed_over = any(_handed_over(one.until, other.since) for one in terms for other in terms)
            assert len(holders) <= 1 or handed_over, (office, year, [holder.id for holder in holders])


def _handed_over(until: str | None, since: str | None) -> bool:
    """Return whether one term ends when another begins, as far as their dates tell: both hold the office that day."""
    told = min(len(until or ""), len(since or ""))
    return told > 0 and (until or "")[:told] == (since or "")[:told]


def test_guards_load() -> None:
    assert any(guard.rule == "needs" for guard in guards()["georgia"])


def test_generated_bodies_climb_to_their_state(knowledge: Knowledge) -> None:
    assert knowledge.above("ke.navy") == ["ke.forces", "ke.gov", "ke"]
    assert knowledge.actor("ke.navy").country == "KE"
