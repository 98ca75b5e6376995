"""What reviewing needs: the machine's open rows by how sure it is, decisions of several rows, corrected values, and
where each claim stood before."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns and indexes to the judgements, and the tables of moments and moves."""
    _judgements()
    _history()


def _judgements() -> None:
    for name in ("decision", "field", "value"):
        op.add_column("judgements", sa.Column(name, sa.String(), nullable=True))
    op.add_column("judgements", sa.Column("retracted_in", sa.Integer(), nullable=True))
    op.create_index(
        "ix_judgements_decision",
        "judgements",
        ["decision"],
        unique=False,
        sqlite_where=sa.text("decision IS NOT NULL"),
    )
    op.create_index(
        "ix_judgements_asked",
        "judgements",
        ["verdict", "score", "num"],
        unique=False,
        sqlite_where=sa.text("kind = 'event' AND machine = 1 AND live = 1 AND retracted_at IS NULL"),
    )


def _history() -> None:
    """In a dossier that has events already, what they were before now is not known: a moment 0 says since when it is."""
    op.create_table(
        "moments",
        sa.Column("num", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("run", sa.String(), nullable=True),
        sa.Column("mark", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("num", name="pk_moments"),
    )
    op.create_index("ix_moments_at", "moments", ["at"], unique=False)
    op.create_table(
        "moves",
        sa.Column("moment", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("claim", sa.String(), autoincrement=False, nullable=False),
        sa.Column("was", sa.String(), nullable=True),
        sa.Column("ref", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("moment", "claim", name="pk_moves"),
        sqlite_with_rowid=False,
    )
    if op.get_bind().execute(sa.text("SELECT 1 FROM nodes LIMIT 1")).first():
        first = sa.text("INSERT INTO moments (num, at, mark) SELECT 0, :at, coalesce(max(num), 0) FROM judgements")
        op.execute(first.bindparams(at=datetime.now(UTC).isoformat(timespec="microseconds")))
