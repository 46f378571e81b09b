# Τα πρόσωπα: ο χαιρετισμός, οι γλώσσες τους, και ποιοι διαβάζουν.

people-greeting-room = Καλώς ήρθατε! Εδώ συνομιλούν οι πόλεις { $cities }, στο πλαίσιο του προγράμματος «{ $programme }».
people-greeting-direct = Γεια σας, { $name }! Είμαι ο βοηθός του προγράμματος «{ $programme }».
people-greeting-connected = Σας συνδέω με: { $cities }.
people-greeting-coordinator = Συντονίζετε: το «!tandem new» δημιουργεί ένα tandem, το «!menu» τα δείχνει όλα.
people-greeting-menu = Το «!menu» δείχνει τι μπορώ να κάνω για εσάς· με το «!ask» επικοινωνείτε με την ομάδα.
people-greeting-newcomer = Για { $name } ({ $city }), που μόλις ήρθε:
people-greeting-help = Το «!menu» δείχνει τι μπορώ να κάνω, το «!who» ποιοι διαβάζουν, το «!language» αλλάζει τη γλώσσα σας, με το «!ask» επικοινωνείτε με την ομάδα.
people-translated-here = Γράψτε στη γλώσσα σας: ένας υπολογιστής του προγράμματος μεταφράζει για τους άλλους. Κάνει λάθη· το πρωτότυπο συνοδεύει πάντα τη μετάφραση.
people-translated-hosted = Γράψτε στη γλώσσα σας: η υπηρεσία { $engine }, εκτός του προγράμματος, μεταφράζει για τους άλλους. Κάνει λάθη· το πρωτότυπο συνοδεύει πάντα τη μετάφραση.
people-kept =
    { $days ->
        [one] Τα κείμενα διαγράφονται εδώ έπειτα από μία ημέρα.
       *[other] Τα κείμενα διαγράφονται εδώ έπειτα από { $days } ημέρες.
    }
people-contact = Επικοινωνία: { $contact }

people-language = Διαβάζετε: { $reads }. Γράφετε συνήθως: { $writes }.
people-language-how = Για αλλαγή επιλέξτε μια γλώσσα ή γράψτε περισσότερες, πρώτα την καλύτερη: «!language de fr»
people-language-set = Σημειώθηκε. Διαβάζετε: { $reads }. Γράφετε συνήθως: { $writes }.
people-language-moves = Έχετε πρόσκληση για το δωμάτιο της γλώσσας σας· μόλις μπείτε εκεί, θα σας βγάλω από το προηγούμενο.
people-language-invited = Έχετε πρόσκληση για το δωμάτιο της γλώσσας σας.

people-who-title = { $tandem }: ποιοι συμμετέχουν και ποιοι διαβάζουν
people-who-city = { $city }: { $names }
people-who-city-empty = { $city }: κανείς ακόμη
people-who-absent = Δεν έχουν έρθει ακόμη: { $names }
people-who-team = Από την ομάδα διαβάζουν επίσης: { $names }
people-who-strangers = Επίσης στο δωμάτιο, αλλά όχι στο tandem: { $names }
people-who-languages = Γλώσσες που διαβάζονται εδώ: { $languages }
people-who-mirrored =
    { $count ->
        [one] Το tandem έχει ένα δωμάτιο.
       *[other] Το tandem έχει { $count } δωμάτια· ό,τι γράφεται στο ένα εμφανίζεται και στα άλλα.
    }
people-who-which = Ποιο tandem εννοείτε;
people-who-none = Δεν συμμετέχετε ακόμη σε tandem. Με το «!ask» επικοινωνείτε με την ομάδα.

people-question = { $name } ({ $account }) ρωτά:
people-question-tandem = { $name } ({ $account }, { $tandems }) ρωτά:
people-question-how = (Μια απάντηση σε αυτό το μήνυμα στέλνεται σε: { $name }, εκτός αν αρχίζει με «//».)
people-asked = Η ερώτησή σας στάλθηκε στην ομάδα.
people-answer = { $name } απαντά εκ μέρους της ομάδας:
people-answer-sent = Η απάντησή σας στέλνεται σε: { $name }.
people-answer-nowhere = Αυτή η απάντηση δεν μπορεί να διαβιβαστεί: δεν υπάρχει πια κοινό δωμάτιο με το άτομο που ρώτησε.
people-no-team = Δεν είναι ακόμη δυνατή η επικοινωνία με την ομάδα από εδώ.
people-no-team-contact = Δεν είναι ακόμη δυνατή η επικοινωνία με την ομάδα από εδώ. Παρακαλούμε απευθυνθείτε εδώ: { $contact }.

command-questions = Ερωτήσεις χωρίς απάντηση
people-answer-how = Μπορείτε να απαντήσετε σε αυτό το μήνυμα.
people-answered-by = Απαντά: { $name }
people-question-more = Συμπληρώνει: { $name }
people-question-broadcast = Απάντηση στην ανακοίνωση { $number } από: { $name }
people-asked-back = Η απάντησή σας στάλθηκε στην ομάδα, επειδή απαντήσατε σε ανακοίνωση. Οι άλλοι στο tandem σας δεν τη διαβάζουν.
people-no-files = Εδώ δεν μπορούν να διαβιβαστούν αρχεία. Παρακαλούμε γράψτε το με λόγια.
people-open-questions = Αυτές οι ερωτήσεις περιμένουν απάντηση. Απαντήστε στην ίδια την ερώτηση.
people-open-none = Καμία ερώτηση δεν περιμένει απάντηση.
people-open-question = · { $name }, { $at }: { $text }
people-open-more = Υπάρχουν και άλλες: { $count }
people-button-settle = Τακτοποιήθηκε: { $name }
