# Mensen: hun begroeting, hun talen, en wie meeleest.

people-greeting-room = Welkom! Hier spreken { $cities } met elkaar, in het kader van “{ $programme }”.
people-greeting-direct = Goedendag, { $name }! Ik ben de assistent van “{ $programme }”.
people-greeting-connected = Ik verbind u met { $cities }.
people-greeting-coordinator = U coördineert: “!tandem new” zet een tandem op, “!menu” toont alles.
people-greeting-menu = “!menu” laat zien wat ik voor u kan doen; “!ask” bereikt het team.
people-greeting-newcomer = Voor { $name } ({ $city }), nieuw hier:
people-greeting-help = “!menu” laat zien wat ik kan, “!who” laat zien wie meeleest, “!language” wijzigt uw taal, “!ask” bereikt het team.
people-translated-here = Schrijf in uw eigen taal: een computer van het programma vertaalt voor de anderen. Die maakt fouten; het origineel staat er altijd bij.
people-translated-hosted = Schrijf in uw eigen taal: de dienst { $engine }, buiten het programma, vertaalt voor de anderen. Die maakt fouten; het origineel staat er altijd bij.
people-kept =
    { $days ->
        [one] Teksten worden hier na één dag gewist.
       *[other] Teksten worden hier na { $days } dagen gewist.
    }
people-contact = Contact: { $contact }

people-language = U leest { $reads } en schrijft meestal { $writes }.
people-language-how = Om dat te wijzigen kiest u een taal, of schrijft u er meerdere, de beste eerst: “!language de fr”
people-language-set = Genoteerd: u leest { $reads } en schrijft meestal { $writes }.
people-language-moves = U hebt een uitnodiging voor de kamer van uw taal; zodra u daar bent, haal ik u uit de vorige.
people-language-invited = U hebt een uitnodiging voor de kamer van uw taal.

people-who-title = { $tandem }: wie meedoet en wie meeleest
people-who-city = { $city }: { $names }
people-who-city-empty = { $city }: nog niemand
people-who-absent = Nog niet hier: { $names }
people-who-team = Van het team lezen mee: { $names }
people-who-strangers = Ook in de kamer, maar niet in de tandem: { $names }
people-who-languages = Hier wordt gelezen: { $languages }
people-who-mirrored =
    { $count ->
        [one] De tandem heeft één kamer.
       *[other] De tandem heeft { $count } kamers; wat in de ene wordt geschreven, verschijnt ook in de andere.
    }
people-who-which = Welke tandem bedoelt u?
people-who-none = U zit nog niet in een tandem. “!ask” bereikt het team.

people-question = { $name } ({ $account }) vraagt:
people-question-tandem = { $name } ({ $account }, { $tandems }) vraagt:
people-question-how = (Een antwoord op dit bericht gaat naar { $name }, tenzij het met “//” begint.)
people-asked = Uw vraag ligt nu bij het team.
people-answer = { $name } antwoordt namens het team:
people-answer-sent = Uw antwoord gaat naar { $name }.
people-answer-nowhere = Dit antwoord kan niet worden doorgegeven: wie het vroeg, zit met mij in geen enkele kamer meer.
people-no-team = Het team is hier nog niet bereikbaar.
people-no-team-contact = Het team is hier nog niet bereikbaar. Wend u alstublieft tot { $contact }.

command-questions = Vragen die op een antwoord wachten
people-answer-how = U kunt op dit bericht antwoorden.
people-answered-by = { $name } heeft geantwoord:
people-question-more = { $name } vult aan:
people-question-broadcast = { $name } antwoordt op mededeling { $number }:
people-asked-back = Uw antwoord ging naar het team, omdat u op een mededeling antwoordde. De anderen in uw tandem lezen het niet.
people-no-files = Bestanden kunnen hier niet worden doorgegeven. Schrijf het alstublieft in woorden.
people-open-questions = Deze vragen wachten op een antwoord. Antwoord daarvoor op de vraag.
people-open-none = Geen enkele vraag wacht op een antwoord.
people-open-question = · { $name }, { $at }: { $text }
people-open-more = Er zijn er meer: { $count }
people-button-settle = Klaar: { $name }
