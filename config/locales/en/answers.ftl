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
