"""Claims whose event is to be resolved anew. In a dossier made before, all are: large events only ever grew."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table, with every claim in it."""
    op.create_table(
        "waiting",
        sa.Column("id", sa.String(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_waiting"),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO waiting (id) SELECT id FROM nodes WHERE kind = 'event'")
