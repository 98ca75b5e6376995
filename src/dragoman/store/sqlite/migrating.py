"""Migrations, by Alembic, from scripts that come inside the package."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent / "migrations"


def known() -> list[str]:
    """Return the names of all migrations, newest first."""
    return [script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()]


def migrate(conn: Connection, to: str = "head") -> None:
    """Bring the database to the revision, inside the transaction of `conn`."""
    config = _config()
    config.attributes["connection"] = conn
    command.upgrade(config, to)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config
