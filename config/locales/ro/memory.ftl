# Finding notes again, and notes as documents.

command-notes = Cele mai noi notițe
command-notes-search = Căutare în notițe
command-notes-found = Mai multe rezultate
command-notes-show = Afișarea unei notițe
command-notes-original = Afișarea unei notițe în original
command-notes-ask = Întrebare despre o notiță a altui tandem
command-notes-export = Notițele ca fișier
command-notes-tandem = Notițele unui tandem ca fișier
memory-tandem = { $tandem }: întâlniri cu notițe pe care le puteți citi: { $count }. În ce format le doriți?
commands-argument-noted-words = cuvinte
commands-argument-noted-note = numărul notiței
commands-argument-noted-question = întrebarea dumneavoastră
commands-argument-noted-scope = ce întâlnire sau tandem
commands-argument-noted-form = tipul fișierului
commands-argument-noted-layout = one sau two
commands-ask-noted-words = Ce căutați? Ajung câteva cuvinte, în orice limbă.
commands-ask-noted-note = Ce notiță? Vă rugăm să scrieți numărul.
commands-ask-noted-question = Ce doriți să aflați? Întrebarea ajunge la coordonatori, cu numele dumneavoastră și cu această notiță; ei vă pun în legătură cu tandemul.
commands-ask-noted-scope = Ce notițe doriți?
commands-ask-noted-form = În ce format?
commands-ask-noted-layout = În limba dumneavoastră sau alături de original?
settings-expects-picture = o imagine existentă, PNG sau JPEG

# Lists and single notes.

memory-latest = Notițe: { $count }, cele mai noi la început
memory-none = Nu există încă notițe. Ele apar la întâlnirile dumneavoastră.
memory-found = Găsite pentru „{ $words }”: { $count }
memory-found-many = Găsite pentru „{ $words }”: cel puțin { $count }. Mai multe cuvinte restrâng căutarea.
memory-found-some = Nicio notiță nu conține toate cuvintele „{ $words }”. Unele dintre ele apar în: { $count }
memory-found-none = Nu s-a găsit nimic pentru „{ $words }”.
memory-found-none-how = Încercați alt cuvânt, doar începutul lui sau altă limbă. Se caută în notițele dumneavoastră și în ce au publicat alte tandemuri.
memory-no-words = Nu conține niciun cuvânt care poate fi căutat.
memory-no-such = Această notiță nu mai există sau nu a fost încă publicată.
memory-entry = { $kind } · { $tandem } · { $date }
memory-entry-city = { $kind } · { $tandem } · { $city } · { $date }
memory-in = ({ $language })
memory-button-note = { $number } · { $tandem }
memory-button-original = Afișarea originalului ({ $language })
memory-button-translation = În limba mea
memory-button-ask = Întrebare către { $tandem }
memory-original = { $note } ({ $language })
memory-about = Despre această notiță ({ $kind }, { $tandem }, { $date }): „{ $text }”
memory-learnt = Ce s-a învățat cel mai recent:
memory-learnt-one = · { $date }: { $text }

# Documents.

memory-title = Ce au învățat tandemurile
memory-title-tandem = { $tandem }: notițe
memory-session = { $tandem } · { $kind } · { $date }
memory-made = Situația la { $at }. Toate orașele au aprobat aceste notițe. Traducerile sunt automate, dacă nu le-a corectat cineva.
memory-made-draft = Situația la { $at }. Nu toate orașele au aprobat încă toate aceste notițe. Traducerile sunt automate, dacă nu le-a corectat cineva.
memory-column-original = Textul original
memory-column-translation = Traducere
memory-evidence = Fișiere
memory-file = { $file } (dimensiune: { $kb } kB)
memory-logo = Sigla { $name }
memory-due = până la { $day }
memory-step-open = de făcut
memory-step-done = făcut
memory-step-dropped = renunțat
memory-fact = { $title }:
memory-fact-when = Data și ora
memory-fact-at = { $at }
memory-fact-cities = Orașe
memory-fact-names = { $names }

# Exporting.

memory-nothing = Nu s-a notat încă nimic acolo, deci nu există ce pune într-un fișier.
memory-nothing-released = Nu s-a publicat încă nimic. De îndată ce toate orașele aprobă notițele unei întâlniri, ele sunt disponibile aici.
memory-programme-team = Notițele întregului program sunt pentru coordonatori și echipă, acolo unde citesc numai ei. „!notes search” găsește ce au publicat alte tandemuri.
memory-no-session = Nu aveți o astfel de întâlnire. „!notes export” arată ce există.
memory-export = Notițele dumneavoastră. Ele numesc orașe, nu persoane.
memory-export-released = Ce au publicat orașele. Sunt numite orașe, nu persoane.
memory-farewell = { $tandem }: tot ce ați notat, de păstrat
memory-scope-programme = Întregul program
memory-scope-session = { $kind }, { $date }
memory-layout-one = Numai în limba mea
memory-layout-two = Două coloane: original și traducere
memory-form-docx = Document Word (DOCX)
memory-form-odt = Document LibreOffice (ODT)
memory-form-pdf = PDF, de citit și tipărit
memory-form-md = Markdown, pentru wiki
memory-form-json = JSON, pentru programe
memory-form-csv = Tabel (CSV)
memory-form-zip = Totul, cu fișierele (ZIP)

# What kinds of notes, of sessions, and facts about them are called.

memory-kind-format = Format
memory-kind-host = Gazdă
memory-kind-place = Loc
memory-kind-participants = Participanți
memory-kind-challenge = Provocare
memory-kind-objective = Obiectiv
memory-kind-evidence = Dovezi
memory-kind-transfer = Transferabilitate
memory-kind-change = Ce ar trebui schimbat
memory-kind-barriers = Obstacole
memory-kind-hypothesis = Ipoteze
memory-kind-idea = Idei
memory-kind-satisfaction = Mulțumire
memory-kind-impact = Contribuție la logica de impact
memory-kind-checkin = Întâlnire regulată
memory-kind-visit = Vizită de studiu
memory-kind-workshop = Atelier
memory-kind-consultation = Consultare colegială
