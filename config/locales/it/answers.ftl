# Risposte per e-mail, orari di lavoro e altro sugli incontri.

answers-mail-counter = Il Suo calendario ha proposto un altro orario per l’incontro con { $cities }. L’orario si decide insieme nel tandem: scriva lì «!checkin move» e il nuovo orario, oppure «!checkin find». Fino ad allora vale:
answers-mail-delegated = Il Suo calendario ha inoltrato a un’altra persona l’invito all’incontro con { $cities }. Il bot non può tenerne conto e non ha cambiato nulla. La preghiamo di rispondere personalmente se verrà, e di dire nel tandem chi La sostituisce.
letters-cannot = Queste e-mail sono state respinte dal server dei destinatari e non si possono inviare di nuovo. Corregga l’indirizzo con «!invite mail», poi «!letters drop».
check-box-ready = La posta in { $folder } può essere letta.
check-box-weak = Le risposte per e-mail si riconoscono solo dal mittente, che può essere falsificato. Con email.imap_plus o email.imap_verifier è più sicuro.
check-box-login = { $host } non accetta l’accesso. Controlli email.imap_user e email.imap_password.
check-box-folder = La cartella { $folder } non esiste o non si apre. Controlli email.imap_folder.
check-box-closed = Nessuna connessione con { $host }, porta { $port } ({ $reason }). Controlli email.imap_host, email.imap_port e email.imap_security.
init-box-why = Se il bot può leggere la posta di { $sender } (IMAP), le risposte dei calendari vengono annotate e le e-mail respinte si notano.
init-box-wanted = Far leggere questa posta?
init-box-host = Server IMAP (per esempio imap.example.org):
init-box-port = Porta (993 per TLS, 143 per STARTTLS):
init-box-user = Nome utente (vuoto: lo stesso):
init-box-login = Nome utente:
init-box-plus = Arriva nella stessa casella anche la posta per { $sender }? Allora nessuno può rispondere a nome di altri.
command-hours = Quando lavora
command-hours-reset = Gli orari del programma
commands-argument-hours = giorni e ore
hours-item = { $days }: { $from }–{ $until }
hours-own = I Suoi orari di lavoro, entro i quali si cercano gli incontri:
hours-default = Non ha indicato orari di lavoro; gli incontri si cercano in quelli consueti:
hours-how = Indichi altri orari così: «!hours lun–gio 9:00–16:30»
hours-ask = Ho capito così i Suoi orari:
checkins-not-understood-hours = Non ho capito «{ $given }». Per esempio: «lun–ven 9:00–16:30»
settings-expects-working-hours = orari di lavoro come «Mon-Fri 09:00-17:00»
hours-run = { $first }–{ $last }
