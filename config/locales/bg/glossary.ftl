# Речникът: думи, които се превеждат, както програмата желае.

command-glossary-list = Речникът: постоянни преводи на думи
command-glossary-add = Добавяне на дума в речника
command-glossary-remove = Премахване на дума от речника
commands-argument-term = дума
commands-argument-words = език=дума
commands-ask-term = Коя дума?
glossary-added = Отбелязано; отсега нататък се превежда така:
glossary-changed = Променено; отсега нататък се превежда така:
glossary-removed = „{ $term }“ вече не е в речника.
glossary-title =
    { $count ->
        [one] В речника има една дума:
       *[other] В речника има { $count } думи:
    }
glossary-empty = В речника още няма думи.
glossary-entry-name = · { $term } – никога не се превежда
glossary-entry-kept = · { $term } ({ $language }) – никога не се превежда
glossary-entry = · { $words }
glossary-entry-others = · { $words }; на всички други езици: { $term }
glossary-word = { $word } ({ $language })
glossary-words = { $first } = { $second }
glossary-unknown = В речника няма „{ $given }“; „!glossary list“ показва всичко.
glossary-no-language = При „{ $given }“ липсва езикът. Пише се така: { $example }. Няколко думи, които вървят заедно, се поставят в кавички.
glossary-language-twice = Езикът е посочен два пъти: { $language }.
glossary-clash = „{ $term }“ вече е в речника, при „{ $entry }“. Моля, първо го премахнете.

command-glossary-import = Въвеждане на много думи наведнъж
commands-argument-lines = езици и по един ред за всяка дума
commands-ask-lines =
    Кои думи? Посочете езиците на първия ред, например: de fr. После по един ред за всяка дума: Bürgerhaushalt = budget participatif
    Можете да ми изпратите списъка и като файл (.xlsx, .ods, .csv или .txt).
glossary-imported = Нови: { $new } · променени: { $changed } · както досега: { $same }
glossary-import-how = Моля, посочете езиците на първия ред и после напишете по един ред за всяка дума: { $example }
glossary-import-many = Това е твърде много наведнъж; най-много редове: { $most }
glossary-import-wrong = Нищо не е въведено. Моля, погледнете ред { $number }: { $reason }
glossary-import-cells = В него има { $count } думи, а са посочени само { $most } езика.
glossary-import-undone = Речникът е както преди. Върнати думи: { $count }
