# Πόλεις έρχονται σε ένα tandem και φεύγουν.

command-tandem-replace = Αντικατάσταση πόλης ενός tandem
command-tandem-extend = Προσθήκη πόλης σε ένα tandem
command-tandem-remove = Αποχώρηση πόλης από ένα tandem
cities-replaced = { $new } παίρνει τη θέση: { $old }.
cities-removed = { $old } δεν συμμετέχει πια.
cities-added = { $new } συμμετέχει από τώρα.
cities-stays = Όσα ειπώθηκαν μένουν σε όσους τα διάβασαν.
cities-notice-left = { $city } αποχωρεί από αυτό το tandem. Σας ευχαριστούμε για όλα! Όσα ειπώθηκαν μένουν σε εσάς· τίποτα νέο δεν θα σας διαβιβάζεται.
cities-notice-came = { $city } συμμετέχει από τώρα. Καλώς ήρθατε!
cities-really-replace = Στο { $tandem }, να μπει πραγματικά { $new } στη θέση: { $old }; Τα άτομα από εκεί θα φύγουν τότε από τα δωμάτια.
cities-really-remove = Να αποχωρήσει πραγματικά { $old } από το { $tandem }; Τα άτομα από εκεί θα φύγουν τότε από τα δωμάτια.
cities-too-few = Στο { $tandem } θα έμενε μόνο μία πόλη. Μπορείτε να τερματίσετε το tandem ή να αντικαταστήσετε την πόλη.
cities-too-many = Το { $tandem } έχει ήδη όσες πόλεις γίνεται.
