"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of an empty dossier."""
    _reports()
    _results()
    _claims()
    _judgements()
    _failures()
    _work()
    _nodes()
    _looked_up()


def _reports() -> None:
    """Runs and reports."""
    op.create_table(
        "runs",
        sa.Column("num", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("num", name="pk_runs"),
        sa.UniqueConstraint("id", name="uq_runs_id"),
    )
    op.create_table(
        "reports",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_reports"),
        sa.UniqueConstraint("id", name="uq_reports_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "cleaned",
        sa.Column("num", sa.Integer(), nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.seq"], name="fk_cleaned_report_reports"),
        sa.PrimaryKeyConstraint("num", name="pk_cleaned"),
    )
    op.create_index("ix_cleaned_report", "cleaned", ["report"], unique=False)


def _results() -> None:
    """What extracting and grounding gave."""
    op.create_table(
        "extractions",
        sa.Column("num", sa.Integer(), nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.seq"], name="fk_extractions_report_reports"),
        sa.PrimaryKeyConstraint("num", name="pk_extractions"),
    )
    op.create_index("ix_extractions_report", "extractions", ["report"], unique=False)
    op.create_table(
        "groundings",
        sa.Column("num", sa.Integer(), nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["report"], ["reports.seq"], name="fk_groundings_report_reports"),
        sa.PrimaryKeyConstraint("num", name="pk_groundings"),
    )
    op.create_index("ix_groundings_report", "groundings", ["report"], unique=False)


def _claims() -> None:
    """Claims, with what they are looked up by."""
    op.create_table(
        "claims",
        sa.Column("num", sa.Integer(), nullable=False),
        sa.Column("grounding", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("grp", sa.String(), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("mode", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("start", sa.String(), nullable=True),
        sa.Column("end", sa.String(), nullable=True),
        sa.Column("places", sa.String(), nullable=False),
        sa.Column("parties", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["grounding"], ["groundings.num"], name="fk_claims_grounding_groundings"),
        sa.PrimaryKeyConstraint("num", name="pk_claims"),
        sa.UniqueConstraint("grounding", "id", name="uq_claims_grounding_id"),
    )
    op.create_index("ix_claims_id", "claims", ["id"], unique=False)


def _judgements() -> None:
    """Judgements, and the reports whose linking gave them."""
    op.create_table(
        "judgements",
        sa.Column("num", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("left", sa.String(), nullable=False),
        sa.Column("right", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("score", sa.REAL(), nullable=True),
        sa.Column("machine", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=True),
        sa.Column("retracted_at", sa.String(), nullable=True),
        sa.Column("run", sa.String(), nullable=True),
        sa.Column("live", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("num", name="pk_judgements"),
    )
    op.create_index("ix_judgements_id", "judgements", ["id"], unique=False)
    op.create_index("ix_judgements_left_kind", "judgements", ["left", "kind"], unique=False)
    op.create_index("ix_judgements_right_kind", "judgements", ["right", "kind"], unique=False)
    op.create_index("ix_judgements_seq_place_num", "judgements", ["seq", "place", "num"], unique=False)
    op.create_table(
        "backings",
        sa.Column("judgement", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("judgement", "report", name="pk_backings"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_backings_report", "backings", ["report"], unique=False)


def _failures() -> None:
    """Failures."""
    op.create_table(
        "failures",
        sa.Column("num", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("report", sa.String(), nullable=True),
        sa.Column("version", sa.String(), nullable=True),
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("num", name="pk_failures"),
    )
    op.create_index("ix_failures_open_path", "failures", ["path"], unique=False, sqlite_where=sa.text("state = 'open'"))
    op.create_index("ix_failures_report", "failures", ["report"], unique=False)


def _work() -> None:
    """Which row of each stage holds, and how often lines stand in reports."""
    op.create_table(
        "work",
        sa.Column("stage", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=True),
        sa.Column("stale", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("stage", "report", name="pk_work"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_work_report", "work", ["report"], unique=False)
    op.create_table(
        "lines",
        sa.Column("fingerprint", sa.String(), autoincrement=False, nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_lines"),
        sqlite_with_rowid=False,
    )


def _nodes() -> None:
    """What is one with what."""
    op.create_table(
        "nodes",
        sa.Column("id", sa.String(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("grp", sa.String(), nullable=True),
        sa.Column("own", sa.String(), nullable=True),
        sa.Column("cluster", sa.String(), nullable=False),
        sa.Column("fenced", sa.Integer(), nullable=False),
        sa.Column("ref", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", "kind", name="pk_nodes"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_nodes_cluster_kind_seq_place", "nodes", ["cluster", "kind", "seq", "place"], unique=False)
    op.create_index(
        "ix_nodes_founders", "nodes", ["kind", "seq", "place", "id"], unique=False, sqlite_where=sa.text("id = cluster")
    )
    op.create_index("ix_nodes_own", "nodes", ["own"], unique=False)
    op.create_index("ix_nodes_seq_kind_grp", "nodes", ["seq", "kind", "grp"], unique=False)


def _looked_up() -> None:
    """Where linkers and readers find things."""
    op.create_table(
        "sightings",
        sa.Column("actor", sa.String(), autoincrement=False, nullable=False),
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("actor", "report", name="pk_sightings"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sightings_report", "sightings", ["report"], unique=False)
    op.create_table(
        "called",
        sa.Column("actor", sa.String(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("actor", "name", name="pk_called"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_called_name", "called", ["name"], unique=False)
    op.create_table(
        "bands",
        sa.Column("band", sa.String(), autoincrement=False, nullable=False),
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("band", "report", name="pk_bands"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_bands_report", "bands", ["report"], unique=False)
    op.create_table(
        "keys",
        sa.Column("key", sa.String(), autoincrement=False, nullable=False),
        sa.Column("report", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("grp", sa.String(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "report", "grp", name="pk_keys"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_keys_report", "keys", ["report"], unique=False)
    op.create_table(
        "names",
        sa.Column("key", sa.String(), autoincrement=False, nullable=False),
        sa.Column("actor", sa.String(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "actor", name="pk_names"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_names_actor", "names", ["actor"], unique=False)
