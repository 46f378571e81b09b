# Ρυθμίσεις για το Telegram.

settings-expects-bot-token = το διακριτικό που δίνει ο @BotFather, όπως 123456789:AbCdEf
settings-expects-webhook-secret = τουλάχιστον 16 γράμματα, ψηφία, «_» ή «-»
settings-expects-webhook = μια διεύθυνση που αρχίζει με https://
settings-expects-listen = ένας υπολογιστής και μια θύρα όπως 127.0.0.1:8080
settings-expects-clock = μια ώρα όπως 21:00

check-subject-telegram = Telegram
check-subject-groups = Ομάδες στο Telegram
check-subject-receiving = Λήψη
check-subject-rehearsal = Δοκιμή
check-telegram-ready = Το bot είναι το @{ $username }.
check-telegram-token = Το Telegram δεν δέχεται το διακριτικό. Ο @BotFather δίνει νέο με /token· γράψτε το στο telegram.token.
check-telegram-strange = Το Telegram απαντά, αλλά όχι όπως αναμενόταν ({ $reason }). Είναι σωστή η διεύθυνση telegram.api;
check-telegram-other = Το διακριτικό ανήκει στο @{ $username }, όχι στο bot των ρυθμίσεων. Παρακαλούμε διορθώστε το telegram.username.
check-telegram-sees-all = Στις ομάδες το bot διαβάζει τα πάντα.
check-telegram-privacy = Στις ομάδες το bot διαβάζει μόνο εντολές και απαντήσεις, επειδή η λειτουργία απορρήτου του είναι ενεργή. Αρκεί να το κάνετε διαχειριστή της ομάδας.
check-telegram-no-groups = Κανείς δεν μπορεί να προσθέσει το bot σε ομάδα. Ο @BotFather το επιτρέπει με /setjoingroups.
check-telegram-polling = Το bot ρωτά μόνο του το Telegram για νέα.
check-telegram-webhook-left = Υπάρχει ορισμένο webhook ({ $url }). Το bot το αφαιρεί όταν ξεκινά.
check-telegram-webhook-missing = Το webhook { $url } δεν έχει οριστεί ακόμη. Το bot το ορίζει όταν ξεκινά.
check-telegram-webhook-failed = Το Telegram δεν μπορεί να στείλει στο { $url }: { $reason }
check-telegram-webhook-ready = Το Telegram στέλνει στο { $url }.
check-telegram-nobody = Στο programme.coordinators κανείς δεν έχει λογαριασμό Telegram, άρα δεν υπάρχει συνομιλία για δοκιμές.
check-telegram-rehearsed = Ένα μήνυμα στάλθηκε, άλλαξε, πήρε μια αντίδραση και διαγράφηκε.
check-telegram-rehearsal-failed = Κάτι δεν πέτυχε στη συνομιλία του συντονισμού ({ $reason }). Πατήθηκε εκεί το «Έναρξη»;
init-telegram-why = Στο Telegram το bot χρειάζεται δικό του λογαριασμό, που ο @BotFather δίνει δωρεάν.
init-telegram-wanted = Να ρυθμιστεί και το Telegram;
init-telegram-step-newbot = { $number }. Στο Telegram ανοίξτε συνομιλία με τον @BotFather και στείλτε /newbot. Διαλέξτε ένα όνομα και ένα όνομα χρήστη που τελειώνει σε «bot».
init-telegram-step-token = { $number }. Αντιγράψτε το διακριτικό που δείχνει ο @BotFather. Όποιος το ξέρει είναι το bot.
init-telegram-step-privacy = { $number }. Αφήστε ενεργή τη λειτουργία απορρήτου. Στις ομάδες κάντε το bot διαχειριστή: τότε διαβάζει ό,τι πρέπει να μεταφραστεί.
init-telegram-step-joingroups = { $number }. Αν ένα tandem θα έχει ομάδα, στείλτε /setjoingroups και επιτρέψτε το.
init-telegram-token = Το διακριτικό
init-telegram-refused = Το Telegram δεν δέχεται αυτό το διακριτικό. Είναι ολόκληρο;
init-telegram-later = Το Telegram δεν είναι διαθέσιμο τώρα. Παρακαλούμε δοκιμάστε ξανά.
init-telegram-ready = Το bot είναι το @{ $username }.
cli-check-telegram = να δοκιμαστεί και στο Telegram ό,τι μπορεί να δοκιμάσει ένα bot μόνο του
