"""forms."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Bring the schema to this version."""
    op.create_table(
        "asked_fields",
        sa.Column("delivery_id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_asked_fields_session_id")),
        sa.PrimaryKeyConstraint("delivery_id", name=op.f("pk_asked_fields")),
    )
    with op.batch_alter_table("asked_fields", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_asked_fields_session_id"), ["session_id"], unique=False)

    op.create_table(
        "given_answers",
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("native_id", sa.Text(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_given_answers_room_id")),
        sa.PrimaryKeyConstraint("room_id", "native_id", name=op.f("pk_given_answers")),
    )
    op.create_table(
        "guided_forms",
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("replaced", sa.JSON(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["participant_id"], ["participants.id"], name=op.f("fk_guided_forms_participant_id")),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_guided_forms_session_id")),
        sa.PrimaryKeyConstraint("session_id", "participant_id", name=op.f("pk_guided_forms")),
    )
    with op.batch_alter_table("guided_forms", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guided_forms_participant_id"), ["participant_id"], unique=False)

    op.create_table(
        "consultations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("is_session", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("giver_id", sa.Integer(), nullable=True),
        sa.Column("moderator_id", sa.Integer(), nullable=True),
        sa.Column("phases", sa.JSON(), nullable=False),
        sa.Column("phase", sa.Integer(), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["giver_id"], ["cities.id"], name=op.f("fk_consultations_giver_id")),
        sa.ForeignKeyConstraint(["moderator_id"], ["participants.id"], name=op.f("fk_consultations_moderator_id")),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_consultations_session_id")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandems.id"], name=op.f("fk_consultations_tandem_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultations")),
    )
    with op.batch_alter_table("consultations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consultations_moderator_id"), ["moderator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_consultations_session_id"), ["session_id"], unique=False)
        batch_op.create_index("ix_consultations_tandem_id_state", ["tandem_id", "state"], unique=False)
