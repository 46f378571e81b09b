# Τι μπορεί να πάει στραβά παντού.

error-internal = Κάτι πήγε στραβά. Αν συμβεί ξανά, δώστε στον συντονισμό τον κωδικό { $reference }.

# Η γραμμή εντολών.

cli-about = Συνδέει tandem πόλεων σε κοινά δωμάτια και μεταφράζει όσα λένε.
cli-usage = Χρήση:
cli-options = Επιλογές
cli-arguments = Ορίσματα
cli-commands = Εντολές
cli-word-command = ΕΝΤΟΛΗ
cli-word-file = ΑΡΧΕΙΟ
cli-word-language = ΓΛΩΣΣΑ
cli-help = δείχνει αυτή τη βοήθεια
cli-config = το αρχείο ρυθμίσεων (αλλιώς TANDEMBOT_CONFIG, αλλιώς tandembot.toml)
cli-init = ρωτά τις ρυθμίσεις και τις γράφει σε αρχείο
cli-check = δοκιμάζει κάθε σύνδεση και λέει τι πρέπει να γίνει
cli-run = ξεκινά το bot
cli-demo = δείχνει ένα παιγμένο tandem σε δικό του διακομιστή
cli-models = διαχειρίζεται τα μοντέλα μετάφρασης
cli-models-pull = κατεβάζει τα μοντέλα που χρειάζονται ή όσα αφορούν ορισμένες γλώσσες
cli-models-list = δείχνει τα μοντέλα σε αυτόν τον υπολογιστή
cli-models-remove = αφαιρεί τα μοντέλα ορισμένων γλωσσών
cli-models-languages = κωδικοί γλωσσών, για παράδειγμα: de bg
cli-db = διαχειρίζεται τη βάση δεδομένων
cli-db-upgrade = ενημερώνει τη βάση δεδομένων
cli-outbox = φροντίζει τα μηνύματα που δεν μπόρεσαν να σταλούν
cli-outbox-list = τα δείχνει
cli-outbox-retry = τα στέλνει ξανά
cli-outbox-drop = τα εγκαταλείπει
cli-outbox-ids = οι αριθμοί τους, όπως τους δείχνει το «outbox list»
cli-not-understood = Το «{ $line }» δεν είναι κατανοητό. Το «tandembot --help» δείχνει τι υπάρχει.
cli-interrupted = Διακόπηκε.
cli-os-error = Δεν πέτυχε: { $reason }

# Ρυθμίσεις.

settings-problems = Οι ρυθμίσεις δεν μπορούν να χρησιμοποιηθούν:
settings-unknown = Το «{ $path }» δεν είναι ρύθμιση.
settings-unknown-near = Το «{ $path }» δεν είναι ρύθμιση. Μήπως εννοούσατε «{ $near }»;
settings-missing = Λείπει το «{ $path }».
settings-needs = Λείπει το «{ $path }»· το χρειάζεται το { $by }.
settings-wrong = Το «{ $path }» δεν μπορεί να είναι «{ $value }». Αναμένεται: { $expected }.
settings-wrong-secret = Το «{ $path }» έχει τιμή που δεν μπορεί να χρησιμοποιηθεί. Αναμένεται: { $expected }.
settings-file-missing = Δεν υπάρχει αρχείο { $path }. Το «tandembot init» το δημιουργεί.
settings-file-unreadable = Το αρχείο { $path } δεν διαβάζεται. Παρακαλούμε ελέγξτε τα δικαιώματά του.
settings-file-syntax = Το αρχείο { $path } δεν είναι έγκυρο TOML· δείτε τη γραμμή { NUMBER($line, useGrouping: 0) }.
settings-file-open = Άλλοι σε αυτόν τον υπολογιστή μπορούν να διαβάσουν το { $path }, αν και περιέχει μυστικό. Παρακαλούμε εκτελέστε: chmod 600 { $path }
settings-expects-zone = μια ζώνη ώρας όπως Europe/Berlin
settings-expects-language = κωδικός γλώσσας: bg, de, el, en, fr, it, nl, ro ή pt
settings-expects-account = ένας λογαριασμός όπως matrix:@anna:example.org ή telegram:123456789
settings-expects-user = ένα όνομα Matrix όπως @tandembot:example.org
settings-expects-address = μια διεύθυνση όπως https://matrix.example.org
settings-expects-database = μια διεύθυνση που αρχίζει με sqlite:/// ή postgresql://
settings-expects-token = το διακριτικό που δίνει μια σύνδεση
settings-expects-whole = ένας ακέραιος αριθμός
settings-expects-number = ένας αριθμός
settings-expects-truth = true ή false
settings-expects-choice = ένα από αυτά: { $choices }
settings-expects-more = περισσότερο από { $limit }
settings-expects-least = τουλάχιστον { $limit }
settings-expects-most = το πολύ { $limit }
settings-expects-words = κείμενο
settings-expects-list = κατάλογος
settings-expects-table = ενότητα με δικές της ρυθμίσεις
settings-expects-other = κάτι άλλο

# tandembot run

run-ready = Το bot λειτουργεί. Το Ctrl-C το σταματά.
run-no-platform = Οι ρυθμίσεις δεν έχουν λογαριασμό, άρα δεν υπάρχει τίποτα να ξεκινήσει. Το «tandembot init» ρυθμίζει έναν.
run-locked = Άλλη διεργασία λειτουργεί ήδη με αυτόν τον λογαριασμό. Σταματήστε την πρώτα.
run-lock-lost = Ίσως άλλη διεργασία ανέλαβε αυτόν τον λογαριασμό, γι’ αυτό αυτή σταματά.
run-login-lost = Ο διακομιστής δεν δέχεται πια τη σύνδεση του bot. Το «tandembot init» κάνει νέα.
run-refused = Το bot δεν μπορεί να ξεκινήσει: { $reason }. Το «tandembot check» λέει περισσότερα.
run-newer = Η βάση δεδομένων είναι νεότερης έκδοσης του tandembot. Παρακαλούμε εγκαταστήστε εκείνη.
run-failed = Το bot σταμάτησε λόγω σφάλματος. Στο αρχείο καταγραφής έχει τον κωδικό { $reference }.

# Η βάση δεδομένων.

database-full = Ο δίσκος της βάσης δεδομένων είναι γεμάτος. Παρακαλούμε ελευθερώστε χώρο.
database-read-only = Δεν είναι δυνατή η εγγραφή στη βάση δεδομένων. Παρακαλούμε ελέγξτε τα δικαιώματα του αρχείου και του φακέλου.
database-damaged = Το αρχείο της βάσης δεδομένων έχει υποστεί βλάβη. Παρακαλούμε επαναφέρετε ένα αντίγραφο ασφαλείας.
database-refused = Η βάση δεδομένων απορρίπτει τον χρήστη, τον κωδικό ή το όνομα. Παρακαλούμε ελέγξτε το storage.url.
database-unreachable = Η βάση δεδομένων δεν είναι προσβάσιμη. Λειτουργεί, και είναι σωστό το storage.url;
database-address = Η διεύθυνση της βάσης δεδομένων (storage.url) δεν μπορεί να χρησιμοποιηθεί ή λείπει το πρόγραμμα οδήγησης: pip install "tandembot[postgresql]"
database-other = Η βάση δεδομένων αναφέρει σφάλμα που εξηγεί μόνο η δική της καταγραφή.
database-upgraded = Η βάση δεδομένων είναι ενημερωμένη.

# tandembot check

check-ok = καλά
check-warning = σημείωση
check-failed = σφάλμα
check-running = Δοκιμάζονται όλες οι συνδέσεις…
check-subject-settings = Ρυθμίσεις
check-subject-folder = Φάκελος δεδομένων
check-subject-database = Βάση δεδομένων
check-subject-process = Διεργασία
check-subject-matrix = Matrix
check-subject-limits = Όρια αποστολής
check-subject-models = Μοντέλα
check-subject-translation = Μετάφραση
check-subject-hosted = Εξωτερική υπηρεσία
check-settings-read = Όλες οι ρυθμίσεις μπορούν να χρησιμοποιηθούν ({ $path }).
check-folder-ready = Η εγγραφή στο { $path } είναι δυνατή· ελεύθερα { $free } GB.
check-folder-closed = Η εγγραφή στο { $path } δεν είναι δυνατή. Παρακαλούμε δημιουργήστε τον φάκελο για τον χρήστη του bot.
check-disk-low = Στο { $path } απομένουν μόνο { $free } GB. Παρακαλούμε ελευθερώστε σύντομα χώρο.
check-disk-full = Ο δίσκος του { $path } είναι γεμάτος. Παρακαλούμε ελευθερώστε χώρο: το bot δεν μπορεί να αποθηκεύσει τίποτα.
check-database-ready = Είναι προσβάσιμη και ενημερωμένη.
check-database-new = Είναι προσβάσιμη· η πρώτη εκκίνηση την ετοιμάζει.
check-database-old = Είναι παλαιότερης έκδοσης. Το «tandembot run» ή το «tandembot db upgrade» την ενημερώνει.
check-process-free = Καμία άλλη διεργασία δεν χρησιμοποιεί αυτόν τον λογαριασμό.
check-process-running = Το bot λειτουργεί αυτή τη στιγμή.
check-matrix-ready = Συνδεδεμένο ως { $user }.
check-matrix-none = Δεν έχει ρυθμιστεί λογαριασμός. Το κάνει το «tandembot init».
check-matrix-token = Ο διακομιστής δεν δέχεται το διακριτικό. Το «tandembot init» κάνει νέα σύνδεση.
check-matrix-other = Το διακριτικό ανήκει στον χρήστη { $user } και όχι σε εκείνον των ρυθμίσεων. Παρακαλούμε διορθώστε το matrix.user_id.
check-matrix-strange = Ο διακομιστής απαντά, αλλά όχι όπως αναμενόταν ({ $reason }). Είναι σωστή η διεύθυνση matrix.homeserver;
check-no-such-host = Το όνομα { $host } είναι άγνωστο. Παρακαλούμε ελέγξτε τη διεύθυνση και το DNS αυτού του υπολογιστή.
check-certificate = Το πιστοποιητικό του { $host } δεν είναι έγκυρο. Ο διαχειριστής πρέπει να το ανανεώσει ή η διεύθυνση είναι λάθος.
check-unreachable = Το { $host } δεν απαντά στη θύρα { $port }. Λειτουργεί ο διακομιστής, και είναι σωστή η διεύθυνση;
check-limits-lifted = Μια σειρά μηνυμάτων πέρασε χωρίς αναμονή.
check-limits-on = Ισχύουν για το bot, που μπορεί να στέλνει μόνο ένα μήνυμα κάθε πέντε δευτερόλεπτα. Ζητήστε από τον διαχειριστή του διακομιστή αυτή την κλήση: { $call }
check-limits-unknown = Από εδώ δεν φαίνεται αν έχουν αρθεί. Αν όχι, ζητήστε από τον διαχειριστή του διακομιστή αυτή την κλήση: { $call }
check-models-ready = { $count ->
    [one] Ένα μοντέλο είναι εδώ.
   *[other] Και τα { $count } μοντέλα είναι εδώ.
}
check-models-missing = Λείπουν: { $pairs }. Το «tandembot models pull» τα κατεβάζει.
check-models-off = Η μετάφραση σε αυτόν τον υπολογιστή είναι απενεργοποιημένη.
check-translation-ready = Λειτουργεί: «{ $text }».
check-translation-failed = Μια πρόταση δεν μεταφράστηκε. Το «tandembot models pull» επιδιορθώνει κατεστραμμένα μοντέλα.
check-hosted-ready = Η υπηρεσία { $service } απαντά.
check-hosted-failed = Η υπηρεσία { $service } δεν μεταφράζει ({ $reason }). Παρακαλούμε ελέγξτε τη διεύθυνση και το κλειδί.
check-all-well = Όλα είναι εντάξει.
check-some-failed = { $count ->
    [one] Ένας έλεγχος απέτυχε.
   *[other] { $count } έλεγχοι απέτυχαν.
}

# tandembot models

models-none-needed = Αυτές οι ρυθμίσεις δεν χρειάζονται μοντέλα.
models-pulled = { $count ->
    [one] Ένα μοντέλο είναι έτοιμο.
   *[other] { $count } μοντέλα είναι έτοιμα.
}
models-none = Σε αυτόν τον υπολογιστή δεν υπάρχουν μοντέλα.
models-language = Η μετάφραση για { $language } δεν είναι δυνατή. Γνωστές γλώσσες: { $languages }.
models-removed = { $count ->
    [0] Δεν υπήρχε τίποτα να αφαιρεθεί.
    [one] Ένα μοντέλο αφαιρέθηκε.
   *[other] { $count } μοντέλα αφαιρέθηκαν.
}
models-kept = Ό,τι είναι ήδη εδώ παραμένει. Παρακαλούμε δοκιμάστε ξανά.
models-size = { $size } MB
models-bundled = συνοδεύει το tandembot

# tandembot outbox

outbox-empty = Τίποτα δεν σας περιμένει.
outbox-dead = εγκαταλείφθηκε
outbox-uncertain = αβέβαιο
outbox-since = από { $at }
outbox-unknown = Με τον αριθμό { $id } δεν περιμένει τίποτα.
outbox-retried = { $count ->
    [one] Μία αποστολή επαναλαμβάνεται.
   *[other] { $count } αποστολές επαναλαμβάνονται.
}
outbox-dropped = { $count ->
    [one] Μία αποστολή εγκαταλείφθηκε.
   *[other] { $count } αποστολές εγκαταλείφθηκαν.
}

# tandembot init

init-yes = ναι
init-no = όχι
init-yes-or-no = Παρακαλούμε απαντήστε «{ $yes }» ή «{ $no }».
init-welcome = Μερικές ερωτήσεις, και οι ρυθμίσεις θα είναι στο { $path }. Το Enter δέχεται ό,τι είναι σε αγκύλες· το Ctrl-C σταματά χωρίς να αλλάξει τίποτα.
init-overwrite = Το { $path } υπάρχει ήδη. Να αντικατασταθεί;
init-kept = Δεν άλλαξε τίποτα.
init-name = Πώς λέγεται το πρόγραμμα;
init-zone = Σε ποια ζώνη ώρας εργάζεται;
init-language = Ποια γλώσσα μιλά η ομάδα;
init-coordinators = Ποιοι λογαριασμοί συντονίζουν στην αρχή (όπως @anna:example.org, χωρισμένοι με κόμματα);
init-contact = Πού βρίσκει κανείς την ομάδα (ηλεκτρονική διεύθυνση ή τηλέφωνο);
init-about = Τι αφορά το πρόγραμμα, σε μία πρόταση;
init-languages-known = Το bot μιλά { $languages }.
init-languages = Ποιες γλώσσες χρησιμοποιεί το πρόγραμμα;
init-data = Σε ποιον φάκελο μπορεί το bot να κρατά τα αρχεία του;
init-database = Ποια βάση δεδομένων (Enter: ένα αρχείο σε αυτόν τον φάκελο· αλλιώς postgresql://χρήστης:κωδικός@διακομιστής/όνομα);
init-matrix-why = Το bot χρειάζεται δικό του λογαριασμό σε διακομιστή Matrix. Συνδέεται μία φορά· ο κωδικός δεν φυλάσσεται.
init-matrix-wanted = Να ρυθμιστεί τώρα;
init-homeserver = Ποια είναι η διεύθυνση του διακομιστή;
init-user = Ποιος είναι ο χρήστης του bot (όπως @tandembot:example.org);
init-password = Και ο κωδικός του;
init-login-refused = Ο διακομιστής δεν δέχεται αυτόν τον χρήστη και τον κωδικό. Παρακαλούμε δοκιμάστε ξανά.
init-login-later = Ο διακομιστής δεν μπορεί τώρα να συνδέσει κανέναν. Παρακαλούμε δοκιμάστε ξανά σε λίγα λεπτά.
init-limits = Οι διακομιστές επιτρέπουν συνήθως ένα μήνυμα κάθε πέντε δευτερόλεπτα, πολύ αργά για ένα bot. Ζητήστε από τον διαχειριστή του διακομιστή αυτή την κλήση:
init-written = Οι ρυθμίσεις είναι στο { $path }· μόνο εσείς μπορείτε να τις διαβάσετε.
init-pull = Να κατέβουν τώρα τα μοντέλα μετάφρασης;
init-greet = Να σταλεί δοκιμαστικό μήνυμα στον λογαριασμό { $account };
init-greeting = Καλημέρα! Εδώ το bot του προγράμματος «{ $programme }». Αφού το διαβάζετε αυτό, η σύνδεση λειτουργεί.
init-greeted = Το δοκιμαστικό μήνυμα είναι καθ’ οδόν.
init-greeting-failed = Το δοκιμαστικό μήνυμα δεν μπόρεσε να σταλεί: { $reason }
init-next = Έπειτα: το «tandembot check» δοκιμάζει τα πάντα, το «tandembot run» ξεκινά το bot.
