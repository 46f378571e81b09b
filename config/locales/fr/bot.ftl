# Ce qui peut échouer partout.

error-internal = Une erreur s’est produite. Si cela se reproduit, indiquez à votre coordination la référence { $reference }.

# La ligne de commande.

cli-about = Relie des tandems de villes dans des salons communs et traduit ce qui s’y dit.
cli-usage = Utilisation :
cli-options = Options
cli-arguments = Arguments
cli-commands = Commandes
cli-word-command = COMMANDE
cli-word-file = FICHIER
cli-word-language = LANGUE
cli-help = afficher cette aide
cli-config = le fichier de réglages (sinon TANDEMBOT_CONFIG, sinon tandembot.toml)
cli-init = demander les réglages et les écrire dans un fichier
cli-check = essayer chaque connexion et dire que faire en cas d’échec
cli-run = faire fonctionner le bot
cli-demo = montrer un tandem joué sur un serveur à part
cli-models = gérer les modèles de traduction
cli-models-pull = télécharger les modèles nécessaires, ou ceux de certaines langues
cli-models-list = lister les modèles présents sur cette machine
cli-models-remove = supprimer les modèles de certaines langues
cli-models-languages = les codes des langues, par exemple : de bg
cli-db = gérer la base de données
cli-db-upgrade = mettre la base de données à jour
cli-outbox = s’occuper des messages qui n’ont pas pu être envoyés
cli-outbox-list = les lister
cli-outbox-retry = les envoyer de nouveau
cli-outbox-drop = y renoncer
cli-outbox-ids = leurs numéros, tels que « outbox list » les montre
cli-not-understood = « { $line } » n’est pas compréhensible. « tandembot --help » montre ce qui existe.
cli-interrupted = Arrêté.
cli-os-error = Cela n’a pas fonctionné : { $reason }

# Les réglages.

settings-problems = Les réglages sont inutilisables :
settings-unknown = « { $path } » n’est pas un réglage.
settings-unknown-near = « { $path } » n’est pas un réglage. Vouliez-vous dire « { $near } » ?
settings-missing = « { $path } » manque.
settings-needs = « { $path } » manque ; { $by } en a besoin.
settings-wrong = « { $path } » ne peut pas être « { $value } ». Attendu : { $expected }.
settings-wrong-secret = « { $path } » a une valeur inutilisable. Attendu : { $expected }.
settings-file-missing = Le fichier { $path } n’existe pas. « tandembot init » le crée.
settings-file-unreadable = Le fichier { $path } est illisible. Veuillez vérifier ses droits d’accès.
settings-file-syntax = Le fichier { $path } n’est pas du TOML valable ; voir la ligne { NUMBER($line, useGrouping: 0) }.
settings-file-open = D’autres personnes peuvent lire { $path } sur cette machine, alors qu’il contient un secret. Veuillez exécuter : chmod 600 { $path }
settings-expects-zone = un fuseau horaire tel que Europe/Berlin
settings-expects-language = un code de langue : bg, de, el, en, fr, it, nl, ro ou pt
settings-expects-account = un compte tel que matrix:@anna:example.org ou telegram:123456789
settings-expects-user = un identifiant Matrix tel que @tandembot:example.org
settings-expects-address = une adresse telle que https://matrix.example.org
settings-expects-database = une adresse qui commence par sqlite:/// ou postgresql://
settings-expects-token = le jeton que donne une connexion
settings-expects-whole = un nombre entier
settings-expects-number = un nombre
settings-expects-truth = true ou false
settings-expects-choice = une de ces valeurs : { $choices }
settings-expects-more = plus de { $limit }
settings-expects-least = au moins { $limit }
settings-expects-most = au plus { $limit }
settings-expects-words = un texte
settings-expects-list = une liste
settings-expects-table = une section avec ses propres réglages
settings-expects-other = autre chose

# tandembot run

run-ready = Le bot fonctionne. Ctrl-C l’arrête.
run-no-platform = Les réglages n’indiquent aucun compte ; il n’y a rien à faire fonctionner. « tandembot init » en configure un.
run-locked = Un autre processus fonctionne déjà avec ce compte. Arrêtez-le d’abord.
run-lock-lost = Un autre processus a peut-être pris ce compte ; celui-ci s’arrête donc.
run-login-lost = Le serveur n’accepte plus la connexion du bot. « tandembot init » en établit une nouvelle.
run-refused = Le bot ne peut pas démarrer : { $reason }. « tandembot check » en dit plus.
run-newer = La base de données vient d’une version plus récente de tandembot. Veuillez installer celle-ci.
run-failed = Le bot s’est arrêté à cause d’une erreur. Le journal la contient sous la référence { $reference }.

# La base de données.

database-full = Le disque de la base de données est plein. Veuillez libérer de la place.
database-read-only = Il est impossible d’écrire dans la base de données. Veuillez vérifier les droits de son fichier et de son dossier.
database-damaged = Le fichier de la base de données est endommagé. Veuillez restaurer une sauvegarde.
database-refused = La base de données refuse l’utilisateur, le mot de passe ou le nom. Veuillez vérifier storage.url.
database-unreachable = La base de données est injoignable. Fonctionne-t-elle, et storage.url est-il juste ?
database-address = L’adresse de la base de données (storage.url) est inutilisable, ou son pilote manque : pip install "tandembot[postgresql]"
database-other = La base de données signale une erreur que seul son journal explique.
database-upgraded = La base de données est à jour.

# tandembot check

check-ok = bon
check-warning = note
check-failed = échec
check-running = Essai de toutes les connexions…
check-subject-settings = Réglages
check-subject-folder = Dossier
check-subject-database = Base de données
check-subject-process = Processus
check-subject-matrix = Matrix
check-subject-limits = Limites d’envoi
check-subject-models = Modèles
check-subject-translation = Traduction
check-subject-hosted = Service externe
check-settings-read = Tous les réglages sont utilisables ({ $path }).
check-folder-ready = Il est possible d’écrire dans { $path } ; { $free } Go sont libres.
check-folder-closed = Il est impossible d’écrire dans { $path }. Veuillez créer ce dossier pour l’utilisateur du bot.
check-disk-low = Il ne reste que { $free } Go dans { $path }. Veuillez bientôt libérer de la place.
check-disk-full = Le disque de { $path } est plein. Veuillez libérer de la place : le bot ne peut rien enregistrer.
check-database-ready = Elle est joignable et à jour.
check-database-new = Elle est joignable ; le premier démarrage la prépare.
check-database-old = Elle vient d’une version plus ancienne. « tandembot run » ou « tandembot db upgrade » la met à jour.
check-process-free = Aucun autre processus n’utilise ce compte.
check-process-running = Le bot fonctionne en ce moment.
check-matrix-ready = Connecté en tant que { $user }.
check-matrix-none = Aucun compte n’est configuré. « tandembot init » s’en charge.
check-matrix-token = Le serveur n’accepte pas le jeton. « tandembot init » établit une nouvelle connexion.
check-matrix-other = Le jeton appartient à { $user }, pas à l’utilisateur des réglages. Veuillez corriger matrix.user_id.
check-matrix-strange = Le serveur répond, mais pas comme prévu ({ $reason }). L’adresse matrix.homeserver est-elle juste ?
check-no-such-host = Le nom { $host } est inconnu. Veuillez vérifier l’adresse et le DNS de cette machine.
check-certificate = Le certificat de { $host } n’est pas valable. Son administrateur doit le renouveler, ou l’adresse est fausse.
check-unreachable = { $host } ne répond pas sur le port { $port }. Le serveur fonctionne-t-il, et l’adresse est-elle juste ?
check-limits-lifted = Une série de messages est passée sans attente.
check-limits-on = Elles s’appliquent au bot, qui ne peut envoyer qu’un message en cinq secondes. Demandez cet appel à l’administrateur du serveur : { $call }
check-limits-unknown = Impossible de savoir d’ici si elles sont levées. Sinon, demandez cet appel à l’administrateur du serveur : { $call }
check-models-ready = { $count ->
    [one] Un modèle est présent.
   *[other] Les { $count } modèles sont présents.
}
check-models-missing = Il manque : { $pairs }. « tandembot models pull » les télécharge.
check-models-off = La traduction sur cette machine est désactivée.
check-translation-ready = Elle fonctionne : « { $text } ».
check-translation-failed = Une phrase n’a pas été traduite. « tandembot models pull » répare les modèles endommagés.
check-hosted-ready = { $service } répond.
check-hosted-failed = { $service } ne traduit pas ({ $reason }). Veuillez vérifier l’adresse et la clé.
check-all-well = Tout va bien.
check-some-failed = { $count ->
    [one] Une vérification a échoué.
   *[other] { $count } vérifications ont échoué.
}

# tandembot models

models-none-needed = Ces réglages n’ont besoin d’aucun modèle.
models-pulled = { $count ->
    [one] { $count } modèle est prêt.
   *[other] { $count } modèles sont prêts.
}
models-none = Il n’y a aucun modèle sur cette machine.
models-language = { $language } ne peut pas être traduit. Langues connues : { $languages }.
models-removed = { $count ->
    [0] Il n’y avait rien à supprimer.
    [one] Un modèle a été supprimé.
   *[other] { $count } modèles ont été supprimés.
}
models-kept = Ce qui est déjà là est conservé. Veuillez réessayer.
models-size = { $size } Mo
models-bundled = fourni avec tandembot

# tandembot outbox

outbox-empty = Rien ne vous attend.
outbox-dead = abandonné
outbox-uncertain = incertain
outbox-since = depuis { $at }
outbox-unknown = Rien n’attend sous le numéro { $id }.
outbox-retried = { $count ->
    [one] Un envoi repart.
   *[other] { $count } envois repartent.
}
outbox-dropped = { $count ->
    [one] Un envoi a été abandonné.
   *[other] { $count } envois ont été abandonnés.
}

# tandembot init

init-yes = oui
init-no = non
init-yes-or-no = Veuillez répondre par « { $yes } » ou « { $no } ».
init-welcome = Quelques questions, et les réglages seront dans { $path }. La touche Entrée prend ce qui est entre crochets ; Ctrl-C arrête sans rien changer.
init-overwrite = { $path } existe déjà. Le remplacer ?
init-kept = Rien n’a été changé.
init-name = Comment s’appelle le programme ?
init-zone = Dans quel fuseau horaire travaille-t-il ?
init-language = Quelle langue parle l’équipe ?
init-coordinators = Quels comptes assurent d’abord la coordination (tels que @anna:example.org, séparés par des virgules) ?
init-contact = Où joindre l’équipe (adresse électronique ou téléphone) ?
init-about = De quoi s’agit-il dans le programme, en une phrase ?
init-languages-known = Le bot parle { $languages }.
init-languages = Quelles langues le programme utilise-t-il ?
init-data = Dans quel dossier le bot peut-il garder ses fichiers ?
init-database = Quelle base de données (Entrée : un fichier dans ce dossier ; sinon postgresql://utilisateur:motdepasse@hôte/nom) ?
init-matrix-why = Le bot a besoin de son propre compte sur un serveur Matrix. Il se connecte une fois ; le mot de passe n’est pas conservé.
init-matrix-wanted = Le configurer maintenant ?
init-homeserver = Quelle est l’adresse du serveur ?
init-user = Quel est l’utilisateur du bot (tel que @tandembot:example.org) ?
init-password = Et son mot de passe ?
init-login-refused = Le serveur n’accepte pas cet utilisateur et ce mot de passe. Veuillez réessayer.
init-login-later = Le serveur ne peut connecter personne pour l’instant. Veuillez réessayer dans quelques minutes.
init-limits = Les serveurs n’autorisent en général qu’un message en cinq secondes, ce qui est trop lent pour un bot. Demandez cet appel à l’administrateur du serveur :
init-written = Les réglages sont dans { $path } ; vous seul pouvez les lire.
init-pull = Télécharger maintenant les modèles de traduction ?
init-greet = Envoyer un message d’essai à { $account } ?
init-greeting = Bonjour ! Ici le bot de « { $programme } ». Si vous lisez ceci, la connexion fonctionne.
init-greeted = Le message d’essai est en route.
init-greeting-failed = Le message d’essai n’a pas pu être envoyé : { $reason }
init-next = Ensuite : « tandembot check » essaie tout, « tandembot run » démarre le bot.
