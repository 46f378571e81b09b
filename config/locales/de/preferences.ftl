# What people know and change about themselves, and what the bot tells of its own accord.

command-profile = Was ich von Ihnen weiß, und was Sie ändern können
command-language-also = Mehrere Sprachen, die Sie lesen
command-zone = Ihre Zeitzone
command-quiet = Ihre Ruhezeiten
command-pause = Meine Nachrichten eine Weile aussetzen
commands-argument-zone = Zeitzone
commands-argument-quiet = von–bis
commands-argument-until = Tage oder Datum
commands-argument-language = Sprache
commands-ask-zone = Welche Zeitzone? Zum Beispiel: Europe/Athens
commands-ask-quiet = Von wann bis wann? Zum Beispiel: 21:00–08:00
commands-ask-until = Für wie viele Tage oder bis wann? Zum Beispiel: 3 Tage
commands-ask-language = Welche Sprache?
prefs-name-city = Die anderen sehen Sie als { $name }, { $city }.
prefs-name = Die anderen sehen Sie als { $name }.
prefs-role-participant = Sie nehmen am Programm teil.
prefs-role-team = Sie gehören zum Team: Sie sehen, was die Koordination sieht, können aber nichts ändern.
prefs-role-coordinator = Sie koordinieren das Programm.
prefs-tandems = Ihre Tandems: { $tandems }
prefs-accounts = Ihre Konten: { $accounts }
prefs-correct = Stimmt Ihr Name oder Ihre Stadt nicht, berichtigt es das Team: „!ask“ erreicht es.
prefs-zone = Ihre Zeitzone ist { $zone }; Ihre Uhr zeigt { $time }.
prefs-zone-how = Zum Ändern wählen Sie eine Zeitzone, oder schreiben Sie sie: „!zone Europe/Athens“
prefs-button-city = Wie in { $city }
prefs-also-how = Wählen Sie, was Sie außerdem lesen; was in diesen Sprachen geschrieben ist, wird für Sie nicht übersetzt. Die erste wählen Sie mit „!language“.
prefs-button-also = Auch { $language }
prefs-button-not = Nicht mehr { $language }
prefs-quiet = Von { $from } bis { $until } Uhr, nach Ihrer eigenen Uhr, kommt auf Telegram alles von mir ohne Ton, und ich schreibe nichts von mir aus.
prefs-quiet-off = Sie haben keine Ruhezeiten.
prefs-quiet-how = Zum Ändern wählen Sie Zeiten, oder schreiben Sie sie: „!quiet 21:00–08:00“. Auf Matrix entscheidet Ihre eigene App über Töne.
prefs-button-quiet-off = Keine Ruhezeiten
prefs-not-hours = „{ $given }“ lässt sich nicht als Uhrzeiten lesen. So sieht es aus: { $example }
prefs-pause = Von mir aus schreibe ich nichts; das gilt bis { $until }.
prefs-pause-off = Ich erinnere Sie an das, was Sie betrifft, mit höchstens einer Nachricht am Tag.
prefs-pause-how = Um das auszusetzen, wählen Sie, wie lange, oder schreiben Sie es: „!pause 3 Tage“, „!pause bis Montag“, „!pause 2026-12-24“
prefs-pause-means = Was andere schreiben, erreicht Sie weiterhin, auf Telegram ohne Ton. Was ich Ihnen gesagt hätte, folgt danach, soweit es noch wichtig ist.
prefs-pause-when = Eine Pause endet in der Zukunft, innerhalb eines Jahres.
prefs-not-until = „{ $given }“ lässt sich nicht als Ende einer Pause lesen. Möglich sind: „3 Tage“, „bis Montag“, „2026-12-24“, „off“
prefs-button-days =
    { $days ->
        [one] Ein Tag
       *[other] { $days } Tage
    }
prefs-button-pause-off = Die Pause beenden
prefs-bundle = Was Sie betrifft:
