# Inviti: per e-mail, su carta, e chi manca ancora.

command-invite-mail = Invitare qualcuno per e-mail
command-invite-status = Vedere chi manca ancora
command-invite-resend = Invitare di nuovo chi manca
command-join = Usare il codice del Suo invito
commands-argument-address = indirizzo e-mail
commands-ask-address = A quale indirizzo e-mail?
commands-argument-person = nome
commands-ask-person = Di chi si tratta?
commands-not-an-address = «{ $given }» non è un indirizzo e-mail.

# Che cosa legge il coordinamento.

invite-mailed = { $name } riceve un invito all’indirizzo { $address }, in questa lingua: { $language }.
invite-mailed-then = Il link vale una volta sola, per 30 giorni. «!invite status» mostra chi manca ancora.
invite-no-mail = Non è configurato alcun server di posta, perciò non posso inviare e-mail. Chi gestisce questo assistente trova le impostazioni sotto «email».
invite-no-address = Non conosco l’indirizzo e-mail di { $name }. Con l’indirizzo si scrive così: { $example }
invite-no-way = { $name } non può partecipare da nessuna parte: il programma non è su Matrix e la città non partecipa su Telegram.
invite-unknown = Non conosco nessuno di nome «{ $given }». Sono possibili { $possible }.
invite-several = «{ $given }» corrisponde a più persone: { $possible }.
invite-nobody = Nessuno fa ancora parte di un tandem.
invite-all-there = Ci sono tutti.
invite-status = Presenti: { $come } su { $count }.
invite-state-mail = Invitati per e-mail, non ancora arrivati ({ $count }): { $names }
invite-state-sheet = Hanno un codice stampato, non ancora arrivati ({ $count }): { $names }
invite-state-link = Hanno un link, non ancora arrivati ({ $count }): { $names }
invite-state-room = Invitati su Matrix, non ancora arrivati ({ $count }): { $names }
invite-state-failed = L’e-mail non è arrivata ({ $count }): { $names }
invite-state-expired = Il link è scaduto ({ $count }): { $names }
invite-state-none = Non ancora invitati ({ $count }): { $names }
invite-more = … e altri { $count }
invite-again-mail = Invitati per e-mail ({ $count }): { $names }
invite-again-room = Invitati di nuovo su Matrix ({ $count }): { $names }
invite-again-others = Di queste persone non conosco né indirizzo né account ({ $count }): { $names }
invite-failed = L’e-mail a { $name } non è stata consegnata ({ $reason }). Controlli l’indirizzo, per favore; «!invite mail» la invia a un altro.

# Arrivare con un codice.

invite-join-direct = Mi scriva il codice in una chat diretta, per favore, così nessun altro lo legge.
invite-rooms-follow = Le Sue stanze arrivano ora come inviti nella Sua app. Le accetti, per favore: è lì che parla con gli altri.

# L’e-mail.

mail-subject = Il Suo invito personale: { $programme }
mail-subject-reminder = Promemoria del Suo invito: { $programme }
mail-greeting = Buongiorno { $name },
mail-reminder = alcuni giorni fa Le abbiamo inviato un invito. Forse Le è sfuggito, perciò eccolo di nuovo. Non ci saranno altri promemoria.
mail-invited = La invitiamo a partecipare a «{ $programme }». Lei scrive nella Sua lingua e gli altri leggono nella loro.
mail-invited-with = La invitiamo a partecipare a «{ $programme }», insieme a { $cities }. Lei scrive nella Sua lingua e gli altri leggono nella loro.
mail-way-telegram = Con Telegram
mail-way-matrix = Con Matrix
mail-telegram = Apra questo link sul dispositivo su cui ha Telegram e scelga «Avvia». Prima che accada qualcosa Le viene chiesto il nome.
mail-button-telegram = Partecipare su Telegram
mail-matrix-account = Matrix è una rete di chat aperta. Se non ha ancora un account, installi l’app Element (o apra app.element.io in un browser) e ne crei uno; bastano pochi minuti ed è gratuito.
mail-matrix = Poi apra il link qui sotto, inizi una chat con l’assistente { $bot } e gli scriva questo codice: { $code }
mail-button-matrix = Scrivere all’assistente
mail-waiting = Un invito attende il Suo account Matrix { $account }. Apra la Sua app Matrix, per esempio Element, e lo accetti.
mail-button-room = Aprire la stanza
mail-once = L’invito è solo per Lei e vale una volta, fino a { $until }. La preghiamo di non inoltrarlo.
mail-then = Prima che qualcosa di ciò che scrive venga trasmesso, legge chi lo vede e per quanto tempo viene conservato.
mail-contact = Domande? La aiutiamo volentieri: { $contact }
mail-mistaken = Se non aspettava questo messaggio, non deve fare nulla.

# Su carta.

sheet-title = Invito a «{ $programme }»
sheet-for = { $name }, { $city }
sheet-telegram = Telegram: inquadri questo codice con la fotocamera del telefono e scelga «Avvia».
sheet-matrix = Matrix: inquadri questo codice, inizi una chat con l’assistente e gli scriva il Suo codice.
sheet-code = Il Suo codice: { $code }
sheet-once = È solo per Lei e vale una volta, fino a { $until }.
