# Rhythmen, vollständig wiederholt, und was Zeitumstellungen mit ihnen machen.

when-rhythm = { $beat }, { $clock }
when-rhythm-until = { $beat }, { $clock }, bis { $day }
when-weeks =
    { $every ->
        [one] jede Woche am { $days }
       *[other] alle { $every } Wochen am { $days }
    }
when-months =
    { $every ->
        [one] { $which } jedes Monats
       *[other] { $which }, alle { $every } Monate
    }
when-nth =
    { $number ->
       *[other]
            { $nth ->
                [1] am ersten { $weekday }
                [2] am zweiten { $weekday }
                [3] am dritten { $weekday }
                [4] am vierten { $weekday }
               *[other] am letzten { $weekday }
            }
    }
when-month-day = am { $day }.
when-month-day-or-last = am { $day }. (in kürzeren Monaten am letzten Tag)
when-month-end = am letzten Tag
when-skipped = Am { $day } werden die Uhren umgestellt, { $agreed } gibt es dann nicht. Beginn ist um { $clock }.
when-doubled = Am { $day } werden die Uhren umgestellt, { $clock } gibt es dann zweimal. Es gilt das erste Mal.
when-difference = Ab { $day } beginnt das Treffen bei Ihnen um { $clock } statt um { $before }, weil die Uhren umgestellt wurden.
