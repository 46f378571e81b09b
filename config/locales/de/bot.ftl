# Was überall schiefgehen kann.

error-internal = Hier ist etwas schiefgegangen. Wenn es noch einmal vorkommt, nennen Sie bitte Ihrer Koordination das Kennzeichen { $reference }.

# Die Befehlszeile.

cli-about = Verbindet Lerntandems von Städten in gemeinsamen Räumen und übersetzt, was sie sagen.
cli-usage = Aufruf:
cli-options = Optionen
cli-arguments = Angaben
cli-commands = Befehle
cli-word-command = BEFEHL
cli-word-file = DATEI
cli-word-language = SPRACHE
cli-help = diese Hilfe zeigen
cli-config = die Datei mit den Einstellungen (sonst TANDEMBOT_CONFIG, sonst tandembot.toml)
cli-init = die Einstellungen erfragen und in eine Datei schreiben
cli-check = jede Verbindung ausprobieren und sagen, was zu tun ist
cli-run = den Bot betreiben
cli-demo = ein gespieltes Tandem auf einem eigenen Homeserver zeigen
cli-models = die Übersetzungsmodelle verwalten
cli-models-pull = die nötigen Modelle herunterladen oder die bestimmter Sprachen
cli-models-list = die Modelle auf diesem Rechner auflisten
cli-models-remove = die Modelle bestimmter Sprachen entfernen
cli-models-languages = Sprachen als Kürzel, zum Beispiel: de bg
cli-db = die Datenbank verwalten
cli-db-upgrade = die Datenbank auf den neuesten Stand bringen
cli-outbox = sich um Nachrichten kümmern, die nicht gesendet werden konnten
cli-outbox-list = sie auflisten
cli-outbox-retry = sie noch einmal senden
cli-outbox-drop = sie aufgeben
cli-outbox-ids = ihre Nummern, wie „outbox list“ sie zeigt
cli-not-understood = „{ $line }“ ist nicht verständlich. „tandembot --help“ zeigt, was es gibt.
cli-interrupted = Abgebrochen.
cli-os-error = Das hat nicht geklappt: { $reason }

# Einstellungen.

settings-problems = Die Einstellungen sind so nicht brauchbar:
settings-unknown = „{ $path }“ ist keine Einstellung.
settings-unknown-near = „{ $path }“ ist keine Einstellung. Meinten Sie „{ $near }“?
settings-missing = „{ $path }“ fehlt.
settings-needs = „{ $path }“ fehlt; { $by } braucht es.
settings-wrong = „{ $path }“ kann nicht „{ $value }“ sein. Erwartet: { $expected }.
settings-wrong-secret = „{ $path }“ hat einen unbrauchbaren Wert. Erwartet: { $expected }.
settings-file-missing = Es gibt keine Datei { $path }. „tandembot init“ legt sie an.
settings-file-unreadable = Die Datei { $path } lässt sich nicht lesen. Bitte prüfen Sie ihre Rechte.
settings-file-syntax = Die Datei { $path } ist kein gültiges TOML; siehe Zeile { NUMBER($line, useGrouping: 0) }.
settings-file-open = Andere auf diesem Rechner können { $path } lesen, obwohl ein Geheimnis darin steht. Bitte führen Sie aus: chmod 600 { $path }
settings-expects-zone = eine Zeitzone wie Europe/Berlin
settings-expects-language = ein Sprachkürzel: bg, de, el, en, fr, it, nl, ro oder pt
settings-expects-account = ein Konto wie matrix:@anna:example.org oder telegram:123456789
settings-expects-user = eine Matrix-Kennung wie @tandembot:example.org
settings-expects-address = eine Adresse wie https://matrix.example.org
settings-expects-database = eine Adresse, die mit sqlite:/// oder postgresql:// beginnt
settings-expects-token = das Token, das eine Anmeldung ergibt
settings-expects-whole = eine ganze Zahl
settings-expects-number = eine Zahl
settings-expects-truth = true oder false
settings-expects-choice = eines davon: { $choices }
settings-expects-more = mehr als { $limit }
settings-expects-least = mindestens { $limit }
settings-expects-most = höchstens { $limit }
settings-expects-words = ein Text
settings-expects-list = eine Liste
settings-expects-table = ein Abschnitt mit eigenen Einstellungen
settings-expects-other = etwas anderes

# tandembot run

run-ready = Der Bot läuft. Strg-C beendet ihn.
run-no-platform = In den Einstellungen steht kein Konto, also gibt es nichts zu betreiben. „tandembot init“ richtet eines ein.
run-locked = Mit diesem Konto läuft schon ein anderer Prozess. Beenden Sie ihn zuerst.
run-lock-lost = Ein anderer Prozess hat dieses Konto vielleicht übernommen; deshalb hört dieser hier auf.
run-login-lost = Der Homeserver nimmt die Anmeldung des Bots nicht mehr an. „tandembot init“ meldet ihn neu an.
run-refused = Der Bot kann nicht starten: { $reason }. „tandembot check“ sagt mehr.
run-newer = Die Datenbank stammt von einer neueren Version von tandembot. Bitte installieren Sie diese.
run-failed = Der Bot hat wegen eines Fehlers aufgehört. Im Protokoll steht er unter { $reference }.

# Die Datenbank.

database-full = Der Datenträger der Datenbank ist voll. Bitte schaffen Sie Platz.
database-read-only = Die Datenbank lässt sich nicht beschreiben. Bitte prüfen Sie die Rechte ihrer Datei und ihres Ordners.
database-damaged = Die Datei der Datenbank ist beschädigt. Bitte spielen Sie eine Sicherung zurück.
database-refused = Die Datenbank lehnt Benutzer, Passwort oder Namen ab. Bitte prüfen Sie storage.url.
database-unreachable = Die Datenbank ist nicht erreichbar. Läuft sie, und stimmt storage.url?
database-address = Die Adresse der Datenbank (storage.url) ist nicht brauchbar, oder ihr Treiber fehlt: pip install "tandembot[postgresql]"
database-other = Die Datenbank meldet einen Fehler, den nur ihr Protokoll erklärt.
database-upgraded = Die Datenbank ist auf dem neuesten Stand.

# tandembot check

check-ok = gut
check-warning = Hinweis
check-failed = Fehler
check-running = Alle Verbindungen werden ausprobiert …
check-subject-settings = Einstellungen
check-subject-folder = Datenordner
check-subject-database = Datenbank
check-subject-process = Prozess
check-subject-matrix = Matrix
check-subject-limits = Sendegrenzen
check-subject-models = Modelle
check-subject-translation = Übersetzung
check-subject-hosted = Externer Dienst
check-settings-read = Alle Einstellungen sind brauchbar ({ $path }).
check-folder-ready = { $path } ist beschreibbar; { $free } GB sind frei.
check-folder-closed = { $path } ist nicht beschreibbar. Bitte legen Sie den Ordner für den Benutzer des Bots an.
check-disk-low = Bei { $path } sind nur noch { $free } GB frei. Bitte schaffen Sie bald Platz.
check-disk-full = Der Datenträger von { $path } ist voll. Bitte schaffen Sie Platz: Der Bot kann nichts speichern.
check-database-ready = Sie ist erreichbar und auf dem neuesten Stand.
check-database-new = Sie ist erreichbar; der erste Start richtet sie ein.
check-database-old = Sie ist von einer älteren Version. „tandembot run“ oder „tandembot db upgrade“ erneuert sie.
check-process-free = Kein anderer Prozess hält dieses Konto.
check-process-running = Der Bot läuft gerade.
check-matrix-ready = Angemeldet als { $user }.
check-matrix-none = Es ist kein Konto eingerichtet. „tandembot init“ erledigt das.
check-matrix-token = Der Homeserver nimmt das Token nicht an. „tandembot init“ meldet den Bot neu an.
check-matrix-other = Das Token gehört { $user }, nicht dem Benutzer in den Einstellungen. Bitte berichtigen Sie matrix.user_id.
check-matrix-strange = Der Homeserver antwortet, aber anders als erwartet ({ $reason }). Ist matrix.homeserver die richtige Adresse?
check-no-such-host = Der Name { $host } ist unbekannt. Bitte prüfen Sie die Adresse und das DNS dieses Rechners.
check-certificate = Das Zertifikat von { $host } ist ungültig. Wer den Server betreibt, muss es erneuern, oder die Adresse ist falsch.
check-unreachable = { $host } antwortet nicht auf Port { $port }. Läuft der Server, und stimmt die Adresse?
check-limits-lifted = Ein Schwung Nachrichten ging ohne Warten durch.
check-limits-on = Sie gelten für den Bot; er kann nur alle fünf Sekunden eine Nachricht senden. Bitten Sie den Admin des Homeservers um diesen Aufruf: { $call }
check-limits-unknown = Ob sie aufgehoben sind, ist von hier aus nicht zu erkennen. Wenn nicht, bitten Sie den Admin des Homeservers um diesen Aufruf: { $call }
check-models-ready = { $count ->
    [one] Ein Modell ist da.
   *[other] Alle { $count } Modelle sind da.
}
check-models-missing = Es fehlen: { $pairs }. „tandembot models pull“ lädt sie herunter.
check-models-off = Die Übersetzung auf diesem Rechner ist abgeschaltet.
check-translation-ready = Sie funktioniert: „{ $text }“.
check-translation-failed = Ein Satz wurde nicht übersetzt. „tandembot models pull“ repariert beschädigte Modelle.
check-hosted-ready = { $service } antwortet.
check-hosted-failed = { $service } übersetzt nicht ({ $reason }). Bitte prüfen Sie Adresse und Schlüssel.
check-all-well = Alles in Ordnung.
check-some-failed = { $count ->
    [one] Eine Prüfung ist fehlgeschlagen.
   *[other] { $count } Prüfungen sind fehlgeschlagen.
}

# tandembot models

models-none-needed = Diese Einstellungen brauchen keine Modelle.
models-pulled = { $count ->
    [one] Ein Modell ist bereit.
   *[other] { $count } Modelle sind bereit.
}
models-none = Auf diesem Rechner sind keine Modelle.
models-language = { $language } kann nicht übersetzt werden. Bekannt: { $languages }.
models-removed = { $count ->
    [0] Es gab nichts zu entfernen.
    [one] Ein Modell wurde entfernt.
   *[other] { $count } Modelle wurden entfernt.
}
models-kept = Was schon da ist, bleibt. Bitte versuchen Sie es noch einmal.
models-size = { $size } MB
models-bundled = mitgeliefert

# tandembot outbox

outbox-empty = Hier wartet nichts auf Sie.
outbox-dead = aufgegeben
outbox-uncertain = ungewiss
outbox-since = seit { $at }
outbox-unknown = Unter { $id } wartet nichts.
outbox-retried = { $count ->
    [one] Eine Sendung wird noch einmal verschickt.
   *[other] { $count } Sendungen werden noch einmal verschickt.
}
outbox-dropped = { $count ->
    [one] Eine Sendung wurde aufgegeben.
   *[other] { $count } Sendungen wurden aufgegeben.
}

# tandembot init

init-yes = ja
init-no = nein
init-yes-or-no = Bitte antworten Sie mit „{ $yes }“ oder „{ $no }“.
init-welcome = Ein paar Fragen, dann stehen die Einstellungen in { $path }. Die Eingabetaste nimmt, was in Klammern steht; Strg-C bricht ab, ohne etwas zu ändern.
init-overwrite = { $path } gibt es schon. Ersetzen?
init-kept = Es wurde nichts geändert.
init-name = Wie heißt das Programm?
init-zone = In welcher Zeitzone arbeitet es?
init-language = Welche Sprache spricht das Team?
init-coordinators = Welche Konten koordinieren am Anfang (wie @anna:example.org, durch Kommas getrennt)?
init-contact = Wo ist das Team zu erreichen (E-Mail-Adresse oder Telefonnummer)?
init-about = Worum geht es im Programm, in einem Satz?
init-languages-known = Der Bot spricht { $languages }.
init-languages = Welche Sprachen verwendet das Programm?
init-data = In welchem Ordner darf der Bot seine Dateien aufbewahren?
init-database = Welche Datenbank (Eingabetaste: eine Datei in diesem Ordner; sonst postgresql://benutzer:passwort@host/name)?
init-matrix-why = Der Bot braucht ein eigenes Konto auf einem Matrix-Homeserver. Er meldet sich einmal an; das Passwort wird nicht aufbewahrt.
init-matrix-wanted = Jetzt einrichten?
init-homeserver = Wie lautet die Adresse des Homeservers?
init-user = Wie heißt der Benutzer des Bots (wie @tandembot:example.org)?
init-password = Und sein Passwort?
init-login-refused = Der Homeserver nimmt Benutzer und Passwort so nicht an. Bitte versuchen Sie es noch einmal.
init-login-later = Der Homeserver kann gerade niemanden anmelden. Bitte versuchen Sie es in ein paar Minuten noch einmal.
init-limits = Homeserver erlauben meist nur eine Nachricht in fünf Sekunden; das ist zu langsam für einen Bot. Bitten Sie den Admin des Homeservers um diesen Aufruf:
init-written = Die Einstellungen stehen in { $path }; nur Sie können sie lesen.
init-pull = Die Übersetzungsmodelle jetzt herunterladen?
init-greet = Eine Testnachricht an { $account } senden?
init-greeting = Guten Tag! Hier ist der Bot von „{ $programme }“. Wenn Sie das lesen, steht die Verbindung.
init-greeted = Die Testnachricht ist unterwegs.
init-greeting-failed = Die Testnachricht konnte nicht gesendet werden: { $reason }
init-next = Als Nächstes: „tandembot check“ probiert alles aus, „tandembot run“ startet den Bot.
