# Finding notes again, and notes as documents.

command-notes = De nieuwste notities
command-notes-search = In de notities zoeken
command-notes-found = Meer resultaten tonen
command-notes-show = Een notitie tonen
command-notes-original = Een notitie in het origineel tonen
command-notes-ask = Navraag doen over een notitie van een ander tandem
command-notes-export = Notities als bestand
command-notes-tandem = De notities van een tandem als bestand
memory-tandem = { $tandem }: bijeenkomsten met notities die u kunt lezen: { $count }. Als wat voor bestand wilt u ze?
commands-argument-noted-words = woorden
commands-argument-noted-note = nummer van de notitie
commands-argument-noted-question = uw vraag
commands-argument-noted-scope = welke bijeenkomst of welk tandem
commands-argument-noted-form = soort bestand
commands-argument-noted-layout = one of two
commands-ask-noted-words = Wat zoekt u? Een paar woorden in welke taal dan ook zijn genoeg.
commands-ask-noted-note = Welke notitie? Geef het nummer op.
commands-ask-noted-question = Wat wilt u weten? Uw vraag gaat met uw naam en deze notitie naar de coördinatie; die brengt u met het tandem in contact.
commands-ask-noted-scope = Welke notities wilt u?
commands-ask-noted-form = Als wat voor bestand?
commands-ask-noted-layout = In uw taal, of naast het origineel?
settings-expects-picture = een bestaande afbeelding, PNG of JPEG

# Lists and single notes.

memory-latest = Notities: { $count }, de nieuwste eerst
memory-none = Er zijn nog geen notities. Ze ontstaan bij uw bijeenkomsten.
memory-found = Gevonden voor “{ $words }”: { $count }
memory-found-many = Gevonden voor “{ $words }”: ten minste { $count }. Met meer woorden zoekt u gerichter.
memory-found-some = Geen notitie bevat alles van “{ $words }”. Enkele van de woorden staan in: { $count }
memory-found-none = Er is niets gevonden voor “{ $words }”.
memory-found-none-how = Probeer een ander woord, alleen het begin ervan, of een andere taal. Gezocht wordt in uw eigen notities en in wat andere tandems hebben vrijgegeven.
memory-no-words = Er staat geen woord in waarnaar gezocht kan worden.
memory-no-such = Deze notitie is er niet meer, of ze is nog niet vrijgegeven.
memory-entry = { $kind } · { $tandem } · { $date }
memory-entry-city = { $kind } · { $tandem } · { $city } · { $date }
memory-in = ({ $language })
memory-button-note = { $number } · { $tandem }
memory-button-original = Het origineel tonen ({ $language })
memory-button-translation = In mijn taal
memory-button-ask = { $tandem } hierover vragen
memory-original = { $note } ({ $language })
memory-about = Over deze notitie ({ $kind }, { $tandem }, { $date }): “{ $text }”
memory-learnt = Wat het laatst is geleerd:
memory-learnt-one = · { $date }: { $text }

# Documents.

memory-title = Wat de tandems hebben geleerd
memory-title-tandem = { $tandem }: notities
memory-session = { $tandem } · { $kind } · { $date }
memory-made = Stand: { $at }. Alle steden hebben deze notities goedgekeurd. De vertalingen zijn automatisch gemaakt, tenzij iemand ze heeft verbeterd.
memory-made-draft = Stand: { $at }. Nog niet alle steden hebben al deze notities goedgekeurd. De vertalingen zijn automatisch gemaakt, tenzij iemand ze heeft verbeterd.
memory-column-original = Oorspronkelijke tekst
memory-column-translation = Vertaling
memory-evidence = Bestanden
memory-file = { $file } (grootte: { $kb } kB)
memory-logo = Het logo van { $name }
memory-due = uiterlijk { $day }
memory-step-open = nog te doen
memory-step-done = klaar
memory-step-dropped = vervallen
memory-fact = { $title }:
memory-fact-when = Tijdstip
memory-fact-at = { $at }
memory-fact-cities = Steden
memory-fact-names = { $names }

# Exporting.

memory-nothing = Daar is nog niets genoteerd, dus er is geen bestand te maken.
memory-nothing-released = Er is nog niets van vrijgegeven. Zodra alle steden de notities van een bijeenkomst hebben goedgekeurd, zijn ze hier te krijgen.
memory-programme-team = De notities van het hele programma zijn voor coördinatie en team, daar waar alleen zij meelezen. “!notes search” vindt wat andere tandems hebben vrijgegeven.
memory-no-session = Zo’n bijeenkomst hebt u niet. “!notes export” toont wat er is.
memory-export = Uw notities. Er staan steden in, geen personen.
memory-export-released = Wat de steden hebben vrijgegeven. Er staan steden in, geen personen.
memory-farewell = { $tandem }: alles wat u hebt genoteerd, om te bewaren
memory-scope-programme = Het hele programma
memory-scope-session = { $kind }, { $date }
memory-layout-one = Alleen in mijn taal
memory-layout-two = Twee kolommen: origineel en vertaling
memory-form-docx = Document voor Word (DOCX)
memory-form-odt = Document voor LibreOffice (ODT)
memory-form-pdf = PDF, om te lezen en af te drukken
memory-form-md = Markdown, voor wiki’s
memory-form-json = JSON, voor programma’s
memory-form-csv = Tabel (CSV)
memory-form-zip = Alles met de bestanden (ZIP)

# What kinds of notes, of sessions, and facts about them are called.

memory-kind-format = Vorm
memory-kind-host = Gastheer
memory-kind-place = Plaats
memory-kind-participants = Deelnemers
memory-kind-challenge = Uitdaging
memory-kind-objective = Doel
memory-kind-evidence = Bewijs
memory-kind-transfer = Overdraagbaarheid
memory-kind-change = Wat er zou moeten veranderen
memory-kind-barriers = Belemmeringen
memory-kind-hypothesis = Hypothesen
memory-kind-idea = Ideeën
memory-kind-satisfaction = Tevredenheid
memory-kind-impact = Bijdrage aan de impactlogica
memory-kind-checkin = Regelmatig overleg
memory-kind-visit = Studiebezoek
memory-kind-workshop = Werksessie
memory-kind-consultation = Collegiale consultatie
