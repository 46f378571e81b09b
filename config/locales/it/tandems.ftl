# I tandem: come si creano, le loro stanze, e che cosa ne viene a sapere il coordinamento.

tandems-none = Non ci sono ancora tandem. «!tandem new» ne crea uno.
tandems-unknown = Non c’è nessun tandem «{ $given }». Ci sono: { $possible }
tandems-several = «{ $given }» può indicare più tandem: { $possible }
tandems-unknown-city = Non c’è nessuna città «{ $given }». Ci sono: { $possible }
tandems-several-cities = «{ $given }» può indicare più città: { $possible }

# Nuovi tandem.

tandems-created = { $tandem } è stato creato (nome breve: { $slug }).
tandems-city = { $city }: { $languages }, fuso orario { $zone }
tandems-shape-shared = Una stanza per tutti
tandems-shape-language = Una stanza per ogni lingua
tandems-shape-city = Una stanza per ogni città
tandems-correct-city = Se una lingua o un fuso orario non è giusto: { $example }
tandems-next-add = Ora aggiunga le persone: { $example }
tandems-ask-language = Quale lingua si legge a { $city }?
tandems-two-cities = Un tandem ha da due a { $most } città. Esempio: { $example }
tandems-city-twice = { $city } è stata indicata due volte.
tandems-exists = Esiste già un tandem di queste città: { $tandem } ({ $slug }).
tandems-undone-new = Il tandem { $tandem } è stato rimosso, e così le sue stanze.

# Persone.

tandems-added = { $name } ({ $city }) ora partecipa a { $tandem }.
tandems-reads = { $name } riceve tutto in { $languages }; «!language» lo cambia.
tandems-invited = L’invito va a { $account }.
tandems-not-the-bot = Questo è il mio account.
tandems-other-city = { $name } fa già parte di { $city }.
tandems-was-there = { $name } partecipava già prima e resta.
tandems-undone-add = { $name } non partecipa più.
tandems-not-in-it = { $account } non fa parte di questo tandem. Per aggiungere l’account: { $example }
tandems-invited-again =
    { $count ->
        [one] Nuovo invito a { $names }
       *[other] { $count } persone sono state invitate di nuovo: { $names }
    }
tandems-nobody-to-invite = In { $tandem } ci sono tutti.

# Panoramiche.

tandems-title = { $tandem } (nome breve: { $slug })
tandems-nobody = · ancora nessuno
tandems-person-joined = · { $name }: { $languages } – qui
tandems-person-invited = · { $name }: { $languages } – con invito
tandems-person-left = · { $name }: { $languages } – ha lasciato la stanza
tandems-person-absent = · { $name }: { $languages } – ancora senza invito
tandems-for-all = tutti
tandems-room-opening = Stanza per { $whom }: in apertura
tandems-room-open =
    { $count ->
        [0] Stanza per { $whom }: aperta, ancora nessuno
        [one] Stanza per { $whom }: aperta, una persona
       *[other] Stanza per { $whom }: aperta, { $count } persone
    }
tandems-room-retiring =
    { $count ->
        [0] Stanza precedente per { $whom }: più nessuno
        [one] Stanza precedente per { $whom }: ancora una persona
       *[other] Stanza precedente per { $whom }: ancora { $count } persone
    }
tandems-list =
    { $count ->
        [one] C’è un tandem:
       *[other] Ci sono { $count } tandem:
    }
tandems-list-entry = · { $tandem } ({ $slug }): presenti { $here } su { $count }
tandems-paused = In pausa: nulla viene trasmesso
tandems-list-paused = (in pausa)

# Come sono suddivise le stanze.

tandems-shape-changed = La suddivisione delle stanze di { $tandem } è cambiata.
tandems-shape-stays = { $tandem } mantiene la sua suddivisione; ciò che mancava viene completato.
tandems-rooms-opening =
    { $count ->
        [one] Si apre una stanza e le sue persone vengono invitate.
       *[other] Si aprono { $count } stanze e le loro persone vengono invitate.
    }
tandems-rooms-retiring =
    { $count ->
        [one] Una stanza precedente si chiuderà quando tutti si saranno trasferiti. Fino ad allora nulla va perso.
       *[other] { $count } stanze precedenti si chiuderanno quando tutti si saranno trasferiti. Fino ad allora nulla va perso.
    }
tandems-room-retires = Questa stanza viene sostituita: ha ricevuto un invito alla Sua nuova stanza. Finché non è lì, tutto ciò che si scrive qui continua a essere trasmesso.
tandems-room-stays = Questa stanza alla fine resta aperta; continui pure qui.
tandems-room-closed = Questa stanza ora è chiusa; la conversazione continua nella Sua nuova stanza.

# Chi traduce, e a che punto è un tandem.

tandems-told-rooms = Viene comunicato nelle sue stanze.
tandems-already = Per { $tandem } è già così; non è stato cambiato nulla.
tandems-engines-none = Le impostazioni non indicano alcun servizio di traduzione esterno al programma, perciò tutto viene tradotto qui. La Sua amministrazione può indicarne uno («hosted» nella sezione «translation»).
tandems-engines-option-local = Un computer del programma
tandems-engines-option-hosted = Un servizio esterno al programma
tandems-engines-local = Per { $tandem } traduce un computer del programma; nulla va a un servizio esterno.
tandems-engines-hosted = Per { $tandem } traduce il servizio { $engine }, esterno al programma.
tandems-engines-notice-hosted = D’ora in poi ciò che si scrive qui va al servizio { $engine }, esterno al programma, per essere tradotto. Ciò che inizia con «//» resta in questa stanza.
tandems-engines-notice-local = D’ora in poi qui traduce di nuovo un computer del programma; più nulla va a un servizio esterno.
tandems-now-proposed = { $tandem } non è ancora iniziato.
tandems-now-active = { $tandem } riprende: i messaggi vengono di nuovo trasmessi.
tandems-now-paused = { $tandem } è in pausa: nulla viene trasmesso fino a «!tandem resume { $slug }».
tandems-now-ended = { $tandem } è terminato: più nulla viene trasmesso. Per dieci minuti «!undo» annulla questa operazione.
tandems-notice-active = Questo tandem riprende: ciò che si scrive qui viene di nuovo trasmesso.

# Nomi delle stanze.

tandems-room-shared = { $cities }
tandems-topic-shared = Qui dialogano { $cities }, ciascuno nella propria lingua
tandems-room-mirrored = { $here } ↔ { $there } – qui tutto viene trasmesso
tandems-room-language = { $cities } ({ $language }) – qui tutto viene trasmesso
tandems-topic-mirrored = Una stanza di { $cities }: ciò che si scrive qui viene tradotto e mostrato nelle altre
tandems-name-space = { $programme }
tandems-topic-space = Tutte le stanze di «{ $programme }»
tandems-name-coordinators = Coordinamento: { $programme }
tandems-topic-coordinators = La stanza del coordinamento di «{ $programme }»
tandems-welcome-coordinators = Questa è la stanza del coordinamento. Qui arrivano le domande dei partecipanti e tutto ciò che richiede aiuto. «!tandem new» crea un tandem, «!help» mostra tutto.

# Stanze esistenti.

tandems-link-code = Per usare una stanza esistente per { $tandem }: inviti lì { $bot } e vi scriva «{ $line }» entro le { $until }. Il codice vale una volta.
tandems-link-waiting = Sono qui. Appena il coordinamento scrive qui il codice di un tandem, questa stanza ne fa parte; fino ad allora non viene trasmesso nulla.
tandems-link-whose = Per chi sarà la stanza?
tandems-link-private = Un codice si riceve nella nostra chat diretta o nella stanza del coordinamento.
tandems-link-bad-code = Questo codice non funziona: è sbagliato, già usato o troppo vecchio. «!tandem link» nella nostra chat diretta ne dà uno nuovo.
tandems-link-not-here = Il codice va scritto nella stanza che il tandem usa già. La preghiamo di invitarvi { $bot }.
tandems-link-bound = Questa stanza appartiene già a { $tandem }.
tandems-linked = Da ora questa stanza appartiene a { $tandem }: ciò che si scrive qui viene tradotto e trasmesso. Quanto è precedente no.
tandems-link-strangers = Nella stanza di { $tandem } ci sono persone non ancora registrate: { $names }. Per aggiungerle: { $example }
tandems-unlinked = La stanza non appartiene più a { $tandem }; da essa non viene più trasmesso nulla.

# Che cosa viene a sapere il coordinamento.

tandems-ready =
    { $count ->
        [one] { $tandem } è pronto: la stanza è aperta. Panoramica: «!tandem show { $slug }»
       *[other] { $tandem } è pronto: { $count } stanze sono aperte. Panoramica: «!tandem show { $slug }»
    }
tandems-removed = Sono stato rimosso da una stanza di { $room }; lì non viene più trasmesso nulla. «!tandem shape» ne apre una nuova.
tandems-failed-invite = Non è stato possibile invitare { $account } in { $room } ({ $reason }). La preghiamo di verificare l’account.
tandems-failed-open = Non è stato possibile aprire una stanza per { $room } ({ $reason }).
tandems-failed = Qualcosa non ha potuto essere consegnato in { $room } ({ $reason }). La Sua amministrazione lo vede con «tandembot outbox list».
tandems-uncertain = Non è certo che qualcosa sia arrivato in { $room } ({ $reason }). La Sua amministrazione lo vede con «tandembot outbox list».
tandems-event-failed = Qualcosa proveniente da { $room } non ha potuto essere elaborato. Riferimento per la Sua amministrazione: { $reference }
