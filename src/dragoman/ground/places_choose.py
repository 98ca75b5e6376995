"""Which place a name means: by kind, people, the countries and the places the report names."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from dragoman.ground.gazetteer import Entry, Gazetteer
from dragoman.ground.places_phrase import Named
from dragoman.ground.places_story import Story, distance, misses_article
from dragoman.ground.places_weigh import prior
from dragoman.ground.places_words import countries, country_key, feature, state_names, words

_SMALL = 100_000
"""A town with fewer people, in a country the report does not name, is rather another place of its name, or none."""
_NAMELESS = 15_000
"""The same, in a report that names no country."""
_KNOWN, _ALONE = 40_000, 20
"""The same for a town whose namesakes all have a twentieth of its people or fewer, in a report that names other countries."""
_OF_KIND = {"province": ("province", "region"), "district": ("district", "province"), "region": ("region", "province")}
_SUFFIXES = ("Department", "Province", "Governorate", "State", "Region", "Division")
_BACKED = 0.4
_MUCH = 1.0
"""By so much another place must be likelier than the country of the name."""
_COUNTIES = frozenset(("US", "GB", "IE", "CA", "AU", "NZ"))
"""Countries whose counties do not bear the name of their seat."""


class Chosen(msgspec.Struct, kw_only=True):
    """The place chosen for a name, the runners-up, and the part of the name that was looked up."""

    entry: Entry
    others: tuple[Entry, ...] = ()
    whole: bool = True


def choose(
    named: Named,
    story: Story,
    gazetteer: Gazetteer,
    inside: Entry | None = None,
    *,
    given: bool = False,
    similar: bool = True,
) -> Chosen | None:
    """Return what a name means, inside another place where one is given; None where nothing fits well enough.

    `given`: the name is known to be a place's, so that the best place of the name is it, however small. Without `similar`,
    other spellings are not tried.
    """
    for text, whole in _readings(named):
        found = _with_divisions(gazetteer.find(text), text, named, story, gazetteer)
        found += _counties(text, story, gazetteer) if given else []
        entries = [entry for entry in found if _fits(entry, named, inside)]
        best = _best(entries, text, named, story, inside, given)
        if best is not None:
            return Chosen(entry=best[0], others=tuple(best[1:4]), whole=whole)
    if not similar or named.core.casefold() in words("never"):
        return None
    entries = [entry for entry in gazetteer.similar(named.core) if _fits(entry, named, inside)]
    near = [entry for entry in entries if story.support.get(entry.country or "", 0) >= 0.5]
    return Chosen(entry=near[0]) if len(near) == 1 else None


def _counties(text: str, story: Story, gazetteer: Gazetteer) -> list[Entry]:
    """Return the counties called by their name alone ("Vanderburgh"), in a state that the report names."""
    found = (one for kind in ("County", "Parish") for one in gazetteer.find(f"{text} {kind}"))
    return [one for one in found if one.kind == "district" and one.country in _COUNTIES and story.company.named(one)]


def _readings(named: Named) -> list[tuple[str, bool]]:
    """Return the texts under which to look a name up, the fullest first; whole: nothing of the name is left out."""
    shown = named.core
    if named.tie == "," and shown in state_names():
        return [(state_names()[shown], True)]
    readings = []
    if named.full:
        readings.append((named.full, True))
    readings.append((shown, True))
    parts = shown.split()
    many = parts[-1].casefold() in words("streets")
    while (
        not many
        and len(parts) > 1
        and (feature(parts[-1].casefold()) or parts[-1] in ("International", "Air", "Military"))
    ):
        parts = parts[:-1]
        readings.append((" ".join(parts), True))
    while len(parts) > 1 and (parts[0].casefold() in words("directions") or parts[0] in ("Mount", "Port", "Camp")):
        parts = parts[1:]
        readings.append((" ".join(parts), False))
    if len(parts) > 2 and parts[1] == "of" and feature(parts[0].casefold()):
        readings.append((" ".join(parts[2:]), False))
    return [(text, whole) for text, whole in readings if text.casefold() not in words("never")]


def _with_divisions(found: Sequence[Entry], text: str, named: Named, story: Story, gazetteer: Gazetteer) -> list[Entry]:
    """Return also the divisions that the table has only with their kind ("Meta Department"): where the name is told to be a
    division's ("Meta province"), or in a country that the report tells of and that has no other place of the name.
    """
    if " " in text or len(text) < 4:
        return list(found)
    told = named.kind == "province"
    there = {entry.country for entry in found}
    wanted = {code for code, support in story.support.items() if support >= _BACKED} - there
    rows = [entry for kind in _SUFFIXES for entry in gazetteer.find(f"{text} {kind}")] if wanted or told else []
    return [*found, *(row for row in rows if row.kind == "province" and (told or row.country in wanted))]


def _fits(entry: Entry, named: Named, inside: Entry | None) -> bool:
    if named.kind != "town" and entry.kind == "country" and country_key(named.core) in countries():
        return entry.country == countries()[country_key(named.core)]
    if named.hint and entry.country and entry.country != named.hint:
        return False
    if inside is not None and inside is not entry:
        if inside.country and entry.country and inside.country != entry.country:
            return False
        if inside.kind == "province" and inside.admin1 and entry.admin1 and inside.admin1 != entry.admin1:
            return False
        if inside.kind in ("town", "district", "province") and distance(inside, entry) > 400:
            return False
    return not (named.kind == "town" and entry.kind in ("province", "country", "region"))


def _best(
    entries: list[Entry], text: str, named: Named, story: Story, inside: Entry | None, given: bool
) -> list[Entry] | None:
    """Return the entries from best to worst, or None where even the best is not credible."""
    if not entries:
        return None
    scores = {entry: _score(entry, text, named, story) for entry in entries}
    ranked = _country_first(sorted(entries, key=lambda entry: -scores[entry]), scores, text, story)
    best = ranked[0]
    if given:
        return ranked
    told = inside is not None or named.hint is not None or best.own or story.company.at_home(best)
    backed = story.support.get(best.country or "", 0) > 0 or best in story.sure.values()
    alone = not any(one.population > best.population / _ALONE for one in ranked[1:]) and named.kind in (None, "town")
    people = best.population if best.main or alone else best.population / 2
    large = best.kind != "town" or people >= (_NAMELESS if not story.support else _KNOWN if alone else _SMALL)
    if misses_article(best, text) and not told and story.support.get(best.country or "", 0) < 0.4:
        return None
    if named.kind in ("province", "district") and best.kind == "town" and best.country in _COUNTIES:
        return None
    if named.kind == "district" and best.kind == "town" and not told and not story.support.get(best.country or "", 0):
        return None
    return ranked if told or backed or large else None


def _country_first(ranked: list[Entry], scores: dict[Entry, float], text: str, story: Story) -> list[Entry]:
    """Return the places with the country of the name first, unless much speaks for one elsewhere: "Jordan, Minn."."""
    country = next((entry for entry in ranked if entry.kind == "country"), ranked[0])
    abroad = ranked[0].country != country.country and scores[ranked[0]] - scores[country] >= _MUCH
    if abroad or ranked[0] in story.company.told(text) or country_key(text) not in countries():
        return ranked
    return [country, *(entry for entry in ranked if entry is not country)]


def _score(entry: Entry, text: str, named: Named, story: Story) -> float:
    score = prior(entry, text) + story.weigh(entry, text) + story.company.score(entry, text)
    if named.kind and entry.kind in _OF_KIND.get(named.kind, (named.kind,)):
        score += 3.0
    return score


def too_wide(named: Named, entry: Entry, home: str | None) -> bool:
    """Return whether what a name is called is smaller than the place found for it: "Texas neighbourhood" is no state abroad."""
    if named.kind not in ("site", "district"):
        return False
    return entry.kind == "country" or (
        named.kind == "district" and entry.kind == "province" and home not in (None, entry.country)
    )
