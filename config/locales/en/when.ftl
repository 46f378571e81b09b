# Rhythms, shown back in full, and what clock changes do to them.

when-rhythm = { $beat }, { $clock }
when-rhythm-until = { $beat }, { $clock }, until { $day }
when-weeks =
    { $every ->
        [one] every week on { $days }
       *[other] every { $every } weeks on { $days }
    }
when-months =
    { $every ->
        [one] { $which } of every month
       *[other] { $which }, every { $every } months
    }
when-nth =
    { $number ->
       *[other]
            { $nth ->
                [1] the first { $weekday }
                [2] the second { $weekday }
                [3] the third { $weekday }
                [4] the fourth { $weekday }
               *[other] the last { $weekday }
            }
    }
when-month-day = day { $day }
when-month-day-or-last = day { $day } (in shorter months the last day)
when-month-end = the last day
when-skipped = On { $day } the clocks change and { $agreed } does not exist. It begins at { $clock }.
when-doubled = On { $day } the clocks change and { $clock } comes twice. The first time counts.
when-difference = From { $day }, the meeting is at { $clock } for you, instead of { $before }, because the clocks changed.
