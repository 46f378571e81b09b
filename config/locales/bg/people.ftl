# Хората: как ги посрещаме, техните езици и кой чете.

people-greeting-room = Добре дошли! Тук разговарят { $cities }, в рамките на „{ $programme }“.
people-greeting-direct = Здравейте, { $name }! Аз съм помощникът на „{ $programme }“.
people-greeting-connected = Свързвам Ви с { $cities }.
people-greeting-coordinator = Вие координирате: „!tandem new“ създава тандем, „!menu“ показва всичко.
people-greeting-menu = „!menu“ показва какво мога да направя за Вас; с „!ask“ се свързвате с екипа.
people-greeting-newcomer = За { $name } ({ $city }) като нов човек тук:
people-greeting-help = „!menu“ показва какво мога, „!who“ показва кой чете, „!language“ променя езика Ви, с „!ask“ се свързвате с екипа.
people-translated-here = Пишете на своя език: компютър на програмата превежда за другите. Той греши понякога; оригиналът винаги е приложен.
people-translated-hosted = Пишете на своя език: услугата { $engine }, извън програмата, превежда за другите. Тя греши понякога; оригиналът винаги е приложен.
people-kept =
    { $days ->
        [one] Текстовете тук се изтриват след един ден.
       *[other] Текстовете тук се изтриват след { $days } дни.
    }
people-contact = За връзка: { $contact }

people-language = Четете: { $reads }. Обикновено пишете: { $writes }.
people-language-how = За промяна изберете език или напишете няколко, най-добрия първо: „!language de fr“
people-language-set = Отбелязано. Четете: { $reads }. Обикновено пишете: { $writes }.
people-language-moves = Имате покана за стаята на Вашия език; щом влезете там, ще Ви извадя от досегашната.
people-language-invited = Имате покана за стаята на Вашия език.

people-who-title = { $tandem }: кой участва и кой чете
people-who-city = { $city }: { $names }
people-who-city-empty = { $city }: още никой
people-who-absent = Още не са дошли: { $names }
people-who-team = От екипа четат също: { $names }
people-who-strangers = Също в стаята, но не в тандема: { $names }
people-who-languages = Тук се чете на: { $languages }
people-who-mirrored =
    { $count ->
        [one] Тандемът има една стая.
       *[other] Тандемът има { $count } стаи; написаното в една се показва и в другите.
    }
people-who-which = Кой тандем имате предвид?
people-who-none = Още не участвате в тандем. С „!ask“ се свързвате с екипа.

people-question = { $name } ({ $account }) пита:
people-question-tandem = { $name } ({ $account }, { $tandems }) пита:
people-question-how = (Отговор на това съобщение стига до { $name }, освен ако започва с „//“.)
people-asked = Въпросът Ви е предаден на екипа.
people-answer = { $name } отговаря от името на екипа:
people-answer-sent = Отговорът Ви се изпраща на { $name }.
people-answer-nowhere = Този отговор не може да бъде предаден: с питащия вече нямаме обща стая.
people-no-team = Оттук още няма връзка с екипа.
people-no-team-contact = Оттук още няма връзка с екипа. Моля, обърнете се към { $contact }.

command-questions = Въпросите, които чакат отговор
people-answer-how = Можете да отговорите на това съобщение.
people-answered-by = { $name } отговори:
people-question-more = { $name } допълва:
people-question-broadcast = { $name } отговаря на обявление { $number }:
people-asked-back = Вашият отговор отиде при екипа, защото отговорихте на обявление. Другите от Вашия тандем не го четат.
people-no-files = Файлове не могат да се предават тук. Моля, напишете го с думи.
people-open-questions = Тези въпроси чакат отговор. За целта отговорете на самия въпрос.
people-open-none = Няма въпрос, който да чака отговор.
people-open-question = · { $name }, { $at }: { $text }
people-open-more = Има още: { $count }
people-button-settle = Готово: { $name }
