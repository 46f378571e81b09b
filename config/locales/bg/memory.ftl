# Finding notes again, and notes as documents.

command-notes = Най-новите бележки
command-notes-search = Търсене в бележките
command-notes-found = Още резултати
command-notes-show = Показване на бележка
command-notes-original = Показване на бележка в оригинал
command-notes-ask = Въпрос за бележка на друг тандем
command-notes-export = Бележките като файл
command-notes-tandem = Бележките на тандем като файл
memory-tandem = { $tandem }: срещи с бележки, които можете да четете: { $count }. Като какъв файл ги желаете?
commands-argument-noted-words = думи
commands-argument-noted-note = номер на бележката
commands-argument-noted-question = Вашият въпрос
commands-argument-noted-scope = коя среща или кой тандем
commands-argument-noted-form = вид на файла
commands-argument-noted-layout = one или two
commands-ask-noted-words = Какво търсите? Достатъчни са няколко думи на който и да е език.
commands-ask-noted-note = Коя бележка? Моля, посочете номера.
commands-ask-noted-question = Какво искате да узнаете? Въпросът Ви отива при координаторите с Вашето име и тази бележка; те ще Ви свържат с тандема.
commands-ask-noted-scope = Кои бележки желаете?
commands-ask-noted-form = Като какъв файл?
commands-ask-noted-layout = На Вашия език или до оригинала?
settings-expects-picture = съществуващо изображение, PNG или JPEG

# Lists and single notes.

memory-latest = Бележки: { $count }, най-новите са първи
memory-none = Все още няма бележки. Те се създават на срещите Ви.
memory-found = Намерени за „{ $words }“: { $count }
memory-found-many = Намерени за „{ $words }“: поне { $count }. Повече думи стесняват търсенето.
memory-found-some = Няма бележка с всички думи от „{ $words }“. Някои от тях се срещат в: { $count }
memory-found-none = Нищо не беше намерено за „{ $words }“.
memory-found-none-how = Опитайте с друга дума, само с началото ѝ или на друг език. Търси се във Вашите бележки и в това, което други тандеми са одобрили за споделяне.
memory-no-words = В него няма дума, която може да се търси.
memory-no-such = Тази бележка вече я няма или още не е одобрена за споделяне.
memory-entry = { $kind } · { $tandem } · { $date }
memory-entry-city = { $kind } · { $tandem } · { $city } · { $date }
memory-in = ({ $language })
memory-button-note = { $number } · { $tandem }
memory-button-original = Показване на оригинала ({ $language })
memory-button-translation = На моя език
memory-button-ask = Въпрос към { $tandem }
memory-original = { $note } ({ $language })
memory-about = За тази бележка ({ $kind }, { $tandem }, { $date }): „{ $text }“
memory-learnt = Какво беше научено последно:
memory-learnt-one = · { $date }: { $text }

# Documents.

memory-title = Какво научиха тандемите
memory-title-tandem = { $tandem }: бележки
memory-session = { $tandem } · { $kind } · { $date }
memory-made = Към { $at }. Всички градове са одобрили тези бележки. Преводите са автоматични, освен ако някой не ги е поправил.
memory-made-draft = Към { $at }. Още не всички градове са одобрили всички тези бележки. Преводите са автоматични, освен ако някой не ги е поправил.
memory-column-original = Оригинал
memory-column-translation = Превод
memory-evidence = Файлове
memory-file = { $file } (размер: { $kb } kB)
memory-logo = Логото на { $name }
memory-due = до { $day }
memory-step-open = предстои
memory-step-done = изпълнено
memory-step-dropped = отпаднало
memory-fact = { $title }:
memory-fact-when = Дата и час
memory-fact-at = { $at }
memory-fact-cities = Градове
memory-fact-names = { $names }

# Exporting.

memory-nothing = Там още нищо не е записано, затова няма какво да се сложи във файл.
memory-nothing-released = Още нищо от него не е одобрено за споделяне. Щом всички градове одобрят бележките от дадена среща, те ще са достъпни тук.
memory-programme-team = Бележките на цялата програма са за координаторите и екипа, там, където четат само те. „!notes search“ намира това, което други тандеми са одобрили за споделяне.
memory-no-session = Нямате такава среща. „!notes export“ показва какво има.
memory-export = Вашите бележки. В тях се посочват градове, а не хора.
memory-export-released = Това, което градовете са одобрили за споделяне. Посочват се градове, а не хора.
memory-farewell = { $tandem }: всичко, което сте записали, за да го запазите
memory-scope-programme = Цялата програма
memory-scope-session = { $kind }, { $date }
memory-layout-one = Само на моя език
memory-layout-two = Две колони: оригинал и превод
memory-form-docx = Документ за Word (DOCX)
memory-form-odt = Документ за LibreOffice (ODT)
memory-form-pdf = PDF за четене и печат
memory-form-md = Markdown, за уикита
memory-form-json = JSON, за програми
memory-form-csv = Таблица (CSV)
memory-form-zip = Всичко заедно с файловете (ZIP)

# What kinds of notes, of sessions, and facts about them are called.

memory-kind-format = Формат
memory-kind-host = Домакин
memory-kind-place = Място
memory-kind-participants = Участници
memory-kind-challenge = Предизвикателство
memory-kind-objective = Цел
memory-kind-evidence = Доказателства
memory-kind-transfer = Приложимост
memory-kind-change = Какво трябва да се промени
memory-kind-barriers = Пречки
memory-kind-hypothesis = Хипотези
memory-kind-idea = Идеи
memory-kind-satisfaction = Удовлетвореност
memory-kind-impact = Принос към програмата
memory-kind-checkin = Редовна среща
memory-kind-visit = Учебно посещение
memory-kind-workshop = Работилница
memory-kind-consultation = Колегиална консултация
