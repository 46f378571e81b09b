# Your data: what people may ask, and what they are answered.

command-privacy = How your data is handled
command-mydata = Get everything that is stored about you
command-relay-off = Have what you write not passed on
command-relay-on = Have what you write passed on again
command-forget = Have your data erased
commands-group-privacy = Your data
commands-argument-scope = here or everywhere
commands-argument-number = number of the person
commands-ask-scope = Only here, or everywhere?
commands-ask-number = Which person? Please use the button that “!forget” shows.

# The notice.

privacy-title = How “{ $programme }” handles your data
privacy-stored = Stored are your name, city and languages, your e-mail address if you were invited by e-mail, your accounts, the rooms you are in, and what you write and react with. It serves to pass your messages on, translated, and for nothing else.
privacy-kept = Days until deletion: texts { $days }, technical records { $technical }. Your name and accounts stay until you are erased.
privacy-tandem = { $tandem }:
privacy-team = The coordinators see who takes part, read along in rooms they are in, and get what you send with “!ask”. The team of the programme sees who takes part, too. Whoever runs the computer of the programme can reach what is stored there.
privacy-telegram = What is written on Telegram is processed by that company, too.
privacy-how = If you do not agree: after “!relay off” nothing that you write is passed on. “!privacy” says what is stored, and what your rights are.
privacy-rights = Your rights: “!relay off” – what you write is no longer passed on. “!mydata” – get everything about you. “!forget” – have everything about you erased. “!language” and “!ask” – have something corrected.
privacy-human = “!ask” reaches a human being of the team.
privacy-authority = You can also complain to the data protection authority of your country.
privacy-went = The notice has reached you, so this is being passed on now: { $text }

# Objecting.

privacy-relay-off-here = From now on, what you write in this room is not passed on.
privacy-relay-off-everywhere = From now on, nothing that you write is passed on anywhere.
privacy-relay-off-means = You still read what the others write. What was passed on earlier stays; deleting a message deletes it everywhere. Reactions are not passed on either.
privacy-relay-off-elsewhere = What you write is passed on here, but not in another room. “!relay on everywhere” ends that.
privacy-relay-was-off = What you write is not being passed on already. “!relay on” changes that.
privacy-relay-was-on = What you write is being passed on already.
privacy-relay-on = What you write is passed on again from now on.

# Being erased.

privacy-forget-own = Shall everything about you be erased?
privacy-forget-other = Shall everything about { $name } be erased?
privacy-forget-means = Name, accounts, places in rooms, texts, and their copies in other rooms are deleted. This cannot be undone.
privacy-forget-several = Several people are called “{ $given }”. Please write the whole name.
privacy-forget-nobody = Nobody here is called “{ $given }”.
privacy-forget-settings = This account is named as a coordinator in the settings. Whoever runs the bot has to take it out there first.
privacy-forget-gone = The data of this person are erased already.
privacy-button-forget = Yes, erase everything
privacy-button-keep = No, keep everything
privacy-receipt-done = Erased: name, accounts, places in rooms, answers that were open, and everything written. Messages: { $count }.
privacy-receipt-under-way = The copies in the rooms are being deleted now; that may take a few minutes.
privacy-receipt-reach = Out of my reach: copies in other people’s apps and notifications, what the servers of Telegram and of other homeservers keep, what others wrote, and backups until they are overwritten. If one is restored, this erasure is repeated.
privacy-receipt-back = What you write from now on is ignored. If you want to come back, your coordinator invites you anew.
privacy-question-erased = (A question stood here. It was erased with the data of whoever asked it.)
privacy-erased-told = Somebody has had their data erased. Their copies are being deleted, and nothing of them is stored any more.

# Everything about somebody.

privacy-mydata-counts = Stored about you – messages: { $messages }, reactions: { $reactions }, accounts: { $accounts }.
privacy-mydata-comes = Two files: one to read, one for programs. Both are about you alone, so please keep them to yourself.
privacy-data-title = Everything that is stored about you
privacy-data-made = As of { $at }
privacy-data-participants = Person
privacy-data-accounts = Accounts
privacy-data-room-members = Rooms
privacy-data-messages = Messages
privacy-data-reactions = Reactions
privacy-data-other = Everything else
privacy-data-nothing = Nothing is stored here.

# The command line.

cli-mydata = write everything that is stored about a person to files
cli-mydata-person = number or name of the person
cli-mydata-output = the folder for the files
cli-records = write drafts of the record of processing and of the impact assessment, in German and English
cli-records-output = the folder for the drafts
cli-word-person = PERSON
cli-word-folder = FOLDER
mydata-written = Written to { $folder }. The files are about one person: please pass them on to nobody else, and delete them afterwards.
mydata-unknown = Nobody is called “{ $given }”, and it is nobody’s number.
mydata-several = Several people match “{ $given }”. Please use one of these numbers: { $numbers }
records-written = Written to { $folder }. They are drafts; the data protection officer has to check them.
