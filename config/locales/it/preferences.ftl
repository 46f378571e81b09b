# What people know and change about themselves, and what the bot tells of its own accord.

command-profile = Che cosa so di Lei, e che cosa può cambiare
command-language-also = Più lingue che Lei legge
command-zone = Il Suo fuso orario
command-quiet = Le Sue ore di silenzio
command-pause = Sospendere i miei messaggi per un po’
commands-argument-zone = fuso orario
commands-argument-quiet = da–a
commands-argument-until = giorni o data
commands-argument-language = lingua
commands-ask-zone = Quale fuso orario? Per esempio: Europe/Athens
commands-ask-quiet = Da che ora a che ora? Per esempio: 21:00–08:00
commands-ask-until = Per quanti giorni, o fino a quando? Per esempio: 3 giorni
commands-ask-language = Quale lingua?
prefs-name-city = Gli altri La vedono così: { $name }, { $city }.
prefs-name = Gli altri La vedono così: { $name }.
prefs-role-participant = Lei partecipa al programma.
prefs-role-team = Lei fa parte del team: vede ciò che vede il coordinamento, senza poter modificare nulla.
prefs-role-coordinator = Lei coordina il programma.
prefs-tandems = I Suoi tandem: { $tandems }
prefs-accounts = I Suoi account: { $accounts }
prefs-correct = Se il Suo nome o la Sua città non è corretta, ci pensa il team: con «!ask» lo contatta.
prefs-zone = Il Suo fuso orario è { $zone }; il Suo orologio segna { $time }.
prefs-zone-how = Per cambiare scelga un fuso, o lo scriva: «!zone Europe/Athens»
prefs-button-city = Come a { $city }
prefs-also-how = Scelga che cosa legge ancora; ciò che è scritto in queste lingue non viene tradotto per Lei. La prima si sceglie con «!language».
prefs-button-also = Anche { $language }
prefs-button-not = Non più { $language }
prefs-quiet = Dalle { $from } alle { $until }, secondo il Suo orologio, ciò che Le invio su Telegram arriva senza suono, e non scrivo nulla di mia iniziativa.
prefs-quiet-off = Lei non ha ore di silenzio.
prefs-quiet-how = Per cambiare scelga delle ore, o le scriva: «!quiet 21:00–08:00». Su Matrix è la Sua app a decidere dei suoni.
prefs-button-quiet-off = Nessuna ora di silenzio
prefs-not-hours = «{ $given }» non si può leggere come orario. La forma è questa: { $example }
prefs-pause = Non scrivo nulla di mia iniziativa; questo vale fino a { $until }.
prefs-pause-off = Le ricordo ciò che La riguarda, con un solo messaggio al giorno al massimo.
prefs-pause-how = Per sospendere scelga per quanto tempo, o lo scriva: «!pause 3 giorni», «!pause fino a lunedì», «!pause 2026-12-24»
prefs-pause-means = Ciò che scrivono gli altri continua ad arrivarLe, su Telegram senza suono. Ciò che Le avrei detto segue dopo, se è ancora utile.
prefs-pause-when = Una pausa finisce nel futuro, entro un anno.
prefs-not-until = «{ $given }» non si può leggere come fine di una pausa. Sono possibili: «3 giorni», «fino a lunedì», «2026-12-24», «off»
prefs-button-days =
    { $days ->
        [one] Un giorno
       *[other] { $days } giorni
    }
prefs-button-pause-off = Terminare la pausa
prefs-bundle = Ciò che La riguarda:
