# Your data: what people may ask, and what they are answered.

command-privacy = Come vengono trattati i Suoi dati
command-mydata = Ricevere tutto ciò che è conservato su di Lei
command-relay-off = Non far più trasmettere ciò che scrive
command-relay-on = Far trasmettere di nuovo ciò che scrive
command-forget = Far cancellare i Suoi dati
commands-group-privacy = I Suoi dati
commands-argument-scope = here (qui) o everywhere (ovunque)
commands-argument-number = numero della persona
commands-ask-scope = Solo qui o ovunque?
commands-ask-number = Quale persona? Usi il pulsante che «!forget» mostra.

# The notice.

privacy-title = Come «{ $programme }» tratta i Suoi dati
privacy-stored = Si conservano il Suo nome, la Sua città e le Sue lingue, il Suo indirizzo e-mail, se l’invito è arrivato lì, i Suoi account, le stanze in cui è presente, ciò che scrive e le Sue reazioni. Serve a trasmettere i Suoi messaggi tradotti, e a nient’altro.
privacy-kept = Giorni fino alla cancellazione: testi { $days }, registrazioni tecniche { $technical }. Il nome e gli account restano finché i Suoi dati non vengono cancellati.
privacy-tandem = { $tandem }:
privacy-team = Il coordinamento vede chi partecipa, legge nelle stanze in cui è presente e riceve ciò che Lei invia con «!ask». Anche il team del programma vede chi partecipa. Chi gestisce il computer del programma può accedere a ciò che vi è conservato.
privacy-telegram = Ciò che si scrive su Telegram è trattato anche da questa azienda.
privacy-how = Se non è d’accordo: dopo «!relay off» nulla di ciò che scrive viene trasmesso. «!privacy» spiega che cosa si conserva e quali diritti ha.
privacy-rights = I Suoi diritti: «!relay off» – ciò che scrive non viene più trasmesso. «!mydata» – ricevere tutto ciò che La riguarda. «!forget» – far cancellare tutto. «!language» e «!ask» – far correggere qualcosa.
privacy-human = Con «!ask» contatta una persona del team.
privacy-authority = Può anche presentare reclamo all’autorità per la protezione dei dati del Suo Paese.
privacy-went = L’informativa Le è arrivata, quindi ora viene trasmesso: { $text }

# Objecting.

privacy-relay-off-here = D’ora in poi ciò che scrive in questa stanza non viene trasmesso.
privacy-relay-off-everywhere = D’ora in poi nulla di ciò che scrive viene trasmesso da nessuna parte.
privacy-relay-off-means = Continua a leggere ciò che scrivono gli altri. Ciò che è già stato trasmesso resta; se elimina un messaggio, viene eliminato ovunque. Nemmeno le reazioni vengono trasmesse.
privacy-relay-off-elsewhere = Ciò che scrive viene trasmesso qui, ma non in un’altra stanza. «!relay on everywhere» lo cambia.
privacy-relay-was-off = Ciò che scrive già non viene trasmesso. «!relay on» lo cambia.
privacy-relay-was-on = Ciò che scrive viene già trasmesso.
privacy-relay-on = D’ora in poi ciò che scrive viene di nuovo trasmesso.

# Being erased.

privacy-forget-own = Cancellare tutti i Suoi dati?
privacy-forget-other = Cancellare tutti i dati di { $name }?
privacy-forget-means = Nome, account, posti nelle stanze, testi e le loro copie in altre stanze vengono eliminati. Non si può annullare.
privacy-forget-several = Più persone si chiamano «{ $given }». Scriva il nome completo.
privacy-forget-nobody = Qui nessuno si chiama «{ $given }».
privacy-forget-settings = Questo account figura come coordinamento nelle impostazioni. Chi gestisce il bot deve prima toglierlo da lì.
privacy-forget-gone = I dati di questa persona sono già stati cancellati.
privacy-button-forget = Sì, cancellare tutto
privacy-button-keep = No, tenere tutto
privacy-receipt-done = Cancellati: nome, account, posti nelle stanze, risposte in sospeso e tutto ciò che è stato scritto. Messaggi: { $count }.
privacy-receipt-under-way = Le copie nelle stanze vengono eliminate ora; può richiedere qualche minuto.
privacy-receipt-reach = Fuori dalla mia portata: le copie nelle app e nelle notifiche altrui, ciò che conservano i server di Telegram e altri server Matrix, ciò che hanno scritto altri, e i backup finché non vengono sovrascritti. Se ne viene ripristinato uno, la cancellazione si ripete.
privacy-receipt-back = Ciò che scriverà d’ora in poi viene ignorato. Se desidera tornare, il coordinamento La invita di nuovo.
privacy-question-erased = (Qui c’era una domanda. È stata cancellata con i dati di chi l’ha posta.)
privacy-erased-told = Qualcuno ha fatto cancellare i propri dati. Le copie vengono eliminate ora e non è conservato più nulla.

# Everything about somebody.

privacy-mydata-counts = Conservati su di Lei – messaggi: { $messages }, reazioni: { $reactions }, account: { $accounts }.
privacy-mydata-comes = Due file: uno da leggere, uno per i programmi. Entrambi riguardano solo Lei; li conservi con cura.
privacy-data-title = Tutto ciò che è conservato su di Lei
privacy-data-made = Situazione al { $at }
privacy-data-participants = Persona
privacy-data-accounts = Account
privacy-data-room-members = Stanze
privacy-data-messages = Messaggi
privacy-data-reactions = Reazioni
privacy-data-other = Tutto il resto
privacy-data-nothing = Qui non è conservato nulla.

# The command line.

cli-mydata = scrivere in file tutto ciò che è conservato su una persona
cli-mydata-person = numero o nome della persona
cli-mydata-output = la cartella per i file
cli-records = scrivere bozze del registro dei trattamenti e della valutazione d’impatto, in tedesco e in inglese
cli-records-output = la cartella per le bozze
cli-word-person = PERSONA
cli-word-folder = CARTELLA
mydata-written = Scritto in { $folder }. I file riguardano una sola persona: non li trasmetta ad altri e poi li elimini.
mydata-unknown = Nessuno si chiama «{ $given }» né ha questo numero.
mydata-several = A «{ $given }» corrispondono più persone. Usi uno di questi numeri: { $numbers }
records-written = Scritto in { $folder }. Sono bozze; il responsabile della protezione dei dati deve verificarle.
