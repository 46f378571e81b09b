# Tandems: wie sie eingerichtet werden, ihre Räume, und was die Koordination davon erfährt.

tandems-none = Es gibt noch keine Tandems. „!tandem new“ richtet eines ein.
tandems-unknown = Ein Tandem „{ $given }“ gibt es nicht. Es gibt: { $possible }
tandems-several = „{ $given }“ passt auf mehrere Tandems: { $possible }
tandems-unknown-city = Eine Stadt „{ $given }“ gibt es nicht. Es gibt: { $possible }
tandems-several-cities = „{ $given }“ passt auf mehrere Städte: { $possible }

# Neue Tandems.

tandems-created = { $tandem } ist eingerichtet (Kurzname: { $slug }).
tandems-city = { $city }: { $languages }, Zeitzone { $zone }
tandems-shape-shared = Ein Raum für alle
tandems-shape-language = Ein Raum für jede Sprache
tandems-shape-city = Ein Raum für jede Stadt
tandems-correct-city = Falls eine Sprache oder Zeitzone nicht stimmt: { $example }
tandems-next-add = Fügen Sie als Nächstes die Personen hinzu: { $example }
tandems-ask-language = Welche Sprache wird in { $city } gelesen?
tandems-two-cities = Ein Tandem hat zwei bis { $most } Städte. Beispiel: { $example }
tandems-city-twice = { $city } wurde zweimal genannt.
tandems-exists = Ein Tandem dieser Städte gibt es schon: { $tandem } ({ $slug }).
tandems-undone-new = Das Tandem { $tandem } ist wieder weg, und seine Räume auch.

# Menschen.

tandems-added = { $name } ({ $city }) ist jetzt bei { $tandem } dabei.
tandems-reads = { $name } bekommt alles auf { $languages }; „!language“ ändert das.
tandems-invited = Die Einladung geht an { $account }.
tandems-not-the-bot = Das ist mein eigenes Konto.
tandems-other-city = { $name } gehört schon zu { $city }.
tandems-was-there = { $name } war schon vorher dabei und bleibt es.
tandems-undone-add = { $name } ist nicht mehr dabei.
tandems-not-in-it = { $account } ist nicht in diesem Tandem. So fügen Sie das Konto hinzu: { $example }
tandems-invited-again =
    { $count ->
        [one] Noch einmal eingeladen: { $names }
       *[other] { $count } Personen wurden noch einmal eingeladen: { $names }
    }
tandems-nobody-to-invite = Bei { $tandem } sind alle da.

# Überblicke.

tandems-title = { $tandem } (Kurzname: { $slug })
tandems-nobody = · noch niemand
tandems-person-joined = · { $name }: { $languages } – da
tandems-person-invited = · { $name }: { $languages } – eingeladen
tandems-person-left = · { $name }: { $languages } – ist gegangen
tandems-person-absent = · { $name }: { $languages } – noch nicht eingeladen
tandems-for-all = alle
tandems-room-opening = Raum für { $whom }: wird geöffnet
tandems-room-open =
    { $count ->
        [0] Raum für { $whom }: offen, noch niemand da
        [one] Raum für { $whom }: offen, eine Person da
       *[other] Raum für { $whom }: offen, { $count } Personen da
    }
tandems-room-retiring =
    { $count ->
        [0] Früherer Raum für { $whom }: niemand mehr da
        [one] Früherer Raum für { $whom }: noch eine Person da
       *[other] Früherer Raum für { $whom }: noch { $count } Personen da
    }
tandems-list =
    { $count ->
        [one] Es gibt ein Tandem:
       *[other] Es gibt { $count } Tandems:
    }
tandems-list-entry = · { $tandem } ({ $slug }): { $here } von { $count } Personen da
tandems-paused = Ruht: Es wird nichts weitergegeben
tandems-list-paused = (ruht)

# Wie Räume geteilt werden.

tandems-shape-changed = { $tandem } ist jetzt anders aufgeteilt.
tandems-shape-stays = { $tandem } bleibt so aufgeteilt; was fehlte, wird ergänzt.
tandems-rooms-opening =
    { $count ->
        [one] Ein Raum wird geöffnet, und alle, die dazugehören, werden eingeladen.
       *[other] { $count } Räume werden geöffnet, und alle, die dazugehören, werden eingeladen.
    }
tandems-rooms-retiring =
    { $count ->
        [one] Ein früherer Raum schließt, sobald alle umgezogen sind. Bis dahin geht nichts verloren.
       *[other] { $count } frühere Räume schließen, sobald alle umgezogen sind. Bis dahin geht nichts verloren.
    }
tandems-room-retires = Dieser Raum wird ersetzt: Sie haben eine Einladung in Ihren neuen Raum. Bis Sie dort sind, wird alles, was hier steht, noch weitergegeben.
tandems-room-stays = Dieser Raum bleibt nun doch offen; machen Sie einfach hier weiter.
tandems-room-closed = Dieser Raum ist jetzt geschlossen; das Gespräch geht in Ihrem neuen Raum weiter.

# Wer übersetzt, und wie es um ein Tandem steht.

tandems-told-rooms = Das wird in seinen Räumen gesagt.
tandems-already = Bei { $tandem } ist es schon so; es wurde nichts geändert.
tandems-engines-none = In den Einstellungen steht kein Übersetzungsdienst außerhalb des Programms, deshalb wird alles hier übersetzt. Ihre Administration kann einen eintragen („hosted“ im Abschnitt „translation“).
tandems-engines-option-local = Ein Computer des Programms
tandems-engines-option-hosted = Ein Dienst außerhalb des Programms
tandems-engines-local = Für { $tandem } übersetzt ein Computer des Programms; nichts geht an einen Dienst außerhalb.
tandems-engines-hosted = Für { $tandem } übersetzt der Dienst { $engine } außerhalb des Programms.
tandems-engines-notice-hosted = Ab jetzt geht, was hier geschrieben wird, zum Übersetzen an den Dienst { $engine } außerhalb des Programms. Was mit „//“ beginnt, bleibt in diesem Raum.
tandems-engines-notice-local = Ab jetzt übersetzt hier wieder ein Computer des Programms; an einen Dienst außerhalb geht nichts mehr.
tandems-now-proposed = { $tandem } hat noch nicht begonnen.
tandems-now-active = { $tandem } geht weiter: Nachrichten werden wieder weitergegeben.
tandems-now-paused = { $tandem } ruht: Bis „!tandem resume { $slug }“ wird nichts weitergegeben.
tandems-now-ended = { $tandem } ist beendet: Es wird nichts mehr weitergegeben. Zehn Minuten lang nimmt „!undo“ das zurück.
tandems-notice-active = Dieses Tandem geht weiter: Was hier geschrieben wird, wird wieder weitergegeben.

# Namen von Räumen.

tandems-room-shared = { $cities }
tandems-topic-shared = Hier sprechen { $cities }, alle in ihrer eigenen Sprache
tandems-room-mirrored = { $here } ↔ { $there } – alles hier wird weitergegeben
tandems-room-language = { $cities } ({ $language }) – alles hier wird weitergegeben
tandems-topic-mirrored = Ein Raum von { $cities }: Was hier steht, wird übersetzt und in den anderen gezeigt
tandems-name-space = { $programme }
tandems-topic-space = Alle Räume von „{ $programme }“
tandems-name-coordinators = Koordination: { $programme }
tandems-topic-coordinators = Der Raum der Koordination von „{ $programme }“
tandems-welcome-coordinators = Das ist der Raum der Koordination. Hier kommen Fragen der Teilnehmenden an und alles, was Hilfe braucht. „!tandem new“ richtet ein Tandem ein, „!help“ zeigt alles.

# Vorhandene Räume.

tandems-link-code = So nutzen Sie einen vorhandenen Raum für { $tandem }: Laden Sie { $bot } dorthin ein und schreiben Sie dort bis { $until } „{ $line }“. Der Code gilt einmal.
tandems-link-waiting = Ich bin da. Sobald die Koordination hier den Code eines Tandems schreibt, gehört dieser Raum dazu; bis dahin wird nichts weitergegeben.
tandems-link-whose = Wessen Raum wird es?
tandems-link-private = Einen Code bekommen Sie in unserem Direktchat oder im Raum der Koordination.
tandems-link-bad-code = Dieser Code gilt nicht: Er ist falsch, verbraucht oder zu alt. Einen neuen gibt es mit „!tandem link“ in unserem Direktchat.
tandems-link-not-here = Der Code gehört in den Raum, den das Tandem schon nutzt. Bitte laden Sie { $bot } dorthin ein.
tandems-link-bound = Dieser Raum gehört schon zu { $tandem }.
tandems-linked = Ab jetzt gehört dieser Raum zu { $tandem }: Was hier geschrieben wird, wird übersetzt und weitergegeben. Älteres nicht.
tandems-link-strangers = Im Raum von { $tandem } sind Personen, die noch nicht eingetragen sind: { $names }. So fügen Sie sie hinzu: { $example }
tandems-unlinked = Der Raum gehört nicht mehr zu { $tandem }; aus ihm wird nichts mehr weitergegeben.

# Was die Koordination erfährt.

tandems-ready =
    { $count ->
        [one] { $tandem } ist bereit: Der Raum ist offen. Überblick: „!tandem show { $slug }“
       *[other] { $tandem } ist bereit: { $count } Räume sind offen. Überblick: „!tandem show { $slug }“
    }
tandems-removed = Ich wurde aus einem Raum von { $room } entfernt; dort wird nichts mehr weitergegeben. „!tandem shape“ öffnet einen neuen.
tandems-failed-invite = { $account } konnte nicht zu { $room } eingeladen werden ({ $reason }). Bitte prüfen Sie das Konto.
tandems-failed-open = Ein Raum für { $room } konnte nicht geöffnet werden ({ $reason }).
tandems-failed = In { $room } konnte etwas nicht zugestellt werden ({ $reason }). Ihre Administration sieht es mit „tandembot outbox list“.
tandems-uncertain = Es ist nicht sicher, ob in { $room } etwas angekommen ist ({ $reason }). Ihre Administration sieht es mit „tandembot outbox list“.
tandems-event-failed = Etwas aus { $room } konnte nicht verarbeitet werden. Kennzeichen für Ihre Administration: { $reference }
