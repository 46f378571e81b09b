# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Όλοι στο πρόγραμμα, σελίδα σελίδα
command-people-show = Εμφάνιση ενός ατόμου
command-people-rename = Διόρθωση του ονόματος ενός ατόμου
command-people-move = Μεταφορά ενός ατόμου σε άλλη πόλη
command-people-remove = Αποχώρηση ενός ατόμου από το πρόγραμμα
command-role = Ανάθεση ή αφαίρεση ρόλου
command-status = Πώς πάει το πρόγραμμα και τι εκκρεμεί
command-letters = Όσα δεν παραδόθηκαν
command-letters-resend = Νέα αποστολή όσων δεν παραδόθηκαν
command-letters-drop = Εγκατάλειψη όσων δεν παραδόθηκαν
commands-argument-search = όνομα ή πόλη
commands-argument-somebody = ένα άτομο
commands-argument-role = ρόλος
commands-ask-search = Ποιο όνομα ή ποια πόλη;
commands-ask-somebody = Για ποιον πρόκειται; Ένα όνομα ή ο αριθμός στον κατάλογο: #12
commands-ask-role = Ποιος ρόλος;
directory-list =
    { $count ->
        [one] Ένα άτομο
       *[other] { $count } άτομα
    }
directory-nobody = Κανείς δεν ονομάζεται «{ $given }». Το «!people» τους δείχνει όλους.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-cityless = #{ $number } { $name }
directory-entry-role = { $entry } · { $role }
directory-entry-absent = #{ $number } { $name }, { $city } – δεν έχει έρθει ακόμη
directory-role-team = Ρόλος: ομάδα
directory-role-coordinator = Ρόλος: συντονισμός
directory-title = { $name } (#{ $number })
directory-city = Πόλη: { $city }
directory-no-city = Δεν ανήκει σε καμία πόλη.
directory-reads = Διαβάζει: { $languages }· ζώνη ώρας { $zone }
directory-tandems = Τα tandem: { $tandems }
directory-platforms = Συμμετέχει μέσω: { $platforms }
directory-come = Είναι εδώ.
directory-invited = Έχει προσκληθεί και δεν έχει έρθει ακόμη.
directory-expired = Ο σύνδεσμος έληξε: { $at }.
directory-absent = Δεν είναι εδώ και δεν έχει σύνδεσμο.
directory-unknown = Δεν γνωρίζω κανέναν με το όνομα «{ $given }». Το «!people» τους δείχνει όλους.
directory-renamed = { $before }: το όνομα είναι από εδώ και πέρα { $name }. Τα μηνύματα που φαίνονται ήδη κρατούν το προηγούμενο όνομα.
directory-there-already = { $name }: ανήκει ήδη στην πόλη { $city }.
directory-moved = { $name }: ανήκει από εδώ και πέρα στην πόλη { $city }.
directory-you-moved = Η ομάδα σάς μετέφερε στην πόλη { $city }. Από εδώ και πέρα συνομιλείτε με τα tandem αυτής της πόλης.
directory-still-in =
    { $count ->
        [one] Από ένα δωμάτιο που έφεραν άλλοι ({ $tandems }) δεν μπορώ να βγάλω κανέναν. Παρακαλούμε κάντε το εκεί.
       *[other] Από { $count } δωμάτια που έφεραν άλλοι ({ $tandems }) δεν μπορώ να βγάλω κανέναν. Παρακαλούμε κάντε το εκεί.
    }
directory-remove = Να αποχωρήσει από το πρόγραμμα: { $name };
directory-remove-means = Η πρόσβαση σε όλα τα δωμάτια τελειώνει και οι σύνδεσμοι δεν ισχύουν πια. Όσα γράφτηκαν μένουν. (Το «!forget» διαγράφει και τα δεδομένα.)
directory-button-remove = Ναι, να αποχωρήσει
directory-button-keep = Όχι, να μείνουν όλα όπως είναι
directory-not-yourself = Δεν μπορείτε να βγάλετε τον εαυτό σας. Μπορεί κάποιος άλλος από τον συντονισμό.
directory-you-left = Η ομάδα σάς έβγαλε από το πρόγραμμα· δεν διαβιβάζεται πλέον τίποτα από εσάς ούτε προς εσάς.
directory-removed-undo = Για δέκα λεπτά το «!undo» το αναιρεί.
directory-back = { $name }: συμμετέχει ξανά και έχει νέα πρόσκληση.
roles-participant = απλή συμμετοχή
roles-team = ομάδα
roles-coordinator = συντονισμός
roles-already = { $name }: έχει ήδη αυτόν τον ρόλο.
roles-unknown-account = Δεν γνωρίζω αυτόν τον λογαριασμό. Το «{ $example }» εντάσσει κάποιον στο πρόγραμμα.
roles-no-account = Δεν γνωρίζω λογαριασμό για το άτομο { $name }. Ένας ρόλος χρειάζεται λογαριασμό, επειδή ένας σύνδεσμος μόνος του δεν τον δίνει ποτέ.
roles-which-account = { $name }: υπάρχουν πολλοί λογαριασμοί. Ποιος θα το επιβεβαιώσει;
roles-offered-team = Προσφέρεται ο ρόλος της ομάδας ({ $account }).
roles-offered-coordinator = Προσφέρεται ο ρόλος του συντονισμού ({ $account }).
roles-asked = Ρώτησα στην απευθείας συνομιλία· ο ρόλος ισχύει μόλις γίνει δεκτός εκεί με το κουμπί. Αυτό είναι δυνατό για επτά ημέρες.
roles-asked-later = Αυτός ο λογαριασμός δεν έχει ακόμη απευθείας συνομιλία μαζί μου. Μόλις ξεκινήσει μία, μέσα σε επτά ημέρες, θα ρωτήσω εκεί.
roles-withdrawn = Η προσφορά ανακλήθηκε.
roles-now-participant = { $name }: συμμετέχει τώρα χωρίς άλλον ρόλο.
roles-now-team = { $name }: ανήκει τώρα στην ομάδα.
roles-now-coordinator = { $name }: συντονίζει τώρα.
roles-offer-team = { $name }: πρόσκληση στην ομάδα του προγράμματος «{ $programme }». Θα βλέπετε ό,τι βλέπει ο συντονισμός, χωρίς να μπορείτε να αλλάζετε κάτι.
roles-offer-coordinator = { $name }: πρόσκληση να συντονίζετε το πρόγραμμα «{ $programme }».
roles-offer-how = Αυτό μπορεί να το αποφασίσει μόνο αυτός ο λογαριασμός, εδώ.
roles-button-accept = Ναι, ευχαρίστως
roles-button-decline = Όχι, ευχαριστώ
roles-declined = Εντάξει, όλα μένουν όπως είναι.
roles-declined-told = { $name }: δεν επιθυμεί να αναλάβει τον ρόλο.
roles-direct-only = Αυτό αποφασίζεται μόνο στην απευθείας συνομιλία σας μαζί μου.
roles-nothing-offered = Δεν σας προσφέρεται ρόλος ή η προσφορά έληξε.
roles-settings = { $name }: ο ρόλος του συντονισμού ορίζεται στις ρυθμίσεις του προγράμματος και ισχύει όσο βρίσκεται εκεί.
roles-last = { $name }: κανείς άλλος δεν συντονίζει. Παρακαλούμε δώστε πρώτα αυτόν τον ρόλο και σε άλλο άτομο.
letters-none = Όλα παραδόθηκαν.
letters-list =
    { $count ->
        [one] Μία αποστολή δεν παραδόθηκε:
       *[other] { $count } αποστολές δεν παραδόθηκαν:
    }
letters-dead = Προς { $place }, από { $at }: απέτυχε ({ $reason })
letters-uncertain = Προς { $place }, από { $at }: δεν είναι βέβαιο αν έφτασε ({ $reason })
letters-resent =
    { $count ->
        [one] Μία αποστολή επαναλαμβάνεται.
       *[other] { $count } αποστολές επαναλαμβάνονται.
    }
letters-drop =
    { $count ->
        [one] Να εγκαταλειφθεί οριστικά μία αποστολή; Κανείς δεν θα τη διαβάσει εκεί.
       *[other] Να εγκαταλειφθούν οριστικά { $count } αποστολές; Κανείς δεν θα τις διαβάσει εκεί.
    }
letters-button-drop = Ναι, εγκατάλειψη
letters-button-keep = Όχι, να μείνουν
letters-dropped =
    { $count ->
        [one] Μία αποστολή εγκαταλείφθηκε.
       *[other] { $count } αποστολές εγκαταλείφθηκαν.
    }
status-title = { $programme } – κατάσταση: { $at }
status-fine = Δεν υπάρχει καμία εκκρεμότητα.
status-stuck =
    { $count ->
        [one] Εκκρεμεί: μία αποστολή δεν παραδόθηκε.
       *[other] Εκκρεμεί: { $count } αποστολές δεν παραδόθηκαν.
    }
status-missing =
    { $count ->
        [one] Εκκρεμεί: ένα άτομο δεν έχει έρθει ακόμη.
       *[other] Εκκρεμεί: { $count } άτομα δεν έχουν έρθει ακόμη.
    }
status-asked = Σας χρειάζεται: { $name } ρώτησε ({ $at }): «{ $text }». Απαντήστε στην ίδια την ερώτηση.
status-asked-more =
    { $count ->
        [one] Σας χρειάζεται: άλλη μία ερώτηση περιμένει απάντηση.
       *[other] Σας χρειάζονται: άλλες { $count } ερωτήσεις περιμένουν απάντηση.
    }
status-silent =
    { $days ->
        [one] Εκκρεμεί: στο { $tandem } δεν έγραψε κανείς εδώ και μία ημέρα.
       *[other] Εκκρεμεί: στο { $tandem } δεν έγραψε κανείς εδώ και { $days } ημέρες.
    }
status-silent-more =
    { $count ->
        [one] Εκκρεμεί: ένα ακόμη tandem είναι το ίδιο σιωπηλό.
       *[other] Εκκρεμεί: { $count } ακόμη tandem είναι το ίδιο σιωπηλά.
    }
status-queues = Καθ’ οδόν: { $coming } εισερχόμενα, { $going } εξερχόμενα
status-late =
    { $count ->
        [one] Ένα μήνυμα καθυστερεί· φεύγει μόλις γίνει δυνατό.
       *[other] { $count } μηνύματα καθυστερούν· φεύγουν μόλις γίνει δυνατό.
    }
status-unreadable =
    { $count ->
        [one] Ένα μήνυμα δεν διαβάζεται, επειδή λείπει το κλειδί του.
       *[other] { $count } μηνύματα δεν διαβάζονται, επειδή λείπουν τα κλειδιά τους.
    }
status-failed =
    { $count ->
        [one] Ένα συμβάν δεν μπόρεσε να διεκπεραιωθεί· η διαχείριση το βρίσκει στο αρχείο καταγραφής.
       *[other] { $count } συμβάντα δεν μπόρεσαν να διεκπεραιωθούν· η διαχείριση τα βρίσκει στο αρχείο καταγραφής.
    }
status-platform = { $platform }: σε σύνδεση, τελευταίο σημάδι: { $at }
status-platform-silent = { $platform }: σε σύνδεση, κανένα σημάδι ακόμη
status-mail = Ηλεκτρονικό ταχυδρομείο: ρυθμισμένο
status-no-mail = Ηλεκτρονικό ταχυδρομείο: μη ρυθμισμένο
status-encrypted = Νέα δωμάτια στο Matrix: κρυπτογραφημένα
status-open = Νέα δωμάτια στο Matrix: μη κρυπτογραφημένα
status-version = Έκδοση { $version }, βάση δεδομένων { $schema }
programme-subject-offer = Προσφερόμενος ρόλος
programme-subject-letter = Αποστολή
invite-link-unused = { $name }: ο προσωπικός σύνδεσμος δεν χρησιμοποιήθηκε ακόμη. Τον έχετε δώσει;
