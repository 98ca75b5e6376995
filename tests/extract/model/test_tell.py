"""What the network sees, told as mentions: no weights are needed, the scores are given."""

from __future__ import annotations

import re

import msgspec
import numpy as np
import pytest

from dragoman.codebook.lexicon import load_lexicon
from dragoman.extract.model.blamed import Blamed
from dragoman.extract.model.first_person import FirstPerson
from dragoman.extract.model.labels import ATTRIBUTIONS, MODES, STATUSES, STRENGTHS, TYPES, WHENS
from dragoman.extract.model.look import Answers, Look
from dragoman.extract.model.seen import Seen
from dragoman.extract.model.tell import Teller
from dragoman.extract.model.weights import Floors
from dragoman.extract.model.words import Word
from dragoman.extract.reading import read
from dragoman.knowledge import load_knowledge
from dragoman.schema.mention import Mention
from dragoman.schema.span import Span
from dragoman.testing import make_report

PLAIN = Floors()
TEXT = (
    "Militia raid kills six. Fighters of the Front raided Orsa on Sunday, killing at least six guards and a woman of 22. "
    "The army condemned the raid, which the Front denied."
)


def words() -> list[Word]:
    found, at = [], 0
    for word in TEXT.replace(".", " ").replace(",", " ").split():
        at = TEXT.index(word, at)
        found.append(Word(at, at + len(word), (1,)))
        at += len(word)
    return found


def at(phrase: str, nth: int = 0) -> tuple[int, int]:
    held = [TEXT[word.start : word.end] for word in words()]
    parts = phrase.split()
    starts = [n for n in range(len(held)) if held[n : n + len(parts)] == parts]
    return starts[nth], starts[nth] + len(parts)


def one_hot(names: tuple[object, ...], name: object) -> np.ndarray:
    return np.eye(len(names), dtype=np.float32)[names.index(name)]


def seen(span: tuple[int, int], event: int, kind: str = "ASSAULT", **given: object) -> Seen:
    roles = given.get("roles", {})
    assert isinstance(roles, dict)
    return Seen(
        start=span[0],
        end=span[1],
        type=TYPES.index(kind),
        score=float(given.get("score", 0.9)),  # type: ignore[arg-type]
        modes=one_hot(MODES, (kind, given.get("mode"))),
        statuses=one_hot(STATUSES, given.get("status", "occurred")),
        attributions=one_hot(ATTRIBUTIONS, given.get("attribution", "asserted")),
        strengths=one_hot(STRENGTHS, given.get("strength", "none")),
        whens=one_hot(WHENS, given.get("when", "worded")),
        core=float(given.get("core", 1.0)),  # type: ignore[arg-type]
        roles={role: [(*at(phrase), 1.0) for phrase in phrases] for role, phrases in roles.items()},
        guesses={},
        vector=np.zeros(1, dtype=np.float32),
        identity=np.ones(2, dtype=np.float32),
        event=event,
    )


def told(*held: Seen, answers: dict[tuple[int, int], float] | None = None, floors: Floors = PLAIN) -> list[Mention]:
    likely: Answers = {}
    for (one, other), chance in (answers or {}).items():
        likely.setdefault(one, {})[other] = chance
    return list(Teller(make_report(TEXT), words(), Look(list(held), likely), floors, "model x").mentions())


def test_an_event_has_one_type_mode_and_status() -> None:
    first = seen(at("raid"), 0, mode="firearms")
    second = seen(at("raided"), 0, mode="firearms")
    third = seen(at("killing"), 0, kind="COERCE", score=0.4)
    assert {(one.type, one.mode, one.status) for one in told(first, second, third)} == {
        ("ASSAULT", "firearms", "occurred")
    }


def test_a_denial_stays_with_the_words_that_deny() -> None:
    found = told(seen(at("raided"), 0), seen(at("raid", 1), 0, status="denied"))
    assert [one.status for one in found] == ["occurred", "denied"]


def test_roles_are_spans_without_marks_and_are_trusted() -> None:
    roles = {"actor": ["Fighters of the Front"], "place": ["Orsa"], "time": ["Sunday"]}
    (found,) = told(seen(at("raided"), 0, roles=roles, attribution="alleged"))
    spans = {one.role: one.span.of(TEXT) for one in found.arguments}
    assert spans == {"actor": "Fighters of the Front", "place": "Orsa", "time": "Sunday"}
    assert all(one.trusted for one in found.arguments)
    assert found.arguments[0].attribution == "alleged"


def test_a_role_keeps_how_likely_its_words_fill_it() -> None:
    one = seen(at("raided"), 0)
    one.guesses["actor"] = (*at("Fighters of the Front"), 0.31)
    (found,) = told(one)
    assert [(held.role, held.score) for held in found.arguments] == [("actor", 0.31)]


def test_no_name_goes_on_beyond_its_paragraph() -> None:
    text = "Six held in swap\n\nRebels of the\nFront held six in Orsa ."
    found = [Word(match.start(), match.end(), (1,)) for match in re.finditer(r"\S+", text)]
    first, second = seen((1, 2), 0), seen((8, 9), 0)
    first.roles = {"actor": [(3, 5, 0.9)]}
    second.roles = {"actor": [(3, 8, 0.9)], "place": [(11, 12, 0.9)]}
    report = msgspec.structs.replace(make_report(text), sentences=(Span(0, 16), Span(18, len(text))))
    told = Teller(report, found, Look([first, second], {}), PLAIN, "model x").mentions()
    named = [[one.span.of(text) for one in mention.arguments] for mention in told]
    assert named == [["swap"], ["Rebels of the\nFront", "Orsa"]]


def test_no_name_goes_on_beyond_a_heading() -> None:
    text = "Access\nRebels of the\nFront held six ."
    found = [Word(match.start(), match.end(), (1,)) for match in re.finditer(r"\S+", text)]
    one = seen((5, 6), 0)
    one.roles = {"actor": [(0, 5, 0.9)]}
    report = msgspec.structs.replace(make_report(text), sentences=(Span(0, 6), Span(7, len(text))))
    (mention,) = Teller(report, found, Look([one], {}), PLAIN, "model x").mentions()
    assert [held.span.of(text) for held in mention.arguments] == ["Rebels of the\nFront"]


def test_who_somebody_is_and_his_name_are_one_party() -> None:
    text = "Ossic leader Ivan Dren met elders with guards Ali ."
    found = [Word(match.start(), match.end(), (1,)) for match in re.finditer(r"\S+", text)]
    one = seen((4, 5), 0)
    one.roles = {"actor": [(0, 1, 0.9), (2, 4, 0.9)], "place": [(5, 6, 0.9), (7, 8, 0.9)]}
    (mention,) = Teller(make_report(text), found, Look([one], {}), PLAIN, "model x").mentions()
    assert [held.span.of(text) for held in mention.arguments] == ["Ossic leader Ivan Dren", "elders", "guards"]


def test_words_that_name_nobody_fill_no_role() -> None:
    (found,) = told(seen(at("raided"), 0, roles={"actor": ["and"], "recipient": ["at", "guards"]}))
    assert [(one.role, one.span.of(TEXT)) for one in found.arguments] == [("recipient", "guards")]


def test_a_day_of_empty_words_leaves_the_act_dated_by_its_report() -> None:
    (found,) = told(seen(at("raided"), 0, roles={"time": ["on"]}, when="published"))
    assert (found.arguments, found.recency) == ((), "published")


def test_roles_may_be_given_in_any_order() -> None:
    (found,) = told(seen(at("raided"), 0, roles={"place": ["Sunday", "Orsa"]}))
    assert {one.span.of(TEXT) for one in found.arguments} == {"Orsa", "Sunday"}


@pytest.mark.parametrize(
    ("actors", "accusers", "doers", "blaming"),
    [
        (["Front", "army"], ["army"], ["Front"], ["army"]),
        (["Front"], ["Front", "army"], ["Front"], ["army"]),
    ],
    ids=["it is not blamed too", "it does not blame itself"],
)
def test_who_blames_another_is_on_one_side(
    actors: list[str], accusers: list[str], doers: list[str], blaming: list[str]
) -> None:
    (found,) = told(seen(at("raid", 1), 0, roles={"actor": actors, "accuser": accusers}))
    assert [one.span.of(TEXT) for one in found.arguments] == doers
    for one in found.arguments:
        assert one.attribution == "alleged"
        assert [span.of(TEXT) for span in one.by] == blaming


@pytest.mark.parametrize(
    ("named", "doers"),
    [("guards", ["Ansar Dine", "guards"]), ("The army", ["Ansar Dine"])],
    ids=["of its sentence", "of another"],
)
def test_who_owns_an_act_is_not_joined_by_those_of_other_sentences(named: str, doers: list[str]) -> None:
    text = "The army withdrew. Ansar Dine claimed responsibility for the attack by guards."
    found = [Word(one.start(), one.end(), (1,)) for one in re.finditer(r"\w+", text)]
    place = [text[word.start : word.end] for word in found].index(named.split(maxsplit=1)[0])
    one = seen((9, 10), 0)
    one.roles = {"actor": [(place, place + len(named.split()), 1.0)]}
    report = make_report(text)
    blamed = Blamed(read(report, load_lexicon(), load_knowledge()))
    (mention,) = Teller(report, found, Look([one], {}), PLAIN, "model x", blamed=blamed).mentions()
    assert sorted(held.span.of(text) for held in mention.arguments if held.role == "actor") == sorted(doers)


def test_a_dateline_is_no_voice() -> None:
    text = "ORSA, May 2 (Wire) - Gunmen raided the town, police said."
    found = [Word(one.start(), one.end(), (1,)) for one in re.finditer(r"\w+", text)]
    one = seen((5, 6), 0, strength="said")
    one.roles = {"voice": [(0, 1, 1.0), (8, 9, 1.0)]}
    (mention,) = Teller(make_report(text), found, Look([one], {}), PLAIN, "model x").mentions()
    assert [voice.name.of(text) for voice in mention.voices if voice.name] == ["police"]


def test_the_head_of_a_report_names_no_party_and_no_place() -> None:
    text = "Truce in Orsa\n\nThe Orsa Post, 3 May 2019\n\nORSA - Gunmen raided the Post on Sunday."
    found = [Word(one.start(), one.end(), (1,)) for one in re.finditer(r"\w+", text)]
    one = seen((11, 12), 0)
    one.roles = {"actor": [(9, 10, 1.0), (10, 11, 1.0)], "place": [(2, 3, 1.0), (4, 5, 1.0), (9, 10, 1.0)]}
    one.roles |= {"recipient": [(5, 6, 1.0), (13, 14, 1.0)], "time": [(6, 9, 1.0), (15, 16, 1.0)]}
    report = make_report(text, outlet="Orsa Post")
    (mention,) = Teller(report, found, Look([one], {}), PLAIN, "model x").mentions()
    assert [(held.role, held.span.start) for held in mention.arguments] == [
        ("actor", text.index("Gunmen")),
        ("recipient", text.rindex("Post")),
        ("place", text.index("Orsa")),
        ("place", text.index("ORSA")),
        ("time", text.index("Sunday")),
    ]


def test_what_a_document_calls_itself_is_no_place() -> None:
    text = "Sahel Sitrep: gunmen raided Orsa"
    found = [Word(one.start(), one.end(), (1,)) for one in re.finditer(r"\w+", text)]
    one = seen((3, 4), 0)
    one.roles = {"place": [(0, 2, 1.0), (4, 5, 1.0)]}
    (mention,) = Teller(make_report(text), found, Look([one], {}), PLAIN, "model x").mentions()
    assert [held.span.of(text) for held in mention.arguments] == ["Orsa"]


@pytest.mark.parametrize(("text", "single"), [("Raid left a number of dead", False), ("Raid left a guard dead", True)])
def test_a_number_that_nobody_knows_is_not_one(text: str, single: bool) -> None:
    found = [Word(one.start(), one.end(), (1,)) for one in re.finditer(r"\w+", text)]
    one = seen((0, 1), 0)
    one.roles = {"killed": [(len(found) - 1, len(found), 1.0)]}
    (mention,) = Teller(make_report(text), found, Look([one], {}), PLAIN, "model x").mentions()
    assert [toll.single for toll in mention.tolls] == [single]


def test_who_speaks_in_the_sentence_says_it_before_those_of_others() -> None:
    beside = seen(at("raided"), 0, strength="said", roles={"voice": ["guards", "The army"]})
    far = seen(at("killing"), 1, strength="said", roles={"voice": ["The army"]})
    found = told(beside, far)
    assert [[voice.name.of(TEXT) for voice in one.voices if voice.name] for one in found] == [["guards"], ["The army"]]


@pytest.mark.parametrize(
    ("deed", "who", "score", "strength", "heard"),
    [
        ("raided", "Fighters of the Front", 0.5, "none", True),
        ("raided", "Fighters of the Front", 0.4, "said", False),
        ("raided", "The army", 0.55, "said", False),
        ("raided", "The army", 0.65, "said", True),
        ("condemned", "Fighters of the Front", 0.55, "said", True),
        ("condemned", "Fighters of the Front", 0.55, "none", False),
    ],
    ids=["its sentence", "hardly", "a later sentence", "surely", "an earlier one", "the outlet may tell it"],
)
def test_a_voice_must_be_the_likelier_the_less_its_place_speaks_for_it(
    deed: str, who: str, score: float, strength: str, heard: bool
) -> None:
    one = seen(at(deed), 0, strength=strength)
    one.roles = {"voice": [(*at(who), score)]}
    (mention,) = told(one)
    assert [voice.name.of(TEXT) for voice in mention.voices if voice.name] == [who] * heard


@pytest.mark.parametrize(
    ("voice", "status", "heard"),
    [
        (None, "occurred", ["The MINISTER"]),
        ("The CHAIR", "occurred", ["The MINISTER"]),
        ("Fishermen", "occurred", ["Fishermen"]),
        (None, "announced", []),
        ("The CHAIR", "announced", []),
    ],
    ids=["nobody", "in another turn", "beside it", "not yet done", "not yet done, in another turn"],
)
def test_in_a_transcript_who_holds_the_floor_says_what_nobody_beside_it_says(
    voice: str | None, status: str, heard: list[str]
) -> None:
    text = "The CHAIR: Order.\n\nThe MINISTER: Fishermen told us. A boat was seized."
    found = [Word(word.start(), word.end(), (1,)) for word in re.finditer(r"\w+", text)]
    named = [text[word.start : word.end] for word in found]
    report = make_report(text)
    one = seen((named.index("seized"),) * 2, 0, kind="COERCE", status=status, strength="said")
    one.end += 1
    if voice == "Fishermen":
        one.start, one.end = named.index("told"), named.index("told") + 1
    if voice:
        first = named.index(voice.split()[-1])
        one.roles = {"voice": [(first - (voice != "Fishermen"), first + 1, 0.9)]}
    ourselves = FirstPerson(read(report, load_lexicon(), load_knowledge()))
    (mention,) = Teller(report, found, Look([one], {}), PLAIN, "model x", ourselves=ourselves).mentions()
    assert [cue.name.of(text) for cue in mention.voices if cue.name] == heard


@pytest.mark.parametrize(
    ("phrase", "shown", "single"),
    [("at least six guards", "at least six", False), ("a woman of 22", "a woman", True), ("guards", "guards", False)],
)
def test_tolls_are_numbers_or_single_persons(phrase: str, shown: str, single: bool) -> None:
    (found,) = told(seen(at("killing"), 0, roles={"killed": [phrase]}))
    (toll,) = found.tolls
    assert (toll.kind, toll.span.of(TEXT), toll.single) == ("killed", shown, single)


def test_a_number_is_counted_as_one_kind_of_toll() -> None:
    one = seen(at("killing"), 0, roles={"killed": ["at least six guards"]})
    first, last, _ = one.roles["killed"][0]
    one.roles["injured"] = [(first, last, 0.6)]
    (found,) = told(one)
    assert [toll.kind for toll in found.tolls] == ["killed"]


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("Gunmen shot Emerson Ware, 26, of Toledo on Friday", []),
        ("Gunmen shot the 14-year-old on Friday", ["14-year-old"]),
        ("Gunmen shot 26 on Friday", ["26"]),
        ("Gunmen shot soldiers, 26 on Friday", ["26"]),
    ],
)
def test_a_number_that_is_an_age_is_no_toll(text: str, tolls: list[str]) -> None:
    found = [Word(one.start(), one.end(), (1,)) for one in re.finditer(r"\w+", text)]
    number = next(n for n, word in enumerate(found) if text[word.start : word.end].isdigit())
    one = seen((1, 2), 0)
    one.roles = {"killed": [(number, number + 1, 1.0)]}
    (mention,) = Teller(make_report(text), found, Look([one], {}), PLAIN, "model x").mentions()
    assert [toll.span.of(text) for toll in mention.tolls] == tolls


def test_the_time_of_an_act_without_words_is_what_its_telling_shows() -> None:
    (bare,) = told(seen(at("condemned"), 0, kind="ACCUSE", when="recent"))
    assert bare.recency == "recent"
    (worded,) = told(seen(at("raided"), 0, when="recent", roles={"time": ["Sunday"]}))
    assert worded.recency is None


def test_voices_answers_and_topics() -> None:
    raid = seen(at("raided"), 0, roles={"actor": ["Fighters of the Front"]})
    accuse = seen(at("condemned"), 1, kind="ACCUSE", roles={"voice": ["The army"]}, strength="claimed")
    second = seen(at("raid", 1), 0)
    found = told(raid, accuse, second, answers={(1, 0): 0.9, (0, 1): 0.2})
    condemned = next(one for one in found if one.type == "ACCUSE")
    assert [answer.event for answer in condemned.answers] == [0]
    assert [(voice.name.of(TEXT), voice.strength) for voice in condemned.voices if voice.name] == [
        ("The army", "claimed")
    ]
    assert condemned.about is not None
    assert condemned.about.type == "ASSAULT"
    assert [one.nominal for one in found] == [False, False, True]


@pytest.mark.parametrize(("second", "answered"), [(0.8, [0]), (0.92, [0, 2])])
def test_an_act_answers_one_act_and_a_second_only_where_that_is_almost_sure(second: float, answered: list[int]) -> None:
    raid, accuse, killing = seen(at("raided"), 0), seen(at("condemned"), 1, kind="ACCUSE"), seen(at("killing"), 2)
    found = told(raid, accuse, killing, answers={(1, 0): 0.95, (1, 2): second})
    condemned = next(one for one in found if one.type == "ACCUSE")
    assert [answer.event for answer in condemned.answers] == answered


def test_a_toll_is_of_the_act_that_is_answered_or_of_the_answer() -> None:
    toll = {"killed": ["six"]}
    raid, answer = seen(at("killing"), 0, roles=toll), seen(at("condemned"), 1, roles=toll)
    found = told(raid, answer, answers={(1, 0): 0.9})
    assert [len(one.tolls) for one in found] == [1, 0]
    assert [len(one.tolls) for one in told(raid, answer)] == [1, 1], (
        "of acts that do not answer each other both keep it"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Front claimed responsibility for the raid.", False),
        ("The Front denied any involvement in the raid.", False),
        ("The Front claimed credit and left.", False),
        ("The Front denied the raid.", True),
    ],
)
def test_who_owns_to_an_act_or_denies_it_does_nothing_new(text: str, told: bool) -> None:
    found = [Word(one.start(), one.end(), (1,)) for one in re.finditer(r"\w+", text)]
    teller = Teller(make_report(text), found, Look([seen((2, 3), 0, kind="REJECT")], {}), PLAIN, "model x")
    assert bool(teller.mentions()) is told


def test_what_is_hardly_worth_telling_is_left_out() -> None:
    assert told(seen(at("raid"), 0, core=0.1), floors=Floors(core=0.3)) == []
