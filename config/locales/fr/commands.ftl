# Ce que l’on peut dire au bot, et ce qu’il y répond.

command-menu = Le menu : tout par un simple appui
command-help = Aide : ce que vous pouvez dire ici
command-language = Vos langues
command-who = Qui participe et qui lit
command-ask = Poser une question à l’équipe
command-original = Afficher l’original d’un message traduit (en réponse à celui-ci)
command-who-reacted = Qui a réagi à un message (en réponse à celui-ci)
command-poll-close = Terminer un sondage dans tous les salons (en réponse à celui-ci)
command-undo = Annuler votre dernière action
command-cancel = Mettre fin à la question en cours
command-tandem-new = Créer un tandem
command-tandem-add = Ajouter une personne
command-invite = Réinviter les personnes qui ne sont pas encore là
command-tandem-show = Les tandems en un coup d’œil
command-tandem-shape = Changer la répartition des salons
command-tandem-engines = Choisir qui traduit pour un tandem
command-tandem-pause = Mettre un tandem en pause
command-tandem-resume = Reprendre un tandem en pause
command-tandem-end = Terminer un tandem
command-tandem-link = Utiliser un salon existant pour un tandem
command-link = Saisir le code d’un salon existant
command-city = Corriger la langue ou le fuseau horaire d’une ville

commands-group-everyone = Pour tout le monde
commands-group-tandems = Pour la coordination

# Comment s’écrit une commande. Les noms figurent entre ces deux sortes de crochets.

commands-plain = { $text }
commands-pair = { $first } { $second }
commands-required = ‹{ $name }›
commands-optional = [{ $name }]
commands-language = { $language }
commands-argument-text = votre question
commands-argument-command = une commande
commands-argument-name = nom de la personne
commands-argument-tandem = tandem
commands-argument-code = code à usage unique
commands-argument-place = ville ou langue
commands-argument-city = ville
commands-argument-city-given = ville=langue
commands-argument-cities = villes
commands-argument-account = compte
commands-argument-shape = shared, language ou city
commands-argument-engines = local ou hosted
commands-argument-languages = langues

# Questions sur ce qui manque.

commands-ask-text = Que souhaitez-vous demander ?
commands-ask-name = Quel est le nom de la personne, tel que les autres doivent le lire ?
commands-ask-tandem = Quel tandem ?
commands-ask-code = Quel code avez-vous reçu ?
commands-ask-city = Quelle ville ?
commands-ask-city-given = Quelle ville, et quelle langue ou quel fuseau horaire ? Par exemple : Vari=el@Europe/Athens
commands-ask-cities = Quelles villes ? Vous pouvez indiquer aussitôt la langue : Vari=el Geestland=de
commands-ask-account = Quel compte ? Par exemple : @maria:example.org
commands-ask-shape = Comment les salons doivent-ils être répartis ?
commands-ask-engines = Qui doit traduire ?
commands-answer-direct = Veuillez répondre par votre prochain message.
commands-answer-reply = Veuillez répondre directement à ce message.
commands-button-menu = Retour au menu
commands-button-more = Autres…
commands-button-cancel = Annuler
commands-cancelled = D’accord, rien n’a été modifié.
commands-nothing-to-cancel = Aucune question n’est en cours.

# Aide et menu.

commands-help = Voici ce que vous pouvez dire ici.
commands-help-slash = Chaque ligne fonctionne aussi avec « / » au début.
commands-help-entry = { $usage } – { $description }
commands-help-example = Exemple : { $example }
commands-help-private = La coordination dispose d’autres commandes dans notre conversation directe et dans le salon de coordination.
commands-menu = { $name }, que souhaitez-vous faire ?

# Ce qui n’est pas possible.

commands-unknown = La commande « { $given } » n’existe pas. « !help » montre celles qui existent.
commands-unknown-near = La commande « { $given } » n’existe pas. Vouliez-vous dire « { $near } » ?
commands-half-known = « { $given } » n’est pas une commande complète. Il existe : { $possible }
commands-unknown-person = Je ne vous connais pas encore. Veuillez demander à votre coordination de vous ajouter à votre tandem.
commands-coordinators-only = Seule la coordination peut faire cela. Vous pouvez la joindre avec « !ask ».
commands-private-only = Veuillez écrire cela dans notre conversation directe ou dans le salon de coordination.
commands-tandem-only = Cela ne fonctionne que dans le salon d’un tandem.
commands-too-many = « { $given } » est de trop. Voici comment cela s’écrit : { $usage }
commands-empty = Il manque quelque chose. « !help » montre comment cela s’écrit.
commands-too-long = C’est trop long ; { $most } caractères sont autorisés.
commands-not-a-city = « { $given } » n’est pas le nom d’une ville.
commands-not-a-name = « { $given } » n’est pas le nom d’une personne.
commands-not-an-account = « { $given } » n’est pas un compte. Un compte se présente ainsi : @maria:example.org
commands-unknown-language = Je ne connais pas la langue « { $given } ». Langues possibles : { $possible }.
commands-language-not-offered = Ce programme ne propose pas cette langue : { $language }. Langues possibles : { $possible }.
commands-unknown-zone = Je ne connais pas le fuseau horaire « { $given } ». Il se présente ainsi : { $example }
commands-unknown-shape = « { $given } » n’est pas possible. Choix possibles : { $possible }
commands-button-expired = Ce choix n’est plus ouvert. « !menu » affiche tout à nouveau.
commands-not-your-button = Ce choix est destiné à quelqu’un d’autre. « !menu » affiche le vôtre.
commands-question-expired = Cette question est trop ancienne. Veuillez recommencer.
commands-edited = Une commande ne fonctionne que dans un nouveau message. Veuillez l’envoyer à nouveau.
commands-stray = Ici, personne d’autre que moi ne vous lit. Veuillez écrire à vos partenaires dans le salon de votre tandem ; « !menu » montre ce que je peux faire pour vous.

# Original et annulation.

commands-original = { $name } a écrit ({ $language }) :
commands-original-none = Il n’y a pas de message traduit ici. Veuillez répondre au message dont il s’agit.
commands-original-gone = Le texte de ce message n’est plus conservé.
commands-undone = C’est annulé.
commands-undone-message = Votre message « { $text } » est retiré des autres salons.
commands-nothing-to-undo = Vous n’avez rien fait au cours des dix dernières minutes qui puisse être annulé.
