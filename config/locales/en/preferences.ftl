# What people know and change about themselves, and what the bot tells of its own accord.

command-profile = What I know of you, and what you can change
command-language-also = Several languages that you read
command-zone = Your time zone
command-quiet = Your quiet hours
command-pause = Pause my messages for a while
commands-argument-zone = time zone
commands-argument-quiet = from–until
commands-argument-until = days or date
commands-argument-language = language
commands-ask-zone = Which time zone? For example: Europe/Athens
commands-ask-quiet = From when until when? For example: 21:00–08:00
commands-ask-until = For how many days, or until when? For example: 3 days
commands-ask-language = Which language?
prefs-name-city = The others see you as { $name }, { $city }.
prefs-name = The others see you as { $name }.
prefs-role-participant = You take part in the programme.
prefs-role-team = You belong to the team: you see what coordinators see, without changing anything.
prefs-role-coordinator = You coordinate the programme.
prefs-tandems = Your tandems: { $tandems }
prefs-accounts = Your accounts: { $accounts }
prefs-correct = If your name or your city is wrong, the team corrects it: “!ask” reaches it.
prefs-zone = Your time zone is { $zone }; your clock shows { $time }.
prefs-zone-how = To change that, choose a zone, or write it: “!zone Europe/Athens”
prefs-button-city = As in { $city }
prefs-also-how = Choose what else you read; what is written in these languages is not translated for you. With “!language” you choose the first one.
prefs-button-also = Also { $language }
prefs-button-not = No longer { $language }
prefs-quiet = From { $from } to { $until }, by your own clock, nothing that I send you makes a sound on Telegram, and I write nothing on my own.
prefs-quiet-off = You have no quiet hours.
prefs-quiet-how = To change that, choose some hours, or write them: “!quiet 21:00–08:00”. On Matrix, your own app decides about sounds.
prefs-button-quiet-off = No quiet hours
prefs-not-hours = “{ $given }” cannot be read as hours. It looks like this: { $example }
prefs-pause = I write nothing on my own until { $until }.
prefs-pause-off = I remind you of what concerns you, with one message a day at most.
prefs-pause-how = To pause that, choose for how long, or write it: “!pause 3 days”, “!pause until Monday”, “!pause 2026-12-24”
prefs-pause-means = What other people write still reaches you, on Telegram without a sound. What I would have told you follows afterwards, as far as it still matters.
prefs-pause-when = A pause ends in the future, within a year.
prefs-not-until = “{ $given }” cannot be read as the end of a pause. Possible are: “3 days”, “until Monday”, “2026-12-24”, “off”
prefs-button-days =
    { $days ->
        [one] One day
       *[other] { $days } days
    }
prefs-button-pause-off = End the pause
prefs-bundle = What concerns you:
