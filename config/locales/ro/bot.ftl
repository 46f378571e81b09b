# Ce poate merge rău oriunde.

error-internal = Ceva nu a mers bine. Dacă se repetă, comunicați coordonării referința { $reference }.

# Linia de comandă.

cli-about = Leagă tandemuri de orașe în camere comune și traduce ce spun.
cli-usage = Utilizare:
cli-options = Opțiuni
cli-arguments = Argumente
cli-commands = Comenzi
cli-word-command = COMANDĂ
cli-word-file = FIȘIER
cli-word-language = LIMBĂ
cli-help = arată acest ajutor
cli-config = fișierul cu setări (altfel TANDEMBOT_CONFIG, altfel tandembot.toml)
cli-init = întreabă setările și le scrie într-un fișier
cli-check = încearcă fiecare conexiune și spune ce este de făcut
cli-run = pornește botul
cli-demo = arată un tandem jucat pe un server propriu
cli-models = administrează modelele de traducere
cli-models-pull = descarcă modelele necesare sau pe cele ale unor limbi
cli-models-list = enumeră modelele de pe acest calculator
cli-models-remove = șterge modelele unor limbi
cli-models-languages = codurile limbilor, de exemplu: de bg
cli-db = administrează baza de date
cli-db-upgrade = aduce baza de date la zi
cli-outbox = se ocupă de mesajele care nu au putut fi trimise
cli-outbox-list = le enumeră
cli-outbox-retry = le trimite din nou
cli-outbox-drop = renunță la ele
cli-outbox-ids = numerele lor, așa cum le arată „outbox list”
cli-not-understood = „{ $line }” nu se înțelege. „tandembot --help” arată ce există.
cli-interrupted = Oprit.
cli-os-error = Nu a reușit: { $reason }

# Setări.

settings-problems = Setările nu pot fi folosite:
settings-unknown = „{ $path }” nu este o setare.
settings-unknown-near = „{ $path }” nu este o setare. Ați vrut să spuneți „{ $near }”?
settings-missing = Lipsește „{ $path }”.
settings-needs = Lipsește „{ $path }”; este necesar pentru { $by }.
settings-wrong = „{ $path }” nu poate fi „{ $value }”. Se așteaptă: { $expected }.
settings-wrong-secret = „{ $path }” are o valoare care nu poate fi folosită. Se așteaptă: { $expected }.
settings-file-missing = Fișierul { $path } nu există. „tandembot init” îl creează.
settings-file-unreadable = Fișierul { $path } nu poate fi citit. Vă rugăm să verificați permisiunile.
settings-file-syntax = Fișierul { $path } nu este TOML valid; vedeți rândul { NUMBER($line, useGrouping: 0) }.
settings-file-open = Alții pe acest calculator pot citi { $path }, deși conține un secret. Vă rugăm să executați: chmod 600 { $path }
settings-expects-zone = un fus orar precum Europe/Berlin
settings-expects-language = codul unei limbi: bg, de, el, en, fr, it, nl, ro sau pt
settings-expects-account = un cont precum matrix:@anna:example.org sau telegram:123456789
settings-expects-user = un identificator Matrix precum @tandembot:example.org
settings-expects-address = o adresă precum https://matrix.example.org
settings-expects-database = o adresă care începe cu sqlite:/// sau postgresql://
settings-expects-token = tokenul primit la autentificare
settings-expects-whole = un număr întreg
settings-expects-number = un număr
settings-expects-truth = true sau false
settings-expects-choice = una dintre acestea: { $choices }
settings-expects-more = mai mult de { $limit }
settings-expects-least = cel puțin { $limit }
settings-expects-most = cel mult { $limit }
settings-expects-words = un text
settings-expects-list = o listă
settings-expects-table = o secțiune cu setări proprii
settings-expects-other = altceva

# tandembot run

run-ready = Botul funcționează. Ctrl-C îl oprește.
run-no-platform = Setările nu conțin niciun cont, deci nu este nimic de pornit. „tandembot init” configurează unul.
run-locked = Un alt proces funcționează deja cu acest cont. Opriți-l mai întâi.
run-lock-lost = Poate că un alt proces a preluat acest cont, așa că acesta se oprește.
run-login-lost = Serverul nu mai acceptă autentificarea botului. „tandembot init” face una nouă.
run-refused = Botul nu poate porni: { $reason }. „tandembot check” spune mai mult.
run-newer = Baza de date este a unei versiuni mai noi de tandembot. Vă rugăm să o instalați.
run-failed = Botul s-a oprit din cauza unei erori. În jurnal apare cu referința { $reference }.

# Baza de date.

database-full = Discul bazei de date este plin. Vă rugăm să faceți loc.
database-read-only = Nu se poate scrie în baza de date. Vă rugăm să verificați permisiunile fișierului și ale dosarului.
database-damaged = Fișierul bazei de date este deteriorat. Vă rugăm să restaurați o copie de siguranță.
database-refused = Baza de date respinge utilizatorul, parola sau numele. Vă rugăm să verificați storage.url.
database-unreachable = Baza de date nu poate fi contactată. Funcționează, și storage.url este corect?
database-address = Adresa bazei de date (storage.url) nu poate fi folosită sau îi lipsește driverul: pip install "tandembot[postgresql]"
database-other = Baza de date semnalează o eroare pe care o explică numai jurnalul ei.
database-upgraded = Baza de date este la zi.

# tandembot check

check-ok = bine
check-warning = notă
check-failed = eroare
check-running = Se încearcă toate conexiunile…
check-subject-settings = Setări
check-subject-folder = Dosarul de date
check-subject-database = Baza de date
check-subject-process = Proces
check-subject-matrix = Matrix
check-subject-limits = Limite de trimitere
check-subject-models = Modele
check-subject-translation = Traducere
check-subject-hosted = Serviciu extern
check-settings-read = Toate setările pot fi folosite ({ $path }).
check-folder-ready = În { $path } se poate scrie; sunt liberi { $free } GB.
check-folder-closed = În { $path } nu se poate scrie. Vă rugăm să creați dosarul pentru utilizatorul botului.
check-disk-low = În { $path } mai sunt liberi doar { $free } GB. Vă rugăm să faceți loc în curând.
check-disk-full = Discul pentru { $path } este plin. Vă rugăm să faceți loc: botul nu poate salva nimic.
check-database-ready = Poate fi contactată și este la zi.
check-database-new = Poate fi contactată; prima pornire o pregătește.
check-database-old = Este a unei versiuni mai vechi. „tandembot run” sau „tandembot db upgrade” o actualizează.
check-process-free = Niciun alt proces nu folosește acest cont.
check-process-running = Botul funcționează chiar acum.
check-matrix-ready = Autentificat ca { $user }.
check-matrix-none = Nu este configurat niciun cont. O face „tandembot init”.
check-matrix-token = Serverul nu acceptă tokenul. „tandembot init” face o nouă autentificare.
check-matrix-other = Tokenul aparține lui { $user }, nu utilizatorului din setări. Vă rugăm să corectați matrix.user_id.
check-matrix-strange = Serverul răspunde, dar nu așa cum se aștepta ({ $reason }). Este matrix.homeserver adresa corectă?
check-no-such-host = Numele { $host } este necunoscut. Vă rugăm să verificați adresa și DNS-ul acestui calculator.
check-certificate = Certificatul pentru { $host } nu este valabil. Administratorul trebuie să-l reînnoiască sau adresa este greșită.
check-unreachable = { $host } nu răspunde la portul { $port }. Funcționează serverul, și este adresa corectă?
check-limits-lifted = O serie de mesaje a trecut fără așteptare.
check-limits-on = Sunt valabile pentru bot, care poate trimite doar un mesaj la cinci secunde. Cereți administratorului serverului acest apel: { $call }
check-limits-unknown = De aici nu se vede dacă sunt ridicate. Dacă nu, cereți administratorului serverului acest apel: { $call }
check-models-ready = { $count ->
    [one] Un model este prezent.
    [few] Toate cele { $count } modele sunt prezente.
   *[other] Toate cele { $count } de modele sunt prezente.
}
check-models-missing = Lipsesc: { $pairs }. „tandembot models pull” le descarcă.
check-models-off = Traducerea pe acest calculator este oprită.
check-translation-ready = Funcționează: „{ $text }”.
check-translation-failed = O propoziție nu a fost tradusă. „tandembot models pull” repară modelele deteriorate.
check-hosted-ready = { $service } răspunde.
check-hosted-failed = { $service } nu traduce ({ $reason }). Vă rugăm să verificați adresa și cheia.
check-all-well = Totul este în regulă.
check-some-failed = { $count ->
    [one] O verificare nu a reușit.
    [few] { $count } verificări nu au reușit.
   *[other] { $count } de verificări nu au reușit.
}

# tandembot models

models-none-needed = Aceste setări nu au nevoie de modele.
models-pulled = { $count ->
    [one] Un model este gata.
    [few] { $count } modele sunt gata.
   *[other] { $count } de modele sunt gata.
}
models-none = Pe acest calculator nu sunt modele.
models-language = { $language } nu poate fi tradus. Limbi cunoscute: { $languages }.
models-removed = { $count ->
    [0] Nu era nimic de șters.
    [one] Un model a fost șters.
    [few] { $count } modele au fost șterse.
   *[other] { $count } de modele au fost șterse.
}
models-kept = Ce există deja se păstrează. Vă rugăm să încercați din nou.
models-size = { $size } MB
models-bundled = inclus în tandembot

# tandembot outbox

outbox-empty = Nu vă așteaptă nimic.
outbox-dead = abandonat
outbox-uncertain = incert
outbox-since = din { $at }
outbox-unknown = Cu numărul { $id } nu așteaptă nimic.
outbox-retried = { $count ->
    [one] O trimitere se repetă.
    [few] { $count } trimiteri se repetă.
   *[other] { $count } de trimiteri se repetă.
}
outbox-dropped = { $count ->
    [one] S-a renunțat la o trimitere.
    [few] S-a renunțat la { $count } trimiteri.
   *[other] S-a renunțat la { $count } de trimiteri.
}

# tandembot init

init-yes = da
init-no = nu
init-yes-or-no = Vă rugăm să răspundeți „{ $yes }” sau „{ $no }”.
init-welcome = Câteva întrebări, și setările vor fi în { $path }. Enter ia ce este între paranteze; Ctrl-C oprește fără a schimba nimic.
init-overwrite = { $path } există deja. Îl înlocuiți?
init-kept = Nu s-a schimbat nimic.
init-name = Cum se numește programul?
init-zone = În ce fus orar lucrează?
init-language = Ce limbă vorbește echipa?
init-coordinators = Ce conturi coordonează la început (precum @anna:example.org, separate prin virgule)?
init-contact = Unde poate fi contactată echipa (adresă de e-mail sau telefon)?
init-about = Despre ce este programul, într-o propoziție?
init-languages-known = Botul vorbește { $languages }.
init-languages = Ce limbi folosește programul?
init-data = În ce dosar își poate păstra botul fișierele?
init-database = Ce bază de date (Enter: un fișier în acel dosar; altfel postgresql://utilizator:parolă@gazdă/nume)?
init-matrix-why = Botul are nevoie de un cont propriu pe un server Matrix. Se autentifică o dată; parola nu se păstrează.
init-matrix-wanted = Îl configurați acum?
init-homeserver = Care este adresa serverului?
init-user = Care este utilizatorul botului (precum @tandembot:example.org)?
init-password = Și parola lui?
init-login-refused = Serverul nu acceptă acest utilizator și această parolă. Vă rugăm să încercați din nou.
init-login-later = Serverul nu poate autentifica pe nimeni acum. Vă rugăm să încercați din nou peste câteva minute.
init-limits = De obicei serverele permit un mesaj la cinci secunde, prea încet pentru un bot. Cereți administratorului serverului acest apel:
init-written = Setările sunt în { $path }; numai dumneavoastră le puteți citi.
init-pull = Descărcați acum modelele de traducere?
init-greet = Trimiteți un mesaj de probă către { $account }?
init-greeting = Bună ziua! Aici este botul programului „{ $programme }”. Dacă citiți acestea, conexiunea funcționează.
init-greeted = Mesajul de probă este pe drum.
init-greeting-failed = Mesajul de probă nu a putut fi trimis: { $reason }
init-next = Apoi: „tandembot check” încearcă totul, „tandembot run” pornește botul.
