# Glosarul: cuvinte traduse așa cum dorește programul.

command-glossary-list = Glosarul: cuvinte traduse mereu la fel
command-glossary-add = Adăugarea unui cuvânt în glosar
command-glossary-remove = Eliminarea unui cuvânt din glosar
commands-argument-term = cuvânt
commands-argument-words = limbă=cuvânt
commands-ask-term = Ce cuvânt?
glossary-added = Am notat; de acum înainte se traduce astfel:
glossary-changed = Am schimbat; de acum înainte se traduce astfel:
glossary-removed = „{ $term }” nu mai este în glosar.
glossary-title =
    { $count ->
        [one] În glosar este un cuvânt:
        [few] În glosar sunt { $count } cuvinte:
       *[other] În glosar sunt { $count } de cuvinte:
    }
glossary-empty = În glosar nu este încă niciun cuvânt.
glossary-entry-name = · { $term } – nu se traduce niciodată
glossary-entry-kept = · { $term } ({ $language }) – nu se traduce niciodată
glossary-entry = · { $words }
glossary-entry-others = · { $words }; în toate celelalte limbi: { $term }
glossary-word = { $word } ({ $language })
glossary-words = { $first } = { $second }
glossary-unknown = „{ $given }” nu este în glosar; „!glossary list” arată totul.
glossary-no-language = La „{ $given }” lipsește limba. Se scrie astfel: { $example }. Mai multe cuvinte care merg împreună se pun între ghilimele.
glossary-language-twice = Această limbă a fost numită de două ori: { $language }.
glossary-clash = „{ $term }” este deja în glosar, la „{ $entry }”. Vă rugăm să o eliminați întâi.

command-glossary-import = Introducerea mai multor cuvinte deodată
commands-argument-lines = limbile, apoi câte un rând pentru fiecare cuvânt
commands-ask-lines =
    Care cuvinte? Indicați limbile în primul rând, de exemplu: de fr. Apoi câte un rând pentru fiecare cuvânt: Bürgerhaushalt = budget participatif
    Puteți să-mi trimiteți lista și ca fișier (.xlsx, .ods, .csv sau .txt).
glossary-imported = Noi: { $new } · modificate: { $changed } · ca înainte: { $same }
glossary-import-how = Vă rugăm să indicați limbile în primul rând și apoi să scrieți câte un rând pentru fiecare cuvânt: { $example }
glossary-import-many = Este prea mult deodată; numărul maxim de rânduri: { $most }
glossary-import-wrong = Nu s-a introdus nimic. Vă rugăm să verificați rândul { $number }: { $reason }
glossary-import-cells = Numărul de cuvinte de pe rând ({ $count }) este mai mare decât cel al limbilor indicate ({ $most }).
glossary-import-undone = Glosarul este ca înainte. Cuvinte retrase: { $count }
