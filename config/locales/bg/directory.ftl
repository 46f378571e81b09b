# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Всички в програмата, страница по страница
command-people-show = Показване на човек
command-people-rename = Поправка на името на човек
command-people-move = Преместване на човек в друг град
command-people-remove = Изваждане на човек от програмата
command-role = Даване или отнемане на роля
command-status = Как върви програмата и какво има за вършене
command-letters = Какво не беше доставено
command-letters-resend = Повторно изпращане на недоставеното
command-letters-drop = Отказ от недоставеното
commands-argument-search = име или град
commands-argument-somebody = човек
commands-argument-role = роля
commands-ask-search = Кое име или кой град?
commands-ask-somebody = Кой? Име или номерът от списъка: #12
commands-ask-role = Коя роля?
directory-list =
    { $count ->
        [one] Един човек
       *[other] { $count } души
    }
directory-nobody = Никой не се казва „{ $given }“. „!people“ показва всички.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-cityless = #{ $number } { $name }
directory-entry-role = { $entry } · { $role }
directory-entry-absent = #{ $number } { $name }, { $city } – още не е тук
directory-role-team = Роля: екип
directory-role-coordinator = Роля: координатор
directory-title = { $name } (#{ $number })
directory-city = Град: { $city }
directory-no-city = Не принадлежи към град.
directory-reads = Чете: { $languages }; часова зона { $zone }
directory-tandems = Тандеми: { $tandems }
directory-platforms = Участва чрез: { $platforms }
directory-come = Тук е.
directory-invited = Има покана и още не е тук.
directory-expired = Линкът е изтекъл: { $at }.
directory-absent = Не е тук и няма линк.
directory-unknown = Не познавам никого с името „{ $given }“. „!people“ показва всички.
directory-renamed = { $before } отсега се казва { $name }. Вече показаните съобщения запазват предишното име.
directory-there-already = { $name } вече принадлежи към { $city }.
directory-moved = { $name } отсега принадлежи към { $city }.
directory-you-moved = Екипът Ви премести в { $city }. Отсега нататък пишете с тандемите на този град.
directory-still-in =
    { $count ->
        [one] Не мога да извадя никого от стая, създадена от други хора ({ $tandems }). Моля, направете го там.
       *[other] Не мога да извадя никого от { $count } стаи, създадени от други хора ({ $tandems }). Моля, направете го там.
    }
directory-remove = Да напусне ли { $name } програмата?
directory-remove-means = Достъпът до всички стаи приключва и линковете вече не важат. Написаното остава. („!forget“ изтрива и данните.)
directory-button-remove = Да, изваждане
directory-button-keep = Не, нека всичко остане така
directory-not-yourself = Не можете да извадите себе си. Друг координатор може.
directory-you-left = Екипът Ви извади от програмата; от Вас и към Вас вече не се предава нищо.
directory-removed-undo = До десет минути „!undo“ връща това назад.
directory-back = { $name } отново участва и има нова покана.
roles-participant = участие
roles-team = екип
roles-coordinator = координатор
roles-already = { $name } вече има тази роля.
roles-unknown-account = Не познавам този профил. „{ $example }“ добавя човек в програмата.
roles-no-account = Не познавам профил на { $name }. За роля е нужен профил, защото само линк никога не я дава.
roles-which-account = { $name } има няколко профила. Кой да потвърди?
roles-offered-team = Предложена е ролята на екипа ({ $account }).
roles-offered-coordinator = Предложена е ролята на координатор ({ $account }).
roles-asked = Попитах в директния чат; ролята важи, щом бъде приета там с бутона. Това е възможно седем дни.
roles-asked-later = Този профил още няма директен чат с мен. Щом започне такъв до седем дни, ще попитам там.
roles-withdrawn = Предложението е оттеглено.
roles-now-participant = { $name } сега участва без друга роля.
roles-now-team = { $name } сега е част от екипа.
roles-now-coordinator = { $name } сега координира.
roles-offer-team = { $name } Ви кани в екипа на „{ $programme }“: ще виждате това, което виждат координаторите, без да можете да променяте нещо.
roles-offer-coordinator = { $name } Ви кани да координирате „{ $programme }“.
roles-offer-how = Това може да реши само този профил, тук.
roles-button-accept = Да, с удоволствие
roles-button-decline = Не, благодаря
roles-declined = Добре, всичко остава както е.
roles-declined-told = { $name } не желае да поеме ролята.
roles-direct-only = Това може да се реши само в директния Ви чат с мен.
roles-nothing-offered = Не Ви е предложена роля или предложението е изтекло.
roles-settings = { $name } е посочен като координатор в настройките на програмата и запазва ролята, докато е така.
roles-last = Само { $name } координира. Моля, първо дайте тази роля и на друг човек.
letters-none = Всичко беше доставено.
letters-list =
    { $count ->
        [one] Една пратка не беше доставена:
       *[other] { $count } пратки не бяха доставени:
    }
letters-dead = До { $place }, от { $at }: неуспешно ({ $reason })
letters-uncertain = До { $place }, от { $at }: не е сигурно дали е пристигнало ({ $reason })
letters-resent =
    { $count ->
        [one] Една пратка се изпраща отново.
       *[other] { $count } пратки се изпращат отново.
    }
letters-drop =
    { $count ->
        [one] Окончателен отказ от една пратка? Там никой няма да я прочете.
       *[other] Окончателен отказ от { $count } пратки? Там никой няма да ги прочете.
    }
letters-button-drop = Да, отказ
letters-button-keep = Не, запазете
letters-dropped =
    { $count ->
        [one] Една пратка беше изоставена.
       *[other] { $count } пратки бяха изоставени.
    }
status-title = { $programme } – състояние: { $at }
status-fine = В момента няма нищо за вършене.
status-stuck =
    { $count ->
        [one] За вършене: една пратка не беше доставена.
       *[other] За вършене: { $count } пратки не бяха доставени.
    }
status-missing =
    { $count ->
        [one] За вършене: един човек още не е тук.
       *[other] За вършене: { $count } души още не са тук.
    }
status-asked = Има нужда от Вас: { $name } попита ({ $at }): „{ $text }“. За целта отговорете на самия въпрос.
status-asked-more =
    { $count ->
        [one] Има нужда от Вас: още един въпрос чака отговор.
       *[other] Има нужда от Вас: още { $count } въпроса чакат отговор.
    }
status-silent =
    { $days ->
        [one] За вършене: в { $tandem } никой не е писал от един ден.
       *[other] За вършене: в { $tandem } никой не е писал от { $days } дни.
    }
status-silent-more =
    { $count ->
        [one] За вършене: още един тандем е също толкова тих.
       *[other] За вършене: още { $count } тандема са също толкова тихи.
    }
status-queues = На път: { $coming } входящи, { $going } изходящи
status-late =
    { $count ->
        [one] Едно съобщение закъснява; тръгва, щом е възможно.
       *[other] { $count } съобщения закъсняват; тръгват, щом е възможно.
    }
status-unreadable =
    { $count ->
        [one] Едно съобщение не може да се прочете, защото липсва ключът му.
       *[other] { $count } съобщения не могат да се прочетат, защото липсват ключовете им.
    }
status-failed =
    { $count ->
        [one] Едно събитие не можа да бъде обработено; администраторът го намира в дневника.
       *[other] { $count } събития не можаха да бъдат обработени; администраторът ги намира в дневника.
    }
status-platform = { $platform }: свързано, последен знак: { $at }
status-platform-silent = { $platform }: свързано, още няма знак
status-mail = Имейл: настроен
status-no-mail = Имейл: не е настроен
status-encrypted = Нови стаи в Matrix: шифровани
status-open = Нови стаи в Matrix: нешифровани
status-version = Версия { $version }, база данни { $schema }
programme-subject-offer = Предложена роля
programme-subject-letter = Пратка
invite-link-unused = { $name }: личният линк още не е използван. Предадохте ли го вече?
