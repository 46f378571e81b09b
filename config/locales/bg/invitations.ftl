# Покани: по имейл, на хартия, и кой още липсва.

command-invite-mail = Покана на човек по имейл
command-invite-status = Кой още липсва
command-invite-resend = Нова покана за онези, които още липсват
command-join = Използване на кода от Вашата покана
commands-argument-address = имейл адрес
commands-ask-address = На кой имейл адрес?
commands-argument-person = име
commands-ask-person = За кого става дума?
commands-not-an-address = „{ $given }“ не е имейл адрес.

# Какво чете координацията.

invite-mailed = { $name } получава покана на { $address }, на този език: { $language }.
invite-mailed-then = Линкът в нея работи веднъж, в рамките на 30 дни. „!invite status“ показва кой още липсва.
invite-no-mail = Няма настроен пощенски сървър, затова не мога да изпращам имейли. Който поддържа този помощник, ще намери настройките в „email“.
invite-no-address = Не знам имейл адреса на { $name }. С адреса се пише така: { $example }
invite-no-way = { $name } няма къде да участва: програмата не е в Matrix, а градът не участва в Telegram.
invite-unknown = Не познавам никого с името „{ $given }“. Възможни са { $possible }.
invite-several = „{ $given }“ отговаря на няколко души: { $possible }.
invite-nobody = Още никой не е в тандем.
invite-all-there = Всички са тук.
invite-status = Тук са { $come } от { $count }.
invite-state-mail = Поканени по имейл, още не са тук ({ $count }): { $names }
invite-state-sheet = Имат отпечатан код, още не са тук ({ $count }): { $names }
invite-state-link = Имат линк, още не са тук ({ $count }): { $names }
invite-state-room = Поканени в Matrix, още не са тук ({ $count }): { $names }
invite-state-failed = Имейлът не е пристигнал ({ $count }): { $names }
invite-state-expired = Линкът е изтекъл ({ $count }): { $names }
invite-state-none = Още не са поканени ({ $count }): { $names }
invite-more = … и още { $count }
invite-again-mail = Поканени по имейл ({ $count }): { $names }
invite-again-room = Поканени отново в Matrix ({ $count }): { $names }
invite-again-others = За тези хора не знам нито адрес, нито профил ({ $count }): { $names }
invite-failed = Имейлът до { $name } не можа да бъде доставен ({ $reason }). Моля, проверете адреса; „!invite mail“ го изпраща на друг.

# Идване с код.

invite-join-direct = Моля, напишете ми кода в директен чат, за да не го прочете никой друг.
invite-rooms-follow = Вашите стаи пристигат сега като покани в приложението Ви. Моля, приемете ги; там разговаряте с останалите.

# Имейлът.

mail-subject = Вашата лична покана: { $programme }
mail-subject-reminder = Напомняне за Вашата покана: { $programme }
mail-greeting = Здравейте, { $name },
mail-reminder = Преди няколко дни Ви изпратихме покана. Може би Ви е убягнала, затова я изпращаме още веднъж. Повече напомняния няма да има.
mail-invited = Каним Ви да участвате в „{ $programme }“. Вие пишете на своя език, а другите четат на своя.
mail-invited-with = Каним Ви да участвате в „{ $programme }“ заедно с { $cities }. Вие пишете на своя език, а другите четат на своя.
mail-way-telegram = С Telegram
mail-way-matrix = С Matrix
mail-telegram = Отворете този линк на устройството, на което имате Telegram, и изберете „Старт“. Преди да се случи каквото и да е, ще бъдете попитани за името си.
mail-button-telegram = Участие в Telegram
mail-matrix-account = Matrix е отворена мрежа за чат. Ако още нямате профил там, инсталирайте приложението Element (или отворете app.element.io в браузър) и си създайте; отнема няколко минути и е безплатно.
mail-matrix = След това отворете линка по-долу, започнете чат с помощника { $bot } и му напишете този код: { $code }
mail-button-matrix = Чат с помощника
mail-waiting = За Вашия профил в Matrix { $account } чака покана. Моля, отворете приложението си за Matrix, например Element, и я приемете.
mail-button-room = Отваряне на стаята
mail-once = До { $until } поканата работи веднъж, само за Вас. Моля, не я препращайте.
mail-then = Преди нещо написано от Вас да бъде предадено, ще прочетете кой го вижда и колко време се пази.
mail-contact = Въпроси? С радост ще помогнем: { $contact }
mail-mistaken = Ако не сте очаквали това съобщение, не е нужно да правите нищо.

# На хартия.

sheet-title = Покана за „{ $programme }“
sheet-for = { $name }, { $city }
sheet-telegram = Telegram: сканирайте този код с камерата на телефона си и изберете „Старт“.
sheet-matrix = Matrix: сканирайте този код, започнете чат с помощника и му напишете своя код.
sheet-code = Вашият код: { $code }
sheet-once = До { $until } той работи веднъж, само за Вас.
