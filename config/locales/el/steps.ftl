# Ποιος κάνει τι και μέχρι πότε.

steps-open = Αυτά μένουν ακόμη να γίνουν:
steps-wait = Επόμενα βήματα που εκκρεμούν: { $count }
steps-entry = { $number }. { $what } – { $who } (χωρίς προθεσμία)
steps-entry-due = { $number }. { $what } – { $who }, έως { $due }
steps-entry-late = { $number }. { $what } – { $who }, η προθεσμία ήταν { $due }
steps-further = Περισσότερα επόμενα βήματα: { $count }
