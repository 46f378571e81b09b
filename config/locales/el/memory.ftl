# Finding notes again, and notes as documents.

command-notes = Οι πιο πρόσφατες σημειώσεις
command-notes-search = Αναζήτηση στις σημειώσεις
command-notes-found = Περισσότερα αποτελέσματα
command-notes-show = Εμφάνιση σημείωσης
command-notes-original = Εμφάνιση σημείωσης στο πρωτότυπο
command-notes-ask = Ερώτηση για σημείωση άλλου tandem
command-notes-export = Οι σημειώσεις ως αρχείο
command-notes-tandem = Οι σημειώσεις ενός tandem ως αρχείο
memory-tandem = { $tandem }: συναντήσεις με σημειώσεις που μπορείτε να διαβάσετε: { $count }. Σε τι είδους αρχείο τις θέλετε;
commands-argument-noted-words = λέξεις
commands-argument-noted-note = αριθμός σημείωσης
commands-argument-noted-question = η ερώτησή σας
commands-argument-noted-scope = ποια συνάντηση ή ποιο tandem
commands-argument-noted-form = είδος αρχείου
commands-argument-noted-layout = one ή two
commands-ask-noted-words = Τι αναζητάτε; Αρκούν λίγες λέξεις, σε οποιαδήποτε γλώσσα.
commands-ask-noted-note = Ποια σημείωση; Γράψτε τον αριθμό της.
commands-ask-noted-question = Τι θα θέλατε να μάθετε; Η ερώτησή σας πηγαίνει στον συντονισμό μαζί με το όνομά σας και τη σημείωση· ο συντονισμός σάς φέρνει σε επαφή με το tandem.
commands-ask-noted-scope = Ποιες σημειώσεις θέλετε;
commands-ask-noted-form = Σε τι είδους αρχείο;
commands-ask-noted-layout = Στη γλώσσα σας ή δίπλα στο πρωτότυπο;
settings-expects-picture = μια υπάρχουσα εικόνα, PNG ή JPEG

# Lists and single notes.

memory-latest = Σημειώσεις: { $count }, πρώτα οι πιο πρόσφατες
memory-none = Δεν υπάρχουν ακόμη σημειώσεις. Προκύπτουν από τις συναντήσεις σας.
memory-found = Βρέθηκαν για «{ $words }»: { $count }
memory-found-many = Βρέθηκαν για «{ $words }»: τουλάχιστον { $count }. Με περισσότερες λέξεις η αναζήτηση γίνεται πιο συγκεκριμένη.
memory-found-some = Καμία σημείωση δεν περιέχει όλες τις λέξεις «{ $words }». Κάποιες από αυτές υπάρχουν σε: { $count }
memory-found-none = Δεν βρέθηκε τίποτα για «{ $words }».
memory-found-none-how = Δοκιμάστε άλλη λέξη, μόνο την αρχή της ή άλλη γλώσσα. Η αναζήτηση γίνεται στις δικές σας σημειώσεις και σε όσα έχουν δημοσιεύσει άλλα tandem.
memory-no-words = Δεν περιέχει λέξη που μπορεί να αναζητηθεί.
memory-no-such = Αυτή η σημείωση δεν υπάρχει πια ή δεν έχει δημοσιευτεί ακόμη.
memory-entry = { $kind } · { $tandem } · { $date }
memory-entry-city = { $kind } · { $tandem } · { $city } · { $date }
memory-in = ({ $language })
memory-button-note = { $number } · { $tandem }
memory-button-original = Εμφάνιση του πρωτοτύπου ({ $language })
memory-button-translation = Στη γλώσσα μου
memory-button-ask = Ερώτηση προς { $tandem }
memory-original = { $note } ({ $language })
memory-about = Για αυτή τη σημείωση ({ $kind }, { $tandem }, { $date }): «{ $text }»
memory-learnt = Τι μάθαμε τελευταία:
memory-learnt-one = · { $date }: { $text }

# Documents.

memory-title = Τι έμαθαν τα tandem
memory-title-tandem = { $tandem }: σημειώσεις
memory-session = { $tandem } · { $kind } · { $date }
memory-made = Κατάσταση στις { $at }. Όλες οι πόλεις έχουν εγκρίνει αυτές τις σημειώσεις. Οι μεταφράσεις είναι αυτόματες, εκτός αν διορθώθηκαν.
memory-made-draft = Κατάσταση στις { $at }. Δεν έχουν εγκρίνει ακόμη όλες οι πόλεις όλες τις σημειώσεις. Οι μεταφράσεις είναι αυτόματες, εκτός αν διορθώθηκαν.
memory-column-original = Πρωτότυπο
memory-column-translation = Μετάφραση
memory-evidence = Αρχεία
memory-file = { $file } (μέγεθος: { $kb } kB)
memory-logo = Το λογότυπο του προγράμματος { $name }
memory-due = έως { $day }
memory-step-open = εκκρεμεί
memory-step-done = έγινε
memory-step-dropped = ακυρώθηκε
memory-fact = { $title }:
memory-fact-when = Ημερομηνία και ώρα
memory-fact-at = { $at }
memory-fact-cities = Πόλεις
memory-fact-names = { $names }

# Exporting.

memory-nothing = Δεν έχει σημειωθεί ακόμη τίποτα, οπότε δεν υπάρχει κάτι για αρχείο.
memory-nothing-released = Δεν έχει δημοσιευτεί ακόμη τίποτα. Μόλις όλες οι πόλεις εγκρίνουν τις σημειώσεις μιας συνάντησης, θα είναι διαθέσιμες εδώ.
memory-programme-team = Οι σημειώσεις όλου του προγράμματος είναι για τον συντονισμό και την ομάδα, εκεί όπου διαβάζουν μόνο εκείνοι. Με το «!notes search» βρίσκετε όσα δημοσίευσαν άλλα tandem.
memory-no-session = Δεν υπάρχει τέτοια συνάντησή σας. Το «!notes export» δείχνει τι υπάρχει.
memory-export = Οι σημειώσεις σας. Αναφέρουν πόλεις, όχι πρόσωπα.
memory-export-released = Όσα δημοσίευσαν οι πόλεις. Αναφέρονται πόλεις, όχι πρόσωπα.
memory-farewell = { $tandem }: όλα όσα σημειώσατε, για να τα κρατήσετε
memory-scope-programme = Όλο το πρόγραμμα
memory-scope-session = { $kind }, { $date }
memory-layout-one = Μόνο στη γλώσσα μου
memory-layout-two = Δύο στήλες: πρωτότυπο και μετάφραση
memory-form-docx = Έγγραφο του Word (DOCX)
memory-form-odt = Έγγραφο του LibreOffice (ODT)
memory-form-pdf = PDF, για ανάγνωση και εκτύπωση
memory-form-md = Markdown, για wiki
memory-form-json = JSON, για λογισμικό
memory-form-csv = Πίνακας (CSV)
memory-form-zip = Όλα μαζί με τα αρχεία (ZIP)

# What kinds of notes, of sessions, and facts about them are called.

memory-kind-format = Μορφή
memory-kind-host = Φιλοξενία
memory-kind-place = Τόπος
memory-kind-participants = Συμμετέχοντες
memory-kind-challenge = Πρόκληση
memory-kind-objective = Στόχος
memory-kind-evidence = Τεκμήρια
memory-kind-transfer = Δυνατότητα μεταφοράς
memory-kind-change = Τι θα έπρεπε να αλλάξει
memory-kind-barriers = Εμπόδια
memory-kind-hypothesis = Υποθέσεις
memory-kind-idea = Ιδέες
memory-kind-satisfaction = Ικανοποίηση
memory-kind-impact = Συμβολή στη λογική του προγράμματος
memory-kind-checkin = Τακτική συνάντηση
memory-kind-visit = Εκπαιδευτική επίσκεψη
memory-kind-workshop = Εργαστήριο
memory-kind-consultation = Συναδελφική διαβούλευση
