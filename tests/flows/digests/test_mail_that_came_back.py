"""A digest whose e-mail came back: coordinators read which address of the settings it was, once."""

from __future__ import annotations

from datetime import date

from config.settings import Email
from handlers.digests import making
from handlers.digests.report import Audience, Period
from handlers.events import MailBounced
from storage.database import Tx
from storage.models import OutboxRow
from tests.flows.windows.scenes import founded
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks

ADDRESS = "nobody-reads@example.org"
MONTHS = (
    Period(date(2026, 9, 1), date(2026, 9, 30), "Europe/Berlin", "month"),
    Period(date(2026, 10, 1), date(2026, 10, 31), "Europe/Berlin", "month"),
)


def test_coordinators_read_which_address_it_was(networks: TwoNetworks) -> None:
    home, _ = founded(networks)
    digests = networks.settings.digests.model_copy(update={"team_mail": (ADDRESS, "reads@example.org")})
    email = Email(host="localhost", sender="bot@example.org")
    networks.settings = networks.settings.model_copy(update={"digests": digests, "email": email})
    networks.platforms = [*networks.platforms, "email"]
    for month in MONTHS:
        networks.write(lambda tx, of=month: making.make(tx, making.Order(Audience.TEAM, of), networks.context))  # type: ignore[misc]
        networks.settle()
    before = len(networks.texts(home))

    def sent(tx: Tx) -> list[str]:
        rows = tx.query(OutboxRow).filter_by(lane=f"mail:{ADDRESS}", state="sent").order_by(OutboxRow.id)
        return [row.delivery_id for row in rows]

    names = networks.write(sent)
    assert len(names) == len(MONTHS)
    for name in (*names, names[0]):
        networks.handle(MailBounced(native_id=networks.native("INBOX:"), delivery_id=name, status="5.1.1"))
    told = [read(text) for text in networks.texts(home)[before:]]
    assert len(told) == 1, "an address that is wrong stays so: once a month is enough"
    assert ADDRESS in told[0]
    assert "(smtp: 5.1.1)" in told[0]
    assert "settings" in told[0]
    networks.say(home, ANNA, "!letters")
    assert ADDRESS in read(networks.last(home).text).casefold()


def read(text: str) -> str:
    """Return a text without what keeps addresses from becoming links."""
    return text.replace("\u2060", "")
