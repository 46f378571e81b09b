# Criptarea: ce protejează, chei pierdute, verificare.

encryption-notice = Camerele de pe Matrix sunt criptate între dispozitivul dumneavoastră și mine. Citesc totul pentru a traduce, iar textele rămân lizibile în baza de date a programului până la ștergere.
encryption-telegram = Conversațiile cu boți pe Telegram nu sunt criptate de la un capăt la altul.
encryption-topic = Criptată până la bot, care citește pentru a traduce
encryption-unreadable = Nu am putut citi acest mesaj: cheile lui nu au ajuns la mine. Vă rugăm să îl trimiteți din nou.
encryption-device-replaced = Cheile mele de criptare s-au pierdut, așa că folosesc de acum un dispozitiv nou. Este confirmat de aceeași identitate: nimeni nu trebuie să mă verifice din nou. Ce s-a scris între timp s-ar putea să nu pot citi; le cer autorilor să trimită din nou. Vă rugăm ca persoana care se ocupă de mine să ruleze „tandembot check”.
encryption-device-unconfirmed = Cheile mele de criptare s-au pierdut, iar odată cu ele și identitatea mea. Folosesc un dispozitiv nou, în care aplicațiile stricte nu au încă încredere. Vă rugăm ca persoana care se ocupă de mine să ruleze „tandembot init”.
encryption-identity-replaced = Contul meu are acum o altă identitate, pe care nu eu am creat-o: cineva a resetat-o, poate conectându-se cu o aplicație. Aplicațiile stricte nu mai au încredere în mine. Vă rugăm ca persoana care se ocupă de mine să ruleze „tandembot init”. Dacă nimeni nu știe de acest lucru, parola contului meu ar trebui schimbată.
command-verify = Verificarea, cu aplicația dumneavoastră, că acesta este cu adevărat botul
encryption-verify-begun = Am trimis o cerere aplicației dumneavoastră. Ea va arăta șapte imagini; persoana care se ocupă de mine le vede pe aceleași în jurnalul botului.
encryption-verify-matrix = Acest lucru este posibil numai pe Matrix.
check-subject-encryption = Criptare
check-encryption-ready = Dispozitivul { $device } este confirmat de identitatea botului. Cheia lui: { $key }
check-encryption-new = Cheile se creează la prima pornire.
check-encryption-lost = Cheile dispozitivului s-au pierdut. „tandembot init” face o nouă autentificare.
check-encryption-wrong = matrix.store_key nu deschide cheile dispozitivului.
check-encryption-unconfirmed = Dispozitivul { $device } nu este confirmat de identitatea contului, așa că aplicațiile stricte nu au încredere în el. „tandembot init” îl confirmă cu parola contului.
check-encryption-few = Serverul nu mai are chei de unică folosință ale dispozitivului { $device }. Ele se reînnoiesc cât timp botul rulează.
check-encryption-no-copy = matrix.store_key este gol: dacă se pierde dosarul cheilor, se pierde și identitatea botului.
check-encryption-no-spare = Nu mai există o autentificare de rezervă: dacă se pierd cheile, doar „tandembot init” ajută.
check-encryption-strange = Starea cheilor nu poate fi aflată: { $reason }
init-keys-ready = Cheile botului sunt gata. Se află în { $path }; vă rugăm să nu includeți acest dosar în copiile de siguranță care se restaurează.
init-keys-failed = Cheile botului nu au putut fi pregătite: { $reason }
