# Overzichten: hoe het met het programma gaat, voor elk publiek.

command-digest = Wat ons tandem deze maand deed
command-digest-list = Welke overzichten wanneer komen
command-digest-files = De bestanden van het laatste verslag
command-digest-preview = Een overzicht vooraf bekijken
command-digest-now = Meteen een overzicht versturen
command-digest-schedule = Zeggen wanneer een overzicht komt
command-digest-pause = Een tijdje geen overzichten versturen
command-digest-resume = Weer overzichten versturen
command-digest-off = Hier geen overzichten meer
command-digest-on = Hier weer overzichten
commands-argument-readership = voor wie: team, coordinators, tandem of funders
commands-argument-timing = voor wie, hoe vaak, dag en tijd
commands-ask-readership = Om wiens overzichten gaat het?
commands-ask-timing = Wiens overzicht, en wanneer? Bijvoorbeeld: team weekly vrijdag 15:00, funders 5, tandem never
check-subject-impact = Effectlogica
check-impact-ready = Vakken: { $count }
check-impact-language = Vak { $box } mist een taal: { $language }
programme-subject-digest = Overzicht
settings-expects-keys = een andere sleutel voor elk vak

health-label-well = gaat goed
health-label-look = een blik waard
health-label-help = heeft hulp nodig
health-label-early = nog te vroeg
health-label-paused = gepauzeerd
health-well = { $days ->
    [0] De laatste bijeenkomst was minder dan een dag geleden.
    [one] De laatste bijeenkomst was { $days } dag geleden.
   *[other] De laatste bijeenkomst was { $days } dagen geleden.
}
health-well-coming = De volgende bijeenkomst is gepland.
health-early = { $days ->
    [0] Het is net begonnen.
    [one] Het begon { $days } dag geleden.
   *[other] Het begon { $days } dagen geleden.
}
health-paused = Het tandem houdt pauze.
health-first-meeting = { $days ->
    [one] Geen eerste bijeenkomst { $days } dag na de start.
   *[other] Geen eerste bijeenkomst { $days } dagen na de start.
}
health-no-contact = { $days ->
    [one] Nog geen bericht { $days } dag na de start.
   *[other] Nog geen bericht { $days } dagen na de start.
}
health-last-contact = { $days ->
    [one] Sinds { $days } dag geen contact.
   *[other] Sinds { $days } dagen geen contact.
}
health-missed = { $count ->
    [one] { $count } bijeenkomst op rij ging niet door.
   *[other] { $count } bijeenkomsten op rij gingen niet door.
}
health-stage-proposed = { $days ->
    [one] { $days } dag geleden voorgesteld en nog niet begonnen.
   *[other] { $days } dagen geleden voorgesteld en nog niet begonnen.
}
health-stage-between = { $days ->
    [one] Geen volgende bijeenkomst gepland; de laatste was { $days } dag geleden.
   *[other] Geen volgende bijeenkomst gepland; de laatste was { $days } dagen geleden.
}
health-stage-minutes = { $days ->
    [one] Een verslag wacht { $days } dag op goedkeuring.
   *[other] Een verslag wacht { $days } dagen op goedkeuring.
}
health-held = Bijeenkomsten die doorgingen: { $held } van { $planned }.
health-satisfaction = De steden zijn minder tevreden: { $value } van 5.
health-balance = Uit { $city } komt weinig van de uitwisseling: { $percent } %.
health-answers = { $hours ->
    [one] Antwoorden tussen de steden duren meestal { $hours } uur.
   *[other] Antwoorden tussen de steden duren meestal { $hours } uur.
}
health-steps = { $count ->
    [one] { $count } vervolgstap is te laat.
   *[other] { $count } vervolgstappen zijn te laat.
}
health-helps-first-meeting = Bied de steden twee data en een gezamenlijk eerste gesprek aan.
health-helps-last-contact = Vraag de steden persoonlijk hoe het gaat.
health-helps-missed = Zoek samen een ander moment van de dag.
health-helps-stage-proposed = Vraag de steden of ze nog willen beginnen.
health-helps-stage-between = Herinner hen eraan de volgende bijeenkomst af te spreken.
health-helps-stage-minutes = Vraag de steden hun verslag te lezen.
health-helps-held = Stel voor elkaar minder vaak, maar wel zeker te zien.
health-helps-satisfaction = Vraag wat ze ervan verwachten.
health-helps-balance = Vraag de stillere stad wat ze graag wil leren.
health-helps-answers = Stel een vaste dag voor antwoorden voor.
health-helps-steps = Loop bij de volgende bijeenkomst de open stappen na.

digest-title-team = Hoe het gaat met { $name } · { $period }
digest-title-coordinators = { $name }: wat om u vraagt · { $period }
digest-title-tandem = { $name }: terugblik op { $period }
digest-title-funders = { $name } in cijfers · { $period }
digest-period-days = { $days }
digest-period-month = { $month }
digest-period-quarter = kwartaal { $quarter }, { $year }
digest-number = { $count ->
    [0] geen
    [1] één
    [2] twee
    [3] drie
    [4] vier
    [5] vijf
    [6] zes
    [7] zeven
    [8] acht
    [9] negen
    [10] tien
    [11] elf
    [12] twaalf
   *[other] { $count }
}
digest-summary-none = Er loopt nog geen tandem. Niets vraagt om u.
digest-summary-fine = { $all ->
    [1] { $good ->
        [1] Met het ene tandem gaat het goed, niets vraagt om u.
       *[other] Niets vraagt om u.
    }
   *[other] Niets vraagt om u: met { $good_words } van de { $all_words } tandems gaat het goed.
}
digest-summary-needs = { $count ->
    [one] { $count } zaak vraagt om u.
   *[other] { $count } zaken vragen om u.
} Met { $good } van de { $all } tandems gaat het goed.
digest-heading-needs = Wat om u vraagt:
digest-heading-tandems = De tandems:
digest-heading-learned = Wat er geleerd is:
digest-heading-coming = Wat eraan komt:
digest-heading-numbers = In cijfers:
digest-item = • { $what }
digest-more = { $count ->
    [one] … en nog { $count }
   *[other] … en nog { $count }
}
digest-need = { $said } { $step } ({ $command })
digest-need-questions = { $count ->
    [one] { $count } vraag wacht op antwoord.
   *[other] { $count } vragen wachten op antwoord.
}
digest-need-letters = { $count ->
    [one] { $count } bezorging wacht op een besluit.
   *[other] { $count } bezorgingen wachten op een besluit.
}
digest-need-missing = { $count ->
    [one] { $count } uitgenodigde persoon is er nog niet.
   *[other] { $count } uitgenodigde personen zijn er nog niet.
}
digest-need-tandem = { $tandem }: { $reason }
digest-step-questions = Wilt u antwoorden?
digest-step-letters = Wilt u beslissen?
digest-step-missing = Wilt u hen eraan herinneren?
digest-tandem = { $name } ({ $label }): { $reason }
digest-count-well = Gaat goed: { $count }
digest-count-early = Nog te vroeg: { $count }
digest-count-paused = Gepauzeerd: { $count }
digest-learned = { $kind } uit { $name }: { $text }
digest-read = { $what } ({ $command })
digest-kind-insight = Inzicht
digest-kind-practice = Praktijk
digest-kind-lesson = Les uit een mislukking
digest-kind-reuse = Hergebruik
digest-coming = { $at }: { $name }
digest-value = { $label }: { $value }
digest-compared = { $label }: { $value } (ervoor: { $before })
digest-hidden = { $label }: te weinig om te tonen
digest-figure-tandems = Actieve tandems
digest-figure-people = Mensen die schreven
digest-figure-messages = Berichten
digest-figure-planned = Geplande bijeenkomsten
digest-figure-held = Gehouden bijeenkomsten
digest-figure-missed = Bijeenkomsten die niet doorgingen
digest-figure-released = Vrijgegeven verslagen
digest-figure-insight = Vrijgegeven inzichten
digest-figure-practice = Vrijgegeven praktijken
digest-figure-lesson = Gedeelde mislukkingen
digest-figure-reuse = Notities over hergebruik
digest-figure-agreed = Afgesproken vervolgstappen
digest-figure-done = Afgeronde vervolgstappen
digest-figure-broadcasts = Mededelingen
digest-figure-workshops = Gehouden workshops
digest-figure-attended = Deelnemers aan workshops
digest-figure-fit = Hoe goed de steden bij elkaar passen (1–5)
digest-figure-benefit = Nut voor de steden (1–5)
digest-evidence-all = tot nu toe: { $count }
digest-evidence-recent = in deze periode: { $count }
digest-evidence-ticked = { $count ->
    [one] door de steden genoemd na { $count } bijeenkomst
   *[other] door de steden genoemd na { $count } bijeenkomsten
}
digest-boxes = Effect: bewijs voor { $count } van de { $all } doelen
digest-boxes-bare = Tot nu toe zonder bewijs: { $names }
digest-delivered = { $done } van { $planned } bezorgd, geen enkele twijfelachtig.
digest-delivered-doubt = { $done } van { $planned } bezorgd; twijfelachtig: { $uncertain }; niet bezorgd: { $dead }.
digest-privacy = Gegevensbescherming: gewist: { $erasures }; bezwaren tegen doorgeven: { $objections }
digest-earlier = Van het vorige overzicht kwamen { $done } van { $planned } aan.
digest-month-met = { $count ->
    [one] U kwam { $count } keer bijeen.
   *[other] U kwam { $count } keer bijeen.
}
digest-month-wrote = { $count ->
    [one] U schreef elkaar { $count } bericht.
   *[other] U schreef elkaar { $count } berichten.
}
digest-month-quiet = Het was een rustige tijd voor u.
digest-month-done = { $count ->
    [one] { $count } vervolgstap is afgerond. Mooi!
   *[other] { $count } vervolgstappen zijn afgerond. Mooi!
}
digest-month-open = { $count ->
    [one] { $count } vervolgstap staat open:
   *[other] { $count } vervolgstappen staan open:
}
digest-month-next = Volgende bijeenkomst: { $at }
digest-month-nothing = Er is nog geen bijeenkomst gepland. “!checkin find” zoekt een moment dat iedereen schikt.
digest-month-workshop = Volgende workshop, { $at }: { $name }
digest-stop = Leest u dit liever niet elke maand? “!digest off”
digest-audience-team = Projectteam
digest-audience-coordinators = Coördinatie
digest-audience-tandem = Elk tandem
digest-audience-funders = Financiers
digest-plan-team-weekly = Projectteam, wekelijks
digest-plan-team-monthly = Projectteam, maandelijks
digest-plan-team-milestone = Projectteam, bij mijlpalen
digest-plan-coordinators-daily = Coördinatie, op werkdagen als iets om haar vraagt
digest-plan-tandem-monthly = Elk tandem, maandelijks
digest-plan-funders-quarterly = Financiers, per kwartaal
digest-plan-next = { $what }: { $at }
digest-plan-paused = { $what }: gepauzeerd
digest-plan-never = { $what }: nooit
digest-list = De volgende overzichten:
digest-mails = Per e-mail aan { $who }: { $count }
digest-how = “!digest schedule team weekly vrijdag 15:00” wijzigt een tijd, “!digest pause tandem” pauzeert.
digest-sent = Goed, het overzicht is onderweg.
digest-silent = Er is niets te zeggen, dus is er niets verstuurd.
digest-in-tandem = Elk tandem heeft zijn eigen overzicht. “!digest” toont het in het tandem.
digest-not-understood = “{ $given }” begrijp ik niet. Bijvoorbeeld: team weekly vrijdag 15:00
digest-off = Goed, hier komen geen overzichten meer.
digest-off-already = Hier komen toch al geen overzichten.
digest-on = Goed, hier komen weer overzichten.
digest-on-already = Hier komen al overzichten.
digest-files = Het laatste verslag als tabel, pdf en pagina, met de afbeeldingen.
digest-no-files = Er is nog geen verslag waarvan ik de bestanden kan sturen.
command-digest-here = Stuur deze kamer een overzicht
digest-here = { $who }: deze overzichten komen voortaan hier.
digest-not-here = Niet in de kamer van een tandem en niet in een privéchat: een overzicht van het hele programma hoort daar niet.
digest-mail-back = Het verslag aan { $name } kon niet worden bezorgd ({ $reason }). Controleer het adres in de instellingen.
