# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Toate persoanele din program, pagină cu pagină
command-people-show = Afișarea unei persoane
command-people-rename = Corectarea numelui unei persoane
command-people-move = Mutarea unei persoane în alt oraș
command-people-remove = Scoaterea unei persoane din program
command-role = Acordarea sau retragerea unui rol
command-status = Cum stă programul și ce este de făcut
command-letters = Ce nu a putut fi livrat
command-letters-resend = Trimiterea din nou a ce nu a putut fi livrat
command-letters-drop = Renunțarea la ce nu a putut fi livrat
commands-argument-search = nume sau oraș
commands-argument-somebody = o persoană
commands-argument-role = rol
commands-ask-search = Ce nume sau oraș?
commands-ask-somebody = Cine? Un nume sau numărul din listă: #12
commands-ask-role = Care rol?
directory-list =
    { $count ->
        [one] O persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
directory-nobody = Nimeni nu se numește „{ $given }”. „!people” arată pe toată lumea.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-cityless = #{ $number } { $name }
directory-entry-role = { $entry } · { $role }
directory-entry-absent = #{ $number } { $name }, { $city } – încă nu este aici
directory-role-team = Rol: echipă
directory-role-coordinator = Rol: coordonare
directory-title = { $name } (#{ $number })
directory-city = Oraș: { $city }
directory-no-city = Nu aparține niciunui oraș.
directory-reads = Citește în { $languages }; fus orar { $zone }
directory-tandems = Tandemuri: { $tandems }
directory-platforms = Participă prin: { $platforms }
directory-come = Este aici.
directory-invited = Are o invitație și încă nu a venit.
directory-expired = Linkul a expirat: { $at }.
directory-absent = Nu este aici și nu are un link.
directory-unknown = Nu cunosc pe nimeni cu numele „{ $given }”. „!people” arată pe toată lumea.
directory-renamed = { $before } se numește de acum { $name }. Mesajele deja afișate păstrează numele anterior.
directory-there-already = { $name } aparține deja de { $city }.
directory-moved = { $name } aparține de acum de { $city }.
directory-you-moved = Echipa v-a mutat în { $city }. De acum scrieți cu tandemurile acestui oraș.
directory-still-in =
    { $count ->
        [one] Dintr-o cameră adusă de alții ({ $tandems }) nu pot scoate pe nimeni. Vă rugăm să o faceți acolo.
        [few] Din { $count } camere aduse de alții ({ $tandems }) nu pot scoate pe nimeni. Vă rugăm să o faceți acolo.
       *[other] Din { $count } de camere aduse de alții ({ $tandems }) nu pot scoate pe nimeni. Vă rugăm să o faceți acolo.
    }
directory-remove = { $name } să părăsească programul?
directory-remove-means = Accesul la toate camerele se încheie, iar linkurile nu mai sunt valabile. Ce s-a scris rămâne. („!forget” șterge și datele.)
directory-button-remove = Da, scoateți
directory-button-keep = Nu, lăsați totul așa
directory-not-yourself = Nu vă puteți scoate pe dumneavoastră din program. O altă persoană din coordonare poate.
directory-you-left = Echipa v-a scos din program; de la dumneavoastră și către dumneavoastră nu se mai transmite nimic.
directory-removed-undo = Timp de zece minute „!undo” anulează acest lucru.
directory-back = { $name } participă din nou și are o nouă invitație.
roles-participant = participare simplă
roles-team = echipă
roles-coordinator = coordonare
roles-already = { $name } are deja acest rol.
roles-unknown-account = Nu cunosc acest cont. „{ $example }” adaugă o persoană în program.
roles-no-account = Nu cunosc niciun cont al acestei persoane: { $name }. Un rol are nevoie de unul, fiindcă un link singur nu îl dă niciodată.
roles-which-account = { $name } are mai multe conturi. Care trebuie să confirme?
roles-offered-team = Rolul echipei a fost oferit ({ $account }).
roles-offered-coordinator = Rolul coordonării a fost oferit ({ $account }).
roles-asked = Am întrebat în conversația directă; rolul este valabil de îndată ce este acceptat acolo cu butonul. Se poate timp de șapte zile.
roles-asked-later = Acest cont nu are încă o conversație directă cu mine. De îndată ce începe una, în șapte zile, întreb acolo.
roles-withdrawn = Oferta este retrasă.
roles-now-participant = { $name } participă acum fără alt rol.
roles-now-team = { $name } face acum parte din echipă.
roles-now-coordinator = { $name } coordonează acum.
roles-offer-team = { $name } vă invită în echipa „{ $programme }”: veți vedea ce vede coordonarea, fără a putea schimba ceva.
roles-offer-coordinator = { $name } vă invită să coordonați „{ $programme }”.
roles-offer-how = Numai acest cont poate decide, aici.
roles-button-accept = Da, cu plăcere
roles-button-decline = Nu, mulțumesc
roles-declined = Bine, totul rămâne așa cum este.
roles-declined-told = { $name } nu dorește să preia rolul.
roles-direct-only = Acest lucru se decide numai în conversația dumneavoastră directă cu mine.
roles-nothing-offered = Nu vi se oferă niciun rol sau oferta a expirat.
roles-settings = { $name } apare drept coordonare în setările programului și păstrează rolul cât timp este așa.
roles-last = { $name } este singura persoană care coordonează. Vă rugăm să dați mai întâi acest rol și altcuiva.
letters-none = Totul a fost livrat.
letters-list =
    { $count ->
        [one] O trimitere nu a putut fi livrată:
        [few] { $count } trimiteri nu au putut fi livrate:
       *[other] { $count } de trimiteri nu au putut fi livrate:
    }
letters-dead = Către { $place }, din { $at }: nu a reușit ({ $reason })
letters-uncertain = Către { $place }, din { $at }: nu este sigur că a ajuns ({ $reason })
letters-resent =
    { $count ->
        [one] O trimitere se repetă.
        [few] { $count } trimiteri se repetă.
       *[other] { $count } de trimiteri se repetă.
    }
letters-drop =
    { $count ->
        [one] Renunțați definitiv la o trimitere? Nimeni nu o va citi acolo.
        [few] Renunțați definitiv la { $count } trimiteri? Nimeni nu le va citi acolo.
       *[other] Renunțați definitiv la { $count } de trimiteri? Nimeni nu le va citi acolo.
    }
letters-button-drop = Da, renunțați
letters-button-keep = Nu, păstrați
letters-dropped =
    { $count ->
        [one] S-a renunțat la o trimitere.
        [few] S-a renunțat la { $count } trimiteri.
       *[other] S-a renunțat la { $count } de trimiteri.
    }
status-title = { $programme } – starea: { $at }
status-fine = Acum nu este nimic de făcut.
status-stuck =
    { $count ->
        [one] De făcut: o trimitere nu a putut fi livrată.
        [few] De făcut: { $count } trimiteri nu au putut fi livrate.
       *[other] De făcut: { $count } de trimiteri nu au putut fi livrate.
    }
status-missing =
    { $count ->
        [one] De făcut: o persoană încă nu a venit.
        [few] De făcut: { $count } persoane încă nu au venit.
       *[other] De făcut: { $count } de persoane încă nu au venit.
    }
status-asked = Vă așteaptă: { $name } a întrebat ({ $at }): „{ $text }”. Pentru aceasta, răspundeți la întrebare.
status-asked-more =
    { $count ->
        [one] Vă așteaptă: încă o întrebare așteaptă un răspuns.
        [few] Vă așteaptă: încă { $count } întrebări așteaptă un răspuns.
       *[other] Vă așteaptă: încă { $count } de întrebări așteaptă un răspuns.
    }
status-silent =
    { $days ->
        [one] De făcut: în { $tandem } nu a scris nimeni de o zi.
        [few] De făcut: în { $tandem } nu a scris nimeni de { $days } zile.
       *[other] De făcut: în { $tandem } nu a scris nimeni de { $days } de zile.
    }
status-silent-more =
    { $count ->
        [one] De făcut: încă un tandem este la fel de tăcut.
        [few] De făcut: încă { $count } tandemuri sunt la fel de tăcute.
       *[other] De făcut: încă { $count } de tandemuri sunt la fel de tăcute.
    }
status-queues = În curs: { $coming } la intrare, { $going } la ieșire
status-late =
    { $count ->
        [one] Un mesaj întârzie; pleacă de îndată ce se poate.
        [few] { $count } mesaje întârzie; pleacă de îndată ce se poate.
       *[other] { $count } de mesaje întârzie; pleacă de îndată ce se poate.
    }
status-unreadable =
    { $count ->
        [one] Un mesaj nu se poate citi, fiindcă îi lipsește cheia.
        [few] { $count } mesaje nu se pot citi, fiindcă le lipsesc cheile.
       *[other] { $count } de mesaje nu se pot citi, fiindcă le lipsesc cheile.
    }
status-failed =
    { $count ->
        [one] Un eveniment nu a putut fi prelucrat; administratorul îl găsește în jurnal.
        [few] { $count } evenimente nu au putut fi prelucrate; administratorul le găsește în jurnal.
       *[other] { $count } de evenimente nu au putut fi prelucrate; administratorul le găsește în jurnal.
    }
status-platform = { $platform }: conectat, ultimul semn: { $at }
status-platform-silent = { $platform }: conectat, încă niciun semn
status-mail = E-mail: configurat
status-no-mail = E-mail: neconfigurat
status-encrypted = Camere noi pe Matrix: criptate
status-open = Camere noi pe Matrix: necriptate
status-version = Versiunea { $version }, baza de date { $schema }
programme-subject-offer = Rol oferit
programme-subject-letter = Trimitere
invite-link-unused = { $name } nu a folosit încă linkul personal. L-ați înmânat deja?
