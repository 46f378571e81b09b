# Groupes où le bot est invité.

groups-unknown-writer-next = La coordination peut vous envoyer un lien personnel ; vos messages seront transmis à partir de ce moment.
groups-channel-writer = Ce qui est écrit au nom de « { $name } » n’est pas transmis, car personne ne sait qui l’a écrit. Veuillez écrire sous votre propre nom.
groups-button-check = Vérifier à nouveau
groups-missing-see = Je ne vois pas ce qui est écrit ici ; rien n’est donc transmis. Veuillez me nommer administrateur : paramètres du groupe → Administrateurs → Ajouter un administrateur.
groups-missing-admin = Je vois ce qui est écrit ici, mais pas les réactions. Pour cela, veuillez me nommer administrateur : paramètres du groupe → Administrateurs → Ajouter un administrateur.
groups-missing-delete = Il me manque le droit « Supprimer des messages » : ce qui est supprimé avec « /delete » disparaît ailleurs, mais pas ici. Vous le trouverez dans les paramètres du groupe → Administrateurs.
groups-all-right = J’ai tous les droits dont j’ai besoin ici.
groups-lost = Je ne suis plus administrateur ici.
groups-lost-see = Dans le groupe de { $room }, je ne suis plus administrateur et ne vois pas ce qui est écrit ; plus rien n’en est transmis.
groups-lost-admin = Dans le groupe de { $room }, je ne suis plus administrateur ; les réactions n’en sont plus transmises.
groups-only = Cela n’est possible que dans un groupe.
groups-unreachable-blocked = { $name } m’a bloqué sur Telegram et ne reçoit plus rien. Dès que je serai débloqué, la conversation reprendra.
groups-unreachable-deactivated = { $name } n’a plus de compte sur Telegram ; plus rien ne peut y être remis.
groups-unreachable-gone = La conversation avec { $name } sur Telegram n’est plus accessible ; plus rien n’y est remis.
groups-anonymous = Vous écrivez au nom du groupe ; je ne peux donc pas savoir qui vous êtes. Veuillez l’écrire sous votre propre nom (« Rester anonyme » désactivé) ou dans notre conversation directe.
groups-removed = J’ai été retiré du groupe Telegram de { $room } ; plus rien n’y est transmis. Dès que quelqu’un m’y ajoutera de nouveau, la conversation reprendra.
groups-topic-gone = Le sujet de { $room } dans le groupe Telegram est fermé ou supprimé ; plus rien n’y est transmis. Dans un autre sujet, un nouveau code obtenu avec « !tandem link » suffit.
groups-migrated = Telegram a fait de ce groupe un supergroupe. Tout continue ; seul ce que j’ai affiché ici auparavant ne peut plus être modifié ni supprimé par moi.
groups-link = Sur Telegram, il suffit d’appuyer sur ce lien : { $link } m’ajoute à un groupe et y utilise le code. (Ou quelqu’un m’y ajoute et écrit « { $line } ».)
