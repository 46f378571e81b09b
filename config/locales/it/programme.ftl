# Il programma nel suo insieme: la sua tabella, e il registro delle modifiche.

command-log = Chi ha modificato che cosa, e quando
command-tandem-list = Tutti i tandem, pagina per pagina
command-import = Inserire un programma da una tabella
command-export = Ottenere il programma come tabella
commands-argument-page = numero della pagina
commands-ask-page = Quale pagina?

# Il registro.

programme-log = Chi ha modificato che cosa: pagina { $page } di { $pages }, prima le più recenti
programme-log-empty = Nessuno ha ancora modificato nulla.
programme-log-entry = { $at } · { $who } · { $command }
programme-log-terminal = dalla riga di comando
programme-log-new = + { $subject } { $name } – { $values }
programme-log-changed = · { $subject } { $name } – { $values }
programme-log-gone = – { $subject } { $name }
programme-log-more =
    { $count ->
        [one] … e un’altra modifica
       *[other] … e altre { $count } modifiche
    }
programme-button-older = Meno recenti
programme-button-newer = Più recenti
tandems-list-page = Pagina { $page } di { $pages }
tandems-button-next = Pagina successiva
tandems-button-previous = Pagina precedente
programme-subject-city = Città
programme-subject-tandem = Tandem
programme-subject-person = Persona
programme-subject-account = Account
programme-subject-room = Stanza
programme-subject-member = Posto in una stanza
programme-subject-invitation = Link personale
programme-subject-code = Codice per una stanza
programme-subject-term = Termine
programme-subject-broadcast = Avviso
programme-subject-question = Domanda

# Importazione ed esportazione nella chat.

programme-export-counts = Città: { $cities } · tandem: { $tandems } · persone: { $people }

# Che cosa farebbe un’importazione.

programme-plan-new = Nuovo ({ $place }): { $name } – { $values }
programme-plan-changed = Modificato ({ $place }): { $name } – { $values }
programme-plan-wrong = La preghiamo di controllare { $place } (colonna «{ $column }»): { $what }
programme-plan-wrong-sheet = La preghiamo di controllare { $place }: { $what }
programme-plan-more =
    { $count ->
        [one] … e un’altra riga
       *[other] … e altre { $count } righe
    }
programme-plan = Nuove: { $new } · modificate: { $changed } · invariate: { $untouched } · da correggere: { $wrong }
programme-import-agree = Si deve fare tutto questo?
programme-import-done = Tutto è stato inserito. Le stanze si aprono e le persone vengono invitate mentre il bot è in funzione.
programme-import-left = Nulla è stato modificato.
programme-import-stopped =
    { $count ->
        [one] Nulla è stato modificato, perché prima va corretto un punto.
       *[other] Nulla è stato modificato, perché prima vanno corretti { $count } punti.
    }
programme-import-meanwhile = Nel frattempo qualcuno ha modificato il programma. Nulla è stato inserito; La preghiamo di ricominciare l’importazione.
programme-gazetteer-failed = L’elenco dei luoghi non si può leggere. La preghiamo di indicare lingua e fuso orario delle nuove città.

# Che cosa va corretto in una tabella.

programme-wrong-sheet = Non c’è un foglio «{ $given }». Sono possibili: { $possible }
programme-wrong-empty = Non è stato compilato nulla. Ci possono essere questi fogli: { $possible }
programme-wrong-heading = Qui non c’è una colonna «{ $given }». Sono possibili: { $possible }
programme-wrong-heading-twice = La colonna «{ $given }» c’è due volte.
programme-wrong-no-heading = Manca la colonna «{ $heading }».
programme-wrong-missing = Questa cella va compilata.
programme-wrong-half-position = Per una posizione servono latitudine e longitudine.
programme-wrong-form = «{ $given }» qui non si può leggere. Si scrive così: { $example }
programme-wrong-several = Più luoghi si chiamano { $city }: { $possible }. La preghiamo di indicare il paese o la regione, oppure la posizione.
programme-wrong-unknown-city = Di { $city } non si sa abbastanza. La preghiamo di indicare: { $headings }
programme-wrong-twice = C’è già in una riga precedente.
programme-wrong-city = Non c’è una città «{ $given }», né qui né nel programma.
programme-wrong-count = Un tandem ha da due a { $most } città.
programme-wrong-other-cities = { $tandem } ha altre città. Le città di un tandem esistente non si cambiano con una tabella.
programme-wrong-no-matrix = Il programma non è su Matrix, quindi lì non si può invitare nessuno.
programme-wrong-account-twice = { $account } appartiene a qualcun altro o c’è due volte.
programme-wrong-namesakes = { $count } persone di questa città si chiamano { $name }. La preghiamo di indicare l’account.
programme-wrong-no-city = Chi partecipa ha bisogno di una città.
programme-wrong-role = Il ruolo «{ $role }» richiede un account, perché un link da solo non ne assegna mai.

# File.

programme-file-kind = «{ $given }» qui non è possibile. Sono possibili: { $possible }
programme-file-large = Il file è troppo grande; sono ammessi { $most } MB.
programme-file-rows = Il foglio è troppo lungo; sono ammesse { $most } righe.
programme-file-broken = «{ $given }» non si può leggere. La preghiamo di salvarlo di nuovo nel Suo foglio di calcolo.
programme-file-encoding = Il file non è salvato come UTF-8. La preghiamo di scegliere «CSV UTF-8» quando lo salva.
programme-file-replace = { $file } c’è già. Va sostituito?
programme-file-written = Scritto: { $file }

# Aiuto nel modello.

programme-help-how = Una riga la cui prima cella comincia con # non viene letta. Una cella vuota non dice nulla; una riga che manca non toglie nulla.
programme-help-city = Il nome della città; nel foglio delle persone: a quale appartiene la persona
programme-help-country = Due lettere, per esempio DE; un elenco di luoghi completa ciò che manca
programme-help-region = La parte del paese, per esempio DE-NW: valgono i suoi giorni festivi
programme-help-languages = Lingue lette, prima la migliore, per esempio: de, en
programme-help-zone = Fuso orario, per esempio Europe/Berlin; vuoto per le persone: quello della città
programme-help-latitude = Gradi nord, per esempio 53.617
programme-help-longitude = Gradi est, per esempio 8.84
programme-help-population = Quante persone vi abitano
programme-help-telegram = Che cosa si può mostrare su Telegram delle parole della città: allow (tutto), names (senza nomi), absent (senza nomi, e le sue persone non ci sono), never (nulla)
programme-help-tandem = Nome breve in minuscolo, per esempio geestland-vari; vuoto: formato dalle città
programme-help-cities = Le città del tandem, per esempio: Geestland, Vari
programme-help-name = Il nome come lo leggeranno gli altri
programme-help-shape = Come si condividono le stanze: shared (una sola), language (una per lingua), city (una per città)
programme-help-role = participant (partecipa), coordinator (coordina) o team (vede tutto, non modifica nulla)
programme-help-writes = La lingua in cui la persona scrive di solito
programme-help-matrix = Account su Matrix, per esempio @maria:example.org

# La riga di comando.

cli-import = inserire città, tandem e persone da una tabella
cli-import-file = un file (.xlsx, .ods) o una cartella di file .csv
cli-export = scrivere il programma come tabella
cli-export-anonymous = Dati aperti sull’attività, senza nomi né testi, come file ZIP
cli-export-file = un file (.xlsx, .ods), o una cartella per file .csv
cli-template = scrivere una tabella vuota con esempi ed elenchi di scelta
cli-template-file = il file; altrimenti programme.xlsx
cli-yes = farlo senza chiedere
