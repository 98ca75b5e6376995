"""Phrases of MUC-4's messages as the values of its slots, by our tables of nouns: what people, things and weapons are to the task."""

from __future__ import annotations

import re

from dragoman.codebook.words import load_people, load_things, load_weapons
from dragoman.extract.vocabulary import words_of

PEOPLE = {
    "military": "ACTIVE MILITARY",
    "militant": "FIGHTER",
    "criminal": "FIGHTER",
    "police": "LAW ENFORCEMENT",
    "official": "GOVERNMENT OFFICIAL",
    "diplomat": "DIPLOMAT",
    "politician": "POLITICAL FIGURE",
    "judge": "LEGAL OR JUDICIAL",
}
"""Our kinds of people as those of the task; all others are civilians. Fighters outside the army are never its targets."""
THINGS = {
    "military-site": "OTHER",
    "police-site": "LAW ENFORCEMENT FACILITY",
    "government-site": "GOVERNMENT OFFICE OR RESIDENCE",
    "civilian-site": "CIVILIAN RESIDENCE",
    "infrastructure": "TRANSPORTATION ROUTE",
    "vehicle": "TRANSPORT VEHICLE",
    "ship": "TRANSPORT VEHICLE",
    "aircraft": "TRANSPORT VEHICLE",
}
"""Our kinds of things as those of the task, where the words themselves (`TARGETS`) do not tell; all others are "OTHER"."""
TARGETS = {
    "DIPLOMAT OFFICE OR RESIDENCE": "embassy consulate",
    "ENERGY": "power electric electricity substation pylon pipeline refinery oil energy fuel dam",
    "FINANCIAL": "bank exchange",
    "COMMUNICATIONS": "radio television tv newspaper telephone antenna transmitter station",
    "COMMERCIAL": "store shop supermarket restaurant hotel factory plant office company firm mall market business",
    "ORGANIZATION OFFICE": "headquarters union party church university school temple",
    "TRANSPORTATION FACILITY": "airport terminal port",
    "TRANSPORTATION ROUTE": "bridge road highway railway street track",
    "WATER": "water reservoir",
}
WEAPONS = {
    "bomb": "BOMB",
    "ied": "BOMB",
    "suicide-vest": "BOMB",
    "car-bomb": "VEHICLE BOMB",
    "mine": "MINE",
    "grenade": "GRENADE",
    "mortar": "MORTAR",
    "rocket": "ROCKET",
    "missile": "MISSILE",
    "anti-tank": "ROCKET",
    "airstrike": "AERIAL BOMB",
    "small-arms": "GUN",
    "knife": "CUTTING DEVICE",
    "stones": "STONE",
    "incendiary": "FIRE",
}
EXACT_WEAPONS = {
    "DYNAMITE": r"DYNAMITE|TNT",
    "MOLOTOV COCKTAIL": r"MOLOTOV",
    "MACHINE GUN": r"(?:SUB)?MACHINE[ -]?GUN",
    "RIFLE": r"RIFLE|AK-?\d+|M-?16|GALIL",
    "HANDGUN": r"PISTOL|REVOLVER|HANDGUN",
    "EXPLOSIVE": r"EXPLOSIVES?$",
}
ORGANISATION = re.compile(
    r"\b(?:FRONT|MOVEMENT|ARMY|FORCES?|CARTEL|PARTY|COMMAND|MAFIA|GOVERNMENT|ORGANI[SZ]ATION|SQUADS?|EXTRADITABLES)\b|\[|\("
)
STATE = re.compile(
    r"\b(?:ARMY|ARMED FORCES|SOLDIERS?|TROOPS?|MILITARY|POLICE|GOVERNMENT|AIR FORCE|BATTALION|NATIONAL GUARD)\b"
)
PRONOUNS = frozenset(
    [
        "HE",
        "SHE",
        "IT",
        "THEY",
        "HIM",
        "HER",
        "THEM",
        "WHO",
        "WHOM",
        "WHICH",
        "THAT",
        "THIS",
        "THESE",
        "THOSE",
        "HIS",
        "THEIR",
        "ITS",
        "ONE",
        "SOME",
        "US",
        "WE",
        "I",
        "YOU",
    ]
)
FORCES = re.compile(r"\b(?:ARMY|ARMED FORCES|TROOPS?|BRIGADE|BATTALION|NATIONAL GUARD|AIR FORCE|GARRISON|PATROL)$")
FIGHTERS = re.compile(
    r"\b(?:GUERRILLAS?|REBELS?|TERRORISTS?|SUBVERSIVES?|EXTREMISTS?|ENEMY|CONTRAS?|FMLN|INSURGENTS?)\b"
)
GENERAL = re.compile(
    r"(?:\b(?:PEOPLES?|POPULATIONS?|CIVILIANS?|PERSONS?|VICTIMS?|OTHERS|COUNTRY|NATION|SOCIETY|CITIZENS?|COLOMBIANS?|SALVADORANS?|LIVES))$"
)
NO_NAME = re.compile(
    r"\d|\b(?:OF|THE|AND|OR|DEAD|FROM|WAS|WERE|NO|MORE|LESS|OVER|MANY|SEVERAL|NUMBER|HUNDREDS|THOUSANDS|DOZENS|ONE|TWO|THREE|FOUR|FIVE|"
    r"SIX|SEVEN|EIGHT|NINE|TEN|UNIDENTIFIED|OTHER|WOUNDED|INJURED|BODY|BODIES|CASUALTIES|DEATHS?|IN|BY|TO|A|AN|THIS|THAT|AMONG|AT)\b"
)


def weapon_type(phrase: str) -> str | None:
    for kind, pattern in EXACT_WEAPONS.items():
        if re.search(pattern, phrase.upper()):
            return kind
    found = load_weapons().find(_lower(phrase))
    return WEAPONS.get(found[-1].value.kind) if found else None


def thing_type(phrase: str) -> str | None:
    """Return the task's kind of a thing, None where the phrase names people."""
    row = _lower(phrase)
    found = load_things().find(row)
    if not found or is_person(phrase):
        return None
    for kind, names in TARGETS.items():
        if any(word.removesuffix("s") in names.split() or word in names.split() for word in row):
            return kind
    return THINGS.get(found[-1].value.kind, "OTHER")


def is_person(phrase: str) -> bool:
    """Return whether the last words name people."""
    row = _lower(phrase)
    found = load_people().find(row)
    return bool(row) and (bool(found and found[-1].end == len(row)) or row[-1] in words_of("person word"))


def person_type(phrase: str) -> str:
    row = _lower(phrase)
    if {"guard", "guards", "bodyguard", "bodyguards", "watchman", "escort", "escorts"} & set(row):
        return "SECURITY GUARD"
    if FIGHTERS.search(phrase.upper()):
        return "FIGHTER"
    if FORCES.search(phrase.upper()):
        return "ACTIVE MILITARY"
    found = load_people().find(row)
    kind = PEOPLE.get(found[0].value.kind, "CIVILIAN") if found else "CIVILIAN"
    former = (
        "FORMER "
        if {"former", "ex", "retired"} & set(row) and kind in ("ACTIVE MILITARY", "GOVERNMENT OFFICIAL")
        else ""
    )
    return former + kind


def split_name(phrase: str) -> tuple[str, str]:
    """Return what describes a person and the name: "POLICE COMMANDER JUAN PEREZ"; either may be empty."""
    parts = re.findall(r"\S+", phrase)
    row = [one.strip(",.'\"()[]").lower() for one in parts]
    ends = [one.end for one in load_people().find(row)]
    ends += [at + 1 for at, word in enumerate(row) if word in words_of("person word") or word in words_of("plural")]
    last = max(ends, default=0)
    if not last and (len(parts) == 1 and is_plural(phrase)):
        return phrase, ""
    return " ".join(parts[:last]).rstrip(","), " ".join(parts[last:])


def is_plural(phrase: str) -> bool:
    last = _lower(phrase)[-1:] or [""]
    return (
        last[0] in words_of("plural")
        or (last[0].endswith("s") and not last[0].endswith("ss"))
        or " AND " in phrase.upper()
    )


def _lower(phrase: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[\w'’-]+", phrase)]
