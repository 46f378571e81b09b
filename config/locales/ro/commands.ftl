# Ce se poate spune botului și ce răspunde el.

command-menu = Meniul: totul dintr-o atingere
command-help = Ajutor: ce puteți spune aici
command-language = Limbile dumneavoastră
command-who = Cine participă și cine citește
command-ask = O întrebare pentru echipă
command-original = Afișarea originalului unui mesaj tradus (ca răspuns la el)
command-who-reacted = Cine a reacționat la un mesaj (ca răspuns la el)
command-poll-close = Închiderea unui sondaj în toate camerele (ca răspuns la el)
command-undo = Anularea ultimei dumneavoastră acțiuni
command-cancel = Încheierea întrebării deschise
command-tandem-new = Crearea unui tandem
command-tandem-add = Adăugarea unei persoane
command-invite = O nouă invitație pentru cine nu a venit încă
command-tandem-show = Tandemurile dintr-o privire
command-tandem-shape = Schimbarea împărțirii camerelor
command-tandem-engines = Alegerea traducătorului unui tandem
command-tandem-pause = Punerea unui tandem în pauză
command-tandem-resume = Reluarea unui tandem aflat în pauză
command-tandem-end = Încheierea unui tandem
command-tandem-link = Folosirea unei camere existente pentru un tandem
command-link = Introducerea codului pentru o cameră existentă
command-city = Corectarea limbii sau a fusului orar al unui oraș

commands-group-everyone = Pentru toată lumea
commands-group-tandems = Pentru coordonare

# Cum se scrie o comandă. Numele stau în aceste două feluri de paranteze.

commands-plain = { $text }
commands-pair = { $first } { $second }
commands-required = ‹{ $name }›
commands-optional = [{ $name }]
commands-language = { $language }
commands-argument-text = întrebarea dumneavoastră
commands-argument-command = o comandă
commands-argument-name = numele persoanei
commands-argument-tandem = tandem
commands-argument-code = cod de unică folosință
commands-argument-place = oraș sau limbă
commands-argument-city = oraș
commands-argument-city-given = oraș=limbă
commands-argument-cities = orașe
commands-argument-account = cont
commands-argument-shape = shared, language sau city
commands-argument-engines = local sau hosted
commands-argument-languages = limbi

# Întrebări despre ce lipsește.

commands-ask-text = Ce doriți să întrebați?
commands-ask-name = Cum se numește persoana, așa cum trebuie să citească ceilalți?
commands-ask-tandem = Care tandem?
commands-ask-code = Ce cod ați primit?
commands-ask-city = Care oraș?
commands-ask-city-given = Care oraș și ce limbă sau fus orar? De exemplu: Vari=el@Europe/Athens
commands-ask-cities = Care orașe? Puteți adăuga imediat limba: Vari=el Geestland=de
commands-ask-account = Care cont? De exemplu: @maria:example.org
commands-ask-shape = Cum să fie împărțite camerele?
commands-ask-engines = Cine să traducă?
commands-answer-direct = Vă rugăm să răspundeți prin următorul mesaj.
commands-answer-reply = Vă rugăm să răspundeți direct la acest mesaj.
commands-button-menu = Înapoi la meniu
commands-button-more = Altele…
commands-button-cancel = Renunțare
commands-cancelled = În regulă, nu s-a schimbat nimic.
commands-nothing-to-cancel = Nu există nicio întrebare deschisă.

# Ajutor și meniu.

commands-help = Iată ce puteți spune aici.
commands-help-slash = Fiecare rând funcționează și cu „/” în față.
commands-help-entry = { $usage } – { $description }
commands-help-example = Exemplu: { $example }
commands-help-private = Pentru coordonare există mai multe în conversația noastră directă și în camera coordonării.
commands-menu = { $name }, ce doriți să faceți?

# Ce nu este posibil.

commands-unknown = Comanda „{ $given }” nu există. „!help” arată ce există.
commands-unknown-near = Comanda „{ $given }” nu există. V-ați gândit la „{ $near }”?
commands-half-known = „{ $given }” nu este o comandă completă. Există: { $possible }
commands-unknown-person = Încă nu vă cunosc. Vă rugăm să cereți coordonării să vă adauge în tandemul dumneavoastră.
commands-coordinators-only = Numai coordonarea poate face acest lucru. O puteți contacta cu „!ask”.
commands-private-only = Vă rugăm să scrieți acest lucru în conversația noastră directă sau în camera coordonării.
commands-tandem-only = Acest lucru este posibil numai în camera unui tandem.
commands-too-many = „{ $given }” este în plus. Se scrie așa: { $usage }
commands-empty = Lipsește ceva. „!help” arată cum se scrie.
commands-too-long = Este prea lung; limita de caractere este { $most }.
commands-not-a-city = „{ $given }” nu este numele unui oraș.
commands-not-a-name = „{ $given }” nu este numele unei persoane.
commands-not-an-account = „{ $given }” nu este un cont. Un cont arată așa: @maria:example.org
commands-unknown-language = Nu cunosc limba „{ $given }”. Limbi posibile: { $possible }.
commands-language-not-offered = Acest program nu traduce această limbă: { $language }. Limbi posibile: { $possible }.
commands-unknown-zone = Nu cunosc fusul orar „{ $given }”. Arată așa: { $example }
commands-unknown-shape = „{ $given }” nu este posibil. Variante posibile: { $possible }
commands-button-expired = Această alegere nu mai este deschisă. „!menu” arată totul din nou.
commands-not-your-button = Această alegere este pentru altcineva. „!menu” o arată pe a dumneavoastră.
commands-question-expired = Această întrebare este prea veche. Vă rugăm să începeți din nou.
commands-edited = O comandă funcționează numai ca mesaj nou. Vă rugăm să o trimiteți încă o dată.
commands-stray = Aici citesc numai eu. Vă rugăm să le scrieți partenerilor în camera tandemului; „!menu” arată ce pot face pentru dumneavoastră.

# Original și anulare.

commands-original = { $name } a scris ({ $language }):
commands-original-none = Aici nu există niciun mesaj tradus. Vă rugăm să răspundeți la mesajul la care vă referiți.
commands-original-gone = Textul acestui mesaj nu mai este păstrat.
commands-undone = Anulat.
commands-undone-message = Mesajul dumneavoastră „{ $text }” este eliminat din celelalte camere.
commands-nothing-to-undo = În ultimele zece minute nu ați făcut nimic care să poată fi anulat.
