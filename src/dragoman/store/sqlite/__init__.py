"""The embedded store: one SQLite file a dossier. Nothing outside this package loads SQLAlchemy or Alembic."""

from dragoman.store.sqlite.store import SqliteStore

__all__ = ["SqliteStore"]
