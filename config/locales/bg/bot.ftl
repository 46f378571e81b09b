# Какво може да се обърка навсякъде.

error-internal = Нещо се обърка. Ако се случи отново, моля, съобщете на координатора номера { $reference }.

# Командният ред.

cli-about = Свързва учебни тандеми от градове в общи стаи и превежда какво казват.
cli-usage = Употреба:
cli-options = Опции
cli-arguments = Аргументи
cli-commands = Команди
cli-word-command = КОМАНДА
cli-word-file = ФАЙЛ
cli-word-language = ЕЗИК
cli-help = показва тази помощ
cli-config = файлът с настройки (иначе TANDEMBOT_CONFIG, иначе tandembot.toml)
cli-init = пита за настройките и ги записва във файл
cli-check = изпробва всяка връзка и казва какво да се направи
cli-run = пуска бота
cli-demo = показва разигран тандем на собствен сървър
cli-models = управлява моделите за превод
cli-models-pull = изтегля нужните модели или тези за определени езици
cli-models-list = изброява моделите на този компютър
cli-models-remove = премахва моделите за определени езици
cli-models-languages = кодове на езици, например: de bg
cli-db = управлява базата данни
cli-db-upgrade = обновява базата данни
cli-outbox = се грижи за съобщенията, които не можаха да бъдат изпратени
cli-outbox-list = изброява ги
cli-outbox-retry = изпраща ги отново
cli-outbox-drop = отказва се от тях
cli-outbox-ids = номерата им, както ги показва „outbox list“
cli-not-understood = „{ $line }“ не е разбираемо. „tandembot --help“ показва какво има.
cli-interrupted = Спряно.
cli-os-error = Не се получи: { $reason }

# Настройки.

settings-problems = Настройките не могат да се използват:
settings-unknown = „{ $path }“ не е настройка.
settings-unknown-near = „{ $path }“ не е настройка. Имахте предвид „{ $near }“?
settings-missing = Липсва „{ $path }“.
settings-needs = Липсва „{ $path }“; нужно е за { $by }.
settings-wrong = „{ $path }“ не може да бъде „{ $value }“. Очаква се: { $expected }.
settings-wrong-secret = „{ $path }“ има стойност, която не може да се използва. Очаква се: { $expected }.
settings-file-missing = Няма файл { $path }. „tandembot init“ го създава.
settings-file-unreadable = Файлът { $path } не може да се прочете. Моля, проверете правата му.
settings-file-syntax = Файлът { $path } не е валиден TOML; вижте ред { NUMBER($line, useGrouping: 0) }.
settings-file-open = Други на този компютър могат да четат { $path }, въпреки че съдържа тайна. Моля, изпълнете: chmod 600 { $path }
settings-expects-zone = часова зона като Europe/Berlin
settings-expects-language = код на език: bg, de, el, en, fr, it, nl, ro или pt
settings-expects-account = профил като matrix:@anna:example.org или telegram:123456789
settings-expects-user = име в Matrix като @tandembot:example.org
settings-expects-address = адрес като https://matrix.example.org
settings-expects-database = адрес, който започва със sqlite:/// или postgresql://
settings-expects-token = токенът, който се получава при вход
settings-expects-whole = цяло число
settings-expects-number = число
settings-expects-truth = true или false
settings-expects-choice = едно от следните: { $choices }
settings-expects-more = повече от { $limit }
settings-expects-least = поне { $limit }
settings-expects-most = най-много { $limit }
settings-expects-words = текст
settings-expects-list = списък
settings-expects-table = раздел със собствени настройки
settings-expects-other = нещо друго

# tandembot run

run-ready = Ботът работи. Ctrl-C го спира.
run-no-platform = В настройките няма профил, така че няма какво да се пусне. „tandembot init“ го настройва.
run-locked = Друг процес вече работи с този профил. Първо го спрете.
run-lock-lost = Друг процес може да е поел този профил, затова този спира.
run-login-lost = Сървърът вече не приема входа на бота. „tandembot init“ прави нов.
run-refused = Ботът не може да започне: { $reason }. „tandembot check“ казва повече.
run-newer = Базата данни е от по-нова версия на tandembot. Моля, инсталирайте нея.
run-failed = Ботът спря заради грешка. В дневника тя е под номер { $reference }.

# Базата данни.

database-full = Дискът на базата данни е пълен. Моля, освободете място.
database-read-only = В базата данни не може да се пише. Моля, проверете правата на файла и папката.
database-damaged = Файлът на базата данни е повреден. Моля, възстановете резервно копие.
database-refused = Базата данни отказва потребителя, паролата или името. Моля, проверете storage.url.
database-unreachable = Базата данни не е достъпна. Работи ли и верен ли е storage.url?
database-address = Адресът на базата данни (storage.url) не може да се използва или липсва драйверът: pip install "tandembot[postgresql]"
database-other = Базата данни съобщава за грешка, която само нейният дневник обяснява.
database-upgraded = Базата данни е обновена.

# tandembot check

check-ok = добре
check-warning = бележка
check-failed = грешка
check-running = Изпробват се всички връзки…
check-subject-settings = Настройки
check-subject-folder = Папка за данни
check-subject-database = База данни
check-subject-process = Процес
check-subject-matrix = Matrix
check-subject-limits = Ограничения
check-subject-models = Модели
check-subject-translation = Превод
check-subject-hosted = Външна услуга
check-settings-read = Всички настройки могат да се използват ({ $path }).
check-folder-ready = В { $path } може да се пише; свободни са { $free } GB.
check-folder-closed = В { $path } не може да се пише. Моля, създайте папката за потребителя на бота.
check-disk-low = В { $path } са свободни само { $free } GB. Моля, скоро освободете място.
check-disk-full = Дискът на { $path } е пълен. Моля, освободете място: ботът не може да запише нищо.
check-database-ready = Достъпна е и е обновена.
check-database-new = Достъпна е; първото пускане я подготвя.
check-database-old = Тя е от по-стара версия. „tandembot run“ или „tandembot db upgrade“ я обновява.
check-process-free = Никой друг процес не използва този профил.
check-process-running = Ботът работи в момента.
check-matrix-ready = Влязъл като { $user }.
check-matrix-none = Няма настроен профил. „tandembot init“ го прави.
check-matrix-token = Сървърът не приема токена. „tandembot init“ прави нов вход.
check-matrix-other = Токенът е на { $user }, а не на потребителя от настройките. Моля, поправете matrix.user_id.
check-matrix-strange = Сървърът отговаря, но не според очакванията ({ $reason }). Верен ли е адресът matrix.homeserver?
check-no-such-host = Името { $host } е непознато. Моля, проверете адреса и DNS на този компютър.
check-certificate = Сертификатът на { $host } не е валиден. Администраторът трябва да го поднови или адресът е грешен.
check-unreachable = { $host } не отговаря на порт { $port }. Работи ли сървърът и верен ли е адресът?
check-limits-lifted = Поредица съобщения мина без чакане.
check-limits-on = Важат за бота и той може да изпраща само по едно съобщение на пет секунди. Помолете администратора на сървъра за тази заявка: { $call }
check-limits-unknown = Оттук не се вижда дали са премахнати. Ако не са, помолете администратора на сървъра за тази заявка: { $call }
check-models-ready = { $count ->
    [one] Един модел е наличен.
   *[other] Всички { $count } модела са налични.
}
check-models-missing = Липсват: { $pairs }. „tandembot models pull“ ги изтегля.
check-models-off = Преводът на този компютър е изключен.
check-translation-ready = Работи: „{ $text }“.
check-translation-failed = Едно изречение не беше преведено. „tandembot models pull“ поправя повредени модели.
check-hosted-ready = { $service } отговаря.
check-hosted-failed = { $service } не превежда ({ $reason }). Моля, проверете адреса и ключа.
check-all-well = Всичко е наред.
check-some-failed = { $count ->
    [one] Една проверка не успя.
   *[other] { $count } проверки не успяха.
}

# tandembot models

models-none-needed = Тези настройки не се нуждаят от модели.
models-pulled = { $count ->
    [one] Един модел е готов.
   *[other] { $count } модела са готови.
}
models-none = На този компютър няма модели.
models-language = { $language } не може да се превежда. Познати езици: { $languages }.
models-removed = { $count ->
    [0] Нямаше нищо за премахване.
    [one] Един модел беше премахнат.
   *[other] { $count } модела бяха премахнати.
}
models-kept = Каквото вече е тук, остава. Моля, опитайте отново.
models-size = { $size } MB
models-bundled = идва с tandembot

# tandembot outbox

outbox-empty = Нищо не Ви чака.
outbox-dead = отказано
outbox-uncertain = несигурно
outbox-since = от { $at }
outbox-unknown = Под номер { $id } не чака нищо.
outbox-retried = { $count ->
    [one] Една пратка се изпраща отново.
   *[other] { $count } пратки се изпращат отново.
}
outbox-dropped = { $count ->
    [one] Една пратка беше изоставена.
   *[other] { $count } пратки бяха изоставени.
}

# tandembot init

init-yes = да
init-no = не
init-yes-or-no = Моля, отговорете с „{ $yes }“ или „{ $no }“.
init-welcome = Няколко въпроса и настройките са в { $path }. Enter приема това, което е в скоби; Ctrl-C спира, без да променя нищо.
init-overwrite = { $path } вече съществува. Да се замени ли?
init-kept = Нищо не беше променено.
init-name = Как се казва програмата?
init-zone = В коя часова зона работи?
init-language = Какъв език говори екипът?
init-coordinators = Кои профили координират в началото (като @anna:example.org, разделени със запетаи)?
init-contact = Къде може да се намери екипът (имейл адрес или телефон)?
init-about = За какво е програмата, с едно изречение?
init-languages-known = Ботът говори { $languages }.
init-languages = Кои езици използва програмата?
init-data = В коя папка може ботът да пази файловете си?
init-database = Коя база данни (Enter: файл в тази папка; иначе postgresql://потребител:парола@сървър/име)?
init-matrix-why = Ботът се нуждае от собствен профил на сървър на Matrix. Влиза веднъж; паролата не се пази.
init-matrix-wanted = Да се настрои ли сега?
init-homeserver = Какъв е адресът на сървъра?
init-user = Кой е потребителят на бота (като @tandembot:example.org)?
init-password = А паролата му?
init-login-refused = Сървърът не приема този потребител и тази парола. Моля, опитайте отново.
init-login-later = В момента сървърът не допуска никого. Моля, опитайте отново след няколко минути.
init-limits = Сървърите обикновено позволяват едно съобщение на пет секунди, а това е твърде бавно за бот. Помолете администратора на сървъра за тази заявка:
init-written = Настройките са в { $path }; само Вие можете да ги четете.
init-pull = Да се изтеглят ли сега моделите за превод?
init-greet = Да се изпрати ли пробно съобщение на { $account }?
init-greeting = Добър ден! Това е ботът на „{ $programme }“. Щом четете това, връзката работи.
init-greeted = Пробното съобщение е на път.
init-greeting-failed = Пробното съобщение не можа да бъде изпратено: { $reason }
init-next = След това: „tandembot check“ изпробва всичко, „tandembot run“ пуска бота.
