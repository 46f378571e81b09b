# Het programma als geheel: de tabel ervan, en het logboek van wijzigingen.

command-log = Wie wat wanneer heeft gewijzigd
command-tandem-list = Alle tandems, pagina voor pagina
command-import = Een programma uit een tabel invoeren
command-export = Het programma als tabel krijgen
commands-argument-page = nummer van de pagina
commands-ask-page = Welke pagina?

# Het logboek.

programme-log = Wie wat heeft gewijzigd: pagina { $page } van { $pages }, het nieuwste eerst
programme-log-empty = Nog niemand heeft iets gewijzigd.
programme-log-entry = { $at } · { $who } · { $command }
programme-log-terminal = op de opdrachtregel
programme-log-new = + { $subject } { $name } – { $values }
programme-log-changed = · { $subject } { $name } – { $values }
programme-log-gone = – { $subject } { $name }
programme-log-more =
    { $count ->
        [one] … en nog één wijziging
       *[other] … en nog { $count } wijzigingen
    }
programme-button-older = Ouder
programme-button-newer = Nieuwer
tandems-list-page = Pagina { $page } van { $pages }
tandems-button-next = Volgende pagina
tandems-button-previous = Vorige pagina
programme-subject-city = Stad
programme-subject-tandem = Tandem
programme-subject-person = Persoon
programme-subject-account = Account
programme-subject-room = Kamer
programme-subject-member = Plaats in een kamer
programme-subject-invitation = Persoonlijke link
programme-subject-code = Code voor een kamer
programme-subject-term = Begrip
programme-subject-broadcast = Mededeling
programme-subject-question = Vraag

# Importeren en exporteren in de chat.

programme-export-counts = Steden: { $cities } · tandems: { $tandems } · personen: { $people }

# Wat een import zou doen.

programme-plan-new = Nieuw ({ $place }): { $name } – { $values }
programme-plan-changed = Gewijzigd ({ $place }): { $name } – { $values }
programme-plan-wrong = Controleert u alstublieft { $place } (kolom “{ $column }”): { $what }
programme-plan-wrong-sheet = Controleert u alstublieft { $place }: { $what }
programme-plan-more =
    { $count ->
        [one] … en nog één rij
       *[other] … en nog { $count } rijen
    }
programme-plan = Nieuw: { $new } · gewijzigd: { $changed } · ongewijzigd: { $untouched } · fout: { $wrong }
programme-import-agree = Moet dit allemaal gebeuren?
programme-import-done = Alles is ingevoerd. De kamers worden geopend en de mensen uitgenodigd terwijl de bot draait.
programme-import-left = Er is niets gewijzigd.
programme-import-stopped =
    { $count ->
        [one] Er is niets gewijzigd, want er moet eerst één punt worden verbeterd.
       *[other] Er is niets gewijzigd, want er moeten eerst { $count } punten worden verbeterd.
    }
programme-import-meanwhile = Intussen heeft iemand het programma gewijzigd. Er is niets ingevoerd; begin alstublieft opnieuw met de import.
programme-gazetteer-failed = De plaatsenlijst kan niet worden gelezen. Vul taal en tijdzone van nieuwe steden alstublieft zelf in.

# Wat er in een tabel niet klopt.

programme-wrong-sheet = Er is geen blad “{ $given }”. Mogelijk zijn: { $possible }
programme-wrong-empty = Er is niets ingevuld. Deze bladen kunnen er zijn: { $possible }
programme-wrong-heading = Hier is geen kolom “{ $given }”. Mogelijk zijn: { $possible }
programme-wrong-heading-twice = De kolom “{ $given }” staat er twee keer.
programme-wrong-no-heading = De kolom “{ $heading }” ontbreekt.
programme-wrong-missing = Deze cel moet worden ingevuld.
programme-wrong-half-position = Bij een positie horen breedte en lengte.
programme-wrong-form = “{ $given }” kan hier niet worden gelezen. Het ziet er zo uit: { $example }
programme-wrong-several = Meerdere plaatsen heten { $city }: { $possible }. Vul alstublieft land of regio in, of anders de positie.
programme-wrong-unknown-city = Over { $city } is niet genoeg bekend. Vul alstublieft in: { $headings }
programme-wrong-twice = Dit staat al in een eerdere rij.
programme-wrong-city = Er is geen stad “{ $given }”, hier niet en in het programma niet.
programme-wrong-count = Een tandem heeft twee tot { $most } steden.
programme-wrong-other-cities = { $tandem } heeft andere steden. De steden van een bestaande tandem worden niet met een tabel gewijzigd.
programme-wrong-no-matrix = Het programma is niet op Matrix, dus daar kan niemand worden uitgenodigd.
programme-wrong-account-twice = { $account } is van iemand anders of staat er twee keer.
programme-wrong-namesakes = { $count } mensen van deze stad heten { $name }. Vul alstublieft het account in.
programme-wrong-no-city = Wie deelneemt, heeft een stad nodig.
programme-wrong-role = Bij de rol “{ $role }” hoort een account, want een link alleen geeft er nooit een.

# Bestanden.

programme-file-kind = “{ $given }” is hier niet mogelijk. Mogelijk zijn: { $possible }
programme-file-large = Het bestand is te groot; { $most } MB is toegestaan.
programme-file-rows = Het blad is te lang; { $most } rijen zijn toegestaan.
programme-file-broken = “{ $given }” kan niet worden gelezen. Sla het alstublieft opnieuw op in uw rekenprogramma.
programme-file-encoding = Het bestand is niet als UTF-8 opgeslagen. Kies alstublieft “CSV UTF-8” bij het opslaan.
programme-file-replace = { $file } bestaat al. Moet het worden vervangen?
programme-file-written = Geschreven: { $file }

# Hulp in het sjabloon.

programme-help-how = Een rij waarvan de eerste cel met # begint, wordt niet gelezen. Een lege cel zegt niets; een ontbrekende rij verwijdert niets.
programme-help-city = De naam van de stad; in het blad van de mensen: waar de persoon bij hoort
programme-help-country = Twee letters, bijvoorbeeld DE; een plaatsenlijst vult aan wat ontbreekt
programme-help-region = Het deel van het land, bijvoorbeeld DE-NW: de feestdagen daar gelden
programme-help-languages = Talen die worden gelezen, de beste eerst, bijvoorbeeld: de, en
programme-help-zone = Tijdzone, bijvoorbeeld Europe/Berlin; leeg bij mensen: die van de stad
programme-help-latitude = Graden noorderbreedte, bijvoorbeeld 53.617
programme-help-longitude = Graden oosterlengte, bijvoorbeeld 8.84
programme-help-population = Hoeveel mensen er wonen
programme-help-telegram = Wat van de woorden van de stad op Telegram mag worden getoond: allow (alles), names (zonder namen), absent (zonder namen, en de mensen zijn daar niet), never (niets)
programme-help-tandem = Korte naam in kleine letters, bijvoorbeeld geestland-vari; leeg: gevormd uit de steden
programme-help-cities = De steden van de tandem, bijvoorbeeld: Geestland, Vari
programme-help-name = De naam zoals de anderen hem moeten lezen
programme-help-shape = Hoe kamers worden gedeeld: shared (één), language (één per taal), city (één per stad)
programme-help-role = participant (neemt deel), coordinator (coördineert) of team (ziet alles, wijzigt niets)
programme-help-writes = De taal waarin de persoon meestal schrijft
programme-help-matrix = Accounts op Matrix, bijvoorbeeld @maria:example.org

# De opdrachtregel.

cli-import = steden, tandems en mensen uit een tabel invoeren
cli-import-file = een bestand (.xlsx, .ods) of een map met .csv-bestanden
cli-export = het programma als tabel schrijven
cli-export-anonymous = Open gegevens over de activiteit, zonder namen en teksten, als zip-bestand
cli-export-file = een bestand (.xlsx, .ods), of een map voor .csv-bestanden
cli-template = een lege tabel met voorbeelden en keuzelijsten schrijven
cli-template-file = het bestand; anders programme.xlsx
cli-yes = het doen zonder te vragen
