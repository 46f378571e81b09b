# Finestre: partecipare tramite una chat diretta su Telegram.

command-to = Scegliere il tandem a cui scrive
command-here = Partecipare a un tandem tramite questa chat
command-delete = Cancellare ovunque un Suo messaggio
command-telegram = Ottenere un link personale al bot su Telegram
command-matrix = Ottenere un codice per il Suo account su Matrix
command-city-telegram = Stabilire che cosa di una città può apparire su Telegram
commands-argument-policy = allow, names, absent o never
commands-argument-message = numero del messaggio
commands-argument-answer = yes o no
commands-ask-policy = Che cosa dei messaggi della città può apparire su Telegram?
commands-window-only = È possibile solo nella nostra chat diretta su Telegram.

# Arrivare con un link personale.

windows-hello = Buongiorno! Sono l’assistente di «{ $programme }».
windows-are-you = Lei è { $name }, di { $city }?
windows-are-you-team = Lei è { $name }?
windows-button-yes = Sì, sono { $name }
windows-button-no = No, questo link mi è stato inoltrato
windows-thanks = Grazie, { $name }: Le diamo il benvenuto!
windows-not-you = Grazie per averlo detto. Il link è destinato solo a { $name } e resta valido; lo restituisca a chi gliel’ha mandato.
windows-strayed = Un’altra persona ha aperto il link di { $name } e lo ha segnalato. Resta valido; «!invite» ne crea uno nuovo.
windows-stranger = Non La conosco ancora. Per partecipare Le serve il Suo link personale; lo riceve dal Suo coordinamento.
windows-link-wrong = Questo link non funziona: è incompleto, o uno più recente l’ha sostituito. Ne chieda uno nuovo al Suo coordinamento.
windows-link-used = Questo link è già stato usato, e ognuno vale una volta sola. Se non l’ha usato Lei, lo segnali al Suo coordinamento.
windows-link-expired = Questo link è troppo vecchio. Ne chieda uno nuovo al Suo coordinamento.
windows-link-other = Questa chat appartiene già a { $name }; il link è per un’altra persona.
windows-link = Link personale per { $name }: { $link }
windows-link-pass-on = Mandi ogni link solo alla persona a cui è destinato. Vale una volta sola, per 30 giorni.
windows-link-once = Lo apra sul Suo telefono e non lo inoltri. Vale una volta sola, per 30 giorni.
windows-code = Il Suo codice personale per Matrix: { $code } – lì inizi una chat con l’assistente e gli scriva questo codice: { $link }
windows-code-once = Poi parteciperà da lì. Il codice vale una volta sola, per 30 giorni; non lo inoltri.
windows-is-there = { $name } ha già una chat con me e partecipa da lì.
windows-taken-out = Lei non fa più parte di un tandem; da qui non viene più trasmesso nulla.
windows-no-telegram = Questo programma non è su Telegram.
windows-no-matrix = Questo programma non è su Matrix, quindi non c’è un account da invitare. Così si crea un link personale per Telegram: { $example }
windows-notice-with = Lei dialoga con { $cities }.
windows-notice-readers = Ciò che scrive qui viene letto da { $names } e da chi arriverà più tardi.
windows-notice-readers-none = Non c’è ancora nessun altro. Ciò che scrive qui verrà letto da chi arriverà più tardi.
windows-notice-own = Ciò che inizia con «//» non viene mai trasmesso. Con «/ask» contatta una persona.
windows-new-tandem = D’ora in poi Lei partecipa anche a { $tandem }.
windows-ready = È tutto pronto: basta scrivere.
windows-ready-zone = Il Suo fuso orario: { $zone }
windows-ready-delete = «/delete» cancella ovunque un Suo messaggio: in risposta a quello, o da un elenco degli ultimi.
windows-ready-help = «/menu» mostra tutto, «/language» cambia la Sua lingua, e con «/ask» contatta una persona.

# Dove vanno i testi.

windows-to = Lei scrive a: { $tandem }
windows-to-nobody = Lei ha più tandem. Al prossimo testo sceglierà a chi è destinato.
windows-button-to = Scrivere a { $tandem }
windows-button-send = Inviare a { $tandem }
windows-button-answer = Era la mia risposta
windows-button-drop = Non inviare
windows-button-here = Partecipare qui comunque
windows-button-here-in = Partecipare a { $tandem } qui
windows-held =
    { $count ->
        [one] Il Suo messaggio non è ancora stato trasmesso. Che cosa se ne deve fare?
       *[other] I Suoi { $count } messaggi non sono ancora stati trasmessi. Che cosa se ne deve fare?
    }
windows-too-many-held = Troppi messaggi attendono la Sua decisione; questo non viene conservato. Scelga prima con i pulsanti.
windows-nothing-held = Non c’è più alcun messaggio in attesa.
windows-notice-first = I Suoi messaggi attendono che Le sia mostrata l’informativa sui dati; poi proseguono da soli.
windows-sent =
    { $count ->
        [one] Il Suo messaggio va a { $tandem }.
       *[other] I Suoi { $count } messaggi vanno a { $tandem }.
    }
windows-dropped =
    { $count ->
        [one] Il Suo messaggio non è stato trasmesso.
       *[other] I Suoi { $count } messaggi non sono stati trasmessi.
    }
windows-chosen = D’ora in poi Lei scrive a { $tandem }. Una risposta va là da dove viene il messaggio a cui risponde.
windows-here = D’ora in poi Lei partecipa a { $tandem } tramite questa chat.
windows-moved-to-room = Ora Lei partecipa a { $tandem } nella sua stanza; qui non ne appare più nulla.
windows-elsewhere = A { $tandem } Lei partecipa nella sua stanza; qui non ne appare nulla.
windows-alone = Ciò che scrive qui lo leggo solo io; con «/ask» contatta il team.
windows-kept = Questo resta qui: ciò che inizia con «//» non viene trasmesso.
windows-no-reactions = (Le reazioni sono state ritirate.)
windows-who-unnamed =
    { $count ->
        [one] { $city }: una persona
       *[other] { $city }: { $count } persone
    }

# Cancellare.

windows-delete-which = Quale messaggio va cancellato ovunque?
windows-delete-none = Non c’è alcun Suo messaggio da cancellare.
windows-delete-unknown = Questo messaggio non è stato trasmesso; non si trova altrove.
windows-delete-not-yours = Lei può cancellare solo i Suoi messaggi.
windows-delete-gone = Questo messaggio è già stato cancellato.

# Che cosa permette una città.

windows-policy-allow = Tutto
windows-policy-names = Tutto tranne i nomi
windows-policy-absent = Senza nomi, e senza le sue persone
windows-policy-never = Niente
windows-policy-is-allow = I messaggi di { $city } possono apparire su Telegram, con i nomi.
windows-policy-is-names = I messaggi di { $city } possono apparire su Telegram, ma senza nomi: viene indicata solo la città.
windows-policy-is-absent = Le parole di { $city } possono apparire su Telegram senza nomi; le sue persone lì non partecipano.
windows-policy-is-never = I messaggi di { $city } non appaiono mai su Telegram, e nessuno di quella città può parteciparvi.
windows-policy-touched = In { $tandems } alcune persone partecipano su Telegram; non vedono più ciò che viene da quella città.
windows-policy-city = { $city } non partecipa su Telegram.
windows-policy-tandem = Non è possibile: in { $tandem }, { $city } non lascia apparire i propri messaggi su Telegram. «!city telegram» lo cambia.
windows-policy-pairing = Non è possibile: { $city } non lascia apparire i propri messaggi su Telegram, e { $name } ({ $other }) partecipa solo lì. «!city telegram» lo cambia.
windows-policy-closed =
    { $count ->
        [one] { $names } vi partecipava, lo sa già e ha bisogno di un’altra via, per esempio un account su Matrix.
       *[other] { $names } vi partecipavano, lo sanno già e hanno bisogno di un’altra via, per esempio account su Matrix.
    }
windows-barred = { $city } non partecipa più su Telegram. Da ora qui non appare più nulla e da qui non viene trasmesso più nulla.
windows-barred-invited = È stato inviato un invito alla stanza su Matrix; lì si continua.
windows-barred-ask = Il coordinamento lo sa e Le dirà come continuare. Grazie per i contributi dati finora!
windows-barred-others = Ciò che { $city } scrive in { $tandem } non appare più qui, perché la città non lo consente su Telegram. I Suoi messaggi continuano ad arrivare lì.
