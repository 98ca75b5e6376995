"""What reviewing needs: the machine's open rows by how sure it is, decisions of several rows, corrected values."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns and indexes to the judgements."""
    for name in ("decision", "field", "value"):
        op.add_column("judgements", sa.Column(name, sa.String(), nullable=True))
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
