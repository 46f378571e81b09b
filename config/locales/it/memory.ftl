# Finding notes again, and notes as documents.

command-notes = Le ultime note
command-notes-search = Cercare nelle note
command-notes-found = Mostrare altri risultati
command-notes-show = Mostrare una nota
command-notes-original = Mostrare una nota nell’originale
command-notes-ask = Chiedere informazioni su una nota di un altro tandem
command-notes-export = Le note come file
command-notes-tandem = Le note di un tandem come file
memory-tandem = { $tandem }: incontri di cui può leggere le note: { $count }. In quale formato le desidera?
commands-argument-noted-words = parole
commands-argument-noted-note = numero della nota
commands-argument-noted-question = la Sua domanda
commands-argument-noted-scope = quale incontro o tandem
commands-argument-noted-form = tipo di file
commands-argument-noted-layout = one oppure two
commands-ask-noted-words = Che cosa cerca? Bastano poche parole, in qualsiasi lingua.
commands-ask-noted-note = Quale nota? Indichi il numero.
commands-ask-noted-question = Che cosa desidera sapere? La domanda va al coordinamento con il Suo nome e questa nota; sarà il coordinamento a metterLa in contatto con il tandem.
commands-ask-noted-scope = Quali note desidera?
commands-ask-noted-form = In quale formato?
commands-ask-noted-layout = Nella Sua lingua oppure accanto all’originale?
settings-expects-picture = un’immagine esistente, PNG o JPEG

# Lists and single notes.

memory-latest = Note: { $count }, dalla più recente
memory-none = Non ci sono ancora note. Nascono dai vostri incontri.
memory-found = Trovate per «{ $words }»: { $count }
memory-found-many = Trovate per «{ $words }»: almeno { $count }. Altre parole restringono la ricerca.
memory-found-some = Nessuna nota contiene tutto «{ $words }». Alcune delle parole sono in: { $count }
memory-found-none = Nessun risultato per «{ $words }».
memory-found-none-how = Provi con un’altra parola, solo con l’inizio o in un’altra lingua. La ricerca riguarda le vostre note e ciò che altri tandem hanno reso disponibile.
memory-no-words = Non contiene parole da cercare.
memory-no-such = Questa nota non c’è più oppure non è ancora disponibile.
memory-entry = { $kind } · { $tandem } · { $date }
memory-entry-city = { $kind } · { $tandem } · { $city } · { $date }
memory-in = ({ $language })
memory-button-note = { $number } · { $tandem }
memory-button-original = Mostrare l’originale ({ $language })
memory-button-translation = Nella mia lingua
memory-button-ask = Chiedere a { $tandem }
memory-original = { $note } ({ $language })
memory-about = A proposito di questa nota ({ $kind }, { $tandem }, { $date }): «{ $text }»
memory-learnt = Che cosa si è imparato di recente:
memory-learnt-one = · { $date }: { $text }

# Documents.

memory-title = Che cosa hanno imparato i tandem
memory-title-tandem = { $tandem }: note
memory-session = { $tandem } · { $kind } · { $date }
memory-made = Situazione al { $at }. Tutte le città hanno approvato queste note. Le traduzioni sono automatiche, salvo correzioni.
memory-made-draft = Situazione al { $at }. Non tutte le città hanno ancora approvato tutte queste note. Le traduzioni sono automatiche, salvo correzioni.
memory-column-original = Testo originale
memory-column-translation = Traduzione
memory-evidence = Allegati
memory-file = { $file } (dimensione: { $kb } kB)
memory-logo = Logo di { $name }
memory-due = entro il { $day }
memory-step-open = da fare
memory-step-done = fatto
memory-step-dropped = abbandonato
memory-fact = { $title }:
memory-fact-when = Data e ora
memory-fact-at = { $at }
memory-fact-cities = Città
memory-fact-names = { $names }

# Exporting.

memory-nothing = Non è stato ancora annotato nulla, quindi non c’è niente da esportare.
memory-nothing-released = Non ne è stato ancora reso disponibile nulla. Quando tutte le città avranno approvato le note di un incontro, saranno disponibili qui.
memory-programme-team = Le note dell’intero programma sono riservate al coordinamento e al team, dove leggono soltanto loro. «!notes search» trova ciò che altri tandem hanno reso disponibile.
memory-no-session = Non c’è un vostro incontro di questo tipo. «!notes export» mostra che cosa c’è.
memory-export = Le vostre note. Vi figurano città, non persone.
memory-export-released = Ciò che le città hanno reso disponibile. Vi figurano città, non persone.
memory-farewell = { $tandem }: tutto ciò che avete annotato, da conservare
memory-scope-programme = L’intero programma
memory-scope-session = { $kind }, { $date }
memory-layout-one = Solo nella mia lingua
memory-layout-two = Due colonne: originale e traduzione
memory-form-docx = Documento di Word (DOCX)
memory-form-odt = Documento di LibreOffice (ODT)
memory-form-pdf = PDF, da leggere e stampare
memory-form-md = Markdown, per i wiki
memory-form-json = JSON, per i programmi
memory-form-csv = Tabella (CSV)
memory-form-zip = Tutto con gli allegati (ZIP)

# What kinds of notes, of sessions, and facts about them are called.

memory-kind-format = Formato
memory-kind-host = Città ospitante
memory-kind-place = Luogo
memory-kind-participants = Partecipanti
memory-kind-challenge = Sfida
memory-kind-objective = Obiettivo
memory-kind-evidence = Prove
memory-kind-transfer = Trasferibilità
memory-kind-change = Che cosa dovrebbe cambiare
memory-kind-barriers = Ostacoli
memory-kind-hypothesis = Ipotesi
memory-kind-idea = Idee
memory-kind-satisfaction = Soddisfazione
memory-kind-impact = Contributo alla logica d’impatto
memory-kind-checkin = Incontro periodico
memory-kind-visit = Visita di studio
memory-kind-workshop = Laboratorio
memory-kind-consultation = Consultazione tra pari
