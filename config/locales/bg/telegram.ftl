# Настройки за Telegram.

settings-expects-bot-token = токенът, който дава @BotFather, като 123456789:AbCdEf
settings-expects-webhook-secret = поне 16 букви, цифри, „_“ или „-“
settings-expects-webhook = адрес, който започва с https://
settings-expects-listen = хост и порт като 127.0.0.1:8080
settings-expects-clock = час като 21:00

check-subject-telegram = Telegram
check-subject-groups = Групи в Telegram
check-subject-receiving = Приемане
check-subject-rehearsal = Проба
check-telegram-ready = Ботът е @{ $username }.
check-telegram-token = Telegram не приема токена. @BotFather дава нов при команда /token; впишете го в telegram.token.
check-telegram-strange = Telegram отговаря, но не както се очаква ({ $reason }). Верен ли е адресът telegram.api?
check-telegram-other = Токенът е на @{ $username }, а не на бота от настройките. Моля, поправете telegram.username.
check-telegram-sees-all = В групите ботът чете всичко.
check-telegram-privacy = В групите ботът чете само команди и отговори, защото режимът му за поверителност е включен. Достатъчно е да го направите администратор на групата.
check-telegram-no-groups = Никой не може да добави бота в група. @BotFather го разрешава с /setjoingroups.
check-telegram-polling = Ботът сам пита Telegram за новости.
check-telegram-webhook-left = Зададен е уебхук ({ $url }). Ботът го премахва при стартиране.
check-telegram-webhook-missing = Уебхукът { $url } още не е зададен. Ботът го задава при стартиране.
check-telegram-webhook-failed = Telegram не може да изпраща до { $url }: { $reason }
check-telegram-webhook-ready = Telegram изпраща до { $url }.
check-telegram-nobody = В programme.coordinators никой няма профил в Telegram, затова няма чат за проби.
check-telegram-rehearsed = Едно съобщение беше изпратено, променено, отбелязано с реакция и изтрито.
check-telegram-rehearsal-failed = Нещо не се получи в чата на координатора ({ $reason }). Натиснато ли е там „Старт“?
init-telegram-why = В Telegram ботът има нужда от собствен профил, който @BotFather дава безплатно.
init-telegram-wanted = Да се настрои ли и Telegram?
init-telegram-step-newbot = { $number }. В Telegram отворете чат с @BotFather и изпратете /newbot. Изберете име и потребителско име, което завършва на „bot“.
init-telegram-step-token = { $number }. Копирайте токена, който @BotFather показва. Който го знае, той е ботът.
init-telegram-step-privacy = { $number }. Оставете режима за поверителност включен. В групите направете бота администратор: тогава той чете какво да се преведе.
init-telegram-step-joingroups = { $number }. Ако тандем ще има група, изпратете /setjoingroups и разрешете.
init-telegram-token = Токенът
init-telegram-refused = Telegram не приема този токен. Пълен ли е?
init-telegram-later = В момента няма връзка с Telegram. Моля, опитайте отново.
init-telegram-ready = Ботът е @{ $username }.
cli-check-telegram = да се изпробва и в Telegram всичко, което ботът може да изпробва сам
