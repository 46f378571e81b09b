# The menu and its parts.

menu-button-back = Back
menu-button-do = Yes: { $what }
menu-button-leave = No, leave it as it is
menu-really-end =
    { $count ->
        [0] Shall { $tandem } really end? Nothing is passed on in it any more.
        [one] Shall { $tandem } really end? Nothing is passed on in it any more, and its one person is told.
       *[other] Shall { $tandem } really end? Nothing is passed on in it any more, and its { $count } people are told.
    }

menu-mine =
    { $count ->
        [one] My tandem
       *[other] My tandems
    }
menu-mine-names = You take part in { $tandems }.
menu-settings = My settings
menu-meetings = Meetings
menu-privacy = Privacy and my data
menu-people = People and invitations
menu-programme = Programme
menu-status = Status and log

menu-examples = Examples
menu-help-more = “{ $one }” explains one command, and “{ $examples }” shows what each looks like.
menu-by-link = With a personal link for Telegram
menu-invite-again = Invite { $name } once more
menu-ask-correction = What is right for { $city }? Choose a language, or write a time zone, for example Europe/Athens.
menu-has-come = { $name } has come already, so no invitation is sent; the address is noted.
commands-argument-part = part of the menu
commands-ask-part = Which part of the menu?
