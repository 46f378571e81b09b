# Το μενού και τα μέρη του.

menu-button-back = Πίσω
menu-button-do = Ναι: { $what }
menu-button-leave = Όχι, να μείνουν όλα όπως είναι
menu-really-end =
    { $count ->
        [0] Να λήξει πραγματικά το { $tandem }; Δεν θα διαβιβάζεται πια τίποτα εκεί.
        [one] Να λήξει πραγματικά το { $tandem }; Δεν θα διαβιβάζεται πια τίποτα εκεί, και θα ενημερωθεί ένα άτομο.
       *[other] Να λήξει πραγματικά το { $tandem }; Δεν θα διαβιβάζεται πια τίποτα εκεί, και θα ενημερωθούν { $count } άτομα.
    }

menu-mine =
    { $count ->
        [one] Το tandem μου
       *[other] Τα tandem μου
    }
menu-mine-names = Συμμετέχετε σε: { $tandems }.
menu-settings = Οι ρυθμίσεις μου
menu-meetings = Συναντήσεις
menu-privacy = Απόρρητο και τα δεδομένα μου
menu-people = Άτομα και προσκλήσεις
menu-programme = Το πρόγραμμα
menu-status = Κατάσταση και ιστορικό αλλαγών

menu-examples = Παραδείγματα
menu-help-more = Το «{ $one }» εξηγεί μία εντολή, το «{ $examples }» δείχνει παραδείγματα.
menu-by-link = Με προσωπικό σύνδεσμο για το Telegram
menu-invite-again = Νέα πρόσκληση σε: { $name }
menu-ask-correction = Τι ισχύει για την πόλη { $city }; Επιλέξτε μια γλώσσα ή γράψτε μια ζώνη ώρας, για παράδειγμα Europe/Athens.
menu-has-come = Για { $name } δεν στέλνεται πρόσκληση, επειδή συμμετέχει ήδη· η διεύθυνση σημειώθηκε.
commands-argument-part = μέρος του μενού
commands-ask-part = Ποιο μέρος του μενού;
