# Какво може да се каже на бота и какво отговаря той.

command-menu = Менюто: всичко с едно докосване
command-help = Помощ: какво можете да кажете тук
command-language = Вашите езици
command-who = Кой участва и кой чете
command-ask = Въпрос към екипа
command-original = Оригиналът на съобщение (като отговор на него)
command-who-reacted = Кой е реагирал на съобщение (като отговор на него)
command-poll-close = Приключване на анкета навсякъде (като отговор на нея)
command-undo = Отмяна на последното Ви действие
command-cancel = Затваряне на въпроса
command-tandem-new = Създаване на тандем
command-tandem-add = Добавяне на човек
command-invite = Нова покана за всички, които още не са дошли
command-tandem-show = Тандемите накратко
command-tandem-shape = Промяна на разпределението на стаите
command-tandem-engines = Избор кой превежда за тандем
command-tandem-pause = Поставяне на тандем на пауза
command-tandem-resume = Подновяване на тандем след пауза
command-tandem-end = Приключване на тандем
command-tandem-link = Използване на съществуваща стая за тандем
command-link = Въвеждане на кода за съществуваща стая
command-city = Поправка на езика или часовата зона на град

commands-group-everyone = За всички
commands-group-tandems = За координаторите

# Как се пише команда. Имената стоят в тези два вида скоби.

commands-plain = { $text }
commands-pair = { $first } { $second }
commands-required = ‹{ $name }›
commands-optional = [{ $name }]
commands-language = { $language }
commands-argument-text = Вашият въпрос
commands-argument-command = команда
commands-argument-name = име на човека
commands-argument-tandem = тандем
commands-argument-code = еднократен код
commands-argument-place = град или език
commands-argument-city = град
commands-argument-city-given = град=език
commands-argument-cities = градове
commands-argument-account = профил
commands-argument-shape = shared, language или city
commands-argument-engines = local или hosted
commands-argument-languages = езици

# Въпроси за това, което липсва.

commands-ask-text = Какво желаете да попитате?
commands-ask-name = Как се казва човекът, както трябва да го четат другите?
commands-ask-tandem = Кой тандем?
commands-ask-code = Какъв код получихте?
commands-ask-city = Кой град?
commands-ask-city-given = Кой град и кой език или часова зона? Например: Vari=el@Europe/Athens
commands-ask-cities = Кои градове? Езикът може да се добави веднага: Vari=el Geestland=de
commands-ask-account = Кой профил? Например: @maria:example.org
commands-ask-shape = Как да се разпределят стаите?
commands-ask-engines = Кой да превежда?
commands-answer-direct = Моля, отговорете със следващото си съобщение.
commands-answer-reply = Моля, отговорете директно на това съобщение.
commands-button-menu = Обратно към менюто
commands-button-more = Още…
commands-button-cancel = Отказ
commands-cancelled = Добре, нищо не е променено.
commands-nothing-to-cancel = Няма отворен въпрос.

# Помощ и меню.

commands-help = Това можете да кажете тук.
commands-help-slash = Всеки ред работи и с „/“ отпред.
commands-help-entry = { $usage } – { $description }
commands-help-example = Пример: { $example }
commands-help-private = За координаторите има още команди в директния ни чат и в стаята на координаторите.
commands-menu = { $name }, какво желаете да направите?

# Какво не е възможно.

commands-unknown = Няма команда „{ $given }“. „!help“ показва какво има.
commands-unknown-near = Няма команда „{ $given }“. Може би имахте предвид „{ $near }“?
commands-half-known = „{ $given }“ не е пълна команда. Има: { $possible }
commands-unknown-person = Още не Ви познавам. Моля, помолете координатора да Ви добави към Вашия тандем.
commands-coordinators-only = Това могат само координаторите. С „!ask“ можете да се свържете с тях.
commands-private-only = Моля, напишете това в директния ни чат или в стаята на координаторите.
commands-tandem-only = Това е възможно само в стая на тандем.
commands-too-many = „{ $given }“ е излишно. Пише се така: { $usage }
commands-empty = Нещо липсва. „!help“ показва как се пише.
commands-too-long = Това е твърде дълго; позволени са { $most } знака.
commands-not-a-city = „{ $given }“ не е име на град.
commands-not-a-name = „{ $given }“ не е име на човек.
commands-not-an-account = „{ $given }“ не е профил. Профилът изглежда така: @maria:example.org
commands-unknown-language = Не познавам езика „{ $given }“. Възможни са { $possible }.
commands-language-not-offered = Тази програма не превежда този език: { $language }. Възможни са { $possible }.
commands-unknown-zone = Не познавам часовата зона „{ $given }“. Тя изглежда така: { $example }
commands-unknown-shape = „{ $given }“ не е възможно. Възможни са: { $possible }
commands-button-expired = Този избор вече не е отворен. „!menu“ показва всичко отново.
commands-not-your-button = Този избор е за друг човек. „!menu“ показва Вашия.
commands-question-expired = Този въпрос е твърде стар. Моля, започнете отначало.
commands-edited = Командата действа само като ново съобщение. Моля, изпратете я още веднъж.
commands-stray = Тук чета само аз. Моля, пишете на партньорите си в стаята на Вашия тандем; „!menu“ показва какво мога да направя за Вас.

# Оригинал и отмяна.

commands-original = { $name } написа ({ $language }):
commands-original-none = Тук няма преведено съобщение. Моля, отговорете на съобщението, което имате предвид.
commands-original-gone = Текстът на това съобщение вече не се пази.
commands-undone = Отменено.
commands-undone-message = Съобщението Ви „{ $text }“ се премахва от другите стаи.
commands-nothing-to-undo = През последните десет минути не сте направили нищо, което може да се отмени.
