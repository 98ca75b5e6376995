"""The lexicon of acts: every row is valid, examples are found, look-alikes are not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest
from tests.growth import assert_linear

from dragoman.codebook.act import NOT_AN_ACT, Act
from dragoman.codebook.act_rows import ROLES, act_files, load_slots, read_acts
from dragoman.codebook.lexicon import load_lexicon
from dragoman.codebook.types import load_types
from dragoman.errors import UsageError
from dragoman.language.tokens import tokenize
from dragoman.schema.mention import Status

HEADER = "phrase\tpos\ttype\tmode\tstatus\tslots\teffect\tneeds\tblocks\tweight\n"


def acts_in(text: str) -> list[tuple[str, str, str | None]]:
    words = [token.lower for token in tokenize(text)]
    return [
        (" ".join(words[match.start : match.end]), match.act.type, match.act.mode)
        for match in load_lexicon().find(words)
    ]


def kinds_in(text: str) -> set[tuple[str, str | None]]:
    return {(kind, mode) for _, kind, mode in acts_in(text)}


# --- the data -------------------------------------------------------------------------------------------------------
def test_every_act_is_valid() -> None:
    types = load_types()
    for act in load_lexicon().acts():
        assert act.type == NOT_AN_ACT or act.type in types, act
        assert act.mode is None or act.mode in types[act.type].modes, act
        assert act.status in get_args(Status), act
        assert set(act.slots.values()) <= ROLES, act
        assert act.slots or act.type == NOT_AN_ACT, act
        assert 0 < act.weight <= 1, act


def test_no_act_stands_twice() -> None:
    keys = Counter((act.phrase, act.pos, act.type, act.mode, act.needs) for act in load_lexicon().acts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_type_has_many_predicates() -> None:
    phrases = {(act.type, act.phrase, act.pos) for act in load_lexicon().acts() if act.type != NOT_AN_ACT}
    counts = Counter(kind for kind, _, _ in phrases)
    assert len(phrases) >= 1200
    assert {name: counts[name] >= 25 for name in load_types()} == dict.fromkeys(load_types(), True)


def test_every_mode_has_a_predicate() -> None:
    named = {(act.type, act.mode) for act in load_lexicon().acts()}
    missing = [
        (kind.name, mode) for kind in load_types().values() for mode in kind.modes if (kind.name, mode) not in named
    ]
    assert missing == []


def test_every_pattern_of_slots_is_used() -> None:
    used = set()
    for path in act_files():
        for line in path.read_text(encoding="utf-8").splitlines():
            used.update(line.split("\t")[5:6])
    assert set(load_slots()) <= used


# --- what is found --------------------------------------------------------------------------------------------------
EXAMPLES = [
    ("Turkish drones struck a fuel convoy near Derik.", "ASSAULT", "drone"),
    ("Warplanes bombed a market in Marib.", "ASSAULT", "aerial"),
    ("Rebels fired rockets at the airport in Goma.", "ASSAULT", "heavy-weapons"),
    ("Three mortar rounds landed in the yard of a school.", "ASSAULT", "heavy-weapons"),
    ("Soldiers opened fire on mourners in Bago.", "ASSAULT", "firearms"),
    ("A suicide bomber blew himself up outside the barracks.", "ASSAULT", "suicide-attack"),
    ("A roadside bomb attack killed two deminers in Mopti.", "ASSAULT", "explosives"),
    ("Police fired tear gas at students in Dhaka.", "ASSAULT", "crowd-control"),
    ("Pirates hijacked a tanker off Bayelsa.", "ASSAULT", "abduct"),
    ("Gunmen took six nurses hostage.", "ASSAULT", "abduct"),
    ("The judge was assassinated in Cotabato.", "ASSAULT", "targeted"),
    ("Guards tortured detainees in Bagram.", "ASSAULT", "torture"),
    ("Fighters raped women in Tabit.", "ASSAULT", "sexual"),
    ("Several barns were burned down by settlers.", "ASSAULT", "destroy"),
    ("A man stabbed two officers in Leeds.", "ASSAULT", "primitive"),
    ("Villagers were massacred in Yelewata.", "ASSAULT", "unconventional"),
    ("Security forces captured a senior commander.", "COERCE", "arrest"),
    ("The Taliban captured the city of Ghazni.", "COERCE", "seize"),
    ("Police found weapons in a barn near Derry.", "COERCE", "seize"),
    ("Authorities shut down the internet in Manipur.", "COERCE", "censor"),
    ("The army imposed a night curfew in Suva.", "COERCE", "curfew"),
    ("Generals overthrew the president of Niger.", "COERCE", "martial-law"),
    ("Officials deported 90 Haitians.", "COERCE", "deport"),
    ("Hackers broke into the ministry's computer network.", "COERCE", "cyber"),
    ("The party was outlawed in Phnom Penh.", "COERCE", "restrict"),
    ("Chadian troops withdrew from the village of Markounda.", "RETREAT", "withdraw"),
    ("The militia released nine hostages.", "RETREAT", "release"),
    ("The rebels laid down their arms.", "RETREAT", "disarm"),
    ("Both sides declared a ceasefire for the holiday.", "RETREAT", "ceasefire"),
    ("The junta reopened the border crossing.", "RETREAT", "access"),
    ("The premier stepped down on Friday.", "RETREAT", "resign"),
    ("Warships were deployed to the strait.", "MOBILIZE", "weapons"),
    ("Moscow massed troops along the border.", "MOBILIZE", "troops"),
    ("The ministry deployed 2,000 police officers in the capital.", "MOBILIZE", "police"),
    ("The warlord recruited fighters in the camps.", "MOBILIZE", "militia"),
    ("Thousands marched through Minsk against the result.", "PROTEST", "demo"),
    ("Protesters clashed with police in Almaty.", "PROTEST", "riot"),
    ("Nurses went on strike over unpaid wages.", "PROTEST", "strike"),
    ("Prisoners began a hunger strike in Evin.", "PROTEST", "hunger"),
    ("The opposition boycotted the election.", "PROTEST", "boycott"),
    ("Villagers blocked the road with burning tyres.", "PROTEST", "obstruct"),
    ("Activists toppled the statue of a slave trader.", "PROTEST", "vandalize"),
    ("France recalled its ambassador from Algiers.", "SANCTION", "withdraw"),
    ("Washington withdrew from the treaty.", "SANCTION", "withdraw"),
    ("The bloc imposed sanctions on two judges.", "SANCTION", "discontinue"),
    ("Prague expelled three Russian diplomats.", "SANCTION", "expel"),
    ("The court sentenced the editor to six years in prison.", "SANCTION", "convict"),
    ("Jakarta summoned the ambassador of Australia.", "ACCUSE", "disapprove"),
    ("Delhi condemned the attack.", "ACCUSE", "disapprove"),
    ("Baku accused Yerevan of shelling its positions.", "ACCUSE", "allege"),
    ("Prosecutors opened an investigation into the raid.", "ACCUSE", "investigate"),
    ("The envoy called for an immediate ceasefire.", "REQUEST", "yield"),
    ("Crowds demanded the resignation of the minister.", "REQUEST", "change"),
    ("Kyiv asked for weapons.", "REQUEST", "assist"),
    ("The African Union called for talks.", "REQUEST", "meet"),
    ("The junta rejected the ultimatum.", "REJECT", "yield"),
    ("The rebels refused to negotiate.", "REJECT", "meet"),
    ("Russia vetoed the resolution.", "REJECT", "change"),
    ("Athens refused to send troops.", "REJECT", "assist"),
    ("The group vowed revenge for the raid.", "THREATEN", "violence"),
    ("Washington threatened to impose tariffs.", "THREATEN", "restrict"),
    ("Beijing threatened to annex the islands.", "THREATEN", "territory"),
    ("The two sides struck a deal on grain.", "AGREE", None),
    ("Ethiopia and Eritrea signed a peace agreement.", "AGREE", None),
    ("Norway hosted talks between the government and the guerrillas.", "CONSULT", "third-party"),
    ("The foreign minister met his Egyptian counterpart.", "CONSULT", None),
    ("The pope visited Juba.", "CONSULT", "visit"),
    ("Leaders attended a summit in Kigali.", "CONSULT", "multilateral"),
    ("The president telephoned his Lebanese counterpart.", "CONSULT", "phone"),
    ("Islamabad hailed the accord.", "SUPPORT", None),
    ("Spain recognised the government in Caracas.", "SUPPORT", None),
    ("The army apologised for the bombing.", "CONCEDE", None),
    ("Khartoum lifted the state of emergency.", "CONCEDE", None),
    ("The two navies held a joint exercise.", "COOPERATE", None),
    ("Kenya extradited the suspect to Rwanda.", "COOPERATE", None),
    ("Poland sent tanks to its neighbour.", "AID", None),
    ("Marines evacuated 300 civilians from Port Sudan.", "AID", None),
]


@pytest.mark.parametrize(("text", "kind", "mode"), EXAMPLES)
def test_examples_are_found(text: str, kind: str, mode: str | None) -> None:
    assert (kind, mode) in kinds_in(text)


LOOK_ALIKES = [
    "The minister died of a heart attack.",
    "A shell company in Cyprus paid the rent.",
    "A carrier strike group was seen.",
    "The central bank vowed to fight inflation.",
    "The fire brigade came at once.",
    "Twelve people were killed when a bus plunged into a ravine.",
    "Sixty people died in a cholera outbreak.",
    "The factory failed to meet its targets.",
    "In March, prices rose.",
    "He seized the opportunity to speak.",
    "The film captured the mood of the nation.",
    "The governor warned residents of floods.",
    "The army released a statement on Sunday.",
    "She withdrew 500 dollars from her account.",
    "The songs hit record sales.",
    "They struck a balance between speed and care.",
    "The city was hit by an earthquake.",
    "Inflation hit households.",
    "The team attacked in the second half and scored a goal.",
    "He is in charge of the bakery.",
    "The bank charged a fee.",
    "They battled a blaze for hours.",
    "Scientists shot a film about bees.",
    "The court battle went on.",
    "The album was released in May.",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes_are_not_found(text: str) -> None:
    assert acts_in(text) == []


def test_a_longer_phrase_covers_the_shorter() -> None:
    assert acts_in("Prisoners began a hunger strike.") == [("began a hunger strike", "PROTEST", "hunger")]
    assert ("ASSAULT", "aerial") in kinds_in("Two air strikes hit the depot.")
    assert not any(kind == "PROTEST" for kind, _ in kinds_in("Two air strikes hit the depot."))


def test_what_is_sought_is_part_of_the_request() -> None:
    assert acts_in("The council called for a ceasefire.") == [("called for a ceasefire", "REQUEST", "yield")]


def test_killing_carries_its_effect_and_attempts_their_status() -> None:
    lexicon = load_lexicon()
    killed = next(m for m in lexicon.find(["gunmen", "killed", "15", "miners"]) if m.act.effect)
    assert (killed.act.effect, killed.act.slots["object"], killed.form) == ("killed", "recipient", "past")
    tried = lexicon.find(["an", "assassination", "attempt", "on", "the", "mayor"])[0]
    assert (tried.act.status, tried.form) == ("attempted", "singular")


def test_a_gap_is_reported_apart_from_the_phrase() -> None:
    match = load_lexicon().find(["they", "took", "six", "nurses", "hostage"])[0]
    assert (match.start, match.end, match.head, match.gap) == (1, 5, 1, (2, 4))


def test_every_returns_readings_that_were_ruled_out() -> None:
    words = ["he", "died", "of", "a", "heart", "attack"]
    assert load_lexicon().find(words) == []
    assert {match.act.type for match in load_lexicon().find(words, every=True)} >= {"ASSAULT", NOT_AN_ACT}


def test_finding_takes_no_longer_than_the_text() -> None:
    sentence = (
        "Two soldiers were killed when gunmen attacked a checkpoint near the town of Gao on Tuesday, a military "
        "spokesman said, adding that the army had fired rockets at the rebels. "
    )
    lexicon = load_lexicon()
    assert_linear(lambda text: lexicon.find([token.lower for token in tokenize(text)]), sentence * 400)


# --- files of the user ----------------------------------------------------------------------------------------------
def write(path: Path, *rows: str) -> str:
    path.write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")
    return str(path)


def test_a_user_file_adds_and_replaces(tmp_path: Path) -> None:
    file = write(
        tmp_path / "mine.tsv",
        "panga attack\tnoun\tASSAULT\tprimitive\t-\tnoun_on",
        "hunger strike\tnoun\tNONE",
        "zap\tverb\tASSAULT\tdrone\t-\tsubject=actor object=recipient\t-\t-\t>fly|flies\t0.9",
    )
    lexicon = load_lexicon((file,))
    assert [match.act.mode for match in lexicon.find(["a", "panga", "attack"])] == ["primitive"]
    assert lexicon.find(["a", "hunger", "strike"]) == []
    assert lexicon.find(["they", "zapped", "the", "convoy"])[0].act.slots == {"subject": "actor", "object": "recipient"}
    assert lexicon.find(["they", "zapped", "flies"]) == []
    assert load_lexicon((file,)) is lexicon


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("zap\tverb\tBOOM", "unknown type 'BOOM'"),
        ("zap\tadverb\tASSAULT", "pos is 'adverb'"),
        ("zap\tverb\tASSAULT\tpeaceful", "no mode 'peaceful'"),
        ("zap\tverb\tASSAULT\t-\tmaybe", "status is 'maybe'"),
        ("zap\tverb\tASSAULT\t-\t-\tnosuch", "unknown slots 'nosuch'"),
        ("zap\tverb\tASSAULT\t-\t-\tsubject=villain", "no slot=role pair"),
        ("zap\tverb\tASSAULT\t-\t-\t-\texploded", "effect is 'exploded'"),
        ("zap\tverb\tASSAULT\t-\t-\t-\t-\t@nosuch", "no word set 'nosuch'"),
        ("zap\tverb\tASSAULT\t-\t-\t-\t-\t-\t-\theavy", "weight is 'heavy'"),
        ("zap\tverb\tASSAULT\t-\t-\t-\t-\t-\t-\t7", "weight is '7'"),
        ("Zap\tverb\tASSAULT", "lower case"),
        ("zap, zap\tverb\tASSAULT", "already in line 2"),
        ("zap\tverb\tASSAULT" + "\t-" * 9, "12 cells"),
        ("zap\t-\tASSAULT", "pos"),
    ],
)
def test_faults_name_file_and_line(tmp_path: Path, row: str, fault: str) -> None:
    file = write(tmp_path / "mine.tsv", row)
    with pytest.raises(UsageError) as error:
        load_lexicon((file,))
    assert f"{file}, line 2: " in str(error.value)
    assert fault in str(error.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"gone\.tsv"):
        load_lexicon((str(tmp_path / "gone.tsv"),))
    binary = tmp_path / "binary.tsv"
    binary.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(UsageError, match="UTF-8"):
        load_lexicon((str(binary),))
    header = tmp_path / "header.tsv"
    header.write_text("phrase\tcolour\n", encoding="utf-8")
    with pytest.raises(UsageError, match="unknown column 'colour'"):
        read_acts(header)


def test_an_act_is_frozen() -> None:
    act = load_lexicon().acts()[0]
    assert isinstance(act, Act)
    with pytest.raises(AttributeError):
        act.type = "AID"  # type: ignore[misc]


def test_names_made_general_meet_the_conditions_of_verbs_and_leave_nouns_alone() -> None:
    lexicon = load_lexicon()
    words = ["abiy", "met", "sahle", "in", "asmara"]
    told = ["president", "met", "president", "in", "asmara"]
    assert lexicon.find(words) == []
    assert [match.act.type for match in lexicon.find(words, told=told)] == ["CONSULT"]


def test_a_list_of_objects_can_name_two_acts_of_one_verb() -> None:
    found = load_lexicon().find(["the", "junta", "declared", "martial", "law", "and", "a", "general", "mobilisation"])
    assert {match.act.type for match in found if match.head == 2} == {"COERCE", "MOBILIZE"}
