# Programul în ansamblu: tabelul său și jurnalul modificărilor.

command-log = Cine ce a modificat și când
command-tandem-list = Toate tandemurile, pagină cu pagină
command-import = Introducerea unui program dintr-un tabel
command-export = Obținerea programului ca tabel
commands-argument-page = numărul paginii
commands-ask-page = Care pagină?

# Jurnalul.

programme-log = Cine ce a modificat: pagina { $page } din { $pages }, cele mai noi mai întâi
programme-log-empty = Nimeni nu a modificat încă nimic.
programme-log-entry = { $at } · { $who } · { $command }
programme-log-terminal = în linia de comandă
programme-log-new = + { $subject } { $name } – { $values }
programme-log-changed = · { $subject } { $name } – { $values }
programme-log-gone = – { $subject } { $name }
programme-log-more =
    { $count ->
        [one] … și încă o modificare
        [few] … și încă { $count } modificări
       *[other] … și încă { $count } de modificări
    }
programme-button-older = Mai vechi
programme-button-newer = Mai noi
tandems-list-page = Pagina { $page } din { $pages }
tandems-button-next = Pagina următoare
tandems-button-previous = Pagina precedentă
programme-subject-city = Oraș
programme-subject-tandem = Tandem
programme-subject-person = Persoană
programme-subject-account = Cont
programme-subject-room = Cameră
programme-subject-member = Loc într-o cameră
programme-subject-invitation = Link personal
programme-subject-code = Cod pentru o cameră
programme-subject-term = Termen
programme-subject-broadcast = Anunț
programme-subject-question = Întrebare

# Import și export în conversație.

programme-export-counts = Orașe: { $cities } · tandemuri: { $tandems } · persoane: { $people }

# Ce ar face un import.

programme-plan-new = Nou ({ $place }): { $name } – { $values }
programme-plan-changed = Modificat ({ $place }): { $name } – { $values }
programme-plan-wrong = Vă rugăm să verificați { $place } (coloana „{ $column }”): { $what }
programme-plan-wrong-sheet = Vă rugăm să verificați { $place }: { $what }
programme-plan-more =
    { $count ->
        [one] … și încă un rând
        [few] … și încă { $count } rânduri
       *[other] … și încă { $count } de rânduri
    }
programme-plan = Noi: { $new } · modificate: { $changed } · nemodificate: { $untouched } · de corectat: { $wrong }
programme-import-agree = Să se facă toate acestea?
programme-import-done = Totul a fost introdus. Camerele se deschid și persoanele sunt invitate cât timp botul funcționează.
programme-import-left = Nu s-a modificat nimic.
programme-import-stopped =
    { $count ->
        [one] Nu s-a modificat nimic, pentru că mai întâi trebuie corectat un lucru.
        [few] Nu s-a modificat nimic, pentru că mai întâi trebuie corectate { $count } lucruri.
       *[other] Nu s-a modificat nimic, pentru că mai întâi trebuie corectate { $count } de lucruri.
    }
programme-import-meanwhile = Între timp cineva a modificat programul. Nu s-a introdus nimic; vă rugăm să începeți importul din nou.
programme-gazetteer-failed = Lista localităților nu poate fi citită. Vă rugăm să completați limba și fusul orar ale orașelor noi.

# Ce trebuie corectat într-un tabel.

programme-wrong-sheet = Nu există foaia „{ $given }”. Sunt posibile: { $possible }
programme-wrong-empty = Nu este completat nimic. Pot exista aceste foi: { $possible }
programme-wrong-heading = Nu există aici coloana „{ $given }”. Sunt posibile: { $possible }
programme-wrong-heading-twice = Coloana „{ $given }” apare de două ori.
programme-wrong-no-heading = Coloana „{ $heading }” lipsește.
programme-wrong-missing = Această celulă trebuie completată.
programme-wrong-half-position = O poziție are nevoie de latitudine și longitudine.
programme-wrong-form = „{ $given }” nu poate fi citit aici. Arată așa: { $example }
programme-wrong-several = Mai multe localități se numesc { $city }: { $possible }. Vă rugăm să completați țara sau regiunea ori, altfel, poziția.
programme-wrong-unknown-city = Despre { $city } nu se știe destul. Vă rugăm să completați: { $headings }
programme-wrong-twice = Aceasta apare deja într-un rând anterior.
programme-wrong-city = Nu există orașul „{ $given }”, nici aici, nici în program.
programme-wrong-count = Un tandem are între două și { $most } orașe.
programme-wrong-other-cities = { $tandem } are alte orașe. Orașele unui tandem existent nu se schimbă printr-un tabel.
programme-wrong-no-matrix = Programul nu este pe Matrix, așa că nimeni nu poate fi invitat acolo.
programme-wrong-account-twice = { $account } aparține altcuiva sau apare de două ori.
programme-wrong-namesakes = Mai multe persoane din acest oraș ({ $count }) se numesc { $name }. Vă rugăm să completați contul.
programme-wrong-no-city = Cine participă are nevoie de un oraș.
programme-wrong-role = Rolul „{ $role }” are nevoie de un cont, pentru că un link singur nu îl acordă niciodată.

# Fișiere.

programme-file-kind = „{ $given }” nu este posibil aici. Sunt posibile: { $possible }
programme-file-large = Fișierul este prea mare; sunt permiși { $most } MB.
programme-file-rows = Foaia este prea lungă; numărul de rânduri permis este { $most }.
programme-file-broken = „{ $given }” nu poate fi citit. Vă rugăm să îl salvați din nou în programul dumneavoastră de calcul tabelar.
programme-file-encoding = Fișierul nu este salvat ca UTF-8. Vă rugăm să alegeți „CSV UTF-8” la salvare.
programme-file-replace = { $file } există deja. Să fie înlocuit?
programme-file-written = S-a scris: { $file }

# Ajutor în model.

programme-help-how = Un rând a cărui primă celulă începe cu # nu este citit. O celulă goală nu spune nimic; un rând care lipsește nu elimină nimic.
programme-help-city = Numele orașului; în foaia persoanelor: căruia îi aparține persoana
programme-help-country = Două litere, de exemplu DE; o listă de localități completează ce lipsește
programme-help-region = Partea țării, de exemplu DE-NW: se țin sărbătorile ei
programme-help-languages = Limbile citite, cea mai bună întâi, de exemplu: de, en
programme-help-zone = Fusul orar, de exemplu Europe/Berlin; gol la persoane: cel al orașului
programme-help-latitude = Grade nord, de exemplu 53.617
programme-help-longitude = Grade est, de exemplu 8.84
programme-help-population = Câți oameni locuiesc acolo
programme-help-telegram = Ce se poate arăta pe Telegram din cuvintele orașului: allow (tot), names (fără nume), absent (fără nume, iar persoanele sale nu sunt acolo), never (nimic)
programme-help-tandem = Nume scurt cu litere mici, de exemplu geestland-vari; gol: format din orașe
programme-help-cities = Orașele tandemului, de exemplu: Geestland, Vari
programme-help-name = Numele așa cum îl vor citi ceilalți
programme-help-shape = Cum se împart camerele: shared (una), language (câte una pentru fiecare limbă), city (câte una pentru fiecare oraș)
programme-help-role = participant (participă), coordinator (coordonează) sau team (vede tot, nu modifică nimic)
programme-help-writes = Limba în care scrie de obicei persoana
programme-help-matrix = Conturi Matrix, de exemplu @maria:example.org

# Linia de comandă.

cli-import = introduce orașe, tandemuri și persoane dintr-un tabel
cli-import-file = un fișier (.xlsx, .ods) sau un dosar cu fișiere .csv
cli-export = scrie programul ca tabel
cli-export-anonymous = Date deschise despre activitate, fără nume și texte, ca fișier ZIP
cli-export-file = un fișier (.xlsx, .ods) sau un dosar pentru fișiere .csv
cli-template = scrie un tabel gol cu exemple și liste de ales
cli-template-file = fișierul; altfel programme.xlsx
cli-yes = o face fără să întrebe
