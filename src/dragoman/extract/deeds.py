"""Deeds: acts of the lexicon that the grammar of a sentence lets stand, with the verb group or noun phrase that names them."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.codebook.act import Act, Match
from dragoman.codebook.lexicon import Lexicon
from dragoman.extract.phrases import Noun, Sentence, Verb
from dragoman.extract.reading import Marks, Reading
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Answer, Argument, Cue, Status, Toll, Topic
from dragoman.schema.span import Span

# "A militia trained and paid by X" is a tie, not an act, unless it is dated.
_STATES = frozenset(("AID", "SUPPORT", "COOPERATE"))
VERBAL = frozenset(("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"))


@dataclass(slots=True, eq=False)
class Deed:
    """An act in one sentence, gathered piece by piece. Exactly one of `verb` and `noun` names it.

    `governor` is the verb that has a noun deed as its subject or object; `light` says that it is a light verb with the deed
    as its object, `happens` that it is one with the deed as its subject ("fighting broke out").
    """

    sentence: Sentence
    marks: Marks
    act: Act
    start: int
    end: int
    head: int
    verb: Verb | None = None
    noun: Noun | None = None
    governor: Verb | None = None
    light: bool = False
    happens: bool = False
    status: Status | None = "occurred"
    args: list[Argument] = field(default_factory=list)
    tolls: list[Toll] = field(default_factory=list)
    voices: list[Cue] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    topic: Topic | None = None
    about: list[Deed] = field(default_factory=list)
    joined: list[Deed] = field(default_factory=list)
    into: Deed | None = None
    definite: bool = False
    plural: bool = False
    phrase_end: int = -1
    phrase_gap: bool = False
    like: Deed | None = None
    kind: str = ""
    mode: str | None = None
    event: int = -1
    part_of: int | None = None

    @property
    def trigger(self) -> Span:
        """The words that name the act."""
        return self.sentence.span_of(self.start, self.end)

    @property
    def start_offset(self) -> int:
        """Where the trigger starts in the text."""
        return self.sentence.tokens[self.start].start

    def add(self, argument: Argument) -> None:
        """Keep an argument unless the same words already fill the same role."""
        if all(argument.role != held.role or not argument.span.overlaps(held.span) for held in self.args):
            self.args.append(argument)

    def of(self, role: str) -> list[Argument]:
        """Return the arguments in a role."""
        return [argument for argument in self.args if argument.role == role]


def find_deeds(reading: Reading, sentence: Sentence, lexicon: Lexicon) -> list[Deed]:
    """Return the deeds of one sentence by trigger, one for each head word."""
    marks = reading.marks[sentence.number]
    words = _masked(sentence)
    told = _with_parties(reading, sentence, words) if marks.actors or reading.persons else words
    matches = lexicon.find(words, told=told if told != words else ())
    best = _best(sentence, marks, [*matches, *_inner(lexicon, words, matches)])
    deeds = sorted(best, key=lambda deed: deed.start)
    deeds = [deed for deed in deeds if not _inside(deed, deeds) or any(_ends(other, deed) for other in deeds)]
    for deed in deeds:
        govern(sentence, marks, deed)
    return deeds


def _best(sentence: Sentence, marks: Marks, matches: list[Match]) -> list[Deed]:
    """Return one deed for each head: the longest phrase of most weight, and another type that a list adds to it.

    "Declared martial law and total mobilisation" is two acts of one verb.
    """
    best: dict[int, list[Deed]] = {}
    for match in sorted(matches, key=lambda match: (match.start - match.end, -match.act.weight)):
        deed = _deed(sentence, marks, match)
        if deed is None:
            continue
        held = best.setdefault(match.head, [])
        if not held:
            held.append(deed)
            continue
        apart = match.gap is not None or held[0].phrase_gap
        second = deed.kind not in [other.kind for other in held] and deed.verb is not None
        joined = set(words_between(sentence, held[0], deed)) & {"and", ","}
        if second and joined and apart and held[0].phrase_end != match.end:
            held.append(deed)
    return [deed for held in best.values() for deed in held]


def words_between(sentence: Sentence, first: Deed, second: Deed) -> list[str]:
    """Return the lower-case words between the ends of two phrases."""
    low, high = sorted((first.phrase_end, second.phrase_end))
    return sentence.lowers(low, high)


def _with_parties(reading: Reading, sentence: Sentence, words: list[str]) -> list[str]:
    """Return the words with known parties and persons as general ones, so that conditions on them hold for names too."""
    out = list(words)
    for first, last, mention in reading.marks[sentence.number].actors:
        if mention.form in ("name", "metonym") and mention.kind != "outlet":
            out[first:last] = ["president" if mention.kind in ("person", "office") else "government"] * (last - first)
    for noun in sentence.nouns:
        if (
            sentence.tags[noun.head] == "M"
            and words[noun.head] in reading.persons
            and out[noun.head] == words[noun.head]
        ):
            out[noun.head] = "president"
    return out


def _masked(sentence: Sentence) -> list[str]:
    """Return the lower-case words, sites after "in" or "near" made neutral: a bomb in a market is no market news."""
    words = [token.lower for token in sentence.tokens]
    for noun in sentence.nouns:
        if noun.under in ("in", "at", "near", "outside", "inside", "through") and words[noun.head] in words_of(
            "site word"
        ):
            words[noun.head] = "bazaar"
    return words


def _inner(lexicon: Lexicon, words: list[str], matches: list[Match]) -> list[Match]:
    """Return the acts within a longer verbal one: "attack" in "threatened to attack"."""
    found = []
    for match in matches:
        if match.act.type in VERBAL and match.act.pos == "verb" and match.end - match.head > 1:
            for inner in lexicon.find(words[match.head + 1 :]):
                if inner.start + match.head + 1 == match.end - 1:
                    shift = match.head + 1
                    start, end, head = inner.start + shift, inner.end + shift, inner.head + shift
                    found.append(Match(start=start, end=end, act=inner.act, form=inner.form, head=head))
    return found


def _ends(other: Deed, deed: Deed) -> bool:
    """Return whether a verbal deed's phrase ends in this one, a verb or noun of its own."""
    if other.act.type not in VERBAL or other.verb is None or other is deed or other.end - 1 != deed.start:
        return False
    return deed.verb is not other.verb


def _inside(deed: Deed, deeds: list[Deed]) -> bool:
    """Return whether a longer deed covers the head of this one ("strike" in "air strike campaign")."""
    for other in deeds:
        if other is deed or other.head == deed.head:
            continue
        if other.start <= deed.head < other.end and other.end - other.start > deed.end - deed.start:
            return True
        if (
            other.verb is not None
            and deed.noun is not None
            and other.head < deed.start < max(other.end, other.phrase_end)
        ):
            return True
    return False


def _deed(sentence: Sentence, marks: Marks, match: Match) -> Deed | None:
    if match.act.weight < 0.3:
        return None
    deed = Deed(sentence, marks, match.act, match.start, match.end, match.head)
    deed.kind, deed.mode = match.act.type, match.act.mode
    deed.phrase_end, deed.phrase_gap = match.end, match.gap is not None
    if match.act.pos == "verb":
        verb = verb_at(sentence, match.head)
        if verb is None or verb.head != match.head:
            return None
        deed.verb = verb
        if match.act.type in _STATES and verb.passive and verb.link == "reduced" and not marks.times:
            return None
        if match.gap is not None:
            deed.end = match.head + 1
        return deed
    noun = noun_at(sentence, match.head)
    if noun is None or not _heads(sentence, marks, noun, match):
        return None
    deed.noun = noun
    deed.plural = match.form == "plural"
    deed.definite = sentence.tokens[noun.start].lower in words_of("definite")
    return deed


def _heads(sentence: Sentence, marks: Marks, noun: Noun, match: Match) -> bool:
    """Return whether the act noun heads its phrase: "rocket attack" does, "attack helicopter" and "strike leader" do not."""
    if match.head == noun.head:
        return True
    rest = sentence.tokens[match.head + 1 : noun.head + 1]
    times = [at for start, end, _ in marks.times for at in range(start, end)]
    if all(at in times for at in range(match.head + 1, noun.head + 1)):
        return True
    return len(rest) == 1 and rest[0].lower in words_of("act container")


def verb_at(sentence: Sentence, token: int) -> Verb | None:
    """Return the verb group that holds a token."""
    return next((verb for verb in sentence.verbs if verb.start <= token < verb.end), None)


def noun_at(sentence: Sentence, token: int) -> Noun | None:
    """Return the noun phrase that holds a token."""
    return next((noun for noun in sentence.nouns if noun.start <= token < noun.end), None)


def govern(sentence: Sentence, marks: Marks, deed: Deed) -> None:
    """Find the verb that a noun deed depends on: "launched an attack", "the attack killed six"."""
    noun = deed.noun
    if noun is None:
        return
    over = [verb for verb in sentence.verbs if _holds(noun, verb.subject if verb.passive else verb.objects)]
    if over:
        deed.governor = next((verb for verb in over if is_light(sentence, marks, verb)), over[0])
        deed.light = is_light(sentence, marks, deed.governor)
        return
    for verb in sentence.verbs:
        if not verb.passive and _holds(noun, verb.subject) and _happens(marks, verb):
            deed.governor, deed.happens, deed.light = verb, True, True
            return
    for verb in sentence.verbs:
        subjects = sentence.tokens[verb.head].lower in words_of("subjecting")
        if subjects and any(prep == "to" and other is noun for prep, other in verb.preps):
            deed.governor, deed.light = verb, True
            return
        answers = sentence.tokens[verb.head].lower in words_of("answer verb")
        if answers and any(prep == "with" and other is noun for prep, other in verb.preps):
            deed.governor, deed.light = verb, True
            return


def _happens(marks: Marks, verb: Verb) -> bool:
    """Return whether a light verb has no object of its own: "broke out", "took place"."""
    found = [found for found in marks.light if found.start <= verb.head < found.end and found.value.kind == "light"]
    return any(all(other.head < entry.end for other in verb.objects) for entry in found)


def _holds(noun: Noun, members: list[Noun]) -> bool:
    return any(noun is member or members_under(noun, member) for member in members)


def members_under(noun: Noun, member: Noun) -> bool:
    """Return whether `noun` hangs on `member` by "of": "a series of attacks"."""
    return noun.under == "of" and noun.host is member


def is_light(sentence: Sentence, marks: Marks, verb: Verb) -> bool:
    """Return whether a verb only carries the noun it governs ("launch", "carry out")."""
    found = light_at(marks, verb.head)
    return any(kind == "light" for kind, _ in found)


def light_at(marks: Marks, token: int) -> list[tuple[str, Status | None]]:
    """Return the kinds and statuses of the governing words that stand at a token."""
    return [(found.value.kind, found.value.status) for found in marks.light if found.start <= token < found.end]
