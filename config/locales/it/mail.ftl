# The mail server, at the terminal.

settings-expects-mail = un indirizzo e-mail
check-subject-email = Posta elettronica
check-mail-ready = Il server accetta le e-mail di { $sender }.
check-mail-address = L’indirizzo { $host } è sconosciuto. Controlli email.host.
check-mail-closed = A { $host }, porta { $port }, non risponde nessuno. Controlli email.host ed email.port e se c’è un firewall in mezzo; molti fornitori aprono la porta 587 solo su richiesta.
check-mail-tls = Non è stato possibile stabilire una connessione cifrata con { $host }. Alla porta 587 corrisponde di solito security = «starttls», alla 465 «tls»; il certificato deve valere per questo nome.
check-mail-login = { $host } non accetta l’accesso. Controlli email.user ed email.password; alcuni fornitori chiedono una password creata per l’app.
check-mail-strange = { $host } risponde, ma non come previsto ({ $reason }). È un server di posta?
check-mail-open = La connessione a { $host } non è cifrata. Va bene solo per un server sulla stessa macchina.
init-mail-why = Con un server di posta il bot può inviare inviti per e-mail. I dati di accesso li conosce il Suo fornitore o il reparto informatico.
init-mail-wanted = Configurare anche la posta elettronica?
init-mail-host = Server di posta (per esempio smtp.example.org):
init-mail-port = Porta (587 per STARTTLS, 465 per TLS):
init-mail-security = Cifratura: starttls, tls oppure none
init-mail-user = Nome utente (vuoto: nessun accesso):
init-mail-password = Password:
init-mail-sender = Indirizzo da cui arrivano le e-mail:
init-mail-reply-to = Indirizzo per le risposte (vuoto: lo stesso):
init-mail-again = Riprovare?

# The printed sheet, at the terminal.

cli-sheet = scrivere inviti con codici QR in un file PDF
cli-sheet-file = dove scrivere il file PDF
sheet-written = Inviti in { $path }: { $count }. Li stampi, li ritagli e dia ogni scheda solo alla persona a cui è destinata.
sheet-nobody = Nessuno ha bisogno di un invito: ci sono tutti, oppure nessuno fa ancora parte di un tandem.
sheet-exists = { $path } esiste già; non è stato scritto nulla.
