# Che cosa può andare storto ovunque.

error-internal = Qualcosa è andato storto. Se succede di nuovo, comunichi al coordinamento il riferimento { $reference }.

# La riga di comando.

cli-about = Collega tandem di città in stanze comuni e traduce ciò che si dicono.
cli-usage = Uso:
cli-options = Opzioni
cli-arguments = Argomenti
cli-commands = Comandi
cli-word-command = COMANDO
cli-word-file = FILE
cli-word-language = LINGUA
cli-help = mostra questo aiuto
cli-config = il file delle impostazioni (altrimenti TANDEMBOT_CONFIG, altrimenti tandembot.toml)
cli-init = chiede le impostazioni e le scrive in un file
cli-check = prova ogni connessione e dice che cosa fare se una non funziona
cli-run = avvia il bot
cli-demo = mostra un tandem recitato su un server a parte
cli-models = gestisce i modelli di traduzione
cli-models-pull = scarica i modelli necessari, o quelli di alcune lingue
cli-models-list = elenca i modelli su questo computer
cli-models-remove = rimuove i modelli di alcune lingue
cli-models-languages = i codici delle lingue, per esempio: de bg
cli-db = gestisce la banca dati
cli-db-upgrade = aggiorna la banca dati
cli-outbox = si occupa dei messaggi che non è stato possibile inviare
cli-outbox-list = li elenca
cli-outbox-retry = li invia di nuovo
cli-outbox-drop = li abbandona
cli-outbox-ids = i loro numeri, come li mostra «outbox list»
cli-not-understood = «{ $line }» non è comprensibile. «tandembot --help» mostra che cosa c’è.
cli-interrupted = Interrotto.
cli-os-error = Non ha funzionato: { $reason }

# Le impostazioni.

settings-problems = Le impostazioni non sono utilizzabili:
settings-unknown = «{ $path }» non è un’impostazione.
settings-unknown-near = «{ $path }» non è un’impostazione. Intendeva «{ $near }»?
settings-missing = Manca «{ $path }».
settings-needs = Manca «{ $path }»; serve a { $by }.
settings-wrong = «{ $path }» non può essere «{ $value }». Previsto: { $expected }.
settings-wrong-secret = «{ $path }» ha un valore non utilizzabile. Previsto: { $expected }.
settings-file-missing = Il file { $path } non esiste. «tandembot init» lo crea.
settings-file-unreadable = Il file { $path } non è leggibile. La preghiamo di controllarne i permessi.
settings-file-syntax = Il file { $path } non è TOML valido; veda la riga { NUMBER($line, useGrouping: 0) }.
settings-file-open = Altri su questo computer possono leggere { $path }, che contiene un segreto. La preghiamo di eseguire: chmod 600 { $path }
settings-expects-zone = un fuso orario come Europe/Berlin
settings-expects-language = un codice di lingua: bg, de, el, en, fr, it, nl, ro o pt
settings-expects-account = un account come matrix:@anna:example.org o telegram:123456789
settings-expects-user = un identificativo Matrix come @tandembot:example.org
settings-expects-address = un indirizzo come https://matrix.example.org
settings-expects-database = un indirizzo che comincia con sqlite:/// o postgresql://
settings-expects-token = il token che si ottiene con un accesso
settings-expects-whole = un numero intero
settings-expects-number = un numero
settings-expects-truth = true o false
settings-expects-choice = uno di questi: { $choices }
settings-expects-more = più di { $limit }
settings-expects-least = almeno { $limit }
settings-expects-most = al massimo { $limit }
settings-expects-words = un testo
settings-expects-list = un elenco
settings-expects-table = una sezione con impostazioni proprie
settings-expects-other = qualcos’altro

# tandembot run

run-ready = Il bot è in funzione. Ctrl-C lo ferma.
run-no-platform = Le impostazioni non indicano alcun account, quindi non c’è nulla da avviare. «tandembot init» ne configura uno.
run-locked = Un altro processo è già in funzione con questo account. Prima occorre fermarlo.
run-lock-lost = Un altro processo potrebbe aver preso questo account, perciò questo si ferma.
run-login-lost = Il server non accetta più l’accesso del bot. «tandembot init» ne fa uno nuovo.
run-refused = Il bot non può partire: { $reason }. «tandembot check» dice di più.
run-newer = La banca dati è di una versione più recente di tandembot. La preghiamo di installarla.
run-failed = Il bot si è fermato per un errore. Nel registro si trova con il riferimento { $reference }.

# La banca dati.

database-full = Il disco della banca dati è pieno. La preghiamo di fare spazio.
database-read-only = Non si può scrivere nella banca dati. La preghiamo di controllare i permessi del file e della cartella.
database-damaged = Il file della banca dati è danneggiato. La preghiamo di ripristinare una copia di sicurezza.
database-refused = La banca dati rifiuta l’account, la password o il nome. La preghiamo di controllare storage.url.
database-unreachable = La banca dati non è raggiungibile. È in funzione, e storage.url è giusto?
database-address = L’indirizzo della banca dati (storage.url) non è utilizzabile, o manca il driver: pip install "tandembot[postgresql]"
database-other = La banca dati segnala un errore che solo il suo registro spiega.
database-upgraded = La banca dati è aggiornata.

# tandembot check

check-ok = bene
check-warning = nota
check-failed = errore
check-running = Prova di tutte le connessioni…
check-subject-settings = Impostazioni
check-subject-folder = Cartella dei dati
check-subject-database = Banca dati
check-subject-process = Processo
check-subject-matrix = Matrix
check-subject-limits = Limiti d’invio
check-subject-models = Modelli
check-subject-translation = Traduzione
check-subject-hosted = Servizio esterno
check-settings-read = Tutte le impostazioni sono utilizzabili ({ $path }).
check-folder-ready = In { $path } si può scrivere; sono liberi { $free } GB.
check-folder-closed = In { $path } non si può scrivere. La preghiamo di creare la cartella per l’account del bot.
check-disk-low = In { $path } restano solo { $free } GB. La preghiamo di fare presto spazio.
check-disk-full = Il disco di { $path } è pieno. La preghiamo di fare spazio: il bot non può salvare nulla.
check-database-ready = È raggiungibile e aggiornata.
check-database-new = È raggiungibile; il primo avvio la prepara.
check-database-old = È di una versione precedente. «tandembot run» o «tandembot db upgrade» la aggiorna.
check-process-free = Nessun altro processo usa questo account.
check-process-running = Il bot è in funzione in questo momento.
check-matrix-ready = Accesso eseguito come { $user }.
check-matrix-none = Non è configurato alcun account. Lo fa «tandembot init».
check-matrix-token = Il server non accetta il token. «tandembot init» esegue un nuovo accesso.
check-matrix-other = Il token appartiene a { $user }, non all’account delle impostazioni. La preghiamo di correggere matrix.user_id.
check-matrix-strange = Il server risponde, ma non come previsto ({ $reason }). L’indirizzo matrix.homeserver è giusto?
check-no-such-host = Il nome { $host } è sconosciuto. La preghiamo di controllare l’indirizzo e il DNS di questo computer.
check-certificate = Il certificato di { $host } non è valido. L’amministratore deve rinnovarlo, o l’indirizzo è sbagliato.
check-unreachable = { $host } non risponde sulla porta { $port }. Il server è in funzione, e l’indirizzo è giusto?
check-limits-lifted = Una serie di messaggi è passata senza attese.
check-limits-on = Valgono per il bot, che può inviare solo un messaggio ogni cinque secondi. Chieda all’amministratore del server questa chiamata: { $call }
check-limits-unknown = Da qui non si può sapere se sono tolti. Se no, chieda all’amministratore del server questa chiamata: { $call }
check-models-ready = { $count ->
    [one] Un modello è presente.
   *[other] Tutti i { $count } modelli sono presenti.
}
check-models-missing = Mancano: { $pairs }. «tandembot models pull» li scarica.
check-models-off = La traduzione su questo computer è disattivata.
check-translation-ready = Funziona: «{ $text }».
check-translation-failed = Una frase non è stata tradotta. «tandembot models pull» ripara i modelli danneggiati.
check-hosted-ready = { $service } risponde.
check-hosted-failed = { $service } non traduce ({ $reason }). La preghiamo di controllare indirizzo e chiave.
check-all-well = Tutto a posto.
check-some-failed = { $count ->
    [one] Un controllo non è riuscito.
   *[other] { $count } controlli non sono riusciti.
}

# tandembot models

models-none-needed = Queste impostazioni non hanno bisogno di modelli.
models-pulled = { $count ->
    [one] Un modello è pronto.
   *[other] { $count } modelli sono pronti.
}
models-none = Su questo computer non ci sono modelli.
models-language = { $language } non può essere tradotto. Lingue conosciute: { $languages }.
models-removed = { $count ->
    [0] Non c’era nulla da rimuovere.
    [one] Un modello è stato rimosso.
   *[other] { $count } modelli sono stati rimossi.
}
models-kept = Ciò che c’è già resta. La preghiamo di riprovare.
models-size = { $size } MB
models-bundled = fornito con tandembot

# tandembot outbox

outbox-empty = Nulla La attende.
outbox-dead = abbandonato
outbox-uncertain = incerto
outbox-since = da { $at }
outbox-unknown = Con il numero { $id } non c’è nulla in attesa.
outbox-retried = { $count ->
    [one] Un invio viene ripetuto.
   *[other] { $count } invii vengono ripetuti.
}
outbox-dropped = { $count ->
    [one] Si è rinunciato a un invio.
   *[other] Si è rinunciato a { $count } invii.
}

# tandembot init

init-yes = sì
init-no = no
init-yes-or-no = La preghiamo di rispondere «{ $yes }» o «{ $no }».
init-welcome = Qualche domanda, e le impostazioni saranno in { $path }. Invio prende ciò che è tra parentesi; Ctrl-C interrompe senza cambiare nulla.
init-overwrite = { $path } esiste già. Sostituirlo?
init-kept = Nulla è stato cambiato.
init-name = Come si chiama il programma?
init-zone = In quale fuso orario lavora?
init-language = Quale lingua parla il team?
init-coordinators = Quali account coordinano all’inizio (come @anna:example.org, separati da virgole)?
init-contact = Dove si raggiunge il team (indirizzo e-mail o telefono)?
init-about = Di che cosa tratta il programma, in una frase?
init-languages-known = Il bot parla { $languages }.
init-languages = Quali lingue usa il programma?
init-data = In quale cartella il bot può tenere i suoi file?
init-database = Quale banca dati (Invio: un file in quella cartella; altrimenti postgresql://utente:password@host/nome)?
init-matrix-why = Il bot ha bisogno di un proprio account su un server Matrix. Accede una volta; la password non viene conservata.
init-matrix-wanted = Configurarlo adesso?
init-homeserver = Qual è l’indirizzo del server?
init-user = Qual è l’account del bot (come @tandembot:example.org)?
init-password = E la sua password?
init-login-refused = Il server non accetta questo utente e questa password. La preghiamo di riprovare.
init-login-later = Il server al momento non può far accedere nessuno. La preghiamo di riprovare tra qualche minuto.
init-limits = Di solito i server permettono un messaggio ogni cinque secondi, troppo poco per un bot. Chieda all’amministratore del server questa chiamata:
init-written = Le impostazioni sono in { $path }; solo Lei può leggerle.
init-pull = Scaricare adesso i modelli di traduzione?
init-greet = Inviare un messaggio di prova a { $account }?
init-greeting = Buongiorno! Questo è il bot di «{ $programme }». Se legge queste parole, la connessione funziona.
init-greeted = Il messaggio di prova è in viaggio.
init-greeting-failed = Non è stato possibile inviare il messaggio di prova: { $reason }
init-next = Poi: «tandembot check» prova tutto, «tandembot run» avvia il bot.
