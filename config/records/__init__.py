"""Drafts of what data protection asks for in writing, from the settings in force.

The texts are Markdown files with placeholders (``$name``) and parts that hold only for some settings (from a line
``%if name`` or ``%unless name`` to ``%end``). They are drafts: a data protection officer has to check them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from string import Template

from config.settings import Settings

FOLDER = Path(__file__).parent
NAMES = ("record-of-processing", "impact-assessment")
LANGUAGES = ("de", "en")


def drafts(settings: Settings, at: datetime) -> dict[str, str]:
    """Return the drafts, by file name. ``at`` is the aware instant at which they are made."""
    values = _values(settings, at)
    holds = {
        "matrix": settings.matrix is not None,
        "telegram": settings.telegram is not None,
        "email": settings.email is not None,
        "hosted": bool(settings.translation.hosted),
        "local": settings.translation.engine == "local",
        "postgresql": settings.storage.url.startswith("postgresql"),
        "contact": bool(settings.programme.contact),
        "about": bool(settings.programme.about),
        "downloads": not settings.translation.bundled,
    }
    found = {}
    for name in NAMES:
        for language in LANGUAGES:
            text = (FOLDER / f"{name}.{language}.md").read_text("utf-8")
            found[f"{name}.{language}.md"] = Template(chosen(text, holds)).substitute(values)
    return found


def _values(settings: Settings, at: datetime) -> dict[str, str]:
    """Return what stands for the placeholders. Nothing secret is among it."""
    return {
        "programme": settings.programme.name,
        "about": settings.programme.about,
        "contact": settings.programme.contact,
        "date": at.date().isoformat(),
        "homeserver": settings.matrix.homeserver if settings.matrix is not None else "",
        "bot_api": settings.telegram.api if settings.telegram is not None else "",
        "service": settings.translation.hosted,
        "service_address": settings.translation.hosted_url,
        "languages": ", ".join(settings.translation.languages),
        "text_days": str(settings.retention.message_text_days),
        "cache_days": str(settings.retention.cache_days),
        "mail_host": settings.email.host if settings.email is not None else "",
        "audit_days": str(settings.retention.audit_days),
        "queue_days": str(settings.retention.queue_days),
    }


def chosen(text: str, holds: Mapping[str, bool]) -> str:
    """Return a template without the parts that do not hold. Raises ``KeyError`` for a condition nobody knows."""
    kept: list[str] = []
    open_parts: list[bool] = []
    for line in text.splitlines(keepends=True):
        word, _, condition = line.strip().partition(" ")
        if word in ("%if", "%unless"):
            open_parts.append(holds[condition] is (word == "%if"))
        elif word == "%end":
            open_parts.pop()
        elif all(open_parts):
            kept.append(line)
    return "".join(kept)
