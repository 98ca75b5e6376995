"""WikiEvents: a phrase counts at one trigger of its sentence, and a head is the word that the set marks."""

from __future__ import annotations

import pytest
from bench.wikievents_roles import each_once, marked_head

from dragoman.schema.mention import Argument, Mention, Toll
from dragoman.schema.span import Span

TEXT = "Rebels bombed the port and killed two clerks."


def of(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def telling(trigger: str, *arguments: Argument, tolls: tuple[Toll, ...] = ()) -> Mention:
    return Mention(
        event=0, trigger=of(trigger), evidence=Span(0, len(TEXT)), type="ASSAULT", arguments=arguments, tolls=tolls
    )


def test_a_phrase_counts_where_it_is_likeliest_and_a_guess_nowhere() -> None:
    rebels, port = of("Rebels"), of("the port")
    first = telling(
        "bombed",
        Argument(role="actor", span=rebels, score=0.9),
        Argument(role="thing", span=port, score=0.8),
        Argument(role="place", span=port, score=0.3),
    )
    second = telling("killed", Argument(role="actor", span=rebels, score=0.7))
    bombed, killed = each_once([first, second])
    assert [(one.role, one.span) for one in bombed.arguments] == [("actor", rebels), ("thing", port)]
    assert killed.arguments == ()


def test_a_toll_counts_at_the_nearest_trigger() -> None:
    toll = Toll(kind="killed", span=of("two"), of=of("clerks"))
    bombed, killed = each_once([telling("bombed", tolls=(toll,)), telling("killed", tolls=(toll,))])
    assert (bombed.tolls, killed.tolls) == ((), (toll,))


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("hundreds of hostages", "hostages"),
        ("some of the victims", "victims"),
        ("two cars parked", "cars"),
        ("the wounded", "wounded"),
        ("30 injured", "30"),
        ("the governor of the province", "governor"),
    ],
)
def test_heads_are_those_of_the_set(phrase: str, word: str) -> None:
    assert marked_head(phrase, Span(0, len(phrase))).of(phrase) == word
