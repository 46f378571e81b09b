# Ritmes, volledig herhaald, en wat het verzetten van de klok ermee doet.

when-rhythm = { $beat }, { $clock }
when-rhythm-until = { $beat }, { $clock }, tot en met { $day }
when-weeks =
    { $every ->
        [one] elke week op { $days }
       *[other] elke { $every } weken op { $days }
    }
when-months =
    { $every ->
        [one] { $which } van elke maand
       *[other] { $which }, elke { $every } maanden
    }
when-nth =
    { $number ->
       *[other]
            { $nth ->
                [1] de eerste { $weekday }
                [2] de tweede { $weekday }
                [3] de derde { $weekday }
                [4] de vierde { $weekday }
               *[other] de laatste { $weekday }
            }
    }
when-month-day = de { $day }e
when-month-day-or-last = de { $day }e (in kortere maanden de laatste dag)
when-month-end = de laatste dag
when-skipped = Op { $day } wordt de klok verzet en bestaat { $agreed } niet. Het begin is om { $clock }.
when-doubled = Op { $day } wordt de klok verzet en komt { $clock } twee keer voor. De eerste keer telt.
when-difference = Vanaf { $day } begint de bijeenkomst voor u om { $clock } in plaats van { $before }, omdat de klok is verzet.
