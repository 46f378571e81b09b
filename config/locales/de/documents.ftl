# Dateien, die der Bot macht, und solche, die er bekommt.

command-template = Eine leere Tabelle für das Programm erhalten
command-log-file = Das ganze Protokoll als Datei
command-invite-sheet = Einladungen mit QR-Codes zum Ausdrucken
commands-argument-file = Datei
commands-argument-sheet = Tabelle
commands-ask-file = Bitte senden Sie mir die Datei hier.
commands-ask-sheet = Bitte senden Sie mir die Tabelle hier (.xlsx oder .ods). „!template“ gibt Ihnen eine leere. Bevor etwas eingetragen wird, sehen Sie, was sich ändern würde.
commands-file-fetching = Ich lese „{ $file }“ …
commands-file-gone = „{ $file }“ ließ sich nicht abholen. Bitte senden Sie die Datei noch einmal.
commands-file-expired = Diese Datei ist nicht mehr da. Bitte senden Sie sie noch einmal.
programme-import-idle = Alles ist schon eingetragen; es ist nichts zu tun.
programme-import-changed = Inzwischen hat jemand das Programm geändert. Jetzt würde dies geschehen:
programme-button-do = Ja, alles ausführen
programme-button-leave = Nein, nichts ändern
programme-template-how = Bitte füllen Sie die Tabelle aus und senden Sie sie mir mit „!import“. Zeilen, die mit # beginnen, sind Beispiele und werden nie gelesen.
programme-log-whole = Einträge im Protokoll: { $count }
sheet-made = Einladungen zum Ausdrucken: { $count }. Bitte schneiden Sie sie aus, und geben Sie jede Karte nur der Person, für die sie ist.
privacy-mydata-where = Ihre Daten sende ich nur dorthin, wo niemand mitliest. Bitte beginnen Sie einen Direktchat mit mir und schreiben Sie dort „!mydata“.
privacy-mydata-elsewhere = Ihre Daten kommen in Ihren Direktchat mit mir.
commands-file-alone = Bitte schreiben Sie als Text zur Datei, an wen und was, oder fügen Sie die Datei später mit einem Knopf hinzu: { $usage }
commands-file-kind = „{ $given }“ ist hier nicht möglich. Möglich sind: { $possible }
commands-file-large = Die Datei ist zu groß; { $most } MB sind erlaubt.
sheet-where = Bitte schreiben Sie das in unserem Direktchat oder im Raum der Koordination.
