# Ritmurile, repetate în întregime, și ce fac cu ele schimbările de oră.

when-rhythm = { $beat }, { $clock }
when-rhythm-until = { $beat }, { $clock }, până la { $day }
when-weeks =
    { $every ->
        [one] în fiecare săptămână, { $days }
        [few] la fiecare { $every } săptămâni, { $days }
       *[other] la fiecare { $every } de săptămâni, { $days }
    }
when-months =
    { $every ->
        [one] { $which } din fiecare lună
        [few] { $which }, la fiecare { $every } luni
       *[other] { $which }, la fiecare { $every } de luni
    }
when-nth =
    { $number ->
       *[other]
            { $nth ->
                [1] prima { $weekday }
                [2] a doua { $weekday }
                [3] a treia { $weekday }
                [4] a patra { $weekday }
               *[other] ultima { $weekday }
            }
    }
when-month-day = ziua { $day }
when-month-day-or-last = ziua { $day } (în lunile mai scurte, ultima zi)
when-month-end = ultima zi
when-skipped = În noaptea de { $day } se schimbă ora și { $agreed } nu există. Începe la { $clock }.
when-doubled = În noaptea de { $day } se schimbă ora și { $clock } apare de două ori. Contează prima dată.
when-difference = Începând cu { $day }, întâlnirea începe pentru dumneavoastră la { $clock } în loc de { $before }, pentru că s-a schimbat ora.
