# Τα tandem: η δημιουργία τους, τα δωμάτιά τους, και τι μαθαίνει ο συντονισμός.

tandems-none = Δεν υπάρχουν ακόμη tandem. Το «!tandem new» δημιουργεί ένα.
tandems-unknown = Δεν υπάρχει tandem «{ $given }». Υπάρχουν: { $possible }
tandems-several = Το «{ $given }» ταιριάζει σε περισσότερα tandem: { $possible }
tandems-unknown-city = Δεν υπάρχει πόλη «{ $given }». Υπάρχουν: { $possible }
tandems-several-cities = Το «{ $given }» ταιριάζει σε περισσότερες πόλεις: { $possible }

# Νέα tandem.

tandems-created = Το { $tandem } δημιουργήθηκε (σύντομο όνομα: { $slug }).
tandems-city = { $city }: { $languages }, ζώνη ώρας { $zone }
tandems-shape-shared = Ένα δωμάτιο για όλους
tandems-shape-language = Ένα δωμάτιο για κάθε γλώσσα
tandems-shape-city = Ένα δωμάτιο για κάθε πόλη
tandems-correct-city = Αν μια γλώσσα ή ζώνη ώρας δεν είναι σωστή: { $example }
tandems-next-add = Στη συνέχεια προσθέστε τα άτομα: { $example }
tandems-ask-language = Ποια γλώσσα διαβάζεται εδώ: { $city };
tandems-two-cities = Ένα tandem έχει από δύο έως { $most } πόλεις. Παράδειγμα: { $example }
tandems-city-twice = Η πόλη { $city } αναφέρθηκε δύο φορές.
tandems-exists = Υπάρχει ήδη tandem αυτών των πόλεων: { $tandem } ({ $slug }).
tandems-undone-new = Το tandem { $tandem } καταργήθηκε, μαζί με τα δωμάτιά του.

# Πρόσωπα.

tandems-added = { $name } ({ $city }): συμμετέχει πλέον στο { $tandem }.
tandems-reads = { $name }: θα λαμβάνει τα πάντα στη γλώσσα «{ $languages }»· το «!language» το αλλάζει.
tandems-invited = Η πρόσκληση στέλνεται στον λογαριασμό { $account }.
tandems-not-the-bot = Αυτός είναι ο δικός μου λογαριασμός.
tandems-other-city = { $name }: ανήκει ήδη στην πόλη { $city }.
tandems-was-there = { $name }: συμμετείχε και πριν και παραμένει.
tandems-undone-add = { $name }: δεν συμμετέχει πια.
tandems-not-in-it = Ο λογαριασμός { $account } δεν ανήκει σε αυτό το tandem. Για να τον προσθέσετε: { $example }
tandems-invited-again =
    { $count ->
        [one] Νέα πρόσκληση: { $names }
       *[other] Στάλθηκαν { $count } νέες προσκλήσεις: { $names }
    }
tandems-nobody-to-invite = Έχουν έρθει όλοι στο { $tandem }.

# Επισκοπήσεις.

tandems-title = { $tandem } (σύντομο όνομα: { $slug })
tandems-nobody = · κανείς ακόμη
tandems-person-joined = · { $name }: { $languages } – είναι εδώ
tandems-person-invited = · { $name }: { $languages } – έχει προσκληθεί
tandems-person-left = · { $name }: { $languages } – έχει αποχωρήσει
tandems-person-absent = · { $name }: { $languages } – δεν έχει προσκληθεί ακόμη
tandems-for-all = όλους
tandems-room-opening = Δωμάτιο για { $whom }: ανοίγει τώρα
tandems-room-open =
    { $count ->
        [0] Δωμάτιο για { $whom }: ανοιχτό, κανείς ακόμη
        [one] Δωμάτιο για { $whom }: ανοιχτό, ένα άτομο
       *[other] Δωμάτιο για { $whom }: ανοιχτό, { $count } άτομα
    }
tandems-room-retiring =
    { $count ->
        [0] Προηγούμενο δωμάτιο για { $whom }: κανείς πια
        [one] Προηγούμενο δωμάτιο για { $whom }: ακόμη ένα άτομο
       *[other] Προηγούμενο δωμάτιο για { $whom }: ακόμη { $count } άτομα
    }
tandems-list =
    { $count ->
        [one] Υπάρχει ένα tandem:
       *[other] Υπάρχουν { $count } tandem:
    }
tandems-list-entry = · { $tandem } ({ $slug }): έχουν έρθει { $here } από { $count }
tandems-paused = Σε παύση: τίποτα δεν διαβιβάζεται
tandems-list-paused = (σε παύση)

# Πώς μοιράζονται τα δωμάτια.

tandems-shape-changed = Η κατανομή των δωματίων του { $tandem } άλλαξε.
tandems-shape-stays = Η κατανομή του { $tandem } μένει ίδια· ό,τι έλειπε συμπληρώνεται.
tandems-rooms-opening =
    { $count ->
        [one] Ανοίγει ένα δωμάτιο και προσκαλούνται τα μέλη του.
       *[other] Ανοίγουν { $count } δωμάτια και προσκαλούνται τα μέλη τους.
    }
tandems-rooms-retiring =
    { $count ->
        [one] Ένα προηγούμενο δωμάτιο κλείνει μόλις μετακινηθούν όλοι. Ως τότε δεν χάνεται τίποτα.
       *[other] { $count } προηγούμενα δωμάτια κλείνουν μόλις μετακινηθούν όλοι. Ως τότε δεν χάνεται τίποτα.
    }
tandems-room-retires = Αυτό το δωμάτιο αντικαθίσταται: έχετε πρόσκληση για το νέο σας δωμάτιο. Ώσπου να μπείτε εκεί, ό,τι γράφεται εδώ συνεχίζει να διαβιβάζεται.
tandems-room-stays = Αυτό το δωμάτιο μένει τελικά ανοιχτό· συνεχίστε εδώ.
tandems-room-closed = Αυτό το δωμάτιο έκλεισε· η συνομιλία συνεχίζεται στο νέο σας δωμάτιο.

# Ποιος μεταφράζει, και σε ποια κατάσταση βρίσκεται ένα tandem.

tandems-told-rooms = Αυτό ανακοινώνεται στα δωμάτιά του.
tandems-already = Για το { $tandem } ισχύει ήδη αυτό· δεν άλλαξε τίποτα.
tandems-engines-none = Οι ρυθμίσεις δεν ορίζουν υπηρεσία μετάφρασης εκτός του προγράμματος, γι’ αυτό όλα μεταφράζονται εδώ. Η διαχείριση του συστήματος μπορεί να ορίσει μία («hosted» στην ενότητα «translation»).
tandems-engines-option-local = Ένας υπολογιστής του προγράμματος
tandems-engines-option-hosted = Μια υπηρεσία εκτός του προγράμματος
tandems-engines-local = Για το { $tandem } μεταφράζει ένας υπολογιστής του προγράμματος· τίποτα δεν στέλνεται σε υπηρεσία εκτός αυτού.
tandems-engines-hosted = Για το { $tandem } μεταφράζει η υπηρεσία { $engine }, εκτός του προγράμματος.
tandems-engines-notice-hosted = Από εδώ και πέρα ό,τι γράφεται εδώ στέλνεται για μετάφραση στην υπηρεσία { $engine }, εκτός του προγράμματος. Ό,τι αρχίζει με «//» μένει σε αυτό το δωμάτιο.
tandems-engines-notice-local = Από εδώ και πέρα μεταφράζει και πάλι ένας υπολογιστής του προγράμματος· τίποτα δεν στέλνεται πια σε υπηρεσία εκτός αυτού.
tandems-now-proposed = Το { $tandem } δεν έχει αρχίσει ακόμη.
tandems-now-active = Το { $tandem } συνεχίζεται: τα μηνύματα διαβιβάζονται και πάλι.
tandems-now-paused = Το { $tandem } βρίσκεται σε παύση: τίποτα δεν διαβιβάζεται μέχρι το «!tandem resume { $slug }».
tandems-now-ended = Το { $tandem } έληξε: τίποτα δεν διαβιβάζεται πια. Για δέκα λεπτά το «!undo» το αναιρεί.
tandems-notice-active = Αυτό το tandem συνεχίζεται: ό,τι γράφεται εδώ διαβιβάζεται και πάλι.

# Ονόματα δωματίων.

tandems-room-shared = { $cities }
tandems-topic-shared = Εδώ συνομιλούν οι πόλεις { $cities }, καθεμία στη γλώσσα της
tandems-room-mirrored = { $here } ↔ { $there } – όλα διαβιβάζονται
tandems-room-language = { $cities } ({ $language }) – όλα διαβιβάζονται
tandems-topic-mirrored = Ένα δωμάτιο των πόλεων { $cities }: ό,τι γράφεται εδώ μεταφράζεται και εμφανίζεται στα άλλα
tandems-name-space = { $programme }
tandems-topic-space = Όλα τα δωμάτια του προγράμματος «{ $programme }»
tandems-name-coordinators = Συντονισμός: { $programme }
tandems-topic-coordinators = Το δωμάτιο του συντονισμού για το πρόγραμμα «{ $programme }»
tandems-welcome-coordinators = Αυτό είναι το δωμάτιο του συντονισμού. Εδώ φτάνουν οι ερωτήσεις των συμμετεχόντων και ό,τι χρειάζεται βοήθεια. Το «!tandem new» δημιουργεί ένα tandem, το «!help» τα δείχνει όλα.

# Υπάρχοντα δωμάτια.

tandems-link-code = Για να χρησιμοποιήσετε ένα υπάρχον δωμάτιο για το { $tandem }: προσκαλέστε εκεί τον λογαριασμό { $bot } και γράψτε εκεί «{ $line }» έως τις { $until }. Ο κωδικός ισχύει μία φορά.
tandems-link-waiting = Είμαι εδώ. Μόλις ο συντονισμός γράψει εδώ τον κωδικό ενός tandem, το δωμάτιο θα ανήκει σε αυτό· ως τότε δεν διαβιβάζεται τίποτα.
tandems-link-whose = Για ποιους θα είναι το δωμάτιο;
tandems-link-private = Κωδικό λαμβάνετε στην απευθείας συνομιλία μας ή στο δωμάτιο του συντονισμού.
tandems-link-bad-code = Αυτός ο κωδικός δεν ισχύει: είναι λανθασμένος, χρησιμοποιημένος ή πολύ παλιός. Νέο κωδικό δίνει το «!tandem link» στην απευθείας συνομιλία μας.
tandems-link-not-here = Ο κωδικός γράφεται στο δωμάτιο που χρησιμοποιεί ήδη το tandem. Παρακαλούμε προσκαλέστε εκεί τον λογαριασμό { $bot }.
tandems-link-bound = Αυτό το δωμάτιο ανήκει ήδη στο { $tandem }.
tandems-linked = Από τώρα αυτό το δωμάτιο ανήκει στο { $tandem }: ό,τι γράφεται εδώ μεταφράζεται και διαβιβάζεται. Τα παλαιότερα όχι.
tandems-link-strangers = Στο δωμάτιο του { $tandem } υπάρχουν άτομα που δεν έχουν καταχωριστεί ακόμη: { $names }. Για να τα προσθέσετε: { $example }
tandems-unlinked = Το δωμάτιο δεν ανήκει πια στο { $tandem }· δεν διαβιβάζεται πλέον τίποτα από αυτό.

# Τι μαθαίνει ο συντονισμός.

tandems-ready =
    { $count ->
        [one] Το { $tandem } είναι έτοιμο: το δωμάτιο άνοιξε. Επισκόπηση: «!tandem show { $slug }»
       *[other] Το { $tandem } είναι έτοιμο: άνοιξαν { $count } δωμάτια. Επισκόπηση: «!tandem show { $slug }»
    }
tandems-removed = Με αφαίρεσαν από ένα δωμάτιο του { $room }· δεν διαβιβάζεται πλέον τίποτα εκεί. Το «!tandem shape» ανοίγει νέο.
tandems-failed-invite = Ο λογαριασμός { $account } δεν μπόρεσε να προσκληθεί: { $room } ({ $reason }). Παρακαλούμε ελέγξτε τον λογαριασμό.
tandems-failed-open = Δεν μπόρεσε να ανοίξει δωμάτιο για: { $room } ({ $reason }).
tandems-failed = Κάτι δεν μπόρεσε να παραδοθεί: { $room } ({ $reason }). Η διαχείριση το βλέπει με «tandembot outbox list».
tandems-uncertain = Δεν είναι βέβαιο αν κάτι έφτασε: { $room } ({ $reason }). Η διαχείριση το βλέπει με «tandembot outbox list».
tandems-event-failed = Κάτι που ήρθε από το { $room } δεν μπόρεσε να διεκπεραιωθεί. Κωδικός για τη διαχείριση: { $reference }
