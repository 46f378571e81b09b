# Impostazioni per Telegram.

settings-expects-bot-token = il token fornito da @BotFather, come 123456789:AbCdEf
settings-expects-webhook-secret = almeno 16 lettere, cifre, «_» o «-»
settings-expects-webhook = un indirizzo che inizia con https://
settings-expects-listen = un host e una porta come 127.0.0.1:8080
settings-expects-clock = un orario come 21:00

check-subject-telegram = Telegram
check-subject-groups = Gruppi Telegram
check-subject-receiving = Ricezione
check-subject-rehearsal = Prova
check-telegram-ready = Il bot è @{ $username }.
check-telegram-token = Telegram non accetta il token. @BotFather ne dà uno nuovo con /token; va inserito in telegram.token.
check-telegram-strange = Telegram risponde, ma non come previsto ({ $reason }). L’indirizzo telegram.api è giusto?
check-telegram-other = Il token appartiene a @{ $username }, non al bot delle impostazioni. La preghiamo di correggere telegram.username.
check-telegram-sees-all = Nei gruppi il bot legge tutto.
check-telegram-privacy = Nei gruppi il bot legge solo comandi e risposte, perché la sua modalità privacy è attiva. Basta nominarlo amministratore del gruppo.
check-telegram-no-groups = Nessuno può aggiungere il bot a un gruppo. @BotFather lo permette con /setjoingroups.
check-telegram-polling = Il bot chiede da sé le novità a Telegram.
check-telegram-webhook-left = È impostato un webhook ({ $url }). Il bot lo toglie all’avvio.
check-telegram-webhook-missing = Il webhook { $url } non è ancora impostato. Il bot lo imposta all’avvio.
check-telegram-webhook-failed = Telegram non può inviare a { $url }: { $reason }
check-telegram-webhook-ready = Telegram invia a { $url }.
check-telegram-nobody = In programme.coordinators nessuno ha un account Telegram, quindi non c’è una chat per le prove.
check-telegram-rehearsed = Un messaggio è stato inviato, modificato, contrassegnato con una reazione ed eliminato.
check-telegram-rehearsal-failed = Qualcosa non ha funzionato nella chat del coordinamento ({ $reason }). È stato premuto Avvia?
init-telegram-why = Su Telegram il bot ha bisogno di un account proprio, che @BotFather dà gratuitamente.
init-telegram-wanted = Configurare anche Telegram?
init-telegram-step-newbot = { $number }. In Telegram apra una chat con @BotFather e invii /newbot. Scelga un nome e un nome utente che finisca in «bot».
init-telegram-step-token = { $number }. Copi il token mostrato da @BotFather. Chi lo conosce è il bot.
init-telegram-step-privacy = { $number }. Lasci attiva la modalità privacy. Nei gruppi nomini il bot amministratore: così legge ciò che va tradotto.
init-telegram-step-joingroups = { $number }. Se un tandem deve avere un gruppo, invii /setjoingroups e lo permetta.
init-telegram-token = Il token
init-telegram-refused = Telegram non accetta questo token. È completo?
init-telegram-later = Telegram al momento non è raggiungibile. La preghiamo di riprovare.
init-telegram-ready = Il bot è @{ $username }.
cli-check-telegram = provare anche su Telegram tutto ciò che un bot può provare da solo
