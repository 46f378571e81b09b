# The mail server, at the terminal.

settings-expects-mail = eine E-Mail-Adresse
check-subject-email = E-Mail
check-mail-ready = Der Server nimmt E-Mails von { $sender } an.
check-mail-address = Die Adresse { $host } ist unbekannt. Bitte prüfen Sie email.host.
check-mail-closed = Unter { $host }, Port { $port }, antwortet niemand. Bitte prüfen Sie email.host und email.port und ob eine Firewall dazwischen ist; viele Anbieter öffnen Port 587 nur auf Anfrage.
check-mail-tls = Zu { $host } kam keine verschlüsselte Verbindung zustande. Zu Port 587 gehört meist security = „starttls“, zu Port 465 „tls“; das Zertifikat muss für diesen Namen gelten.
check-mail-login = { $host } nimmt die Anmeldung nicht an. Bitte prüfen Sie email.user und email.password; manche Anbieter verlangen ein eigenes App-Passwort.
check-mail-strange = { $host } antwortet, aber anders als erwartet ({ $reason }). Ist es ein Mailserver?
check-mail-open = Die Verbindung zu { $host } ist nicht verschlüsselt. Das ist nur bei einem Server auf demselben Rechner in Ordnung.
init-mail-why = Mit einem Mailserver kann der Bot Einladungen per E-Mail senden. Die Zugangsdaten kennt Ihr Anbieter oder Ihre IT-Abteilung.
init-mail-wanted = Auch E-Mail einrichten?
init-mail-host = Mailserver (zum Beispiel smtp.example.org):
init-mail-port = Port (587 für STARTTLS, 465 für TLS):
init-mail-security = Verschlüsselung: starttls, tls oder none
init-mail-user = Benutzername dort (leer: keine Anmeldung):
init-mail-password = Passwort:
init-mail-sender = Adresse, von der die E-Mails kommen:
init-mail-reply-to = Adresse für Antworten (leer: dieselbe):
init-mail-again = Noch einmal versuchen?

# The printed sheet, at the terminal.

cli-sheet = Einladungen mit QR-Codes in eine PDF-Datei schreiben
cli-sheet-file = wohin die PDF-Datei geschrieben wird
sheet-written = Einladungen in { $path }: { $count }. Bitte drucken und zerschneiden Sie sie, und geben Sie jede Karte nur der Person, für die sie ist.
sheet-nobody = Niemand braucht eine Einladung: Alle sind da, oder noch ist niemand in einem Tandem.
sheet-exists = { $path } gibt es schon; es wurde nichts geschrieben.
