# Qui fait quoi, et pour quand.

steps-open = Il reste à faire :
steps-wait = Prochaines étapes encore ouvertes : { $count }
steps-entry = { $number }. { $what } – { $who } (sans date)
steps-entry-due = { $number }. { $what } – { $who }, pour le { $due }
steps-entry-late = { $number }. { $what } – { $who }, attendu pour le { $due }
steps-further = Autres prochaines étapes : { $count }
