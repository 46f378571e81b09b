# Το πρόγραμμα στο σύνολό του: ο πίνακάς του και το ημερολόγιο των αλλαγών.

command-log = Ποιος άλλαξε τι και πότε
command-tandem-list = Όλα τα tandem, σελίδα προς σελίδα
command-import = Καταχώριση από υπολογιστικό φύλλο
command-export = Το πρόγραμμα ως υπολογιστικό φύλλο
commands-argument-page = αριθμός σελίδας
commands-ask-page = Ποια σελίδα;

# Το ημερολόγιο.

programme-log = Ποιος άλλαξε τι: σελίδα { $page } από { $pages }, πρώτα τα νεότερα
programme-log-empty = Κανείς δεν έχει αλλάξει ακόμη κάτι.
programme-log-entry = { $at } · { $who } · { $command }
programme-log-terminal = από τη γραμμή εντολών
programme-log-new = + { $subject } { $name } – { $values }
programme-log-changed = · { $subject } { $name } – { $values }
programme-log-gone = – { $subject } { $name }
programme-log-more =
    { $count ->
        [one] … και μία ακόμη αλλαγή
       *[other] … και { $count } ακόμη αλλαγές
    }
programme-button-older = Παλαιότερα
programme-button-newer = Νεότερα
tandems-list-page = Σελίδα { $page } από { $pages }
tandems-button-next = Επόμενη σελίδα
tandems-button-previous = Προηγούμενη σελίδα
programme-subject-city = Πόλη
programme-subject-tandem = Tandem
programme-subject-person = Άτομο
programme-subject-account = Λογαριασμός
programme-subject-room = Δωμάτιο
programme-subject-member = Θέση σε δωμάτιο
programme-subject-invitation = Προσωπικός σύνδεσμος
programme-subject-code = Κωδικός για δωμάτιο
programme-subject-term = Όρος
programme-subject-broadcast = Ανακοίνωση
programme-subject-question = Ερώτηση

# Εισαγωγή και εξαγωγή στη συνομιλία.

programme-export-counts = Πόλεις: { $cities } · tandem: { $tandems } · άτομα: { $people }

# Τι θα έκανε μια εισαγωγή.

programme-plan-new = Νέα γραμμή ({ $place }): { $name } – { $values }
programme-plan-changed = Αλλαγή ({ $place }): { $name } – { $values }
programme-plan-wrong = Παρακαλούμε ελέγξτε { $place } (στήλη «{ $column }»): { $what }
programme-plan-wrong-sheet = Παρακαλούμε ελέγξτε { $place }: { $what }
programme-plan-more =
    { $count ->
        [one] … και μία ακόμη γραμμή
       *[other] … και { $count } ακόμη γραμμές
    }
programme-plan = Νέες: { $new } · αλλαγμένες: { $changed } · αμετάβλητες: { $untouched } · προς διόρθωση: { $wrong }
programme-import-agree = Να γίνουν όλα αυτά;
programme-import-done = Όλα καταχωρίστηκαν. Τα δωμάτια ανοίγουν και τα άτομα προσκαλούνται όσο λειτουργεί το bot.
programme-import-left = Δεν άλλαξε τίποτα.
programme-import-stopped =
    { $count ->
        [one] Δεν άλλαξε τίποτα, γιατί πρώτα πρέπει να διορθωθεί ένα σημείο.
       *[other] Δεν άλλαξε τίποτα, γιατί πρώτα πρέπει να διορθωθούν { $count } σημεία.
    }
programme-import-meanwhile = Στο μεταξύ κάποιος άλλαξε το πρόγραμμα. Δεν καταχωρίστηκε τίποτα· παρακαλούμε αρχίστε ξανά την εισαγωγή.
programme-gazetteer-failed = Ο κατάλογος τόπων δεν μπορεί να διαβαστεί. Παρακαλούμε συμπληρώστε μόνοι σας γλώσσα και ζώνη ώρας των νέων πόλεων.

# Τι πρέπει να διορθωθεί σε ένα φύλλο.

programme-wrong-sheet = Δεν υπάρχει φύλλο «{ $given }». Δυνατές επιλογές: { $possible }
programme-wrong-empty = Δεν έχει συμπληρωθεί τίποτα. Μπορούν να υπάρχουν αυτά τα φύλλα: { $possible }
programme-wrong-heading = Δεν υπάρχει εδώ στήλη «{ $given }». Δυνατές επιλογές: { $possible }
programme-wrong-heading-twice = Η στήλη «{ $given }» υπάρχει δύο φορές.
programme-wrong-no-heading = Λείπει η στήλη «{ $heading }».
programme-wrong-missing = Αυτό το κελί πρέπει να συμπληρωθεί.
programme-wrong-half-position = Για μια θέση χρειάζονται πλάτος και μήκος.
programme-wrong-form = Το «{ $given }» δεν μπορεί να διαβαστεί εδώ. Γράφεται έτσι: { $example }
programme-wrong-several = Πολλοί τόποι ονομάζονται { $city }: { $possible }. Παρακαλούμε συμπληρώστε χώρα ή περιφέρεια, αλλιώς τη θέση.
programme-wrong-unknown-city = Δεν υπάρχουν αρκετά στοιχεία για την πόλη { $city }. Παρακαλούμε συμπληρώστε: { $headings }
programme-wrong-twice = Αυτό υπάρχει ήδη σε προηγούμενη γραμμή.
programme-wrong-city = Δεν υπάρχει πόλη «{ $given }», ούτε εδώ ούτε στο πρόγραμμα.
programme-wrong-count = Ένα tandem έχει από δύο έως { $most } πόλεις.
programme-wrong-other-cities = Το { $tandem } έχει άλλες πόλεις. Οι πόλεις ενός tandem που υπάρχει δεν αλλάζουν με υπολογιστικό φύλλο.
programme-wrong-no-matrix = Το πρόγραμμα δεν είναι στο Matrix, οπότε δεν μπορεί να προσκληθεί κανείς εκεί.
programme-wrong-account-twice = Ο λογαριασμός { $account } ανήκει σε άλλο άτομο ή υπάρχει δύο φορές.
programme-wrong-namesakes = Άτομα αυτής της πόλης με το όνομα { $name }: { $count }. Παρακαλούμε συμπληρώστε τον λογαριασμό.
programme-wrong-no-city = Όποιος συμμετέχει χρειάζεται μια πόλη.
programme-wrong-role = Ο ρόλος «{ $role }» χρειάζεται λογαριασμό, γιατί ένας σύνδεσμος μόνος του δεν δίνει ποτέ ρόλο.

# Αρχεία.

programme-file-kind = Το «{ $given }» δεν γίνεται εδώ. Δυνατές επιλογές: { $possible }
programme-file-large = Το αρχείο είναι πολύ μεγάλο· επιτρέπονται { $most } MB.
programme-file-rows = Το φύλλο είναι πολύ μεγάλο· επιτρέπονται { $most } γραμμές.
programme-file-broken = Το «{ $given }» δεν μπορεί να διαβαστεί. Παρακαλούμε αποθηκεύστε το ξανά στο πρόγραμμα υπολογιστικών φύλλων σας.
programme-file-encoding = Το αρχείο δεν είναι αποθηκευμένο ως UTF-8. Παρακαλούμε επιλέξτε «CSV UTF-8» κατά την αποθήκευση.
programme-file-replace = Το { $file } υπάρχει ήδη. Να αντικατασταθεί;
programme-file-written = Γράφτηκε: { $file }

# Βοήθεια στο πρότυπο.

programme-help-how = Μια γραμμή της οποίας το πρώτο κελί αρχίζει με # δεν διαβάζεται. Ένα κενό κελί δεν λέει τίποτα· μια γραμμή που λείπει δεν αφαιρεί τίποτα.
programme-help-city = Το όνομα της πόλης· στο φύλλο των ατόμων: πού ανήκει το άτομο
programme-help-country = Δύο γράμματα, για παράδειγμα DE· ένας κατάλογος τόπων συμπληρώνει ό,τι λείπει
programme-help-region = Το μέρος της χώρας, για παράδειγμα DE-NW: ισχύουν οι αργίες του
programme-help-languages = Γλώσσες που διαβάζονται, πρώτα η καλύτερη, για παράδειγμα: de, en
programme-help-zone = Ζώνη ώρας, για παράδειγμα Europe/Berlin· κενό στα άτομα: της πόλης
programme-help-latitude = Μοίρες βόρεια, για παράδειγμα 53.617
programme-help-longitude = Μοίρες ανατολικά, για παράδειγμα 8.84
programme-help-population = Πόσοι άνθρωποι ζουν εκεί
programme-help-telegram = Τι από τα λόγια της πόλης επιτρέπεται να φαίνεται στο Telegram: allow (όλα), names (χωρίς ονόματα), absent (χωρίς ονόματα, και τα άτομά της δεν είναι εκεί), never (τίποτα)
programme-help-tandem = Σύντομο όνομα με μικρά γράμματα, για παράδειγμα geestland-vari· κενό: από τις πόλεις
programme-help-cities = Οι πόλεις του tandem, για παράδειγμα: Geestland, Vari
programme-help-name = Το όνομα όπως θα το διαβάζουν οι άλλοι
programme-help-shape = Πώς μοιράζονται τα δωμάτια: shared (ένα), language (ένα ανά γλώσσα), city (ένα ανά πόλη)
programme-help-role = participant (συμμετέχει), coordinator (συντονίζει) ή team (βλέπει τα πάντα, δεν αλλάζει τίποτα)
programme-help-writes = Η γλώσσα στην οποία γράφει συνήθως το άτομο
programme-help-matrix = Λογαριασμοί στο Matrix, για παράδειγμα @maria:example.org

# Η γραμμή εντολών.

cli-import = καταχωρίζει πόλεις, tandem και άτομα από υπολογιστικό φύλλο
cli-import-file = ένα αρχείο (.xlsx, .ods) ή ένας φάκελος με αρχεία .csv
cli-export = γράφει το πρόγραμμα ως υπολογιστικό φύλλο
cli-export-anonymous = Ανοιχτά δεδομένα για τη δραστηριότητα, χωρίς ονόματα και κείμενα, ως αρχείο ZIP
cli-export-file = ένα αρχείο (.xlsx, .ods), ή ένας φάκελος για αρχεία .csv
cli-template = γράφει ένα κενό υπολογιστικό φύλλο με παραδείγματα και λίστες επιλογής
cli-template-file = το αρχείο· αλλιώς programme.xlsx
cli-yes = το κάνει χωρίς να ρωτήσει
