# The mail server, at the terminal.

settings-expects-mail = an e-mail address
check-subject-email = E-mail
check-mail-ready = The server takes e-mails from { $sender }.
check-mail-address = The address { $host } is unknown. Please check email.host.
check-mail-closed = Nobody answers at { $host }, port { $port }. Please check email.host and email.port, and whether a firewall is in between; many hosters open port 587 only on request.
check-mail-tls = No encrypted connection to { $host } came about. Port 587 usually goes with security = “starttls”, port 465 with “tls”; the certificate must be valid for this name.
check-mail-login = { $host } does not accept the login. Please check email.user and email.password; some providers want a password made for this app.
check-mail-strange = { $host } answers, but not as expected ({ $reason }). Is it a mail server?
check-mail-open = The connection to { $host } is not encrypted. That is fine only for a server on the same machine.
init-mail-why = With a mail server the bot can send invitations by e-mail. Your provider or your IT department knows the access data.
init-mail-wanted = Set up e-mail, too?
init-mail-host = Mail server (such as smtp.example.org):
init-mail-port = Port (587 for STARTTLS, 465 for TLS):
init-mail-security = Encryption: starttls, tls, or none
init-mail-user = User name there (empty: no login):
init-mail-password = Password:
init-mail-sender = Address that the e-mails come from:
init-mail-reply-to = Address for answers (empty: the same):
init-mail-again = Try again?

# The printed sheet, at the terminal.

cli-sheet = print invitations with QR codes into a PDF file
cli-sheet-file = where to write the PDF file
sheet-written = Invitations in { $path }: { $count }. Print them, cut them out, and hand each card only to the person it is for.
sheet-nobody = Nobody needs an invitation: everybody has come, or nobody is in a tandem yet.
sheet-exists = { $path } is there already; nothing was written.
