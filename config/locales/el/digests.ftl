# Απολογισμοί: πώς πάει το πρόγραμμα, για κάθε κοινό.

command-digest = Τι έκανε το tandem μας αυτόν τον μήνα
command-digest-list = Ποιοι απολογισμοί έρχονται και πότε
command-digest-files = Τα αρχεία της τελευταίας αναφοράς
command-digest-preview = Δείτε έναν απολογισμό πριν σταλεί
command-digest-now = Αποστολή απολογισμού αμέσως
command-digest-schedule = Ορίστε πότε έρχεται ένας απολογισμός
command-digest-pause = Παύση απολογισμών για λίγο καιρό
command-digest-resume = Ξανά αποστολή απολογισμών
command-digest-off = Όχι άλλοι απολογισμοί εδώ
command-digest-on = Ξανά απολογισμοί εδώ
commands-argument-readership = για ποιους: team, coordinators, tandem ή funders
commands-argument-timing = για ποιους, πόσο συχνά, ημέρα και ώρα
commands-ask-readership = Για ποιους είναι οι απολογισμοί;
commands-ask-timing = Για ποιους και πότε; Για παράδειγμα: team weekly Παρασκευή 15:00, funders 5, tandem never
check-subject-impact = Λογική αποτελεσμάτων
check-impact-ready = Πλαίσια: { $count }
check-impact-language = Από το πλαίσιο { $box } λείπει μία γλώσσα: { $language }
programme-subject-digest = Απολογισμός
settings-expects-keys = διαφορετικό κλειδί για κάθε πλαίσιο

health-label-well = πάει καλά
health-label-look = αξίζει μια ματιά
health-label-help = χρειάζεται βοήθεια
health-label-early = πολύ νωρίς ακόμη
health-label-paused = σε παύση
health-well = { $days ->
    [0] Η τελευταία συνάντηση έγινε πριν από λιγότερο από μία ημέρα.
    [one] Η τελευταία συνάντηση έγινε πριν από { $days } ημέρα.
   *[other] Η τελευταία συνάντηση έγινε πριν από { $days } ημέρες.
}
health-well-coming = Η επόμενη συνάντηση έχει οριστεί.
health-early = { $days ->
    [0] Μόλις ξεκίνησε.
    [one] Ξεκίνησε πριν από { $days } ημέρα.
   *[other] Ξεκίνησε πριν από { $days } ημέρες.
}
health-paused = Το tandem κάνει παύση.
health-first-meeting = { $days ->
    [one] Καμία πρώτη συνάντηση { $days } ημέρα μετά την έναρξη.
   *[other] Καμία πρώτη συνάντηση { $days } ημέρες μετά την έναρξη.
}
health-no-contact = { $days ->
    [one] Κανένα μήνυμα ακόμη, { $days } ημέρα μετά την έναρξη.
   *[other] Κανένα μήνυμα ακόμη, { $days } ημέρες μετά την έναρξη.
}
health-last-contact = { $days ->
    [one] Καμία επαφή εδώ και { $days } ημέρα.
   *[other] Καμία επαφή εδώ και { $days } ημέρες.
}
health-missed = { $count ->
    [one] { $count } συνάντηση στη σειρά δεν έγινε.
   *[other] { $count } συναντήσεις στη σειρά δεν έγιναν.
}
health-stage-proposed = { $days ->
    [one] Προτάθηκε πριν από { $days } ημέρα και δεν έχει ξεκινήσει.
   *[other] Προτάθηκε πριν από { $days } ημέρες και δεν έχει ξεκινήσει.
}
health-stage-between = { $days ->
    [one] Δεν έχει οριστεί επόμενη συνάντηση· η τελευταία έγινε πριν από { $days } ημέρα.
   *[other] Δεν έχει οριστεί επόμενη συνάντηση· η τελευταία έγινε πριν από { $days } ημέρες.
}
health-stage-minutes = { $days ->
    [one] Πρακτικά περιμένουν έγκριση εδώ και { $days } ημέρα.
   *[other] Πρακτικά περιμένουν έγκριση εδώ και { $days } ημέρες.
}
health-held = Συναντήσεις που έγιναν: { $held } από { $planned }.
health-satisfaction = Οι πόλεις είναι λιγότερο ικανοποιημένες: { $value } στα 5.
health-balance = Λίγα στην ανταλλαγή έρχονται από: { $city } ({ $percent } %).
health-answers = { $hours ->
    [one] Μεταξύ των πόλεων μια απάντηση θέλει συνήθως { $hours } ώρα.
   *[other] Μεταξύ των πόλεων μια απάντηση θέλει συνήθως { $hours } ώρες.
}
health-steps = { $count ->
    [one] { $count } επόμενο βήμα έχει καθυστερήσει.
   *[other] { $count } επόμενα βήματα έχουν καθυστερήσει.
}
health-helps-first-meeting = Προτείνετε στις πόλεις δύο ημερομηνίες και μια πρώτη κοινή κλήση.
health-helps-last-contact = Ρωτήστε προσωπικά τις πόλεις πώς πάνε.
health-helps-missed = Αναζητήστε μαζί τους άλλη ώρα της ημέρας.
health-helps-stage-proposed = Ρωτήστε τις πόλεις αν θέλουν ακόμη να ξεκινήσουν.
health-helps-stage-between = Υπενθυμίστε τους να ορίσουν την επόμενη συνάντηση.
health-helps-stage-minutes = Παρακαλέστε τις πόλεις να διαβάσουν τα πρακτικά τους.
health-helps-held = Προτείνετε πιο αραιές αλλά σίγουρες συναντήσεις.
health-helps-satisfaction = Ρωτήστε τι θα ήθελαν να κερδίσουν.
health-helps-balance = Ρωτήστε την πιο σιωπηλή πόλη τι θα ήθελε να μάθει.
health-helps-answers = Προτείνετε μια σταθερή ημέρα για απαντήσεις.
health-helps-steps = Δείτε μαζί τα ανοιχτά βήματα στην επόμενη συνάντηση.

digest-title-team = Πώς πάει: { $name } · { $period }
digest-title-coordinators = { $name }: τι σας περιμένει · { $period }
digest-title-tandem = { $name }: ματιά πίσω · { $period }
digest-title-funders = { $name } σε αριθμούς · { $period }
digest-period-days = { $days }
digest-period-month = { $month }
digest-period-quarter = τρίμηνο { $quarter }, { $year }
digest-number = { $count ->
    [0] κανένα
    [1] ένα
    [2] δύο
    [3] τρία
    [4] τέσσερα
    [5] πέντε
    [6] έξι
    [7] επτά
    [8] οκτώ
    [9] εννέα
    [10] δέκα
    [11] έντεκα
    [12] δώδεκα
   *[other] { $count }
}
digest-summary-none = Δεν λειτουργεί ακόμη κανένα tandem. Τίποτα δεν σας περιμένει.
digest-summary-fine = { $all ->
    [1] { $good ->
        [1] Το μοναδικό tandem πάει καλά, τίποτα δεν σας περιμένει.
       *[other] Τίποτα δεν σας περιμένει.
    }
   *[other] Τίποτα δεν σας περιμένει: { $good ->
        [0] κανένα από τα { $all_words } tandem δεν πάει ακόμη καλά.
        [1] ένα από τα { $all_words } tandem πάει καλά.
       *[other] { $good_words } από τα { $all_words } tandem πάνε καλά.
    }
}
digest-summary-needs = { $count ->
    [one] { $count } θέμα σας περιμένει.
   *[other] { $count } θέματα σας περιμένουν.
} Tandem που πάνε καλά: { $good } από { $all }.
digest-heading-needs = Τι σας περιμένει:
digest-heading-tandems = Τα tandem:
digest-heading-learned = Τι μάθαμε:
digest-heading-coming = Τι ακολουθεί:
digest-heading-numbers = Σε αριθμούς:
digest-item = • { $what }
digest-more = { $count ->
    [one] … και { $count } ακόμη
   *[other] … και { $count } ακόμη
}
digest-need = { $said } { $step } ({ $command })
digest-need-questions = { $count ->
    [one] { $count } ερώτηση περιμένει απάντηση.
   *[other] { $count } ερωτήσεις περιμένουν απάντηση.
}
digest-need-letters = { $count ->
    [one] { $count } παράδοση περιμένει απόφαση.
   *[other] { $count } παραδόσεις περιμένουν απόφαση.
}
digest-need-missing = { $count ->
    [one] { $count } προσκεκλημένο άτομο δεν έχει έρθει ακόμη.
   *[other] { $count } προσκεκλημένα άτομα δεν έχουν έρθει ακόμη.
}
digest-need-tandem = { $tandem }: { $reason }
digest-step-questions = Παρακαλούμε απαντήστε.
digest-step-letters = Παρακαλούμε αποφασίστε.
digest-step-missing = Παρακαλούμε υπενθυμίστε το.
digest-tandem = { $name } ({ $label }): { $reason }
digest-count-well = Πάνε καλά: { $count }
digest-count-early = Πολύ νωρίς ακόμη: { $count }
digest-count-paused = Σε παύση: { $count }
digest-learned = { $kind }, { $name }: { $text }
digest-read = { $what } ({ $command })
digest-kind-insight = Συμπέρασμα
digest-kind-practice = Πρακτική
digest-kind-lesson = Δίδαγμα από αποτυχία
digest-kind-reuse = Αξιοποίηση
digest-coming = { $at }: { $name }
digest-value = { $label }: { $value }
digest-compared = { $label }: { $value } (πριν: { $before })
digest-hidden = { $label }: πολύ λίγα για να φανούν
digest-figure-tandems = Ενεργά tandem
digest-figure-people = Άτομα που έγραψαν
digest-figure-messages = Μηνύματα
digest-figure-planned = Προγραμματισμένες συναντήσεις
digest-figure-held = Συναντήσεις που έγιναν
digest-figure-missed = Συναντήσεις που δεν έγιναν
digest-figure-released = Δημοσιευμένα πρακτικά
digest-figure-insight = Δημοσιευμένα συμπεράσματα
digest-figure-practice = Δημοσιευμένες πρακτικές
digest-figure-lesson = Αποτυχίες που μοιράστηκαν
digest-figure-reuse = Σημειώσεις αξιοποίησης
digest-figure-agreed = Επόμενα βήματα που συμφωνήθηκαν
digest-figure-done = Επόμενα βήματα που ολοκληρώθηκαν
digest-figure-broadcasts = Ανακοινώσεις
digest-figure-workshops = Εργαστήρια που έγιναν
digest-figure-attended = Συμμετοχές σε εργαστήρια
digest-figure-fit = Πόσο ταιριάζουν οι πόλεις (1–5)
digest-figure-benefit = Όφελος για τις πόλεις (1–5)
digest-evidence-all = μέχρι τώρα: { $count }
digest-evidence-recent = σε αυτό το διάστημα: { $count }
digest-evidence-ticked = { $count ->
    [one] το ανέφεραν οι πόλεις μετά από { $count } συνάντηση
   *[other] το ανέφεραν οι πόλεις μετά από { $count } συναντήσεις
}
digest-boxes = Αποτελέσματα: τεκμήρια για { $count } από { $all } στόχους
digest-boxes-bare = Χωρίς τεκμήρια μέχρι τώρα: { $names }
digest-delivered = Παραδόθηκαν { $done } από { $planned }, κανένα αμφίβολο.
digest-delivered-doubt = Παραδόθηκαν { $done } από { $planned }· αμφίβολα: { $uncertain }· δεν παραδόθηκαν: { $dead }.
digest-privacy = Προστασία δεδομένων: διαγραφές: { $erasures }· αντιρρήσεις στη διαβίβαση: { $objections }
digest-earlier = Από τον τελευταίο απολογισμό έφτασαν { $done } από { $planned } αποστολές.
digest-month-met = { $count ->
    [one] Συναντηθήκατε { $count } φορά.
   *[other] Συναντηθήκατε { $count } φορές.
}
digest-month-wrote = { $count ->
    [one] Ανταλλάξατε { $count } μήνυμα.
   *[other] Ανταλλάξατε { $count } μηνύματα.
}
digest-month-quiet = Ήταν ένα ήσυχο διάστημα για εσάς.
digest-month-done = { $count ->
    [one] { $count } επόμενο βήμα ολοκληρώθηκε. Μπράβο σας!
   *[other] { $count } επόμενα βήματα ολοκληρώθηκαν. Μπράβο σας!
}
digest-month-open = { $count ->
    [one] { $count } επόμενο βήμα είναι ανοιχτό:
   *[other] { $count } επόμενα βήματα είναι ανοιχτά:
}
digest-month-next = Επόμενη συνάντηση: { $at }
digest-month-nothing = Δεν έχει οριστεί ακόμη συνάντηση. Το «!checkin find» βρίσκει μια ώρα που βολεύει όλους.
digest-month-workshop = Επόμενο εργαστήριο, { $at }: { $name }
digest-stop = Προτιμάτε να μην το διαβάζετε κάθε μήνα; «!digest off»
digest-audience-team = Ομάδα
digest-audience-coordinators = Συντονισμός
digest-audience-tandem = Κάθε tandem
digest-audience-funders = Χρηματοδότες
digest-plan-team-weekly = Ομάδα, κάθε εβδομάδα
digest-plan-team-monthly = Ομάδα, κάθε μήνα
digest-plan-team-milestone = Ομάδα, στα ορόσημα
digest-plan-coordinators-daily = Συντονισμός, τις εργάσιμες αν κάτι τον περιμένει
digest-plan-tandem-monthly = Κάθε tandem, κάθε μήνα
digest-plan-funders-quarterly = Χρηματοδότες, κάθε τρίμηνο
digest-plan-next = { $what }: { $at }
digest-plan-paused = { $what }: σε παύση
digest-plan-never = { $what }: ποτέ
digest-list = Οι επόμενοι απολογισμοί:
digest-mails = Με e-mail, { $who }: { $count }
digest-how = Το «!digest schedule team weekly Παρασκευή 15:00» αλλάζει την ώρα, το «!digest pause tandem» κάνει παύση.
digest-sent = Εντάξει, ο απολογισμός στέλνεται.
digest-silent = Δεν υπάρχει κάτι να ειπωθεί, γι’ αυτό δεν στάλθηκε τίποτα.
digest-in-tandem = Κάθε tandem έχει τον δικό του απολογισμό. Το «!digest» τον δείχνει στο tandem.
digest-not-understood = Δεν καταλαβαίνω το «{ $given }». Για παράδειγμα: team weekly Παρασκευή 15:00
digest-off = Εντάξει, δεν έρχονται πια απολογισμοί εδώ.
digest-off-already = Έτσι κι αλλιώς δεν έρχονται απολογισμοί εδώ.
digest-on = Εντάξει, έρχονται ξανά απολογισμοί εδώ.
digest-on-already = Έρχονται ήδη απολογισμοί εδώ.
digest-files = Η τελευταία αναφορά ως υπολογιστικό φύλλο, PDF και σελίδα, με τις εικόνες της.
digest-no-files = Δεν υπάρχει ακόμη αναφορά με αρχεία για αποστολή.
command-digest-here = Αποστολή απολογισμού σε αυτό το δωμάτιο
digest-here = { $who }: αυτοί οι απολογισμοί έρχονται από τώρα εδώ.
digest-not-here = Όχι στο δωμάτιο ενός tandem ούτε σε ιδιωτική συνομιλία: ένας απολογισμός όλου του προγράμματος δεν έχει θέση εκεί.
digest-mail-back = Η αναφορά προς { $name } δεν μπόρεσε να παραδοθεί ({ $reason }). Ελέγξτε παρακαλώ τη διεύθυνση στις ρυθμίσεις.
