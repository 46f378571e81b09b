# Rapporti: come va il programma, per ogni destinatario.

command-digest = Che cosa ha fatto il nostro tandem questo mese
command-digest-list = Quali rapporti arrivano e quando
command-digest-files = I file dell’ultimo rapporto
command-digest-preview = Vedere un rapporto prima che parta
command-digest-now = Inviare subito un rapporto
command-digest-schedule = Stabilire quando arriva un rapporto
command-digest-pause = Non inviare rapporti per un po’
command-digest-resume = Inviare di nuovo i rapporti
command-digest-off = Niente più rapporti qui
command-digest-on = Di nuovo rapporti qui
commands-argument-readership = per chi: team, coordinators, tandem o funders
commands-argument-timing = per chi, ogni quanto, giorno e ora
commands-ask-readership = I rapporti di chi?
commands-ask-timing = Il rapporto di chi, e quando? Per esempio: team weekly venerdì 15:00, funders 5, tandem never
check-subject-impact = Logica d’impatto
check-impact-ready = Caselle: { $count }
check-impact-language = Alla casella { $box } manca una lingua: { $language }
programme-subject-digest = Rapporto
settings-expects-keys = una chiave diversa per ogni casella

health-label-well = va bene
health-label-look = merita uno sguardo
health-label-help = ha bisogno di aiuto
health-label-early = troppo presto per dirlo
health-label-paused = in pausa
health-well = { $days ->
    [0] L’ultimo incontro è stato meno di un giorno fa.
    [one] L’ultimo incontro è stato { $days } giorno fa.
   *[other] L’ultimo incontro è stato { $days } giorni fa.
}
health-well-coming = Il prossimo incontro è fissato.
health-early = { $days ->
    [0] È appena iniziato.
    [one] È iniziato { $days } giorno fa.
   *[other] È iniziato { $days } giorni fa.
}
health-paused = Il tandem fa una pausa.
health-first-meeting = { $days ->
    [one] Nessun primo incontro { $days } giorno dopo l’inizio.
   *[other] Nessun primo incontro { $days } giorni dopo l’inizio.
}
health-no-contact = { $days ->
    [one] Ancora nessun messaggio { $days } giorno dopo l’inizio.
   *[other] Ancora nessun messaggio { $days } giorni dopo l’inizio.
}
health-last-contact = { $days ->
    [one] Nessun contatto da { $days } giorno.
   *[other] Nessun contatto da { $days } giorni.
}
health-missed = { $count ->
    [one] { $count } incontro di seguito non ha avuto luogo.
   *[other] { $count } incontri di seguito non hanno avuto luogo.
}
health-stage-proposed = { $days ->
    [one] Proposto { $days } giorno fa e non ancora iniziato.
   *[other] Proposto { $days } giorni fa e non ancora iniziato.
}
health-stage-between = { $days ->
    [one] Nessun prossimo incontro fissato; l’ultimo è stato { $days } giorno fa.
   *[other] Nessun prossimo incontro fissato; l’ultimo è stato { $days } giorni fa.
}
health-stage-minutes = { $days ->
    [one] Un verbale attende l’approvazione da { $days } giorno.
   *[other] Un verbale attende l’approvazione da { $days } giorni.
}
health-held = Incontri che hanno avuto luogo: { $held } su { $planned }.
health-satisfaction = Le città sono meno soddisfatte: { $value } su 5.
health-balance = Poco dello scambio viene da { $city }: { $percent } %.
health-answers = { $hours ->
    [one] Tra le città una risposta richiede di solito { $hours } ora.
   *[other] Tra le città una risposta richiede di solito { $hours } ore.
}
health-steps = { $count ->
    [one] { $count } prossimo passo è in ritardo.
   *[other] { $count } prossimi passi sono in ritardo.
}
health-helps-first-meeting = Proponga alle città due date e una prima chiamata comune.
health-helps-last-contact = Chieda di persona alle città come procede.
health-helps-missed = Cerchi insieme a loro un altro momento della giornata.
health-helps-stage-proposed = Chieda alle città se desiderano ancora iniziare.
health-helps-stage-between = Ricordi loro di concordare il prossimo incontro.
health-helps-stage-minutes = Chieda alle città di leggere il loro verbale.
health-helps-held = Suggerisca di incontrarsi meno spesso, ma con regolarità.
health-helps-satisfaction = Chieda che cosa si aspettano.
health-helps-balance = Chieda alla città più silenziosa che cosa vorrebbe imparare.
health-helps-answers = Suggerisca un giorno fisso per le risposte.
health-helps-steps = Ripercorra i passi aperti al prossimo incontro.

digest-title-team = Come va { $name } · { $period }
digest-title-coordinators = { $name }: che cosa La attende · { $period }
digest-title-tandem = { $name }: uno sguardo a { $period }
digest-title-funders = { $name } in cifre · { $period }
digest-period-days = { $days }
digest-period-month = { $month }
digest-period-quarter = trimestre { $quarter }, { $year }
digest-number = { $count ->
    [0] nessuno
    [1] uno
    [2] due
    [3] tre
    [4] quattro
    [5] cinque
    [6] sei
    [7] sette
    [8] otto
    [9] nove
    [10] dieci
    [11] undici
    [12] dodici
   *[other] { $count }
}
digest-summary-none = Nessun tandem è ancora in corso. Nulla La attende.
digest-summary-fine = { $all ->
    [1] { $good ->
        [1] L’unico tandem va bene, nulla La attende.
       *[other] Nulla La attende.
    }
   *[other] Nulla La attende: { $good ->
        [0] nessun tandem su { $all_words } va ancora bene.
        [1] un tandem su { $all_words } va bene.
       *[other] { $good_words } tandem su { $all_words } vanno bene.
    }
}
digest-summary-needs = { $count ->
    [one] { $count } cosa La attende.
   *[other] { $count } cose La attendono.
} Tandem che vanno bene: { $good } su { $all }.
digest-heading-needs = Che cosa La attende:
digest-heading-tandems = I tandem:
digest-heading-learned = Che cosa si è imparato:
digest-heading-coming = Che cosa è in arrivo:
digest-heading-numbers = In cifre:
digest-item = • { $what }
digest-more = { $count ->
    [one] … e { $count } altro
   *[other] … e altri { $count }
}
digest-need = { $said } { $step } ({ $command })
digest-need-questions = { $count ->
    [one] { $count } domanda attende una risposta.
   *[other] { $count } domande attendono una risposta.
}
digest-need-letters = { $count ->
    [one] { $count } consegna attende una decisione.
   *[other] { $count } consegne attendono una decisione.
}
digest-need-missing = { $count ->
    [one] { $count } persona invitata non è ancora arrivata.
   *[other] { $count } persone invitate non sono ancora arrivate.
}
digest-need-tandem = { $tandem }: { $reason }
digest-step-questions = La preghiamo di rispondere.
digest-step-letters = La preghiamo di decidere.
digest-step-missing = La preghiamo di ricordarlo.
digest-tandem = { $name } ({ $label }): { $reason }
digest-count-well = Vanno bene: { $count }
digest-count-early = Troppo presto per dirlo: { $count }
digest-count-paused = In pausa: { $count }
digest-learned = { $kind } da { $name }: { $text }
digest-read = { $what } ({ $command })
digest-kind-insight = Conoscenza
digest-kind-practice = Pratica
digest-kind-lesson = Lezione da un insuccesso
digest-kind-reuse = Riuso
digest-coming = { $at }: { $name }
digest-value = { $label }: { $value }
digest-compared = { $label }: { $value } (prima: { $before })
digest-hidden = { $label }: troppo poche per mostrarlo
digest-figure-tandems = Tandem attivi
digest-figure-people = Persone che hanno scritto
digest-figure-messages = Messaggi
digest-figure-planned = Incontri previsti
digest-figure-held = Incontri svolti
digest-figure-missed = Incontri saltati
digest-figure-released = Verbali pubblicati
digest-figure-insight = Conoscenze pubblicate
digest-figure-practice = Pratiche pubblicate
digest-figure-lesson = Insuccessi condivisi
digest-figure-reuse = Note sul riuso
digest-figure-agreed = Prossimi passi concordati
digest-figure-done = Prossimi passi compiuti
digest-figure-broadcasts = Annunci
digest-figure-workshops = Workshop svolti
digest-figure-attended = Partecipanti ai workshop
digest-figure-fit = Affinità tra le città (1–5)
digest-figure-benefit = Utilità per le città (1–5)
digest-evidence-all = finora: { $count }
digest-evidence-recent = in questo periodo: { $count }
digest-evidence-ticked = { $count ->
    [one] indicato dalle città dopo { $count } incontro
   *[other] indicato dalle città dopo { $count } incontri
}
digest-boxes = Impatto: prove per { $count } obiettivi su { $all }
digest-boxes-bare = Finora senza prove: { $names }
digest-delivered = Consegnati { $done } su { $planned }, nessun dubbio.
digest-delivered-doubt = Consegnati { $done } su { $planned }; in dubbio: { $uncertain }; non consegnati: { $dead }.
digest-privacy = Protezione dei dati: cancellazioni: { $erasures }; opposizioni all’inoltro: { $objections }
digest-earlier = Dell’ultimo rapporto sono arrivati { $done } invii su { $planned }.
digest-month-met = { $count ->
    [one] Vi siete incontrati { $count } volta.
   *[other] Vi siete incontrati { $count } volte.
}
digest-month-wrote = { $count ->
    [one] Vi siete scritti { $count } messaggio.
   *[other] Vi siete scritti { $count } messaggi.
}
digest-month-quiet = Per voi è stato un periodo tranquillo.
digest-month-done = { $count ->
    [one] { $count } prossimo passo è compiuto. Complimenti!
   *[other] { $count } prossimi passi sono compiuti. Complimenti!
}
digest-month-open = { $count ->
    [one] { $count } prossimo passo è aperto:
   *[other] { $count } prossimi passi sono aperti:
}
digest-month-next = Prossimo incontro: { $at }
digest-month-nothing = Nessun incontro è ancora fissato. «!checkin find» cerca un orario che vada bene a tutti.
digest-month-workshop = Prossimo workshop, { $at }: { $name }
digest-stop = Preferite non leggerlo ogni mese? «!digest off»
digest-audience-team = Gruppo di lavoro
digest-audience-coordinators = Coordinamento
digest-audience-tandem = Ogni tandem
digest-audience-funders = Finanziatori
digest-plan-team-weekly = Gruppo di lavoro, ogni settimana
digest-plan-team-monthly = Gruppo di lavoro, ogni mese
digest-plan-team-milestone = Gruppo di lavoro, alle tappe
digest-plan-coordinators-daily = Coordinamento, nei giorni lavorativi se serve
digest-plan-tandem-monthly = Ogni tandem, ogni mese
digest-plan-funders-quarterly = Finanziatori, ogni trimestre
digest-plan-next = { $what }: { $at }
digest-plan-paused = { $what }: in pausa
digest-plan-never = { $what }: mai
digest-list = I prossimi rapporti:
digest-mails = Per e-mail, { $who }: { $count }
digest-how = «!digest schedule team weekly venerdì 15:00» cambia un orario, «!digest pause tandem» mette in pausa.
digest-sent = Bene, il rapporto è in viaggio.
digest-silent = Non c’è nulla da dire, quindi non è stato inviato nulla.
digest-in-tandem = Ogni tandem ha il suo rapporto. «!digest» lo mostra nel tandem.
digest-not-understood = Non capisco «{ $given }». Per esempio: team weekly venerdì 15:00
digest-off = Bene, qui non arrivano più rapporti.
digest-off-already = Qui comunque non arrivano rapporti.
digest-on = Bene, i rapporti arrivano di nuovo qui.
digest-on-already = I rapporti arrivano già qui.
digest-files = L’ultimo rapporto come tabella, PDF e pagina, con le sue immagini.
digest-no-files = Non c’è ancora un rapporto di cui inviare i file.
command-digest-here = Inviare un rapporto a questa stanza
digest-here = { $who }: d’ora in poi questi rapporti arrivano qui.
digest-not-here = Non nella stanza di un tandem né in una chat privata: un rapporto su tutto il programma lì è fuori posto.
digest-mail-back = Il rapporto a { $name } non è stato recapitato ({ $reason }). Verificate per favore l’indirizzo nelle impostazioni.
