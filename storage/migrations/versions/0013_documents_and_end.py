"""Files that people give to commands, and the planned end of the programme or of a tandem."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Bring the schema to this version."""
    op.create_table(
        "received_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("delivery_id", sa.Text(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("progress", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_received_files_account_id")),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_received_files_room_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_received_files")),
        sa.UniqueConstraint("delivery_id", name=op.f("uq_received_files_delivery_id")),
    )
    with op.batch_alter_table("received_files", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_received_files_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_received_files_expires_at"), ["expires_at"], unique=False)
    op.create_table(
        "endings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandems.id"], name=op.f("fk_endings_tandem_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_endings")),
    )
    op.create_table(
        "shared_contacts",
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name=op.f("fk_shared_contacts_participant_id")
        ),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandems.id"], name=op.f("fk_shared_contacts_tandem_id")),
        sa.PrimaryKeyConstraint("tandem_id", "participant_id", name=op.f("pk_shared_contacts")),
    )
