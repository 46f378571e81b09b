# Polls, and what all rooms chose in them.

polls-total =
    { $count ->
        [one] Tutte le stanze insieme: un voto
       *[other] Tutte le stanze insieme: { $count } voti
    }
polls-result =
    { $count ->
        [one] Risultato di tutte le stanze: un voto
       *[other] Risultato di tutte le stanze: { $count } voti
    }
polls-closed = Questo sondaggio è chiuso.
polls-hidden = I numeri si vedranno quando il sondaggio sarà chiuso.
polls-visible = Chi è nella stessa stanza può vedere chi ha scelto che cosa; le altre stanze vedono solo i numeri.
polls-vote-here = La preghiamo di votare in questo secondo sondaggio: i voti nel primo non si possono contare.
polls-too-many = Qui un sondaggio può avere al massimo { $most } risposte e questo ne ha { $count }. La preghiamo di scrivere quale sceglie.
polls-none = Risponda al sondaggio che vuole chiudere.
polls-not-yours = Questo sondaggio può essere chiuso solo da chi l’ha posto o dal coordinamento.
polls-closed-now = Il sondaggio è chiuso in tutte le stanze.
