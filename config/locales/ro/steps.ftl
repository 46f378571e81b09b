# Cine ce face și până când.

steps-open = Mai sunt de făcut:
steps-wait = Pași următori încă deschiși: { $count }
steps-entry = { $number }. { $what } – { $who } (fără termen)
steps-entry-due = { $number }. { $what } – { $who }, până { $due }
steps-entry-late = { $number }. { $what } – { $who }, termenul era { $due }
steps-further = Alți pași următori: { $count }
