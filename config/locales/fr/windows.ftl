# Fenêtres : participer par une conversation directe sur Telegram.

command-to = Choisir le tandem auquel vous écrivez
command-here = Participer à un tandem par cette conversation
command-delete = Supprimer partout un de vos messages
command-telegram = Obtenir un lien personnel vers le bot sur Telegram
command-matrix = Obtenir un code pour votre compte sur Matrix
command-city-telegram = Définir ce qui peut apparaître sur Telegram des messages d’une ville
commands-argument-policy = allow, names, absent ou never
commands-argument-message = numéro du message
commands-argument-answer = yes ou no
commands-ask-policy = Que peut-il apparaître sur Telegram des messages de la ville ?
commands-window-only = Cela n’est possible que dans notre conversation directe sur Telegram.

# Arriver par un lien personnel.

windows-hello = Bonjour ! Je suis l’assistant de « { $programme } ».
windows-are-you = Êtes-vous { $name }, de { $city } ?
windows-are-you-team = Êtes-vous { $name } ?
windows-button-yes = Oui, je suis { $name }
windows-button-no = Non, ce lien m’a été transféré
windows-thanks = Merci, { $name }, et bienvenue !
windows-not-you = Merci de l’avoir signalé. Ce lien est réservé à { $name } et reste valable ; veuillez le renvoyer à la personne de qui vous le tenez.
windows-strayed = Une autre personne a ouvert le lien de { $name } et l’a signalé. Il reste valable ; « !invite » en crée un nouveau.
windows-stranger = Je ne vous connais pas encore. Pour participer, il vous faut votre lien personnel ; votre coordination vous l’enverra.
windows-link-wrong = Ce lien ne fonctionne pas : il est incomplet, ou un lien plus récent l’a remplacé. Veuillez en demander un nouveau à votre coordination.
windows-link-used = Ce lien a déjà été utilisé, et chacun ne sert qu’une fois. Si ce n’était pas vous, veuillez le signaler à votre coordination.
windows-link-expired = Ce lien est trop ancien. Veuillez en demander un nouveau à votre coordination.
windows-link-other = Cette conversation appartient déjà à { $name } ; le lien est destiné à une autre personne.
windows-link = Lien personnel pour { $name } : { $link }
windows-link-pass-on = Veuillez n’envoyer chaque lien qu’à la personne à qui il est destiné. Il sert une seule fois, pendant 30 jours.
windows-link-once = Veuillez l’ouvrir sur votre propre téléphone et ne pas le transmettre. Il sert une seule fois, pendant 30 jours.
windows-code = Votre code personnel pour Matrix : { $code } – commencez-y une conversation avec l’assistant et écrivez-lui ce code : { $link }
windows-code-once = Vous participerez ensuite à cet endroit. Le code sert une seule fois, pendant 30 jours ; veuillez ne pas le transmettre.
windows-is-there = { $name } a déjà une conversation avec moi et participe par là.
windows-taken-out = Vous ne faites plus partie d’un tandem ; rien n’est transmis d’ici.
windows-no-telegram = Ce programme n’est pas sur Telegram.
windows-no-matrix = Ce programme n’est pas sur Matrix ; il n’y a donc pas de compte à inviter. Pour créer un lien personnel sur Telegram : { $example }
windows-notice-with = Vous échangez avec { $cities }.
windows-notice-readers = Ce que vous écrivez ici est lu par { $names } et par les personnes qui arriveront plus tard.
windows-notice-readers-none = Personne d’autre n’est encore là. Ce que vous écrivez ici sera lu par les personnes qui arriveront plus tard.
windows-notice-own = Ce qui commence par « // » n’est jamais transmis. Avec « /ask », vous joignez un être humain.
windows-new-tandem = Vous participez désormais aussi à { $tandem }.
windows-ready = Tout est prêt : il suffit d’écrire.
windows-ready-zone = Votre fuseau horaire : { $zone }
windows-ready-delete = « /delete » supprime partout un de vos messages : en réponse à celui-ci, ou dans une liste de vos derniers messages.
windows-ready-help = « /menu » affiche tout, « /language » change votre langue, et « /ask » permet de joindre un être humain.

# Où vont les textes.

windows-to = Vous écrivez à : { $tandem }
windows-to-nobody = Vous avez plusieurs tandems. À votre prochain texte, vous choisirez à qui il est destiné.
windows-button-to = Écrire à { $tandem }
windows-button-send = Envoyer à { $tandem }
windows-button-answer = C’était ma réponse
windows-button-drop = Ne pas envoyer
windows-button-here = Participer ici malgré tout
windows-button-here-in = Participer à { $tandem } ici
windows-held =
    { $count ->
        [one] Votre message n’a pas encore été transmis. Que faut-il en faire ?
       *[other] Vos { $count } messages n’ont pas encore été transmis. Que faut-il en faire ?
    }
windows-too-many-held = Trop de messages attendent votre décision ; celui-ci n’est pas conservé. Veuillez d’abord choisir avec les boutons.
windows-nothing-held = Aucun message n’attend plus.
windows-notice-first = Vos messages attendent que l’information sur vos données vous ait été présentée ; ensuite, tout continue de soi-même.
windows-sent =
    { $count ->
        [one] Votre message part vers { $tandem }.
       *[other] Vos { $count } messages partent vers { $tandem }.
    }
windows-dropped =
    { $count ->
        [one] Votre message n’a pas été transmis.
       *[other] Vos { $count } messages n’ont pas été transmis.
    }
windows-chosen = Vous écrivez désormais à { $tandem }. Une réponse part là d’où vient le message auquel vous répondez.
windows-here = Vous participez désormais à { $tandem } par cette conversation.
windows-moved-to-room = Vous participez maintenant à { $tandem } dans son salon ; ici, plus rien n’en apparaît.
windows-elsewhere = Vous participez à { $tandem } dans son salon ; rien n’en apparaît ici.
windows-alone = Ce que vous écrivez ici n’est lu que par moi ; « /ask » s’adresse à l’équipe.
windows-kept = Cela reste ici : ce qui commence par « // » n’est pas transmis.
windows-no-reactions = (Les réactions ont été retirées.)
windows-who-unnamed =
    { $count ->
        [one] { $city } : une personne
       *[other] { $city } : { $count } personnes
    }

# Supprimer.

windows-delete-which = Quel message faut-il supprimer partout ?
windows-delete-none = Il n’y a aucun message de vous à supprimer.
windows-delete-unknown = Ce message n’a pas été transmis ; il ne se trouve nulle part ailleurs.
windows-delete-not-yours = Vous ne pouvez supprimer que vos propres messages.
windows-delete-gone = Ce message est déjà supprimé.

# Ce qu’une ville autorise.

windows-policy-allow = Tout
windows-policy-names = Tout sauf les noms
windows-policy-absent = Sans noms, et sans ses participants
windows-policy-never = Rien
windows-policy-is-allow = Les messages de { $city } peuvent apparaître sur Telegram, avec les noms.
windows-policy-is-names = Les messages de { $city } peuvent apparaître sur Telegram, mais sans les noms : seule la ville est nommée.
windows-policy-is-absent = Les messages de { $city } peuvent apparaître sur Telegram sans les noms ; ses participants n’y sont pas.
windows-policy-is-never = Les messages de { $city } n’apparaissent jamais sur Telegram, et personne de cette ville ne peut y participer.
windows-policy-touched = Dans { $tandems }, des personnes participent sur Telegram ; elles ne voient plus ce qui vient de cette ville.
windows-policy-city = { $city } ne participe pas sur Telegram.
windows-policy-tandem = C’est impossible : dans { $tandem }, { $city } n’autorise pas que ses messages apparaissent sur Telegram. « !city telegram » permet de le changer.
windows-policy-pairing = C’est impossible : { $city } n’autorise pas que ses messages apparaissent sur Telegram, et { $name } ({ $other }) ne participe que là. « !city telegram » permet de le changer.
windows-policy-closed =
    { $count ->
        [one] { $names } y participait, le sait déjà et a besoin d’une autre voie, par exemple d’un compte sur Matrix.
       *[other] { $names } y participaient, le savent déjà et ont besoin d’une autre voie, par exemple de comptes sur Matrix.
    }
windows-barred = { $city } ne participe plus sur Telegram. Désormais, plus rien n’apparaît ici et plus rien n’est transmis d’ici.
windows-barred-invited = Vous avez reçu une invitation dans le salon sur Matrix ; la conversation y continue.
windows-barred-ask = Votre coordination est informée et vous dira comment continuer. Merci de votre participation jusqu’ici !
windows-barred-others = Ce que { $city } écrit dans { $tandem } n’apparaît plus ici, car la ville ne l’autorise pas sur Telegram. Vos propres messages y arrivent toujours.
