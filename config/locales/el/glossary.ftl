# Το γλωσσάρι: λέξεις που μεταφράζονται όπως θέλει το πρόγραμμα.

command-glossary-list = Το γλωσσάρι: σταθερές μεταφράσεις λέξεων
command-glossary-add = Προσθήκη μιας λέξης στο γλωσσάρι
command-glossary-remove = Αφαίρεση μιας λέξης από το γλωσσάρι
commands-argument-term = λέξη
commands-argument-words = γλώσσα=λέξη
commands-ask-term = Ποια λέξη;
glossary-added = Σημειώθηκε· από εδώ και πέρα μεταφράζεται έτσι:
glossary-changed = Άλλαξε· από εδώ και πέρα μεταφράζεται έτσι:
glossary-removed = Το «{ $term }» δεν βρίσκεται πια στο γλωσσάρι.
glossary-title =
    { $count ->
        [one] Στο γλωσσάρι υπάρχει μία λέξη:
       *[other] Στο γλωσσάρι υπάρχουν { $count } λέξεις:
    }
glossary-empty = Δεν υπάρχει ακόμη λέξη στο γλωσσάρι.
glossary-entry-name = · { $term } – δεν μεταφράζεται ποτέ
glossary-entry-kept = · { $term } ({ $language }) – δεν μεταφράζεται ποτέ
glossary-entry = · { $words }
glossary-entry-others = · { $words }· σε όλες τις άλλες γλώσσες: { $term }
glossary-word = { $word } ({ $language })
glossary-words = { $first } = { $second }
glossary-unknown = Δεν υπάρχει «{ $given }» στο γλωσσάρι· το «!glossary list» τα δείχνει όλα.
glossary-no-language = Στο «{ $given }» λείπει η γλώσσα. Γράφεται έτσι: { $example }. Περισσότερες λέξεις που ανήκουν μαζί μπαίνουν σε εισαγωγικά.
glossary-language-twice = Η γλώσσα αναφέρθηκε δύο φορές: { $language }.
glossary-clash = Το «{ $term }» βρίσκεται ήδη στο γλωσσάρι, στο «{ $entry }». Παρακαλούμε αφαιρέστε πρώτα εκείνο.

command-glossary-import = Καταχώριση πολλών λέξεων μαζί
commands-argument-lines = γλώσσες και μία γραμμή για κάθε λέξη
commands-ask-lines =
    Ποιες λέξεις; Γράψτε στην πρώτη γραμμή τις γλώσσες, για παράδειγμα: de fr. Έπειτα μία γραμμή για κάθε λέξη: Bürgerhaushalt = budget participatif
    Μπορείτε επίσης να μου στείλετε τον κατάλογο ως αρχείο (.xlsx, .ods, .csv ή .txt).
glossary-imported = Νέες: { $new } · αλλαγμένες: { $changed } · όπως πριν: { $same }
glossary-import-how = Παρακαλούμε γράψτε στην πρώτη γραμμή τις γλώσσες και έπειτα μία γραμμή για κάθε λέξη: { $example }
glossary-import-many = Είναι πάρα πολλά μαζί· επιτρέπονται { $most } γραμμές.
glossary-import-wrong = Δεν καταχωρίστηκε τίποτα. Παρακαλούμε δείτε τη γραμμή { $number }: { $reason }
glossary-import-cells = Έχει { $count } λέξεις, ενώ αναφέρθηκαν μόνο { $most } γλώσσες.
glossary-import-undone = Το γλωσσάρι είναι όπως πριν. Λέξεις που αναιρέθηκαν: { $count }
