# Invitații: prin e-mail, pe hârtie, și cine încă lipsește.

command-invite-mail = Invitarea unei persoane prin e-mail
command-invite-status = Cine lipsește încă
command-invite-resend = O nouă invitație pentru persoanele care lipsesc
command-join = Folosirea codului invitației dumneavoastră
commands-argument-address = adresă de e-mail
commands-ask-address = La ce adresă de e-mail?
commands-argument-person = nume
commands-ask-person = Despre cine este vorba?
commands-not-an-address = „{ $given }” nu este o adresă de e-mail.

# Ce citește coordonarea.

invite-mailed = { $name } primește o invitație la { $address }, în această limbă: { $language }.
invite-mailed-then = Linkul funcționează o singură dată, timp de 30 de zile. „!invite status” arată cine încă lipsește.
invite-no-mail = Nu este configurat niciun server de e-mail, așa că nu pot trimite mesaje. Cine administrează acest asistent găsește setările la „email”.
invite-no-address = Nu cunosc adresa de e-mail a persoanei { $name }. Cu adresa se scrie așa: { $example }
invite-no-way = { $name } nu poate participa nicăieri: programul nu este pe Matrix, iar orașul nu participă pe Telegram.
invite-unknown = Nu cunosc pe nimeni cu numele „{ $given }”. Posibilități: { $possible }.
invite-several = „{ $given }” se potrivește cu mai multe persoane: { $possible }.
invite-nobody = Încă nu este nimeni într-un tandem.
invite-all-there = Au venit toți.
invite-status = Au venit { $come } din { $count }.
invite-state-mail = Invitați prin e-mail, încă nu au venit ({ $count }): { $names }
invite-state-sheet = Au un cod tipărit, încă nu au venit ({ $count }): { $names }
invite-state-link = Au un link, încă nu au venit ({ $count }): { $names }
invite-state-room = Invitați pe Matrix, încă nu au venit ({ $count }): { $names }
invite-state-failed = E-mailul nu a ajuns ({ $count }): { $names }
invite-state-expired = Linkul a expirat ({ $count }): { $names }
invite-state-none = Încă neinvitați ({ $count }): { $names }
invite-more = … și încă { $count }
invite-again-mail = Invitați prin e-mail ({ $count }): { $names }
invite-again-room = Invitați din nou pe Matrix ({ $count }): { $names }
invite-again-others = Pentru aceste persoane nu cunosc nici adresa, nici contul ({ $count }): { $names }
invite-failed = E-mailul către { $name } nu a putut fi livrat ({ $reason }). Vă rugăm să verificați adresa; „!invite mail” îl trimite la alta.

# Venirea cu un cod.

invite-join-direct = Vă rugăm să îmi scrieți codul într-o conversație directă, ca să nu îl citească altcineva.
invite-rooms-follow = Camerele dumneavoastră vin acum ca invitații în aplicație. Vă rugăm să le acceptați; acolo vorbiți cu ceilalți.

# E-mailul.

mail-subject = Invitația dumneavoastră personală: { $programme }
mail-subject-reminder = Memento pentru invitația dumneavoastră: { $programme }
mail-greeting = Bună ziua, { $name },
mail-reminder = Acum câteva zile v-am trimis o invitație. Poate v-a scăpat, așa că iat-o din nou. Nu va mai urma alt mesaj de reamintire.
mail-invited = Vă invităm să participați la „{ $programme }”. Dumneavoastră scrieți în limba proprie, iar ceilalți citesc în limba lor.
mail-invited-with = Vă invităm să participați la „{ $programme }”, împreună cu { $cities }. Dumneavoastră scrieți în limba proprie, iar ceilalți citesc în limba lor.
mail-way-telegram = Cu Telegram
mail-way-matrix = Cu Matrix
mail-telegram = Deschideți acest link pe dispozitivul pe care aveți Telegram și alegeți „Start”. Înainte să se întâmple ceva, vi se cere numele.
mail-button-telegram = Participați pe Telegram
mail-matrix-account = Matrix este o rețea de chat deschisă. Dacă nu aveți încă un cont acolo, instalați aplicația Element (sau deschideți app.element.io într-un browser) și creați unul; durează câteva minute și este gratuit.
mail-matrix = Apoi deschideți linkul de mai jos, începeți o conversație cu asistentul { $bot } și scrieți-i acest cod: { $code }
mail-button-matrix = Scrieți asistentului
mail-waiting = O invitație așteaptă contul dumneavoastră Matrix { $account }. Vă rugăm să deschideți aplicația Matrix, de exemplu Element, și să o acceptați.
mail-button-room = Deschideți camera
mail-once = Invitația este numai pentru dumneavoastră și funcționează o dată, până la { $until }. Vă rugăm să nu o dați mai departe.
mail-then = Înainte ca ceva scris de dumneavoastră să fie transmis, citiți cine îl vede și cât timp se păstrează.
mail-contact = Întrebări? Vă ajutăm cu plăcere: { $contact }
mail-mistaken = Dacă nu așteptați acest mesaj, nu trebuie să faceți nimic.

# Pe hârtie.

sheet-title = Invitație la „{ $programme }”
sheet-for = { $name }, { $city }
sheet-telegram = Telegram: scanați acest cod cu camera telefonului și alegeți „Start”.
sheet-matrix = Matrix: scanați acest cod, începeți o conversație cu asistentul și scrieți-i codul dumneavoastră.
sheet-code = Codul dumneavoastră: { $code }
sheet-once = Este numai pentru dumneavoastră și funcționează o dată, până la { $until }.
