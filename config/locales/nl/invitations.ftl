# Uitnodigingen: per e-mail, op papier, en wie er nog niet is.

command-invite-mail = Iemand per e-mail uitnodigen
command-invite-status = Zien wie er nog niet is
command-invite-resend = Wie er nog niet is opnieuw uitnodigen
command-join = De code van uw uitnodiging gebruiken
commands-argument-address = e-mailadres
commands-ask-address = Naar welk e-mailadres?
commands-argument-person = naam
commands-ask-person = Om wie gaat het?
commands-not-an-address = “{ $given }” is geen e-mailadres.

# Wat de coördinatie leest.

invite-mailed = { $name } krijgt een uitnodiging op { $address }, in deze taal: { $language }.
invite-mailed-then = De link werkt één keer, 30 dagen lang. “!invite status” toont wie er nog niet is.
invite-no-mail = Er is geen mailserver ingesteld, dus ik kan geen e-mails sturen. Wie deze assistent beheert, vindt de instellingen onder “email”.
invite-no-address = Ik ken geen e-mailadres van { $name }. Met het adres gaat het zo: { $example }
invite-no-way = { $name } kan nergens deelnemen: het programma is niet op Matrix en de stad doet niet mee op Telegram.
invite-unknown = Ik ken niemand die “{ $given }” heet. Mogelijk zijn { $possible }.
invite-several = “{ $given }” past bij meer mensen: { $possible }.
invite-nobody = Er is nog niemand in een tandem.
invite-all-there = Iedereen is er.
invite-status = { $come } van de { $count } zijn er.
invite-state-mail = Per e-mail uitgenodigd, nog niet hier ({ $count }): { $names }
invite-state-sheet = Hebben een gedrukte code, nog niet hier ({ $count }): { $names }
invite-state-link = Hebben een link, nog niet hier ({ $count }): { $names }
invite-state-room = Op Matrix uitgenodigd, nog niet hier ({ $count }): { $names }
invite-state-failed = De e-mail kwam niet aan ({ $count }): { $names }
invite-state-expired = De link is verlopen ({ $count }): { $names }
invite-state-none = Nog niet uitgenodigd ({ $count }): { $names }
invite-more = … en nog { $count }
invite-again-mail = Per e-mail uitgenodigd ({ $count }): { $names }
invite-again-room = Opnieuw uitgenodigd op Matrix ({ $count }): { $names }
invite-again-others = Van deze personen ken ik geen adres en geen account ({ $count }): { $names }
invite-failed = De e-mail aan { $name } kon niet worden bezorgd ({ $reason }). Controleer het adres; “!invite mail” stuurt hem naar een ander.

# Komen met een code.

invite-join-direct = Schrijf mij de code in een directe chat, zodat niemand anders hem leest.
invite-rooms-follow = Uw kamers komen nu als uitnodigingen in uw app. Neem ze aan; daar praat u met de anderen.

# De e-mail.

mail-subject = Uw persoonlijke uitnodiging: { $programme }
mail-subject-reminder = Herinnering aan uw uitnodiging: { $programme }
mail-greeting = Dag { $name },
mail-reminder = Enkele dagen geleden stuurden wij u een uitnodiging. Misschien is die u ontgaan, daarom hier nog een keer. Er volgt geen verdere herinnering.
mail-invited = U bent uitgenodigd om deel te nemen aan “{ $programme }”. U schrijft in uw eigen taal en de anderen lezen het in de hunne.
mail-invited-with = U bent uitgenodigd om deel te nemen aan “{ $programme }”, samen met { $cities }. U schrijft in uw eigen taal en de anderen lezen het in de hunne.
mail-way-telegram = Met Telegram
mail-way-matrix = Met Matrix
mail-telegram = Open deze link op het apparaat waarop u Telegram hebt en kies “Start”. Voordat er iets gebeurt, wordt u naar uw naam gevraagd.
mail-button-telegram = Deelnemen op Telegram
mail-matrix-account = Matrix is een open chatnetwerk. Hebt u er nog geen account, installeer dan de app Element (of open app.element.io in een browser) en maak er een aan; dat duurt enkele minuten en kost niets.
mail-matrix = Open daarna de link hieronder, begin een chat met de assistent { $bot } en schrijf hem deze code: { $code }
mail-button-matrix = Chatten met de assistent
mail-waiting = Er ligt een uitnodiging klaar voor uw Matrix-account { $account }. Open uw Matrix-app, bijvoorbeeld Element, en neem die aan.
mail-button-room = De kamer openen
mail-once = De uitnodiging is alleen voor u en werkt één keer, tot { $until }. Geef die niet door.
mail-then = Voordat iets wat u schrijft wordt doorgegeven, leest u wie het ziet en hoelang het wordt bewaard.
mail-contact = Vragen? Wij helpen u graag: { $contact }
mail-mistaken = Als u dit bericht niet verwachtte, hoeft u niets te doen.

# Op papier.

sheet-title = Uitnodiging voor “{ $programme }”
sheet-for = { $name }, { $city }
sheet-telegram = Telegram: scan deze code met de camera van uw telefoon en kies “Start”.
sheet-matrix = Matrix: scan deze code, begin een chat met de assistent en schrijf hem uw code.
sheet-code = Uw code: { $code }
sheet-once = Hij is alleen voor u en werkt één keer, tot { $until }.
