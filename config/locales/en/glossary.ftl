# The glossary: words that are translated as the programme wants.

command-glossary-list = The glossary: words that are always translated alike
command-glossary-add = Enter a word into the glossary
command-glossary-remove = Remove a word from the glossary
commands-argument-term = word
commands-argument-words = language=word
commands-ask-term = Which word?
glossary-added = Noted; it is translated like this from now on:
glossary-changed = Changed; it is translated like this from now on:
glossary-removed = “{ $term }” is not in the glossary any more.
glossary-title =
    { $count ->
        [one] There is one word in the glossary:
       *[other] There are { $count } words in the glossary:
    }
glossary-empty = There is no word in the glossary yet.
glossary-entry-name = · { $term } – is never translated
glossary-entry-kept = · { $term } ({ $language }) – is never translated
glossary-entry = · { $words }
glossary-entry-others = · { $words }; in all other languages: { $term }
glossary-word = { $word } ({ $language })
glossary-words = { $first } = { $second }
glossary-unknown = There is no entry “{ $given }” in the glossary; “!glossary list” shows them all.
glossary-no-language = “{ $given }” lacks its language. It is written like this: { $example }. Several words that belong together stand in quotation marks.
glossary-language-twice = { $language } was named twice.
glossary-clash = “{ $term }” is already in the glossary, with “{ $entry }”. Please remove that first.

command-glossary-import = Enter many words at once
commands-argument-lines = languages, and a line for each word
commands-ask-lines =
    Which words? Name the languages in the first line, for example: de fr. Then one line for each word: Bürgerhaushalt = budget participatif
    Or send me the list as a file (.xlsx, .ods, .csv or .txt).
glossary-imported = New: { $new } · changed: { $changed } · as before: { $same }
glossary-import-how = Please name the languages in the first line, and then write one line for each word: { $example }
glossary-import-many = That is too much at once; { $most } lines are allowed.
glossary-import-wrong = Nothing was entered. Please look at line { $number }: { $reason }
glossary-import-cells = There are { $count } words in it, but only { $most } languages were named.
glossary-import-undone = The glossary is as it was. Words taken back: { $count }
