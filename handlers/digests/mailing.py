"""A digest by e-mail: to the addresses of the settings, with pictures in it, and files if it is a longer period's."""

from __future__ import annotations

import secrets

from config.texts import Line
from handlers.common.drafts import Draft, ready
from handlers.context import Context
from handlers.digests import keeping, letter, sending
from handlers.digests.describing import PICTURES
from handlers.digests.report import Audience, Report
from storage import digests, stops
from storage.database import Tx
from storage.deliveries import delivery_id
from storage.documents import Document
from storage.mails import Enclosed, Mail, MailDigest
from storage.models import Digest
from storage.outbox import NewDelivery, plan

PATH = "/stop/"
"""Where the link leads that ends it, below the public address of the bot's endpoint."""
TOKEN_BYTES = 24
SHOWN = ("map", "activity")
"""The pictures that an e-mail shows; files hold all of them."""
FILES = (("digest_xlsx", "xlsx"), ("digest_pdf", "pdf"), ("digest_page", "html"))


def mail(tx: Tx, digest: Digest, context: Context, *, files: bool) -> int:
    """Plan a digest as e-mails, with its files attached where ``files``; return how many."""
    audience = Audience(digest.audience)
    language = sending.mail_language(audience, context)
    found = sending.addresses(tx, audience, context)
    for address in found:
        token = secrets.token_urlsafe(TOKEN_BYTES)
        stops.add(tx, token, audience, address, language)
        who = digests.hashed(address)
        name = delivery_id(f"digest:{digest.uid}", 0, f"address:{who}", "mail")
        payload = MailDigest(digest.id, audience, language, address, token, files)
        plan(tx, NewDelivery(name, f"mail:{address}", "email", payload, None))
        digests.delivering(tx, digest, name, "email")
    return len(found)


def draft(tx: Tx, payload: MailDigest, context: Context) -> Draft:
    """Return the e-mail; nothing if the address wants no more by then, or what was to be said is not kept any more."""
    digest = digests.get(tx, payload.digest_id)
    report = keeping.kept(tx, digest, payload.language) if digest is not None else None
    if report is None or digests.refuses(tx, payload.audience, address=payload.address):
        return ready(None)

    def say(line: Line) -> str:
        return context.texts.render(line, payload.language)

    stop = link(payload.token, context)
    enclosed = enclosures(report, payload)
    pictures = [known.document.name.removesuffix(".png") for known in enclosed if known.shown]
    action = Mail(
        address=payload.address,
        name="",
        sender=context.settings.programme.name,
        language=payload.language,
        subject=letter.subject_of(report, say),
        content=letter.write(report, say, pictures, files=payload.files, stop=stop),
        enclosed=enclosed,
        stop=stop,
    )
    return ready(action)


def link(token: str, context: Context) -> str:
    """Return the address that ends the digests of whoever has this token; empty where the bot has no public address."""
    url = context.settings.checkins.calendar_url
    return f"{url.rstrip('/')}{PATH}{token}" if url else ""


def enclosures(report: Report, payload: MailDigest) -> tuple[Enclosed, ...]:
    """Return what goes with the e-mail: pictures of what there is, and the files."""
    about: dict[str, str | int] = {"digest": payload.digest_id, "language": payload.language}
    found = [
        Enclosed(Document("digest_picture", f"{name}.png", {**about, "picture": name}), shown=True)
        for name in pictures(report)
        if name in SHOWN
    ]
    if payload.files:
        found += [Enclosed(Document(maker, f"{stem(report)}.{extension}", about)) for maker, extension in FILES]
    return tuple(found)


def pictures(report: Report) -> list[str]:
    """Return the pictures for which there is something to draw."""
    placed = any(city.latitude is not None for tandem in report.tandems for city in tandem.cities)
    without = {name for name, there in (("map", placed), ("impact", bool(report.boxes))) if not there}
    return [name for name in PICTURES if name not in without and (report.tandems or name == "impact")]


def stem(report: Report) -> str:
    """Return how the files of a digest are called: by its days."""
    return f"{report.period.first.isoformat()}-{report.period.last.isoformat()}"
