# Програмата като цяло: таблицата ѝ и дневникът на промените.

command-log = Кой какво е променил и кога
command-tandem-list = Всички тандеми, страница по страница
command-import = Въвеждане на програма от таблица
command-export = Получаване на програмата като таблица
commands-argument-page = номер на страницата
commands-ask-page = Коя страница?

# Дневникът.

programme-log = Кой какво е променил: страница { $page } от { $pages }, първо най-новото
programme-log-empty = Все още никой нищо не е променил.
programme-log-entry = { $at } · { $who } · { $command }
programme-log-terminal = от командния ред
programme-log-new = + { $subject } { $name } – { $values }
programme-log-changed = · { $subject } { $name } – { $values }
programme-log-gone = – { $subject } { $name }
programme-log-more =
    { $count ->
        [one] … и още една промяна
       *[other] … и още { $count } промени
    }
programme-button-older = По-стари
programme-button-newer = По-нови
tandems-list-page = Страница { $page } от { $pages }
tandems-button-next = Следваща страница
tandems-button-previous = Предишна страница
programme-subject-city = Град
programme-subject-tandem = Тандем
programme-subject-person = Човек
programme-subject-account = Профил
programme-subject-room = Стая
programme-subject-member = Място в стая
programme-subject-invitation = Личен линк
programme-subject-code = Код за стая
programme-subject-term = Термин
programme-subject-broadcast = Обявление
programme-subject-question = Въпрос

# Внасяне и изнасяне в чата.

programme-export-counts = Градове: { $cities } · тандеми: { $tandems } · хора: { $people }

# Какво би направило внасянето.

programme-plan-new = Ново ({ $place }): { $name } – { $values }
programme-plan-changed = Променено ({ $place }): { $name } – { $values }
programme-plan-wrong = Моля, проверете { $place } (колона „{ $column }“): { $what }
programme-plan-wrong-sheet = Моля, проверете { $place }: { $what }
programme-plan-more =
    { $count ->
        [one] … и още един ред
       *[other] … и още { $count } реда
    }
programme-plan = Нови: { $new } · променени: { $changed } · непроменени: { $untouched } · за поправяне: { $wrong }
programme-import-agree = Да се направи ли всичко това?
programme-import-done = Всичко е въведено. Стаите се отварят и хората се канят, докато ботът работи.
programme-import-left = Нищо не беше променено.
programme-import-stopped =
    { $count ->
        [one] Нищо не беше променено, защото първо трябва да се поправи едно нещо.
       *[other] Нищо не беше променено, защото първо трябва да се поправят { $count } неща.
    }
programme-import-meanwhile = Междувременно някой е променил програмата. Нищо не беше въведено; моля, започнете внасянето отначало.
programme-gazetteer-failed = Списъкът на населените места не може да се прочете. Моля, попълнете сами езика и часовата зона на новите градове.

# Какво има за поправяне в таблица.

programme-wrong-sheet = Няма лист „{ $given }“. Възможни са: { $possible }
programme-wrong-empty = Нищо не е попълнено. Може да има следните листове: { $possible }
programme-wrong-heading = Тук няма колона „{ $given }“. Възможни са: { $possible }
programme-wrong-heading-twice = Колоната „{ $given }“ е два пъти.
programme-wrong-no-heading = Липсва колоната „{ $heading }“.
programme-wrong-missing = Тази клетка трябва да се попълни.
programme-wrong-half-position = За местоположение са нужни ширина и дължина.
programme-wrong-form = „{ $given }“ не може да се прочете тук. Изглежда така: { $example }
programme-wrong-several = Няколко места се казват { $city }: { $possible }. Моля, попълнете държавата или областта, или пък местоположението.
programme-wrong-unknown-city = За { $city } не се знае достатъчно. Моля, попълнете: { $headings }
programme-wrong-twice = Това вече е в по-горен ред.
programme-wrong-city = Няма град „{ $given }“ нито тук, нито в програмата.
programme-wrong-count = Един тандем има от два до { $most } града.
programme-wrong-other-cities = { $tandem } има други градове. Градовете на съществуващ тандем не се променят с таблица.
programme-wrong-no-matrix = Програмата не е в Matrix, затова никой не може да бъде поканен там.
programme-wrong-account-twice = { $account } е на друг човек или е посочен два пъти.
programme-wrong-namesakes = Хора от този град с името { $name }: { $count }. Моля, попълнете профила.
programme-wrong-no-city = Който участва, трябва да има град.
programme-wrong-role = За ролята „{ $role }“ е нужен профил, защото само линк никога не дава роля.

# Файлове.

programme-file-kind = „{ $given }“ не е възможно тук. Възможни са: { $possible }
programme-file-large = Файлът е твърде голям; позволени са { $most } MB.
programme-file-rows = Листът е твърде дълъг; позволени са { $most } реда.
programme-file-broken = „{ $given }“ не може да се прочете. Моля, запишете го отново с Вашата програма за таблици.
programme-file-encoding = Файлът не е записан като UTF-8. Моля, изберете „CSV UTF-8“ при записването.
programme-file-replace = { $file } вече съществува. Да се замени ли?
programme-file-written = Записано: { $file }

# Помощ в образеца.

programme-help-how = Ред, чиято първа клетка започва с #, не се чете. Празна клетка не казва нищо; липсващ ред не премахва нищо.
programme-help-city = Името на града; в листа на хората: към кой град е човекът
programme-help-country = Две букви, например DE; липсващото се допълва от списък на населените места
programme-help-region = Частта от държавата, например DE-NW: спазват се нейните празници
programme-help-languages = Езици, които се четат, първо най-добрият, например: de, en
programme-help-zone = Часова зона, например Europe/Berlin; празно при хора: тази на града
programme-help-latitude = Градуси северна ширина, например 53.617
programme-help-longitude = Градуси източна дължина, например 8.84
programme-help-population = Колко души живеят там
programme-help-telegram = Какво от думите на града може да се показва в Telegram: allow (всичко), names (без имена), absent (без имена, а хората му не са там), never (нищо)
programme-help-tandem = Кратко име с малки букви, например geestland-vari; празно: образува се от градовете
programme-help-cities = Градовете на тандема, например: Geestland, Vari
programme-help-name = Името, както другите трябва да го четат
programme-help-shape = Как се споделят стаите: shared (една), language (по една на език), city (по една на град)
programme-help-role = participant (участва), coordinator (координира) или team (вижда всичко, не променя нищо)
programme-help-writes = Езикът, на който човекът обикновено пише
programme-help-matrix = Профили в Matrix, например @maria:example.org

# Командният ред.

cli-import = въвежда градове, тандеми и хора от таблица
cli-import-file = файл (.xlsx, .ods) или папка с файлове .csv
cli-export = записва програмата като таблица
cli-export-anonymous = Отворени данни за дейността, без имена и текстове, като ZIP файл
cli-export-file = файл (.xlsx, .ods) или папка за файлове .csv
cli-template = записва празна таблица с примери и списъци за избор
cli-template-file = файлът; иначе programme.xlsx
cli-yes = прави го, без да пита
