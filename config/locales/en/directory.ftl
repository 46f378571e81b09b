# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Everybody in the programme, page by page
command-people-show = Show a person
command-people-rename = Correct a person’s name
command-people-move = Move a person to another city
command-people-remove = Take a person out of the programme
command-role = Give or take a role
command-status = How the programme is, and what needs you
command-letters = What could not be delivered
command-letters-resend = Send what could not be delivered once more
command-letters-drop = Give up what could not be delivered
commands-argument-search = name or city
commands-argument-somebody = a person
commands-argument-role = role
commands-ask-search = Which name or city?
commands-ask-somebody = Who? A name, or the number in the list: #12
commands-ask-role = Which role?
directory-list =
    { $count ->
        [one] One person
       *[other] { $count } people
    }
directory-nobody = Nobody is called “{ $given }”. “!people” shows everybody.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-cityless = #{ $number } { $name }
directory-entry-role = { $entry } · { $role }
directory-entry-absent = #{ $number } { $name }, { $city } – not here yet
directory-role-team = Role: team
directory-role-coordinator = Role: coordinator
directory-title = { $name } (#{ $number })
directory-city = City: { $city }
directory-no-city = Belongs to no city.
directory-reads = Reads { $languages }; time zone { $zone }
directory-tandems = Tandems: { $tandems }
directory-platforms = Comes from: { $platforms }
directory-come = Is here.
directory-invited = Is invited, and has not come yet.
directory-expired = The link expired on { $at }.
directory-absent = Is not here, and not invited by a link.
directory-unknown = I know nobody called “{ $given }”. “!people” shows everybody.
directory-renamed = { $before } is called { $name } from now on. Messages that are shown already keep the former name.
directory-there-already = { $name } belongs to { $city } already.
directory-moved = { $name } belongs to { $city } from now on.
directory-you-moved = The team has moved you to { $city }. From now on you talk with that city’s tandems.
directory-still-in =
    { $count ->
        [one] I cannot take them out of a room that people brought along ({ $tandems }). Please do that there.
       *[other] I cannot take them out of { $count } rooms that people brought along ({ $tandems }). Please do that there.
    }
directory-remove = Shall { $name } leave the programme?
directory-remove-means = They are taken out of all rooms, and their links are void. What they wrote stays. (“!forget” erases their data, too.)
directory-button-remove = Yes, take out
directory-button-keep = No, leave everything as it is
directory-not-yourself = You cannot take yourself out. Another coordinator can.
directory-you-left = The team has taken you out of the programme; nothing is passed on from you or to you any more.
directory-removed-undo = For ten minutes “!undo” takes that back.
directory-back = { $name } is back, and has been invited again.
roles-participant = participant
roles-team = team
roles-coordinator = coordinator
roles-already = { $name } has this role already.
roles-unknown-account = I do not know this account. “{ $example }” enters somebody as a participant.
roles-no-account = I know no account of { $name }. A role needs one, because a link alone never grants it.
roles-which-account = { $name } has several accounts. Which one is to confirm it?
roles-offered-team = The role of the team has been offered ({ $account }).
roles-offered-coordinator = The role of a coordinator has been offered ({ $account }).
roles-asked = I have asked in the direct chat; the role counts once it is taken there by the button. That is possible for seven days.
roles-asked-later = This account has no direct chat with me yet. Once it begins one, within seven days, I ask there.
roles-withdrawn = The offer is taken back.
roles-now-participant = { $name } is a participant now.
roles-now-team = { $name } belongs to the team now.
roles-now-coordinator = { $name } is a coordinator now.
roles-offer-team = { $name } asks you to join the team of “{ $programme }”: you would see what coordinators see, without changing anything.
roles-offer-coordinator = { $name } asks you to coordinate “{ $programme }”.
roles-offer-how = Only this account can decide that, here.
roles-button-accept = Yes, I will
roles-button-decline = No, thank you
roles-declined = All right, everything stays as it is.
roles-declined-told = { $name } does not want to take the role.
roles-direct-only = That can only be decided in your direct chat with me.
roles-nothing-offered = You are not offered a role, or the offer has expired.
roles-settings = { $name } is named as a coordinator in the settings of the programme, and stays one as long as that is so.
roles-last = { $name } is the only coordinator. Please appoint another one first.
letters-none = Everything was delivered.
letters-list =
    { $count ->
        [one] One thing could not be delivered:
       *[other] { $count } things could not be delivered:
    }
letters-dead = To { $place }, since { $at }: it failed ({ $reason })
letters-uncertain = To { $place }, since { $at }: it is not certain whether it arrived ({ $reason })
letters-resent =
    { $count ->
        [one] One thing is being sent once more.
       *[other] { $count } things are being sent once more.
    }
letters-drop =
    { $count ->
        [one] Shall one thing be given up for good? Nobody will read it there.
       *[other] Shall { $count } things be given up for good? Nobody will read them there.
    }
letters-button-drop = Yes, give up
letters-button-keep = No, keep
letters-dropped =
    { $count ->
        [one] One thing was given up.
       *[other] { $count } things were given up.
    }
status-title = { $programme }, { $at }
status-fine = Nothing needs you now.
status-stuck =
    { $count ->
        [one] Needs you: one thing could not be delivered.
       *[other] Needs you: { $count } things could not be delivered.
    }
status-missing =
    { $count ->
        [one] Needs you: one person has not come yet.
       *[other] Needs you: { $count } people have not come yet.
    }
status-asked = Needs you: { $name } asked on { $at }: “{ $text }”. A reply to the question answers it.
status-asked-more =
    { $count ->
        [one] Needs you: one more question waits for an answer.
       *[other] Needs you: { $count } more questions wait for an answer.
    }
status-silent =
    { $days ->
        [one] Needs you: nobody has written in { $tandem } for a day.
       *[other] Needs you: nobody has written in { $tandem } for { $days } days.
    }
status-silent-more =
    { $count ->
        [one] Needs you: one more tandem is as silent.
       *[other] Needs you: { $count } more tandems are as silent.
    }
status-queues = Under way: { $coming } coming in, { $going } going out
status-late =
    { $count ->
        [one] One message is late; it goes out as soon as possible.
       *[other] { $count } messages are late; they go out as soon as possible.
    }
status-unreadable =
    { $count ->
        [one] One message cannot be read, because its key has not come.
       *[other] { $count } messages cannot be read, because their keys have not come.
    }
status-failed =
    { $count ->
        [one] One event could not be handled; your administrator finds it in the log.
       *[other] { $count } events could not be handled; your administrator finds them in the log.
    }
status-platform = { $platform }: connected, last heard of { $at }
status-platform-silent = { $platform }: connected, nothing heard yet
status-mail = E-mail: set up
status-no-mail = E-mail: not set up
status-encrypted = New rooms on Matrix: encrypted
status-open = New rooms on Matrix: not encrypted
status-version = Version { $version }, database { $schema }
programme-subject-offer = Offered role
programme-subject-letter = Delivery
invite-link-unused = { $name } has not used the personal link yet. Have you handed it over?
