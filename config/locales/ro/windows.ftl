# Ferestre: participarea printr-o conversație directă pe Telegram.

command-to = Alegerea tandemului căruia îi scrieți
command-here = Participarea la un tandem prin această conversație
command-delete = Ștergerea peste tot a unui mesaj al dumneavoastră
command-telegram = Un link personal către bot pe Telegram
command-matrix = Un cod pentru contul dumneavoastră pe Matrix
command-city-telegram = Ce anume din mesajele unui oraș poate apărea pe Telegram
commands-argument-policy = allow, names, absent sau never
commands-argument-message = numărul mesajului
commands-argument-answer = yes sau no
commands-ask-policy = Ce anume din mesajele orașului poate apărea pe Telegram?
commands-window-only = Acest lucru este posibil numai în conversația noastră directă pe Telegram.

# Venirea printr-un link personal.

windows-hello = Bună ziua! Sunt asistentul programului „{ $programme }”.
windows-are-you = Sunteți { $name } din { $city }?
windows-are-you-team = Sunteți { $name }?
windows-button-yes = Da, sunt { $name }
windows-button-no = Nu, linkul mi-a fost redirecționat
windows-thanks = Vă mulțumesc, { $name }, și bun venit!
windows-not-you = Vă mulțumesc că ați spus. Linkul este destinat numai acestei persoane: { $name }, și rămâne valabil; vă rugăm să îl înapoiați celui care vi l-a trimis.
windows-strayed = Altcineva a deschis linkul pentru { $name } și a anunțat acest lucru. Linkul rămâne valabil; „!invite” creează unul nou.
windows-stranger = Încă nu vă cunosc. Pentru a participa aveți nevoie de linkul dumneavoastră personal; îl primiți de la coordonare.
windows-link-wrong = Acest link nu funcționează: este incomplet sau a fost înlocuit de unul mai nou. Vă rugăm să cereți altul de la coordonare.
windows-link-used = Acest link a fost deja folosit, iar fiecare este valabil o singură dată. Dacă nu ați fost dumneavoastră, vă rugăm să anunțați coordonarea.
windows-link-expired = Acest link este prea vechi. Vă rugăm să cereți altul de la coordonare.
windows-link-other = Această conversație aparține deja altei persoane: { $name }. Linkul este pentru altcineva.
windows-link = Link personal pentru { $name }: { $link }
windows-link-pass-on = Vă rugăm să trimiteți fiecare link numai persoanei căreia îi este destinat. Este valabil o singură dată, timp de 30 de zile.
windows-link-once = Vă rugăm să îl deschideți pe telefonul dumneavoastră și să nu îl dați mai departe. Este valabil o singură dată, timp de 30 de zile.
windows-code = Codul dumneavoastră personal pentru Matrix: { $code } – începeți acolo o discuție cu asistentul și scrieți-i acest cod: { $link }
windows-code-once = Apoi participați de acolo. Codul este valabil o singură dată, timp de 30 de zile; vă rog să nu îl dați mai departe.
windows-is-there = { $name } are deja o conversație cu mine și participă prin ea.
windows-taken-out = Nu mai sunteți într-un tandem; de aici nu se mai transmite nimic.
windows-no-telegram = Acest program nu este pe Telegram.
windows-no-matrix = Acest program nu este pe Matrix, deci nu există un cont de invitat. Așa se creează un link personal pentru Telegram: { $example }
windows-notice-with = Discutați cu { $cities }.
windows-notice-readers = Ce scrieți aici citesc { $names } și cei care vin mai târziu.
windows-notice-readers-none = Încă nu mai este nimeni. Ce scrieți aici citesc cei care vin mai târziu.
windows-notice-own = Ce începe cu „//” nu se transmite niciodată. Cu „/ask” contactați un om.
windows-new-tandem = De acum participați și la { $tandem }.
windows-ready = Totul este pregătit: puteți scrie.
windows-ready-zone = Fusul dumneavoastră orar: { $zone }
windows-ready-delete = „/delete” șterge peste tot un mesaj al dumneavoastră: ca răspuns la el sau dintr-o listă cu ultimele mesaje.
windows-ready-help = „/menu” arată totul, „/language” vă schimbă limba, iar cu „/ask” contactați un om.

# Unde ajung textele.

windows-to = Scrieți către: { $tandem }
windows-to-nobody = Aveți mai multe tandemuri. La următorul text alegeți pentru cine este.
windows-button-to = Scriu către { $tandem }
windows-button-send = Trimit către { $tandem }
windows-button-answer = Era răspunsul meu
windows-button-drop = Nu trimit
windows-button-here = Particip totuși aici
windows-button-here-in = Particip la { $tandem } aici
windows-held =
    { $count ->
        [one] Mesajul dumneavoastră nu a fost încă transmis. Ce facem cu el?
        [few] Cele { $count } mesaje ale dumneavoastră nu au fost încă transmise. Ce facem cu ele?
       *[other] Cele { $count } de mesaje ale dumneavoastră nu au fost încă transmise. Ce facem cu ele?
    }
windows-too-many-held = Prea multe mesaje așteaptă decizia dumneavoastră; acesta nu se păstrează. Vă rugăm să alegeți întâi cu butoanele.
windows-nothing-held = Niciun mesaj nu mai așteaptă.
windows-notice-first = Mesajele dumneavoastră așteaptă până când vă este afișată informarea despre date; apoi merg mai departe de la sine.
windows-sent =
    { $count ->
        [one] Mesajul dumneavoastră pleacă spre { $tandem }.
        [few] Cele { $count } mesaje ale dumneavoastră pleacă spre { $tandem }.
       *[other] Cele { $count } de mesaje ale dumneavoastră pleacă spre { $tandem }.
    }
windows-dropped =
    { $count ->
        [one] Mesajul dumneavoastră nu a fost transmis.
        [few] Cele { $count } mesaje ale dumneavoastră nu au fost transmise.
       *[other] Cele { $count } de mesaje ale dumneavoastră nu au fost transmise.
    }
windows-chosen = De acum scrieți către { $tandem }. Un răspuns ajunge acolo de unde vine mesajul la care răspundeți.
windows-here = De acum participați la { $tandem } prin această conversație.
windows-moved-to-room = Acum participați la { $tandem } în camera lui; aici nu mai apare nimic din el.
windows-elsewhere = La { $tandem } participați în camera lui; aici nu apare nimic din el.
windows-alone = Ce scrieți aici citesc numai eu; cu „/ask” contactați echipa.
windows-kept = Acest mesaj rămâne aici: ce începe cu „//” nu se transmite.
windows-no-reactions = (Reacțiile au fost retrase.)
windows-who-unnamed =
    { $count ->
        [one] { $city }: o persoană
        [few] { $city }: { $count } persoane
       *[other] { $city }: { $count } de persoane
    }

# Ștergerea.

windows-delete-which = Care mesaj trebuie șters peste tot?
windows-delete-none = Nu există niciun mesaj al dumneavoastră care să poată fi șters.
windows-delete-unknown = Acel mesaj nu a fost transmis; nu se află nicăieri altundeva.
windows-delete-not-yours = Puteți șterge numai mesajele dumneavoastră.
windows-delete-gone = Acel mesaj este deja șters.

# Ce permite un oraș.

windows-policy-allow = Totul
windows-policy-names = Totul în afară de nume
windows-policy-absent = Fără nume și fără persoanele sale acolo
windows-policy-never = Nimic
windows-policy-is-allow = Mesajele din { $city } pot apărea pe Telegram, cu nume.
windows-policy-is-names = Mesajele din { $city } pot apărea pe Telegram, dar fără nume: apare numai orașul.
windows-policy-is-absent = Cuvintele din { $city } pot apărea pe Telegram fără nume; persoanele de acolo nu participă pe Telegram.
windows-policy-is-never = Mesajele din { $city } nu apar niciodată pe Telegram, iar oamenii de acolo nu pot participa pe Telegram.
windows-policy-touched = În { $tandems } participă oameni pe Telegram; ei nu mai văd ce vine din acel oraș.
windows-policy-city = { $city } nu participă pe Telegram.
windows-policy-tandem = Nu este posibil: în { $tandem }, { $city } nu permite ca propriile mesaje să apară pe Telegram. „!city telegram” schimbă acest lucru.
windows-policy-pairing = Nu este posibil: { $city } nu permite ca propriile mesaje să apară pe Telegram, iar { $name } ({ $other }) participă numai acolo. „!city telegram” schimbă acest lucru.
windows-policy-closed =
    { $count ->
        [one] { $names } participa acolo, știe deja și are nevoie de altă cale, de exemplu un cont pe Matrix.
        [few] { $names } participau acolo, știu deja și au nevoie de altă cale, de exemplu conturi pe Matrix.
       *[other] { $names } participau acolo, știu deja și au nevoie de altă cale, de exemplu conturi pe Matrix.
    }
windows-barred = { $city } nu mai participă pe Telegram. De acum nu mai apare nimic aici și nu se mai transmite nimic de aici.
windows-barred-invited = Ați primit o invitație în camera de pe Matrix; acolo continuă conversația.
windows-barred-ask = Coordonarea știe și vă va spune cum puteți continua. Vă mulțumesc pentru contribuțiile de până acum!
windows-barred-others = Ce scrie { $city } în { $tandem } nu mai apare aici, pentru că orașul nu permite acest lucru pe Telegram. Mesajele dumneavoastră ajung în continuare acolo.
