# Your data: what people may ask, and what they are answered.

command-privacy = Wie mit Ihren Daten umgegangen wird
command-mydata = Alles erhalten, was über Sie gespeichert ist
command-relay-off = Was Sie schreiben, nicht mehr weitergeben lassen
command-relay-on = Was Sie schreiben, wieder weitergeben lassen
command-forget = Ihre Daten löschen lassen
commands-group-privacy = Ihre Daten
commands-argument-scope = here (hier) oder everywhere (überall)
commands-argument-number = Nummer der Person
commands-ask-scope = Nur hier oder überall?
commands-ask-number = Welche Person? Bitte benutzen Sie die Schaltfläche, die „!forget“ zeigt.

# The notice.

privacy-title = Wie „{ $programme }“ mit Ihren Daten umgeht
privacy-stored = Gespeichert werden Ihr Name, Ihre Stadt und Ihre Sprachen, Ihre E-Mail-Adresse, falls die Einladung dorthin ging, Ihre Konten, die Räume, in denen Sie sind, und was Sie schreiben und womit Sie reagieren. Das dient dazu, Ihre Nachrichten übersetzt weiterzugeben, und zu nichts anderem.
privacy-kept = Tage bis zur Löschung: Texte { $days }, technische Aufzeichnungen { $technical }. Ihr Name und Ihre Konten bleiben, bis Ihre Daten gelöscht werden.
privacy-tandem = { $tandem }:
privacy-team = Die Koordination sieht, wer teilnimmt, liest in Räumen mit, in denen sie ist, und erhält, was Sie mit „!ask“ senden. Auch das Team des Programms sieht, wer teilnimmt. Wer den Rechner des Programms betreibt, hat Zugang zu dem, was dort gespeichert ist.
privacy-telegram = Was auf Telegram geschrieben wird, verarbeitet auch dieses Unternehmen.
privacy-how = Falls Sie nicht einverstanden sind: Nach „!relay off“ wird nichts weitergegeben, was Sie schreiben. „!privacy“ sagt, was gespeichert wird und welche Rechte Sie haben.
privacy-rights = Ihre Rechte: „!relay off“ – was Sie schreiben, wird nicht mehr weitergegeben. „!mydata“ – alles über Sie erhalten. „!forget“ – alles über Sie löschen lassen. „!language“ und „!ask“ – etwas berichtigen lassen.
privacy-human = Mit „!ask“ erreichen Sie einen Menschen aus dem Team.
privacy-authority = Sie können sich auch bei der Datenschutzaufsicht Ihres Landes beschweren.
privacy-went = Der Hinweis hat Sie erreicht, deshalb wird jetzt weitergegeben: { $text }

# Objecting.

privacy-relay-off-here = Ab jetzt wird nicht mehr weitergegeben, was Sie in diesem Raum schreiben.
privacy-relay-off-everywhere = Ab jetzt wird nirgends mehr weitergegeben, was Sie schreiben.
privacy-relay-off-means = Was die anderen schreiben, lesen Sie weiterhin. Was schon weitergegeben wurde, bleibt; löschen Sie eine Nachricht, wird sie überall gelöscht. Auch Reaktionen werden nicht weitergegeben.
privacy-relay-off-elsewhere = Hier wird weitergegeben, was Sie schreiben, in einem anderen Raum aber nicht. „!relay on everywhere“ beendet das.
privacy-relay-was-off = Was Sie schreiben, wird schon jetzt nicht weitergegeben. „!relay on“ ändert das.
privacy-relay-was-on = Was Sie schreiben, wird schon jetzt weitergegeben.
privacy-relay-on = Ab jetzt wird wieder weitergegeben, was Sie schreiben.

# Being erased.

privacy-forget-own = Sollen alle Ihre Daten gelöscht werden?
privacy-forget-other = Sollen alle Daten von { $name } gelöscht werden?
privacy-forget-means = Name, Konten, Plätze in Räumen, Texte und deren Kopien in anderen Räumen werden gelöscht. Das lässt sich nicht rückgängig machen.
privacy-forget-several = Mehrere Personen heißen „{ $given }“. Bitte schreiben Sie den ganzen Namen.
privacy-forget-nobody = Hier heißt niemand „{ $given }“.
privacy-forget-settings = Dieses Konto steht in den Einstellungen als Koordination. Wer den Bot betreibt, muss es dort zuerst herausnehmen.
privacy-forget-gone = Die Daten dieser Person sind bereits gelöscht.
privacy-button-forget = Ja, alles löschen
privacy-button-keep = Nein, alles behalten
privacy-receipt-done = Gelöscht: Name, Konten, Plätze in Räumen, offene Antworten und alles Geschriebene. Nachrichten: { $count }.
privacy-receipt-under-way = Die Kopien in den Räumen werden jetzt gelöscht; das kann einige Minuten dauern.
privacy-receipt-reach = Außerhalb meiner Reichweite sind: Kopien in den Apps und Benachrichtigungen anderer, was die Server von Telegram und andere Homeserver aufbewahren, was andere geschrieben haben, und Sicherungen, bis sie überschrieben sind. Wird eine eingespielt, wird diese Löschung wiederholt.
privacy-receipt-back = Was Sie ab jetzt schreiben, wird nicht beachtet. Möchten Sie zurückkommen, lädt Ihre Koordination Sie neu ein.
privacy-question-erased = (Hier stand eine Frage. Sie wurde mit den Daten der fragenden Person gelöscht.)
privacy-erased-told = Jemand hat die eigenen Daten löschen lassen. Die Kopien werden gerade gelöscht; gespeichert ist nichts mehr.

# Everything about somebody.

privacy-mydata-counts = Über Sie gespeichert – Nachrichten: { $messages }, Reaktionen: { $reactions }, Konten: { $accounts }.
privacy-mydata-comes = Zwei Dateien: eine zum Lesen, eine für Programme. Beide betreffen nur Sie; bitte bewahren Sie sie gut auf.
privacy-data-title = Alles, was über Sie gespeichert ist
privacy-data-made = Stand: { $at }
privacy-data-participants = Angaben zur Person
privacy-data-accounts = Konten
privacy-data-room-members = Räume
privacy-data-messages = Nachrichten
privacy-data-reactions = Reaktionen
privacy-data-other = Alles Übrige
privacy-data-nothing = Hier ist nichts gespeichert.

# The command line.

cli-mydata = alles, was über eine Person gespeichert ist, in Dateien schreiben
cli-mydata-person = Nummer oder Name der Person
cli-mydata-output = der Ordner für die Dateien
cli-records = Entwürfe des Verzeichnisses von Verarbeitungstätigkeiten und der Folgenabschätzung schreiben, auf Deutsch und Englisch
cli-records-output = der Ordner für die Entwürfe
cli-word-person = PERSON
cli-word-folder = ORDNER
mydata-written = In { $folder } geschrieben. Die Dateien betreffen eine einzige Person: Bitte geben Sie sie an niemanden sonst weiter und löschen Sie sie danach.
mydata-unknown = Niemand heißt „{ $given }“, und niemand hat diese Nummer.
mydata-several = Zu „{ $given }“ passen mehrere Personen. Bitte benutzen Sie eine dieser Nummern: { $numbers }
records-written = In { $folder } geschrieben. Es sind Entwürfe; die oder der Datenschutzbeauftragte muss sie prüfen.
