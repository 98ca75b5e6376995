"""From texts to witnesses: an agency, those who cite it, and one who knows by himself."""

from __future__ import annotations

from pathlib import Path

from dragoman import Dossier, Settings

OWN = "Gunmen killed five policemen at a checkpoint near Kirkuk on Monday, a security official said."
CITING = (
    "Five policemen were shot dead by gunmen at a checkpoint near Kirkuk on Monday, Reuters reported.",
    "According to the news agency Reuters, gunmen killed five policemen at a checkpoint near Kirkuk on Monday.",
)
OTHER = (
    "Our correspondent at the checkpoint near Kirkuk, where gunmen killed five policemen on Monday, saw burned cars."
)


def witnesses(folder: Path, **reports: tuple[str, str | None]) -> list[int]:
    settings = Settings(workers=1, extractor="patterns")
    with Dossier(folder / "war.dossier", settings=settings) as dossier:
        for name, (text, outlet) in reports.items():
            (folder / f"{name}.txt").write_text(f"KIRKUK, 3 March 2020 - {text}\n", "utf-8")
            dossier.add(folder / f"{name}.txt", published="2020-03-03", outlet=outlet)
        dossier.build()
        return [event.witnesses for event in dossier.events(type="ASSAULT") if len(event.reports) == len(reports)]


def test_who_cites_the_agency_is_one_witness_with_it(tmp_path: Path) -> None:
    cited = {"one": (CITING[0], "Daily One"), "two": (CITING[1], "Daily Two")}
    assert witnesses(tmp_path, agency=(OWN, "Reuters"), **cited) == [1]


def test_who_knows_by_himself_is_another(tmp_path: Path) -> None:
    told = witnesses(tmp_path, agency=(OWN, "Reuters"), one=(CITING[0], "Daily One"), other=(OTHER, "Daily Three"))
    assert told == [2]
