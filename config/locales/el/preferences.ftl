# What people know and change about themselves, and what the bot tells of its own accord.

command-profile = Τα στοιχεία σας και τι μπορείτε να αλλάξετε
command-language-also = Περισσότερες γλώσσες που διαβάζετε
command-zone = Η ζώνη ώρας σας
command-quiet = Ώρες ησυχίας
command-pause = Παύση των μηνυμάτων μου
commands-argument-zone = ζώνη ώρας
commands-argument-quiet = από–έως
commands-argument-until = έως πότε
commands-argument-language = γλώσσα
commands-ask-zone = Ποια ζώνη ώρας; Για παράδειγμα: Europe/Athens
commands-ask-quiet = Από πότε έως πότε; Για παράδειγμα: 21:00–08:00
commands-ask-until = Για πόσες ημέρες ή μέχρι πότε; Για παράδειγμα: 3 ημέρες
commands-ask-language = Ποια γλώσσα;
prefs-name-city = Οι άλλοι σας βλέπουν ως: { $name }, { $city }.
prefs-name = Οι άλλοι σας βλέπουν ως: { $name }.
prefs-role-participant = Συμμετέχετε στο πρόγραμμα.
prefs-role-team = Ανήκετε στην ομάδα: βλέπετε ό,τι βλέπει ο συντονισμός, χωρίς να μπορείτε να αλλάζετε κάτι.
prefs-role-coordinator = Συντονίζετε το πρόγραμμα.
prefs-tandems = Τα tandem σας: { $tandems }
prefs-accounts = Οι λογαριασμοί σας: { $accounts }
prefs-correct = Αν το όνομα ή η πόλη σας δεν είναι σωστά, τα διορθώνει η ομάδα: με το «!ask» επικοινωνείτε μαζί της.
prefs-zone = Η ζώνη ώρας σας είναι { $zone }· το ρολόι σας δείχνει { $time }.
prefs-zone-how = Για αλλαγή επιλέξτε μια ζώνη ή γράψτε την: «!zone Europe/Athens»
prefs-button-city = Όπως στην πόλη: { $city }
prefs-also-how = Επιλέξτε τι άλλο διαβάζετε· ό,τι γράφεται σε αυτές τις γλώσσες δεν μεταφράζεται για εσάς. Την πρώτη την επιλέγετε με το «!language».
prefs-button-also = Επίσης { $language }
prefs-button-not = Όχι πια { $language }
prefs-quiet = Από τις { $from } έως τις { $until }, με το δικό σας ρολόι, ό,τι σας στέλνω στο Telegram έρχεται χωρίς ήχο και δεν γράφω τίποτα με δική μου πρωτοβουλία.
prefs-quiet-off = Δεν έχετε ώρες ησυχίας.
prefs-quiet-how = Για αλλαγή επιλέξτε ώρες ή γράψτε τις: «!quiet 21:00–08:00». Στο Matrix για τους ήχους αποφασίζει η δική σας εφαρμογή.
prefs-button-quiet-off = Χωρίς ώρες ησυχίας
prefs-not-hours = Το «{ $given }» δεν διαβάζεται ως ώρες. Γράφεται έτσι: { $example }
prefs-pause = Δεν γράφω τίποτα με δική μου πρωτοβουλία· αυτό ισχύει μέχρι: { $until }.
prefs-pause-off = Σας υπενθυμίζω ό,τι σας αφορά, με ένα μήνυμα την ημέρα το πολύ.
prefs-pause-how = Για παύση επιλέξτε για πόσο ή γράψτε το: «!pause 3 ημέρες», «!pause μέχρι Δευτέρα», «!pause 2026-12-24»
prefs-pause-means = Ό,τι γράφουν οι άλλοι συνεχίζει να φτάνει σε εσάς, στο Telegram χωρίς ήχο. Όσα θα σας έλεγα ακολουθούν μετά, εφόσον έχουν ακόμη σημασία.
prefs-pause-when = Μια παύση τελειώνει στο μέλλον, μέσα σε έναν χρόνο.
prefs-not-until = Το «{ $given }» δεν διαβάζεται ως τέλος μιας παύσης. Δυνατές επιλογές: «3 ημέρες», «μέχρι Δευτέρα», «2026-12-24», «off»
prefs-button-days =
    { $days ->
        [one] Μία ημέρα
       *[other] { $days } ημέρες
    }
prefs-button-pause-off = Τέλος της παύσης
prefs-bundle = Όσα σας αφορούν:
