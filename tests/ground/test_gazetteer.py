"""The gazetteer: keys, files, compiling once, and looking up."""

from __future__ import annotations

import concurrent.futures
import multiprocessing
import os
import stat
from pathlib import Path

import pytest

from dragoman import folders
from dragoman.errors import UsageError
from dragoman.ground import gazetteer as module
from dragoman.ground.gazetteer import Gazetteer, load_gazetteer
from dragoman.ground.gazetteer_compile import compile_file
from dragoman.ground.gazetteer_files import read_own, read_user
from dragoman.ground.gazetteer_keys import place_key, sound_key
from dragoman.settings import Settings

CSV = (
    "name,country,lat,lon,precision,aliases,geonames_id\n"
    "Wadi Sora,SD,12.5,24.5,town,Wady Sora|Ouadi Sora,\n"
    "Hill 90,ML,15.1,-4.2,site,,\n"
)


@pytest.fixture(scope="module")
def built_in() -> Gazetteer:
    return load_gazetteer(Settings())


@pytest.fixture
def own(tmp_path: Path) -> Path:
    file = tmp_path / "own.csv"
    file.write_text(CSV, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kerbela", "Kerbela'"),
        ("Al-Hasakah", "Hasaka"),
        ("Deir ez-Zor", "Deir Ezzor"),
        ("São Tomé", "Sao Tome"),
        ("Qamishli", "Kamishli"),
        ("Ghouta", "Ghuta"),
        ("N'Djamena", "Ndjamena"),
        ("KIDAL", "Kidal"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert place_key(one) == place_key(other)


def test_other_names_keep_their_own_keys() -> None:
    assert place_key("Gao") != place_key("Goa")
    assert place_key("Киев") == "киев"
    assert sound_key("Mosul") is None
    assert sound_key("Benghazi") == sound_key("Bengazi")


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Kirkuk", "town", "IQ"),
        ("Kerbala", "town", "IQ"),
        ("Kharkov", "town", "UA"),
        ("Киев", "town", "UA"),
        ("Tigray", "province", "ET"),
        ("North Kivu", "province", "CD"),
        ("Sahel", "region", None),
        ("Bagram", "site", "AF"),
        ("DR Congo", "country", "CD"),
        ("Texas", "province", "US"),
    ],
)
def test_built_in_names(built_in: Gazetteer, name: str, kind: str, country: str | None) -> None:
    found = [(entry.kind, entry.country) for entry in built_in.find(name)]
    assert (kind, country) in found


def test_every_own_row_has_a_country_code_and_a_spot(built_in: Gazetteer) -> None:
    for row in read_own():
        assert row.kind in ("province", "district", "region", "site"), row.name
        assert row.country is None or (len(row.country) == 2 and row.country.isupper()), row.name
        assert row.kind == "province" or row.lat is not None, row.name
        spots = [entry for entry in built_in.find(row.name) if entry.country == row.country and entry.kind == row.kind]
        assert spots, row.name
        known = [entry for entry in spots if entry.lat is not None and entry.lon is not None]
        assert row.name == "Kayah State" or known, row.name
        assert all(-90 <= (entry.lat or 0) <= 90 and -180 <= (entry.lon or 0) <= 180 for entry in known), row.name


def test_the_larger_place_comes_first_and_namesakes_follow(built_in: Gazetteer) -> None:
    tripoli = [entry.country for entry in built_in.find("Tripoli")]
    assert tripoli[0] == "LY"
    assert "LB" in tripoli
    assert built_in.find("Qwxzzy") == ()


def test_a_users_places_come_before_the_built_in_ones(own: Path, tmp_path: Path) -> None:
    gazetteer = load_gazetteer(Settings(gazetteers=(str(own),)))
    found = gazetteer.find("Ouadi Sora")
    assert [(entry.name, entry.country, entry.lat, entry.own) for entry in found] == [("Wadi Sora", "SD", 12.5, True)]
    assert gazetteer.find("Hill 90")[0].kind == "site"


def test_a_changed_user_file_is_compiled_anew(own: Path, tmp_path: Path) -> None:
    first = module._compiled(str(tmp_path), f"{module._digest(module._content(str(own)))}.sqlite", (str(own),))
    own.write_text(CSV.replace("Wadi Sora", "Wadi Nour"), encoding="utf-8")
    second = module._compiled(str(tmp_path), f"{module._digest(module._content(str(own)))}.sqlite", (str(own),))
    assert first != second
    assert Gazetteer((second,)).find("Wadi Nour")


def test_a_geonames_dump_is_read(tmp_path: Path) -> None:
    names = "Om Sidra,أم سدرة"
    head, tail = ["99", "Umm Sidra", "Umm Sidra", names, "13.1", "25.2"], ["", "55", "", "", "", "1200", *[""] * 4]
    cells = [*head, "P", "PPL", "SD", *tail]
    file = tmp_path / "SD.txt"
    file.write_text("\t".join(cells) + "\n", encoding="utf-8")
    (row,) = read_user(str(file))
    assert (row.name, row.geonames_id, row.country, row.population, row.kind) == ("Umm Sidra", 99, "SD", 1200, "town")
    assert "أم سدرة" in row.names


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("name,lat,lon\nX,1,2\n", "no column country"),
        ("name,country,lat,lon\nX,SD,north,2\n", "line 2"),
        ("name,country,lat,lon,precision\nX,SD,1,2,hamlet\n", "line 2"),
        ("name,country,lat,lon\n,SD,1,2\n", "line 2"),
        ("name,country,lat,lon\nX,SD,999,2\n", "off the globe"),
    ],
)
def test_a_wrong_user_file_is_named_with_its_line(tmp_path: Path, text: str, fault: str) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"bad\.csv") as caught:
        list(read_user(str(file)))
    assert fault in str(caught.value)
    assert caught.value.advice


def test_a_missing_user_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"gone\.csv"):
        load_gazetteer(Settings(gazetteers=(str(tmp_path / "gone.csv"),)))


def _compile(arguments: tuple[str, str]) -> str:
    folder, user = arguments
    return str(module._compiled(folder, "places-user-test.sqlite", (user,)))


def test_several_processes_may_compile_at_once(own: Path, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(3, mp_context=context) as pool:
        names = ["places-user-test.sqlite"] * 6
        paths = set(pool.map(module._compiled, [str(tmp_path / "cache")] * 6, names, [(str(own),)] * 6))
    assert len(paths) == 1
    assert Gazetteer((paths.pop(),)).find("Wadi Sora")
    assert sorted(file.name for file in (tmp_path / "cache").iterdir()) == ["places-user-test.sqlite"]


def test_a_lock_left_by_a_killed_process_is_broken(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_WAIT", 0.2)
    lock = tmp_path / "places-user-test.lock"
    lock.touch()
    assert Path(_compile((str(tmp_path), str(own)))).is_file()
    assert not lock.exists()


def test_without_a_writable_cache_the_temporary_folder_serves(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    monkeypatch.setattr(folders.tempfile, "gettempdir", lambda: str(tmp_path))
    path = Path(_compile((str(blocked), str(own))))
    assert path.parent.parent == tmp_path
    assert stat.S_IMODE(path.parent.stat().st_mode) & 0o077 == 0 or os.name == "nt"


def test_a_failed_compilation_leaves_nothing_behind(tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("name,country,lat,lon\nX,SD,1,2\nY,SD,east,2\n", encoding="utf-8")
    target = tmp_path / "out" / "x.sqlite"
    target.parent.mkdir()
    with pytest.raises(UsageError):
        compile_file(target, (str(bad),))
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Maguindanao del Sur", "PH"),
        ("Togdheer Region", "SO"),
        ("Awdal", "SO"),
        ("Kayah State", "MM"),
        ("Haut-Lomami", "CD"),
    ],
)
def test_divisions_are_known_by_the_standard(built_in: Gazetteer, name: str, country: str) -> None:
    assert [(one.kind, one.country) for one in built_in.find(name)] == [("province", country)]


@pytest.mark.parametrize("name", ["Rivera", "Flores", "Victoria", "Kherson", "Taiwan"])
def test_a_division_that_shares_its_name_is_one_with_its_kind_alone(built_in: Gazetteer, name: str) -> None:
    assert "province" not in {one.kind for one in built_in.find(name)}


def test_what_the_own_table_has_is_not_there_twice(built_in: Gazetteer) -> None:
    for name in ("Rakhine State", "Cabo Delgado", "Borno State"):
        assert [one.kind for one in built_in.find(name)].count("province") == 1
