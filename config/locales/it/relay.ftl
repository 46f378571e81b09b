# Come si mostrano i messaggi degli altri.

relay-from = { $code ->
    [bg] dal bulgaro
    [de] dal tedesco
    [el] dal greco
    [en] dall’inglese
    [fr] dal francese
    [it] dall’italiano
    [nl] dall’olandese
    [pt] dal portoghese
    [ro] dal rumeno
   *[other] da un’altra lingua ({ $language })
}
relay-original-below = Tradotto automaticamente { $from }. Originale:
relay-not-translated = Non ancora tradotto { $from }.
relay-not-translatable = La traduzione automatica { $from } era inutilizzabile.
relay-check-figures = Si prega di controllare le cifre. Tradotto automaticamente { $from }:
relay-section = { $language }
relay-section-translated = { $language } · tradotto automaticamente
relay-section-check = { $language } · tradotto automaticamente, si prega di controllare le cifre
relay-section-missing = { $language } · non ancora tradotto { $from }
relay-section-unusable = { $language } · traduzione automatica { $from } inutilizzabile
relay-local-time = Se si intende l’ora locale ({ $zone }): { $places }
relay-local-place = { $times } a { $cities }
relay-next-day = { $time } del giorno dopo
relay-previous-day = { $time } del giorno prima
relay-written-at = Scritto alle { $moment }
relay-written-on = Scritto: { $moment }

# Che cosa ne dice il bot.

relay-kept = Questo resta in questa stanza: ciò che inizia con // non viene trasmesso. D’ora in poi lo indicherà { $mark } sul messaggio.
relay-late = Non ancora consegnato. Non occorre fare nulla: il messaggio è stato salvato e sarà inviato appena possibile.
relay-unknown-writer = { $name }, ciò che scrive qui non viene ancora trasmesso, perché non si sa a quale città appartiene.
relay-unknown-writer-next = Il coordinamento può registrarLa con «!tandem add»; da quel momento i Suoi messaggi saranno trasmessi.
relay-proposed = Questo tandem non è ancora iniziato, perciò i messaggi qui non vengono trasmessi. Il coordinamento comunicherà quando inizia.
relay-paused = Questo tandem è in pausa, perciò i messaggi qui non vengono trasmessi. Il coordinamento può riprenderlo.
relay-ended = Questo tandem è terminato, perciò i messaggi qui non vengono più trasmessi. Grazie per la partecipazione.
