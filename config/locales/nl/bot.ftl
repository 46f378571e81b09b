# Wat overal mis kan gaan.

error-internal = Er ging hier iets mis. Als het nog eens gebeurt, geef dan alstublieft de code { $reference } door aan uw coördinatie.

# De opdrachtregel.

cli-about = Verbindt leertandems van steden in gedeelde kamers en vertaalt wat zij zeggen.
cli-usage = Gebruik:
cli-options = Opties
cli-arguments = Argumenten
cli-commands = Opdrachten
cli-word-command = OPDRACHT
cli-word-file = BESTAND
cli-word-language = TAAL
cli-help = deze hulp tonen
cli-config = het bestand met instellingen (anders TANDEMBOT_CONFIG, anders tandembot.toml)
cli-init = de instellingen vragen en in een bestand schrijven
cli-check = elke verbinding proberen en zeggen wat te doen is
cli-run = de bot laten werken
cli-demo = een gespeelde tandem op een eigen server tonen
cli-models = de vertaalmodellen beheren
cli-models-pull = de nodige modellen downloaden, of die van bepaalde talen
cli-models-list = de modellen op deze computer tonen
cli-models-remove = de modellen van bepaalde talen verwijderen
cli-models-languages = taalcodes, bijvoorbeeld: de bg
cli-db = de database beheren
cli-db-upgrade = de database bijwerken
cli-outbox = omgaan met berichten die niet verzonden konden worden
cli-outbox-list = ze tonen
cli-outbox-retry = ze opnieuw verzenden
cli-outbox-drop = ze opgeven
cli-outbox-ids = hun nummers, zoals “outbox list” ze toont
cli-not-understood = “{ $line }” is niet te begrijpen. “tandembot --help” laat zien wat er is.
cli-interrupted = Gestopt.
cli-os-error = Dat lukte niet: { $reason }

# Instellingen.

settings-problems = De instellingen zijn zo niet bruikbaar:
settings-unknown = “{ $path }” is geen instelling.
settings-unknown-near = “{ $path }” is geen instelling. Bedoelde u “{ $near }”?
settings-missing = “{ $path }” ontbreekt.
settings-needs = “{ $path }” ontbreekt; { $by } heeft het nodig.
settings-wrong = “{ $path }” kan niet “{ $value }” zijn. Verwacht: { $expected }.
settings-wrong-secret = “{ $path }” heeft een onbruikbare waarde. Verwacht: { $expected }.
settings-file-missing = Er is geen bestand { $path }. “tandembot init” maakt het.
settings-file-unreadable = Het bestand { $path } is niet te lezen. Controleer alstublieft de rechten ervan.
settings-file-syntax = Het bestand { $path } is geen geldige TOML; zie regel { NUMBER($line, useGrouping: 0) }.
settings-file-open = Anderen op deze computer kunnen { $path } lezen, terwijl er een geheim in staat. Voer alstublieft uit: chmod 600 { $path }
settings-expects-zone = een tijdzone zoals Europe/Berlin
settings-expects-language = een taalcode: bg, de, el, en, fr, it, nl, ro of pt
settings-expects-account = een account zoals matrix:@anna:example.org of telegram:123456789
settings-expects-user = een Matrix-naam zoals @tandembot:example.org
settings-expects-address = een adres zoals https://matrix.example.org
settings-expects-database = een adres dat met sqlite:/// of postgresql:// begint
settings-expects-token = het token dat een aanmelding oplevert
settings-expects-whole = een geheel getal
settings-expects-number = een getal
settings-expects-truth = true of false
settings-expects-choice = een van deze: { $choices }
settings-expects-more = meer dan { $limit }
settings-expects-least = ten minste { $limit }
settings-expects-most = ten hoogste { $limit }
settings-expects-words = een tekst
settings-expects-list = een lijst
settings-expects-table = een onderdeel met eigen instellingen
settings-expects-other = iets anders

# tandembot run

run-ready = De bot werkt. Ctrl-C stopt hem.
run-no-platform = In de instellingen staat geen account, dus er is niets te doen. “tandembot init” richt er een in.
run-locked = Met dit account werkt al een ander proces. Stop dat eerst.
run-lock-lost = Een ander proces heeft dit account misschien overgenomen; daarom stopt dit proces.
run-login-lost = De server aanvaardt de aanmelding van de bot niet meer. “tandembot init” maakt een nieuwe.
run-refused = De bot kan niet starten: { $reason }. “tandembot check” zegt meer.
run-newer = De database is van een nieuwere versie van tandembot. Installeer die alstublieft.
run-failed = De bot is door een fout gestopt. In het logboek staat die onder { $reference }.

# De database.

database-full = De schijf van de database is vol. Maak alstublieft kamer.
database-read-only = In de database kan niet geschreven worden. Controleer alstublieft de rechten van bestand en map.
database-damaged = Het bestand van de database is beschadigd. Zet alstublieft een reservekopie terug.
database-refused = De database weigert gebruiker, wachtwoord of naam. Controleer alstublieft storage.url.
database-unreachable = De database is niet bereikbaar. Werkt die, en klopt storage.url?
database-address = Het adres van de database (storage.url) is niet bruikbaar, of het stuurprogramma ontbreekt: pip install "tandembot[postgresql]"
database-other = De database meldt een fout die alleen het eigen logboek verklaart.
database-upgraded = De database is bijgewerkt.

# tandembot check

check-ok = goed
check-warning = let op
check-failed = fout
check-running = Alle verbindingen worden geprobeerd …
check-subject-settings = Instellingen
check-subject-folder = Gegevensmap
check-subject-database = Database
check-subject-process = Proces
check-subject-matrix = Matrix
check-subject-limits = Verzendgrenzen
check-subject-models = Modellen
check-subject-translation = Vertaling
check-subject-hosted = Externe dienst
check-settings-read = Alle instellingen zijn bruikbaar ({ $path }).
check-folder-ready = In { $path } kan geschreven worden; { $free } GB is vrij.
check-folder-closed = In { $path } kan niet geschreven worden. Maak de map alstublieft aan voor de gebruiker van de bot.
check-disk-low = Bij { $path } is nog maar { $free } GB vrij. Maak alstublieft spoedig kamer.
check-disk-full = De schijf van { $path } is vol. Maak alstublieft kamer: de bot kan niets bewaren.
check-database-ready = Die is bereikbaar en bijgewerkt.
check-database-new = Die is bereikbaar; de eerste start richt die in.
check-database-old = Die is van een oudere versie. “tandembot run” of “tandembot db upgrade” werkt die bij.
check-process-free = Geen ander proces gebruikt dit account.
check-process-running = De bot werkt op dit ogenblik.
check-matrix-ready = Aangemeld als { $user }.
check-matrix-none = Er is geen account ingericht. “tandembot init” doet dat.
check-matrix-token = De server aanvaardt het token niet. “tandembot init” meldt de bot opnieuw aan.
check-matrix-other = Het token hoort bij { $user }, niet bij de gebruiker in de instellingen. Verbeter alstublieft matrix.user_id.
check-matrix-strange = De server antwoordt, maar anders dan verwacht ({ $reason }). Is matrix.homeserver het juiste adres?
check-no-such-host = De naam { $host } is onbekend. Controleer alstublieft het adres en de DNS van deze computer.
check-certificate = Het certificaat van { $host } is niet geldig. De beheerder moet het vernieuwen, of het adres is verkeerd.
check-unreachable = { $host } antwoordt niet op poort { $port }. Werkt de server, en klopt het adres?
check-limits-lifted = Een reeks berichten kwam er zonder wachten door.
check-limits-on = Zij gelden voor de bot; hij kan maar één bericht per vijf seconden verzenden. Vraag de beheerder van de server om deze aanroep: { $call }
check-limits-unknown = Of zij zijn opgeheven, is van hieruit niet te zien. Zo niet, vraag de beheerder van de server om deze aanroep: { $call }
check-models-ready = { $count ->
    [one] Eén model is aanwezig.
   *[other] Alle { $count } modellen zijn aanwezig.
}
check-models-missing = Er ontbreken: { $pairs }. “tandembot models pull” downloadt ze.
check-models-off = Vertalen op deze computer is uitgeschakeld.
check-translation-ready = Het werkt: “{ $text }”.
check-translation-failed = Een zin werd niet vertaald. “tandembot models pull” herstelt beschadigde modellen.
check-hosted-ready = { $service } antwoordt.
check-hosted-failed = { $service } vertaalt niet ({ $reason }). Controleer alstublieft adres en sleutel.
check-all-well = Alles is in orde.
check-some-failed = { $count ->
    [one] Eén controle is mislukt.
   *[other] { $count } controles zijn mislukt.
}

# tandembot models

models-none-needed = Deze instellingen hebben geen modellen nodig.
models-pulled = { $count ->
    [one] Eén model is klaar.
   *[other] { $count } modellen zijn klaar.
}
models-none = Op deze computer zijn geen modellen.
models-language = { $language } kan niet vertaald worden. Bekend: { $languages }.
models-removed = { $count ->
    [0] Er was niets te verwijderen.
    [one] Eén model is verwijderd.
   *[other] { $count } modellen zijn verwijderd.
}
models-kept = Wat er al is, blijft. Probeer het alstublieft opnieuw.
models-size = { $size } MB
models-bundled = meegeleverd

# tandembot outbox

outbox-empty = Er wacht niets op u.
outbox-dead = opgegeven
outbox-uncertain = onzeker
outbox-since = sinds { $at }
outbox-unknown = Onder { $id } wacht niets.
outbox-retried = { $count ->
    [one] Eén zending wordt opnieuw verstuurd.
   *[other] { $count } zendingen worden opnieuw verstuurd.
}
outbox-dropped = { $count ->
    [one] Eén zending is opgegeven.
   *[other] { $count } zendingen zijn opgegeven.
}

# tandembot init

init-yes = ja
init-no = nee
init-yes-or-no = Antwoord alstublieft “{ $yes }” of “{ $no }”.
init-welcome = Een paar vragen, en de instellingen staan in { $path }. Enter neemt wat tussen haakjes staat; Ctrl-C stopt zonder iets te veranderen.
init-overwrite = { $path } bestaat al. Vervangen?
init-kept = Er is niets veranderd.
init-name = Hoe heet het programma?
init-zone = In welke tijdzone werkt het?
init-language = Welke taal spreekt het team?
init-coordinators = Welke accounts coördineren aan het begin (zoals @anna:example.org, gescheiden door komma’s)?
init-contact = Waar is het team te bereiken (e-mailadres of telefoonnummer)?
init-about = Waar gaat het programma over, in één zin?
init-languages-known = De bot spreekt { $languages }.
init-languages = Welke talen gebruikt het programma?
init-data = In welke map mag de bot zijn bestanden bewaren?
init-database = Welke database (Enter: een bestand in die map; anders postgresql://gebruiker:wachtwoord@host/naam)?
init-matrix-why = De bot heeft een eigen account op een Matrix-server nodig. Hij meldt zich één keer aan; het wachtwoord wordt niet bewaard.
init-matrix-wanted = Nu inrichten?
init-homeserver = Wat is het adres van de server?
init-user = Wat is de gebruiker van de bot (zoals @tandembot:example.org)?
init-password = En het wachtwoord?
init-login-refused = De server aanvaardt deze gebruiker en dit wachtwoord niet. Probeer het alstublieft opnieuw.
init-login-later = De server kan nu niemand aanmelden. Probeer het alstublieft over een paar minuten opnieuw.
init-limits = Servers staan meestal één bericht per vijf seconden toe; dat is te langzaam voor een bot. Vraag de beheerder van de server om deze aanroep:
init-written = De instellingen staan in { $path }; alleen u kunt ze lezen.
init-pull = De vertaalmodellen nu downloaden?
init-greet = Een testbericht aan { $account } sturen?
init-greeting = Goedendag! Dit is de bot van “{ $programme }”. Als u dit leest, werkt de verbinding.
init-greeted = Het testbericht is onderweg.
init-greeting-failed = Het testbericht kon niet verzonden worden: { $reason }
init-next = Daarna: “tandembot check” probeert alles, “tandembot run” start de bot.
