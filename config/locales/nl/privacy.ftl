# Your data: what people may ask, and what they are answered.

command-privacy = Hoe met uw gegevens wordt omgegaan
command-mydata = Alles krijgen wat over u is opgeslagen
command-relay-off = Wat u schrijft niet meer laten doorgeven
command-relay-on = Wat u schrijft weer laten doorgeven
command-forget = Uw gegevens laten wissen
commands-group-privacy = Uw gegevens
commands-argument-scope = here (hier) of everywhere (overal)
commands-argument-number = nummer van de persoon
commands-ask-scope = Alleen hier, of overal?
commands-ask-number = Welke persoon? Gebruik de knop die “!forget” toont.

# The notice.

privacy-title = Hoe “{ $programme }” met uw gegevens omgaat
privacy-stored = Opgeslagen worden uw naam, stad en talen, uw e-mailadres als de uitnodiging daarheen ging, uw accounts, de kamers waarin u bent, en wat u schrijft en waarmee u reageert. Dat dient om uw berichten vertaald door te geven, en nergens anders voor.
privacy-kept = Dagen tot verwijdering: teksten { $days }, technische gegevens { $technical }. Uw naam en accounts blijven tot uw gegevens worden gewist.
privacy-tandem = { $tandem }:
privacy-team = De coördinatie ziet wie deelneemt, leest mee in kamers waarin zij is, en krijgt wat u met “!ask” stuurt. Ook het team van het programma ziet wie deelneemt. Wie de computer van het programma beheert, kan bij wat daar is opgeslagen.
privacy-telegram = Wat op Telegram wordt geschreven, verwerkt ook dat bedrijf.
privacy-how = Bent u het er niet mee eens: na “!relay off” wordt niets van wat u schrijft doorgegeven. “!privacy” zegt wat wordt opgeslagen en welke rechten u hebt.
privacy-rights = Uw rechten: “!relay off” – wat u schrijft, wordt niet meer doorgegeven. “!mydata” – alles over uzelf krijgen. “!forget” – alles over u laten wissen. “!language” en “!ask” – iets laten verbeteren.
privacy-human = Met “!ask” bereikt u een mens van het team.
privacy-authority = U kunt ook een klacht indienen bij de gegevensbeschermingsautoriteit van uw land.
privacy-went = De privacymededeling heeft u bereikt, dus dit wordt nu doorgegeven: { $text }

# Objecting.

privacy-relay-off-here = Vanaf nu wordt wat u in deze kamer schrijft niet meer doorgegeven.
privacy-relay-off-everywhere = Vanaf nu wordt niets van wat u schrijft nog ergens doorgegeven.
privacy-relay-off-means = Wat de anderen schrijven, leest u nog steeds. Wat al is doorgegeven, blijft; verwijdert u een bericht, dan verdwijnt het overal. Ook reacties worden niet doorgegeven.
privacy-relay-off-elsewhere = Wat u schrijft wordt hier doorgegeven, maar in een andere kamer niet. “!relay on everywhere” beëindigt dat.
privacy-relay-was-off = Wat u schrijft wordt al niet doorgegeven. “!relay on” verandert dat.
privacy-relay-was-on = Wat u schrijft wordt al doorgegeven.
privacy-relay-on = Wat u schrijft wordt vanaf nu weer doorgegeven.

# Being erased.

privacy-forget-own = Moeten al uw gegevens worden gewist?
privacy-forget-other = Moeten alle gegevens van { $name } worden gewist?
privacy-forget-means = Naam, accounts, plaatsen in kamers, teksten en hun kopieën in andere kamers worden verwijderd. Dat kan niet ongedaan worden gemaakt.
privacy-forget-several = Meerdere mensen heten “{ $given }”. Schrijf alstublieft de hele naam.
privacy-forget-nobody = Niemand hier heet “{ $given }”.
privacy-forget-settings = Dit account staat in de instellingen als coördinatie. Wie de bot beheert, moet het daar eerst weghalen.
privacy-forget-gone = De gegevens van deze persoon zijn al gewist.
privacy-button-forget = Ja, alles wissen
privacy-button-keep = Nee, alles houden
privacy-receipt-done = Gewist: naam, accounts, plaatsen in kamers, openstaande antwoorden en alles wat geschreven is. Berichten: { $count }.
privacy-receipt-under-way = De kopieën in de kamers worden nu verwijderd; dat kan enkele minuten duren.
privacy-receipt-reach = Buiten mijn bereik: kopieën in apps en meldingen van anderen, wat de servers van Telegram en andere homeservers bewaren, wat anderen schreven, en back-ups tot ze worden overschreven. Wordt er een teruggezet, dan wordt deze wissing herhaald.
privacy-receipt-back = Wat u vanaf nu schrijft, wordt genegeerd. Wilt u terugkomen, dan nodigt uw coördinatie u opnieuw uit.
privacy-question-erased = (Hier stond een vraag. Die is gewist met de gegevens van wie haar stelde.)
privacy-erased-told = Iemand heeft de eigen gegevens laten wissen. De kopieën worden nu verwijderd en er is niets meer opgeslagen.

# Everything about somebody.

privacy-mydata-counts = Over u opgeslagen – berichten: { $messages }, reacties: { $reactions }, accounts: { $accounts }.
privacy-mydata-comes = Twee bestanden: één om te lezen, één voor programma’s. Beide gaan alleen over u; bewaar ze alstublieft goed.
privacy-data-title = Alles wat over u is opgeslagen
privacy-data-made = Stand van { $at }
privacy-data-participants = Persoon
privacy-data-accounts = Accounts
privacy-data-room-members = Kamers
privacy-data-messages = Berichten
privacy-data-reactions = Reacties
privacy-data-other = Al het overige
privacy-data-nothing = Hier is niets opgeslagen.

# The command line.

cli-mydata = alles wat over een persoon is opgeslagen naar bestanden schrijven
cli-mydata-person = nummer of naam van de persoon
cli-mydata-output = de map voor de bestanden
cli-records = concepten schrijven van het verwerkingsregister en de effectbeoordeling, in het Duits en Engels
cli-records-output = de map voor de concepten
cli-word-person = PERSOON
cli-word-folder = MAP
mydata-written = Geschreven naar { $folder }. De bestanden gaan over één persoon: geef ze aan niemand anders door en verwijder ze daarna.
mydata-unknown = Niemand heet “{ $given }”, en niemand heeft dat nummer.
mydata-several = Meerdere mensen passen bij “{ $given }”. Gebruik een van deze nummers: { $numbers }
records-written = Geschreven naar { $folder }. Het zijn concepten; de functionaris voor gegevensbescherming moet ze controleren.
