"""The files of a digest: asked for in the chat, and the map that goes with the team's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common import documents
from handlers.digests import keeping, mailing
from handlers.digests.kinds import AUDIENCE
from handlers.digests.report import Audience, Report
from handlers.digests.sending import Target
from handlers.errors import UserError
from storage import digests
from storage.database import Tx
from storage.documents import Document
from storage.models import Digest


@dataclass(frozen=True, slots=True)
class DigestFiles:
    """Get the files of an audience's latest digest."""

    audience: Annotated[Audience, AUDIENCE] = Audience.TEAM


def do_files(request: Request, command: DigestFiles) -> None:
    """Send the asker the files, with the very figures that the digest had."""
    digest = digests.latest(request.tx, command.audience)
    spoken = digests.languages(request.tx, digest.id) if digest is not None else []
    if digest is None or not spoken:
        raise UserError("digest-no-files")
    language = request.language if request.language in spoken else spoken[0]
    report = keeping.kept(request.tx, digest, language)
    assert report is not None
    about: dict[str, str | int] = {"digest": digest.id, "language": language}
    for number, (maker, extension) in enumerate(mailing.FILES):
        said = (Line("digest-files"),) if number == 0 else ()
        request.deliver(Document(maker, f"{mailing.stem(report)}.{extension}", about), *said)
    for name in mailing.pictures(report):
        request.deliver(Document("digest_picture", f"{name}.png", {**about, "picture": name}))


def show_map(tx: Tx, digest: Digest, chats: Sequence[Target], reports: Mapping[str, Report]) -> int:
    """Plan the map for the chats that got the team's digest; return how many."""
    planned = 0
    for target in chats:
        language = target.languages[0]
        if "map" in mailing.pictures(reports[language]):
            document = Document(
                "digest_picture", "map.png", {"digest": digest.id, "language": language, "picture": "map"}
            )
            line = Line("report-chart-map")
            documents.send(tx, target.room, f"digest:{digest.uid}", "map", document, line, languages=(language,))
            planned += 1
    return planned


COMMANDS = (
    Declaration(
        "digest files",
        DigestFiles,
        do_files,
        Role.TEAM,
        Where.PRIVATE,
        "tandems",
        example="!digest files team",
        menu="",
        returns="!digest list",
    ),
)
