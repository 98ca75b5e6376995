"""The cast of a report: who or what each phrase names, as known or new actors."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast as typed

from msgspec.structs import replace

from dragoman.codebook.words import load_people, load_things, load_weapons
from dragoman.ground.actors_context import Story
from dragoman.ground.actors_labels import label_of
from dragoman.ground.actors_names import Known, Roll, kind_of
from dragoman.ground.actors_phrase import (
    Phrase,
    all_generic,
    apposed,
    is_name,
    name_in,
    phrase_at,
    seated,
    with_owner,
    without_titles,
)
from dragoman.ground.actors_surnames import Surnames
from dragoman.knowledge import Knowledge, KnownActor, KnownMention
from dragoman.knowledge.fold import Word, fold
from dragoman.knowledge.keys import name_key
from dragoman.knowledge.particles import head_kinds, particles
from dragoman.schema.actor import Actor, ActorKind, Label, Name
from dragoman.schema.ids import make_id
from dragoman.schema.mention import Argument, Extraction
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Party

_BODY_OF_PEOPLE = {
    "military": "forces",
    "police": "police",
    "militant": "militants",
    "official": "gov",
    "politician": "parliament",
    "diplomat": "foreign",
    "protester": "protesters",
    "judge": "judiciary",
}
SURE = 0.5
"""How likely words that no list knows must be the thing that was hit or taken: less likely ones mostly are not."""


class Cast:
    """The actors of one report. Made anew for every report; `actors()` gives those that phrases were resolved to."""

    def __init__(
        self,
        report: Report,
        extraction: Extraction,
        knowledge: Knowledge,
        lies_in: Mapping[str, int] = MappingProxyType({}),
        lands: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`lies_in` as for `Story`; `lands` are the ids of the countries of towns, by the towns' names."""
        self._lands = lands
        self._report = report
        self._text = report.text
        self._knowledge = knowledge
        self._mentions = knowledge.find(report.text)
        self._roll = Roll(report.text, self._mentions)
        self._story = Story(report, self._mentions, knowledge, lies_in, lands)
        self._surnames = Surnames(report, self._mentions, knowledge)
        self._used: dict[str, Actor] = {}

    def party(self, argument: Argument) -> Party | None:
        """Return who or what the argument's phrase names, or None where it names neither.

        The head noun decides: "Iraqi soldiers" is a party, "Iraqi arms depots" a thing that belongs to one, and an
        "Iraqi airstrike" that acts is Iraq. An act of an office holder is an act of the office's body (codebook,
        section 6); the names stay as written.
        """
        inside = [m for m in self._mentions if m.span.overlaps(argument.span)]
        phrase = phrase_at(self._text, argument.span, inside)
        if phrase is None or phrase.head in particles("crowd number"):
            return self._crowd(argument)
        found = self._thing(phrase, inside) if argument.role == "thing" else None
        found = found or self._known(phrase, inside, argument.role) or self._of(phrase, argument.role)
        name = apposed(self._text, phrase) if found is None and argument.role != "thing" else None
        if name is not None:
            return self.party(replace(argument, span=name))
        found = found or self._context(phrase, argument) or self._new(phrase, argument.role)
        found = found or self._unnamed(phrase, inside, argument.role)
        if argument.trusted and (argument.role != "thing" or argument.score >= SURE):
            found = found or self._as_written(phrase, argument.role)
        return self._attributed(found, argument) if found else None

    def _crowd(self, argument: Argument) -> Party | None:
        """Return those told by their number alone, as in "tens of thousands marched"."""
        written = argument.span.of(self._text)
        if argument.role == "thing" or fold(written).split()[-1:] not in [[word] for word in particles("crowd number")]:
            return None
        return self._attributed(Party(name=written, names=(written,)), argument)

    def actors(self) -> tuple[Actor, ...]:
        """Return the actors that parties and voices so far name, in order of first use, with their names and labels."""
        return tuple(self._used.values())

    def _attributed(self, party: Party, argument: Argument) -> Party:
        by = tuple(phrase.core.of(self._text) for span in argument.by if (phrase := phrase_at(self._text, span, ())))
        return Party(
            actor=party.actor,
            name=party.name,
            names=party.names,
            thing=party.thing,
            label=party.label,
            attribution=argument.attribution,
            by=by,
            span=argument.span,
        )

    # --- known names ------------------------------------------------------------------------------------------------
    def _known(self, phrase: Phrase, inside: list[KnownMention], role: str) -> Party | None:
        """Return the party of the known name nearest to the head, if the words after it leave it one."""
        around = [m for m in inside if m.span.covers(phrase.core) and m.form != "modifier"]
        if around:
            return self._of_mention(around[0], phrase, role)
        inside = [m for m in inside if phrase.core.covers(m.span) and m.form != "modifier"]
        if not inside:
            return None
        mention = inside[-1]
        after = phrase.after(mention.span.end)
        led = self._knowledge.led(mention.actor, after[-1].key, self._report.published) if after else None
        if led:  # "President Petro's government"
            return self._make(led, Span(mention.span.start, phrase.core.end), phrase)
        if not after or (mention.kind == "office" and role == "actor" and phrase.named):
            return self._of_mention(mention, phrase, role)
        if mention.kind == "office" and phrase.named:
            span = Span(after[0].start, after[-1].end)
            known = self._person(span.of(self._text)) or Known(name=span.of(self._text), kind="person")
            return self._enrol(known, span, phrase, role)
        return self._beside(mention, phrase, after, role)

    def _of_mention(self, mention: KnownMention, phrase: Phrase, role: str) -> Party:
        actor = mention.actor
        if mention.kind in ("office", "person") and role == "actor":
            actor = self._body(actor, phrase)
        return self._make(actor, mention.span, phrase)

    def _body(self, actor: str, phrase: Phrase) -> str:
        """Return the body that an office, or the holder of one, acts for; a former holder acts for himself."""
        if self._knowledge.actor(actor).kind == "office":
            return next(iter(self._knowledge.above(actor)), actor)
        if phrase.former:
            return actor
        date = self._report.published
        for tie in self._knowledge.actor(actor).ties:
            if date and tie.relation in ("holds", "leads") and tie.holds(date):
                above = self._knowledge.above(tie.of) if tie.relation == "holds" else [tie.of]
                return next(iter(above), tie.of)
        offices = [m for m in self._mentions if m.kind == "office" and phrase.core.covers(m.span)]
        return self._body(offices[0].actor, phrase) if offices else actor

    def _beside(self, mention: KnownMention, phrase: Phrase, after: list[Word], role: str) -> Party | None:
        """Return the party of a phrase whose head stands after a known name: "Hamas fighters", "US base", "US strike"."""
        head = _lemma_key(phrase.line)
        if mention.kind != "state" and phrase.broke_away:
            return Party(name=phrase.core.of(self._text), names=(phrase.core.of(self._text),))
        if phrase.named and not _all_lower(after):
            return None if mention.form != "metonym" else self._new(phrase, role)
        state = mention.form in ("name", "adjective") and mention.kind == "state"
        if head in load_people() and not phrase.aircraft:
            suffix = _BODY_OF_PEOPLE.get(load_people()[head].kind, "people")
            if state and suffix == "gov" and not all_generic(tuple(after[:-1])):
                return Party(name=phrase.core.of(self._text), names=(phrase.core.of(self._text),))
            if state:
                return self._make(f"{mention.actor}.{suffix}", Span(mention.span.start, phrase.core.end), phrase)
            armed = load_people()[head].kind in _BODY_OF_PEOPLE
            of_people = mention.kind in ("population", "person")
            if of_people != armed and (of_people or after[-1].key in particles("company noun")):
                return self._make(mention.actor, mention.span, phrase)
            if not of_people and after[-1].key in particles("company noun"):
                return self._make(mention.actor, mention.span, phrase)
            return Party(name=phrase.core.of(self._text), names=(phrase.core.of(self._text),))
        if after[-1].key in particles("company noun") and mention.kind not in ("population", "person"):
            return self._make(mention.actor, mention.span, phrase)
        if role == "actor" and head not in load_things():
            return self._make(mention.actor, mention.span, phrase, mention.span)
        return self._owned(mention, Span(after[0].start, phrase.core.end))

    def _owned(self, mention: KnownMention, thing: Span) -> Party:
        party = self._make(mention.actor, mention.span, None)
        written = thing.of(self._text)
        return Party(actor=party.actor, name=party.name, names=(*party.names, written), thing=written)

    def _of(self, phrase: Phrase, role: str) -> Party | None:
        """Return the group in "members of the group": people of something known are an actor's people."""
        if phrase.rest is None or phrase.named or phrase.broke_away or not self._is_company(phrase):
            return None
        opening = phrase.rest.of(self._text).strip().split(" ", 1)[0]
        if opening not in ("of", "from", "for", "belonging", "loyal"):
            return None
        after = phrase_at(self._text, Span(phrase.rest.start + len(opening) + 1, phrase.rest.end), self._mentions)
        explained = self._roll.find(self._text[after.line[0].start : after.line[0].end]) if after else None
        if after and explained:
            return self._enrol(explained, after.core, phrase, role)
        near = [m for m in self._mentions if phrase.rest.covers(m.span) and m.form in ("name", "adjective")]
        if not near and after and kind_of(after.core.of(self._text)):
            return self._new(after, role)
        if not near or near[0].span.start - phrase.rest.start > 24 or near[0].kind in ("outlet",):
            return None
        if near[0].kind == "person" and phrase.head in particles("follower noun"):
            return None
        if near[0].kind == "state" and opening == "from":
            return self._make(f"{near[0].actor}.people", near[0].span, phrase)
        return self._make(near[0].actor, Span(phrase.core.start, near[0].span.end), phrase)

    def _is_company(self, phrase: Phrase) -> bool:
        """Return whether the head is a word for those who belong to an armed or political body ("members", "pilots")."""
        person = load_people().get(_lemma_key(phrase.line))
        armed = person is not None and person.kind in ("military", "police", "militant")
        return armed or phrase.head in particles("company noun")

    # --- new names --------------------------------------------------------------------------------------------------
    def _new(self, phrase: Phrase, role: str) -> Party | None:
        """Return the party of a name that the report itself explains, or that its own words tell to be an actor's."""
        name = name_in(phrase)
        if not name or all_generic(name):
            return self._named_group(phrase, role)
        written = self._text[name[0].start : name[-1].end]
        known = self._person(written) or self._by_key(written)
        if known is None:
            kind = kind_of(written) or ("person" if self._has_title(phrase, name) else None)
            plain = len(name) > 1 and not self._roll.is_place(written) and _last(name) not in load_things()
            if kind is None and (not plain or len(name) > 4 or _last(name) in particles("place noun")):
                return None
            known = Known(name=without_titles(self._text, name), kind=kind or "unknown")
        return self._enrol(known, Span(name[0].start, name[-1].end), phrase, role)

    def _has_title(self, phrase: Phrase, name: tuple[Word, ...]) -> bool:
        before = [word for word in phrase.line if word.end <= name[0].start]
        return bool(
            (before and before[-1].key in particles("title")) or (len(name) > 1 and name[0].key in particles("title"))
        )

    def _person(self, written: str) -> Known | None:
        """Return what the report explains a name to be, else the known person whom a surname can only mean here."""
        found = self._roll.find(written)
        return found or (None if self._roll.is_place(written) else self._surnames.find(written))

    def _by_key(self, written: str) -> Known | None:
        found = self._knowledge.by_key(name_key(written)) if len(written) > 5 else None
        return Known(name=written, id=found) if found else None

    def _named_group(self, phrase: Phrase, role: str) -> Party | None:
        """Return a new actor for a name before a small-letter head: "the Kiboko militia", "Lagos police"."""
        kind = head_kinds().get(phrase.head)
        before = phrase.line[:-1]
        opens = phrase.core.start if phrase.opens else None
        named = [word for word in before if word.key not in particles("connector of names")]
        if not named or named[0] is not before[0] or not all(is_name(word, opens) for word in named):
            return None
        span = Span(before[0].start, before[-1].end)
        known = self._roll.find(span.of(self._text))
        if known is not None and phrase.head in particles("company noun"):
            return self._enrol(known, span, phrase, role)
        if kind is None or self._knowledge.body(phrase.core.of(self._text)) or all_generic(before):
            return None
        known = Known(name=phrase.core.of(self._text), kind=kind)
        return self._enrol(known, phrase.core, phrase, role)

    def _enrol(self, known: Known, span: Span, phrase: Phrase, role: str) -> Party:
        if known.id:
            acts = role == "actor" and known.kind == "person"
            return self._make(self._body(known.id, phrase) if acts else known.id, span, phrase)
        if self._knowledge.body(known.name):  # every state has a "High Court": it is nobody's where no state is told of
            return Party(name=known.name, names=(known.name,))
        key = name_key(known.name) or known.name
        actor = make_id("a", key)
        self._keep(actor, known.name, typed(ActorKind, known.kind), None, span)
        return self._party(actor, known.name, span, phrase)

    # --- what the context tells -------------------------------------------------------------------------------------
    def _context(self, phrase: Phrase, argument: Argument) -> Party | None:
        """Return the party that "the army", "he" or "the group" means here, where only one can be meant."""
        actor = self._story.meant(phrase, argument.span, self._lands.get(seated(self._text, phrase)))
        if actor is None:
            return None
        if argument.role == "actor" and self._knowledge.actor(actor).kind == "office":
            actor = next(iter(self._knowledge.above(actor)), actor)
        return self._make(actor, None, phrase)

    def _unnamed(self, phrase: Phrase, inside: list[KnownMention], role: str) -> Party | None:
        """Return people without a name, or a thing; None for anything else."""
        head = _lemma_key(phrase.line)
        people = head in load_people() or phrase.head in particles("person noun")
        group = role != "thing" and phrase.head in particles("group noun") | particles("side noun")
        plain = not phrase.named or (group and len(phrase.line) == 1)
        if (people or group) and plain and not phrase.aircraft:
            written, core = with_owner(self._text, phrase).of(self._text), phrase.core.of(self._text)
            return Party(name=written, names=tuple(dict.fromkeys((written, core))))
        if role != "thing" and len(phrase.line) > 1 and phrase.named and all_generic(phrase.line):
            written = phrase.core.of(self._text)
            return Party(name=written, names=(written,))
        if role == "actor":
            return None
        return self._thing(phrase, inside) or self._struck(phrase, role)

    def _as_written(self, phrase: Phrase, role: str) -> Party | None:
        """Return whoever the extractor says it is: a name that the report does not explain, or people by their own words."""
        if fold(phrase.core.of(self._text)) in particles("pronoun"):
            return None
        if role == "thing":
            written = phrase.core.of(self._text)
            return Party(names=(written,), thing=written)
        name = name_in(phrase)
        if name and len(name) == len(phrase.line) and not all_generic(name):
            written = self._text[name[0].start : name[-1].end]
            seat = Known(name=written, id=self._knowledge.seat(written))
            return self._enrol(seat, Span(name[0].start, name[-1].end), phrase, role)
        written = phrase.core.of(self._text)
        return Party(name=written, names=(written,))

    def _struck(self, phrase: Phrase, role: str) -> Party | None:
        """Return a place as what was hit or taken; the extractor says that it was."""
        if role != "thing" or not phrase.named:
            return None
        written = phrase.core.of(self._text)
        return Party(names=(written,), thing=written)

    def _thing(self, phrase: Phrase, inside: list[KnownMention]) -> Party | None:
        """Return the thing the phrase names, with the actor it belongs to where the phrase says so."""
        head = _lemma_key(phrase.line)
        if head not in load_things() and (head not in load_weapons() or head in load_people()):
            return None
        owners = [m for m in inside if phrase.core.covers(m.span) and m.span.end < phrase.core.end]
        if owners and owners[-1].form != "modifier":
            after = phrase.after(owners[-1].span.end)
            return self._owned(owners[-1], Span(after[0].start, phrase.core.end)) if after else None
        party = self._owner_after(phrase)
        thing = phrase.core.of(self._text)
        return (
            Party(actor=party.actor, name=party.name, names=(*party.names, thing), thing=thing)
            if party
            else Party(names=(thing,), thing=thing)
        )

    def _owner_after(self, phrase: Phrase) -> Party | None:
        if phrase.rest is None:
            return None
        opening = phrase.rest.of(self._text).strip().split(" ", 1)[0]
        near = [m for m in self._mentions if phrase.rest.covers(m.span) and m.form in ("name", "adjective", "people")]
        if opening not in particles("belonging") or not near or near[0].span.start - phrase.rest.start > 40:
            return None
        return self._make(near[0].actor, near[0].span, None)

    # --- book-keeping -----------------------------------------------------------------------------------------------
    def _make(self, actor: str, span: Span | None, phrase: Phrase | None, written: Span | None = None) -> Party:
        """Return the party of a known actor and keep the name it has here."""
        known: KnownActor = self._knowledge.actor(self._knowledge.on(actor, self._report.published))
        self._keep(known.id, known.name, known.kind, known, span)
        if phrase is None or written is not None:
            text = (written or span or Span(0, 0)).of(self._text)
            return Party(actor=known.id, name=known.name, names=(text,))
        return self._party(known.id, known.name, span, phrase)

    def _party(self, actor: str, name: str, span: Span | None, phrase: Phrase) -> Party:
        names = [phrase.core.of(self._text)]
        if span is not None and not phrase.core.covers(span):
            names = [span.of(self._text)]
        elif span is not None and span.of(self._text) not in names:
            names.append(span.of(self._text))
        label = label_of(self._text, phrase, span, name)
        if label:
            labels = (*self._used[actor].labels, Label(text=label, report=self._report.id))
            self._replace(actor, labels=tuple(dict.fromkeys(labels)))
        return Party(actor=actor, name=name, names=tuple(names), label=label)

    def _keep(self, actor: str, name: str, kind: ActorKind, known: KnownActor | None, span: Span | None) -> None:
        if actor not in self._used:
            country = known.country if known else None
            self._used[actor] = Actor(
                id=actor, name=name, kind=kind, country=country, wikidata=known.wikidata if known else None
            )
        if span is not None:
            written = Name(text=span.of(self._text), language=self._report.language, reports=(self._report.id,))
            self._replace(actor, names=tuple(dict.fromkeys((*self._used[actor].names, written))))

    def _replace(self, actor: str, **fields: object) -> None:
        self._used[actor] = replace(self._used[actor], **fields)


def _lemma_key(line: tuple[Word, ...]) -> str:
    return line[-1].text.lower()


def _last(name: tuple[Word, ...]) -> str:
    return name[-1].text.lower()


def _all_lower(line: list[Word]) -> bool:
    return all(not word.text[:1].isupper() for word in line)
