"""A digest's report of the worked programme, made up for tests and for the pictures in the documentation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from config.texts import Line, Texts
from handlers.digests.report import (
    Audience,
    BoxLine,
    CityOf,
    Coming,
    Delivered,
    Figure,
    Health,
    Learned,
    Period,
    Report,
    SessionLine,
    StepLine,
    TandemLine,
)

TEXTS = Texts.load()
NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)

CITIES = {
    city.slug: city
    for city in (
        CityOf("sofia", "Sofia", "BG", 42.698, 23.322),
        CityOf("krefeld", "Krefeld", "DE", 51.339, 6.585),
        CityOf("arezzo", "Arezzo", "IT", 43.463, 11.880),
        CityOf("hamm", "Hamm", "DE", 51.674, 7.815),
        CityOf("vari", "Vari Voula Vouliagmeni", "GR", 37.830, 23.780),
        CityOf("geestland", "Geestland", "DE", 53.617, 8.840),
        CityOf("utrecht", "Utrecht", "NL", 52.091, 5.122),
        CityOf("muenchen", "München", "DE", 48.137, 11.576),
        CityOf("alba", "Alba Iulia", "RO", 46.073, 23.581),
        CityOf("arnsberg", "Arnsberg", "DE", 51.397, 8.064),
        CityOf("basel", "Basel", "CH", 47.560, 7.589),
        CityOf("mulhouse", "Mulhouse", "FR", 47.751, 7.336),
        CityOf("freiburg", "Freiburg", "DE", 47.999, 7.842),
    )
}

WEEKS = (
    (4, 9, 12, 7, 15, 18, 11, 9, 14, 21, 16, 12, 19),
    (8, 3, 6, 9, 4, 2, 5, 7, 3, 6, 2, 1, 4),
    (12, 14, 9, 22, 17, 13, 19, 24, 18, 11, 16, 20, 26),
    (6, 2, 1, 3, 0, 0, 1, 2, 0, 0, 0, 0, 0),
    (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 6, 5),
    (5, 7, 9, 4, 6, 8, 12, 10, 9, 14, 7, 11, 13),
)


def tandem(
    name: str, slugs: tuple[str, ...], health: Health, weeks: tuple[int, ...], sessions: tuple[int, int, int]
) -> TandemLine:
    """Return how a made-up tandem is; ``sessions``: planned, held, missed."""
    planned, held, missed = sessions
    share = (
        tuple((CITIES[slug].name, (0.56, 0.44) if len(slugs) == 2 else (0.4, 0.35, 0.25)) for slug in slugs)
        if health is not Health.EARLY
        else None
    )
    return TandemLine(
        slug="-".join(slugs),
        name=name,
        cities=tuple(CITIES[slug] for slug in slugs),
        health=health,
        reasons=(),
        weeks=weeks,
        balance=tuple((city, shares[at]) for at, (city, shares) in enumerate(share)) if share else None,
        planned=planned,
        held=held,
        missed=missed,
        messages=sum(weeks[-4:]),
        satisfaction=4.2 if held else None,
        steps_open=2,
        steps_late=1 if health is Health.LOOK else 0,
        next_session=NOW + timedelta(days=8) if health is not Health.HELP else None,
        last_contact=NOW - timedelta(days=31 if health is Health.HELP else 2),
    )


def telling(language: str) -> Callable[[Line], str]:
    """Return what says lines in a language."""
    return lambda line: TEXTS.render(line, language)


def report(
    language: str = "de",
    *,
    tandems: int = 6,
    audience: Audience = Audience.TEAM,
    step: str = "Datenblatt schicken",
    summary: Line | None = None,
) -> Report:
    """Return a month of the six tandems, as the team reads it."""
    names = (
        ("Sofia – Krefeld", ("sofia", "krefeld"), Health.WELL, (3, 2, 0)),
        ("Arezzo – Hamm", ("arezzo", "hamm"), Health.LOOK, (2, 1, 1)),
        ("Vari Voula Vouliagmeni – Geestland", ("vari", "geestland"), Health.WELL, (4, 4, 0)),
        ("Utrecht – München", ("utrecht", "muenchen"), Health.HELP, (2, 0, 2)),
        ("Alba Iulia – Arnsberg", ("alba", "arnsberg"), Health.EARLY, (1, 0, 0)),
        ("Basel – Mulhouse – Freiburg", ("basel", "mulhouse", "freiburg"), Health.PAUSED, (0, 0, 0)),
    )
    lines = tuple(
        tandem(name, slugs, health, WEEKS[at % 6], sessions)
        for at, (name, slugs, health, sessions) in enumerate((names * (tandems // 6 + 1))[:tandems])
    )
    return Report(
        audience=audience,
        summary=summary,
        period=Period(date(2026, 2, 9), date(2026, 3, 8), "Europe/Berlin", "month"),
        language=language,
        programme="#connectedinEurope",
        made_at=NOW,
        needs=(),
        tandems=lines,
        learned=(
            Learned("Sofia – Krefeld", "Krefeld", "practice", date(2026, 3, 3), "de", "Sensoren an Laternen", note=7),
            Learned("Vari – Geestland", "Vari", "insight", date(2026, 3, 5), "el", "=1+1 <b>Αισθητήρες</b>", note=9),
        ),
        coming=(Coming(NOW + timedelta(days=8), "Europe/Berlin", "Sofia – Krefeld", "checkin", ("Sofia", "Krefeld")),),
        figures=(
            Figure("messages", 412, 388),
            Figure("held", 7, 5),
            Figure("missed", 3, 1),
            Figure("released", 2, 2),
            Figure("people", None, 4),
        ),
        boxes=(
            BoxLine("platform", "inputs", "Plattform und Übersetzung", "Sprachen", 8, 8),
            BoxLine("sessions", "activities", "Treffen der Tandems", "Treffen", 7, 12),
            BoxLine("workshops", "activities", "Fachworkshops für alle", "Workshops", 0, 2),
            BoxLine("practices", "outputs", "Beschriebene gute Beispiele", "Beispiele", 2, 12),
            BoxLine("transfer", "outcomes", "Städte haben etwas übernommen und angepasst", "Fälle", 1, 6),
            BoxLine("networks", "impacts", "Kommunen sind europäisch vernetzt", "Netzwerke", 0, None),
        ),
        delivered=Delivered(planned=312, done=312, erasures=1),
        sessions=(
            SessionLine(
                "Sofia – Krefeld", NOW - timedelta(days=6), "Europe/Berlin", "checkin", "held", 5, released=True
            ),
        ),
        steps=(StepLine("Sofia – Krefeld", 3, "open", date(2026, 3, 20), late=False, content=step),),
        networks=(("Eurocities", ("Sofia", "Utrecht", "München")),),
        in_none=("Geestland",),
    )
