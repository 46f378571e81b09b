# Antworten per E-Mail, Arbeitszeiten, und was sich sonst über Treffen sagen lässt.

answers-mail-counter = Ihr Kalender hat für das Treffen mit { $cities } eine andere Zeit vorgeschlagen. Die Zeit vereinbaren alle gemeinsam im Tandem: Schreiben Sie dort „!checkin move“ und die neue Zeit, oder „!checkin find“. Bis dahin gilt:
answers-mail-delegated = Ihr Kalender hat die Einladung zum Treffen mit { $cities } an jemand anderen weitergegeben. Das kann der Bot nicht übernehmen, und er hat nichts geändert. Bitte antworten Sie selbst, ob Sie kommen, und sagen Sie im Tandem, wer Sie vertritt.
letters-cannot = Das kam vom Mailserver der Empfänger zurück und lässt sich nicht noch einmal senden. Berichtigen Sie die Adresse mit „!invite mail“, dann „!letters drop“.
check-box-ready = Die Post in { $folder } lässt sich lesen.
check-box-weak = Antworten per E-Mail werden nur am Absender erkannt, und der lässt sich fälschen. Sicherer ist es mit email.imap_plus oder email.imap_verifier.
check-box-login = { $host } nimmt die Anmeldung nicht an. Bitte prüfen Sie email.imap_user und email.imap_password.
check-box-folder = Den Ordner { $folder } gibt es nicht, oder er lässt sich nicht öffnen. Bitte prüfen Sie email.imap_folder.
check-box-closed = Mit { $host }, Port { $port }, kam keine Verbindung zustande ({ $reason }). Bitte prüfen Sie email.imap_host, email.imap_port und email.imap_security.
init-box-why = Wenn der Bot die Post an { $sender } lesen kann (IMAP), werden Antworten aus Kalendern („Zusage“) vermerkt, und zurückgekommene E-Mails fallen auf.
init-box-wanted = Diese Post lesen lassen?
init-box-host = IMAP-Server (zum Beispiel imap.example.org):
init-box-port = Port (993 für TLS, 143 für STARTTLS):
init-box-user = Benutzername dort (leer: derselbe):
init-box-login = Benutzername dort:
init-box-plus = Kommt auch Post an { $sender } in diesem Postfach an? Dann kann niemand in fremdem Namen antworten.
command-hours = Wann Sie arbeiten
command-hours-reset = Die Arbeitszeiten des Programms
commands-argument-hours = Tage und Uhrzeiten
hours-item = { $days }: { $from }–{ $until } Uhr
hours-own = Ihre Arbeitszeiten, in denen Termine gesucht werden:
hours-default = Sie haben keine Arbeitszeiten genannt; Termine werden in den üblichen gesucht:
hours-how = Andere Zeiten nennen Sie so: „!hours Mo–Do 9:00–16:30“
hours-ask = So habe ich Ihre Arbeitszeiten verstanden:
checkins-not-understood-hours = „{ $given }“ habe ich nicht verstanden. Zum Beispiel so: „Mo–Fr 9:00–16:30“
settings-expects-working-hours = Arbeitszeiten wie „Mon-Fri 09:00-17:00“
hours-run = { $first }–{ $last }
