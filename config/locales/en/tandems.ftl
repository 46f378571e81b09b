# Tandems: setting them up, their rooms, and what coordinators learn about them.

tandems-none = There are no tandems yet. “!tandem new” sets one up.
tandems-unknown = There is no tandem “{ $given }”. There are: { $possible }
tandems-several = “{ $given }” could be several tandems: { $possible }
tandems-unknown-city = There is no city “{ $given }”. There are: { $possible }
tandems-several-cities = “{ $given }” could be several cities: { $possible }

# New tandems.

tandems-created = { $tandem } is set up (short name: { $slug }).
tandems-city = { $city }: { $languages }, time zone { $zone }
tandems-shape-shared = One room for all
tandems-shape-language = One room for each language
tandems-shape-city = One room for each city
tandems-correct-city = If a language or time zone is wrong: { $example }
tandems-next-add = Next, add the people: { $example }
tandems-ask-language = Which language is read in { $city }?
tandems-two-cities = A tandem has two to { $most } cities. Example: { $example }
tandems-city-twice = { $city } was named twice.
tandems-exists = There is already a tandem of these cities: { $tandem } ({ $slug }).
tandems-undone-new = The tandem { $tandem } is gone again, and so are its rooms.

# People.

tandems-added = { $name } ({ $city }) now takes part in { $tandem }.
tandems-reads = { $name } gets everything in { $languages }; “!language” changes that.
tandems-invited = The invitation goes to { $account }.
tandems-not-the-bot = That is my own account.
tandems-other-city = { $name } already belongs to { $city }.
tandems-was-there = { $name } was in it before and stays.
tandems-undone-add = { $name } is no longer in it.
tandems-not-in-it = { $account } is not in this tandem. To add the account: { $example }
tandems-invited-again =
    { $count ->
        [one] Invited again: { $names }
       *[other] { $count } people were invited again: { $names }
    }
tandems-nobody-to-invite = Everybody in { $tandem } has come.

# Overviews.

tandems-title = { $tandem } (short name: { $slug })
tandems-nobody = · nobody yet
tandems-person-joined = · { $name }: { $languages } – here
tandems-person-invited = · { $name }: { $languages } – invited
tandems-person-left = · { $name }: { $languages } – has left
tandems-person-absent = · { $name }: { $languages } – not invited yet
tandems-for-all = everyone
tandems-room-opening = Room for { $whom }: is being opened
tandems-room-open =
    { $count ->
        [0] Room for { $whom }: open, nobody there yet
        [one] Room for { $whom }: open, one person there
       *[other] Room for { $whom }: open, { $count } people there
    }
tandems-room-retiring =
    { $count ->
        [0] Former room for { $whom }: nobody there any more
        [one] Former room for { $whom }: one person still there
       *[other] Former room for { $whom }: { $count } people still there
    }
tandems-list =
    { $count ->
        [one] There is one tandem:
       *[other] There are { $count } tandems:
    }
tandems-list-entry = · { $tandem } ({ $slug }): { $here } of { $count } people there
tandems-paused = Paused: nothing is passed on
tandems-list-paused = (paused)

# How rooms are shared.

tandems-shape-changed = { $tandem } now has another shape.
tandems-shape-stays = { $tandem } keeps its shape; what was missing is put right.
tandems-rooms-opening =
    { $count ->
        [one] One room is being opened, and its people are invited.
       *[other] { $count } rooms are being opened, and their people are invited.
    }
tandems-rooms-retiring =
    { $count ->
        [one] One former room closes once everybody has moved. Nothing is lost until then.
       *[other] { $count } former rooms close once everybody has moved. Nothing is lost until then.
    }
tandems-room-retires = This room is being replaced: you have an invitation to your new room. Until you are there, everything written here is still passed on.
tandems-room-stays = This room stays open after all; just go on here.
tandems-room-closed = This room is closed now; the conversation goes on in your new room.

# Who translates, and how a tandem stands.

tandems-told-rooms = This is being said in its rooms.
tandems-already = It is already so for { $tandem }; nothing was changed.
tandems-engines-none = The settings name no translation service outside the programme, so everything is translated here. Your administrator can name one (“hosted” in the section “translation”).
tandems-engines-option-local = A computer of the programme
tandems-engines-option-hosted = A service outside the programme
tandems-engines-local = For { $tandem }, a computer of the programme translates; nothing goes to a service outside it.
tandems-engines-hosted = For { $tandem }, the service { $engine }, outside the programme, translates.
tandems-engines-notice-hosted = From now on, what is written here goes to the service { $engine }, outside the programme, to be translated. What begins with “//” stays in this room.
tandems-engines-notice-local = From now on, a computer of the programme translates here again; nothing more goes to a service outside it.
tandems-now-proposed = { $tandem } has not started yet.
tandems-now-active = { $tandem } goes on: messages are passed on again.
tandems-now-paused = { $tandem } is paused: nothing is passed on until “!tandem resume { $slug }”.
tandems-now-ended = { $tandem } has ended: nothing more is passed on. For ten minutes, “!undo” takes that back.
tandems-notice-active = This tandem goes on: what is written here is passed on again.

# Names of rooms.

tandems-room-shared = { $cities }
tandems-topic-shared = { $cities } talk here, each in their own language
tandems-room-mirrored = { $here } ↔ { $there } – everything here is passed on
tandems-room-language = { $cities } ({ $language }) – everything here is passed on
tandems-topic-mirrored = A room of { $cities }: what is written here is translated and shown in the others
tandems-name-space = { $programme }
tandems-topic-space = All rooms of “{ $programme }”
tandems-name-coordinators = Coordination: { $programme }
tandems-topic-coordinators = The coordinators’ room of “{ $programme }”
tandems-welcome-coordinators = This is the coordinators’ room. Questions of the participants and everything that needs help arrive here. “!tandem new” sets up a tandem, “!help” shows everything.

# Existing rooms.

tandems-link-code = To use an existing room for { $tandem }: invite { $bot } there and write “{ $line }” there by { $until }. The code works once.
tandems-link-waiting = I am here. As soon as a coordinator writes the code of a tandem here, this room belongs to it; until then nothing is passed on.
tandems-link-whose = Whose room will it be?
tandems-link-private = You get a code in our direct chat or in the coordinators’ room.
tandems-link-bad-code = This code does not work: it is wrong, used or too old. A new one comes with “!tandem link” in our direct chat.
tandems-link-not-here = The code belongs in the room that the tandem already uses. Please invite { $bot } there.
tandems-link-bound = This room already belongs to { $tandem }.
tandems-linked = From now on this room belongs to { $tandem }: what is written here is translated and passed on. Nothing older is.
tandems-link-strangers = In the room of { $tandem } there are people who are not entered yet: { $names }. To add them: { $example }
tandems-unlinked = The room no longer belongs to { $tandem }; nothing more is passed on from it.

# What coordinators learn.

tandems-ready =
    { $count ->
        [one] { $tandem } is ready: its room is open. Overview: “!tandem show { $slug }”
       *[other] { $tandem } is ready: its { $count } rooms are open. Overview: “!tandem show { $slug }”
    }
tandems-removed = I was removed from a room of { $room }; nothing more is passed on there. “!tandem shape” opens a new one.
tandems-failed-invite = { $account } could not be invited to { $room } ({ $reason }). Please check the account.
tandems-failed-open = A room for { $room } could not be opened ({ $reason }).
tandems-failed = Something could not be delivered in { $room } ({ $reason }). Your administrator sees it with “tandembot outbox list”.
tandems-uncertain = It is not certain whether something arrived in { $room } ({ $reason }). Your administrator sees it with “tandembot outbox list”.
tandems-event-failed = Something that came from { $room } could not be handled. Reference for your administrator: { $reference }
