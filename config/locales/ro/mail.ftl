# The mail server, at the terminal.

settings-expects-mail = o adresă de e-mail
check-subject-email = Poștă electronică
check-mail-ready = Serverul acceptă e-mailuri de la { $sender }.
check-mail-address = Adresa { $host } este necunoscută. Verificați email.host.
check-mail-closed = La { $host }, portul { $port }, nu răspunde nimeni. Verificați email.host și email.port și dacă există un firewall la mijloc; mulți furnizori deschid portul 587 numai la cerere.
check-mail-tls = Nu s-a putut stabili o conexiune criptată cu { $host }. Portului 587 îi corespunde de obicei security = „starttls”, portului 465 „tls”; certificatul trebuie să fie valabil pentru acest nume.
check-mail-login = { $host } nu acceptă autentificarea. Verificați email.user și email.password; unii furnizori cer o parolă creată pentru aplicație.
check-mail-strange = { $host } răspunde, dar nu cum era de așteptat ({ $reason }). Este un server de e-mail?
check-mail-open = Conexiunea cu { $host } nu este criptată. Este potrivit numai pentru un server de pe același calculator.
init-mail-why = Cu un server de e-mail, botul poate trimite invitații. Furnizorul sau departamentul IT cunoaște datele de acces.
init-mail-wanted = Configurați și e-mailul?
init-mail-host = Server de e-mail (de exemplu smtp.example.org):
init-mail-port = Port (587 pentru STARTTLS, 465 pentru TLS):
init-mail-security = Criptare: starttls, tls sau none
init-mail-user = Nume de utilizator (gol: fără autentificare):
init-mail-password = Parola:
init-mail-sender = Adresa de la care vin e-mailurile:
init-mail-reply-to = Adresa pentru răspunsuri (gol: aceeași):
init-mail-again = Încercați din nou?

# The printed sheet, at the terminal.

cli-sheet = scrie invitații cu coduri QR într-un fișier PDF
cli-sheet-file = unde se scrie fișierul PDF
sheet-written = Invitații în { $path }: { $count }. Tipăriți-le, decupați-le și dați fiecare cartonaș numai persoanei căreia îi este destinat.
sheet-nobody = Nimeni nu are nevoie de invitație: au venit toți sau încă nu este nimeni într-un tandem.
sheet-exists = { $path } există deja; nu s-a scris nimic.
