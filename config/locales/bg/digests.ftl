# Отчети: как върви програмата, за всяка аудитория.

command-digest = Какво направи нашият тандем този месец
command-digest-list = Кои отчети идват и кога
command-digest-files = Файловете на последния отчет
command-digest-preview = Вижте отчет, преди да е изпратен
command-digest-now = Изпратете отчет веднага
command-digest-schedule = Определете кога идва отчет
command-digest-pause = Без отчети за известно време
command-digest-resume = Отново изпращайте отчети
command-digest-off = Без повече отчети тук
command-digest-on = Отново отчети тук
commands-argument-readership = за кого: team, coordinators, tandem или funders
commands-argument-timing = за кого, колко често, ден и час
commands-ask-readership = Чии отчети?
commands-ask-timing = Чий отчет и кога? Например: team weekly петък 15:00, funders 5, tandem never
check-subject-impact = Логика на въздействието
check-impact-ready = Полета: { $count }
check-impact-language = На полето { $box } липсва език: { $language }
programme-subject-digest = Отчет
settings-expects-keys = различен ключ за всяко поле

health-label-well = върви добре
health-label-look = заслужава поглед
health-label-help = има нужда от помощ
health-label-early = още е рано
health-label-paused = в пауза
health-well = { $days ->
    [0] Последната среща беше преди по-малко от ден.
    [one] Последната среща беше преди { $days } ден.
   *[other] Последната среща беше преди { $days } дни.
}
health-well-coming = Следващата среща е насрочена.
health-early = { $days ->
    [0] Току-що започна.
    [one] Започна преди { $days } ден.
   *[other] Започна преди { $days } дни.
}
health-paused = Тандемът е в почивка.
health-first-meeting = { $days ->
    [one] Няма първа среща { $days } ден след началото.
   *[other] Няма първа среща { $days } дни след началото.
}
health-no-contact = { $days ->
    [one] Още няма съобщение { $days } ден след началото.
   *[other] Още няма съобщение { $days } дни след началото.
}
health-last-contact = { $days ->
    [one] Няма връзка от { $days } ден.
   *[other] Няма връзка от { $days } дни.
}
health-missed = { $count ->
    [one] { $count } поредна среща не се състоя.
   *[other] { $count } поредни срещи не се състояха.
}
health-stage-proposed = { $days ->
    [one] Предложен преди { $days } ден и още не е започнал.
   *[other] Предложен преди { $days } дни и още не е започнал.
}
health-stage-between = { $days ->
    [one] Няма насрочена среща; последната беше преди { $days } ден.
   *[other] Няма насрочена среща; последната беше преди { $days } дни.
}
health-stage-minutes = { $days ->
    [one] Протокол чака одобрение от { $days } ден.
   *[other] Протокол чака одобрение от { $days } дни.
}
health-held = Състояли се срещи: { $held } от { $planned }.
health-satisfaction = Градовете са по-малко доволни: { $value } от 5.
health-balance = Малко от обмена идва от { $city }: { $percent } %.
health-answers = { $hours ->
    [one] Между градовете отговорът обикновено отнема { $hours } час.
   *[other] Между градовете отговорът обикновено отнема { $hours } часа.
}
health-steps = { $count ->
    [one] { $count } следваща стъпка закъснява.
   *[other] { $count } следващи стъпки закъсняват.
}
health-helps-first-meeting = Предложете на градовете две дати и общ първи разговор.
health-helps-last-contact = Попитайте лично градовете как върви.
health-helps-missed = Потърсете заедно друг час на деня.
health-helps-stage-proposed = Попитайте градовете дали още искат да започнат.
health-helps-stage-between = Напомнете им да уговорят следващата среща.
health-helps-stage-minutes = Помолете градовете да прочетат протокола си.
health-helps-held = Предложете по-редки, но сигурни срещи.
health-helps-satisfaction = Попитайте какво биха искали да получат.
health-helps-balance = Попитайте по-мълчаливия град какво би искал да научи.
health-helps-answers = Предложете постоянен ден за отговори.
health-helps-steps = Прегледайте отворените стъпки на следващата среща.

digest-title-team = Как върви { $name } · { $period }
digest-title-coordinators = { $name }: какво Ви чака · { $period }
digest-title-tandem = { $name }: поглед назад · { $period }
digest-title-funders = { $name } в числа · { $period }
digest-period-days = { $days }
digest-period-month = { $month }
digest-period-quarter = { $quarter }. тримесечие, { $year }
digest-number = { $count ->
    [0] нито един
    [1] един
    [2] два
    [3] три
    [4] четири
    [5] пет
    [6] шест
    [7] седем
    [8] осем
    [9] девет
    [10] десет
    [11] единадесет
    [12] дванадесет
   *[other] { $count }
}
digest-summary-none = Още няма действащ тандем. Нищо не Ви чака.
digest-summary-fine = { $all ->
    [1] { $good ->
        [1] Единственият тандем върви добре, нищо не Ви чака.
       *[other] Нищо не Ви чака.
    }
   *[other] Нищо не Ви чака: { $good ->
        [0] нито един от { $all_words } тандема още не върви добре.
        [1] един от { $all_words } тандема върви добре.
       *[other] { $good_words } от { $all_words } тандема вървят добре.
    }
}
digest-summary-needs = { $count ->
    [one] { $count } нещо Ви чака.
   *[other] { $count } неща Ви чакат.
} Тандеми, които вървят добре: { $good } от { $all }.
digest-heading-needs = Какво Ви чака:
digest-heading-tandems = Тандемите:
digest-heading-learned = Какво беше научено:
digest-heading-coming = Какво предстои:
digest-heading-numbers = В числа:
digest-item = • { $what }
digest-more = { $count ->
    [one] … и още { $count }
   *[other] … и още { $count }
}
digest-need = { $said } { $step } ({ $command })
digest-need-questions = { $count ->
    [one] { $count } въпрос чака отговор.
   *[other] { $count } въпроса чакат отговор.
}
digest-need-letters = { $count ->
    [one] { $count } доставка чака решение.
   *[other] { $count } доставки чакат решение.
}
digest-need-missing = { $count ->
    [one] { $count } поканен човек още не е дошъл.
   *[other] { $count } поканени души още не са дошли.
}
digest-need-tandem = { $tandem }: { $reason }
digest-step-questions = Моля, отговорете.
digest-step-letters = Моля, решете.
digest-step-missing = Моля, напомнете им.
digest-tandem = { $name } ({ $label }): { $reason }
digest-count-well = Вървят добре: { $count }
digest-count-early = Още е рано: { $count }
digest-count-paused = В пауза: { $count }
digest-learned = { $kind }, { $name }: { $text }
digest-read = { $what } ({ $command })
digest-kind-insight = Извод
digest-kind-practice = Практика
digest-kind-lesson = Поука от неуспех
digest-kind-reuse = Пренос
digest-coming = { $at }: { $name }
digest-value = { $label }: { $value }
digest-compared = { $label }: { $value } (преди: { $before })
digest-hidden = { $label }: твърде малко, за да се покаже
digest-figure-tandems = Действащи тандеми
digest-figure-people = Хора, които са писали
digest-figure-messages = Съобщения
digest-figure-planned = Планирани срещи
digest-figure-held = Проведени срещи
digest-figure-missed = Несъстояли се срещи
digest-figure-released = Публикувани протоколи
digest-figure-insight = Публикувани изводи
digest-figure-practice = Публикувани практики
digest-figure-lesson = Споделени неуспехи
digest-figure-reuse = Бележки за пренос
digest-figure-agreed = Уговорени следващи стъпки
digest-figure-done = Изпълнени следващи стъпки
digest-figure-broadcasts = Съобщения до всички
digest-figure-workshops = Проведени работилници
digest-figure-attended = Участници в работилници
digest-figure-fit = Колко си пасват градовете (1–5)
digest-figure-benefit = Полза за градовете (1–5)
digest-evidence-all = досега: { $count }
digest-evidence-recent = в този период: { $count }
digest-evidence-ticked = { $count ->
    [one] посочено от градовете след { $count } среща
   *[other] посочено от градовете след { $count } срещи
}
digest-boxes = Въздействие: доказателства за { $count } от { $all } цели
digest-boxes-bare = Досега без доказателства: { $names }
digest-delivered = Доставени { $done } от { $planned }, без съмнителни.
digest-delivered-doubt = Доставени { $done } от { $planned }; съмнителни: { $uncertain }; недоставени: { $dead }.
digest-privacy = Защита на данните: изтривания: { $erasures }; възражения срещу предаване: { $objections }
digest-earlier = От последния отчет пристигнаха { $done } от { $planned }.
digest-month-met = { $count ->
    [one] Срещнахте се { $count } път.
   *[other] Срещнахте се { $count } пъти.
}
digest-month-wrote = { $count ->
    [one] Разменихте { $count } съобщение.
   *[other] Разменихте { $count } съобщения.
}
digest-month-quiet = Беше спокойно време за Вас.
digest-month-done = { $count ->
    [one] { $count } следваща стъпка е изпълнена. Чудесно!
   *[other] { $count } следващи стъпки са изпълнени. Чудесно!
}
digest-month-open = { $count ->
    [one] { $count } следваща стъпка е отворена:
   *[other] { $count } следващи стъпки са отворени:
}
digest-month-next = Следваща среща: { $at }
digest-month-nothing = Още няма насрочена среща. „!checkin find“ търси време, удобно за всички.
digest-month-workshop = Предстояща работилница, { $at }: { $name }
digest-stop = Не желаете да четете това всеки месец? „!digest off“
digest-audience-team = Екип
digest-audience-coordinators = Координация
digest-audience-tandem = Всеки тандем
digest-audience-funders = Финансиращи
digest-plan-team-weekly = Екип, всяка седмица
digest-plan-team-monthly = Екип, всеки месец
digest-plan-team-milestone = Екип, при важни етапи
digest-plan-coordinators-daily = Координация, в работни дни, ако нещо я чака
digest-plan-tandem-monthly = Всеки тандем, всеки месец
digest-plan-funders-quarterly = Финансиращи, всяко тримесечие
digest-plan-next = { $what }: { $at }
digest-plan-paused = { $what }: в пауза
digest-plan-never = { $what }: никога
digest-list = Следващите отчети:
digest-mails = По имейл, { $who }: { $count }
digest-how = „!digest schedule team weekly петък 15:00“ променя час, „!digest pause tandem“ спира за известно време.
digest-sent = Добре, отчетът е на път.
digest-silent = Няма какво да се каже, затова нищо не беше изпратено.
digest-in-tandem = Всеки тандем има свой отчет. „!digest“ го показва в тандема.
digest-not-understood = Не разбирам „{ $given }“. Например: team weekly петък 15:00
digest-off = Добре, тук вече не идват отчети.
digest-off-already = Тук така или иначе не идват отчети.
digest-on = Добре, тук отново идват отчети.
digest-on-already = Тук вече идват отчети.
digest-files = Последният отчет като таблица, PDF и страница, с картините му.
digest-no-files = Още няма отчет, чиито файлове да изпратя.
command-digest-here = Изпращайте отчет в тази стая
digest-here = { $who }: тези отчети вече идват тук.
digest-not-here = Не в стаята на тандем и не в личен чат: отчет за цялата програма няма място там.
digest-mail-back = Отчетът до { $name } не можа да бъде доставен ({ $reason }). Моля, проверете адреса в настройките.
