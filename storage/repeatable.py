"""What may be done twice, so that it needs nobody to decide about it after a backup was restored."""

from __future__ import annotations

from storage.deliveries import AnswerPress, AskRights, ChangeRoom, OfferCommands, OpenRoom
from storage.documents import FetchFile, KeepFile
from storage.mails import MailInvitation
from storage.noting import TranslateNotes

SAFE_TWICE = (
    OpenRoom,
    ChangeRoom,
    AnswerPress,
    OfferCommands,
    AskRights,
    MailInvitation,
    FetchFile,
    KeepFile,
    TranslateNotes,
)
"""What may be done once more after a backup was restored. An invitation keeps its Message-ID, and one that is missing
is worse than one that comes twice."""
