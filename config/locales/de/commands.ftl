# Was Menschen dem Bot sagen können, und was er dazu antwortet.

command-menu = Das Menü: alles zum Antippen
command-help = Hilfe: was Sie hier sagen können
command-language = Ihre Sprachen
command-who = Wer mitmacht und wer mitliest
command-ask = Das Team fragen
command-original = Das Original einer übersetzten Nachricht zeigen (als Antwort darauf)
command-who-reacted = Wer auf eine Nachricht reagiert hat (als Antwort darauf)
command-poll-close = Eine Umfrage in allen Räumen beenden (als Antwort darauf)
command-undo = Ihren letzten Schritt zurücknehmen
command-cancel = Die offene Frage beenden
command-tandem-new = Ein Tandem einrichten
command-tandem-add = Eine Person hinzufügen
command-invite = Alle noch einmal einladen, die noch nicht da sind
command-tandem-show = Die Tandems im Überblick
command-tandem-shape = Die Aufteilung der Räume ändern
command-tandem-engines = Wählen, wer für ein Tandem übersetzt
command-tandem-pause = Ein Tandem ruhen lassen
command-tandem-resume = Ein ruhendes Tandem fortsetzen
command-tandem-end = Ein Tandem beenden
command-tandem-link = Einen vorhandenen Raum für ein Tandem nutzen
command-link = Den Code für einen vorhandenen Raum eingeben
command-city = Sprache oder Zeitzone einer Stadt berichtigen

commands-group-everyone = Für alle
commands-group-tandems = Für die Koordination

# Wie ein Befehl geschrieben wird. Die Namen stehen in diesen beiden Arten von Klammern.

commands-plain = { $text }
commands-pair = { $first } { $second }
commands-required = ‹{ $name }›
commands-optional = [{ $name }]
commands-language = { $language }
commands-argument-text = Ihre Frage
commands-argument-command = ein Befehl
commands-argument-name = Name der Person
commands-argument-tandem = Tandem
commands-argument-code = Einmalcode
commands-argument-place = Stadt oder Sprache
commands-argument-city = Stadt
commands-argument-city-given = Stadt=Sprache
commands-argument-cities = Städte
commands-argument-account = Konto
commands-argument-shape = shared, language oder city
commands-argument-engines = local oder hosted
commands-argument-languages = Sprachen

# Fragen nach dem, was fehlt.

commands-ask-text = Was möchten Sie fragen?
commands-ask-name = Wie heißt die Person, so wie die anderen es lesen sollen?
commands-ask-tandem = Welches Tandem?
commands-ask-code = Welchen Code haben Sie bekommen?
commands-ask-city = Welche Stadt?
commands-ask-city-given = Welche Stadt, und welche Sprache oder Zeitzone? Zum Beispiel: Vari=el@Europe/Athens
commands-ask-cities = Welche Städte? Die Sprache kann gleich dabeistehen: Vari=el Geestland=de
commands-ask-account = Welches Konto? Zum Beispiel: @maria:example.org
commands-ask-shape = Wie sollen sich die Menschen Räume teilen?
commands-ask-engines = Wer soll übersetzen?
commands-answer-direct = Bitte antworten Sie mit Ihrer nächsten Nachricht.
commands-answer-reply = Bitte antworten Sie direkt auf diese Nachricht.
commands-button-menu = Zurück zum Menü
commands-button-more = Weitere …
commands-button-cancel = Abbrechen
commands-cancelled = In Ordnung, es wurde nichts geändert.
commands-nothing-to-cancel = Es ist keine Frage offen.

# Hilfe und Menü.

commands-help = Das können Sie hier sagen.
commands-help-slash = Jede Zeile geht auch mit „/“ am Anfang.
commands-help-entry = { $usage } – { $description }
commands-help-example = Beispiel: { $example }
commands-help-private = Für die Koordination gibt es mehr in unserem Direktchat und im Raum der Koordination.
commands-menu = { $name }, was möchten Sie tun?

# Was nicht geht.

commands-unknown = Einen Befehl „{ $given }“ gibt es nicht. „!help“ zeigt, was es gibt.
commands-unknown-near = Einen Befehl „{ $given }“ gibt es nicht. Meinten Sie „{ $near }“?
commands-half-known = „{ $given }“ ist kein vollständiger Befehl. Es gibt: { $possible }
commands-unknown-person = Ich kenne Sie noch nicht. Bitte lassen Sie sich von Ihrer Koordination in Ihr Tandem aufnehmen.
commands-coordinators-only = Das kann nur die Koordination. Mit „!ask“ erreichen Sie sie.
commands-private-only = Bitte schreiben Sie das in unserem Direktchat oder im Raum der Koordination.
commands-tandem-only = Das geht nur im Raum eines Tandems.
commands-too-many = „{ $given }“ ist zu viel. So wird es geschrieben: { $usage }
commands-empty = Da fehlt etwas. „!help“ zeigt, wie es geschrieben wird.
commands-too-long = Das ist zu lang; erlaubt sind { $most } Zeichen.
commands-not-a-city = „{ $given }“ ist kein Name einer Stadt.
commands-not-a-name = „{ $given }“ ist kein Name einer Person.
commands-not-an-account = „{ $given }“ ist kein Konto. Ein Konto sieht so aus: @maria:example.org
commands-unknown-language = Die Sprache „{ $given }“ kenne ich nicht. Möglich sind { $possible }.
commands-language-not-offered = Dieses Programm übersetzt kein { $language }. Möglich sind { $possible }.
commands-unknown-zone = Die Zeitzone „{ $given }“ kenne ich nicht. Sie sieht so aus: { $example }
commands-unknown-shape = „{ $given }“ geht nicht. Möglich sind: { $possible }
commands-button-expired = Diese Auswahl ist nicht mehr offen. „!menu“ zeigt alles neu.
commands-not-your-button = Diese Auswahl ist für jemand anderen bestimmt. „!menu“ zeigt Ihre eigene.
commands-question-expired = Diese Frage ist zu alt. Bitte fangen Sie noch einmal an.
commands-edited = Ein Befehl wirkt nur als neue Nachricht. Bitte senden Sie ihn noch einmal.
commands-stray = Hier lese nur ich mit. Bitte schreiben Sie Ihren Partnern im Raum Ihres Tandems; „!menu“ zeigt, was ich für Sie tun kann.

# Original und Zurücknehmen.

commands-original = { $name } schrieb ({ $language }):
commands-original-none = Hier gibt es keine übersetzte Nachricht. Bitte antworten Sie auf die Nachricht, die Sie meinen.
commands-original-gone = Der Text dieser Nachricht wird nicht mehr aufbewahrt.
commands-undone = Zurückgenommen.
commands-undone-message = Ihre Nachricht „{ $text }“ wird aus den anderen Räumen entfernt.
commands-nothing-to-undo = In den letzten zehn Minuten haben Sie nichts getan, was sich zurücknehmen ließe.
