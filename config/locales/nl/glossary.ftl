# De woordenlijst: woorden die worden vertaald zoals het programma het wil.

command-glossary-list = De woordenlijst: woorden die altijd gelijk worden vertaald
command-glossary-add = Een woord in de woordenlijst zetten
command-glossary-remove = Een woord uit de woordenlijst halen
commands-argument-term = woord
commands-argument-words = taal=woord
commands-ask-term = Welk woord?
glossary-added = Genoteerd; vanaf nu wordt het zo vertaald:
glossary-changed = Gewijzigd; vanaf nu wordt het zo vertaald:
glossary-removed = “{ $term }” staat niet meer in de woordenlijst.
glossary-title =
    { $count ->
        [one] In de woordenlijst staat één woord:
       *[other] In de woordenlijst staan { $count } woorden:
    }
glossary-empty = In de woordenlijst staat nog geen woord.
glossary-entry-name = · { $term } – wordt nooit vertaald
glossary-entry-kept = · { $term } ({ $language }) – wordt nooit vertaald
glossary-entry = · { $words }
glossary-entry-others = · { $words }; in alle andere talen: { $term }
glossary-word = { $word } ({ $language })
glossary-words = { $first } = { $second }
glossary-unknown = “{ $given }” staat niet in de woordenlijst; “!glossary list” toont alles.
glossary-no-language = Bij “{ $given }” ontbreekt de taal. Zo wordt het geschreven: { $example }. Meerdere woorden die bij elkaar horen, staan tussen aanhalingstekens.
glossary-language-twice = Deze taal is twee keer genoemd: { $language }.
glossary-clash = “{ $term }” staat al in de woordenlijst, bij “{ $entry }”. Haal dat er alstublieft eerst uit.

command-glossary-import = Veel woorden tegelijk invoeren
commands-argument-lines = talen, en per woord een regel
commands-ask-lines =
    Welke woorden? Noem in de eerste regel de talen, bijvoorbeeld: de fr. Daarna per woord een regel: Bürgerhaushalt = budget participatif
    U kunt mij de lijst ook als bestand sturen (.xlsx, .ods, .csv of .txt).
glossary-imported = Nieuw: { $new } · gewijzigd: { $changed } · zoals het was: { $same }
glossary-import-how = Noem alstublieft in de eerste regel de talen, en schrijf daarna per woord een regel: { $example }
glossary-import-many = Dat is te veel ineens; { $most } regels zijn toegestaan.
glossary-import-wrong = Er is niets ingevoerd. Bekijk alstublieft regel { $number }: { $reason }
glossary-import-cells = Er staan { $count } woorden in, maar er zijn maar { $most } talen genoemd.
glossary-import-undone = De woordenlijst is weer zoals zij was. Teruggenomen woorden: { $count }
