# Le programme dans son ensemble : son tableau, et le journal des modifications.

command-log = Qui a modifié quoi, et quand
command-tandem-list = Tous les tandems, page par page
command-import = Saisir un programme à partir d’un tableau
command-export = Obtenir le programme sous forme de tableau
commands-argument-page = numéro de page
commands-ask-page = Quelle page ?

# Le journal.

programme-log = Qui a modifié quoi : page { $page } sur { $pages }, du plus récent au plus ancien
programme-log-empty = Personne n’a encore rien modifié.
programme-log-entry = { $at } · { $who } · { $command }
programme-log-terminal = en ligne de commande
programme-log-new = + { $subject } { $name } – { $values }
programme-log-changed = · { $subject } { $name } – { $values }
programme-log-gone = – { $subject } { $name }
programme-log-more =
    { $count ->
        [one] … et une autre modification
       *[other] … et { $count } autres modifications
    }
programme-button-older = Plus anciennes
programme-button-newer = Plus récentes
tandems-list-page = Page { $page } sur { $pages }
tandems-button-next = Page suivante
tandems-button-previous = Page précédente
programme-subject-city = Ville
programme-subject-tandem = Tandem
programme-subject-person = Personne
programme-subject-account = Compte
programme-subject-room = Salon
programme-subject-member = Place dans un salon
programme-subject-invitation = Lien personnel
programme-subject-code = Code pour un salon
programme-subject-term = Terme
programme-subject-broadcast = Annonce
programme-subject-question = Question

# Import et export dans la discussion.

programme-export-counts = Villes : { $cities } · tandems : { $tandems } · personnes : { $people }

# Ce que ferait un import.

programme-plan-new = Nouveau ({ $place }) : { $name } – { $values }
programme-plan-changed = Modifié ({ $place }) : { $name } – { $values }
programme-plan-wrong = Veuillez vérifier { $place } (colonne « { $column } ») : { $what }
programme-plan-wrong-sheet = Veuillez vérifier { $place } : { $what }
programme-plan-more =
    { $count ->
        [one] … et une autre ligne
       *[other] … et { $count } autres lignes
    }
programme-plan = Nouvelles : { $new } · modifiées : { $changed } · inchangées : { $untouched } · à corriger : { $wrong }
programme-import-agree = Faut-il faire tout cela ?
programme-import-done = Tout est enregistré. Les salons s’ouvrent et les personnes sont invitées pendant que le bot fonctionne.
programme-import-left = Rien n’a été modifié.
programme-import-stopped =
    { $count ->
        [one] Rien n’a été modifié, car un point est à corriger d’abord.
       *[other] Rien n’a été modifié, car { $count } points sont à corriger d’abord.
    }
programme-import-meanwhile = Quelqu’un a modifié le programme entre-temps. Rien n’a été enregistré ; veuillez recommencer l’import.
programme-gazetteer-failed = La liste des lieux est illisible. Veuillez indiquer vous-même la langue et le fuseau horaire des nouvelles villes.

# Ce qui est à corriger dans un tableau.

programme-wrong-sheet = Il n’y a pas de feuille « { $given } ». Sont possibles : { $possible }
programme-wrong-empty = Rien n’est rempli. Il peut y avoir ces feuilles : { $possible }
programme-wrong-heading = Il n’y a pas de colonne « { $given } » ici. Sont possibles : { $possible }
programme-wrong-heading-twice = La colonne « { $given } » figure deux fois.
programme-wrong-no-heading = La colonne « { $heading } » manque.
programme-wrong-missing = Cette cellule doit être remplie.
programme-wrong-half-position = Une position demande la latitude et la longitude.
programme-wrong-form = « { $given } » ne peut pas être lu ici. Cela se présente ainsi : { $example }
programme-wrong-several = Plusieurs lieux s’appellent { $city } : { $possible }. Veuillez indiquer le pays ou la région, ou à défaut la position.
programme-wrong-unknown-city = On n’en sait pas assez sur { $city }. Veuillez indiquer : { $headings }
programme-wrong-twice = Cela figure déjà dans une ligne précédente.
programme-wrong-city = Il n’y a pas de ville « { $given } », ni ici ni dans le programme.
programme-wrong-count = Un tandem compte de deux à { $most } villes.
programme-wrong-other-cities = { $tandem } a d’autres villes. Un tableau ne change pas les villes d’un tandem existant.
programme-wrong-no-matrix = Le programme n’est pas sur Matrix : personne ne peut y être invité.
programme-wrong-account-twice = { $account } appartient à quelqu’un d’autre ou figure deux fois.
programme-wrong-namesakes = { $count } personnes de cette ville s’appellent { $name }. Veuillez indiquer le compte.
programme-wrong-no-city = Toute personne qui participe a besoin d’une ville.
programme-wrong-role = Le rôle « { $role } » demande un compte, car un lien seul n’en accorde jamais.

# Fichiers.

programme-file-kind = « { $given } » n’est pas possible ici. Sont possibles : { $possible }
programme-file-large = Le fichier est trop volumineux ; { $most } Mo sont permis.
programme-file-rows = La feuille est trop longue ; { $most } lignes sont permises.
programme-file-broken = « { $given } » est illisible. Veuillez l’enregistrer de nouveau dans votre tableur.
programme-file-encoding = Le fichier n’est pas enregistré en UTF-8. Veuillez choisir « CSV UTF-8 » en l’enregistrant.
programme-file-replace = { $file } existe déjà. Faut-il le remplacer ?
programme-file-written = Fichier écrit : { $file }

# Aide dans le modèle.

programme-help-how = Une ligne dont la première cellule commence par # n’est pas lue. Une cellule vide ne dit rien ; une ligne absente ne supprime rien.
programme-help-city = Le nom de la ville ; dans la feuille des personnes : à laquelle la personne appartient
programme-help-country = Deux lettres, par exemple DE ; une liste de lieux complète ce qui manque
programme-help-region = La partie du pays, par exemple DE-NW : ses jours fériés sont respectés
programme-help-languages = Langues lues, la meilleure d’abord, par exemple : de, en
programme-help-zone = Fuseau horaire, par exemple Europe/Berlin ; vide pour une personne : celui de la ville
programme-help-latitude = Degrés nord, par exemple 53.617
programme-help-longitude = Degrés est, par exemple 8.84
programme-help-population = Combien de personnes y habitent
programme-help-telegram = Ce qui peut être montré sur Telegram des paroles de la ville : allow (tout), names (sans noms), absent (sans noms, et ses habitants n’y sont pas), never (rien)
programme-help-tandem = Nom court en minuscules, par exemple geestland-vari ; vide : formé des villes
programme-help-cities = Les villes du tandem, par exemple : Geestland, Vari
programme-help-name = Le nom tel que les autres le liront
programme-help-shape = Comment les salons sont partagés : shared (un seul), language (un par langue), city (un par ville)
programme-help-role = participant (participe), coordinator (coordonne) ou team (voit tout, ne modifie rien)
programme-help-writes = La langue dans laquelle la personne écrit d’habitude
programme-help-matrix = Comptes Matrix, par exemple @maria:example.org

# La ligne de commande.

cli-import = saisir villes, tandems et personnes à partir d’un tableau
cli-import-file = un fichier (.xlsx, .ods) ou un dossier de fichiers .csv
cli-export = écrire le programme sous forme de tableau
cli-export-anonymous = Données ouvertes sur l’activité, sans noms ni textes, dans un fichier ZIP
cli-export-file = un fichier (.xlsx, .ods), ou un dossier pour des fichiers .csv
cli-template = écrire un tableau vide avec des exemples et des listes de choix
cli-template-file = le fichier ; sinon programme.xlsx
cli-yes = le faire sans demander
