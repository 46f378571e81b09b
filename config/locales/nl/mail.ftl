# The mail server, at the terminal.

settings-expects-mail = een e-mailadres
check-subject-email = E-mailserver
check-mail-ready = De server neemt e-mails van { $sender } aan.
check-mail-address = Het adres { $host } is onbekend. Controleer email.host.
check-mail-closed = Op { $host }, poort { $port }, antwoordt niemand. Controleer email.host en email.port, en of er een firewall tussen zit; veel aanbieders openen poort 587 alleen op verzoek.
check-mail-tls = Met { $host } kwam geen versleutelde verbinding tot stand. Bij poort 587 hoort meestal security = “starttls”, bij poort 465 “tls”; het certificaat moet voor deze naam gelden.
check-mail-login = { $host } accepteert de aanmelding niet. Controleer email.user en email.password; sommige aanbieders vragen een eigen app-wachtwoord.
check-mail-strange = { $host } antwoordt, maar niet zoals verwacht ({ $reason }). Is het een mailserver?
check-mail-open = De verbinding met { $host } is niet versleuteld. Dat is alleen goed bij een server op dezelfde computer.
init-mail-why = Met een mailserver kan de bot uitnodigingen per e-mail sturen. Uw aanbieder of uw IT-afdeling kent de toegangsgegevens.
init-mail-wanted = Ook e-mail instellen?
init-mail-host = Mailserver (zoals smtp.example.org):
init-mail-port = Poort (587 voor STARTTLS, 465 voor TLS):
init-mail-security = Versleuteling: starttls, tls of none
init-mail-user = Gebruikersnaam daar (leeg: geen aanmelding):
init-mail-password = Wachtwoord:
init-mail-sender = Adres waar de e-mails vandaan komen:
init-mail-reply-to = Adres voor antwoorden (leeg: hetzelfde):
init-mail-again = Nog eens proberen?

# The printed sheet, at the terminal.

cli-sheet = uitnodigingen met QR-codes in een pdf-bestand schrijven
cli-sheet-file = waar het pdf-bestand komt
sheet-written = Uitnodigingen in { $path }: { $count }. Druk ze af, knip ze uit en geef elke kaart alleen aan de persoon voor wie die is.
sheet-nobody = Niemand heeft een uitnodiging nodig: iedereen is er, of er is nog niemand in een tandem.
sheet-exists = { $path } bestaat al; er is niets geschreven.
