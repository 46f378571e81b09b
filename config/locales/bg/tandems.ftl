# Тандемите: как се създават, техните стаи и какво научават координаторите.

tandems-none = Още няма тандеми. „!tandem new“ създава тандем.
tandems-unknown = Няма тандем „{ $given }“. Има: { $possible }
tandems-several = „{ $given }“ може да означава няколко тандема: { $possible }
tandems-unknown-city = Няма град „{ $given }“. Има: { $possible }
tandems-several-cities = „{ $given }“ може да означава няколко града: { $possible }

# Нови тандеми.

tandems-created = Тандемът { $tandem } е създаден (кратко име: { $slug }).
tandems-city = { $city }: { $languages }, часова зона { $zone }
tandems-shape-shared = Една стая за всички
tandems-shape-language = Отделна стая за всеки език
tandems-shape-city = Отделна стая за всеки град
tandems-correct-city = Ако език или часова зона не са верни: { $example }
tandems-next-add = След това добавете хората: { $example }
tandems-ask-language = На какъв език се чете в { $city }?
tandems-two-cities = Тандемът има от два до { $most } града. Пример: { $example }
tandems-city-twice = Градът { $city } е посочен два пъти.
tandems-exists = Вече има тандем на тези градове: { $tandem } ({ $slug }).
tandems-undone-new = Тандемът { $tandem } е премахнат заедно със стаите му.

# Хора.

tandems-added = { $name } ({ $city }) вече участва в { $tandem }.
tandems-reads = { $name } получава всичко на: { $languages }; „!language“ променя това.
tandems-invited = Поканата се изпраща на { $account }.
tandems-not-the-bot = Това е моят собствен профил.
tandems-other-city = { $name } вече е към друг град: { $city }.
tandems-was-there = { $name } участваше и преди и остава.
tandems-undone-add = { $name } вече не участва.
tandems-not-in-it = { $account } не е в този тандем. За да добавите профила: { $example }
tandems-invited-again =
    { $count ->
        [one] Нова покана получи { $names }
       *[other] Нова покана получиха { $count } души: { $names }
    }
tandems-nobody-to-invite = В { $tandem } всички са дошли.

# Прегледи.

tandems-title = { $tandem } (кратко име: { $slug })
tandems-nobody = · още никой
tandems-person-joined = · { $name }: { $languages } – тук
tandems-person-invited = · { $name }: { $languages } – с покана
tandems-person-left = · { $name }: { $languages } – напусна
tandems-person-absent = · { $name }: { $languages } – още без покана
tandems-for-all = всички
tandems-room-opening = Стая за { $whom }: отваря се
tandems-room-open =
    { $count ->
        [0] Стая за { $whom }: отворена, още никой
        [one] Стая за { $whom }: отворена, един човек
       *[other] Стая за { $whom }: отворена, { $count } души
    }
tandems-room-retiring =
    { $count ->
        [0] Предишна стая за { $whom }: вече никой
        [one] Предишна стая за { $whom }: още един човек
       *[other] Предишна стая за { $whom }: още { $count } души
    }
tandems-list =
    { $count ->
        [one] Има един тандем:
       *[other] Има { $count } тандема:
    }
tandems-list-entry = · { $tandem } ({ $slug }): дошли са { $here } от { $count }
tandems-paused = На пауза: нищо не се предава
tandems-list-paused = (на пауза)

# Как се разпределят стаите.

tandems-shape-changed = Разпределението на стаите на { $tandem } е променено.
tandems-shape-stays = Разпределението на { $tandem } остава същото; липсващото се допълва.
tandems-rooms-opening =
    { $count ->
        [one] Отваря се една стая и хората ѝ получават покана.
       *[other] Отварят се { $count } стаи и хората им получават покана.
    }
tandems-rooms-retiring =
    { $count ->
        [one] Една предишна стая ще се затвори, щом всички се преместят. Дотогава нищо не се губи.
       *[other] { $count } предишни стаи ще се затворят, щом всички се преместят. Дотогава нищо не се губи.
    }
tandems-room-retires = Тази стая се заменя: имате покана за новата си стая. Докато не влезете там, всичко написано тук продължава да се предава.
tandems-room-stays = Тази стая все пак остава отворена; продължете тук.
tandems-room-closed = Тази стая вече е затворена; разговорът продължава в новата Ви стая.

# Кой превежда и в какво състояние е тандемът.

tandems-told-rooms = Това се съобщава в стаите му.
tandems-already = За { $tandem } вече е така; нищо не беше променено.
tandems-engines-none = В настройките няма преводаческа услуга извън програмата, затова всичко се превежда тук. Вашият администратор може да впише такава („hosted“ в раздела „translation“).
tandems-engines-option-local = Компютър на програмата
tandems-engines-option-hosted = Услуга извън програмата
tandems-engines-local = За { $tandem } превежда компютър на програмата; нищо не се изпраща на услуга извън нея.
tandems-engines-hosted = За { $tandem } превежда услугата { $engine }, извън програмата.
tandems-engines-notice-hosted = Отсега нататък написаното тук се изпраща за превод на услугата { $engine }, извън програмата. Каквото започва с „//“, остава в тази стая.
tandems-engines-notice-local = Отсега нататък тук отново превежда компютър на програмата; нищо повече не се изпраща на услуга извън нея.
tandems-now-proposed = { $tandem } още не е започнал.
tandems-now-active = { $tandem } продължава: съобщенията отново се предават.
tandems-now-paused = { $tandem } е на пауза: нищо не се предава до „!tandem resume { $slug }“.
tandems-now-ended = { $tandem } приключи: нищо повече не се предава. До десет минути „!undo“ връща това назад.
tandems-notice-active = Този тандем продължава: написаното тук отново се предава.

# Имена на стаи.

tandems-room-shared = { $cities }
tandems-topic-shared = Тук разговарят { $cities }, всеки на своя език
tandems-room-mirrored = { $here } ↔ { $there } – всичко тук се предава
tandems-room-language = { $cities } ({ $language }) – всичко тук се предава
tandems-topic-mirrored = Стая на { $cities }: написаното тук се превежда и се показва в другите
tandems-name-space = { $programme }
tandems-topic-space = Всички стаи на „{ $programme }“
tandems-name-coordinators = Координатори: { $programme }
tandems-topic-coordinators = Стаята на координаторите на „{ $programme }“
tandems-welcome-coordinators = Това е стаята на координаторите. Тук пристигат въпросите на участниците и всичко, което се нуждае от помощ. „!tandem new“ създава тандем, „!help“ показва всичко.

# Съществуващи стаи.

tandems-link-code = За да използвате съществуваща стая за { $tandem }: поканете там { $bot } и напишете там „{ $line }“ до { $until }. Кодът важи веднъж.
tandems-link-waiting = Тук съм. Щом координаторът напише тук кода на тандем, стаята ще бъде негова; дотогава нищо не се предава.
tandems-link-whose = За кого ще бъде стаята?
tandems-link-private = Код получавате в директния ни чат или в стаята на координаторите.
tandems-link-bad-code = Този код не работи: грешен е, използван е или е твърде стар. Нов дава „!tandem link“ в директния ни чат.
tandems-link-not-here = Кодът се пише в стаята, която тандемът вече използва. Моля, поканете там { $bot }.
tandems-link-bound = Тази стая вече е на { $tandem }.
tandems-linked = Отсега тази стая е на { $tandem }: написаното тук се превежда и предава. По-старото не се предава.
tandems-link-strangers = В стаята на { $tandem } има хора, които още не са вписани: { $names }. За да ги добавите: { $example }
tandems-unlinked = Стаята вече не е на { $tandem }; от нея не се предава нищо повече.

# Какво научават координаторите.

tandems-ready =
    { $count ->
        [one] Тандемът { $tandem } е готов: стаята му е отворена. Преглед: „!tandem show { $slug }“
       *[other] Тандемът { $tandem } е готов: { $count } стаи са отворени. Преглед: „!tandem show { $slug }“
    }
tandems-removed = Бях премахнат от стая на { $room }; там вече не се предава нищо. „!tandem shape“ отваря нова.
tandems-failed-invite = { $account } не можа да бъде поканен в { $room } ({ $reason }). Моля, проверете профила.
tandems-failed-open = Не можа да се отвори стая за { $room } ({ $reason }).
tandems-failed = Нещо не можа да бъде доставено в { $room } ({ $reason }). Вашият администратор го вижда с „tandembot outbox list“.
tandems-uncertain = Не е сигурно дали нещо е пристигнало в { $room } ({ $reason }). Вашият администратор го вижда с „tandembot outbox list“.
tandems-event-failed = Нещо от { $room } не можа да бъде обработено. Номер за Вашия администратор: { $reference }
