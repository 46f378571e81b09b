# What people know and change about themselves, and what the bot tells of its own accord.

command-profile = Ce știu despre dumneavoastră și ce puteți schimba
command-language-also = Mai multe limbi pe care le citiți
command-zone = Fusul dumneavoastră orar
command-quiet = Orele dumneavoastră de liniște
command-pause = Întreruperea mesajelor mele pentru un timp
commands-argument-zone = fus orar
commands-argument-quiet = de la–până la
commands-argument-until = zile sau dată
commands-argument-language = limbă
commands-ask-zone = Care fus orar? De exemplu: Europe/Athens
commands-ask-quiet = De când până când? De exemplu: 21:00–08:00
commands-ask-until = Pentru câte zile sau până când? De exemplu: 3 zile
commands-ask-language = Care limbă?
prefs-name-city = Ceilalți vă văd astfel: { $name }, { $city }.
prefs-name = Ceilalți vă văd astfel: { $name }.
prefs-role-participant = Participați la program.
prefs-role-team = Faceți parte din echipă: vedeți ce vede coordonarea, fără a putea schimba ceva.
prefs-role-coordinator = Coordonați programul.
prefs-tandems = Tandemurile dumneavoastră: { $tandems }
prefs-accounts = Conturile dumneavoastră: { $accounts }
prefs-correct = Dacă numele sau orașul nu este corect, echipa îl corectează: o puteți contacta cu „!ask”.
prefs-zone = Fusul dumneavoastră orar este { $zone }; ceasul dumneavoastră arată { $time }.
prefs-zone-how = Pentru schimbare alegeți un fus orar sau scrieți-l: „!zone Europe/Athens”
prefs-button-city = Ca în { $city }
prefs-also-how = Alegeți ce mai citiți; ce este scris în aceste limbi nu se traduce pentru dumneavoastră. Prima se alege cu „!language”.
prefs-button-also = Și { $language }
prefs-button-not = Nu mai { $language }
prefs-quiet = Între { $from } și { $until }, după ceasul dumneavoastră, tot ce vă trimit pe Telegram vine fără sunet și nu scriu nimic din proprie inițiativă.
prefs-quiet-off = Nu aveți ore de liniște.
prefs-quiet-how = Pentru schimbare alegeți niște ore sau scrieți-le: „!quiet 21:00–08:00”. Pe Matrix aplicația dumneavoastră decide despre sunete.
prefs-button-quiet-off = Fără ore de liniște
prefs-not-hours = „{ $given }” nu se poate citi ca interval de ore. Arată astfel: { $example }
prefs-pause = Nu scriu nimic din proprie inițiativă; acest lucru este valabil până la { $until }.
prefs-pause-off = Vă amintesc ce vă privește, cu cel mult un mesaj pe zi.
prefs-pause-how = Pentru întrerupere alegeți cât timp sau scrieți: „!pause 3 zile”, „!pause până luni”, „!pause 2026-12-24”
prefs-pause-means = Ce scriu ceilalți ajunge în continuare la dumneavoastră, pe Telegram fără sunet. Ce v-aș fi spus urmează după aceea, dacă mai este util.
prefs-pause-when = O pauză se încheie în viitor, în cel mult un an.
prefs-not-until = „{ $given }” nu se poate citi ca sfârșit al unei pauze. Sunt posibile: „3 zile”, „până luni”, „2026-12-24”, „off”
prefs-button-days =
    { $days ->
        [one] O zi
        [few] { $days } zile
       *[other] { $days } de zile
    }
prefs-button-pause-off = Încheiați pauza
prefs-bundle = Ce vă privește:
