"""Typed tables, a file for each subject."""

from storage.models.audit import AuditChange, AuditEntry
from storage.models.base import Base
from storage.models.broadcasts import Broadcast, BroadcastCopy, Inquiry
from storage.models.checkins import (
    Absence,
    AgendaItem,
    AnswerAddress,
    Attendance,
    CalendarAddress,
    Proposal,
    ProposalPoll,
    ProposalSlot,
    ReminderLevel,
    Schedule,
    SlotVote,
    TandemRhythm,
    TandemSession,
    WorkingHours,
)
from storage.models.commands import Choice, Form, LinkCode, Press, Question, Undoable
from storage.models.digests import (
    DeliveryHour,
    Digest,
    DigestDelivery,
    DigestPlace,
    DigestPlan,
    DigestRefusal,
    DigestReport,
)
from storage.models.endings import Ending, SharedContact
from storage.models.evidence import Evidence, StoredFile
from storage.models.files import ReceivedFile
from storage.models.forms import AskedField, Consultation, GivenAnswer, GuidedForm
from storage.models.initiative import Mention, RoleOffer
from storage.models.messages import CarriedReaction, Message, Part, Reaction
from storage.models.minutes import MinutesApproval, MinutesVersion
from storage.models.notes import MinutesField, NextStep, Note, NoteText, NoteWords, SessionMinutes
from storage.models.people import Account, City, Participant
from storage.models.polls import NativePoll, Poll, Vote
from storage.models.privacy import Erasure, Objection
from storage.models.queues import Counter, Cursor, Echo, InboxRow, Installation, OutboxRow
from storage.models.stops import DigestStop
from storage.models.surveys import CityNetwork, CityReview, SurveyAnswer
from storage.models.tandems import Room, RoomMember, Tandem, TandemCity
from storage.models.translations import CachedTranslation, GlossaryTerm
from storage.models.windows import Held, Invitation, OfferedCommands, RoomRights, Seat, Window
from storage.models.workshops import (
    SignUp,
    Workshop,
    WorkshopAttendance,
    WorkshopCopy,
    WorkshopFeedback,
    WorkshopRemark,
)

__all__ = [
    "Absence",
    "Account",
    "AgendaItem",
    "AnswerAddress",
    "AskedField",
    "Attendance",
    "AuditChange",
    "AuditEntry",
    "Base",
    "Broadcast",
    "BroadcastCopy",
    "CachedTranslation",
    "CalendarAddress",
    "CarriedReaction",
    "Choice",
    "City",
    "CityNetwork",
    "CityReview",
    "Consultation",
    "Counter",
    "Cursor",
    "DeliveryHour",
    "Digest",
    "DigestDelivery",
    "DigestPlace",
    "DigestPlan",
    "DigestRefusal",
    "DigestReport",
    "DigestStop",
    "Echo",
    "Ending",
    "Erasure",
    "Evidence",
    "Form",
    "GivenAnswer",
    "GlossaryTerm",
    "GuidedForm",
    "Held",
    "InboxRow",
    "Inquiry",
    "Installation",
    "Invitation",
    "LinkCode",
    "Mention",
    "Message",
    "MinutesApproval",
    "MinutesField",
    "MinutesVersion",
    "NativePoll",
    "NextStep",
    "Note",
    "NoteText",
    "NoteWords",
    "Objection",
    "OfferedCommands",
    "OutboxRow",
    "Part",
    "Participant",
    "Poll",
    "Press",
    "Proposal",
    "ProposalPoll",
    "ProposalSlot",
    "Question",
    "Reaction",
    "ReceivedFile",
    "ReminderLevel",
    "RoleOffer",
    "Room",
    "RoomMember",
    "RoomRights",
    "Schedule",
    "Seat",
    "SessionMinutes",
    "SharedContact",
    "SignUp",
    "SlotVote",
    "StoredFile",
    "SurveyAnswer",
    "Tandem",
    "TandemCity",
    "TandemRhythm",
    "TandemSession",
    "Undoable",
    "Vote",
    "Window",
    "WorkingHours",
    "Workshop",
    "WorkshopAttendance",
    "WorkshopCopy",
    "WorkshopFeedback",
    "WorkshopRemark",
]
