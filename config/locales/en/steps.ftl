# Who does what by when.

steps-open = This is still to be done:
steps-wait = Next steps that are still open: { $count }
steps-entry = { $number }. { $what } – { $who } (no date)
steps-entry-due = { $number }. { $what } – { $who }, by { $due }
steps-entry-late = { $number }. { $what } – { $who }, was due on { $due }
steps-further = Further next steps: { $count }
