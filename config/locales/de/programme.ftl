# Das Programm als Ganzes: seine Tabelle, und das Protokoll der Änderungen durch die Koordination.

command-log = Wer wann was geändert hat
command-tandem-list = Alle Tandems, Seite für Seite
command-import = Ein Programm aus einer Tabelle eintragen
command-export = Das Programm als Tabelle erhalten
commands-argument-page = Nummer der Seite
commands-ask-page = Welche Seite?

# Das Protokoll.

programme-log = Wer was geändert hat: Seite { $page } von { $pages }, das Neueste zuerst
programme-log-empty = Noch hat niemand etwas geändert.
programme-log-entry = { $at } · { $who } · { $command }
programme-log-terminal = auf der Kommandozeile
programme-log-new = + { $subject } { $name } – { $values }
programme-log-changed = · { $subject } { $name } – { $values }
programme-log-gone = – { $subject } { $name }
programme-log-more =
    { $count ->
        [one] … und eine weitere Änderung
       *[other] … und { $count } weitere Änderungen
    }
programme-button-older = Ältere
programme-button-newer = Neuere
tandems-list-page = Seite { $page } von { $pages }
tandems-button-next = Nächste Seite
tandems-button-previous = Vorige Seite
programme-subject-city = Stadt
programme-subject-tandem = Tandem
programme-subject-person = Person
programme-subject-account = Konto
programme-subject-room = Raum
programme-subject-member = Platz in einem Raum
programme-subject-invitation = Persönlicher Link
programme-subject-code = Code für einen Raum
programme-subject-term = Begriff
programme-subject-broadcast = Rundnachricht
programme-subject-question = Frage

# Import und Export im Chat.

programme-export-counts = Städte: { $cities } · Tandems: { $tandems } · Personen: { $people }

# Was ein Import täte.

programme-plan-new = Neu ({ $place }): { $name } – { $values }
programme-plan-changed = Geändert ({ $place }): { $name } – { $values }
programme-plan-wrong = Bitte prüfen Sie { $place } (Spalte „{ $column }“): { $what }
programme-plan-wrong-sheet = Bitte prüfen Sie { $place }: { $what }
programme-plan-more =
    { $count ->
        [one] … und eine weitere Zeile
       *[other] … und { $count } weitere Zeilen
    }
programme-plan = Neu: { $new } · geändert: { $changed } · unverändert: { $untouched } · falsch: { $wrong }
programme-import-agree = Soll das alles geschehen?
programme-import-done = Alles ist eingetragen. Die Räume werden geöffnet und die Personen eingeladen, während der Bot läuft.
programme-import-left = Nichts wurde geändert.
programme-import-stopped =
    { $count ->
        [one] Nichts wurde geändert, denn eine Angabe ist zuerst zu berichtigen.
       *[other] Nichts wurde geändert, denn { $count } Angaben sind zuerst zu berichtigen.
    }
programme-import-meanwhile = Inzwischen hat jemand das Programm geändert. Nichts wurde eingetragen; bitte beginnen Sie den Import noch einmal.
programme-gazetteer-failed = Das Ortsverzeichnis lässt sich nicht lesen. Bitte tragen Sie Sprache und Zeitzone neuer Städte selbst ein.

# Was in einer Tabelle falsch ist.

programme-wrong-sheet = Ein Blatt „{ $given }“ gibt es nicht. Möglich sind: { $possible }
programme-wrong-empty = Es ist nichts eingetragen. Es kann diese Blätter geben: { $possible }
programme-wrong-heading = Eine Spalte „{ $given }“ gibt es hier nicht. Möglich sind: { $possible }
programme-wrong-heading-twice = Die Spalte „{ $given }“ ist zweimal da.
programme-wrong-no-heading = Die Spalte „{ $heading }“ fehlt.
programme-wrong-missing = Diese Zelle muss ausgefüllt sein.
programme-wrong-half-position = Zu einer Lage gehören Breite und Länge.
programme-wrong-form = „{ $given }“ lässt sich hier nicht lesen. So sieht es aus: { $example }
programme-wrong-several = Mehrere Orte heißen { $city }: { $possible }. Bitte tragen Sie Land oder Region ein, oder sonst die Lage.
programme-wrong-unknown-city = Über { $city } ist nicht genug bekannt. Bitte tragen Sie ein: { $headings }
programme-wrong-twice = Das steht schon in einer früheren Zeile.
programme-wrong-city = Eine Stadt „{ $given }“ gibt es weder hier noch im Programm.
programme-wrong-count = Ein Tandem hat zwei bis { $most } Städte.
programme-wrong-other-cities = { $tandem } hat andere Städte. Die Städte eines bestehenden Tandems werden nicht durch eine Tabelle geändert.
programme-wrong-no-matrix = Das Programm ist nicht auf Matrix; dort kann niemand eingeladen werden.
programme-wrong-account-twice = { $account } gehört jemand anderem oder kommt zweimal vor.
programme-wrong-namesakes = { $count } Personen dieser Stadt heißen { $name }. Bitte tragen Sie das Konto ein.
programme-wrong-no-city = Wer teilnimmt, braucht eine Stadt.
programme-wrong-role = Zur Rolle „{ $role }“ gehört ein Konto, denn ein Link allein verleiht nie eine.

# Dateien.

programme-file-kind = „{ $given }“ ist hier nicht möglich. Möglich sind: { $possible }
programme-file-large = Die Datei ist zu groß; { $most } MB sind erlaubt.
programme-file-rows = Das Blatt ist zu lang; { $most } Zeilen sind erlaubt.
programme-file-broken = „{ $given }“ lässt sich nicht lesen. Bitte speichern Sie die Datei in Ihrer Tabellenkalkulation noch einmal.
programme-file-encoding = Die Datei ist nicht als UTF-8 gespeichert. Bitte wählen Sie beim Speichern „CSV UTF-8“.
programme-file-replace = { $file } gibt es schon. Soll die Datei ersetzt werden?
programme-file-written = Geschrieben: { $file }

# Hilfe in der Vorlage.

programme-help-how = Eine Zeile, deren erste Zelle mit # beginnt, wird nicht gelesen. Eine leere Zelle sagt nichts; eine fehlende Zeile entfernt nichts.
programme-help-city = Der Name der Stadt; im Blatt der Personen: zu welcher Stadt die Person gehört
programme-help-country = Zwei Buchstaben, zum Beispiel DE; was fehlt, ergänzt ein Ortsverzeichnis
programme-help-region = Der Landesteil, zum Beispiel DE-NW: seine Feiertage gelten
programme-help-languages = Sprachen, die gelesen werden, die beste zuerst, zum Beispiel: de, en
programme-help-zone = Zeitzone, zum Beispiel Europe/Berlin; leer bei Personen: die der Stadt
programme-help-latitude = Grad nördlicher Breite, zum Beispiel 53.617
programme-help-longitude = Grad östlicher Länge, zum Beispiel 8.84
programme-help-population = Wie viele Menschen dort wohnen
programme-help-telegram = Was von den Worten der Stadt auf Telegram gezeigt werden darf: allow (alles), names (ohne Namen), absent (ohne Namen, und die Menschen von dort sind nicht auf Telegram), never (nichts)
programme-help-tandem = Kurzname in kleinen Buchstaben, zum Beispiel geestland-vari; leer: aus den Städten gebildet
programme-help-cities = Die Städte des Tandems, zum Beispiel: Geestland, Vari
programme-help-name = Der Name, wie ihn die anderen lesen sollen
programme-help-shape = Wie Räume geteilt werden: shared (einer), language (einer je Sprache), city (einer je Stadt)
programme-help-role = participant (nimmt teil), coordinator (koordiniert) oder team (sieht alles, ändert nichts)
programme-help-writes = Die Sprache, in der die Person meist schreibt
programme-help-matrix = Konten auf Matrix, zum Beispiel @maria:example.org

# Die Kommandozeile.

cli-import = Städte, Tandems und Personen aus einer Tabelle eintragen
cli-import-file = eine Datei (.xlsx, .ods) oder ein Ordner mit .csv-Dateien
cli-export = das Programm als Tabelle schreiben
cli-export-anonymous = Offene Daten zur Aktivität, ohne Namen und Texte, als ZIP-Datei
cli-export-file = eine Datei (.xlsx, .ods) oder ein Ordner für .csv-Dateien
cli-template = eine leere Tabelle mit Beispielen und Auswahllisten schreiben
cli-template-file = die Datei; sonst programme.xlsx
cli-yes = es ohne Rückfrage tun
