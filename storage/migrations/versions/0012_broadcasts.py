"""Announcements to many rooms, and questions to the team with all that follows them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Bring the schema to this version."""
    _broadcasts()
    op.create_table(
        "inquiries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("broadcast_id", sa.Integer(), nullable=True),
        sa.Column("excerpt", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_inquiries_account_id")),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcasts.id"], name=op.f("fk_inquiries_broadcast_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inquiries")),
    )
    op.create_index(op.f("ix_inquiries_account_id"), "inquiries", ["account_id"])
    with op.batch_alter_table("questions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("inquiry_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("side", sa.Text(), server_default="team", nullable=False))
        batch_op.create_foreign_key(
            op.f("fk_questions_inquiry_id"), "inquiries", ["inquiry_id"], ["id"], ondelete="CASCADE"
        )
        batch_op.create_index(op.f("ix_questions_inquiry_id"), ["inquiry_id"])


def _broadcasts() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("native_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=True),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("shown", sa.Text(), nullable=True),
        sa.Column("reported", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_broadcasts_account_id")),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_broadcasts_room_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
    )
    op.create_index("ix_broadcasts_source", "broadcasts", ["room_id", "native_id"])
    op.create_index(op.f("ix_broadcasts_account_id"), "broadcasts", ["account_id"])
    op.create_index(op.f("ix_broadcasts_made_at"), "broadcasts", ["made_at"])
    op.create_table(
        "broadcast_copies",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("delivery_id", sa.Text(), nullable=False),
        sa.Column("native_id", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcasts.id"], name=op.f("fk_broadcast_copies_broadcast_id")),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_broadcast_copies_room_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_copies")),
        sa.UniqueConstraint("delivery_id", name=op.f("uq_broadcast_copies_delivery_id")),
    )
    op.create_index("ix_broadcast_copies_state", "broadcast_copies", ["state", "broadcast_id"])
    op.create_index("ix_broadcast_copies_native", "broadcast_copies", ["room_id", "native_id"])
    op.create_index(op.f("ix_broadcast_copies_broadcast_id"), "broadcast_copies", ["broadcast_id"])
