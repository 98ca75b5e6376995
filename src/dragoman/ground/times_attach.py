"""Which time expression of a sentence belongs to which act.

Rules, in order:
- a time inside a noun phrase ("Thursday's raid", "the 2003 invasion") dates only its noun, and what "that" hangs on this;
- a time beside a verb of saying dates the saying, not what is said;
- a time at the head of the sentence dates every clause but those with a time of their own ("after", "before", "since" ...);
- otherwise the time must stand in the same clause as the act; the nearest wins.
"""

from __future__ import annotations

import re
from functools import cache

from dragoman.ground.times_story import Story
from dragoman.language.numbers_words import alternatives
from dragoman.language.times import TimePhrase
from dragoman.language.times_slots import time_words
from dragoman.schema.span import Span

# Kinds that name no date by themselves.
DATELESS = ("part", "clock", "set", "vague", "unclear")
ASIDE = re.compile(r"\([^()]*\)|,\s(?:which|who|whose|whom|where)\b[^,.;]*,|\s[–—]\s[^–—.;]*\s[–—]|“[^“”]*”")
VERB = re.compile(r"(?<!\w)[^\W\d_]{2,}ed(?!\w)")


def belonging(story: Story, evidence: Span, trigger: Span) -> list[int]:
    """Return the numbers of the phrases that can date the trigger, the best first; phrases inside `evidence` go first."""
    sentence = story.sentence(trigger.start)
    ranked: list[tuple[int, int, int]] = []
    for number in story.inside(sentence):
        phrase = story.phrases[number]
        rank = _rank(story, phrase, trigger, sentence)
        if rank is not None:
            ranked.append((rank + (0 if evidence.overlaps(phrase.span) else 1), _gap(phrase.span, trigger), number))
    return [number for _, _, number in sorted(ranked)]


def _gap(span: Span, trigger: Span) -> int:
    return max(trigger.start - span.end, span.start - trigger.end, 0)


def _rank(story: Story, phrase: TimePhrase, trigger: Span, sentence: Span) -> int | None:
    """Return 0 for a time in the trigger's clause, 2 for one at the head of the sentence, None for one of another act."""
    text = story.text
    if phrase.kind in DATELESS or (phrase.kind == "duration" and not lasting(text, phrase, sentence)):
        return None
    if phrase.span.overlaps(trigger):
        return 0
    if _of_other(text, phrase, trigger, sentence):
        return None
    if phrase.adnominal or _names_noun(text, phrase):
        return 0
    if not _boundaries(text, phrase.span, trigger) and not _shut_off(text, phrase.span, trigger, sentence):
        return None if _of_another_verb(text, phrase.span, trigger) else 0
    return 2 if heads(text, phrase.span, sentence) and not _own_time(text, phrase.span, trigger) else None


def dates_other(story: Story, number: int, trigger: Span) -> bool:
    """Return whether the words around phrase number `number` give it to something else in the trigger's sentence."""
    phrase, sentence = story.phrases[number], story.sentence(trigger.start)
    if phrase.span.overlaps(trigger) or not sentence.covers(phrase.span):
        return False
    return _of_other(story.text, phrase, trigger, sentence)


def _of_other(text: str, phrase: TimePhrase, trigger: Span, sentence: Span) -> bool:
    if _in_complement(phrase, text, trigger) or _of_caption(text, phrase, trigger, sentence):
        return True
    if compares(text, phrase, sentence) or _of_coming(text, phrase.span, trigger, sentence):
        return True
    if phrase.adnominal:
        return not _hangs_on(text, phrase.span, trigger)
    if _names_noun(text, phrase):
        return not _named_by(text, phrase.span, trigger)
    span = phrase.span
    if span.start >= trigger.end:
        return _of_saying(text, phrase, trigger, sentence) or _of_topic(text, span, trigger)
    return _of_saying(text, phrase, trigger, sentence) or _aims(text, span, trigger) or _is_topic(text, span, trigger)


def _names_noun(text: str, phrase: TimePhrase) -> bool:
    before = text[max(0, phrase.span.start - 24) : phrase.span.start]
    return before.endswith(" of ") and not phrase.first.portion and not _part_of().search(before)


@cache
def _part_of() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(time_words()['clause']['parts_of'])}) of $", re.IGNORECASE)


def compares(text: str, phrase: TimePhrase, sentence: Span) -> bool:
    """ "The heaviest fighting since 2016": the year is what the act is compared with, and dates nothing."""
    if phrase.relation != "since":
        return False
    lead = text[sentence.start : phrase.span.start]
    return _superlative().search(lead) is not None


@cache
def _superlative() -> re.Pattern[str]:
    words = alternatives(time_words()["clause"]["superlatives"])
    return re.compile(rf"(?<!\w)(?:{words}|[^\W\d_]{{3,}}est)\s(?:[\w’'-]+\s){{0,7}}since\s(?:the\s)?$", re.IGNORECASE)


def when_clause(text: str, phrase: Span, trigger: Span) -> bool:
    """ "On Saturday, when the council met": what the clause tells was at that time, not up to or from then on."""
    opened = re.match(r",?\swhen\s", text[phrase.end : phrase.end + 8])
    return opened is not None and phrase.end < trigger.start and "," not in text[phrase.end + 1 : trigger.start]


def lasting(text: str, phrase: TimePhrase, sentence: Span) -> bool:
    """Return whether a duration reaches up to the telling: "for more than a year ... have been"."""
    if phrase.kind != "duration" or not re.search(
        r"\bfor (?:the )?$", text[max(0, phrase.span.start - 8) : phrase.span.start], re.IGNORECASE
    ):
        return False
    if text.startswith(" of ", phrase.span.end):
        return False  # "for three days of rioting" is what they are blamed for
    return re.search(r"\b(?:has|have|['’]ve)\b", sentence.of(text)) is not None


def _hangs_on(text: str, phrase: Span, trigger: Span) -> bool:
    """The trigger is the noun that the time belongs to, or the verb of a "that" or "which" directly after this noun."""
    between = text[phrase.end : trigger.start]
    if trigger.start < phrase.end or re.search(r"[,;:.()–—“”\"]", between.replace("s’", "")):
        return False
    words = re.findall(r"[^\W_][\w'’-]*", between)
    if any(word.lower() in ("that", "which", "who") for word in words):
        return len(words) <= 8
    return len(words) <= 5 and not any(
        word.lower() in time_words()["clause"]["not_nouns"] or VERB.fullmatch(word) for word in words[1:]
    )


def _aims(text: str, phrase: Span, trigger: Span) -> bool:
    """ "On Friday they vowed to strike", "... met to condemn the raid": what "to" opens has not the time before it."""
    lead = " ".join(text[phrase.end : trigger.start].split()[-6:]) + " "
    return (
        phrase.end <= trigger.start and re.search(r"\bto (?!the |a |an |his |her |its )(?:[^,;.]*)$", lead) is not None
    )


def _in_complement(phrase: TimePhrase, text: str, trigger: Span) -> bool:
    """ "Two days after the vote, ...": the time dates what stands outside, never the vote itself.

    At the head of a sentence a comma ends what belongs to "after"; elsewhere, pairs of commas may stand inside it.
    """
    if phrase.base != "event" or phrase.span.end > trigger.start:
        return False
    between, before = text[phrase.span.end : trigger.start], text[max(0, phrase.span.start - 12) : phrase.span.start]
    if re.search(r"[^\W\d_]\s(?:(?:just|only|barely)\s)?$", before):
        between = re.sub(r",[^,;.]*,", " ", between)
    return "," not in between


def _of_caption(text: str, phrase: TimePhrase, trigger: Span, sentence: Span) -> bool:
    """A full date that ends a sentence after a place and a comma is the picture's; it dates no "who was killed" in it."""
    closing = re.match(r"[.)\s]*$", text[phrase.span.end : sentence.end]) and phrase.first.year and phrase.first.day
    bare = re.search(r"[A-Z][\w’'-]*, $", text[max(0, phrase.span.start - 24) : phrase.span.start])
    if not closing or not bare:
        return False
    return re.search(r"\b(?:who|which|that|whose|after)\b", text[sentence.start : trigger.start]) is not None


@cache
def _topic_lead() -> re.Pattern[str]:
    words = alternatives(time_words()["clause"]["about"])
    return re.compile(
        rf"(?<!\w)(?:{words})\s(?:(?:the|a|an|his|her|their|its|this|that|two|several)\s)?(?:(?!and\b|or\b)[\w’'-]+\s){{0,2}}$",
        re.IGNORECASE,
    )


def _is_topic(text: str, phrase: Span, trigger: Span) -> bool:
    """ "Arrested on Friday over the killing of a judge": what the act was about has not its time."""
    if phrase.end > trigger.start:
        return False
    between = text[phrase.end : trigger.start]
    found = _topic_lead().search(between[-48:])
    if found is None or (found[0].lower().startswith("of ") and VERB.match(trigger.of(text))):
        return False  # "tens of thousands marched"
    return not (found[0].lower().startswith("with ") and _means().search(between))


@cache
def _means() -> re.Pattern[str]:
    """ "Answered on Friday with an air strike": the strike is the answer."""
    return re.compile(rf"(?<!\w)(?:{alternatives(time_words()['clause']['means_with'])}) with\s[^,;.]*$", re.IGNORECASE)


@cache
def _topic_end() -> re.Pattern[str]:
    clause = time_words()["clause"]
    about, nouns = alternatives(clause["about"]), alternatives(clause["taking_up"])
    return re.compile(rf"(?<!\w)(?:{about})\s[^,;.]*(?<!\w)(?:{nouns})\s(?:on|in|early|late|of)?\s*$", re.IGNORECASE)


def _of_topic(text: str, phrase: Span, trigger: Span) -> bool:
    """ "Blamed them for the raid on Friday": the time is that of the raid."""
    return _topic_end().search(text[trigger.end : phrase.start][-120:]) is not None


def _named_by(text: str, phrase: Span, trigger: Span) -> bool:
    """ "The invasion of 2003", "the night of 3 March": the time belongs to the noun before "of"."""
    between = text[trigger.end : phrase.start]
    return trigger.end <= phrase.start and len(between.split()) <= 3 and not re.search(r"[,;:.()]", between)


@cache
def _openers() -> re.Pattern[str]:
    return re.compile(
        rf"[;:()“”\"]|\s[–—]\s|(?<!\w)(?:{alternatives(time_words()['clause']['openers'])})(?!\w)", re.IGNORECASE
    )


def _boundaries(text: str, phrase: Span, trigger: Span) -> list[str]:
    """Return the clause boundaries between the two, without asides that open and close there."""
    if phrase.end <= trigger.start:
        between, before_time = text[phrase.end : trigger.start], False
    else:
        between, before_time = text[trigger.end : phrase.start], True
    if not before_time:
        between = re.sub(r"^,?\s(?:when|as)\s", lambda opener: " " * len(opener[0]), between)
    between = ASIDE.sub(lambda aside: " " * len(aside[0]), between)
    found = list(_openers().finditer(between))
    if before_time and found:
        # "since", "after", "before" directly before the time are its own prepositions
        found = [
            m for m in found if between[m.end() :].strip(" ,").lower() not in ("", "the", "on", "in", "early", "late")
        ]
        # a relative clause directly after the trigger is still about it: "the strikes that targeted ... on Friday", but not
        # "demanded that he leave on Friday"
        noun = VERB.search(trigger.of(text)) is None
        found = [
            m
            for m in found
            if not (noun and m[0].lower() in ("that", "which") and not between[: m.start()].strip(" ,"))
        ]
    return [m[0].lower() for m in found]


def _shut_off(text: str, phrase: Span, trigger: Span, sentence: Span) -> bool:
    """ "The post they took on Friday, they left": a comma after the time ends its clause, unless one before opened it."""
    if phrase.end > trigger.start or not text[phrase.end : phrase.end + 2].startswith(","):
        return False
    if re.match(r",\swhen\s", text[phrase.end : phrase.end + 8]):
        return False
    lead = text[sentence.start : phrase.start]
    return not heads(text, phrase, sentence) and "," not in lead[-40:]


def _of_saying(text: str, phrase: TimePhrase, trigger: Span, sentence: Span) -> bool:
    """The verb nearest to the time, on its own side of the clause, is one of saying, and it is not the trigger itself."""
    before = re.split(r"[;“”\"()]|, ", text[sentence.start : phrase.span.start])[-1]
    words = list(re.finditer(r"[^\W_][\w'’-]*", before))[-7:]
    offset = phrase.span.start - len(before)
    saying = time_words()["clause"]["saying"]
    for word in reversed(words):
        if word[0].lower() in saying:
            return not trigger.overlaps(Span(offset + word.start(), offset + word.end()))
        if trigger.overlaps(Span(offset + word.start(), offset + word.end())) or VERB.fullmatch(word[0]):
            return False
    return False


def of_saying(text: str, phrase: TimePhrase, sentence: Span) -> bool:
    """Return whether the time follows a verb of saying and so dates only what somebody said."""
    return _of_saying(text, phrase, Span(sentence.start, sentence.start), sentence)


def _of_another_verb(text: str, phrase: Span, trigger: Span) -> bool:
    """ "Mourned a general shot dead on Friday": another verb, not joined by "and", takes the time that follows it."""
    if phrase.start < trigger.end:
        return False
    between = text[trigger.end : phrase.start]
    if trigger.of(text).lower() in time_words()["clause"]["saying"]:
        return re.search(r"\b(?:was|were|is|are|had|has|have|would|will)\b", between) is not None
    return VERB.fullmatch(trigger.of(text)) is not None and any(
        _takes_time(between, verb) for verb in VERB.finditer(between)
    )


@cache
def _coming() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(time_words()['clause']['coming'])})(?!\w)", re.IGNORECASE)


def _of_coming(text: str, phrase: Span, trigger: Span, sentence: Span) -> bool:
    """ "Called for calm and planned to meet on Thursday": the day of what is to come is not that of what was done."""
    if VERB.match(trigger.of(text)) is None or _coming().search(
        text[max(sentence.start, trigger.start - 20) : trigger.end]
    ):
        return False
    if phrase.start >= trigger.end:
        return _coming().search(text[trigger.end : phrase.start]) is not None
    if heads(text, phrase, sentence):
        return False
    found = _coming().search(text[sentence.start : phrase.start])
    return found is not None and re.search(r"[,;]|\band\b", text[phrase.end : trigger.start]) is not None


def _takes_time(between: str, verb: re.Match[str]) -> bool:
    """The verb is not joined to the one before ("and", "was"), and a preposition or the time itself follows it."""
    joined = re.search(
        r"(?:,|\band|\bthen|\bwas|\bwere|\bbeen|\bbe|\bhad|\bhas|\bhave|\bit|\bthey|\bthe|\ban?)$",
        between[: verb.start()].rstrip(),
    )
    follows = re.match(r",?\s(?:by|in|on|at|during|from|near|last|out|$)", between[verb.end() :] + " ")
    return not joined and follows is not None


def heads(text: str, phrase: Span, sentence: Span) -> bool:
    """Return whether the time opens its sentence, after at most a dateline and prepositions."""
    lead = re.sub(r"^[^a-z\n]{2,40}?(?:\([^)]*\))?\s?[–—-]\s", "", text[sentence.start : phrase.start])
    return (
        re.fullmatch(
            r"\W*(?:(?:on|in|at|early|late|by|but|and|during|the|over|just|then|only|from|between|for|since|until|after|before)\W+){0,3}"
            r"(?:(?:early|small|wee|predawn|pre-dawn|first|last)\W+)?(?:\w+\sof\s)?",
            lead,
            re.IGNORECASE,
        )
        is not None
    )


def _own_time(text: str, phrase: Span, trigger: Span) -> bool:
    """The trigger's clause is one with its own time, looks further back ("had"), or stands in quotation marks or brackets."""
    between = re.sub(r"^,\s(?:when|as)\s", ", ", text[phrase.end : trigger.start])
    if trigger.start < phrase.end or between.count("“") > between.count("”") or between.count("(") > between.count(")"):
        return True
    openers = list(_openers().finditer(between))
    last = openers[-1][0].lower() if openers else ""
    if last in time_words()["clause"]["own_time"] or re.search(r"\bhad\s(?:\w+\s)?$", between[-20:]):
        return True
    said = re.match(
        r"[,\s]+(?:[^\W_][\w'’.-]*\s){1,6}?(" + "|".join(time_words()["clause"]["saying"]) + r")\b", between
    )
    return said is not None
