# Менюто и неговите части.

menu-button-back = Назад
menu-button-do = Да: { $what }
menu-button-leave = Не, нека остане както е
menu-really-end =
    { $count ->
        [0] Наистина ли да приключи { $tandem }? Там вече няма да се предава нищо.
        [one] Наистина ли да приключи { $tandem }? Там вече няма да се предава нищо и един човек ще бъде уведомен.
       *[other] Наистина ли да приключи { $tandem }? Там вече няма да се предава нищо и { $count } души ще бъдат уведомени.
    }

menu-mine =
    { $count ->
        [one] Моят тандем
       *[other] Моите тандеми
    }
menu-mine-names = Участвате в: { $tandems }.
menu-settings = Моите настройки
menu-meetings = Срещи
menu-privacy = Поверителност и моите данни
menu-people = Хора и покани
menu-programme = Програмата
menu-status = Състояние и дневник

menu-examples = Примери
menu-help-more = „{ $one }“ обяснява една команда, „{ $examples }“ показва примери.
menu-by-link = С личен линк за Telegram
menu-invite-again = Нова покана за { $name }
menu-ask-correction = Какво е вярно за { $city }? Изберете език или напишете часова зона, например Europe/Athens.
menu-has-come = { $name } вече участва и затова не получава покана; адресът е записан.
commands-argument-part = част от менюто
commands-ask-part = Коя част от менюто?
