# Les rythmes, répétés en entier, et ce qu’en font les changements d’heure.

when-rhythm = { $beat }, { $clock }
when-rhythm-until = { $beat }, { $clock }, jusqu’au { $day }
when-weeks =
    { $every ->
        [one] chaque semaine, { $days }
       *[other] toutes les { $every } semaines, { $days }
    }
when-months =
    { $every ->
        [one] { $which } de chaque mois
       *[other] { $which }, tous les { $every } mois
    }
when-nth =
    { $number ->
       *[other]
            { $nth ->
                [1] le premier { $weekday }
                [2] le deuxième { $weekday }
                [3] le troisième { $weekday }
                [4] le quatrième { $weekday }
               *[other] le dernier { $weekday }
            }
    }
when-month-day = le { $day }
when-month-day-or-last = le { $day } (le dernier jour des mois plus courts)
when-month-end = le dernier jour
when-skipped = Le { $day }, on change d’heure et { $agreed } n’existe pas. Le début est à { $clock }.
when-doubled = Le { $day }, on change d’heure et { $clock } revient deux fois. La première fois compte.
when-difference = À partir du { $day }, la réunion commence pour vous à { $clock } au lieu de { $before }, à cause du changement d’heure.
