"""Files and locations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Bring the schema to this version."""
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("attachment", sa.JSON(none_as_null=True), nullable=True))

    with op.batch_alter_table("held", schema=None) as batch_op:
        batch_op.add_column(sa.Column("attachment", sa.JSON(none_as_null=True), nullable=True))

    with op.batch_alter_table("parts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("attached", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("obstacle", sa.Text(), server_default=sa.text("''"), nullable=False))
        batch_op.add_column(sa.Column("carried", sa.JSON(none_as_null=True), nullable=True))
