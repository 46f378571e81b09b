# Grupuri în care botul este oaspete.

groups-unknown-writer-next = Coordonarea vă poate trimite un link personal; mesajele de după aceea se vor transmite.
groups-channel-writer = Ce se scrie în numele „{ $name }” nu se transmite, fiindcă nimeni nu știe cine a scris. Vă rugăm să scrieți sub numele dumneavoastră.
groups-button-check = Verifică din nou
groups-missing-see = Nu văd ce se scrie aici, așa că nu se transmite nimic. Vă rugăm să mă faceți administrator: setările grupului → Administratori → Adaugă administrator.
groups-missing-admin = Văd ce se scrie aici, dar nu și reacțiile. Pentru acestea vă rugăm să mă faceți administrator: setările grupului → Administratori → Adaugă administrator.
groups-missing-delete = Îmi lipsește dreptul „Ștergere mesaje”: ce se șterge cu „/delete” dispare în altă parte, dar nu aici. Îl găsiți la setările grupului → Administratori.
groups-all-right = Am toate drepturile de care am nevoie aici.
groups-lost = Aici nu mai sunt administrator.
groups-lost-see = În grupul { $room } nu mai sunt administrator și nu văd ce se scrie; de acolo nu se mai transmite nimic.
groups-lost-admin = În grupul { $room } nu mai sunt administrator; de acolo nu se mai transmit reacțiile.
groups-only = Acest lucru este posibil numai într-un grup.
groups-unreachable-blocked = { $name } m-a blocat pe Telegram și nu mai primește nimic. De îndată ce blocarea este anulată, conversația continuă.
groups-unreachable-deactivated = { $name } nu mai are cont pe Telegram; acolo nu se mai poate livra nimic.
groups-unreachable-gone = Conversația cu { $name } pe Telegram nu mai este accesibilă; acolo nu se mai livrează nimic.
groups-anonymous = Scrieți în numele grupului, așa că nu pot ști cine sunteți. Vă rugăm să scrieți acest lucru sub numele dumneavoastră (cu anonimatul dezactivat) sau în conversația noastră directă.
groups-removed = Am fost eliminat din grupul Telegram pentru { $room }; acolo nu se mai transmite nimic. De îndată ce mă adaugă cineva din nou, conversația continuă.
groups-topic-gone = Subiectul { $room } din grupul Telegram este închis sau șters; acolo nu se mai transmite nimic. Într-un alt subiect ajută un cod nou de la „!tandem link”.
groups-migrated = Telegram a transformat acest grup în supergrup. Totul continuă; doar ceea ce am afișat aici înainte nu mai poate fi schimbat sau șters de mine.
groups-link = Pe Telegram ajunge o atingere: { $link } mă adaugă într-un grup și folosește codul acolo. (Sau cineva mă adaugă acolo și scrie „{ $line }”.)
