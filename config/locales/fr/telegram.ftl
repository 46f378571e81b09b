# Paramètres pour Telegram.

settings-expects-bot-token = le jeton que donne @BotFather, tel que 123456789:AbCdEf
settings-expects-webhook-secret = au moins 16 lettres, chiffres, « _ » ou « - »
settings-expects-webhook = une adresse qui commence par https://
settings-expects-listen = un hôte et un port tels que 127.0.0.1:8080
settings-expects-clock = une heure telle que 21:00

check-subject-telegram = Telegram
check-subject-groups = Groupes Telegram
check-subject-receiving = Réception
check-subject-rehearsal = Répétition
check-telegram-ready = Le bot est @{ $username }.
check-telegram-token = Telegram n’accepte pas le jeton. @BotFather en donne un nouveau avec /token ; inscrivez-le dans telegram.token.
check-telegram-strange = Telegram répond, mais pas comme prévu ({ $reason }). L’adresse telegram.api est-elle juste ?
check-telegram-other = Le jeton appartient à @{ $username }, pas au bot des réglages. Veuillez corriger telegram.username.
check-telegram-sees-all = Dans les groupes, le bot lit tout.
check-telegram-privacy = Dans les groupes, le bot ne lit que les commandes et les réponses, car son mode privé est activé. Nommez-le administrateur du groupe ; cela suffit.
check-telegram-no-groups = Personne ne peut ajouter le bot à un groupe. @BotFather le permet avec /setjoingroups.
check-telegram-polling = Le bot demande lui-même les nouveautés à Telegram.
check-telegram-webhook-left = Un webhook est défini ({ $url }). Le bot le retire à son démarrage.
check-telegram-webhook-missing = Le webhook { $url } n’est pas encore défini. Le bot le définit à son démarrage.
check-telegram-webhook-failed = Telegram ne peut pas envoyer à { $url } : { $reason }
check-telegram-webhook-ready = Telegram envoie à { $url }.
check-telegram-nobody = Personne n’a de compte Telegram dans programme.coordinators ; il n’y a donc pas de conversation pour les essais.
check-telegram-rehearsed = Un message a été envoyé, modifié, marqué d’une réaction et supprimé.
check-telegram-rehearsal-failed = Quelque chose n’a pas fonctionné dans la conversation de la coordination ({ $reason }). Y a-t-on appuyé sur Démarrer ?
init-telegram-why = Sur Telegram, le bot a besoin de son propre compte, que @BotFather donne gratuitement.
init-telegram-wanted = Configurer aussi Telegram ?
init-telegram-step-newbot = { $number }. Dans Telegram, ouvrez une conversation avec @BotFather et envoyez /newbot. Choisissez un nom, puis un nom d’utilisateur qui se termine par « bot ».
init-telegram-step-token = { $number }. Copiez le jeton que montre @BotFather. Quiconque le connaît est le bot.
init-telegram-step-privacy = { $number }. Laissez le mode privé activé. Dans les groupes, nommez le bot administrateur : il lit alors ce qui est à traduire.
init-telegram-step-joingroups = { $number }. Si un tandem doit avoir un groupe, envoyez /setjoingroups et autorisez-le.
init-telegram-token = Le jeton
init-telegram-refused = Telegram n’accepte pas ce jeton. Est-il complet ?
init-telegram-later = Telegram est injoignable pour le moment. Veuillez réessayer.
init-telegram-ready = Le bot est @{ $username }.
cli-check-telegram = essayer aussi sur Telegram tout ce qu’un bot peut essayer seul
