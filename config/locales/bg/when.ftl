# Ритми, повторени изцяло, и какво прави с тях смяната на часа.

when-rhythm = { $beat }, { $clock }
when-rhythm-until = { $beat }, { $clock }, до { $day }
when-weeks =
    { $every ->
        [one] всяка седмица, { $days }
       *[other] на всеки { $every } седмици, { $days }
    }
when-months =
    { $every ->
        [one] { $which } на всеки месец
       *[other] { $which }, на всеки { $every } месеца
    }
when-nth =
    { $number ->
        [2] { $nth ->
                [1] първата { $weekday }
                [2] втората { $weekday }
                [3] третата { $weekday }
                [4] четвъртата { $weekday }
               *[other] последната { $weekday }
            }
        [5] { $nth ->
                [1] първата { $weekday }
                [2] втората { $weekday }
                [3] третата { $weekday }
                [4] четвъртата { $weekday }
               *[other] последната { $weekday }
            }
        [6] { $nth ->
                [1] първата { $weekday }
                [2] втората { $weekday }
                [3] третата { $weekday }
                [4] четвъртата { $weekday }
               *[other] последната { $weekday }
            }
       *[other] { $nth ->
                [1] първия { $weekday }
                [2] втория { $weekday }
                [3] третия { $weekday }
                [4] четвъртия { $weekday }
               *[other] последния { $weekday }
            }
    }
when-month-day = на { $day }-о число
when-month-day-or-last = на { $day }-о число (в по-късите месеци – последния ден)
when-month-end = последния ден
when-skipped = В нощта на { $day } часовникът се мести и { $agreed } няма. Началото е в { $clock }.
when-doubled = В нощта на { $day } часовникът се мести и { $clock } има два пъти. Важи първият.
when-difference = От { $day } срещата за Вас започва в { $clock } вместо в { $before }, защото часът се смени.
