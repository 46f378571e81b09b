# Σε ποια ευρωπαϊκά δίκτυα είναι οι πόλεις.

command-networks = Τα δίκτυα της πόλης σας
command-networks-switch = Επιλογή δικτύου
command-networks-add = Προσθήκη άλλου δικτύου
command-networks-remove = Αφαίρεση δικτύου
command-networks-none = Η πόλη δεν είναι σε κανένα δίκτυο
command-networks-all = Ποιες πόλεις είναι σε ποια δίκτυα
commands-argument-network = όνομα του δικτύου
commands-ask-network = Πώς λέγεται το δίκτυο, το έργο ή η πρωτοβουλία;
networks-of = { $city }: { $networks }
networks-none = { $city }: σε κανένα ευρωπαϊκό δίκτυο, έργο ή πρωτοβουλία.
networks-unknown = { $city }: δεν έχει δηλωθεί ακόμη σε ποια ευρωπαϊκά δίκτυα είναι η πόλη.
networks-in = ✓ { $network }
networks-out = { $network }
networks-more = Περισσότερα ({ $page } από { $pages })
networks-how = Αγγίξτε ένα δίκτυο για να το επιλέξετε ή να το αφαιρέσετε. Άλλα τα προσθέτετε με { $command } και το όνομα.
networks-shared = Κοινά με { $cities }: { $networks }
networks-line = { $network }: { $cities }
networks-towns-in-none = Μικρές και μεσαίες πόλεις χωρίς δίκτυο: { $cities }
networks-nothing-yet = Οι πόλεις δεν έχουν δηλώσει ακόμη δίκτυα.
networks-remind = Μία φορά τον χρόνο: ισχύει ακόμη σε ποια ευρωπαϊκά δίκτυα είναι η πόλη { $city };
networks-remind-first = Σε ποια ευρωπαϊκά δίκτυα, έργα ή πρωτοβουλίες είναι η πόλη { $city };
networks-no-such = Το «{ $given }» δεν υπάρχει εκεί. Επιλέξτε από τη λίστα.
networks-known = Αυτό το δίκτυο έχει ήδη δηλωθεί.
networks-not-none = Έχουν δηλωθεί δίκτυα. Αφαιρέστε τα πρώτα.
networks-no-city = Αυτό είναι για τα άτομα των πόλεων.
