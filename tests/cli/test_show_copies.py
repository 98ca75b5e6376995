"""`dragoman show report`: the other reports of its text, and how they differ."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import dragoman

Run = Callable[..., Any]
WIRE = (
    "BAMAKO, May 2, 2013 (Reuters) - Gunmen on motorbikes raided the cattle market of Dorrigo near Gao on Tuesday, killing 14 "
    "traders and burning the weighbridge, officials said.\n\n"
    "Survivors hid in the grain silo until army helicopters arrived shortly before sunset.\n\n"
    "Governor Amadou Keletigui promised the families compensation and ordered a curfew across the eastern cantons.\n\n"
    "Nobody has claimed the raid, the deadliest in the province since the harvest truce collapsed last year.\n"
)
LAST = "Hospitals in the capital appealed for blood."
OTHER = (
    "AMMAN, June 9, 2014 - Bakers warned that their ovens would go cold by Friday unless diesel was rationed fairly.\n"
)


@pytest.fixture
def folder(here: Path) -> Path:
    paragraphs = WIRE.split("\n\n")
    (here / "wire.txt").write_text(WIRE)
    (here / "copy.txt").write_text("\n\n".join([*paragraphs[:1], *paragraphs[2:], LAST]))
    (here / "other.txt").write_text(OTHER)
    return here


def test_the_copies_of_a_report_are_shown_with_what_they_add_and_drop(folder: Path, run: Run) -> None:
    settings = dragoman.Settings(workers=1, extractor="patterns")
    with dragoman.Dossier("dragoman.dossier", settings=settings) as dossier:
        for name in ("wire", "copy", "other"):
            dossier.add(f"{name}.txt")
        dossier.build()
        wire, copy, other = dossier.reports()
        assert [one.report.id for one in dossier.copies(copy.id)] == [wire.id, copy.id]
        assert dossier.copies(wire.id) == dossier.copies(copy.id)
        assert dossier.copies(other.id) == ()
        with pytest.raises(dragoman.DragomanError):
            dossier.copies("r0")
        (raid,) = (one for one in dossier.events(type="ASSAULT") if len(one.reports) == 2)
        assert raid.witnesses == 1
    told = run("show", "event", raid.id).out
    assert "1 independent, 2 reports" in told
    assert re.search(r"one witness: .*wire.txt.*; .*copy.txt", told)
    told = run("show", "report", wire.id).out
    assert f"one text: {copy.id}" in told
    assert f"adds: {LAST}" in told
    assert "drops: Survivors hid in the grain silo" in told
    assert "one text" not in run("show", "report", other.id).out
    told = run("show", "report", copy.id).out
    assert f"one text: {wire.id}" in told
    assert ", which the others repeat" in told
    assert "one text: this report" in told
