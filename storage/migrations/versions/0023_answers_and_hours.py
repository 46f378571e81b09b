"""Answers by e-mail, personal working hours, and agenda items that can be put back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Bring the schema to this version."""
    op.create_table(
        "answer_addresses",
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name=op.f("fk_answer_addresses_participant_id")
        ),
        sa.PrimaryKeyConstraint("participant_id", name=op.f("pk_answer_addresses")),
        sa.UniqueConstraint("token", name=op.f("uq_answer_addresses_token")),
    )
    op.create_table(
        "working_hours",
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("hours", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["participant_id"], ["participants.id"], name=op.f("fk_working_hours_participant_id")),
        sa.PrimaryKeyConstraint("participant_id", name=op.f("pk_working_hours")),
    )
    with op.batch_alter_table("agenda_items", schema=None) as batch_op:
        batch_op.add_column(sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True))
