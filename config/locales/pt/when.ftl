# Os ritmos, repetidos por inteiro, e o que as mudanças de hora lhes fazem.

when-rhythm = { $beat }, { $clock }
when-rhythm-until = { $beat }, { $clock }, até { $day }
when-weeks =
    { $every ->
        [one] todas as semanas, { $days }
       *[other] a cada { $every } semanas, { $days }
    }
when-months =
    { $every ->
        [one] { $which } de cada mês
       *[other] { $which }, a cada { $every } meses
    }
when-nth =
    { $number ->
        [5] { $nth ->
                [1] o primeiro { $weekday }
                [2] o segundo { $weekday }
                [3] o terceiro { $weekday }
                [4] o quarto { $weekday }
               *[other] o último { $weekday }
            }
        [6] { $nth ->
                [1] o primeiro { $weekday }
                [2] o segundo { $weekday }
                [3] o terceiro { $weekday }
                [4] o quarto { $weekday }
               *[other] o último { $weekday }
            }
       *[other] { $nth ->
                [1] a primeira { $weekday }
                [2] a segunda { $weekday }
                [3] a terceira { $weekday }
                [4] a quarta { $weekday }
               *[other] a última { $weekday }
            }
    }
when-month-day = o dia { $day }
when-month-day-or-last = o dia { $day } (nos meses mais curtos, o último dia)
when-month-end = o último dia
when-skipped = Na madrugada de { $day } a hora muda e { $agreed } não existe. O início é às { $clock }.
when-doubled = Na madrugada de { $day } a hora muda e { $clock } acontece duas vezes. Vale a primeira.
when-difference = A partir de { $day }, a reunião começa para si às { $clock } em vez de { $before }, por causa da mudança de hora.
