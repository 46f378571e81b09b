# Rețelele europene ale orașelor.

command-networks = Rețelele orașului dumneavoastră
command-networks-switch = Bifarea unei rețele
command-networks-add = Adăugarea altei rețele
command-networks-remove = Eliminarea unei rețele
command-networks-none = Orașul nu este în nicio rețea
command-networks-all = Ce orașe sunt în ce rețele
commands-argument-network = numele rețelei
commands-ask-network = Cum se numește rețeaua, proiectul sau inițiativa?
networks-of = { $city }: { $networks }
networks-none = { $city }: în nicio rețea, niciun proiect sau nicio inițiativă europeană.
networks-unknown = { $city }: încă nu s-a indicat în ce rețele europene este orașul.
networks-in = ✓ { $network }
networks-out = { $network }
networks-more = Mai multe ({ $page } din { $pages })
networks-how = Atingeți o rețea pentru a o adăuga sau elimina. Altele se adaugă cu { $command } și numele.
networks-shared = În comun cu { $cities }: { $networks }
networks-line = { $network }: { $cities }
networks-towns-in-none = Orașe mici și mijlocii fără rețea: { $cities }
networks-nothing-yet = Orașele nu au indicat încă rețele.
networks-remind = O dată pe an: mai este corectă lista rețelelor europene pentru { $city }?
networks-remind-first = În ce rețele, proiecte sau inițiative europene este { $city }?
networks-no-such = „{ $given }” nu se află acolo. Vă rugăm să alegeți din listă.
networks-known = Această rețea este deja indicată.
networks-not-none = Sunt indicate rețele. Vă rugăm să le eliminați mai întâi.
networks-no-city = Acest lucru este pentru persoanele din orașe.
