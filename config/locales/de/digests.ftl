# Berichte: wie es dem Programm geht, für alle, die es wissen müssen.

command-digest = Was unser Tandem in diesem Monat getan hat
command-digest-list = Welche Berichte wann kommen
command-digest-files = Die Dateien des letzten Berichts
command-digest-preview = Einen Bericht vorab ansehen
command-digest-now = Einen Bericht sofort senden
command-digest-schedule = Festlegen, wann ein Bericht kommt
command-digest-pause = Eine Zeit lang keine Berichte senden
command-digest-resume = Wieder Berichte senden
command-digest-off = Hier keine Berichte mehr
command-digest-on = Hier wieder Berichte
commands-argument-readership = für wen: team, coordinators, tandem oder funders
commands-argument-timing = für wen, wie oft, Tag und Uhrzeit
commands-ask-readership = Um wessen Berichte geht es?
commands-ask-timing = Wessen Bericht, und wann? Zum Beispiel: team weekly Freitag 15:00, funders 5, tandem never
check-subject-impact = Wirkungslogik
check-impact-ready = Felder: { $count }
check-impact-language = Dem Feld { $box } fehlt eine Sprache: { $language }
programme-subject-digest = Bericht
settings-expects-keys = für jedes Feld ein anderer Schlüssel

health-label-well = läuft gut
health-label-look = einen Blick wert
health-label-help = braucht Hilfe
health-label-early = noch zu früh
health-label-paused = pausiert
health-well = { $days ->
    [0] Das letzte Treffen war vor weniger als einem Tag.
    [one] Das letzte Treffen war vor { $days } Tag.
   *[other] Das letzte Treffen war vor { $days } Tagen.
}
health-well-coming = Das nächste Treffen ist geplant.
health-early = { $days ->
    [0] Es hat gerade erst begonnen.
    [one] Es hat vor { $days } Tag begonnen.
   *[other] Es hat vor { $days } Tagen begonnen.
}
health-paused = Das Tandem macht Pause.
health-first-meeting = { $days ->
    [one] { $days } Tag nach dem Start gab es noch kein erstes Treffen.
   *[other] { $days } Tage nach dem Start gab es noch kein erstes Treffen.
}
health-no-contact = { $days ->
    [one] { $days } Tag nach dem Start gab es noch keine Nachricht.
   *[other] { $days } Tage nach dem Start gab es noch keine Nachricht.
}
health-last-contact = { $days ->
    [one] Seit { $days } Tag kein Kontakt.
   *[other] Seit { $days } Tagen kein Kontakt.
}
health-missed = { $count ->
    [one] { $count } Treffen in Folge fand nicht statt.
   *[other] { $count } Treffen in Folge fanden nicht statt.
}
health-stage-proposed = { $days ->
    [one] Vor { $days } Tag vorgeschlagen und noch nicht begonnen.
   *[other] Vor { $days } Tagen vorgeschlagen und noch nicht begonnen.
}
health-stage-between = { $days ->
    [one] Kein nächstes Treffen geplant; das letzte war vor { $days } Tag.
   *[other] Kein nächstes Treffen geplant; das letzte war vor { $days } Tagen.
}
health-stage-minutes = { $days ->
    [one] Ein Protokoll wartet seit { $days } Tag auf Freigabe.
   *[other] Ein Protokoll wartet seit { $days } Tagen auf Freigabe.
}
health-held = Treffen, die stattfanden: { $held } von { $planned }.
health-satisfaction = Die Städte sind weniger zufrieden: { $value } von 5.
health-balance = Aus { $city } kommt wenig vom Austausch: { $percent } %.
health-answers = { $hours ->
    [one] Antworten zwischen den Städten dauern meist { $hours } Stunde.
   *[other] Antworten zwischen den Städten dauern meist { $hours } Stunden.
}
health-steps = { $count ->
    [one] { $count } nächster Schritt ist überfällig.
   *[other] { $count } nächste Schritte sind überfällig.
}
health-helps-first-meeting = Bieten Sie den Städten zwei Termine und ein gemeinsames erstes Gespräch an.
health-helps-last-contact = Fragen Sie die Städte persönlich, wie es läuft.
health-helps-missed = Suchen Sie gemeinsam nach einer anderen Tageszeit.
health-helps-stage-proposed = Fragen Sie die Städte, ob sie noch beginnen möchten.
health-helps-stage-between = Erinnern Sie daran, das nächste Treffen zu vereinbaren.
health-helps-stage-minutes = Bitten Sie die Städte, ihr Protokoll zu lesen.
health-helps-held = Schlagen Sie vor, sich seltener, aber verlässlich zu treffen.
health-helps-satisfaction = Fragen Sie, was sie sich davon versprechen.
health-helps-balance = Fragen Sie die stillere Stadt, was sie gern lernen möchte.
health-helps-answers = Schlagen Sie einen festen Tag für Antworten vor.
health-helps-steps = Gehen Sie beim nächsten Treffen die offenen Schritte durch.

digest-title-team = So geht es { $name } · { $period }
digest-title-coordinators = { $name }: was Sie braucht · { $period }
digest-title-tandem = { $name }: unser Rückblick auf { $period }
digest-title-funders = { $name } in Zahlen · { $period }
digest-period-days = { $days }
digest-period-month = { $month }
digest-period-quarter = { $quarter }. Quartal { $year }
digest-number = { $count ->
    [0] keinem
    [1] einem
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $count }
}
digest-summary-none = Noch läuft kein Tandem. Nichts braucht Sie.
digest-summary-fine = { $all ->
    [1] { $good ->
        [1] Das eine Tandem läuft gut, nichts braucht Sie.
       *[other] Nichts braucht Sie.
    }
   *[other] Nichts braucht Sie: Bei { $good_words } von { $all_words } Tandems läuft es gut.
}
digest-summary-needs = { $count ->
    [one] { $count } Sache braucht Sie.
   *[other] { $count } Dinge brauchen Sie.
} Gut läuft es bei { $good } von { $all } Tandems.
digest-heading-needs = Was Sie braucht:
digest-heading-tandems = Die Tandems:
digest-heading-learned = Was gelernt wurde:
digest-heading-coming = Was bevorsteht:
digest-heading-numbers = In Zahlen:
digest-item = • { $what }
digest-more = { $count ->
    [one] … und { $count } weiteres
   *[other] … und { $count } weitere
}
digest-need = { $said } { $step } ({ $command })
digest-need-questions = { $count ->
    [one] { $count } Frage wartet auf eine Antwort.
   *[other] { $count } Fragen warten auf eine Antwort.
}
digest-need-letters = { $count ->
    [one] { $count } Zustellung wartet auf eine Entscheidung.
   *[other] { $count } Zustellungen warten auf eine Entscheidung.
}
digest-need-missing = { $count ->
    [one] { $count } eingeladene Person ist noch nicht da.
   *[other] { $count } eingeladene Personen sind noch nicht da.
}
digest-need-tandem = { $tandem }: { $reason }
digest-step-questions = Bitte antworten Sie.
digest-step-letters = Bitte entscheiden Sie.
digest-step-missing = Bitte erinnern Sie daran.
digest-tandem = { $name } ({ $label }): { $reason }
digest-count-well = Läuft gut: { $count }
digest-count-early = Noch zu früh: { $count }
digest-count-paused = Pausiert: { $count }
digest-learned = { $kind } aus { $name }: { $text }
digest-read = { $what } ({ $command })
digest-kind-insight = Erkenntnis
digest-kind-practice = Praxisbeispiel
digest-kind-lesson = Lehre aus einem Fehlschlag
digest-kind-reuse = Übertragung
digest-coming = { $at }: { $name }
digest-value = { $label }: { $value }
digest-compared = { $label }: { $value } (davor: { $before })
digest-hidden = { $label }: zu wenige, um es zu zeigen
digest-figure-tandems = Aktive Tandems
digest-figure-people = Personen, die schrieben
digest-figure-messages = Nachrichten
digest-figure-planned = Geplante Treffen
digest-figure-held = Durchgeführte Treffen
digest-figure-missed = Ausgefallene Treffen
digest-figure-released = Freigegebene Protokolle
digest-figure-insight = Freigegebene Erkenntnisse
digest-figure-practice = Freigegebene Praxisbeispiele
digest-figure-lesson = Geteilte Fehlschläge
digest-figure-reuse = Notizen zur Übertragung
digest-figure-agreed = Vereinbarte nächste Schritte
digest-figure-done = Erledigte nächste Schritte
digest-figure-broadcasts = Rundnachrichten
digest-figure-workshops = Durchgeführte Workshops
digest-figure-attended = Teilnehmende an Workshops
digest-figure-fit = Wie gut die Städte zusammenpassen (1–5)
digest-figure-benefit = Nutzen für die Städte (1–5)
digest-evidence-all = bisher: { $count }
digest-evidence-recent = in diesem Zeitraum: { $count }
digest-evidence-ticked = { $count ->
    [one] von den Städten nach { $count } Treffen genannt
   *[other] von den Städten nach { $count } Treffen genannt
}
digest-boxes = Wirkung: Belege für { $count } von { $all } Zielen
digest-boxes-bare = Bisher ohne Beleg: { $names }
digest-delivered = { $done } von { $planned } zugestellt, keine zweifelhaft.
digest-delivered-doubt = { $done } von { $planned } zugestellt; zweifelhaft: { $uncertain }; nicht zugestellt: { $dead }.
digest-privacy = Datenschutz: gelöscht: { $erasures }; Widersprüche gegen das Weitergeben: { $objections }
digest-earlier = Vom letzten Bericht kamen { $done } von { $planned } an.
digest-month-met = { $count ->
    [one] Sie haben sich { $count } Mal getroffen.
   *[other] Sie haben sich { $count } Mal getroffen.
}
digest-month-wrote = { $count ->
    [one] Sie haben einander { $count } Nachricht geschrieben.
   *[other] Sie haben einander { $count } Nachrichten geschrieben.
}
digest-month-quiet = Bei Ihnen war es eine ruhige Zeit.
digest-month-done = { $count ->
    [one] { $count } nächster Schritt ist erledigt. Schön!
   *[other] { $count } nächste Schritte sind erledigt. Schön!
}
digest-month-open = { $count ->
    [one] { $count } nächster Schritt ist offen:
   *[other] { $count } nächste Schritte sind offen:
}
digest-month-next = Nächstes Treffen: { $at }
digest-month-nothing = Noch ist kein Treffen geplant. „!checkin find“ sucht eine Zeit, die allen passt.
digest-month-workshop = Nächster Workshop, { $at }: { $name }
digest-stop = Sie möchten das nicht jeden Monat lesen? „!digest off“
digest-audience-team = Projektteam
digest-audience-coordinators = Koordination
digest-audience-tandem = Jedes Tandem
digest-audience-funders = Fördernde
digest-plan-team-weekly = Projektteam, wöchentlich
digest-plan-team-monthly = Projektteam, monatlich
digest-plan-team-milestone = Projektteam, an Meilensteinen
digest-plan-coordinators-daily = Koordination, werktags, wenn etwas sie braucht
digest-plan-tandem-monthly = Jedes Tandem, monatlich
digest-plan-funders-quarterly = Fördernde, vierteljährlich
digest-plan-next = { $what }: { $at }
digest-plan-paused = { $what }: pausiert
digest-plan-never = { $what }: nie
digest-list = Die nächsten Berichte:
digest-mails = Per E-Mail an { $who }: { $count }
digest-how = „!digest schedule team weekly Freitag 15:00“ ändert eine Zeit, „!digest pause tandem“ pausiert.
digest-sent = Gut, der Bericht ist unterwegs.
digest-silent = Es gibt nichts zu sagen, also wurde nichts gesendet.
digest-in-tandem = Jedes Tandem hat seinen eigenen Bericht. „!digest“ zeigt ihn im Tandem.
digest-not-understood = „{ $given }“ verstehe ich nicht. Zum Beispiel: team weekly Freitag 15:00
digest-off = Gut, hierher kommen keine Berichte mehr.
digest-off-already = Hierher kommen ohnehin keine Berichte.
digest-on = Gut, hierher kommen wieder Berichte.
digest-on-already = Hierher kommen schon Berichte.
digest-files = Der letzte Bericht als Tabelle, PDF und Seite, mit seinen Bildern.
digest-no-files = Es gibt noch keinen Bericht, dessen Dateien ich senden könnte.
command-digest-here = Diesem Raum einen Bericht schicken
digest-here = { $who }: Diese Berichte kommen ab jetzt hierher.
digest-not-here = Nicht im Raum eines Tandems und nicht im Einzelchat: Dort gehören Berichte über das ganze Programm nicht hin.
digest-mail-back = Der Bericht an { $name } konnte nicht zugestellt werden ({ $reason }). Bitte prüfen Sie die Adresse in den Einstellungen.
