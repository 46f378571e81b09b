"""Typed tables, a file for each subject."""

from storage.models.base import Base
from storage.models.commands import Choice, Form, LinkCode, Press, Undoable
from storage.models.messages import CarriedReaction, Message, Part, Reaction
from storage.models.people import Account, City, Participant
from storage.models.queues import Counter, Cursor, Echo, InboxRow, Installation, OutboxRow
from storage.models.tandems import Room, RoomMember, Tandem, TandemCity
from storage.models.translations import CachedTranslation, GlossaryTerm

__all__ = [
    "Account",
    "Base",
    "CachedTranslation",
    "CarriedReaction",
    "Choice",
    "City",
    "Counter",
    "Cursor",
    "Echo",
    "Form",
    "GlossaryTerm",
    "InboxRow",
    "Installation",
    "LinkCode",
    "Message",
    "OutboxRow",
    "Part",
    "Participant",
    "Press",
    "Reaction",
    "Room",
    "RoomMember",
    "Tandem",
    "TandemCity",
    "Undoable",
]
