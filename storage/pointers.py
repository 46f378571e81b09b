"""Everything that points to a person or to an account of theirs, and what becomes of it when they are forgotten."""

from __future__ import annotations

OWNED: dict[str, str] = {
    "absences.participant_id": "deleted",
    "accounts.participant_id": "kept",
    "agenda_items.participant_id": "deleted",
    "attendances.participant_id": "deleted",
    "audit_changes.participant_id": "kept",
    "audit_entries.actor_id": "kept",
    "broadcasts.account_id": "kept",
    "calendar_addresses.participant_id": "deleted",
    "choices.account_id": "deleted",
    "erasures.account_id": "kept",
    "forms.account_id": "deleted",
    "held.account_id": "deleted",
    "inquiries.account_id": "deleted",
    "invitations.account_id": "deleted",
    "invitations.participant_id": "deleted",
    "link_codes.account_id": "deleted",
    "mentions.participant_id": "deleted",
    "messages.account_id": "kept",
    "messages.participant_id": "kept",
    "objections.participant_id": "deleted",
    "presses.account_id": "deleted",
    "questions.account_id": "deleted",
    "reactions.account_id": "deleted",
    "role_offers.account_id": "deleted",
    "role_offers.offered_by": "deleted",
    "received_files.account_id": "deleted",
    "reminder_levels.participant_id": "deleted",
    "room_members.account_id": "kept",
    "schedules.participant_id": "deleted",
    "seats.participant_id": "deleted",
    "shared_contacts.participant_id": "deleted",
    "slot_votes.participant_id": "deleted",
    "undoables.account_id": "deleted",
    "votes.account_id": "deleted",
    "votes.participant_id": "deleted",
}
"""Every column that points to a person or an account: whether its rows go, or stay without saying who it was.
A test compares it with the schema."""
