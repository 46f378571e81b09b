# Wer was bis wann tut.

steps-open = Das ist noch zu tun:
steps-wait = Offene nächste Schritte: { $count }
steps-entry = { $number }. { $what } – { $who } (ohne Termin)
steps-entry-due = { $number }. { $what } – { $who }, bis { $due }
steps-entry-late = { $number }. { $what } – { $who }, war fällig: { $due }
steps-further = Weitere nächste Schritte: { $count }
