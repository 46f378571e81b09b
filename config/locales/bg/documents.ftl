# Файлове, които ботът прави, и такива, които получава.

command-template = Получаване на празна таблица за програмата
command-log-file = Целият дневник като файл
command-invite-sheet = Покани с QR кодове за отпечатване
commands-argument-file = файл
commands-argument-sheet = таблица
commands-ask-file = Моля, изпратете ми файла тук.
commands-ask-sheet = Моля, изпратете ми таблицата тук (.xlsx или .ods). С „!template“ получавате празна. Преди да се въведе нещо, виждате какво би се променило.
commands-file-fetching = Чета „{ $file }“…
commands-file-gone = „{ $file }“ не можа да бъде изтеглен. Моля, изпратете го отново.
commands-file-expired = Този файл вече не е тук. Моля, изпратете го отново.
programme-import-idle = Всичко вече е въведено; няма какво да се прави.
programme-import-changed = Междувременно някой промени програмата. Сега би се случило следното:
programme-button-do = Да, направете всичко
programme-button-leave = Не, не променяйте нищо
programme-template-how = Моля, попълнете таблицата и ми я изпратете с „!import“. Редовете, които започват с #, са примери и никога не се четат.
programme-log-whole = Записи в дневника: { $count }
sheet-made = Покани за отпечатване: { $count }. Моля, изрежете ги и дайте всяка карта само на човека, за когото е.
privacy-mydata-where = Изпращам данните Ви само там, където никой друг не чете. Моля, започнете директен чат с мен и напишете там „!mydata“.
privacy-mydata-elsewhere = Данните Ви пристигат в директния Ви чат с мен.
commands-file-alone = Моля, напишете под файла до кого и какво, или добавете файла по-късно с бутон: { $usage }
commands-file-kind = „{ $given }“ не е възможно тук. Възможни са: { $possible }
commands-file-large = Файлът е твърде голям; позволени са { $most } MB.
sheet-where = Моля, напишете това в директния ни чат или в стаята на координаторите.
