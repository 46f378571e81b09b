# Che cosa si può dire al bot, e che cosa risponde.

command-menu = Il menù: tutto con un tocco
command-help = Aiuto: che cosa può dire qui
command-language = Le Sue lingue
command-who = Chi partecipa e chi legge
command-ask = Una domanda al team
command-original = Mostrare l’originale di un messaggio tradotto (come risposta a esso)
command-who-reacted = Chi ha reagito a un messaggio (come risposta a esso)
command-poll-close = Chiudere un sondaggio in tutte le stanze (come risposta a esso)
command-undo = Annullare l’ultima cosa che ha fatto
command-cancel = Chiudere la domanda aperta
command-tandem-new = Creare un tandem
command-tandem-add = Aggiungere una persona
command-invite = Invitare di nuovo chi non è ancora arrivato
command-tandem-show = I tandem in sintesi
command-tandem-shape = Cambiare la suddivisione delle stanze
command-tandem-engines = Scegliere chi traduce per un tandem
command-tandem-pause = Mettere in pausa un tandem
command-tandem-resume = Riprendere un tandem in pausa
command-tandem-end = Terminare un tandem
command-tandem-link = Usare una stanza esistente per un tandem
command-link = Inserire il codice per una stanza esistente
command-city = Correggere la lingua o il fuso orario di una città

commands-group-everyone = Per tutti
commands-group-tandems = Per il coordinamento

# Come si scrive un comando. I nomi stanno in questi due tipi di parentesi.

commands-plain = { $text }
commands-pair = { $first } { $second }
commands-required = ‹{ $name }›
commands-optional = [{ $name }]
commands-language = { $language }
commands-argument-text = la Sua domanda
commands-argument-command = un comando
commands-argument-name = nome della persona
commands-argument-tandem = tandem
commands-argument-code = codice monouso
commands-argument-place = città o lingua
commands-argument-city = città
commands-argument-city-given = città=lingua
commands-argument-cities = le città
commands-argument-account = account
commands-argument-shape = shared, language o city
commands-argument-engines = local o hosted
commands-argument-languages = lingue

# Domande su ciò che manca.

commands-ask-text = Che cosa desidera chiedere?
commands-ask-name = Come si chiama la persona, così come devono leggerlo gli altri?
commands-ask-tandem = Quale tandem?
commands-ask-code = Quale codice ha ricevuto?
commands-ask-city = Quale città?
commands-ask-city-given = Quale città, e quale lingua o fuso orario? Per esempio: Vari=el@Europe/Athens
commands-ask-cities = Quali città? Può indicare subito anche la lingua: Vari=el Geestland=de
commands-ask-account = Quale account? Per esempio: @maria:example.org
commands-ask-shape = Come vanno suddivise le stanze?
commands-ask-engines = Chi deve tradurre?
commands-answer-direct = La preghiamo di rispondere con il Suo prossimo messaggio.
commands-answer-reply = La preghiamo di rispondere direttamente a questo messaggio.
commands-button-menu = Torna al menù
commands-button-more = Altri…
commands-button-cancel = Annulla
commands-cancelled = Va bene, non è stato cambiato nulla.
commands-nothing-to-cancel = Non c’è nessuna domanda aperta.

# Aiuto e menù.

commands-help = Ecco che cosa può dire qui.
commands-help-slash = Ogni riga funziona anche con «/» all’inizio.
commands-help-entry = { $usage } – { $description }
commands-help-example = Esempio: { $example }
commands-help-private = Per il coordinamento c’è altro nella nostra chat diretta e nella stanza del coordinamento.
commands-menu = { $name }, che cosa desidera fare?

# Che cosa non è possibile.

commands-unknown = Il comando «{ $given }» non esiste. «!help» mostra quelli che ci sono.
commands-unknown-near = Il comando «{ $given }» non esiste. Intendeva «{ $near }»?
commands-half-known = «{ $given }» non è un comando completo. Ci sono: { $possible }
commands-unknown-person = Non La conosco ancora. La preghiamo di chiedere al coordinamento di aggiungerLa al Suo tandem.
commands-coordinators-only = Questo può farlo solo il coordinamento. Può contattarlo con «!ask».
commands-private-only = La preghiamo di scriverlo nella nostra chat diretta o nella stanza del coordinamento.
commands-tandem-only = Questo è possibile solo nella stanza di un tandem.
commands-too-many = «{ $given }» è di troppo. Si scrive così: { $usage }
commands-empty = Manca qualcosa. «!help» mostra come si scrive.
commands-too-long = È troppo lungo; sono consentiti { $most } caratteri.
commands-not-a-city = «{ $given }» non è il nome di una città.
commands-not-a-name = «{ $given }» non è il nome di una persona.
commands-not-an-account = «{ $given }» non è un account. Un account si scrive così: @maria:example.org
commands-unknown-language = Non conosco la lingua «{ $given }». Lingue possibili: { $possible }.
commands-language-not-offered = Questo programma non traduce questa lingua: { $language }. Lingue possibili: { $possible }.
commands-unknown-zone = Non conosco il fuso orario «{ $given }». Si scrive così: { $example }
commands-unknown-shape = «{ $given }» non è possibile. Scelte possibili: { $possible }
commands-button-expired = Questa scelta non è più aperta. «!menu» mostra di nuovo tutto.
commands-not-your-button = Questa scelta è per un’altra persona. «!menu» mostra la Sua.
commands-question-expired = Questa domanda è troppo vecchia. La preghiamo di ricominciare.
commands-edited = Un comando funziona solo come nuovo messaggio. La preghiamo di inviarlo ancora una volta.
commands-stray = Qui leggo solo io. La preghiamo di scrivere ai Suoi partner nella stanza del Suo tandem; «!menu» mostra che cosa posso fare per Lei.

# Originale e annullamento.

commands-original = { $name } ha scritto ({ $language }):
commands-original-none = Qui non c’è nessun messaggio tradotto. La preghiamo di rispondere al messaggio che intende.
commands-original-gone = Il testo di questo messaggio non viene più conservato.
commands-undone = Annullato.
commands-undone-message = Il Suo messaggio «{ $text }» viene rimosso dalle altre stanze.
commands-nothing-to-undo = Negli ultimi dieci minuti non ha fatto nulla che si possa annullare.
