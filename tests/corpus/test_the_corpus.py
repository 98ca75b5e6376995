"""The corpus itself: every file is sound, no conflict is in two parts, nothing is repeated where it should not be."""

from __future__ import annotations

from collections import defaultdict

import pytest

from dragoman_corpus import Story, load
from dragoman_corpus.load import story_files
from dragoman_corpus.stats import near_twins, shared_runs
from dragoman_corpus.sums import differing
from dragoman_corpus.words import PARTS


@pytest.fixture(scope="module")
def stories() -> list[Story]:
    return list(load())


def test_every_file_is_read_without_a_fault(stories: list[Story]) -> None:
    assert len(stories) == len(story_files()) > 0
    assert {story.part for story in stories} <= set(PARTS)


def test_ids_are_of_one_storyline_and_one_report(stories: list[Story]) -> None:
    ids = [story.id for story in stories]
    reports = [report.id for story in stories for report in story.reports]
    assert len(set(ids)) == len(ids)
    assert len(set(reports)) == len(reports)


def test_no_conflict_is_in_two_parts(stories: list[Story]) -> None:
    parts = defaultdict(set)
    for story in stories:
        parts[story.conflict].add(story.part)
    assert {conflict: found for conflict, found in parts.items() if len(found) > 1 and conflict != "none"} == {}


def test_no_outlet_tells_a_storyline_twice(stories: list[Story]) -> None:
    for story in stories:
        outlets = [report.outlet for report in story.reports]
        assert len(set(outlets)) == len(outlets), story.id


def test_storylines_share_no_run_of_eight_words(stories: list[Story]) -> None:
    assert [shared for shared in shared_runs(stories) if shared.storylines] == []


def test_few_sentences_have_a_near_twin(stories: list[Story]) -> None:
    twins, of = near_twins(stories)
    assert twins <= 0.02 * of


def test_the_storylines_are_as_their_checksums_say() -> None:
    assert differing() == []
