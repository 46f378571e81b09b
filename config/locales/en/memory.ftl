# Finding notes again, and notes as documents.

command-notes = The latest notes
command-notes-search = Search the notes
command-notes-found = Show more of what was found
command-notes-show = Show a note
command-notes-original = Show a note in its own words
command-notes-ask = Ask about a note of another tandem
command-notes-export = Notes as a file
command-notes-tandem = A tandem’s notes as a file
memory-tandem = { $tandem }: sessions with notes that you can read: { $count }. As what kind of file would you like them?
commands-argument-noted-words = words
commands-argument-noted-note = number of the note
commands-argument-noted-question = your question
commands-argument-noted-scope = of which session or tandem
commands-argument-noted-form = kind of file
commands-argument-noted-layout = one or two
commands-ask-noted-words = What are you looking for? A few words in any language will do.
commands-ask-noted-note = Which note? Its number is needed.
commands-ask-noted-question = What would you like to know? Your question goes to the coordinators with your name and this note; they put you in touch with the tandem.
commands-ask-noted-scope = Which notes would you like?
commands-ask-noted-form = As what kind of file?
commands-ask-noted-layout = In your language, or beside the original?
settings-expects-picture = a picture that exists, PNG or JPEG

# Lists and single notes.

memory-latest = Notes: { $count }, the latest first
memory-none = There are no notes yet. They come from your sessions.
memory-found = Found for “{ $words }”: { $count }
memory-found-many = Found for “{ $words }”: at least { $count }. More words narrow it down.
memory-found-some = No note holds all of “{ $words }”. Some of the words are in: { $count }
memory-found-none = Nothing was found for “{ $words }”.
memory-found-none-how = Try another word, only its beginning, or another language. Your own notes are searched, and what other tandems released.
memory-no-words = There is no word in it that can be looked for.
memory-no-such = This note is no longer there, or it is not released yet.
memory-entry = { $kind } · { $tandem } · { $date }
memory-entry-city = { $kind } · { $tandem } · { $city } · { $date }
memory-in = ({ $language })
memory-button-note = { $number } · { $tandem }
memory-button-original = Show the original ({ $language })
memory-button-translation = In my language
memory-button-ask = Ask { $tandem } about this
memory-original = { $note } ({ $language })
memory-about = About this note ({ $kind }, { $tandem }, { $date }): “{ $text }”
memory-learnt = What was learnt last:
memory-learnt-one = · { $date }: { $text }

# Documents.

memory-title = What the tandems learnt
memory-title-tandem = { $tandem }: notes
memory-session = { $tandem } · { $kind } · { $date }
memory-made = As of { $at }. All cities have approved these notes. Translations were made automatically, unless somebody corrected them.
memory-made-draft = As of { $at }. Not all cities have approved all of these notes yet. Translations were made automatically, unless somebody corrected them.
memory-column-original = Original wording
memory-column-translation = Translation
memory-evidence = Files
memory-file = { $file } (size: { $kb } kB)
memory-logo = The logo of { $name }
memory-due = by { $day }
memory-step-open = open
memory-step-done = done
memory-step-dropped = dropped
memory-fact = { $title }:
memory-fact-when = Date and time
memory-fact-at = { $at }
memory-fact-cities = Cities
memory-fact-names = { $names }

# Exporting.

memory-nothing = Nothing has been noted there yet, so there is nothing to put in a file.
memory-nothing-released = Nothing of it has been released yet. As soon as all cities have approved the notes of a session, they can be had here.
memory-programme-team = The notes of the whole programme are for coordinators and the team, where only they read along. “!notes search” finds what other tandems released.
memory-no-session = There is no such session of yours. “!notes export” shows what there is.
memory-export = Your notes. They name cities, not people.
memory-export-released = What the cities have released. It names cities, not people.
memory-farewell = { $tandem }: everything that you noted, to keep
memory-scope-programme = The whole programme
memory-scope-session = { $kind }, { $date }
memory-layout-one = In my language only
memory-layout-two = Two columns: original and translation
memory-form-docx = Document for Word (DOCX)
memory-form-odt = Document for LibreOffice (ODT)
memory-form-pdf = PDF, to read and print
memory-form-md = Markdown, for wikis
memory-form-json = JSON, for programs
memory-form-csv = Table (CSV)
memory-form-zip = Everything with the files (ZIP)

# What kinds of notes, of sessions, and facts about them are called.

memory-kind-format = Format of the session
memory-kind-host = Host
memory-kind-place = Place
memory-kind-participants = Participants
memory-kind-challenge = Challenge
memory-kind-objective = Objective
memory-kind-evidence = Evidence
memory-kind-transfer = Transferability
memory-kind-change = What would have to change
memory-kind-barriers = Barriers
memory-kind-hypothesis = Hypotheses
memory-kind-idea = Ideas
memory-kind-satisfaction = Satisfaction
memory-kind-impact = Contribution to the impact logic
memory-kind-checkin = Check-in
memory-kind-visit = Study visit
memory-kind-workshop = Workshop
memory-kind-consultation = Collegial consultation
