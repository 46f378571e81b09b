# What people may say to the bot, and what it answers about that.

command-menu = The menu: everything by tapping
command-help = Help: what you can say here
command-language = Your languages
command-who = Who takes part, and who reads along
command-ask = Ask the team
command-original = Show the original of a translated message (as a reply to it)
command-who-reacted = Who reacted to a message (as a reply to it)
command-poll-close = Close a poll in all rooms (as a reply to it)
command-undo = Take back what you did last
command-cancel = End the question that is open
command-tandem-new = Set up a tandem
command-tandem-add = Add a person
command-invite = Invite again those who have not come yet
command-tandem-show = Tandems at a glance
command-tandem-shape = Change how the rooms are shared
command-tandem-engines = Choose who translates for a tandem
command-tandem-pause = Pause a tandem
command-tandem-resume = Resume a paused tandem
command-tandem-end = End a tandem
command-tandem-link = Use an existing room for a tandem
command-link = Enter the code for an existing room
command-city = Correct a city’s language or time zone

commands-group-everyone = For everyone
commands-group-tandems = For coordinators

# How a command is written. The names stand in brackets of these two kinds.

commands-plain = { $text }
commands-pair = { $first } { $second }
commands-required = ‹{ $name }›
commands-optional = [{ $name }]
commands-language = { $language }
commands-argument-text = your question
commands-argument-command = a command
commands-argument-name = the person’s name
commands-argument-tandem = tandem name
commands-argument-code = one-time code
commands-argument-place = city or language
commands-argument-city = city
commands-argument-city-given = city=language
commands-argument-cities = cities
commands-argument-account = account
commands-argument-shape = shared, language or city
commands-argument-engines = local or hosted
commands-argument-languages = languages

# Questions for what is missing.

commands-ask-text = What would you like to ask?
commands-ask-name = What is the person’s name, as the others should read it?
commands-ask-tandem = Which tandem?
commands-ask-code = Which code were you given?
commands-ask-city = Which city?
commands-ask-city-given = Which city, and which language or time zone? For example: Vari=el@Europe/Athens
commands-ask-cities = Which cities? You can add the language at once: Vari=el Geestland=de
commands-ask-account = Which account? For example: @maria:example.org
commands-ask-shape = How should the people share rooms?
commands-ask-engines = Who should translate?
commands-answer-direct = Please answer with your next message.
commands-answer-reply = Please answer with a reply to this message.
commands-button-menu = Back to the menu
commands-button-more = More …
commands-button-cancel = Cancel
commands-cancelled = All right, nothing was changed.
commands-nothing-to-cancel = No question is open.

# Help and menu.

commands-help = This is what you can say here.
commands-help-slash = Each line also works with “/” in front.
commands-help-entry = { $usage } – { $description }
commands-help-example = Example: { $example }
commands-help-private = There is more for coordinators in our direct chat and in the coordinators’ room.
commands-menu = { $name }, what would you like to do?

# What cannot be done.

commands-unknown = There is no command “{ $given }”. “!help” shows what there is.
commands-unknown-near = There is no command “{ $given }”. Did you mean “{ $near }”?
commands-half-known = “{ $given }” is not a whole command. There are: { $possible }
commands-unknown-person = I do not know you yet. Please ask your coordinator to add you to your tandem.
commands-coordinators-only = Only coordinators can do that. With “!ask” you reach them.
commands-private-only = Please write that in our direct chat or in the coordinators’ room.
commands-tandem-only = That only works in a tandem’s room.
commands-too-many = “{ $given }” is too much. This is how it is written: { $usage }
commands-empty = Something is missing there. “!help” shows how it is written.
commands-too-long = That is too long; { $most } characters are allowed.
commands-not-a-city = “{ $given }” is not the name of a city.
commands-not-a-name = “{ $given }” is not the name of a person.
commands-not-an-account = “{ $given }” is not an account. It looks like this: @maria:example.org
commands-unknown-language = I do not know the language “{ $given }”. Possible are { $possible }.
commands-language-not-offered = This programme does not translate { $language }. Possible are { $possible }.
commands-unknown-zone = I do not know the time zone “{ $given }”. It looks like this: { $example }
commands-unknown-shape = “{ $given }” is not possible. Possible are: { $possible }
commands-button-expired = This choice is no longer open. “!menu” shows everything afresh.
commands-not-your-button = This choice is meant for somebody else. “!menu” shows your own.
commands-question-expired = That question is too old. Please start again.
commands-edited = A command only works as a new message. Please send it once more.
commands-stray = Only I read along here. Please write to your partners in your tandem’s room; “!menu” shows what I can do for you.

# Original and undo.

commands-original = { $name } wrote ({ $language }):
commands-original-none = There is no translated message here. Please reply to the message that you mean.
commands-original-gone = The text of this message is no longer kept.
commands-undone = Taken back.
commands-undone-message = Your message “{ $text }” is being removed from the other rooms.
commands-nothing-to-undo = You did nothing in the last ten minutes that could be taken back.
