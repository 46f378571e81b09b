# Your data: what people may ask, and what they are answered.

command-privacy = Ce que deviennent vos données
command-mydata = Recevoir tout ce qui est enregistré sur vous
command-relay-off = Ne plus faire transmettre ce que vous écrivez
command-relay-on = Faire de nouveau transmettre ce que vous écrivez
command-forget = Faire effacer vos données
commands-group-privacy = Vos données
commands-argument-scope = here (ici) ou everywhere (partout)
commands-argument-number = numéro de la personne
commands-ask-scope = Seulement ici ou partout ?
commands-ask-number = Quelle personne ? Veuillez utiliser le bouton que « !forget » affiche.

# The notice.

privacy-title = Ce que « { $programme } » fait de vos données
privacy-stored = Sont enregistrés votre nom, votre ville et vos langues, votre adresse électronique si l’invitation y a été envoyée, vos comptes, les salons où vous êtes, ainsi que ce que vous écrivez et vos réactions. Cela sert à transmettre vos messages traduits, et à rien d’autre.
privacy-kept = Jours avant suppression : textes { $days }, relevés techniques { $technical }. Votre nom et vos comptes restent jusqu’à l’effacement de vos données.
privacy-tandem = { $tandem } :
privacy-team = La coordination voit qui participe, lit dans les salons où elle est présente et reçoit ce que vous envoyez avec « !ask ». L’équipe du programme voit aussi qui participe. La personne qui exploite l’ordinateur du programme peut accéder à ce qui y est enregistré.
privacy-telegram = Ce qui est écrit sur Telegram est aussi traité par cette entreprise.
privacy-how = Si vous n’êtes pas d’accord : après « !relay off », rien de ce que vous écrivez n’est transmis. « !privacy » indique ce qui est enregistré et quels sont vos droits.
privacy-rights = Vos droits : « !relay off » – ce que vous écrivez n’est plus transmis. « !mydata » – recevoir tout ce qui vous concerne. « !forget » – faire effacer tout ce qui vous concerne. « !language » et « !ask » – faire corriger quelque chose.
privacy-human = « !ask » vous met en relation avec un être humain de l’équipe.
privacy-authority = Vous pouvez aussi introduire une réclamation auprès de l’autorité de protection des données de votre pays.
privacy-went = L’information vous est parvenue, ceci est donc transmis maintenant : { $text }

# Objecting.

privacy-relay-off-here = Désormais, ce que vous écrivez dans ce salon n’est plus transmis.
privacy-relay-off-everywhere = Désormais, rien de ce que vous écrivez n’est transmis nulle part.
privacy-relay-off-means = Vous continuez à lire ce que les autres écrivent. Ce qui a déjà été transmis reste ; supprimer un message le supprime partout. Les réactions ne sont pas transmises non plus.
privacy-relay-off-elsewhere = Ce que vous écrivez est transmis ici, mais pas dans un autre salon. « !relay on everywhere » y met fin.
privacy-relay-was-off = Ce que vous écrivez n’est déjà plus transmis. « !relay on » change cela.
privacy-relay-was-on = Ce que vous écrivez est déjà transmis.
privacy-relay-on = Ce que vous écrivez est de nouveau transmis.

# Being erased.

privacy-forget-own = Faut-il effacer toutes vos données ?
privacy-forget-other = Faut-il effacer toutes les données de { $name } ?
privacy-forget-means = Le nom, les comptes, les places dans les salons, les textes et leurs copies dans d’autres salons sont supprimés. C’est irréversible.
privacy-forget-several = Plusieurs personnes s’appellent « { $given } ». Veuillez écrire le nom entier.
privacy-forget-nobody = Personne ici ne s’appelle « { $given } ».
privacy-forget-settings = Ce compte figure dans les réglages comme coordination. La personne qui exploite le bot doit d’abord l’en retirer.
privacy-forget-gone = Les données de cette personne sont déjà effacées.
privacy-button-forget = Oui, tout effacer
privacy-button-keep = Non, tout garder
privacy-receipt-done = Effacé : nom, comptes, places dans les salons, réponses en attente et tout ce qui a été écrit. Messages : { $count }.
privacy-receipt-under-way = Les copies dans les salons sont en cours de suppression ; cela peut prendre quelques minutes.
privacy-receipt-reach = Hors de ma portée : les copies dans les applications et notifications d’autres personnes, ce que gardent les serveurs de Telegram et d’autres serveurs Matrix, ce que d’autres ont écrit, et les sauvegardes jusqu’à leur remplacement. Si l’une est restaurée, cet effacement est répété.
privacy-receipt-back = Ce que vous écrirez désormais est ignoré. Si vous souhaitez revenir, votre coordination vous invite à nouveau.
privacy-question-erased = (Il y avait ici une question. Elle a été effacée avec les données de la personne qui l’a posée.)
privacy-erased-told = Une personne a fait effacer ses données. Ses copies sont en cours de suppression, et plus rien n’est enregistré.

# Everything about somebody.

privacy-mydata-counts = Enregistré sur vous – messages : { $messages }, réactions : { $reactions }, comptes : { $accounts }.
privacy-mydata-comes = Deux fichiers : l’un à lire, l’autre pour des logiciels. Tous deux ne concernent que vous ; veuillez les garder pour vous.
privacy-data-title = Tout ce qui est enregistré sur vous
privacy-data-made = État au { $at }
privacy-data-participants = Personne
privacy-data-accounts = Comptes
privacy-data-room-members = Salons
privacy-data-messages = Messages envoyés
privacy-data-reactions = Réactions
privacy-data-other = Tout le reste
privacy-data-nothing = Rien n’est enregistré ici.

# The command line.

cli-mydata = écrire dans des fichiers tout ce qui est enregistré sur une personne
cli-mydata-person = numéro ou nom de la personne
cli-mydata-output = le dossier des fichiers
cli-records = écrire des projets de registre des traitements et d’analyse d’impact, en allemand et en anglais
cli-records-output = le dossier des projets
cli-word-person = PERSONNE
cli-word-folder = DOSSIER
mydata-written = Écrit dans { $folder }. Ces fichiers concernent une seule personne : veuillez ne les transmettre à personne d’autre, puis les supprimer.
mydata-unknown = Personne ne s’appelle « { $given } » ni ne porte ce numéro.
mydata-several = Plusieurs personnes correspondent à « { $given } ». Veuillez utiliser l’un de ces numéros : { $numbers }
records-written = Écrit dans { $folder }. Ce sont des projets ; la personne déléguée à la protection des données doit les vérifier.
