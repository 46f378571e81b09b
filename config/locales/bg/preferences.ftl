# What people know and change about themselves, and what the bot tells of its own accord.

command-profile = Какво знам за Вас и какво можете да промените
command-language-also = Няколко езика, на които четете
command-zone = Вашата часова зона
command-quiet = Вашите часове на тишина
command-pause = Пауза на моите съобщения
commands-argument-zone = часова зона
commands-argument-quiet = от–до
commands-argument-until = дни или дата
commands-argument-language = език
commands-ask-zone = Коя часова зона? Например: Europe/Athens
commands-ask-quiet = От кога до кога? Например: 21:00–08:00
commands-ask-until = За колко дни или докога? Например: 3 дни
commands-ask-language = Кой език?
prefs-name-city = Другите Ви виждат като { $name }, { $city }.
prefs-name = Другите Ви виждат като { $name }.
prefs-role-participant = Вие участвате в програмата.
prefs-role-team = Вие сте част от екипа: виждате това, което виждат координаторите, без да можете да променяте нещо.
prefs-role-coordinator = Вие координирате програмата.
prefs-tandems = Вашите тандеми: { $tandems }
prefs-accounts = Вашите профили: { $accounts }
prefs-correct = Ако името или градът Ви не са верни, екипът ги поправя: с „!ask“ можете да се свържете с него.
prefs-zone = Вашата часова зона е { $zone }; часовникът Ви показва { $time }.
prefs-zone-how = За промяна изберете зона или я напишете: „!zone Europe/Athens“
prefs-button-city = Както в { $city }
prefs-also-how = Изберете на какво още четете; написаното на тези езици не се превежда за Вас. Първия избирате с „!language“.
prefs-button-also = Също { $language }
prefs-button-not = Вече не { $language }
prefs-quiet = От { $from } до { $until } по Вашия часовник всичко, което Ви изпращам в Telegram, идва без звук и не пиша нищо по своя инициатива.
prefs-quiet-off = Нямате часове на тишина.
prefs-quiet-how = За промяна изберете часове или ги напишете: „!quiet 21:00–08:00“. В Matrix за звуците решава Вашето приложение.
prefs-button-quiet-off = Без часове на тишина
prefs-not-hours = „{ $given }“ не може да се прочете като часове. Пише се така: { $example }
prefs-pause = Не пиша нищо по своя инициатива; това важи до { $until }.
prefs-pause-off = Напомням Ви това, което Ви засяга, най-много с едно съобщение на ден.
prefs-pause-how = За пауза изберете за колко време или го напишете: „!pause 3 дни“, „!pause до понеделник“, „!pause 2026-12-24“
prefs-pause-means = Написаното от другите продължава да стига до Вас, в Telegram без звук. Това, което бих Ви казал, идва след това, ако още е от значение.
prefs-pause-when = Паузата завършва в бъдещето, в рамките на една година.
prefs-not-until = „{ $given }“ не може да се прочете като край на пауза. Възможни са: „3 дни“, „до понеделник“, „2026-12-24“, „off“
prefs-button-days =
    { $days ->
        [one] Един ден
       *[other] { $days } дни
    }
prefs-button-pause-off = Край на паузата
prefs-bundle = Какво Ви засяга:
