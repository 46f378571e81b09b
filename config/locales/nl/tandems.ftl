# Tandems: hoe ze worden opgezet, hun kamers, en wat de coördinatie ervan hoort.

tandems-none = Er zijn nog geen tandems. “!tandem new” zet er een op.
tandems-unknown = Er is geen tandem “{ $given }”. Er zijn: { $possible }
tandems-several = “{ $given }” past bij meerdere tandems: { $possible }
tandems-unknown-city = Er is geen stad “{ $given }”. Er zijn: { $possible }
tandems-several-cities = “{ $given }” past bij meerdere steden: { $possible }

# Nieuwe tandems.

tandems-created = { $tandem } is opgezet (korte naam: { $slug }).
tandems-city = { $city }: { $languages }, tijdzone { $zone }
tandems-shape-shared = Eén kamer voor iedereen
tandems-shape-language = Een kamer voor elke taal
tandems-shape-city = Een kamer voor elke stad
tandems-correct-city = Als een taal of tijdzone niet klopt: { $example }
tandems-next-add = Voeg daarna de mensen toe: { $example }
tandems-ask-language = Welke taal wordt in { $city } gelezen?
tandems-two-cities = Een tandem heeft twee tot { $most } steden. Voorbeeld: { $example }
tandems-city-twice = { $city } is twee keer genoemd.
tandems-exists = Er is al een tandem van deze steden: { $tandem } ({ $slug }).
tandems-undone-new = De tandem { $tandem } is weer weg, en de kamers ook.

# Mensen.

tandems-added = { $name } ({ $city }) doet nu mee aan { $tandem }.
tandems-reads = { $name } krijgt alles in het { $languages }; “!language” wijzigt dat.
tandems-invited = De uitnodiging gaat naar { $account }.
tandems-not-the-bot = Dat is mijn eigen account.
tandems-other-city = { $name } hoort al bij { $city }.
tandems-was-there = { $name } deed eerder al mee en blijft.
tandems-undone-add = { $name } doet niet meer mee.
tandems-not-in-it = { $account } zit niet in deze tandem. Zo voegt u het account toe: { $example }
tandems-invited-again =
    { $count ->
        [one] Opnieuw uitgenodigd: { $names }
       *[other] { $count } mensen zijn opnieuw uitgenodigd: { $names }
    }
tandems-nobody-to-invite = Bij { $tandem } is iedereen er.

# Overzichten.

tandems-title = { $tandem } (korte naam: { $slug })
tandems-nobody = · nog niemand
tandems-person-joined = · { $name }: { $languages } – is er
tandems-person-invited = · { $name }: { $languages } – uitgenodigd
tandems-person-left = · { $name }: { $languages } – is weggegaan
tandems-person-absent = · { $name }: { $languages } – nog niet uitgenodigd
tandems-for-all = iedereen
tandems-room-opening = Kamer voor { $whom }: wordt geopend
tandems-room-open =
    { $count ->
        [0] Kamer voor { $whom }: open, nog niemand aanwezig
        [one] Kamer voor { $whom }: open, één persoon aanwezig
       *[other] Kamer voor { $whom }: open, { $count } mensen aanwezig
    }
tandems-room-retiring =
    { $count ->
        [0] Vorige kamer voor { $whom }: niemand meer aanwezig
        [one] Vorige kamer voor { $whom }: nog één persoon aanwezig
       *[other] Vorige kamer voor { $whom }: nog { $count } mensen aanwezig
    }
tandems-list =
    { $count ->
        [one] Er is één tandem:
       *[other] Er zijn { $count } tandems:
    }
tandems-list-entry = · { $tandem } ({ $slug }): { $here } van { $count } mensen aanwezig
tandems-paused = Gepauzeerd: er wordt niets doorgegeven
tandems-list-paused = (gepauzeerd)

# Hoe kamers worden verdeeld.

tandems-shape-changed = De kamers van { $tandem } zijn nu anders verdeeld.
tandems-shape-stays = { $tandem } blijft zo verdeeld; wat ontbrak, wordt aangevuld.
tandems-rooms-opening =
    { $count ->
        [one] Er wordt één kamer geopend, en de mensen ervan worden uitgenodigd.
       *[other] Er worden { $count } kamers geopend, en de mensen ervan worden uitgenodigd.
    }
tandems-rooms-retiring =
    { $count ->
        [one] Eén vorige kamer sluit zodra iedereen is verhuisd. Tot dan gaat er niets verloren.
       *[other] { $count } vorige kamers sluiten zodra iedereen is verhuisd. Tot dan gaat er niets verloren.
    }
tandems-room-retires = Deze kamer wordt vervangen: u hebt een uitnodiging voor uw nieuwe kamer. Totdat u daar bent, wordt alles wat hier staat nog doorgegeven.
tandems-room-stays = Deze kamer blijft toch open; u kunt hier gewoon doorgaan.
tandems-room-closed = Deze kamer is nu gesloten; het gesprek gaat verder in uw nieuwe kamer.

# Wie vertaalt, en hoe een tandem ervoor staat.

tandems-told-rooms = Dit wordt in de kamers gemeld.
tandems-already = Bij { $tandem } is het al zo; er is niets veranderd.
tandems-engines-none = In de instellingen staat geen vertaaldienst buiten het programma, daarom wordt alles hier vertaald. Uw beheer kan er een invullen (“hosted” in het onderdeel “translation”).
tandems-engines-option-local = Een computer van het programma
tandems-engines-option-hosted = Een dienst buiten het programma
tandems-engines-local = Voor { $tandem } vertaalt een computer van het programma; er gaat niets naar een dienst daarbuiten.
tandems-engines-hosted = Voor { $tandem } vertaalt de dienst { $engine }, buiten het programma.
tandems-engines-notice-hosted = Vanaf nu gaat wat hier wordt geschreven voor vertaling naar de dienst { $engine }, buiten het programma. Wat met “//” begint, blijft in deze kamer.
tandems-engines-notice-local = Vanaf nu vertaalt hier weer een computer van het programma; er gaat niets meer naar een dienst daarbuiten.
tandems-now-proposed = { $tandem } is nog niet begonnen.
tandems-now-active = { $tandem } gaat verder: berichten worden weer doorgegeven.
tandems-now-paused = { $tandem } is gepauzeerd: er wordt niets doorgegeven tot “!tandem resume { $slug }”.
tandems-now-ended = { $tandem } is beëindigd: er wordt niets meer doorgegeven. Tien minuten lang draait “!undo” dat terug.
tandems-notice-active = Deze tandem gaat verder: wat hier wordt geschreven, wordt weer doorgegeven.

# Namen van kamers.

tandems-room-shared = { $cities }
tandems-topic-shared = Hier spreken { $cities }, iedereen in de eigen taal
tandems-room-mirrored = { $here } ↔ { $there } – alles hier wordt doorgegeven
tandems-room-language = { $cities } ({ $language }) – alles hier wordt doorgegeven
tandems-topic-mirrored = Een kamer van { $cities }: wat hier staat, wordt vertaald en in de andere getoond
tandems-name-space = { $programme }
tandems-topic-space = Alle kamers van “{ $programme }”
tandems-name-coordinators = Coördinatie: { $programme }
tandems-topic-coordinators = De coördinatiekamer van “{ $programme }”
tandems-welcome-coordinators = Dit is de coördinatiekamer. Vragen van deelnemers en alles wat hulp nodig heeft, komen hier binnen. “!tandem new” zet een tandem op, “!help” toont alles.

# Bestaande kamers.

tandems-link-code = Zo gebruikt u een bestaande kamer voor { $tandem }: nodig { $bot } daar uit en schrijf daar vóór { $until } “{ $line }”. De code werkt één keer.
tandems-link-waiting = Ik ben er. Zodra de coördinatie hier de code van een tandem schrijft, hoort deze kamer erbij; tot dan wordt er niets doorgegeven.
tandems-link-whose = Voor wie wordt de kamer?
tandems-link-private = Een code krijgt u in onze directe chat of in de coördinatiekamer.
tandems-link-bad-code = Deze code werkt niet: hij is fout, gebruikt of te oud. Een nieuwe krijgt u met “!tandem link” in onze directe chat.
tandems-link-not-here = De code hoort in de kamer die de tandem al gebruikt. Nodig { $bot } daar alstublieft uit.
tandems-link-bound = Deze kamer hoort al bij { $tandem }.
tandems-linked = Vanaf nu hoort deze kamer bij { $tandem }: wat hier wordt geschreven, wordt vertaald en doorgegeven. Wat ouder is niet.
tandems-link-strangers = In de kamer van { $tandem } zijn mensen die nog niet zijn ingeschreven: { $names }. Zo voegt u hen toe: { $example }
tandems-unlinked = De kamer hoort niet meer bij { $tandem }; er wordt niets meer uit doorgegeven.

# Wat de coördinatie hoort.

tandems-ready =
    { $count ->
        [one] { $tandem } is klaar: de kamer is open. Overzicht: “!tandem show { $slug }”
       *[other] { $tandem } is klaar: { $count } kamers zijn open. Overzicht: “!tandem show { $slug }”
    }
tandems-removed = Ik ben uit een kamer van { $room } verwijderd; daar wordt niets meer doorgegeven. “!tandem shape” opent een nieuwe.
tandems-failed-invite = { $account } kon niet voor { $room } worden uitgenodigd ({ $reason }). Controleer alstublieft het account.
tandems-failed-open = Een kamer voor { $room } kon niet worden geopend ({ $reason }).
tandems-failed = In { $room } kon iets niet worden bezorgd ({ $reason }). Uw beheerder ziet het met “tandembot outbox list”.
tandems-uncertain = Het is niet zeker of in { $room } iets is aangekomen ({ $reason }). Uw beheerder ziet het met “tandembot outbox list”.
tandems-event-failed = Iets uit { $room } kon niet worden verwerkt. Code voor uw beheerder: { $reference }
