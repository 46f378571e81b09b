"""A real IMAP server with one box, as a process of its own: Twisted's. What is in the box is appended by IMAP."""

from __future__ import annotations

import itertools
import sys
from datetime import UTC, datetime
from email.utils import formatdate, parsedate_to_datetime
from importlib import import_module
from io import BytesIO
from typing import Any

# Twisted's own types do not say what one may do with it.
imap4: Any = import_module("twisted.mail.imap4")
portal: Any = import_module("twisted.cred.portal")
checkers: Any = import_module("twisted.cred.checkers")
defer: Any = import_module("twisted.internet.defer")
protocol: Any = import_module("twisted.internet.protocol")
ssl: Any = import_module("twisted.internet.ssl")
reactor: Any = import_module("twisted.internet.reactor")
implementer: Any = import_module("zope.interface").implementer


@implementer(imap4.IMessage, imap4.IMessageFile)
class Mail:
    """A mail as bytes. Whoever fetches it is given these, not what somebody made of them."""

    def __init__(self, uid: int, raw: bytes, date: str) -> None:
        self.uid, self.raw, self.date = uid, raw, date

    def open(self) -> BytesIO:
        return BytesIO(self.raw)

    def getUID(self) -> int:  # noqa: N802 - Twisted's names, here and below
        return self.uid

    def getFlags(self) -> list[str]:  # noqa: N802
        return []

    def getInternalDate(self) -> str:  # noqa: N802
        return self.date

    def getHeaders(self, negate: bool, *names: str) -> dict[str, str]:  # noqa: N802
        del negate, names
        return {"date": self.date}

    def getBodyFile(self) -> BytesIO:  # noqa: N802
        return BytesIO(self.raw.partition(b"\r\n\r\n")[2])

    def getSize(self) -> int:  # noqa: N802
        return len(self.raw)

    def isMultipart(self) -> bool:  # noqa: N802
        return False


@implementer(imap4.IMailbox, imap4.ISearchableMailbox)
class Inbox:
    """The box. A second argument of the process is its validity."""

    def __init__(self, validity: int) -> None:
        self.validity = validity
        self.numbers = itertools.count(1)
        self.mails: list[Mail] = []

    def getUIDValidity(self) -> int:  # noqa: N802
        return self.validity

    def getUIDNext(self) -> int:  # noqa: N802
        return self.mails[-1].uid + 1 if self.mails else 1

    def getUID(self, number: int) -> int:  # noqa: N802
        return self.mails[number - 1].uid

    def getMessageCount(self) -> int:  # noqa: N802
        return len(self.mails)

    def getRecentCount(self) -> int:  # noqa: N802
        return 0

    def getUnseenCount(self) -> int:  # noqa: N802
        return len(self.mails)

    def getFlags(self) -> list[str]:  # noqa: N802
        return ["\\Seen"]

    def getHierarchicalDelimiter(self) -> str:  # noqa: N802
        return "/"

    def isWriteable(self) -> bool:  # noqa: N802
        return True

    def addListener(self, listener: Any) -> None:  # noqa: N802
        del listener

    def removeListener(self, listener: Any) -> None:  # noqa: N802
        del listener

    def requestStatus(self, names: list[str]) -> dict[str, int]:  # noqa: N802
        return {name: len(self.mails) for name in names}

    def addMessage(self, content: Any, flags: tuple[str, ...] = (), date: Any = None) -> Any:  # noqa: N802
        del flags, date
        self.mails.append(Mail(next(self.numbers), content.read(), formatdate(usegmt=True)))
        return defer.succeed(None)

    def fetch(self, messages: Any, uid: bool) -> list[tuple[int, Mail]]:
        messages.last = self.mails[-1].uid if uid and self.mails else len(self.mails)
        listed = enumerate(self.mails, start=1)
        return [(number, mail) for number, mail in listed if (mail.uid if uid else number) in messages]

    def search(self, query: list[bytes], uid: bool) -> Any:
        """Twisted's own search by day cannot be used with Python 3."""
        del uid
        what, wanted = (word.decode() for word in query)
        if what == "SINCE":
            day = datetime.strptime(wanted, "%d-%b-%Y").replace(tzinfo=UTC)
            found = [mail for mail in self.mails if parsedate_to_datetime(mail.date) >= day]
        else:
            messages = imap4.parseIdList(wanted.encode(), self.mails[-1].uid if self.mails else 1)
            found = [mail for mail in self.mails if mail.uid in messages]
        return defer.succeed([self.mails.index(mail) + 1 for mail in found])

    def store(self, *_arguments: Any) -> Any:
        raise imap4.ReadOnlyMailbox("nobody marks anything here")


class Account(imap4.MemoryAccountWithoutNamespaces):  # type: ignore[misc]
    """The only one."""

    def __init__(self, inbox: Inbox) -> None:
        super().__init__("bot")
        self.addMailbox("INBOX", inbox)


@implementer(portal.IRealm)
class Realm:
    """Leads everybody to it."""

    def __init__(self, inbox: Inbox) -> None:
        self.account = Account(inbox)

    def requestAvatar(self, _who: bytes, _mind: Any, *_interfaces: Any) -> Any:  # noqa: N802
        return imap4.IAccount, self.account, lambda: None


class Factory(protocol.ServerFactory):  # type: ignore[misc]
    """Makes a server for each connection."""

    def __init__(self, gate: Any, offered: Any) -> None:
        self.gate, self.offered = gate, offered

    def buildProtocol(self, _address: Any) -> Any:  # noqa: N802
        server = imap4.IMAP4Server(contextFactory=self.offered)
        server.portal = self.gate
        server.factory = self
        return server


def main(user: str, password: str, validity: str, security: str, pem: str) -> None:
    """Listen on a free port of this machine, and say which."""
    logins = checkers.InMemoryUsernamePasswordDatabaseDontUse(**{user: password.encode()})
    gate = portal.Portal(Realm(Inbox(int(validity))), [logins])
    context = ssl.DefaultOpenSSLContextFactory(pem, pem) if pem else None
    factory = Factory(gate, context if security == "starttls" else None)
    if security == "tls":
        listening = reactor.listenSSL(0, factory, context, interface="127.0.0.1")
    else:
        listening = reactor.listenTCP(0, factory, interface="127.0.0.1")
    print(listening.getHost().port, flush=True)  # noqa: T201 - whoever started the process waits for it
    reactor.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
