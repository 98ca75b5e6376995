"""What the words before and inside an act noun tell: "US drone strike", "Kabul suicide bombing", "an alleged attack"."""

from __future__ import annotations

from dragoman.extract.deeds import Deed
from dragoman.extract.phrases import Noun
from dragoman.extract.reading import Reading
from dragoman.extract.vocabulary import words_of
from dragoman.schema.mention import Argument, Role


def modifiers(reading: Reading, deed: Deed, noun: Noun) -> None:
    """Take parties, places and groups from the words before an act noun: "US drone strike", "Kabul suicide bombing"."""
    sentence, marks = deed.sentence, deed.marks
    slots = deed.act.slots
    role = slots.get("modifier", "actor")
    for first, _, mention in marks.actors:
        if not noun.start <= first < deed.head:
            continue
        bare_state = mention.kind == "state" and mention.form == "name" and not sentence.tokens[first].text.isupper()
        if mention.form == "metonym" or bare_state:
            deed.add(Argument(role="place", span=mention.span))
        elif mention.form != "modifier" or sentence.tokens[first].lower.endswith("-led"):
            target: Role = "recipient" if role == "recipient" else "actor"
            deed.add(Argument(role=target, span=mention.span, attribution="alleged" if alleged(deed) else "asserted"))
    for end, found in marks.people.items():
        group = found.value.kind in ("militant", "police", "military", "protester")
        if noun.start <= found.start and end <= deed.start and role == "actor" and group:
            deed.add(Argument(role="actor", span=sentence.span_of(found.start, end)))
    names = [at for at in range(noun.start, deed.start) if sentence.tags[at] == "M" and not _marked(deed, at)]
    names = [at for at in names if at or sentence.titled or sentence.tokens[at].lower in reading.capitals]
    if names and all(sentence.tags[at] == "M" for at in range(names[0], names[-1] + 1)):
        span = sentence.span_of(names[0], names[-1] + 1)
        if span.of(reading.text).lower() in reading.places or (len(names) == 1 and not sentence.titled):
            deed.add(Argument(role="place", span=span))


def _marked(deed: Deed, at: int) -> bool:
    marks = deed.marks
    taken = any(first <= at < last for first, last, _ in marks.actors) or any(s <= at < e for s, e, _ in marks.times)
    return taken or any(found.start <= at < found.end for found in marks.weapons.values())


def own_weapon(deed: Deed) -> None:
    """Take the weapon from the act's own phrase: "car bombing", "rocket attack", "opened fire"."""
    noun = deed.noun
    if noun is None or deed.act.type not in ("ASSAULT", "COERCE", "MOBILIZE"):
        return
    for found in deed.marks.weapons.values():
        if noun.start <= found.start and found.start < noun.end:
            span = deed.sentence.span_of(found.start, min(found.end, noun.end))
            deed.add(Argument(role="weapon", span=span))


def alleged(deed: Deed) -> bool:
    """Return whether the deed's own words keep it a guess: "allegedly attacked", "a suspected raid"."""
    verb = deed.verb or deed.governor
    words = deed.sentence.lowers(verb.start, verb.head) if verb is not None else []
    if deed.noun is not None:
        words += deed.sentence.lowers(deed.noun.start, deed.noun.head)
    return any(word in words_of("alleged") for word in words)
