"""What Alembic runs: the scripts in `versions`, on the connection it is given, in the caller's transaction."""

from __future__ import annotations

from alembic import context

from dragoman.store.sqlite.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
