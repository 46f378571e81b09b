# Antwoorden per e-mail, werktijden en wat er verder over ontmoetingen te zeggen is.

answers-mail-counter = Uw agenda heeft een andere tijd voorgesteld voor de ontmoeting met { $cities }. De tijd wordt samen in het tandem afgesproken: schrijf daar ‘!checkin move’ en de nieuwe tijd, of ‘!checkin find’. Tot dan geldt:
answers-mail-delegated = Uw agenda heeft de uitnodiging voor de ontmoeting met { $cities } aan iemand anders doorgegeven. De bot kan dat niet overnemen en heeft niets veranderd. Antwoord alstublieft zelf of u komt, en zeg in het tandem wie u vervangt.
letters-cannot = Deze e-mails kwamen terug van de mailserver van de ontvangers en kunnen niet opnieuw worden verzonden. Verbeter het adres met ‘!invite mail’, daarna ‘!letters drop’.
check-box-ready = De post in { $folder } kan worden gelezen.
check-box-weak = Antwoorden per e-mail worden alleen aan de afzender herkend, en die kan vervalst zijn. Met email.imap_plus of email.imap_verifier is het veiliger.
check-box-login = { $host } aanvaardt de aanmelding niet. Controleer email.imap_user en email.imap_password.
check-box-folder = De map { $folder } bestaat niet of kan niet worden geopend. Controleer email.imap_folder.
check-box-closed = Er kwam geen verbinding met { $host }, poort { $port }, tot stand ({ $reason }). Controleer email.imap_host, email.imap_port en email.imap_security.
init-box-why = Als de bot de post aan { $sender } kan lezen (IMAP), worden antwoorden uit agenda’s genoteerd en vallen teruggekomen e-mails op.
init-box-wanted = Deze post laten lezen?
init-box-host = IMAP-server (bijvoorbeeld imap.example.org):
init-box-port = Poort (993 voor TLS, 143 voor STARTTLS):
init-box-user = Gebruikersnaam daar (leeg: dezelfde):
init-box-login = Gebruikersnaam daar:
init-box-plus = Komt post aan { $sender } ook in deze mailbox aan? Dan kan niemand namens een ander antwoorden.
command-hours = Wanneer u werkt
command-hours-reset = De werktijden van het programma
commands-argument-hours = dagen en tijden
hours-item = { $days }: { $from }–{ $until } uur
hours-own = Uw werktijden, waarbinnen ontmoetingen worden gezocht:
hours-default = U hebt geen werktijden genoemd; ontmoetingen worden binnen de gebruikelijke gezocht:
hours-how = Noem andere tijden zo: ‘!hours ma–do 9:00–16:30’
hours-ask = Zo heb ik uw werktijden begrepen:
checkins-not-understood-hours = Ik heb ‘{ $given }’ niet begrepen. Bijvoorbeeld: ‘ma–vr 9:00–16:30’
settings-expects-working-hours = werktijden zoals ‘Mon-Fri 09:00-17:00’
hours-run = { $first }–{ $last }
