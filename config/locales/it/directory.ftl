# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Tutte le persone del programma, pagina per pagina
command-people-show = Mostrare una persona
command-people-rename = Correggere il nome di una persona
command-people-move = Spostare una persona in un’altra città
command-people-remove = Togliere una persona dal programma
command-role = Dare o togliere un ruolo
command-status = Come va il programma, e che cosa c’è da fare
command-letters = Ciò che non è stato consegnato
command-letters-resend = Inviare di nuovo ciò che non è stato consegnato
command-letters-drop = Rinunciare a ciò che non è stato consegnato
commands-argument-search = nome o città
commands-argument-somebody = una persona
commands-argument-role = ruolo
commands-ask-search = Quale nome o quale città?
commands-ask-somebody = Chi? Un nome, o il numero nell’elenco: #12
commands-ask-role = Quale ruolo?
directory-list =
    { $count ->
        [one] Una persona
       *[other] { $count } persone
    }
directory-nobody = Nessuno si chiama «{ $given }». «!people» mostra tutti.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-cityless = #{ $number } { $name }
directory-entry-role = { $entry } · { $role }
directory-entry-absent = #{ $number } { $name }, { $city } – non è ancora qui
directory-role-team = Ruolo: team
directory-role-coordinator = Ruolo: coordinamento
directory-title = { $name } (#{ $number })
directory-city = Città: { $city }
directory-no-city = Non appartiene a nessuna città.
directory-reads = Legge in { $languages }; fuso orario { $zone }
directory-tandems = Tandem: { $tandems }
directory-platforms = Partecipa tramite: { $platforms }
directory-come = È qui.
directory-invited = Ha un invito e non è ancora qui.
directory-expired = Il link è scaduto: { $at }.
directory-absent = Non è qui e non ha un link.
directory-unknown = Non conosco nessuno di nome «{ $given }». «!people» mostra tutti.
directory-renamed = { $before } da ora si chiama { $name }. I messaggi già mostrati mantengono il nome precedente.
directory-there-already = { $name } appartiene già a { $city }.
directory-moved = { $name } da ora appartiene a { $city }.
directory-you-moved = Il team L’ha assegnata a { $city }. Da ora scrive con i tandem di questa città.
directory-still-in =
    { $count ->
        [one] Da una stanza portata da altri ({ $tandems }) non posso togliere nessuno. La preghiamo di farlo lì.
       *[other] Da { $count } stanze portate da altri ({ $tandems }) non posso togliere nessuno. La preghiamo di farlo lì.
    }
directory-remove = { $name } deve lasciare il programma?
directory-remove-means = L’accesso a tutte le stanze finisce e i link non valgono più. Ciò che è stato scritto resta. («!forget» cancella anche i dati.)
directory-button-remove = Sì, togliere
directory-button-keep = No, lasciare tutto com’è
directory-not-yourself = Non può togliersi dal programma da sé. Può farlo un’altra persona del coordinamento.
directory-you-left = Il team L’ha tolta dal programma; da Lei e verso di Lei non viene più trasmesso nulla.
directory-removed-undo = Per dieci minuti «!undo» lo annulla.
directory-back = { $name } partecipa di nuovo e ha un nuovo invito.
roles-participant = partecipazione semplice
roles-team = team
roles-coordinator = coordinamento
roles-already = { $name } ha già questo ruolo.
roles-unknown-account = Non conosco questo account. «{ $example }» aggiunge una persona al programma.
roles-no-account = Non conosco nessun account di { $name }. Un ruolo ne richiede uno, perché un link da solo non lo dà mai.
roles-which-account = { $name } ha più account. Quale deve confermare?
roles-offered-team = Il ruolo del team è stato offerto ({ $account }).
roles-offered-coordinator = Il ruolo del coordinamento è stato offerto ({ $account }).
roles-asked = Ho chiesto nella chat diretta; il ruolo vale appena viene accettato lì con il pulsante. È possibile per sette giorni.
roles-asked-later = Questo account non ha ancora una chat diretta con me. Appena ne inizia una, entro sette giorni, chiedo lì.
roles-withdrawn = L’offerta è ritirata.
roles-now-participant = { $name } ora partecipa senza altri ruoli.
roles-now-team = { $name } ora fa parte del team.
roles-now-coordinator = { $name } ora coordina.
roles-offer-team = { $name } La invita nel team di «{ $programme }»: vedrebbe ciò che vede il coordinamento, senza poter modificare nulla.
roles-offer-coordinator = { $name } La invita a coordinare «{ $programme }».
roles-offer-how = Lo può decidere solo questo account, qui.
roles-button-accept = Sì, volentieri
roles-button-decline = No, grazie
roles-declined = Va bene, tutto resta com’è.
roles-declined-told = { $name } non desidera assumere il ruolo.
roles-direct-only = Si può decidere solo nella Sua chat diretta con me.
roles-nothing-offered = Non Le è offerto nessun ruolo, o l’offerta è scaduta.
roles-settings = { $name } figura come coordinamento nelle impostazioni del programma e mantiene il ruolo finché è così.
roles-last = Solo { $name } coordina. La preghiamo di dare prima questo ruolo a un’altra persona.
letters-none = Tutto è stato consegnato.
letters-list =
    { $count ->
        [one] Un invio non è stato consegnato:
       *[other] { $count } invii non sono stati consegnati:
    }
letters-dead = A { $place }, da { $at }: non riuscito ({ $reason })
letters-uncertain = A { $place }, da { $at }: non è certo che sia arrivato ({ $reason })
letters-resent =
    { $count ->
        [one] Un invio viene ripetuto.
       *[other] { $count } invii vengono ripetuti.
    }
letters-drop =
    { $count ->
        [one] Rinunciare per sempre a un invio? Lì nessuno lo leggerà.
       *[other] Rinunciare per sempre a { $count } invii? Lì nessuno li leggerà.
    }
letters-button-drop = Sì, rinunciare
letters-button-keep = No, tenere
letters-dropped =
    { $count ->
        [one] Si è rinunciato a un invio.
       *[other] Si è rinunciato a { $count } invii.
    }
status-title = { $programme } – stato: { $at }
status-fine = Al momento non c’è nulla da fare.
status-stuck =
    { $count ->
        [one] Da fare: un invio non è stato consegnato.
       *[other] Da fare: { $count } invii non sono stati consegnati.
    }
status-missing =
    { $count ->
        [one] Da fare: una persona non è ancora qui.
       *[other] Da fare: { $count } persone non sono ancora qui.
    }
status-asked = Attende Lei: { $name } ha fatto una domanda ({ $at }): «{ $text }». Basta rispondere alla domanda.
status-asked-more =
    { $count ->
        [one] Attende Lei: un’altra domanda attende una risposta.
       *[other] Attende Lei: altre { $count } domande attendono una risposta.
    }
status-silent =
    { $days ->
        [one] Da fare: in { $tandem } nessuno scrive da un giorno.
       *[other] Da fare: in { $tandem } nessuno scrive da { $days } giorni.
    }
status-silent-more =
    { $count ->
        [one] Da fare: un altro tandem è altrettanto silenzioso.
       *[other] Da fare: altri { $count } tandem sono altrettanto silenziosi.
    }
status-queues = In corso: { $coming } in entrata, { $going } in uscita
status-late =
    { $count ->
        [one] Un messaggio è in ritardo; parte appena possibile.
       *[other] { $count } messaggi sono in ritardo; partono appena possibile.
    }
status-unreadable =
    { $count ->
        [one] Un messaggio è illeggibile, perché la sua chiave non è arrivata.
       *[other] { $count } messaggi sono illeggibili, perché le loro chiavi non sono arrivate.
    }
status-failed =
    { $count ->
        [one] Un evento non è stato elaborato; chi amministra lo trova nel registro.
       *[other] { $count } eventi non sono stati elaborati; chi amministra li trova nel registro.
    }
status-platform = { $platform }: connesso, ultimo segno: { $at }
status-platform-silent = { $platform }: connesso, ancora nessun segno
status-mail = E-mail: configurata
status-no-mail = E-mail: non configurata
status-encrypted = Nuove stanze su Matrix: cifrate
status-open = Nuove stanze su Matrix: non cifrate
status-version = Versione { $version }, banca dati { $schema }
programme-subject-offer = Ruolo offerto
programme-subject-letter = Invio
invite-link-unused = { $name } non ha ancora usato il link personale. L’ha già consegnato?
