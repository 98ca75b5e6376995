"""What rules add to what the network marks: whole phrases, and whether a toll's people were killed or injured."""

from __future__ import annotations

import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.harms import Harms
from dragoman.extract.model.whole import Phrases
from dragoman.extract.reading import Reading, read
from dragoman.knowledge.knowledge import load_knowledge
from dragoman.schema.span import Span
from dragoman.testing import make_report


def reading(text: str) -> Reading:
    return read(make_report(text), load_lexicon(), load_knowledge())


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "marked", "whole"),
    [
        ("Police arrested President Sooronbay Jeenbekov.", "Jeenbekov", "President Sooronbay Jeenbekov"),
        ("Rebels killed three young soldiers.", "soldiers", "three young soldiers"),
        ("The rebels shelled the camp of the army.", "of the army", "the army"),
        ("The rebels shelled the camp.", "The rebels", "The rebels"),
        ("The envoy Said Djinnit left.", "Djinnit", "Said Djinnit"),
        ("Shells killed at least 21 people.", "at least 21 people", "21 people"),
        ("Shells killed more than 40 men.", "than 40 men", "40 men"),
    ],
)
def test_a_phrase_begins_where_the_grammar_begins_it(text: str, marked: str, whole: str) -> None:
    assert Phrases(reading(text)).whole(span(text, marked)).of(text) == whole


def test_a_phrase_does_not_grow_over_what_fills_another_role() -> None:
    text = "The army seized rebel positions."
    phrases = Phrases(reading(text))
    assert phrases.whole(span(text, "positions")).of(text) == "rebel positions"
    assert phrases.whole(span(text, "positions"), [span(text, "rebel")]).of(text) == "positions"


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("Four people were wounded in the shooting.", "killed", "injured"),
        ("Four people were shot dead and two wounded.", "killed", "killed"),
        ("Four people were shot. They were taken to hospital with injuries.", "killed", "injured"),
        ("Four people were shot in the town.", "killed", "killed"),
        ("Four people were shot in the legs. Another was killed.", "killed", "injured"),
        ("Four people were taken to a local hospital. Another died.", "killed", "injured"),
        ("Four people died at the hospital.", "killed", "killed"),
        ("Four people were shot. The case is in the hands of a judge.", "killed", "killed"),
        ("Four people were fatally wounded.", "killed", "killed"),
        ("Four people were killed.", "injured", "injured"),
        ("Four people were wounded.", "detained", "detained"),
        ("Four people were shot on Tuesday evening, one of them was killed.", "killed", "casualties"),
        ("Four people were shot. Two of them died at the hospital.", "killed", "casualties"),
        ("Gunmen shot Four people, two of whom died later.", "killed", "casualties"),
        ("Four people were shot and killed. Two died at once.", "killed", "killed"),
        ("Four people were shot. All four died.", "killed", "killed"),
        ("Four people were shot. Six had died the day before.", "killed", "killed"),
        (
            "Four people were shot. The driver was charged with attempted murder. One of the injuries is grave.",
            "killed",
            "injured",
        ),
        ("Four people were shot. All survived. Eighteen have been killed in the town since May.", "killed", "injured"),
        ("Four people were shot. Eighteen have been killed in the town since May. All survived.", "killed", "killed"),
        ("Four people were shot. Two others were wounded. A priest was killed in May.", "killed", "killed"),
        ("Four people fell. Two others were wounded.", "killed", "killed"),
    ],
)
def test_words_for_injury_alone_make_no_dead(text: str, kind: str, told: str) -> None:
    assert Harms(reading(text)).of(kind, span(text, "Four")) == told
