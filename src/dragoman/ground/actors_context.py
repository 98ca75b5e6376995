"""What a report's context tells: the country it is about, and whom "the army", "he" or "the group" means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from dragoman.codebook.words import load_people
from dragoman.ground.actors_matter import Matters
from dragoman.ground.actors_phrase import Phrase
from dragoman.knowledge import Knowledge, KnownMention
from dragoman.knowledge.fold import fold
from dragoman.knowledge.particles import particles
from dragoman.schema.report import Report
from dragoman.schema.span import Span

_LEAST = 3
_LEAD = 2


class Story:
    """The known mentions of one report, in order, and what can be read from them."""

    def __init__(
        self,
        report: Report,
        mentions: Sequence[KnownMention],
        knowledge: Knowledge,
        lies_in: Mapping[str, int] = MappingProxyType({}),
        lands: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`lies_in` says how many of the report's places lie in each country, by ISO code; `lands` in which one towns lie."""
        self._report = report
        self._mentions = list(mentions)
        self._knowledge = knowledge
        self._matters = Matters(report, self._mentions, knowledge, lands)
        self.country = self._country(lies_in)

    def meant(self, phrase: Phrase, span: Span, land: str | None = None) -> str | None:
        """Return the id of the actor that a phrase without a name means, or None where more than one may be meant.

        `land` is the id of the country that the phrase itself names a town of, as "police in Kampala" does.
        """
        if len(phrase.line) == 1 and phrase.head in particles("pronoun person"):
            return self._single(span, ("person",))
        if len(phrase.line) == 1 and phrase.head in particles("pronoun group"):
            return self._single(span, ("group", "force", "coalition", "party", "body")) if phrase.head == "it" else None
        if phrase.article == "the" and len(phrase.line) == 1 and phrase.head in particles("anaphoric group"):
            kinds = ("group", "party") if phrase.head in ("party", "movement") else ("group",)
            return self._single(span, kinds) or self._only_group(phrase)
        if not phrase.article and len(phrase.line) == 1 and phrase.head in particles("rebel noun"):
            return self._only_group(phrase)
        return self._state_body(phrase, land)

    def _only_group(self, phrase: Phrase) -> str | None:
        """Return the only group that the whole report names: more than once, or before it is told of as "the rebels".

        In the teaching part of the corpus that group is meant in 117 of 125 cases, and with a single name in 92 of 109.
        """
        named = [mention for mention in self._mentions if mention.kind == "group"]
        if phrase.head not in particles("rebel noun") or len({mention.actor for mention in named}) != 1:
            return None
        before = phrase.article == "the" and named[0].span.end <= phrase.core.start
        return named[0].actor if len(named) > 1 or before else None

    def _state_body(self, phrase: Phrase, land: str | None) -> str | None:
        """Return "the army" as that of the country last named with one, else of the country the report is about.

        Without an article, a force in a town of another country than the report's is that country's. In a passage that has
        turned to a country, it is that country's, unless the passage names another's.
        """
        noun = self._owned([word.key for word in phrase.line])
        suffix = self._knowledge.body(noun)
        if suffix is None or (phrase.article == "a" and not _is_serving(phrase.head)):
            return None
        if land is not None and land != self.country and not phrase.article:
            return self._knowledge.organ(land, noun)
        here = self._matters.here(phrase.core.start)
        for mention in reversed(self._mentions):
            if here and mention.span.end <= self._matters.start(phrase.core.start):
                break
            if (
                mention.span.end <= phrase.core.start
                and mention.form == "name"
                and self._is_body(mention, suffix, noun)
            ):
                return mention.actor
        country = here or self.country or self._of_last_force(phrase.core.start)
        meant = self._knowledge.organ(country, noun) if country else None
        if meant is None or (self._knowledge.actor(meant).kind == "office" and not self._knowledge.was_held(meant)):
            return None
        return meant

    def _of_last_force(self, place: int) -> str | None:
        """Return the state of the force named last, in the sentence or the one before: "the IDF ... the air force"."""
        starts = [sentence.start for sentence in self._report.sentences if sentence.start <= place][-2:]
        for mention in reversed(self._mentions):
            if mention.span.end <= place and starts and mention.span.start >= starts[0] and mention.kind == "force":
                state, dot, _ = mention.actor.partition(".")
                return state if dot and state in self._knowledge.countries else None
        return None

    def _owned(self, line: Sequence[str]) -> str:
        """Return the noun of a phrase, without a body of the same state before it: "air force" of "the army's air force"."""
        at = max((place for place, key in enumerate(line) if key == "s"), default=0)
        return " ".join(line[at + 1 :] if at and self._knowledge.body(" ".join(line[:at])) else line)

    def _is_body(self, mention: KnownMention, suffix: str, noun: str) -> bool:
        """Return whether an earlier mention is such a body of a state: by its id, or by the noun it ends in."""
        if mention.actor.endswith(f".{suffix}"):
            return True
        return "." in mention.actor and fold(mention.span.of(self._report.text)).endswith(f" {noun}")

    def _single(self, span: Span, kinds: tuple[str, ...]) -> str | None:
        """Return the one actor of these kinds in this sentence before the span, else in the sentence before."""
        start = max((s.start for s in self._report.sentences if s.start <= span.start), default=0)
        previous = max((s.start for s in self._report.sentences if s.start < start), default=start)
        for low, high in ((start, span.start), (previous, start)):
            found = {m.actor for m in self._mentions if low <= m.span.start and m.span.end <= high and m.kind in kinds}
            if found:
                return found.pop() if len(found) == 1 else None
        return None

    def _country(self, lies_in: Mapping[str, int]) -> str | None:
        """Return the id of the country to which most of the report's names and places belong, None where none leads by far."""
        counts: Counter[str] = Counter()
        for mention in self._mentions:
            country = self._knowledge.actor(mention.actor).country
            if country and mention.kind != "outlet":
                counts[country.lower()] += 1
        for code, count in lies_in.items():
            counts[code.lower()] += count
        ranked = [*counts.most_common(2), ("", 0), ("", 0)]
        (country, most), (_, second) = ranked[0], ranked[1]
        return country if most >= _LEAST and most >= _LEAD * second else None


def _is_serving(noun: str) -> bool:
    """Return whether the noun is for one who serves in a force: "a soldier" is one of the army, "a government" is any."""
    person = load_people().get(noun)
    return person is not None and person.kind in ("military", "police")
