"""From an action to a message on the wire (RFC 5322): a plain part and an HTML part that say the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape
from mimetypes import guess_type

from config.settings import Email
from storage.mails import Calendar, Mail
from storage.richtext import RichText, Span, SpanKind

PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{subject}</title>
</head>
<body style="margin:0;padding:24px 16px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;\
font-size:17px;line-height:1.5">
<div style="max-width:36em;margin:0 auto">
{body}
</div>
</body>
</html>
"""
"""No pictures, nothing that loads from elsewhere, and no colours but the button's, so that dark screens stay dark."""

BUTTON = (
    '<p style="margin:20px 0 4px"><a href="{address}" style="display:inline-block;padding:12px 22px;'
    'background:#14508c;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:bold">{label}</a></p>\n'
    '<p style="margin:0 0 20px;font-size:14px;overflow-wrap:anywhere">{shown}</p>'
)

IMAGE = (
    '<p style="margin:12px 0 20px"><img src="{address}" alt="{words}" width="600" '
    'style="display:block;width:100%;max-width:600px;height:auto;border:0;background:#ffffff"></p>'
)
PICTURE = "cid:"
"""How a link begins that stands for a picture that goes with the e-mail."""


def compose(
    action: Mail, delivery_id: str, settings: Email, now: datetime, enclosed: Mapping[str, bytes] | None = None
) -> EmailMessage:
    """Return the message. Its id is made of the delivery's, so that a repeat is the same message.

    ``enclosed``: the bytes of what goes with it, by the documents' names.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(display_name=action.sender, addr_spec=settings.sender)
    message["To"] = Address(display_name=action.name, addr_spec=action.address)
    if settings.reply_to:
        message["Reply-To"] = Address(addr_spec=settings.reply_to)
    message["Subject"] = action.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{delivery_id}@{settings.sender.rpartition('@')[2]}>"
    # RFC 3834: no absence notice answers it. Exchange looks at a header of its own.
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    if action.stop:
        # RFC 2369 and RFC 8058: mail programs offer a button for it.
        message["List-Unsubscribe"] = f"<{action.stop}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(plain(action.content), cte="quoted-printable")
    message.add_alternative(page(action), subtype="html", cte="quoted-printable")
    if enclosed:
        enclose(message, action, enclosed)
    if action.calendar is not None:
        attach(message, action.calendar)
    # Last, because setting the content takes away what was said about it before.
    for part in message.walk():
        if part.get_content_type() != "application/ics" and "Content-Language" not in part:
            part["Content-Language"] = action.language
    return message


def attach(message: EmailMessage, calendar: Calendar) -> None:
    """Add a calendar file so that calendars take it over by themselves, and people can open it elsewhere, too.

    RFC 6047, section 2.4: ``method`` is the one in the file. Outlook and Google look at the alternative, Apple Mail at
    the attachment.
    """
    text = calendar.text.encode()
    message.add_alternative(
        text, "text", "calendar", cte="base64", params={"method": calendar.method, "charset": "utf-8"}
    )
    message.make_mixed()
    name = "cancel.ics" if calendar.method == "CANCEL" else "invite.ics"
    message.add_attachment(text, "application", "ics", cte="base64", filename=name)


def enclose(message: EmailMessage, action: Mail, enclosed: Mapping[str, bytes]) -> None:
    """Add documents: pictures beside the text that shows them (RFC 2392), everything else as files."""
    html = message.get_body(("html",))
    assert isinstance(html, EmailMessage)
    shown = [known.document.name for known in action.enclosed if known.shown and known.document.name in enclosed]
    for name in shown:
        html.add_related(enclosed[name], "image", "png", cid=f"<{name}>", filename=name, disposition="inline")
    for known in action.enclosed:
        name = known.document.name
        if not known.shown and name in enclosed:
            kind, _, subkind = (guess_type(name)[0] or "application/octet-stream").partition("/")
            message.add_attachment(enclosed[name], kind, subkind, filename=name)


def paragraphs(content: RichText) -> Iterator[RichText]:
    """Return the paragraphs of a text."""
    start = 0
    for piece in content.text.split("\n\n"):
        if piece.strip():
            yield content.cut(start, start + len(piece)).strip()
        start += len(piece) + 2


def button_of(paragraph: RichText) -> str:
    """Return the address of a paragraph that is nothing but a link; else nothing."""
    whole = [s for s in paragraph.spans if s.kind is SpanKind.LINK and (s.start, s.end) == (0, len(paragraph.text))]
    return whole[0].value if whole else ""


def heads(paragraph: RichText) -> bool:
    """Tell whether a paragraph is a heading."""
    return any(span.kind is SpanKind.HEADING for span in paragraph.spans)


def plain(content: RichText) -> str:
    """Return the text with its links written out."""
    written = []
    for paragraph in paragraphs(content):
        address = button_of(paragraph)
        if address.startswith(PICTURE):
            written.append(f"[{paragraph.text}]")
        elif address:
            written.append(f"{paragraph.text}:\n{address}")
        elif heads(paragraph):
            written.append(f"{paragraph.text}\n{'-' * len(paragraph.text)}")
        else:
            written.append(_written_out(paragraph))
    return "\n\n".join(written) + "\n"


def _written_out(paragraph: RichText) -> str:
    text = paragraph.text
    for span in sorted(_links(paragraph), key=lambda known: known.start, reverse=True):
        if text[span.start : span.end] != span.value:
            text = f"{text[: span.end]} ({span.value}){text[span.end :]}"
    return text


def page(action: Mail) -> str:
    """Return the HTML of an e-mail; whatever people entered is escaped."""
    body = "\n".join(_html(paragraph) for paragraph in paragraphs(action.content))
    return PAGE.format(language=escape(action.language), subject=escape(action.subject), body=body)


def _html(paragraph: RichText) -> str:
    address = button_of(paragraph)
    if address.startswith(PICTURE):
        return IMAGE.format(address=escape(address), words=escape(paragraph.text))
    if address:
        return BUTTON.format(address=escape(address), label=escape(paragraph.text), shown=escape(address))
    if heads(paragraph):
        return f'<h2 style="font-size:19px;margin:28px 0 8px">{escape(paragraph.text)}</h2>'
    return f'<p style="margin:0 0 14px">{_inline(paragraph)}</p>'


def _inline(paragraph: RichText) -> str:
    """Return a paragraph's HTML: links and code; these do not overlap in what the bot writes."""
    known = (SpanKind.LINK, SpanKind.CODE, SpanKind.BOLD)
    pieces, done = [], 0
    for span in sorted((s for s in paragraph.spans if s.kind in known), key=lambda one: one.start):
        if span.start < done:
            continue
        inner = escape(paragraph.text[span.start : span.end])
        pieces.append(escape(paragraph.text[done : span.start]))
        if span.kind is SpanKind.LINK:
            pieces.append(f'<a href="{escape(span.value)}">{inner}</a>')
        elif span.kind is SpanKind.BOLD:
            pieces.append(f"<strong>{inner}</strong>")
        else:
            pieces.append(f'<strong style="font-family:monospace;font-size:18px;white-space:nowrap">{inner}</strong>')
        done = span.end
    pieces.append(escape(paragraph.text[done:]))
    return "".join(pieces).replace("\n", "<br>\n")


def _links(paragraph: RichText) -> list[Span]:
    return [span for span in paragraph.spans if span.kind is SpanKind.LINK]
