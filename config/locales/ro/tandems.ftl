# Tandemurile: cum se creează, camerele lor și ce află coordonarea.

tandems-none = Încă nu există tandemuri. „!tandem new” creează unul.
tandems-unknown = Nu există tandemul „{ $given }”. Există: { $possible }
tandems-several = „{ $given }” se potrivește cu mai multe tandemuri: { $possible }
tandems-unknown-city = Nu există orașul „{ $given }”. Există: { $possible }
tandems-several-cities = „{ $given }” se potrivește cu mai multe orașe: { $possible }

# Tandemuri noi.

tandems-created = { $tandem } a fost creat (nume scurt: { $slug }).
tandems-city = { $city }: { $languages }, fus orar { $zone }
tandems-shape-shared = O cameră pentru toată lumea
tandems-shape-language = O cameră pentru fiecare limbă
tandems-shape-city = O cameră pentru fiecare oraș
tandems-correct-city = Dacă o limbă sau un fus orar nu este corect: { $example }
tandems-next-add = Adăugați apoi persoanele: { $example }
tandems-ask-language = În ce limbă se citește la { $city }?
tandems-two-cities = Un tandem are între două și { $most } orașe. Exemplu: { $example }
tandems-city-twice = { $city } a fost numit de două ori.
tandems-exists = Există deja un tandem al acestor orașe: { $tandem } ({ $slug }).
tandems-undone-new = Tandemul { $tandem } a fost eliminat, împreună cu camerele lui.

# Persoane.

tandems-added = { $name } ({ $city }) participă acum la { $tandem }.
tandems-reads = { $name } primește totul în { $languages }; „!language” schimbă acest lucru.
tandems-invited = Invitația merge la { $account }.
tandems-not-the-bot = Acesta este chiar contul meu.
tandems-other-city = { $name } ține deja de { $city }.
tandems-was-there = { $name } participa și înainte și rămâne.
tandems-undone-add = { $name } nu mai participă.
tandems-not-in-it = { $account } nu este în acest tandem. Pentru a adăuga contul: { $example }
tandems-invited-again =
    { $count ->
        [one] O nouă invitație pentru { $names }
        [few] { $count } persoane au fost invitate din nou: { $names }
       *[other] { $count } de persoane au fost invitate din nou: { $names }
    }
tandems-nobody-to-invite = La { $tandem } au venit toți.

# Priviri de ansamblu.

tandems-title = { $tandem } (nume scurt: { $slug })
tandems-nobody = · încă nimeni
tandems-person-joined = · { $name }: { $languages } – este aici
tandems-person-invited = · { $name }: { $languages } – cu invitație
tandems-person-left = · { $name }: { $languages } – a plecat
tandems-person-absent = · { $name }: { $languages } – încă fără invitație
tandems-for-all = toată lumea
tandems-room-opening = Cameră pentru { $whom }: se deschide
tandems-room-open =
    { $count ->
        [0] Cameră pentru { $whom }: deschisă, încă nimeni
        [one] Cameră pentru { $whom }: deschisă, o persoană
        [few] Cameră pentru { $whom }: deschisă, { $count } persoane
       *[other] Cameră pentru { $whom }: deschisă, { $count } de persoane
    }
tandems-room-retiring =
    { $count ->
        [0] Fosta cameră pentru { $whom }: nimeni
        [one] Fosta cameră pentru { $whom }: încă o persoană
        [few] Fosta cameră pentru { $whom }: încă { $count } persoane
       *[other] Fosta cameră pentru { $whom }: încă { $count } de persoane
    }
tandems-list =
    { $count ->
        [one] Există un tandem:
        [few] Există { $count } tandemuri:
       *[other] Există { $count } de tandemuri:
    }
tandems-list-entry = · { $tandem } ({ $slug }): prezenți { $here } din { $count }
tandems-paused = În pauză: nimic nu se transmite
tandems-list-paused = (în pauză)

# Cum sunt împărțite camerele.

tandems-shape-changed = Împărțirea camerelor tandemului { $tandem } s-a schimbat.
tandems-shape-stays = { $tandem } își păstrează împărțirea; ce lipsea se completează.
tandems-rooms-opening =
    { $count ->
        [one] Se deschide o cameră, iar persoanele ei sunt invitate.
        [few] Se deschid { $count } camere, iar persoanele lor sunt invitate.
       *[other] Se deschid { $count } de camere, iar persoanele lor sunt invitate.
    }
tandems-rooms-retiring =
    { $count ->
        [one] O fostă cameră se închide după ce se mută toată lumea. Până atunci nu se pierde nimic.
        [few] { $count } foste camere se închid după ce se mută toată lumea. Până atunci nu se pierde nimic.
       *[other] { $count } de foste camere se închid după ce se mută toată lumea. Până atunci nu se pierde nimic.
    }
tandems-room-retires = Această cameră este înlocuită: aveți o invitație în noua dumneavoastră cameră. Până ajungeți acolo, tot ce se scrie aici este transmis în continuare.
tandems-room-stays = Această cameră rămâne totuși deschisă; continuați aici.
tandems-room-closed = Această cameră este închisă acum; conversația continuă în noua dumneavoastră cameră.

# Cine traduce și în ce stare este un tandem.

tandems-told-rooms = Acest lucru se anunță în camerele lui.
tandems-already = Pentru { $tandem } este deja așa; nu s-a schimbat nimic.
tandems-engines-none = Setările nu indică niciun serviciu de traducere din afara programului, de aceea totul se traduce aici. Administrația dumneavoastră poate indica unul („hosted” în secțiunea „translation”).
tandems-engines-option-local = Un calculator al programului
tandems-engines-option-hosted = Un serviciu din afara programului
tandems-engines-local = Pentru { $tandem } traduce un calculator al programului; nimic nu ajunge la un serviciu din afara lui.
tandems-engines-hosted = Pentru { $tandem } traduce serviciul { $engine }, din afara programului.
tandems-engines-notice-hosted = De acum înainte, ce se scrie aici se trimite la traducere serviciului { $engine }, din afara programului. Ce începe cu „//” rămâne în această cameră.
tandems-engines-notice-local = De acum înainte, aici traduce din nou un calculator al programului; nimic nu mai ajunge la un serviciu din afara lui.
tandems-now-proposed = { $tandem } nu a început încă.
tandems-now-active = { $tandem } continuă: mesajele se transmit din nou.
tandems-now-paused = { $tandem } este în pauză: nimic nu se transmite până la „!tandem resume { $slug }”.
tandems-now-ended = { $tandem } s-a încheiat: nimic nu se mai transmite. Timp de zece minute, „!undo” anulează acest lucru.
tandems-notice-active = Acest tandem continuă: ce se scrie aici se transmite din nou.

# Numele camerelor.

tandems-room-shared = { $cities }
tandems-topic-shared = Aici discută { $cities }, fiecare în limba sa
tandems-room-mirrored = { $here } ↔ { $there } – totul se transmite
tandems-room-language = { $cities } ({ $language }) – totul se transmite
tandems-topic-mirrored = O cameră pentru { $cities }: ce se scrie aici este tradus și afișat în celelalte
tandems-name-space = { $programme }
tandems-topic-space = Toate camerele programului „{ $programme }”
tandems-name-coordinators = Coordonare: { $programme }
tandems-topic-coordinators = Camera coordonării programului „{ $programme }”
tandems-welcome-coordinators = Aceasta este camera coordonării. Aici ajung întrebările participanților și tot ce are nevoie de ajutor. „!tandem new” creează un tandem, „!help” arată totul.

# Camere existente.

tandems-link-code = Pentru a folosi o cameră existentă pentru { $tandem }: invitați acolo { $bot } și scrieți acolo „{ $line }” până la { $until }. Codul este valabil o dată.
tandems-link-waiting = Sunt aici. De îndată ce coordonarea scrie aici codul unui tandem, camera va ține de el; până atunci nu se transmite nimic.
tandems-link-whose = Pentru cine va fi camera?
tandems-link-private = Un cod primiți în conversația noastră directă sau în camera coordonării.
tandems-link-bad-code = Acest cod nu funcționează: este greșit, folosit sau prea vechi. Unul nou dă „!tandem link” în conversația noastră directă.
tandems-link-not-here = Codul se scrie în camera pe care tandemul o folosește deja. Vă rugăm să invitați acolo { $bot }.
tandems-link-bound = Această cameră ține deja de { $tandem }.
tandems-linked = De acum această cameră ține de { $tandem }: ce se scrie aici este tradus și transmis. Ce este mai vechi nu.
tandems-link-strangers = În camera { $tandem } sunt persoane care nu sunt încă înscrise: { $names }. Pentru a le adăuga: { $example }
tandems-unlinked = Camera nu mai ține de { $tandem }; din ea nu se mai transmite nimic.

# Ce află coordonarea.

tandems-ready =
    { $count ->
        [one] { $tandem } este gata: camera este deschisă. Privire de ansamblu: „!tandem show { $slug }”
        [few] { $tandem } este gata: { $count } camere sunt deschise. Privire de ansamblu: „!tandem show { $slug }”
       *[other] { $tandem } este gata: { $count } de camere sunt deschise. Privire de ansamblu: „!tandem show { $slug }”
    }
tandems-removed = Am fost eliminat dintr-o cameră pentru { $room }; acolo nu se mai transmite nimic. „!tandem shape” deschide una nouă.
tandems-failed-invite = { $account } nu a putut fi invitat la { $room } ({ $reason }). Vă rugăm să verificați contul.
tandems-failed-open = Nu s-a putut deschide o cameră pentru { $room } ({ $reason }).
tandems-failed = Ceva nu a putut fi livrat la { $room } ({ $reason }). Administratorul vede acest lucru cu „tandembot outbox list”.
tandems-uncertain = Nu este sigur că ceva a ajuns la { $room } ({ $reason }). Administratorul vede acest lucru cu „tandembot outbox list”.
tandems-event-failed = Ceva venit din { $room } nu a putut fi prelucrat. Referința pentru administrator: { $reference }
