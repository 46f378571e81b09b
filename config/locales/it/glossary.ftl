# Il glossario: parole tradotte come vuole il programma.

command-glossary-list = Il glossario: le parole tradotte sempre allo stesso modo
command-glossary-add = Aggiungere una parola al glossario
command-glossary-remove = Togliere una parola dal glossario
commands-argument-term = parola
commands-argument-words = lingua=parola
commands-ask-term = Quale parola?
glossary-added = Preso nota; d’ora in poi si traduce così:
glossary-changed = Modificato; d’ora in poi si traduce così:
glossary-removed = «{ $term }» non è più nel glossario.
glossary-title =
    { $count ->
        [one] Nel glossario c’è una parola:
       *[other] Nel glossario ci sono { $count } parole:
    }
glossary-empty = Nel glossario non c’è ancora nessuna parola.
glossary-entry-name = · { $term } – non si traduce mai
glossary-entry-kept = · { $term } ({ $language }) – non si traduce mai
glossary-entry = · { $words }
glossary-entry-others = · { $words }; in tutte le altre lingue: { $term }
glossary-word = { $word } ({ $language })
glossary-words = { $first } = { $second }
glossary-unknown = «{ $given }» non è nel glossario; «!glossary list» mostra tutto.
glossary-no-language = A «{ $given }» manca la lingua. Si scrive così: { $example }. Più parole che vanno insieme stanno tra virgolette.
glossary-language-twice = Questa lingua è stata indicata due volte: { $language }.
glossary-clash = «{ $term }» è già nel glossario, con «{ $entry }». Lo tolga prima, per favore.

command-glossary-import = Inserire molte parole insieme
commands-argument-lines = lingue, e una riga per parola
commands-ask-lines =
    Quali parole? Indichi le lingue nella prima riga, per esempio: de fr. Poi una riga per ogni parola: Bürgerhaushalt = budget participatif
    Può anche inviarmi l’elenco come file (.xlsx, .ods, .csv o .txt).
glossary-imported = Nuove: { $new } · modificate: { $changed } · come prima: { $same }
glossary-import-how = Indichi le lingue nella prima riga e poi scriva una riga per ogni parola: { $example }
glossary-import-many = È troppo in una volta; sono consentite { $most } righe.
glossary-import-wrong = Non è stato inserito nulla. Verifichi la riga { $number }: { $reason }
glossary-import-cells = Contiene { $count } parole, ma sono state indicate solo { $most } lingue.
glossary-import-undone = Il glossario è come prima. Parole annullate: { $count }
