# Answers by e-mail, working hours, and what else can be said about sessions.

answers-mail-counter = Your calendar proposed another time for the session with { $cities }. Times are agreed on by everybody in the tandem: write “!checkin move” and the new time there, or “!checkin find”. Until then this holds:
answers-mail-delegated = Your calendar passed the invitation to the session with { $cities } on to somebody else. The bot cannot take that over, and has changed nothing. Please answer yourself whether you come, and say in the tandem who stands in for you.
letters-cannot = These came back from the recipients’ mail servers and cannot be sent once more. Correct the address with “!invite mail”, then “!letters drop”.
check-box-ready = The mail in { $folder } can be read.
check-box-weak = Answers by e-mail are known by their sender only, and that can be forged. With email.imap_plus or email.imap_verifier it is safer.
check-box-login = { $host } does not accept the login. Please check email.imap_user and email.imap_password.
check-box-folder = There is no folder { $folder }, or it cannot be opened. Please check email.imap_folder.
check-box-closed = No connection to { $host }, port { $port }, came about ({ $reason }). Please check email.imap_host, email.imap_port and email.imap_security.
init-box-why = If the bot can read the mail to { $sender } (IMAP), answers from calendars are noted, and e-mails that came back are noticed.
init-box-wanted = Have this mail read?
init-box-host = IMAP server (for example imap.example.org):
init-box-port = Port (993 for TLS, 143 for STARTTLS):
init-box-user = User name there (empty: the same):
init-box-login = User name there:
init-box-plus = Does mail to { $sender } land in the same box, too? Then nobody can answer in somebody else’s name.
command-hours = When you work
command-hours-reset = The programme’s working hours
commands-argument-hours = days and times
hours-item = { $days }: { $from }–{ $until }
hours-own = Your working hours, within which times are looked for:
hours-default = You have named no working hours; times are looked for within the usual ones:
hours-how = Name others like this: “!hours Mon–Thu 9:00–16:30”
hours-ask = This is how I understood your working hours:
checkins-not-understood-hours = I did not understand “{ $given }”. For example: “Mon–Fri 9:00–16:30”
settings-expects-working-hours = working hours such as “Mon-Fri 09:00-17:00”
hours-run = { $first }–{ $last }
