# Fișiere pe care botul le face și pe care le primește.

command-template = Obținerea unui tabel gol pentru program
command-log-file = Tot jurnalul ca fișier
command-invite-sheet = Invitații cu coduri QR, de tipărit
commands-argument-file = fișier
commands-argument-sheet = tabel
commands-ask-file = Vă rugăm să-mi trimiteți fișierul aici.
commands-ask-sheet = Vă rugăm să-mi trimiteți tabelul aici (.xlsx sau .ods). „!template” vă dă unul gol. Înainte de a introduce ceva, vedeți ce s-ar schimba.
commands-file-fetching = Citesc „{ $file }”…
commands-file-gone = „{ $file }” nu a putut fi preluat. Vă rugăm să îl trimiteți din nou.
commands-file-expired = Acest fișier nu mai este aici. Vă rugăm să îl trimiteți din nou.
programme-import-idle = Totul este deja introdus; nu este nimic de făcut.
programme-import-changed = Între timp cineva a modificat programul. Acum s-ar întâmpla următoarele:
programme-button-do = Da, faceți totul
programme-button-leave = Nu, nu schimbați nimic
programme-template-how = Vă rugăm să îl completați și să mi-l trimiteți cu „!import”. Rândurile care încep cu # sunt exemple și nu se citesc niciodată.
programme-log-whole = Înregistrări în jurnal: { $count }
sheet-made = Invitații de tipărit: { $count }. Vă rugăm să le decupați și să dați fiecare cartonaș numai persoanei căreia îi este destinat.
privacy-mydata-where = Vă trimit datele numai acolo unde nu mai citește nimeni. Vă rugăm să începeți o conversație directă cu mine și să scrieți acolo „!mydata”.
privacy-mydata-elsewhere = Datele dumneavoastră sosesc în conversația directă cu mine.
commands-file-alone = Vă rugăm să scrieți cui și ce în textul de sub fișier sau să adăugați fișierul mai târziu cu un buton: { $usage }
commands-file-kind = „{ $given }” nu este posibil aici. Sunt posibile: { $possible }
commands-file-large = Fișierul este prea mare; sunt permiși { $most } MB.
sheet-where = Vă rugăm să scrieți acest lucru în conversația noastră directă sau în camera coordonării.
