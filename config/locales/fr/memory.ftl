# Finding notes again, and notes as documents.

command-notes = Les dernières notes
command-notes-search = Chercher dans les notes
command-notes-found = Afficher d’autres résultats
command-notes-show = Afficher une note
command-notes-original = Afficher une note dans sa langue d’origine
command-notes-ask = Poser une question sur une note d’un autre tandem
command-notes-export = Les notes sous forme de fichier
command-notes-tandem = Les notes d’un tandem sous forme de fichier
memory-tandem = { $tandem } : rencontres dont vous pouvez lire les notes : { $count }. Sous quelle forme les souhaitez-vous ?
commands-argument-noted-words = mots
commands-argument-noted-note = numéro de la note
commands-argument-noted-question = votre question
commands-argument-noted-scope = quelle rencontre ou quel tandem
commands-argument-noted-form = type de fichier
commands-argument-noted-layout = one ou two
commands-ask-noted-words = Que cherchez-vous ? Quelques mots suffisent, dans n’importe quelle langue.
commands-ask-noted-note = Quelle note ? Veuillez indiquer son numéro.
commands-ask-noted-question = Que souhaitez-vous savoir ? Votre question est transmise à la coordination avec votre nom et cette note ; elle vous mettra en relation avec le tandem.
commands-ask-noted-scope = Quelles notes souhaitez-vous ?
commands-ask-noted-form = Sous quelle forme ?
commands-ask-noted-layout = Dans votre langue, ou à côté de l’original ?
settings-expects-picture = une image existante, PNG ou JPEG

# Lists and single notes.

memory-latest = Notes : { $count }, les plus récentes d’abord
memory-none = Il n’y a pas encore de notes. Elles naissent de vos rencontres.
memory-found = Résultats pour « { $words } » : { $count }
memory-found-many = Résultats pour « { $words } » : au moins { $count }. D’autres mots précisent la recherche.
memory-found-some = Aucune note ne contient tous les mots « { $words } ». Certains figurent dans : { $count }
memory-found-none = Aucun résultat pour « { $words } ».
memory-found-none-how = Essayez un autre mot, seulement son début, ou une autre langue. La recherche porte sur vos propres notes et sur ce que d’autres tandems ont publié.
memory-no-words = Il n’y a là aucun mot à chercher.
memory-no-such = Cette note n’existe plus, ou elle n’est pas encore publiée.
memory-entry = { $kind } · { $tandem } · { $date }
memory-entry-city = { $kind } · { $tandem } · { $city } · { $date }
memory-in = ({ $language })
memory-button-note = { $number } · { $tandem }
memory-button-original = Afficher l’original ({ $language })
memory-button-translation = Dans ma langue
memory-button-ask = Interroger { $tandem } à ce sujet
memory-original = { $note } ({ $language })
memory-about = À propos de cette note ({ $kind }, { $tandem }, { $date }) : « { $text } »
memory-learnt = Derniers enseignements :
memory-learnt-one = · { $date }: { $text }

# Documents.

memory-title = Ce que les tandems ont appris
memory-title-tandem = { $tandem } : notes
memory-session = { $tandem } · { $kind } · { $date }
memory-made = État au { $at }. Toutes les villes ont approuvé ces notes. Les traductions sont automatiques, sauf correction.
memory-made-draft = État au { $at }. Toutes les villes n’ont pas encore approuvé l’ensemble de ces notes. Les traductions sont automatiques, sauf correction.
memory-column-original = Texte d’origine
memory-column-translation = Traduction
memory-evidence = Fichiers
memory-file = { $file } (taille : { $kb } ko)
memory-logo = Logo de { $name }
memory-due = d’ici le { $day }
memory-step-open = à faire
memory-step-done = fait
memory-step-dropped = abandonné
memory-fact = { $title } :
memory-fact-when = Date et heure
memory-fact-at = { $at }
memory-fact-cities = Villes
memory-fact-names = { $names }

# Exporting.

memory-nothing = Rien n’y a encore été noté ; il n’y a donc pas de fichier à créer.
memory-nothing-released = Rien n’en a encore été publié. Dès que toutes les villes auront approuvé les notes d’une rencontre, elles seront disponibles ici.
memory-programme-team = Les notes de tout le programme sont réservées à la coordination et à l’équipe, là où elles seules lisent. « !notes search » trouve ce que d’autres tandems ont publié.
memory-no-session = Vous n’avez pas de telle rencontre. « !notes export » montre ce qui existe.
memory-export = Vos notes. Elles nomment des villes, jamais des personnes.
memory-export-released = Ce que les villes ont publié. Des villes y sont nommées, jamais des personnes.
memory-farewell = { $tandem } : tout ce que vous avez noté, à conserver
memory-scope-programme = Tout le programme
memory-scope-session = { $kind }, { $date }
memory-layout-one = Uniquement dans ma langue
memory-layout-two = Deux colonnes : original et traduction
memory-form-docx = Document Word (DOCX)
memory-form-odt = Document LibreOffice (ODT)
memory-form-pdf = PDF, à lire et à imprimer
memory-form-md = Markdown, pour les wikis
memory-form-json = JSON, pour les logiciels
memory-form-csv = Tableau (CSV)
memory-form-zip = Le tout avec les fichiers (ZIP)

# What kinds of notes, of sessions, and facts about them are called.

memory-kind-format = Format
memory-kind-host = Ville hôte
memory-kind-place = Lieu
memory-kind-participants = Participants
memory-kind-challenge = Défi
memory-kind-objective = Objectif
memory-kind-evidence = Preuves
memory-kind-transfer = Transférabilité
memory-kind-change = Ce qui devrait changer
memory-kind-barriers = Obstacles
memory-kind-hypothesis = Hypothèses
memory-kind-idea = Idées
memory-kind-satisfaction = Satisfaction
memory-kind-impact = Contribution à la logique d’impact
memory-kind-checkin = Point régulier
memory-kind-visit = Visite d’étude
memory-kind-workshop = Atelier
memory-kind-consultation = Consultation entre pairs
