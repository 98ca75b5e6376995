"""Places: what the place phrases of a report mean, as values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

import msgspec

from dragoman.ground.gazetteer import Entry, Gazetteer
from dragoman.ground.gazetteer_keys import place_key
from dragoman.ground.places_choose import Chosen, choose, too_wide
from dragoman.ground.places_company import Spots
from dragoman.ground.places_given import country_meant, given, shortened
from dragoman.ground.places_locative import gap, locative, opens, speaks, taken, tells_where, verbal
from dragoman.ground.places_meant import Pointer, meaning, pointers
from dragoman.ground.places_phrase import Named, listed, parse, tokenize
from dragoman.ground.places_read import actors, backed, is_actor, likely, supposed_country, whole_name
from dragoman.ground.places_rows import behind, dateline, follows, light, locator, owned_by, tail
from dragoman.ground.places_story import Story
from dragoman.ground.places_value import as_written, border_place, distinct, known_place, lowered, unknown_place
from dragoman.ground.places_words import (
    abbreviations,
    adjectives,
    capitals,
    countries,
    country_key,
    feature,
    seats,
    words,
)
from dragoman.knowledge import Knowledge, load_knowledge
from dragoman.schema.report import Report
from dragoman.schema.span import Span
from dragoman.schema.value import Place

_MORE = re.compile(r"(?:\s*\(|,\s+|\s+(?:in|of|near|outside|between|at)\s)[^.;:!?\n]{1,60}")
_SEATED = re.compile(r"(?:['’]s)?\s(?:capital|government|army|police)\b")
_SPOKEN = frozenset(("ACCUSE", "REJECT", "REQUEST", "THREATEN", "SUPPORT", "CONCEDE", "AGREE"))
_MATERIAL = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT"))
_VIOLENT = frozenset(("ASSAULT", "COERCE", "PROTEST"))
_TOWNS = ("town", "site", "district")
_FINE = ("site", "town", "near", "district", "province")
_PARTS = ("province", "district")  # told beside a name in them that no gazetteer has, or the act would be nowhere
_ABOUT_TOWNS = 3  # how many sentences back "the city" and "there" may reach


class Atlas:
    """Resolves the place phrases of one report; the gazetteer is shared."""

    def __init__(
        self, report: Report, gazetteer: Gazetteer, knowledge: Knowledge | None = None, home: Spots | None = None
    ) -> None:
        self.report = report
        self._knowledge = knowledge or load_knowledge()
        self.text = report.text
        self.gazetteer = gazetteer
        opening = report.sentences[1].end if len(report.sentences) > 1 else 0
        self.story = Story(report.text, self._all, gazetteer, opening, home)

    def places(
        self,
        spans: Sequence[Span],
        evidence: Span,
        trigger: Span,
        *,
        type: str | None = None,
        hit: Sequence[Span] = (),
    ) -> tuple[Place, ...]:
        """Return the places that the spans name; with none, those of what was hit, of the clause, then of the sentence.

        `type` is the act's, where known, and `hit` the phrases for whom or what it struck. An act of speech has only the
        places named for it. Where the sentence names none, the one place of the headline or the opening serves, less
        precise, if the report has no other; else none: unknown is no guess.
        """
        told_of = [span for span in spans if tells_where(self.text, span, trigger, type)]
        found = [place for span in told_of for place in self._read(span)]
        sentence = next((one for one in self.report.sentences if one.covers(trigger)), evidence)
        signed = type == "AGREE" and any(word in trigger.of(self.text) for word in ("sign", "met"))
        spoken = type in _SPOKEN or (type not in _MATERIAL and verbal(self.text, trigger))
        if not found and spoken and not signed:
            return distinct(self._opening(sentence, trigger))
        found = found or self._hit(hit) or self._around(evidence, trigger)
        if not found and not evidence.covers(sentence):
            found = self._around(sentence, trigger)
        if not found and (type is None or type in _VIOLENT):
            found = self._of_report(sentence)
        return distinct(found)

    def named(self, spans: Sequence[Span]) -> tuple[Place, ...]:
        """Return the places that these phrases name, and no others."""
        return distinct(place for span in spans for place in self.resolve(span))

    def country(self, code: str) -> Place | None:
        """Return a country as a place, for an act that can have been nowhere else; shown where the report names it."""
        named = next((named for named in self._all if countries().get(country_key(named.core)) == code), None)
        chosen = choose(named, self.story, self.gazetteer) if named else None
        if named is None or chosen is None:
            return None
        return known_place(self.text, msgspec.structs.replace(named, kind=None, part=False), chosen)

    def resolve(self, span: Span) -> list[Place]:
        """Return the places a phrase names; what follows it tells where they lie: "the base" + "in Gao, Mali"."""
        # A long name is the country's as a whole: in "the Democratic People's Republic of Korea" stands another's.
        long = span.of(self.text).count(" ") > 2
        country = country_meant(self.text, span, self.gazetteer)
        return (country if long else []) or self._resolve_phrase(span) or country

    def where(self, span: Span) -> Chosen | None:
        """Return the place of a name that is known to be one, or None where the gazetteer has nothing of the name."""
        return given(self.text, span, behind(self.text, span), self.story, self.gazetteer)

    def _read(self, span: Span) -> list[Place]:
        """Return the places of a phrase read as one; a piece of a longer name is read as the whole name.

        A bare name may be a person's too: its place must lie in a country the report tells of.
        """
        whole = whole_name(self.text, span, self._all)
        if whole is not None:
            return self._read_whole(whole, span) or as_written(self.text, whole, self._home(whole))
        found = self.resolve(span)
        named = not found and span.of(self.text)[:1].isupper() and not self._is_actor(span)
        chosen = self.where(span) if named else None
        if chosen is not None and chosen.whole and likely(chosen, self.story):
            return [known_place(self.text, Named(span=span, core=span.of(self.text), chunk=span), chosen)]
        return found or as_written(self.text, span, self._home(span))

    def _read_whole(self, whole: Span, span: Span) -> list[Place]:
        """Return the places of a name, or of the piece of it that was read where the name itself tells no country.

        A piece counts in a country the report tells of, and before the word for a site: "Mosul" of "Mosul Hospital".
        """
        known = [place for place in self.resolve(whole) if place.precision != "unknown"]
        if any(place.lat is not None or place.country for place in known):
            return known
        site = span.start == whole.start and feature(whole.of(self.text).rsplit(" ", 1)[-1].casefold()) == "site"
        return [place for place in self.resolve(span) if site or backed(place.country, self.story)] or known

    def _resolve_phrase(self, span: Span) -> list[Place]:
        more = _MORE.match(self.text, span.end)
        end = more.end() if more else span.end
        back = behind(self.text, span)
        names = self._names(Span(span.start, end), back)
        own = [named for named in names if named.chunk.start < span.end]
        if len(own) == 1 and (site := self._site_before(Span(back, span.start), own[0])) is not None:
            return self._resolve([site, *own, *tail(own[0], names[1:])], 1)
        if own:
            rest = [named for named in names if named not in own]
            return self._resolve([*own, *tail(own[-1], rest)], len(own))
        if names and self._is_place_noun(span) and follows(self.text[span.end : names[0].chunk.start]):
            going_on = tail(names[0], names[1:], self.text if names[0].border else None)
            return self._resolve([names[0], *going_on], 1 + len(going_on) if names[0].border else 1)
        return self._resolve_meant(span)

    def _names(self, span: Span, back: int | None = None) -> list[Named]:
        names = parse(self.text, span.start, span.end, back)
        names = [named for named in names if named.kind == "site" or not self._is_actor(named.chunk)]
        names = [named for named in names if not self._is_owner(named)]
        return [named for at, named in enumerate(names) if at == 0 or not locator(named)]

    def _is_owner(self, named: Named) -> bool:
        """Return whether a country's name only tells whose capital or army follows."""
        return country_key(named.core) in countries() and (_SEATED.match(self.text, named.chunk.end) is not None)

    def _site_before(self, span: Span, named: Named) -> Named | None:
        """Return the named site just before a phrase, where the phrase only tells in which town it lies: "the F5 base in"."""
        site = next(iter(reversed(self._names(span))), None)
        if site is None or site.kind != "site" or site.span.end > named.chunk.start:
            return None
        between = self.text[site.span.end : named.chunk.start].split()
        lies = between[:1] in (["in"], ["near"], ["outside"]) and all(light(word) for word in between[1:])
        if not lies:
            return None
        named.tie = "in"
        return site

    def _is_place_noun(self, span: Span) -> bool:
        """Return whether the phrase is "the base", "the city": a noun whose place the words after it tell."""
        last = tokenize(self.text, span.start, span.end)[-1:]
        return bool(last) and feature(last[0].lower) is not None

    def _resolve(self, names: list[Named], count: int) -> list[Place]:
        """Return a place for each of the first `count` names that is not merely where another one lies."""
        between = border_place(self.text, names[:count])
        if between is not None:
            rest = [named for named in names[:count] if between.span and named.chunk.start >= between.span.end]
            return [between, *self._resolve(rest, len(rest))]
        read: list[Chosen | None] = [None] * len(names)
        holders: dict[int, Entry] = {}
        held: set[int] = set()
        for at in range(len(names) - 1, -1, -1):
            after = read[at + 1] if at + 1 < len(names) else None
            if after is not None and self._lies_in(names, at, after.entry):
                holders[at] = after.entry
                held.add(at + 1)
            read[at] = self._choose(names[at], holders.get(at))
        held = {at for at in held if read[at - 1] or holders[at - 1].kind not in _PARTS}
        told = [at for at in range(len(names)) if at < count or (at == count and at - 1 in holders)]
        rows = [at for at in told if at not in held]
        places = (self._place(names[at], read[at], holders.get(at)) for at in rows)
        return [place for place in places if place is not None]

    def _choose(self, named: Named, holder: Entry | None) -> Chosen | None:
        stopped = self.text[named.chunk.end : named.chunk.end + 1] == "."
        if stopped and named.core in abbreviations() and shortened(named.core, self.story, self.gazetteer):
            named.tie = ","  # "in Fla.": its stop shows that it is one, as the comma does in "Tampa, Fla."
        chosen = choose(named, self.story, self.gazetteer, holder)
        return None if chosen and too_wide(named, chosen.entry, self.story.country) else chosen

    def _lies_in(self, names: list[Named], at: int, holder: Entry) -> bool:
        """Return whether the next name tells where name `at` lies: "Gao, Mali", "Gao (Mali)", "the K2 base in Gao"."""
        after = names[at + 1]
        if after.tie == "in":
            return (
                holder.kind != "town"
                or names[at].kind in ("site", "district")
                or not listed(self.text, names[at], after)
            )
        if after.tie != "," or holder.kind not in ("country", "province", "region", "district"):
            return False
        goes_on = at + 2 < len(names) and names[at + 2].tie == "and" and listed(self.text, after, names[at + 2])
        inner = choose(names[at], self.story, self.gazetteer, holder)
        if goes_on or inner is None:  # "Karo, Ituri province", where no gazetteer has Karo
            return not goes_on and after.kind in _PARTS
        return inner.entry.kind != "country" and inner.entry is not holder

    def _place(self, named: Named, chosen: Chosen | None, holder: Entry | None) -> Place | None:
        if chosen is not None:
            return None if self._acts(named) else known_place(self.text, named, chosen)
        plain = named.core.casefold()
        doubtful = plain in words("never") or plain in words("careful") or plain in adjectives()
        doubtful = doubtful or plain in self.story.surnames
        if named.kind is None and (doubtful or not locative(self.text, named, strict=True)):
            return None
        return unknown_place(self.text, named, holder or self._owner(named), named.hint or self._home(named.span))

    def _owner(self, named: Named) -> Entry | None:
        owner = owned_by(self.text, named)
        town = self.where(owner) if owner else None
        return town.entry if town and town.entry.kind in _TOWNS else None

    def _home(self, span: Span) -> str | None:
        return supposed_country(span.of(self.text), self.story, self.gazetteer)

    def _acts(self, named: Named) -> bool:
        """Return whether a name stands for a government or a person here, and is no place: "Ankara said", "Paris"."""
        plain = named.core.casefold()
        if locative(self.text, named) or named.kind is not None:
            return False
        if plain in seats():
            return speaks(self.text, named)
        sure = plain in countries() or named.core in self.story.sure
        return not sure and (plain in words("careful") or plain in self.story.surnames)

    def _around(self, clause: Span, trigger: Span) -> list[Place]:
        """Return the places a clause puts its act in, the nearest to the trigger with its list: by a preposition, as what
        the act took or hit, or by a phrase that means a place named elsewhere."""
        names = self._names(clause)
        placed = [at for at, named in enumerate(names) if locative(self.text, named, strict=True)]
        rows: list[tuple[float, int, Named | None]] = []
        for at, named in enumerate(names):
            space = gap(self.text, named, clause, trigger) if at in placed else taken(self.text, named, trigger)
            if space is not None:
                rows.append((space, at, None))
        rows += self._meant_around(clause, trigger)
        for _, at, meant in sorted(rows, key=lambda row: row[0]):
            row = [meant] if meant else self._row(names, placed, at)
            known = [place for place in self._resolve(row, len(row)) if place.precision != "unknown"]
            if known:
                return known
        return []

    def _row(self, names: list[Named], placed: list[int], at: int) -> list[Named]:
        """Return name `at` with its list, and with the name before it that lies in it: "Goma, in Congo, was shelled"."""
        first = self._first(names, placed, at)
        before = names[first - 1] if first and names[first].tie == "in" else None
        if before and follows(self.text[before.span.end : names[first].chunk.start]):
            chosen = self._choose(before, None)
            first -= chosen is not None and chosen.entry.kind in _FINE
        return [names[first], *tail(names[first], names[first + 1 :], self.text)]

    def _hit(self, spans: Sequence[Span]) -> list[Place]:
        """Return where what was hit lies: "[the airport of Aden]", "[a clinic in Gao]"; not whose it is."""
        for span in spans:
            names = self._names(span)
            sites = any(named.kind == "site" or locative(self.text, named, strict=True) for named in names)
            known = [place for place in self.resolve(span) if place.lat is not None] if sites else []
            found = [place for place in known if place.precision in _FINE]
            if found:
                return found
        return []

    def _opening(self, sentence: Span, trigger: Span) -> list[Place]:
        """Return the town that a sentence opens with, where somebody speaks: "In Vienna, the envoys demanded"."""
        for named in self._names(Span(sentence.start, trigger.start)):
            if opens(self.text, named, sentence, trigger):
                return [place for place in self._resolve([named], 1) if place.precision == "town"]
        return []

    def _first(self, names: list[Named], placed: list[int], at: int) -> int:
        """Return the number of the first name of the list that name `at` belongs to."""
        free = at not in placed
        while at and (free or at - 1 in placed) and names[at].tie in ("and", ","):
            if not listed(self.text, names[at - 1], names[at]):
                break
            at -= 1
        return at

    @cached_property
    def _pointers(self) -> list[Pointer]:
        return list(pointers(self.text, Span(0, len(self.text))))

    @cached_property
    def _all(self) -> list[Named]:
        return self._names(Span(0, len(self.text)))

    def _resolve_meant(self, span: Span) -> list[Place]:
        """Return the place that a phrase means: "the capital", "the Kenyan capital", "the city"."""
        for pointer in self._pointers:
            if pointer.span.overlaps(span) and (named := self._meant(pointer)) is not None:
                return self._resolve([named], 1)
        return []

    def _meant_around(self, clause: Span, trigger: Span) -> Iterator[tuple[float, int, Named | None]]:
        for pointer in self._pointers:
            if not clause.covers(pointer.span) or pointer.span.overlaps(trigger):
                continue
            spot = Named(span=pointer.span, core="", chunk=pointer.span, near=pointer.near)
            if pointer.meant == "there" or locative(self.text, spot, strict=True):
                space = gap(self.text, spot, clause, trigger)
            else:
                space = taken(self.text, spot, trigger)
            if space is not None and (named := self._meant(pointer)) is not None:
                yield space, -1, named

    def _meant(self, pointer: Pointer) -> Named | None:
        """Return the name that a phrase means, with the phrase's own words as context."""
        if pointer.meant == "capital":
            return self._capital(pointer)
        if pointer.meant == "country":
            code = self.story.country
            same = [named for named in self._all if code and countries().get(named.core.casefold()) == code]
            return meaning(pointer, same[0], code) if same else None
        return self._last_town(pointer)

    def _capital(self, pointer: Pointer) -> Named | None:
        code = pointer.country or self.story.country
        core = capitals().get(code or "")
        if code is None or core is None:
            return None
        same = [named for named in self._all if place_key(named.core) == place_key(core)]
        span = min(same, key=lambda named: named.full != "").chunk if same else pointer.span
        return Named(span=span, core=core, chunk=pointer.span, hint=code, near=pointer.near)

    def _last_town(self, pointer: Pointer) -> Named | None:
        """Return the town at home last named as the place of something, if it is the only one of its sentence."""
        before, home = [one for one in self.report.sentences if one.start <= pointer.span.start], self.story.country
        for sentence in reversed(before[-_ABOUT_TOWNS:]):
            names = [one for one in self._all if sentence.covers(one.chunk) and one.chunk.end <= pointer.span.start]
            read = [(one, self._choose(one, None)) for one in names]
            towns = [one for one, at in read if at and at.entry.kind in _TOWNS and home in (None, at.entry.country)]
            placed = [one for one in towns if locative(self.text, one, strict=True)]
            if towns:
                alone = len({one.core for one in towns}) == 1
                return meaning(pointer, placed[-1], None) if alone and placed else None
        return None

    def _of_report(self, sentence: Span) -> list[Place]:
        """Return the only place the report tells of, for an act whose sentence has none and is no statement."""
        spoken = any(token.lower in words("saying") for token in tokenize(self.text, sentence.start, sentence.end))
        return [] if spoken or self._only_place is None else [self._only_place]

    @cached_property
    def _only_place(self) -> Place | None:
        """The one town or site of the report, if no other is named in it at all and the opening puts something there."""
        names = self._all
        read = [(named, self._choose(named, None)) for named in names]
        points = [
            (named, chosen) for named, chosen in read if chosen and chosen.entry.kind in ("town", "site", "district")
        ]
        placed = [one for one in points if locative(self.text, one[0], strict=True) or dateline(self.text, one[0])]
        opening = self.report.sentences[1].end if len(self.report.sentences) > 1 else len(self.text)
        if len({(chosen.entry.lat, chosen.entry.lon) for _, chosen in points}) != 1 or not placed:
            return None
        if placed[0][0].span.end > opening:
            return None
        return lowered(known_place(self.text, *placed[0]))

    def _is_actor(self, span: Span) -> bool:
        """Return whether a name is known as a force, a group or a person, and so is no place."""
        return is_actor(self.text, span, self._actors)

    @cached_property
    def _actors(self) -> list[Span]:
        return actors(self.text, self._knowledge)
