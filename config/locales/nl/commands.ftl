# Wat mensen tegen de bot kunnen zeggen, en wat die daarop antwoordt.

command-menu = Het menu: alles met één tik
command-help = Hulp: wat u hier kunt zeggen
command-language = Uw talen
command-who = Wie meedoet en wie meeleest
command-ask = Het team iets vragen
command-original = Het origineel van een vertaald bericht tonen (als antwoord daarop)
command-who-reacted = Wie op een bericht heeft gereageerd (als antwoord daarop)
command-poll-close = Een peiling in alle kamers sluiten (als antwoord daarop)
command-undo = Terugnemen wat u het laatst hebt gedaan
command-cancel = De openstaande vraag beëindigen
command-tandem-new = Een tandem opzetten
command-tandem-add = Een persoon toevoegen
command-invite = Wie er nog niet is opnieuw uitnodigen
command-tandem-show = De tandems in één oogopslag
command-tandem-shape = De verdeling van de kamers wijzigen
command-tandem-engines = Kiezen wie er voor een tandem vertaalt
command-tandem-pause = Een tandem pauzeren
command-tandem-resume = Een gepauzeerde tandem hervatten
command-tandem-end = Een tandem beëindigen
command-tandem-link = Een bestaande kamer voor een tandem gebruiken
command-link = De code voor een bestaande kamer invoeren
command-city = De taal of tijdzone van een stad verbeteren

commands-group-everyone = Voor iedereen
commands-group-tandems = Voor de coördinatie

# Hoe een opdracht wordt geschreven. De namen staan tussen deze twee soorten haken.

commands-plain = { $text }
commands-pair = { $first } { $second }
commands-required = ‹{ $name }›
commands-optional = [{ $name }]
commands-language = { $language }
commands-argument-text = uw vraag
commands-argument-command = een opdracht
commands-argument-name = naam van de persoon
commands-argument-tandem = tandem
commands-argument-code = eenmalige code
commands-argument-place = stad of taal
commands-argument-city = stad
commands-argument-city-given = stad=taal
commands-argument-cities = steden
commands-argument-account = account
commands-argument-shape = shared, language of city
commands-argument-engines = local of hosted
commands-argument-languages = talen

# Vragen naar wat ontbreekt.

commands-ask-text = Wat wilt u vragen?
commands-ask-name = Hoe heet de persoon, zoals de anderen het moeten lezen?
commands-ask-tandem = Welke tandem?
commands-ask-code = Welke code hebt u gekregen?
commands-ask-city = Welke stad?
commands-ask-city-given = Welke stad, en welke taal of tijdzone? Bijvoorbeeld: Vari=el@Europe/Athens
commands-ask-cities = Welke steden? De taal kan er meteen bij: Vari=el Geestland=de
commands-ask-account = Welk account? Bijvoorbeeld: @maria:example.org
commands-ask-shape = Hoe moeten de kamers worden verdeeld?
commands-ask-engines = Wie moet er vertalen?
commands-answer-direct = Antwoord alstublieft met uw volgende bericht.
commands-answer-reply = Antwoord alstublieft direct op dit bericht.
commands-button-menu = Terug naar het menu
commands-button-more = Meer …
commands-button-cancel = Annuleren
commands-cancelled = Goed, er is niets veranderd.
commands-nothing-to-cancel = Er staat geen vraag open.

# Hulp en menu.

commands-help = Dit kunt u hier zeggen.
commands-help-slash = Elke regel werkt ook met “/” ervoor.
commands-help-entry = { $usage } – { $description }
commands-help-example = Voorbeeld: { $example }
commands-help-private = Voor de coördinatie is er meer in onze directe chat en in de coördinatiekamer.
commands-menu = { $name }, wat wilt u doen?

# Wat niet kan.

commands-unknown = Er is geen opdracht “{ $given }”. “!help” laat zien wat er is.
commands-unknown-near = Er is geen opdracht “{ $given }”. Bedoelde u “{ $near }”?
commands-half-known = “{ $given }” is geen volledige opdracht. Er zijn: { $possible }
commands-unknown-person = Ik ken u nog niet. Vraag alstublieft uw coördinatie om u aan uw tandem toe te voegen.
commands-coordinators-only = Dat kan alleen de coördinatie. Met “!ask” bereikt u die.
commands-private-only = Schrijf dat alstublieft in onze directe chat of in de coördinatiekamer.
commands-tandem-only = Dat kan alleen in de kamer van een tandem.
commands-too-many = “{ $given }” is te veel. Zo wordt het geschreven: { $usage }
commands-empty = Er ontbreekt iets. “!help” laat zien hoe het wordt geschreven.
commands-too-long = Dat is te lang; { $most } tekens zijn toegestaan.
commands-not-a-city = “{ $given }” is geen naam van een stad.
commands-not-a-name = “{ $given }” is geen naam van een persoon.
commands-not-an-account = “{ $given }” is geen account. Een account ziet er zo uit: @maria:example.org
commands-unknown-language = Ik ken de taal “{ $given }” niet. Mogelijk zijn { $possible }.
commands-language-not-offered = Dit programma vertaalt geen { $language }. Mogelijk zijn { $possible }.
commands-unknown-zone = Ik ken de tijdzone “{ $given }” niet. Die ziet er zo uit: { $example }
commands-unknown-shape = “{ $given }” kan niet. Mogelijk zijn: { $possible }
commands-button-expired = Deze keuze staat niet meer open. “!menu” toont alles opnieuw.
commands-not-your-button = Deze keuze is voor iemand anders bedoeld. “!menu” toont die van u.
commands-question-expired = Die vraag is te oud. Begin alstublieft opnieuw.
commands-edited = Een opdracht werkt alleen als nieuw bericht. Stuur die alstublieft nog een keer.
commands-stray = Hier lees alleen ik mee. Schrijf uw partners alstublieft in de kamer van uw tandem; “!menu” laat zien wat ik voor u kan doen.

# Origineel en terugnemen.

commands-original = { $name } schreef ({ $language }):
commands-original-none = Hier is geen vertaald bericht. Antwoord alstublieft op het bericht dat u bedoelt.
commands-original-gone = De tekst van dit bericht wordt niet meer bewaard.
commands-undone = Teruggenomen.
commands-undone-message = Uw bericht “{ $text }” wordt uit de andere kamers verwijderd.
commands-nothing-to-undo = In de laatste tien minuten hebt u niets gedaan dat teruggenomen kan worden.
