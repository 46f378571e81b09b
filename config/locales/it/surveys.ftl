# Due domande a ogni città, di tanto in tanto.

surveys-fit = Una breve domanda a ogni città: quanto sono affini le città del vostro tandem?
surveys-benefit = E un’altra: quanto è utile lo scambio per la vostra città?
surveys-how = 1 vuol dire «per niente», 5 «molto». Una risposta per città; le altre città non la vedono.
surveys-value = { NUMBER($value) }
surveys-answered = Hanno risposto: { $cities }
surveys-thanks = Grazie, è annotato.
surveys-over = Questa domanda è ormai chiusa. Ce ne sarà un’altra.
surveys-not-yours = Qui rispondono le persone delle città di questo tandem.
command-survey = Rispondere a una domanda sul tandem
