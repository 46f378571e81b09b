# Reactions, pinned messages, and who comes and goes.

around-reacted = Αντιδράσεις στο «{ $text }»:
around-reacted-none = Κανείς δεν έχει αντιδράσει ακόμη.
around-which = Παρακαλούμε απαντήστε στο μήνυμα που εννοείτε.
around-pins-refused = Δεν επιτρέπεται να καρφιτσώνω μηνύματα εδώ, γι’ αυτό λείπει εδώ ό,τι καρφιτσώνεται στα άλλα δωμάτια. Ένας διαχειριστής μπορεί να το επιτρέψει.
around-joined = Μπήκε: { $name }.
around-left = Έφυγε: { $name }.
around-renamed = Νέο όνομα: από { $name } σε { $new }.
