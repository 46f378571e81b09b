# I ritmi, ripetuti per intero, e che cosa ne fanno i cambi d’ora.

when-rhythm = { $beat }, { $clock }
when-rhythm-until = { $beat }, { $clock }, fino a { $day }
when-weeks =
    { $every ->
        [one] ogni settimana, { $days }
       *[other] ogni { $every } settimane, { $days }
    }
when-months =
    { $every ->
        [one] { $which } di ogni mese
       *[other] { $which }, ogni { $every } mesi
    }
when-nth =
    { $number ->
        [6]
            { $nth ->
                [1] la prima { $weekday }
                [2] la seconda { $weekday }
                [3] la terza { $weekday }
                [4] la quarta { $weekday }
               *[other] l’ultima { $weekday }
            }
       *[other]
            { $nth ->
                [1] il primo { $weekday }
                [2] il secondo { $weekday }
                [3] il terzo { $weekday }
                [4] il quarto { $weekday }
               *[other] l’ultimo { $weekday }
            }
    }
when-month-day = il giorno { $day }
when-month-day-or-last = il giorno { $day } (l’ultimo giorno nei mesi più brevi)
when-month-end = l’ultimo giorno
when-skipped = Nella notte di { $day } cambia l’ora e le { $agreed } non esistono. Si comincia alle { $clock }.
when-doubled = Nella notte di { $day } cambia l’ora e le { $clock } ricorrono due volte. Vale la prima.
when-difference = Da { $day } la riunione per Lei comincia alle { $clock } invece che alle { $before }, per il cambio dell’ora.
