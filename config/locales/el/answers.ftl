# Απαντήσεις με e-mail, ώρες εργασίας και ό,τι άλλο αφορά τις συναντήσεις.

answers-mail-counter = Το ημερολόγιό σας πρότεινε άλλη ώρα για τη συνάντηση με { $cities }. Την ώρα τη συμφωνούν όλοι μαζί στο tandem: γράψτε εκεί «!checkin move» και τη νέα ώρα ή «!checkin find». Μέχρι τότε ισχύει:
answers-mail-delegated = Το ημερολόγιό σας προώθησε σε άλλο πρόσωπο την πρόσκληση για τη συνάντηση με { $cities }. Το bot δεν μπορεί να το λάβει υπόψη και δεν άλλαξε τίποτα. Παρακαλούμε απαντήστε εσείς αν θα έρθετε και πείτε στο tandem ποιος σας αναπληρώνει.
letters-cannot = Αυτά επιστράφηκαν από τον διακομιστή των παραληπτών και δεν μπορούν να σταλούν ξανά. Διορθώστε τη διεύθυνση με «!invite mail» και μετά «!letters drop».
check-box-ready = Η αλληλογραφία στον φάκελο { $folder } μπορεί να διαβαστεί.
check-box-weak = Οι απαντήσεις με e-mail αναγνωρίζονται μόνο από τον αποστολέα, και αυτός μπορεί να πλαστογραφηθεί. Ασφαλέστερο είναι με email.imap_plus ή email.imap_verifier.
check-box-login = Ο διακομιστής { $host } δεν δέχεται τη σύνδεση. Ελέγξτε τα email.imap_user και email.imap_password.
check-box-folder = Ο φάκελος { $folder } δεν υπάρχει ή δεν ανοίγει. Ελέγξτε το email.imap_folder.
check-box-closed = Δεν έγινε σύνδεση με { $host }, θύρα { $port } ({ $reason }). Ελέγξτε τα email.imap_host, email.imap_port και email.imap_security.
init-box-why = Αν το bot μπορεί να διαβάζει την αλληλογραφία προς { $sender } (IMAP), σημειώνονται οι απαντήσεις από ημερολόγια και φαίνονται τα e-mail που επιστράφηκαν.
init-box-wanted = Να διαβάζεται αυτή η αλληλογραφία;
init-box-host = Διακομιστής IMAP (για παράδειγμα imap.example.org):
init-box-port = Θύρα (993 για TLS, 143 για STARTTLS):
init-box-user = Όνομα χρήστη εκεί (κενό: το ίδιο):
init-box-login = Όνομα χρήστη εκεί:
init-box-plus = Φτάνει στο ίδιο γραμματοκιβώτιο και η αλληλογραφία προς { $sender }; Τότε κανείς δεν μπορεί να απαντήσει στο όνομα άλλου.
command-hours = Πότε εργάζεστε
command-hours-reset = Οι ώρες του προγράμματος
commands-argument-hours = ημέρες και ώρες
hours-item = { $days }: { $from }–{ $until }
hours-own = Οι ώρες εργασίας σας, μέσα στις οποίες αναζητούνται συναντήσεις:
hours-default = Δεν έχετε δηλώσει ώρες εργασίας· οι συναντήσεις αναζητούνται στις συνηθισμένες:
hours-how = Άλλες ώρες δηλώνονται έτσι: «!hours Δευτέρα έως Πέμπτη 9:00–16:30»
hours-ask = Κατάλαβα ότι εργάζεστε έτσι:
checkins-not-understood-hours = Δεν κατάλαβα το «{ $given }». Για παράδειγμα: «Δευτέρα έως Παρασκευή 9:00–16:30»
settings-expects-working-hours = ώρες εργασίας όπως «Mon-Fri 09:00-17:00»
hours-run = { $first }–{ $last }
