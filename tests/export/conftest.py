"""A record built from reports of our own, exported once, for the tests of the exports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import dragoman

REPORTS = {
    "a-gao.txt": "Convoy hit near Gao\n\nGAO, 3 May 2013 (Niger Bend Wire) - Gunmen attacked an army convoy near Gao in "
    "northern Mali on Thursday, killing at least six soldiers and wounding 11, the Malian army said. The French foreign "
    "ministry condemned the attack. France has 4,000 troops in Mali.\n",
    "b-gao-copy.txt": "Convoy hit near Gao\n\nGAO, 3 May 2013 (Niger Bend Wire) - Gunmen attacked an army convoy near "
    "Gao in northern Mali on Thursday, killing at least six soldiers and wounding 11, the Malian army said. The French "
    "foreign ministry condemned the attack. France has 4,000 troops in Mali.\n\nSent from Bamako.\n",
    "c-gao-later.txt": "Four killed in Gao convoy attack\n\nBAMAKO, 4 May 2013 (Sahel Courier) - Gunmen attacked an army "
    "convoy near Gao in northern Mali on Thursday, killing four soldiers, a hospital official said on Saturday.\n",
    "d-jaffna.txt": "Shelling in the north\n\nCOLOMBO, Feb 2, 2009 (Lagoon Times) - The Sri Lankan army shelled a village "
    "near Kilinochchi with rockets on Sunday, killing 12 civilians, aid workers said. India called for a ceasefire. “Żółć and "
    "ዓለም” was written on a wall. The rebels threatened to attack Colombo.\n",
    "e-goma.txt": "Clash near Goma\n\nM23 rebels, who are backed by Rwanda, captured a base of the Congolese army near "
    "Goma. The army denied that it had lost the base.\n",
}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dragoman.Dossier]:
    """Yield an open dossier with a person's judgement in it; only to be read."""
    folder = tmp_path_factory.mktemp("exports")
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    with dragoman.Dossier(folder / "d", settings=dragoman.Settings(workers=1)) as dossier:
        dossier.add(folder / "*.txt")
        dossier.build()
        left, right, *_ = (event.id for event in dossier.events(type="ASSAULT"))
        dossier.judge(left, right, dragoman.DIFFERENT, by="reviewer", reason="far apart")
        yield dossier


@pytest.fixture(scope="session")
def lines(built: dragoman.Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the JSONL export."""
    folder = tmp_path_factory.mktemp("lines")
    built.export(folder)
    return folder
