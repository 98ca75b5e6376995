from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dragoman_corpus import Fault, Story, examine

STORY = """\
story: tale
conflict: Lumaria border war
countries: XX
fictional: yes
facts: An invented raid,
  told twice.

who army: force XX | Lumarian army; the army
who front: group XX | Free Valley Front; FVF
where orsa: town XX 12.50 33.20 | Orsa
where depot: site XX - - | fuel depot

== tale-1
outlet: Meridian Wire
register: wire
published: 2004-03-15
--
Gunmen {raid|storm} fuel depot

Fighters of the Free Valley Front {raid|attacked} a fuel depot near Orsa on Sunday, {raid|killing} at least six guards, the
army said. The army {deny!denied|denied} any {deny|shelling} and {vow|vowed} to hit back. Dr. Hill left at 5 p.m. on foot.

~ Read also: ten {{soups}}

--
who front: gunmen
* raid ASSAULT/firearms occurred
  when: 2004-03-14 "Sunday"
  where: depot; orsa
  by: front alleged of army
  to: depot thing; "guards"
  with: small-arms
  killed: >=6 "at least six guards" side recipient voice army
  said: army official "said"
* deny ASSAULT/heavy-weapons denied optional
  when: ?
  by: army denied
* vow THREATEN/violence occurred
  when: 2004-03-14/2004-03-15 bounded
  by: army
  to: front
  about: ASSAULT by army to front
  answers: raid "hit back"
figure: troops ~400 of army
tie: front opposes army "the army said"

== tale-2
outlet: The Orsa Sun
register: tabloid
published: unknown
rewrite_of: tale-1
--
Depot {raid|burns}
The {raid|raid} by the FVF killed six to nine guards.
--
* raid ASSAULT/firearms occurred
  when: ?
  by: front
  killed: 6-9 "six to nine guards"
""".replace("{{soups}}", "soups")


@pytest.fixture
def text() -> str:
    return STORY


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str], tuple[Story | None, list[Fault]]]:
    def reads(text: str) -> tuple[Story | None, list[Fault]]:
        path = tmp_path / "tale.story"
        path.write_text(text, "utf-8")
        story, faults = examine(path)
        return story, [fault for fault in faults if not fault.warning]

    return reads
