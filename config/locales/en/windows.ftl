# Windows: taking part through a direct chat on Telegram.

command-to = Choose the tandem that you write to
command-here = Take part in a tandem through this chat
command-delete = Delete one of your messages everywhere
command-telegram = Get a personal link to the bot on Telegram
command-matrix = Get a code for your account on Matrix
command-city-telegram = Say what of a city’s words may be shown on Telegram
commands-argument-policy = allow, names, absent or never
commands-argument-message = number of the message
commands-argument-answer = yes or no
commands-ask-policy = What of the city’s words may be shown on Telegram?
commands-window-only = That only works in our direct chat on Telegram.

# Coming in by a personal link.

windows-hello = Hello! I am the assistant of “{ $programme }”.
windows-are-you = Are you { $name } from { $city }?
windows-are-you-team = Are you { $name }?
windows-button-yes = Yes, I am { $name }
windows-button-no = No, this link was forwarded
windows-thanks = Thank you, { $name }, and welcome!
windows-not-you = Thank you for saying so. The link is meant for { $name } alone and still works; please give it back to whoever sent it to you.
windows-strayed = Somebody else opened the link of { $name } and said so. It still works; “!invite” makes a new one.
windows-stranger = I do not know you yet. To take part you need your personal link; your coordinator sends it to you.
windows-link-wrong = This link does not work: it is incomplete, or a newer one has taken its place. Please ask your coordinator for a new one.
windows-link-used = This link was used already, and each works once. If that was not you, please tell your coordinator.
windows-link-expired = This link is too old. Please ask your coordinator for a new one.
windows-link-other = This chat already belongs to { $name }; the link is for somebody else.
windows-link = Personal link for { $name }: { $link }
windows-link-pass-on = Please send each link only to the person it is for. It works once, for 30 days.
windows-link-once = Please open it on your own telephone and do not pass it on. It works once, for 30 days.
windows-code = Your personal code for Matrix: { $code } – begin a chat there with the assistant, and write it this code: { $link }
windows-code-once = Then you take part there. The code works once, for 30 days; please do not pass it on.
windows-is-there = { $name } already has a chat with me and takes part through it.
windows-taken-out = You are not in a tandem any more; nothing is passed on from here.
windows-no-telegram = This programme is not on Telegram.
windows-no-matrix = This programme is not on Matrix, so there is no account to invite. This makes a personal link for Telegram: { $example }
windows-notice-with = You will talk with { $cities }.
windows-notice-readers = What you write here is read by { $names }, and by people who join later.
windows-notice-readers-none = Nobody else is there yet. What you write here is read by people who join later.
windows-notice-own = What begins with “//” is never passed on. “/ask” reaches a human being.
windows-new-tandem = From now on you also take part in { $tandem }.
windows-ready = Everything is ready: just write.
windows-ready-zone = Your time zone: { $zone }
windows-ready-delete = “/delete” removes a message of yours everywhere: as a reply to it, or from a list of your last ones.
windows-ready-help = “/menu” shows everything, “/language” changes your language, and “/ask” reaches a human being.

# Where texts go.

windows-to = You are writing to: { $tandem }
windows-to-nobody = You have several tandems. With your next text you choose whom it is for.
windows-button-to = Write to { $tandem }
windows-button-send = Send to { $tandem }
windows-button-answer = It was my answer
windows-button-drop = Do not send
windows-button-here = Take part here after all
windows-button-here-in = Take part in { $tandem } here
windows-held =
    { $count ->
        [one] Your message has not been passed on yet. What should become of it?
       *[other] Your { $count } messages have not been passed on yet. What should become of them?
    }
windows-too-many-held = Too many messages are waiting for your decision, so this one is not kept. Please choose with the buttons first.
windows-nothing-held = No message is waiting any more.
windows-notice-first = Your messages wait until the privacy notice has been shown to you; then they go on by themselves.
windows-sent =
    { $count ->
        [one] Your message goes to { $tandem }.
       *[other] Your { $count } messages go to { $tandem }.
    }
windows-dropped =
    { $count ->
        [one] Your message was not passed on.
       *[other] Your { $count } messages were not passed on.
    }
windows-chosen = From now on you write to { $tandem }. A reply goes to where the message comes from that you answer.
windows-here = From now on you take part in { $tandem } through this chat.
windows-moved-to-room = You now take part in { $tandem } in its room, so nothing of it is shown here any more.
windows-elsewhere = You take part in { $tandem } in its room, so nothing of it is shown here.
windows-alone = What you write here is read by me alone; “/ask” reaches the team.
windows-kept = This stays here: what begins with “//” is not passed on.
windows-no-reactions = (Reactions were taken back.)
windows-who-unnamed =
    { $count ->
        [one] { $city }: one person
       *[other] { $city }: { $count } people
    }

# Deleting.

windows-delete-which = Which message should be deleted everywhere?
windows-delete-none = There is no message of yours that could be deleted.
windows-delete-unknown = That message was not passed on, so it is nowhere else.
windows-delete-not-yours = You can only delete your own messages.
windows-delete-gone = That message is deleted already.

# What a city allows.

windows-policy-allow = Everything
windows-policy-names = Everything but the names
windows-policy-absent = No names, and nobody of them there
windows-policy-never = Nothing
windows-policy-is-allow = Words from { $city } may be shown on Telegram, with names.
windows-policy-is-names = Words from { $city } may be shown on Telegram, but without names: only the city is named.
windows-policy-is-absent = Words from { $city } may be shown on Telegram without names, and its people do not take part there.
windows-policy-is-never = Words from { $city } are never shown on Telegram, and its people cannot take part there.
windows-policy-touched = In { $tandems } people take part on Telegram; they no longer see what comes from there.
windows-policy-city = { $city } does not take part on Telegram.
windows-policy-tandem = That cannot work: in { $tandem }, { $city } does not let its words be shown on Telegram. “!city telegram” changes that.
windows-policy-pairing = That cannot work: { $city } does not let its words be shown on Telegram, and { $name } ({ $other }) only takes part there. “!city telegram” changes that.
windows-policy-closed =
    { $count ->
        [one] { $names } took part there, has been told so, and needs another way: an account on Matrix, for example.
       *[other] { $names } took part there, have been told so, and need another way: accounts on Matrix, for example.
    }
windows-barred = { $city } no longer takes part on Telegram. From now on nothing is shown here, and nothing is passed on from here.
windows-barred-invited = You are invited to the room on Matrix; there it goes on.
windows-barred-ask = Your coordinators know; they will tell you how you can go on. Thank you for your contributions so far!
windows-barred-others = What { $city } writes in { $tandem } is not shown here any more, because the city does not allow that on Telegram. Your own messages still arrive there.
