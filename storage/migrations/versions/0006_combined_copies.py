"""Several copies in one native message."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Bring the schema to this version."""
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        row = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
        batch_op.add_column(sa.Column("rides_on", row, nullable=True))
        batch_op.add_column(sa.Column("carries", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.create_index(
            "ix_outbox_riding",
            ["rides_on"],
            unique=False,
            sqlite_where=sa.text("rides_on IS NOT NULL"),
            postgresql_where=sa.text("rides_on IS NOT NULL"),
        )
    with op.batch_alter_table("parts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("slot", sa.Integer(), nullable=True))
