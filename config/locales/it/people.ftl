# Le persone: il saluto, le loro lingue, e chi legge.

people-greeting-room = Benvenuti! Qui dialogano { $cities }, nell’ambito di «{ $programme }».
people-greeting-direct = Buongiorno, { $name }! Sono l’assistente di «{ $programme }».
people-greeting-connected = La metto in contatto con { $cities }.
people-greeting-coordinator = Lei coordina: «!tandem new» crea un tandem, «!menu» mostra tutto.
people-greeting-menu = «!menu» mostra che cosa posso fare per Lei; con «!ask» contatta il team.
people-greeting-newcomer = Per { $name } ({ $city }), che si unisce ora:
people-greeting-help = «!menu» mostra che cosa so fare, «!who» mostra chi legge, «!language» cambia la Sua lingua, con «!ask» contatta il team.
people-translated-here = Scriva nella Sua lingua: un computer del programma traduce per gli altri. A volte sbaglia; l’originale è sempre allegato.
people-translated-hosted = Scriva nella Sua lingua: il servizio { $engine }, esterno al programma, traduce per gli altri. A volte sbaglia; l’originale è sempre allegato.
people-kept =
    { $days ->
        [one] I testi qui vengono cancellati dopo un giorno.
       *[other] I testi qui vengono cancellati dopo { $days } giorni.
    }
people-contact = Contatto: { $contact }

people-language = Lei legge in { $reads } e di solito scrive in { $writes }.
people-language-how = Per cambiare scelga una lingua, o ne scriva più d’una, la migliore per prima: «!language de fr»
people-language-set = Preso nota: Lei legge in { $reads } e di solito scrive in { $writes }.
people-language-moves = Ha un invito nella stanza della Sua lingua; appena sarà lì, La tolgo da quella precedente.
people-language-invited = Ha un invito nella stanza della Sua lingua.

people-who-title = { $tandem }: chi partecipa e chi legge
people-who-city = { $city }: { $names }
people-who-city-empty = { $city }: ancora nessuno
people-who-absent = Non ancora qui: { $names }
people-who-team = Del team leggono anche: { $names }
people-who-strangers = Anche nella stanza, ma non nel tandem: { $names }
people-who-languages = Lingue lette qui: { $languages }
people-who-mirrored =
    { $count ->
        [one] Il tandem ha una stanza.
       *[other] Il tandem ha { $count } stanze; ciò che si scrive in una appare anche nelle altre.
    }
people-who-which = Quale tandem intende?
people-who-none = Lei non fa ancora parte di un tandem. Con «!ask» contatta il team.

people-question = { $name } ({ $account }) chiede:
people-question-tandem = { $name } ({ $account }, { $tandems }) chiede:
people-question-how = (Una risposta a questo messaggio arriva a { $name }, a meno che non inizi con «//».)
people-asked = La Sua domanda è stata trasmessa al team.
people-answer = { $name } risponde a nome del team:
people-answer-sent = La Sua risposta va a { $name }.
people-answer-nowhere = Questa risposta non può essere trasmessa: non ho più una stanza in comune con chi ha chiesto.
people-no-team = Il team non è ancora raggiungibile da qui.
people-no-team-contact = Il team non è ancora raggiungibile da qui. Può rivolgersi a { $contact }.

command-questions = Le domande che attendono una risposta
people-answer-how = Può rispondere a questo messaggio.
people-answered-by = { $name } ha risposto:
people-question-more = { $name } aggiunge:
people-question-broadcast = { $name } risponde all’avviso { $number }:
people-asked-back = La Sua risposta è andata al team, perché ha risposto a un avviso. Gli altri del Suo tandem non la leggono.
people-no-files = Qui non si possono trasmettere file. La preghiamo di scriverlo a parole.
people-open-questions = Queste domande attendono una risposta. Basta rispondere alla domanda.
people-open-none = Nessuna domanda attende una risposta.
people-open-question = · { $name }, { $at }: { $text }
people-open-more = Ce ne sono altre: { $count }
people-button-settle = Fatto: { $name }
