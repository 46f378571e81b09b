"""E-mails as calendars and mail servers write them, cut down to what matters."""

from __future__ import annotations

GOOGLE = """\
Delivered-To: {to}
Received: by 2002:a05:6359 with SMTP id x1; Mon, 10 Mar 2025 10:00:00 +0000
Authentication-Results: {verifier}; dkim=pass header.i=@google.com; dkim=pass header.i=@example.org;
       spf=pass (domain of calendar-notification@google.com) smtp.mailfrom=x@calendar-server.bounces.google.com;
       dmarc=pass (p=NONE sp=QUARANTINE dis=NONE) header.from=example.org
Reply-To: {sender}
Sender: Google Calendar <calendar-notification@google.com>
Auto-Submitted: auto-generated
Message-ID: <calendar-0001@google.com>
Date: Mon, 10 Mar 2025 10:00:00 +0000
Subject: Accepted: =?UTF-8?B?zqPPhc69?= @ Tue
From: =?UTF-8?B?zpzOsc+Bzq/OsQ==?= <{sender}>
To: {to}
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="000000000000aa"

--000000000000aa
Content-Type: multipart/alternative; boundary="000000000000bb"

--000000000000bb
Content-Type: text/plain; charset="UTF-8"

Accepted
--000000000000bb
Content-Type: text/calendar; charset="UTF-8"; method=REPLY
Content-Transfer-Encoding: 7bit

BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REPLY
BEGIN:VEVENT
DTSTART:20250311T090000Z
DTEND:20250311T100000Z
DTSTAMP:{stamp}
ORGANIZER;CN=Tandems:mailto:{to}
UID:{uid}
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={partstat};CN=Maria;
 X-NUM-GUESTS=0:mailto:{sender}
SEQUENCE:{sequence}
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR

--000000000000bb--

--000000000000aa
Content-Type: application/ics; name="invite.ics"
Content-Disposition: attachment; filename="invite.ics"
Content-Transfer-Encoding: base64

QkVHSU46VkNBTEVOREFSDQpFTkQ6VkNBTEVOREFSDQo=
--000000000000aa--
"""

OUTLOOK = """\
Received: from x.outlook.com by mx.example.org; Mon, 10 Mar 2025 10:00:00 +0000
Authentication-Results: {verifier}; spf=pass (sender IP is 40.0.0.1) smtp.mailfrom=example.org
From: "Meyer, Jens" <{sender}>
To: Tandems <{to}>
Subject: =?iso-8859-1?Q?Zugesagt:_Treffen_mit_Vari?=
Thread-Topic: Treffen mit Vari
Date: Mon, 10 Mar 2025 10:00:00 +0000
Message-ID: <AM0PR01@x.outlook.com>
Content-Language: de-DE
X-MS-Has-Attach:
Content-Type: multipart/alternative; boundary="_000_AM0PR01_"
MIME-Version: 1.0

--_000_AM0PR01_
Content-Type: text/plain; charset="iso-8859-1"


--_000_AM0PR01_
Content-Type: text/calendar; charset="utf-8"; method=REPLY
Content-Transfer-Encoding: quoted-printable

BEGIN:VCALENDAR
METHOD:REPLY
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VEVENT
ATTENDEE;PARTSTAT=3D{partstat};CN=3D"Meyer, Jens":mailto:{sender}
COMMENT;LANGUAGE=3Dde-DE:\\n
UID:{uid}
SUMMARY;LANGUAGE=3Dde-DE:Zugesagt: Treffen mit Vari
DTSTART;TZID=3DW. Europe Standard Time:20250311T100000
DTEND;TZID=3DW. Europe Standard Time:20250311T110000
CLASS:PUBLIC
DTSTAMP:{stamp}
SEQUENCE:{sequence}
X-MICROSOFT-CDO-APPT-SEQUENCE:{sequence}
END:VEVENT
END:VCALENDAR

--_000_AM0PR01_--
"""

APPLE = """\
Received: from mail.apple.com by mx.example.org; Mon, 10 Mar 2025 10:00:00 +0000
From: Maria <{sender}>
To: {to}
Subject: Maria has answered
Message-Id: <0001@icloud.com>
Content-Type: multipart/mixed; boundary="Apple-Mail=_1"
Mime-Version: 1.0 (Mac OS X Mail)

--Apple-Mail=_1
Content-Type: text/plain; charset=us-ascii


--Apple-Mail=_1
Content-Type: text/calendar; method=REPLY; name=iCal.ics; charset=utf-8
Content-Disposition: attachment; filename=iCal.ics

BEGIN:VCALENDAR
CALSCALE:GREGORIAN
METHOD:REPLY
PRODID:-//Apple Inc.//macOS 14//EN
VERSION:2.0
BEGIN:VEVENT
ATTENDEE;CN="Maria";CUTYPE=INDIVIDUAL;PARTSTAT={partstat}:mailto:{sender}
DTSTAMP:{stamp}
ORGANIZER;CN="Tandems":mailto:{to}
SEQUENCE:{sequence}
UID:{uid}
END:VEVENT
END:VCALENDAR

--Apple-Mail=_1--
"""

BOUNCE = """\
From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
To: {to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="8A1B"
Message-Id: <20250310@mx.example.org>

--8A1B
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.
--8A1B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
Arrival-Date: Mon, 10 Mar 2025 09:00:00 +0000

Final-Recipient: rfc822; maria@example.org
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 {status} No such user

--8A1B
Content-Type: {enclosed}

From: Tandems <{to}>
Message-ID: {message_id}
Subject: x

--8A1B--
"""

DEFAULTS = {
    "sender": "maria@example.org",
    "to": "tandems@example.org",
    "partstat": "ACCEPTED",
    "sequence": "0",
    "stamp": "20250310T100000Z",
    "uid": "0d9ff5b4-0000-4000-8000-000000000001@example.org",
    "verifier": "mx.example.org",
    "action": "failed",
    "status": "5.1.1",
    "enclosed": "message/rfc822",
    "message_id": "<3f2b0c4e-0000-5000-8000-00000000000a@example.org>",
}


def reply(form: str = GOOGLE, **known: str) -> bytes:
    """Return such a mail, with what is known put in."""
    return form.format(**DEFAULTS | known).replace("\n", "\r\n").encode()
