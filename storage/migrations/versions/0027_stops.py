"""Links that end the e-mails of digests."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    """Bring the schema to this version."""
    op.create_table(
        "digest_stops",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_digest_stops")),
    )
    with op.batch_alter_table("digest_stops", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_digest_stops_made_at"), ["made_at"], unique=False)
