# Files that the bot makes, and files that it is given.

command-template = Get an empty spreadsheet for the programme
command-log-file = The whole log as a file
command-invite-sheet = Invitations with QR codes, to print
commands-argument-file = file
commands-argument-sheet = spreadsheet
commands-ask-file = Please send me the file here.
commands-ask-sheet = Please send me the spreadsheet here (.xlsx or .ods). “!template” gives you an empty one. Before anything is entered, you see what would change.
commands-file-fetching = I am reading “{ $file }” …
commands-file-gone = “{ $file }” could not be fetched. Please send it again.
commands-file-expired = This file is no longer here. Please send it again.
programme-import-idle = Everything is entered already; there is nothing to do.
programme-import-changed = Somebody has changed the programme in the meantime. Now this would happen:
programme-button-do = Yes, do all of it
programme-button-leave = No, change nothing
programme-template-how = Please fill it in and send it to me with “!import”. Rows that begin with # are examples and are never read.
programme-log-whole = Entries in the log: { $count }
sheet-made = Invitations to print: { $count }. Please cut them out, and hand each card only to the person it is for.
privacy-mydata-where = I send your data only where nobody else reads. Please begin a direct chat with me and write “!mydata” there.
privacy-mydata-elsewhere = Your data comes to your direct chat with me.
commands-file-alone = Please write to whom and what below the file, as its caption, or add the file later by a button: { $usage }
commands-file-kind = “{ $given }” is not possible here. Possible are: { $possible }
commands-file-large = The file is too large; { $most } MB are allowed.
sheet-where = Please write that in our direct chat or in the coordinators’ room.
