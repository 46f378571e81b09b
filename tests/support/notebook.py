"""Notes for tests: tandems with sessions, minutes, notes and their translations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from storage import checkins, notes, people, tandems
from storage.database import Tx
from storage.models import City, Note, SessionMinutes, Tandem

SENTENCES = {
    "bg": "Сензорите измерват нивото на водата и изпращат данните по LoRaWAN.",
    "de": "Die Wasserstandsmessung über LoRaWAN kostet wenig; die Datenplattform zeigt sie den Bürgerinnen.",
    "el": "Οι αισθητήρες μετρούν τη στάθμη του νερού και στέλνουν τα δεδομένα μέσω LoRaWAN.",
    "en": "Water levels are measured by cheap LoRaWAN sensors, and everybody sees them on the data platform.",
    "fr": "Le niveau d’eau est mesuré par des capteurs LoRaWAN à l’échelle de la commune.",
    "it": "Il livello dell’acqua è misurato da sensori LoRaWAN; così la città reagisce più in fretta.",
    "nl": "Waterstandsmetingen via LoRaWAN zijn goedkoop; het dataplatform toont ze aan iedereen.",
    "pt": "O nível da água é medido por sensores LoRaWAN, e a população vê os dados.",
    "ro": "Nivelul apei este măsurat de senzori LoRaWAN, iar cetățenii văd datele în aceeași zi.",
}
"""The same in nine languages."""


def city(tx: Tx, name: str, language: str, zone: str = "Europe/Berlin") -> City:
    """Return a city, entered if it is new."""
    slug = name.lower().replace(" ", "-")
    known = people.city_by_slug(tx, slug)
    return known or people.add_city(tx, slug=slug, name=name, languages=[language], zone=zone)


def tandem(tx: Tx, *members: City) -> Tandem:
    """Enter a tandem of cities."""
    slug = "-".join(member.slug for member in members)
    return tandems.create(
        tx, slug=slug, name=" – ".join(member.name for member in members), shape="city", members=members
    )


def minutes(
    tx: Tx, of: Tandem, starts_at: datetime, *, released: bool = False, kind: str = "checkin"
) -> SessionMinutes:
    """Enter a session of a tandem, with its minutes."""
    wall = starts_at.strftime("%Y-%m-%dT%H:%M")
    held = checkins.add_session(
        tx, of.id, starts_at=starts_at, wall=wall, zone="Europe/Berlin", minutes=60, rhythm_id=None, occurrence=None
    )
    held.state, held.kind = "held", kind
    made = notes.open_minutes(tx, held, taking=True)
    if released:
        made.state, made.released_at, made.version = "released", starts_at + timedelta(days=2), 1
    tx.flush()
    return made


def note(
    tx: Tx,
    of: SessionMinutes,
    kind: str,
    content: str,
    language: str = "de",
    of_city: City | None = None,
    texts: Mapping[str, str] | None = None,
) -> Note:
    """Enter a note with its translations."""
    made = notes.add(tx, of, kind, "tag", content, language, None, city_id=of_city.id if of_city else None)
    for into, text in (texts or {}).items():
        notes.put_text(tx, made, into, text)
    return made
