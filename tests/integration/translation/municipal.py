"""Messages as municipal officers write them; ‹…› marks what has to come out as it went in."""

from __future__ import annotations

import re

GLOSSARY = ("CivicBridge", "Gemeente Utrecht", "Annex II - budget.xlsx")
MESSAGES = """
Good morning everyone, the agenda is here: ‹https://pad.example.org/p/cycle-paths-2025›
‹@maria› could you send me the slides before 14:30?
Please fill in the form at ‹https://forms.example.eu/s/aB3xZ9?lang=en&v=2› by 12/03/2025.
The budget for the playground is €125,000, not €12,500.
Thanks ‹@jan.devries› ‹🙏›
You can reach the town hall at +30 2310 123 456 or by e-mail: ‹info@thessaloniki.example.gr›.
Type ‹!translate de› to change your language.
Run ‹`docker compose up -d`› on the server and tell me what you see.
See you tomorrow ‹👋🏽› ‹🎉›
Our next meeting is on 2025-04-02 at 10:00 CET in room B2.14.
‹@anna:matrix.example.org› has uploaded ‹minutes_2025-03-01.pdf›.
Can somebody from Gemeente Utrecht answer this question?
The CivicBridge platform will be offline tonight between 22:00 and 23:30.
We use ‹#OpenBudget› for all posts about the participatory budget.
If you have a problem, write to ‹support@civicbridge.example› and attach a screenshot.
I agree with ‹@sofia_municipality›, we should ask the citizens first.
‹@room› the meeting starts in 5 minutes!
The document ‹Annex II - budget.xlsx› is in the shared folder.
Join ‹#cycling:example.org› if you want to talk about bike lanes.
Use ‹/invite @peter› to add new people to the room.
What is the difference between ‹`GET /api/v1/rooms`› and ‹`POST /api/v1/rooms`›?
Great news ‹🎉› we received 1,250 answers from citizens!
Please vote before Friday: ‹https://vote.example.org/q/17›
The temperature in the classroom was 31.5 °C yesterday.
According to Directive (EU) 2019/882 all websites must be accessible.
Our deputy mayor Γιώργος Παπαδόπουλος will open the session.
The pilot areas are Пловдив, Cluj-Napoca and Reggio Emilia.
I will be late, start without me ‹😅›
‹⚠️› The bridge is closed until 15 April 2025.
Ask ‹@li› and ‹@marco_b›, they know the contact at the ministry.
My number is +40 721 555 010 in case you get lost.
Look at page 47 of ‹https://data.europa.eu/doi/10.2760/123456›.
Who will translate the leaflet into Greek? ‹@eleni› maybe?
We have 3 buses and 120 participants, so we need 2 more buses.
The invoice number is INV-2025-00317, please pay it before 30.06.2025.
To see the map, open ‹www.opendata.example.bg/map#layer=trees› in your browser.
The command ‹!help› shows everything the bot can do.
I pushed the fix to ‹`feature/accessibility-42`›, please review.
‹✅› Done, the file is at ‹https://cloud.example.nl/index.php/s/Xy7Qz›
The Citizens' Assembly will meet again on Tuesday at 6 pm.
Can you write the date as ‹`YYYY-MM-DD`› in the table?
Here is the link to the video call ‹https://meet.example.org/TownHall-2025› and the password is ‹`kX9-tulip`›.
Hello ‹@all› ‹👋› welcome to the room!
The workshop costs 15.50 EUR per person and lasts 2.5 hours.
We are still waiting for the answer of Stadt Bad Münstereifel.
Is ‹m.rossi@comune.example.it› still the right address?
The vote result: 64% yes, 31% no, 5% blank.
Please update the GDPR notice on ‹https://example.fr/mentions-legales› today.
‹@ion› ‹@claire› ‹@hans› could you confirm that you received the contract?
From 1 May to 31 August the library opens at 09:00.
Send me the coordinates, for example 42.6977, 23.3219.
The school street experiment in Ghent reduced traffic by 28% ‹🚲›
There is a typo in the title of ‹poster_v3_FINAL.png›, it says meting instead of meeting.
You must accept the terms in ‹https://example.org/terms› before you can post.
Set ‹`LANG=el_GR.UTF-8`› and restart the service.
How many citizens took part in Participă Cluj last year?
The next train from Den Haag Centraal leaves at 17:42, platform 9.
I have shared the recording in ‹!abc123:example.org› because it was too large for e-mail.
Thank you all for the great discussion ‹❤️› ‹🇪🇺›
For technical questions ask ‹@helpdesk›; for everything else ask ‹@coordination-team›.
Reminder: the deadline of call CERV-2025-CITIZENS-TOWN is 27 March 2025, 17:00.
Could you explain what OCPP 2.0.1 means for our charging stations?
Meeting ID 845 2210 9931, passcode 334455.
The fountain at Piața Unirii will be repaired next week, see ‹https://ps3.example.ro/stiri/2025/03/fantana›.
"""


def parse() -> list[tuple[str, list[str]]]:
    """Return each message and the spans in it that must survive."""
    lines = MESSAGES.strip().splitlines()
    return [(re.sub("[‹›]", "", line), re.findall("‹([^›]*)›", line)) for line in lines]
