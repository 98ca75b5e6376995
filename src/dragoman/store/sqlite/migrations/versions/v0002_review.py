"""What reviewing needs: the machine's open rows by how sure it is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add an index to the judgements."""
    op.create_index(
        "ix_judgements_asked",
        "judgements",
        ["verdict", "score", "num"],
        unique=False,
        sqlite_where=sa.text("kind = 'event' AND machine = 1 AND live = 1 AND retracted_at IS NULL"),
    )
