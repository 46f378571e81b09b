# What people know and change about themselves, and what the bot tells of its own accord.

command-profile = Wat ik van u weet, en wat u kunt wijzigen
command-language-also = Meerdere talen die u leest
command-zone = Uw tijdzone
command-quiet = Uw stille uren
command-pause = Mijn berichten een tijdje pauzeren
commands-argument-zone = tijdzone
commands-argument-quiet = van–tot
commands-argument-until = dagen of datum
commands-argument-language = taal
commands-ask-zone = Welke tijdzone? Bijvoorbeeld: Europe/Athens
commands-ask-quiet = Van wanneer tot wanneer? Bijvoorbeeld: 21:00–08:00
commands-ask-until = Voor hoeveel dagen, of tot wanneer? Bijvoorbeeld: 3 dagen
commands-ask-language = Welke taal?
prefs-name-city = De anderen zien u als { $name }, { $city }.
prefs-name = De anderen zien u als { $name }.
prefs-role-participant = U neemt deel aan het programma.
prefs-role-team = U hoort bij het team: u ziet wat de coördinatie ziet, maar kunt niets wijzigen.
prefs-role-coordinator = U coördineert het programma.
prefs-tandems = Uw tandems: { $tandems }
prefs-accounts = Uw accounts: { $accounts }
prefs-correct = Klopt uw naam of uw stad niet, dan verbetert het team dat: met “!ask” bereikt u het.
prefs-zone = Uw tijdzone is { $zone }; uw klok staat op { $time }.
prefs-zone-how = Om dat te wijzigen kiest u een tijdzone, of schrijft u die: “!zone Europe/Athens”
prefs-button-city = Zoals in { $city }
prefs-also-how = Kies wat u ook leest; wat in deze talen geschreven is, wordt voor u niet vertaald. De eerste kiest u met “!language”.
prefs-button-also = Ook { $language }
prefs-button-not = Niet meer { $language }
prefs-quiet = Van { $from } tot { $until } uur, volgens uw eigen klok, komt alles wat ik u op Telegram stuur zonder geluid, en schrijf ik niets uit mezelf.
prefs-quiet-off = U hebt geen stille uren.
prefs-quiet-how = Om dat te wijzigen kiest u uren, of schrijft u ze: “!quiet 21:00–08:00”. Op Matrix beslist uw eigen app over geluiden.
prefs-button-quiet-off = Geen stille uren
prefs-not-hours = “{ $given }” is niet als uren te lezen. Zo ziet het eruit: { $example }
prefs-pause = Uit mezelf schrijf ik niets; dat geldt tot { $until }.
prefs-pause-off = Ik herinner u aan wat u aangaat, met hoogstens één bericht per dag.
prefs-pause-how = Om dat te pauzeren kiest u hoelang, of schrijft u het: “!pause 3 dagen”, “!pause tot maandag”, “!pause 2026-12-24”
prefs-pause-means = Wat anderen schrijven, bereikt u nog steeds, op Telegram zonder geluid. Wat ik u verteld zou hebben, volgt daarna, voor zover het nog van belang is.
prefs-pause-when = Een pauze eindigt in de toekomst, binnen een jaar.
prefs-not-until = “{ $given }” is niet als einde van een pauze te lezen. Mogelijk zijn: “3 dagen”, “tot maandag”, “2026-12-24”, “off”
prefs-button-days =
    { $days ->
        [one] Eén dag
       *[other] { $days } dagen
    }
prefs-button-pause-off = De pauze beëindigen
prefs-bundle = Wat u aangaat:
