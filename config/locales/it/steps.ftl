# Chi fa che cosa, ed entro quando.

steps-open = Resta ancora da fare:
steps-wait = Prossimi passi ancora aperti: { $count }
steps-entry = { $number }. { $what } – { $who } (senza data)
steps-entry-due = { $number }. { $what } – { $who }, entro { $due }
steps-entry-late = { $number }. { $what } – { $who }, era previsto per { $due }
steps-further = Altri prossimi passi: { $count }
