# Invitations: by e-mail, on paper, and who has not come.

command-invite-mail = Invite somebody by e-mail
command-invite-status = See who has not come yet
command-invite-resend = Invite once more whoever has not come
command-join = Use the code of your invitation
commands-argument-address = e-mail address
commands-ask-address = To which e-mail address?
commands-argument-person = name
commands-ask-person = Whom is it about?
commands-not-an-address = “{ $given }” is not an e-mail address.

# What coordinators read.

invite-mailed = { $name } gets an invitation at { $address }, in this language: { $language }.
invite-mailed-then = The link in it works once, for 30 days. “!invite status” shows who has not come yet.
invite-no-mail = No mail server is set up, so I cannot send e-mails. Whoever runs this assistant finds the settings under “email”.
invite-no-address = I know no e-mail address of { $name }. With the address it goes like this: { $example }
invite-no-way = There is no way for { $name } to take part: the programme is not on Matrix, and the city does not take part on Telegram.
invite-unknown = I know nobody called “{ $given }”. Possible are { $possible }.
invite-several = “{ $given }” fits several people: { $possible }.
invite-nobody = Nobody is in a tandem yet.
invite-all-there = Everybody has come.
invite-status = { $come } of { $count } have come.
invite-state-mail = Invited by e-mail, not here yet ({ $count }): { $names }
invite-state-sheet = Have a printed code, not here yet ({ $count }): { $names }
invite-state-link = Have a link, not here yet ({ $count }): { $names }
invite-state-room = Invited on Matrix, not here yet ({ $count }): { $names }
invite-state-failed = The e-mail did not arrive ({ $count }): { $names }
invite-state-expired = The link has expired ({ $count }): { $names }
invite-state-none = Not invited yet ({ $count }): { $names }
invite-more = … and { $count } more
invite-again-mail = Invited by e-mail ({ $count }): { $names }
invite-again-room = Invited on Matrix once more ({ $count }): { $names }
invite-again-others = I have no address and no account of these people ({ $count }): { $names }
invite-failed = The e-mail to { $name } could not be delivered ({ $reason }). Please check the address; “!invite mail” sends it to another one.

# Coming by a code.

invite-join-direct = Please write the code to me in a direct chat, so that nobody else reads it.
invite-rooms-follow = Your rooms come now as invitations in your app. Please accept them; that is where you talk with the others.

# The e-mail.

mail-subject = Your personal invitation: { $programme }
mail-subject-reminder = Reminder of your invitation: { $programme }
mail-greeting = Hello { $name },
mail-reminder = Some days ago we sent you an invitation. Perhaps it escaped your notice, so here it is once more. There will be no further reminder.
mail-invited = You are invited to take part in “{ $programme }”. You write in your own language, and the others read it in theirs.
mail-invited-with = You are invited to take part in “{ $programme }”, together with { $cities }. You write in your own language, and the others read it in theirs.
mail-way-telegram = With Telegram
mail-way-matrix = With Matrix
mail-telegram = Open this link on the device where you have Telegram, and choose “Start”. You are asked for your name before anything happens.
mail-button-telegram = Take part on Telegram
mail-matrix-account = Matrix is an open chat network. If you have no account there yet, install the app Element (or open app.element.io in a browser) and create one; that takes a few minutes and costs nothing.
mail-matrix = Then open the link below, begin a chat with the assistant { $bot }, and write it this code: { $code }
mail-button-matrix = Chat with the assistant
mail-waiting = An invitation is waiting for your Matrix account { $account }. Please open your Matrix app, for example Element, and accept it.
mail-button-room = Open the room
mail-once = The invitation is for you alone and works once, until { $until }. Please do not pass it on.
mail-then = Before anything you write is passed on, you read who sees it and how long it is kept.
mail-contact = Questions? We are glad to help: { $contact }
mail-mistaken = If you did not expect this message, you need not do anything.

# On paper.

sheet-title = Invitation to “{ $programme }”
sheet-for = { $name }, { $city }
sheet-telegram = Telegram: scan this code with your telephone’s camera and choose “Start”.
sheet-matrix = Matrix: scan this code, begin a chat with the assistant, and write it your code.
sheet-code = Your code: { $code }
sheet-once = It is for you alone and works once, until { $until }.
