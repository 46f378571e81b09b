# People: their greeting, their languages, and who reads along.

people-greeting-room = Welcome! Here { $cities } talk to each other, as part of “{ $programme }”.
people-greeting-direct = Hello, { $name }! I am the assistant of “{ $programme }”.
people-greeting-connected = I connect you with { $cities }.
people-greeting-coordinator = You coordinate: “!tandem new” sets up a tandem, “!menu” shows everything.
people-greeting-menu = “!menu” shows what I can do for you; “!ask” reaches the team.
people-greeting-newcomer = For { $name } ({ $city }), who is new here:
people-greeting-help = “!menu” shows what I can do, “!who” shows who reads along, “!language” changes your language, “!ask” reaches the team.
people-translated-here = Write in your own language: a computer of the programme translates for the others. It makes mistakes; the original is always there, too.
people-translated-hosted = Write in your own language: the service { $engine }, outside the programme, translates for the others. It makes mistakes; the original is always there, too.
people-kept =
    { $days ->
        [one] Texts are deleted here after one day.
       *[other] Texts are deleted here after { $days } days.
    }
people-contact = Contact: { $contact }

people-language = You read { $reads }, and you usually write { $writes }.
people-language-how = To change that, choose a language, or write several, the best first: “!language de fr”
people-language-set = Noted: you read { $reads }, and you usually write { $writes }.
people-language-moves = You have an invitation to the room of your language; once you are there, I take you out of the former one.
people-language-invited = You have an invitation to the room of your language.

people-who-title = { $tandem }: who takes part, and who reads along
people-who-city = { $city }: { $names }
people-who-city-empty = { $city }: nobody yet
people-who-absent = Not here yet: { $names }
people-who-team = Of the team, reading along: { $names }
people-who-strangers = Also in the room, but not part of the tandem: { $names }
people-who-languages = Read here: { $languages }
people-who-mirrored =
    { $count ->
        [one] The tandem has one room.
       *[other] The tandem has { $count } rooms; what is written in one is shown in the others.
    }
people-who-which = Which tandem do you mean?
people-who-none = You are not in a tandem yet. “!ask” reaches the team.

people-question = { $name } ({ $account }) asks:
people-question-tandem = { $name } ({ $account }, { $tandems }) asks:
people-question-how = (A reply to this message goes to { $name }, unless it begins with “//”.)
people-asked = Your question is with the team now.
people-answer = { $name } answers for the team:
people-answer-sent = Your answer goes to { $name }.
people-answer-nowhere = This answer cannot be passed on: whoever asked is in no room with me any more.
people-no-team = The team cannot be reached here yet.
people-no-team-contact = The team cannot be reached here yet. Please turn to { $contact }.

command-questions = Questions that wait for an answer
people-answer-how = You can reply to this message.
people-answered-by = { $name } has answered:
people-question-more = { $name } adds:
people-question-broadcast = { $name } replies to announcement { $number }:
people-asked-back = Your reply went to the team, because you answered an announcement. The others in your tandem do not read it.
people-no-files = Files cannot be passed on here. Please write it in words.
people-open-questions = These questions wait for an answer. A reply to the question answers it.
people-open-none = No question waits for an answer.
people-open-question = · { $name }, { $at }: { $text }
people-open-more = There are more: { $count }
people-button-settle = Done: { $name }
