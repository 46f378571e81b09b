# Finding notes again, and notes as documents.

command-notes = Die neuesten Notizen
command-notes-search = Notizen durchsuchen
command-notes-found = Weitere Treffer zeigen
command-notes-show = Eine Notiz zeigen
command-notes-original = Eine Notiz im Original zeigen
command-notes-ask = Zu einer Notiz eines anderen Tandems nachfragen
command-notes-export = Notizen als Datei
command-notes-tandem = Notizen eines Tandems als Datei
memory-tandem = { $tandem }: Treffen mit Notizen, die Sie lesen können: { $count }. Als welche Art von Datei möchten Sie sie?
commands-argument-noted-words = Wörter
commands-argument-noted-note = Nummer der Notiz
commands-argument-noted-question = Ihre Frage
commands-argument-noted-scope = welches Treffen oder Tandem
commands-argument-noted-form = Dateiart
commands-argument-noted-layout = one oder two
commands-ask-noted-words = Wonach suchen Sie? Ein paar Wörter in irgendeiner Sprache genügen.
commands-ask-noted-note = Welche Notiz? Bitte nennen Sie die Nummer.
commands-ask-noted-question = Was möchten Sie wissen? Ihre Frage geht mit Ihrem Namen und dieser Notiz an die Koordination; sie bringt Sie mit dem Tandem zusammen.
commands-ask-noted-scope = Welche Notizen möchten Sie?
commands-ask-noted-form = Als welche Art von Datei?
commands-ask-noted-layout = In Ihrer Sprache oder neben dem Original?
settings-expects-picture = ein vorhandenes Bild, PNG oder JPEG

# Lists and single notes.

memory-latest = Notizen: { $count }, die neuesten zuerst
memory-none = Es gibt noch keine Notizen. Sie entstehen bei Ihren Treffen.
memory-found = Gefunden zu „{ $words }“: { $count }
memory-found-many = Gefunden zu „{ $words }“: mindestens { $count }. Weitere Wörter grenzen die Suche ein.
memory-found-some = Keine Notiz enthält alles aus „{ $words }“. Einige der Wörter stehen in: { $count }
memory-found-none = Zu „{ $words }“ wurde nichts gefunden.
memory-found-none-how = Versuchen Sie ein anderes Wort, nur den Wortanfang oder eine andere Sprache. Durchsucht werden Ihre eigenen Notizen und was andere Tandems freigegeben haben.
memory-no-words = Darin ist kein Wort, nach dem gesucht werden kann.
memory-no-such = Diese Notiz gibt es nicht mehr, oder sie ist noch nicht freigegeben.
memory-entry = { $kind } · { $tandem } · { $date }
memory-entry-city = { $kind } · { $tandem } · { $city } · { $date }
memory-in = ({ $language })
memory-button-note = { $number } · { $tandem }
memory-button-original = Original zeigen ({ $language })
memory-button-translation = In meiner Sprache
memory-button-ask = { $tandem } dazu fragen
memory-original = { $note } ({ $language })
memory-about = Zu dieser Notiz ({ $kind }, { $tandem }, { $date }): „{ $text }“
memory-learnt = Was zuletzt gelernt wurde:
memory-learnt-one = · { $date }: { $text }

# Documents.

memory-title = Was die Tandems gelernt haben
memory-title-tandem = { $tandem }: Notizen
memory-session = { $tandem } · { $kind } · { $date }
memory-made = Stand: { $at }. Alle Städte haben diese Notizen freigegeben. Übersetzt wurde maschinell, sofern niemand etwas verbessert hat.
memory-made-draft = Stand: { $at }. Noch nicht alle Städte haben alle diese Notizen freigegeben. Übersetzt wurde maschinell, sofern niemand etwas verbessert hat.
memory-column-original = Original
memory-column-translation = Übersetzung
memory-evidence = Dateien
memory-file = { $file } (Größe: { $kb } kB)
memory-logo = Das Logo von { $name }
memory-due = bis { $day }
memory-step-open = offen
memory-step-done = erledigt
memory-step-dropped = entfallen
memory-fact = { $title }:
memory-fact-when = Zeitpunkt
memory-fact-at = { $at }
memory-fact-cities = Städte
memory-fact-names = { $names }

# Exporting.

memory-nothing = Dort ist noch nichts notiert, deshalb gibt es keine Datei.
memory-nothing-released = Davon ist noch nichts freigegeben. Sobald alle Städte die Notizen eines Treffens freigegeben haben, gibt es sie hier.
memory-programme-team = Die Notizen des ganzen Programms bekommen Koordination und Team, und zwar dort, wo nur sie mitlesen. „!notes search“ findet, was andere Tandems freigegeben haben.
memory-no-session = Ein solches Treffen haben Sie nicht. „!notes export“ zeigt, was es gibt.
memory-export = Ihre Notizen. Sie nennen Städte, keine Personen.
memory-export-released = Was die Städte freigegeben haben. Genannt werden Städte, keine Personen.
memory-farewell = { $tandem }: alles, was Sie notiert haben, zum Aufheben
memory-scope-programme = Das ganze Programm
memory-scope-session = { $kind }, { $date }
memory-layout-one = Nur in meiner Sprache
memory-layout-two = Zwei Spalten: Original und Übersetzung
memory-form-docx = Dokument für Word (DOCX)
memory-form-odt = Dokument für LibreOffice (ODT)
memory-form-pdf = PDF, zum Lesen und Drucken
memory-form-md = Markdown, für Wikis
memory-form-json = JSON, für Programme
memory-form-csv = Tabelle (CSV)
memory-form-zip = Alles mit den Dateien (ZIP)

# What kinds of notes, of sessions, and facts about them are called.

memory-kind-format = Format
memory-kind-host = Gastgeberin
memory-kind-place = Ort
memory-kind-participants = Teilnehmende
memory-kind-challenge = Herausforderung
memory-kind-objective = Ziel
memory-kind-evidence = Belege
memory-kind-transfer = Übertragbarkeit
memory-kind-change = Was sich ändern müsste
memory-kind-barriers = Hindernisse
memory-kind-hypothesis = Hypothesen
memory-kind-idea = Ideen
memory-kind-satisfaction = Zufriedenheit
memory-kind-impact = Beitrag zur Wirkungslogik
memory-kind-checkin = Regelmäßiges Treffen
memory-kind-visit = Studienbesuch
memory-kind-workshop = Workshop
memory-kind-consultation = Kollegiale Beratung
