"""The dossier's file: made, brought up to date, refused where it is none; read-only places and full disks."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from dragoman.errors import StoreError, UsageError, VersionError
from dragoman.settings import Settings
from dragoman.store.sqlite import SqliteStore, migrating, opening
from dragoman.store.sqlite.tables import HEAD, metadata

Make = SimpleNamespace


def opened(path: Path) -> SqliteStore:
    return SqliteStore(str(path), Settings())


@pytest.fixture
def filled(tmp_path: Path, make: Make) -> Path:
    """A closed dossier with two reports."""
    path = tmp_path / "war.dossier"
    store = make.sqlite(path)
    for number in range(2):
        report = make.report(number)
        make.put(store, report, (make.claim(report),))
    store.close()
    return path


def sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as conn:
        return (
            bool(conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)])
            and not conn.execute("PRAGMA foreign_key_check").fetchall()
        )


# --- making and migrating ---------------------------------------------------------------------------------------------


def test_reading_makes_no_file_and_writing_makes_one_that_closes_to_one(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "with space #1?.dossier"
    store = opened(path)
    assert list(store.events()) == []
    assert not list(tmp_path.iterdir())
    store.start(make.Run(id="n1", verb="add", started="2024"))
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert sound(path)


def test_the_file_is_marked_and_in_write_ahead_mode(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert conn.execute("PRAGMA application_id").fetchone() == (0x44524147,)
        assert conn.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]


def test_the_migrations_make_exactly_the_tables_the_code_uses(tmp_path: Path) -> None:
    assert migrating.known()[0] == HEAD
    engine = sa.create_engine("sqlite://")
    with engine.begin() as conn:
        migrating.migrate(conn)
        options = {
            "compare_type": True,
            "target_metadata": metadata,
            "include_name": lambda name, *_: name != "alembic_version",
        }
        assert compare_metadata(MigrationContext.configure(conn, opts=options), metadata) == []
        migrated = dict(conn.execute(sa.text("SELECT name, sql FROM sqlite_master")).all())
    plain = sa.create_engine("sqlite://")
    metadata.create_all(plain)
    with plain.connect() as conn:
        made = dict(conn.execute(sa.text("SELECT name, sql FROM sqlite_master")).all())
    assert {name for name, sql in made.items() if "WITHOUT ROWID" in (sql or "")} == {
        name for name, sql in migrated.items() if "WITHOUT ROWID" in (sql or "")
    }


def test_the_events_of_an_older_dossier_are_resolved_anew(filled: Path, make: Make) -> None:
    with closing(sqlite3.connect(filled)) as conn:
        conn.execute("DROP TABLE waiting")
        conn.execute("UPDATE alembic_version SET version_num = '0002'")
        conn.execute("UPDATE nodes SET cluster = (SELECT min(id) FROM nodes WHERE kind = 'event') WHERE kind = 'event'")
        conn.commit()
    opening.upgrade(str(filled), "0002")
    store = opened(filled)
    assert len(list(store.events())) == 1  # all that older versions ever joined
    store.settle("run")
    assert len(list(store.events())) == 2
    store.close()


NEXT = """
import sqlalchemy as sa
from alembic import op
revision = "next"
down_revision = "{head}"
def upgrade():
    with op.batch_alter_table("runs") as batch:
        batch.add_column(sa.Column("note", sa.String()))
    op.execute("UPDATE runs SET note = 'older'")
    {last}
"""


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A dragoman with one migration more; the script's last line may be replaced."""
    scripts = tmp_path / "scripts"
    (scripts / "versions").mkdir(parents=True)
    for file in (*migrating.SCRIPTS.glob("*.*"), *migrating.SCRIPTS.glob("versions/*.py")):
        (scripts / file.relative_to(migrating.SCRIPTS)).write_bytes(file.read_bytes())
    script = scripts / "versions" / "vnext.py"
    script.write_text(NEXT.format(head=HEAD, last="pass"))
    monkeypatch.setattr(migrating, "SCRIPTS", scripts)
    monkeypatch.setattr(opening, "HEAD", "next")
    return script


def test_an_older_dossier_is_brought_up_to_date_and_a_copy_stays(filled: Path, newer: Path) -> None:
    before = filled.read_bytes()
    opening.upgrade(str(filled), HEAD)
    with closing(sqlite3.connect(filled)) as conn:
        assert conn.execute("SELECT version_num FROM alembic_version").fetchall() == [("next",)]
        assert "note" in [row[1] for row in conn.execute("PRAGMA table_info(runs)")]
    assert sound(filled)
    store = opened(filled)
    assert len(list(store.events())) == 2
    store.close()
    copy = filled.with_name("war.dossier-before-next")
    assert sound(copy)
    assert len(before) == copy.stat().st_size


def test_a_dossier_of_the_first_version_keeps_its_events_and_says_since_when_it_knows_their_past(
    tmp_path: Path, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "old.dossier"
    monkeypatch.setattr(opening, "HEAD", "0001")
    opening.upgrade(str(old), None)
    with closing(sqlite3.connect(old)) as conn:
        conn.execute("ATTACH ? AS full", (str(filled),))
        for table in ("runs", "reports", "cleaned", "extractions", "groundings", "claims", "nodes", "work"):
            columns = ", ".join(f'"{row[1]}"' for row in conn.execute(f"PRAGMA main.table_info({table})"))
            conn.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM full.{table}")
        conn.commit()
    monkeypatch.undo()
    store = opened(old)
    assert len(list(store.events())) == 2
    with pytest.raises(UsageError, match="keeps changes since"):
        list(store.changes("2000-01-01T00:00:00"))
    assert list(store.changes("2999-01-01T00:00:00")) == []
    store.close()
    assert sound(old)
    assert sound(old.with_name(f"old.dossier-before-{HEAD}"))


def test_a_migration_that_fails_leaves_the_dossier_as_it_was(filled: Path, newer: Path) -> None:
    newer.write_text(NEXT.format(head=HEAD, last='op.execute("SELECT * FROM nothing")'))
    with pytest.raises(StoreError, match=r"war\.dossier"):
        opened(filled)
    with closing(sqlite3.connect(filled)) as conn:
        assert conn.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
        assert "note" not in [row[1] for row in conn.execute("PRAGMA table_info(runs)")]


def test_a_newer_dossier_is_refused_and_left_alone(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
        conn.commit()
    before = filled.read_bytes()
    with pytest.raises(VersionError, match=r"war\.dossier .*newer.* Install the newest"):
        opened(filled)
    assert filled.read_bytes() == before


def test_an_empty_file_becomes_a_dossier(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "empty.dossier"
    path.touch()
    store = opened(path)
    store.add_reports([make.report(1)], [()], "run")
    store.close()
    assert sound(path)


# --- what is no dossier -----------------------------------------------------------------------------------------------


def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Talks broke down on the second day.\n" * 100)
    with pytest.raises(StoreError, match=r"notes\.txt is not a dossier"):
        opened(path)
    assert path.read_text().startswith("Talks")


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE birds (name)")
        conn.commit()
    with pytest.raises(StoreError, match=r"other\.db is a database, but not a dossier"):
        opened(path)
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT name FROM sqlite_master").fetchall() == [("birds",)]


def test_folders_and_missing_folders_are_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder"):
        opened(tmp_path)
    with pytest.raises(StoreError, match=r"nowhere of the dossier .* is not there"):
        opened(tmp_path / "nowhere" / "war.dossier")


def test_a_truncated_file_is_told_as_damaged(filled: Path) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[: len(whole) // 3])
    with pytest.raises(StoreError, match=r"war\.dossier is damaged"), closing(opened(filled)) as store:
        list(store.events())


def test_a_damaged_row_is_told_with_the_file(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as conn:
        conn.execute("UPDATE claims SET body = x'7b7b' WHERE num = 1")
        conn.execute("UPDATE reports SET body = x'7b7b' WHERE seq = 1")
        conn.commit()
    store = opened(filled)
    with pytest.raises(StoreError, match=r"war\.dossier is damaged"):
        list(store.events())
    with pytest.raises(StoreError, match=r"war\.dossier is damaged"):
        store.report("r0000")
    store.close()


# --- places that cannot be written ------------------------------------------------------------------------------------


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder of our own, while we are somebody whom the system can refuse."""
    if os.name == "nt":
        pytest.skip("read-only folders are another matter there")
    me = os.geteuid()
    folder = Path(tempfile.mkdtemp(prefix="dossier"))
    if me == 0:
        os.chown(folder, 65534, 65534)
        os.seteuid(65534)
    yield folder
    os.seteuid(me)
    folder.chmod(stat.S_IRWXU)
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


def filled_in(folder: Path, make: Make) -> Path:
    path = folder / "war.dossier"
    store = opened(path)
    report = make.report(0)
    make.put(store, report, (make.claim(report),))
    store.close()
    return path


@pytest.mark.parametrize("closed", ["file", "folder", "both"])
def test_what_cannot_be_written_can_be_read(unprivileged: Path, make: Make, closed: str) -> None:
    path = filled_in(unprivileged, make)
    if closed != "folder":
        path.chmod(0o400)
    if closed != "file":
        unprivileged.chmod(0o500)
    store = opened(path)
    assert len(list(store.events())) == 1
    assert store.counts()["reports"] == 1
    with pytest.raises(StoreError, match=r"war\.dossier cannot be written.* Copy it to a folder"):
        store.add_reports([make.report(1)], [()], "run")
    if closed != "file":
        with pytest.raises(StoreError, match="cannot be built"):
            store.lock()
    store.close()


def test_an_unclosed_dossier_in_a_read_only_folder_is_not_read_half(unprivileged: Path, make: Make) -> None:
    path = unprivileged / "war.dossier"
    store = opened(path)
    store.add_reports([make.report(1)], [()], "run")
    copied = unprivileged / "copy.dossier"
    copied.write_bytes(path.read_bytes())
    Path(f"{copied}-wal").write_bytes(Path(f"{path}-wal").read_bytes())
    store.close()
    unprivileged.chmod(0o500)
    with pytest.raises(StoreError, match="not closed"):
        opened(copied)


def test_a_dossier_cannot_be_made_in_a_read_only_folder_or_read_without_the_right(
    unprivileged: Path, make: Make
) -> None:
    path = filled_in(unprivileged, make)
    path.chmod(0)
    with pytest.raises(StoreError, match="cannot be read"):
        opened(path)
    unprivileged.chmod(0o500)
    with pytest.raises(StoreError, match=r"cannot be made.*read-only"):
        opened(unprivileged / "new.dossier")


# --- full disks -------------------------------------------------------------------------------------------------------


def test_a_full_disk_is_told_and_what_was_kept_stands(filled: Path, make: Make) -> None:
    store = opened(filled)
    with store._database.read() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 20}")
    numbers = iter(range(2, 1000))

    def fill() -> None:
        for number in numbers:
            store.add_reports([make.report(number, os.urandom(4000).hex())], [()], "run")

    with pytest.raises(StoreError, match=r"war\.dossier cannot grow: the disk is full.*Make room"):
        fill()
    kept = next(numbers) - 1
    assert 2 < kept < 1000
    assert store.counts()["reports"] == kept
    store.close()
    assert sound(filled)
    again = opened(filled)
    assert again.counts()["reports"] == kept
    again.add_reports([make.report(5000)], [()], "run")
    again.close()


LIMITED = """
import resource, signal, sys
from dragoman.errors import StoreError
from dragoman.schema.report import Report
from dragoman.settings import Settings
from dragoman.store.sqlite import SqliteStore

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
store = SqliteStore(sys.argv[1], Settings())
kept = 0
try:
    for number in range(10_000):
        text = str(number) * 500
        store.add_reports([Report(id=f"r{number}", path="p", sha256="0", raw=text, text=text)], [()], "run")
        kept += 1
except StoreError as error:
    print(kept, error)
"""


@pytest.mark.skipif(os.name == "nt", reason="no limit on a file's size there")
def test_a_file_that_may_not_grow_is_told_and_what_was_kept_stands(tmp_path: Path) -> None:
    path = tmp_path / "war.dossier"
    done = subprocess.run([sys.executable, "-c", LIMITED, path], capture_output=True, text=True, check=True, timeout=60)
    kept, told = done.stdout.split(maxsplit=1)
    assert "war.dossier cannot" in told
    assert sound(path)
    store = opened(path)
    assert store.counts()["reports"] == int(kept) > 0
    store.close()


def test_nothing_outside_the_store_loads_the_database() -> None:
    code = "import sys, dragoman, dragoman.store.base, dragoman.store.resolve, dragoman.store.assemble\n"
    code += "sys.exit(bool({'sqlalchemy', 'alembic'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
