# Das Glossar: Wörter, die so übersetzt werden, wie das Programm es möchte.

command-glossary-list = Das Glossar: Wörter, die immer gleich übersetzt werden
command-glossary-add = Ein Wort ins Glossar eintragen
command-glossary-remove = Ein Wort aus dem Glossar entfernen
commands-argument-term = Wort
commands-argument-words = Sprache=Wort
commands-ask-term = Welches Wort?
glossary-added = Notiert; ab jetzt wird so übersetzt:
glossary-changed = Geändert; ab jetzt wird so übersetzt:
glossary-removed = „{ $term }“ steht nicht mehr im Glossar.
glossary-title =
    { $count ->
        [one] Im Glossar steht ein Wort:
       *[other] Im Glossar stehen { $count } Wörter:
    }
glossary-empty = Im Glossar steht noch kein Wort.
glossary-entry-name = · { $term } – wird nie übersetzt
glossary-entry-kept = · { $term } ({ $language }) – wird nie übersetzt
glossary-entry = · { $words }
glossary-entry-others = · { $words }; in allen anderen Sprachen: { $term }
glossary-word = { $word } ({ $language })
glossary-words = { $first } = { $second }
glossary-unknown = Einen Eintrag „{ $given }“ gibt es im Glossar nicht; „!glossary list“ zeigt alle.
glossary-no-language = Bei „{ $given }“ fehlt die Sprache. So wird es geschrieben: { $example }. Mehrere Wörter, die zusammengehören, stehen in Anführungszeichen.
glossary-language-twice = { $language } wurde zweimal genannt.
glossary-clash = „{ $term }“ steht schon im Glossar, bei „{ $entry }“. Bitte entfernen Sie das zuerst.

command-glossary-import = Viele Wörter auf einmal eintragen
commands-argument-lines = Sprachen, und je Wort eine Zeile
commands-ask-lines =
    Welche Wörter? Nennen Sie in der ersten Zeile die Sprachen, zum Beispiel: de fr. Dann folgt je Wort eine Zeile: Bürgerhaushalt = budget participatif
    Sie können mir die Liste auch als Datei senden (.xlsx, .ods, .csv oder .txt).
glossary-imported = Neu: { $new } · geändert: { $changed } · wie bisher: { $same }
glossary-import-how = Bitte nennen Sie in der ersten Zeile die Sprachen, und schreiben Sie dann je Wort eine Zeile: { $example }
glossary-import-many = Das ist zu viel auf einmal; erlaubt sind { $most } Zeilen.
glossary-import-wrong = Es wurde nichts eingetragen. Bitte sehen Sie sich Zeile { $number } an: { $reason }
glossary-import-cells = Darin stehen { $count } Wörter, genannt wurden aber nur { $most } Sprachen.
glossary-import-undone = Das Glossar ist wieder wie zuvor. Zurückgenommene Wörter: { $count }
