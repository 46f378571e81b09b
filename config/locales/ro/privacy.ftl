# Your data: what people may ask, and what they are answered.

command-privacy = Cum sunt folosite datele dumneavoastră
command-mydata = Primirea a tot ce este păstrat despre dumneavoastră
command-relay-off = Încetarea transmiterii a ceea ce scrieți
command-relay-on = Reluarea transmiterii a ceea ce scrieți
command-forget = Ștergerea datelor dumneavoastră
commands-group-privacy = Datele dumneavoastră
commands-argument-scope = here (aici) sau everywhere (peste tot)
commands-argument-number = numărul persoanei
commands-ask-scope = Numai aici sau peste tot?
commands-ask-number = Care persoană? Vă rugăm să folosiți butonul pe care îl arată „!forget”.

# The notice.

privacy-title = Cum folosește „{ $programme }” datele dumneavoastră
privacy-stored = Se păstrează numele, orașul și limbile dumneavoastră, adresa de e-mail, dacă invitația a fost trimisă acolo, conturile, camerele în care sunteți, ce scrieți și reacțiile. Acestea servesc la transmiterea mesajelor dumneavoastră traduse și la nimic altceva.
privacy-kept = Zile până la ștergere: texte { $days }, înregistrări tehnice { $technical }. Numele și conturile rămân până când vă sunt șterse datele.
privacy-tandem = { $tandem }:
privacy-team = Coordonarea vede cine participă, citește în camerele în care se află și primește ce trimiteți cu „!ask”. Și echipa programului vede cine participă. Cine administrează calculatorul programului poate ajunge la ce este păstrat acolo.
privacy-telegram = Ce se scrie pe Telegram este prelucrat și de această companie.
privacy-how = Dacă nu sunteți de acord: după „!relay off” nimic din ce scrieți nu este transmis. „!privacy” spune ce se păstrează și ce drepturi aveți.
privacy-rights = Drepturile dumneavoastră: „!relay off” – ce scrieți nu mai este transmis. „!mydata” – primiți tot ce vă privește. „!forget” – se șterge tot ce vă privește. „!language” și „!ask” – cereți o corectură.
privacy-human = Cu „!ask” contactați un om din echipă.
privacy-authority = Puteți depune și plângere la autoritatea pentru protecția datelor din țara dumneavoastră.
privacy-went = Informarea a ajuns la dumneavoastră, așa că acum se transmite: { $text }

# Objecting.

privacy-relay-off-here = De acum, ce scrieți în această cameră nu mai este transmis.
privacy-relay-off-everywhere = De acum, nimic din ce scrieți nu mai este transmis nicăieri.
privacy-relay-off-means = Citiți în continuare ce scriu ceilalți. Ce a fost transmis rămâne; dacă ștergeți un mesaj, este șters peste tot. Nici reacțiile nu sunt transmise.
privacy-relay-off-elsewhere = Ce scrieți este transmis aici, dar nu și în altă cameră. „!relay on everywhere” schimbă acest lucru.
privacy-relay-was-off = Ce scrieți deja nu este transmis. „!relay on” schimbă acest lucru.
privacy-relay-was-on = Ce scrieți este deja transmis.
privacy-relay-on = De acum, ce scrieți este transmis din nou.

# Being erased.

privacy-forget-own = Să fie șterse toate datele dumneavoastră?
privacy-forget-other = Să fie șterse toate datele persoanei { $name }?
privacy-forget-means = Numele, conturile, locurile în camere, textele și copiile lor din alte camere sunt șterse. Acest lucru nu poate fi anulat.
privacy-forget-several = Mai multe persoane se numesc „{ $given }”. Vă rugăm să scrieți numele întreg.
privacy-forget-nobody = Nimeni de aici nu se numește „{ $given }”.
privacy-forget-settings = Acest cont apare în setări drept coordonare. Cine administrează botul trebuie să îl scoată mai întâi de acolo.
privacy-forget-gone = Datele acestei persoane au fost deja șterse.
privacy-button-forget = Da, ștergeți tot
privacy-button-keep = Nu, păstrați tot
privacy-receipt-done = S-au șters: numele, conturile, locurile în camere, răspunsurile în așteptare și tot ce a fost scris. Mesaje: { $count }.
privacy-receipt-under-way = Copiile din camere se șterg acum; poate dura câteva minute.
privacy-receipt-reach = În afara posibilităților mele: copiile din aplicațiile și notificările altora, ce păstrează serverele Telegram și alte servere Matrix, ce au scris alții și copiile de siguranță până sunt suprascrise. Dacă una este restaurată, ștergerea se repetă.
privacy-receipt-back = Ce scrieți de acum nu se ia în considerare. Dacă doriți să reveniți, coordonarea vă invită din nou.
privacy-question-erased = (Aici era o întrebare. A fost ștearsă odată cu datele persoanei care a pus-o.)
privacy-erased-told = Cineva a cerut ștergerea datelor proprii. Copiile se șterg acum și nu mai este păstrat nimic.

# Everything about somebody.

privacy-mydata-counts = Păstrate despre dumneavoastră – mesaje: { $messages }, reacții: { $reactions }, conturi: { $accounts }.
privacy-mydata-comes = Două fișiere: unul de citit, unul pentru programe. Ambele sunt numai despre dumneavoastră; vă rugăm să le păstrați cu grijă.
privacy-data-title = Tot ce este păstrat despre dumneavoastră
privacy-data-made = Situația la { $at }
privacy-data-participants = Persoană
privacy-data-accounts = Conturi
privacy-data-room-members = Camere
privacy-data-messages = Mesaje
privacy-data-reactions = Reacții
privacy-data-other = Toate celelalte
privacy-data-nothing = Aici nu este păstrat nimic.

# The command line.

cli-mydata = scrie în fișiere tot ce este păstrat despre o persoană
cli-mydata-person = numărul sau numele persoanei
cli-mydata-output = dosarul pentru fișiere
cli-records = scrie proiectele registrului de prelucrare și ale evaluării de impact, în germană și engleză
cli-records-output = dosarul pentru proiecte
cli-word-person = PERSOANĂ
cli-word-folder = DOSAR
mydata-written = Scris în { $folder }. Fișierele privesc o singură persoană: vă rugăm să nu le dați altcuiva și să le ștergeți apoi.
mydata-unknown = Nimeni nu se numește „{ $given }” și nimeni nu are acest număr.
mydata-several = Mai multe persoane se potrivesc cu „{ $given }”. Vă rugăm să folosiți unul dintre aceste numere: { $numbers }
records-written = Scris în { $folder }. Sunt proiecte; responsabilul cu protecția datelor trebuie să le verifice.
