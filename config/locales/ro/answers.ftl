# Răspunsuri prin e-mail, programul de lucru și ce mai ține de întâlniri.

answers-mail-counter = Calendarul dumneavoastră a propus altă oră pentru întâlnirea cu { $cities }. Ora se stabilește împreună, în tandem: scrieți acolo „!checkin move” și ora nouă sau „!checkin find”. Până atunci rămâne:
answers-mail-delegated = Calendarul dumneavoastră a transmis altei persoane invitația la întâlnirea cu { $cities }. Botul nu poate ține cont de aceasta și nu a schimbat nimic. Vă rugăm să răspundeți dumneavoastră dacă veniți și să spuneți în tandem cine vă înlocuiește.
letters-cannot = Aceste e-mailuri au fost returnate de serverul destinatarilor și nu pot fi trimise din nou. Corectați adresa cu „!invite mail”, apoi „!letters drop”.
check-box-ready = Corespondența din { $folder } poate fi citită.
check-box-weak = Răspunsurile prin e-mail sunt recunoscute doar după expeditor, care poate fi falsificat. Cu email.imap_plus sau email.imap_verifier este mai sigur.
check-box-login = { $host } nu acceptă autentificarea. Verificați email.imap_user și email.imap_password.
check-box-folder = Dosarul { $folder } nu există sau nu poate fi deschis. Verificați email.imap_folder.
check-box-closed = Conexiunea cu { $host }, portul { $port }, nu a reușit ({ $reason }). Verificați email.imap_host, email.imap_port și email.imap_security.
init-box-why = Dacă botul poate citi corespondența pentru { $sender } (IMAP), răspunsurile din calendare sunt notate, iar e-mailurile returnate sunt observate.
init-box-wanted = Să fie citită această corespondență?
init-box-host = Server IMAP (de exemplu imap.example.org):
init-box-port = Port (993 pentru TLS, 143 pentru STARTTLS):
init-box-user = Nume de utilizator (gol: același):
init-box-login = Nume de utilizator:
init-box-plus = Ajunge în aceeași căsuță și corespondența pentru { $sender }? Atunci nimeni nu poate răspunde în numele altcuiva.
command-hours = Când lucrați
command-hours-reset = Orele programului
commands-argument-hours = zile și ore
hours-item = { $days }: { $from }–{ $until }
hours-own = Programul dumneavoastră de lucru, în care se caută întâlniri:
hours-default = Nu ați indicat un program de lucru; întâlnirile se caută în cel obișnuit:
hours-how = Indicați alte ore astfel: „!hours luni–joi 9:00–16:30”
hours-ask = Așa am înțeles programul dumneavoastră:
checkins-not-understood-hours = Nu am înțeles „{ $given }”. De exemplu: „luni–vineri 9:00–16:30”
settings-expects-working-hours = un program de lucru precum „Mon-Fri 09:00-17:00”
hours-run = { $first }–{ $last }
