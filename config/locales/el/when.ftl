# Ρυθμοί, γραμμένοι ολόκληροι, και τι κάνει σε αυτούς η αλλαγή ώρας.

when-rhythm = { $beat }, { $clock }
when-rhythm-until = { $beat }, { $clock }, έως { $day }
when-weeks =
    { $every ->
        [one] κάθε εβδομάδα, { $days }
       *[other] κάθε { $every } εβδομάδες, { $days }
    }
when-months =
    { $every ->
        [one] { $which } κάθε μήνα
       *[other] { $which }, κάθε { $every } μήνες
    }
when-nth =
    { $number ->
        [5] { $nth ->
                [1] το πρώτο { $weekday }
                [2] το δεύτερο { $weekday }
                [3] το τρίτο { $weekday }
                [4] το τέταρτο { $weekday }
               *[other] το τελευταίο { $weekday }
            }
       *[other] { $nth ->
                [1] την πρώτη { $weekday }
                [2] τη δεύτερη { $weekday }
                [3] την τρίτη { $weekday }
                [4] την τέταρτη { $weekday }
               *[other] την τελευταία { $weekday }
            }
    }
when-month-day = στις { $day }
when-month-day-or-last = στις { $day } (στους μικρότερους μήνες την τελευταία ημέρα)
when-month-end = την τελευταία ημέρα
when-skipped = { $day }: αλλάζει η ώρα και η { $agreed } δεν υπάρχει. Θα είναι στις { $clock }.
when-doubled = { $day }: αλλάζει η ώρα και η { $clock } έρχεται δύο φορές. Ισχύει η πρώτη.
when-difference = Από { $day } η συνάντηση για εσάς αρχίζει στις { $clock } αντί για τις { $before }, επειδή άλλαξε η ώρα.
