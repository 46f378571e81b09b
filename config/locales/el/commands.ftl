# Τι μπορεί να πει κανείς στο bot, και τι απαντά εκείνο.

command-menu = Το μενού: όλα με ένα άγγιγμα
command-help = Βοήθεια: τι μπορείτε να πείτε
command-language = Οι γλώσσες σας
command-who = Ποιοι συμμετέχουν και ποιοι διαβάζουν
command-ask = Ερώτηση προς την ομάδα
command-original = Το πρωτότυπο ενός μηνύματος (ως απάντηση σε αυτό)
command-who-reacted = Ποιοι αντέδρασαν σε ένα μήνυμα (ως απάντηση σε αυτό)
command-poll-close = Κλείσιμο δημοσκόπησης παντού (ως απάντηση σε αυτή)
command-undo = Αναίρεση της τελευταίας σας ενέργειας
command-cancel = Κλείσιμο της ερώτησης
command-tandem-new = Δημιουργία tandem
command-tandem-add = Προσθήκη ατόμου
command-invite = Νέα πρόσκληση σε όσους δεν έχουν έρθει ακόμη
command-tandem-show = Τα tandem με μια ματιά
command-tandem-shape = Αλλαγή της κατανομής των δωματίων
command-tandem-engines = Ποιος μεταφράζει για ένα tandem
command-tandem-pause = Παύση ενός tandem
command-tandem-resume = Συνέχιση ενός tandem μετά την παύση
command-tandem-end = Λήξη ενός tandem
command-tandem-link = Χρήση υπάρχοντος δωματίου για ένα tandem
command-link = Εισαγωγή του κωδικού για υπάρχον δωμάτιο
command-city = Διόρθωση της γλώσσας ή της ζώνης ώρας μιας πόλης

commands-group-everyone = Για όλους
commands-group-tandems = Για τον συντονισμό

# Πώς γράφεται μια εντολή. Τα ονόματα μπαίνουν σε αυτά τα δύο είδη αγκυλών.

commands-plain = { $text }
commands-pair = { $first } { $second }
commands-required = ‹{ $name }›
commands-optional = [{ $name }]
commands-language = { $language }
commands-argument-text = η ερώτησή σας
commands-argument-command = μια εντολή
commands-argument-name = όνομα του ατόμου
commands-argument-tandem = το tandem
commands-argument-code = κωδικός
commands-argument-place = πόλη ή γλώσσα
commands-argument-city = πόλη
commands-argument-city-given = πόλη=γλώσσα
commands-argument-cities = πόλεις
commands-argument-account = λογαριασμός
commands-argument-shape = shared, language ή city
commands-argument-engines = local ή hosted
commands-argument-languages = γλώσσες

# Ερωτήσεις για ό,τι λείπει.

commands-ask-text = Τι θα θέλατε να ρωτήσετε;
commands-ask-name = Ποιο είναι το όνομα του ατόμου, όπως πρέπει να το διαβάζουν οι άλλοι;
commands-ask-tandem = Ποιο tandem;
commands-ask-code = Ποιον κωδικό λάβατε;
commands-ask-city = Ποια πόλη;
commands-ask-city-given = Ποια πόλη, και ποια γλώσσα ή ζώνη ώρας; Για παράδειγμα: Vari=el@Europe/Athens
commands-ask-cities = Ποιες πόλεις; Μπορείτε να δώσετε αμέσως και τη γλώσσα: Vari=el Geestland=de
commands-ask-account = Ποιος λογαριασμός; Για παράδειγμα: @maria:example.org
commands-ask-shape = Πώς θα μοιράζονται τα δωμάτια;
commands-ask-engines = Ποιος να μεταφράζει;
commands-answer-direct = Παρακαλούμε απαντήστε με το επόμενο μήνυμά σας.
commands-answer-reply = Παρακαλούμε απαντήστε απευθείας σε αυτό το μήνυμα.
commands-button-menu = Πίσω στο μενού
commands-button-more = Περισσότερα…
commands-button-cancel = Άκυρο
commands-cancelled = Εντάξει, δεν άλλαξε τίποτα.
commands-nothing-to-cancel = Δεν υπάρχει ανοιχτή ερώτηση.

# Βοήθεια και μενού.

commands-help = Αυτά μπορείτε να πείτε εδώ.
commands-help-slash = Κάθε γραμμή λειτουργεί και με «/» στην αρχή.
commands-help-entry = { $usage } – { $description }
commands-help-example = Παράδειγμα: { $example }
commands-help-private = Για τον συντονισμό υπάρχουν περισσότερα στην απευθείας συνομιλία μας και στο δωμάτιο του συντονισμού.
commands-menu = { $name }, τι θα θέλατε να κάνετε;

# Τι δεν γίνεται.

commands-unknown = Δεν υπάρχει εντολή «{ $given }». Το «!help» δείχνει τι υπάρχει.
commands-unknown-near = Δεν υπάρχει εντολή «{ $given }». Μήπως εννοείτε «{ $near }»;
commands-half-known = Το «{ $given }» δεν είναι πλήρης εντολή. Υπάρχουν: { $possible }
commands-unknown-person = Δεν σας γνωρίζω ακόμη. Παρακαλούμε ζητήστε από τον συντονισμό να σας προσθέσει στο tandem σας.
commands-coordinators-only = Αυτό μπορεί να το κάνει μόνο ο συντονισμός. Με το «!ask» επικοινωνείτε μαζί του.
commands-private-only = Παρακαλούμε γράψτε το στην απευθείας συνομιλία μας ή στο δωμάτιο του συντονισμού.
commands-tandem-only = Αυτό γίνεται μόνο στο δωμάτιο ενός tandem.
commands-too-many = Το «{ $given }» περισσεύει. Γράφεται έτσι: { $usage }
commands-empty = Κάτι λείπει. Το «!help» δείχνει πώς γράφεται.
commands-too-long = Είναι πολύ μεγάλο· επιτρέπονται { $most } χαρακτήρες.
commands-not-a-city = Το «{ $given }» δεν είναι όνομα πόλης.
commands-not-a-name = Το «{ $given }» δεν είναι όνομα ατόμου.
commands-not-an-account = Το «{ $given }» δεν είναι λογαριασμός. Ένας λογαριασμός γράφεται έτσι: @maria:example.org
commands-unknown-language = Δεν γνωρίζω τη γλώσσα «{ $given }». Δυνατές γλώσσες: { $possible }.
commands-language-not-offered = Αυτό το πρόγραμμα δεν μεταφράζει αυτή τη γλώσσα: { $language }. Δυνατές γλώσσες: { $possible }.
commands-unknown-zone = Δεν γνωρίζω τη ζώνη ώρας «{ $given }». Γράφεται έτσι: { $example }
commands-unknown-shape = Το «{ $given }» δεν γίνεται. Δυνατές επιλογές: { $possible }
commands-button-expired = Αυτή η επιλογή δεν είναι πια ανοιχτή. Το «!menu» τα δείχνει όλα ξανά.
commands-not-your-button = Αυτή η επιλογή προορίζεται για άλλο άτομο. Το «!menu» δείχνει τις δικές σας.
commands-question-expired = Αυτή η ερώτηση είναι πολύ παλιά. Παρακαλούμε αρχίστε ξανά.
commands-edited = Μια εντολή λειτουργεί μόνο ως νέο μήνυμα. Παρακαλούμε στείλτε την ξανά.
commands-stray = Εδώ διαβάζω μόνο εγώ. Παρακαλούμε γράψτε στους εταίρους σας στο δωμάτιο του tandem σας· το «!menu» δείχνει τι μπορώ να κάνω για εσάς.

# Πρωτότυπο και αναίρεση.

commands-original = { $name } έγραψε ({ $language }):
commands-original-none = Εδώ δεν υπάρχει μεταφρασμένο μήνυμα. Παρακαλούμε απαντήστε στο μήνυμα που εννοείτε.
commands-original-gone = Το κείμενο αυτού του μηνύματος δεν φυλάσσεται πια.
commands-undone = Αναιρέθηκε.
commands-undone-message = Το μήνυμά σας «{ $text }» αφαιρείται από τα άλλα δωμάτια.
commands-nothing-to-undo = Τα τελευταία δέκα λεπτά δεν κάνατε κάτι που να μπορεί να αναιρεθεί.
