# Les tandems : leur création, leurs salons, et ce que la coordination en apprend.

tandems-none = Il n’y a pas encore de tandem. « !tandem new » en crée un.
tandems-unknown = Il n’y a pas de tandem « { $given } ». Il existe : { $possible }
tandems-several = « { $given } » peut désigner plusieurs tandems : { $possible }
tandems-unknown-city = Il n’y a pas de ville « { $given } ». Il existe : { $possible }
tandems-several-cities = « { $given } » peut désigner plusieurs villes : { $possible }

# Nouveaux tandems.

tandems-created = { $tandem } est créé (nom court : { $slug }).
tandems-city = { $city } : { $languages }, fuseau horaire { $zone }
tandems-shape-shared = Un salon pour tout le monde
tandems-shape-language = Un salon par langue
tandems-shape-city = Un salon par ville
tandems-correct-city = Si une langue ou un fuseau horaire est inexact : { $example }
tandems-next-add = Ajoutez ensuite les personnes : { $example }
tandems-ask-language = Quelle langue lit-on à { $city } ?
tandems-two-cities = Un tandem compte de deux à { $most } villes. Exemple : { $example }
tandems-city-twice = { $city } est citée deux fois.
tandems-exists = Il existe déjà un tandem de ces villes : { $tandem } ({ $slug }).
tandems-undone-new = Le tandem { $tandem } est supprimé, ainsi que ses salons.

# Personnes.

tandems-added = { $name } ({ $city }) participe désormais à { $tandem }.
tandems-reads = { $name } reçoit tout dans cette langue : { $languages } ; « !language » permet d’en changer.
tandems-invited = L’invitation est envoyée à { $account }.
tandems-not-the-bot = C’est mon propre compte.
tandems-other-city = { $name } fait déjà partie de { $city }.
tandems-was-there = { $name } participait déjà auparavant et reste.
tandems-undone-add = { $name } ne participe plus.
tandems-not-in-it = { $account } ne fait pas partie de ce tandem. Pour ajouter le compte : { $example }
tandems-invited-again =
    { $count ->
        [one] Invitation renvoyée à { $names }
       *[other] { $count } personnes ont été invitées à nouveau : { $names }
    }
tandems-nobody-to-invite = Tout le monde est là dans { $tandem }.

# Vues d’ensemble.

tandems-title = { $tandem } (nom court : { $slug })
tandems-nobody = · encore personne
tandems-person-joined = · { $name } : { $languages } – présence confirmée
tandems-person-invited = · { $name } : { $languages } – invitation envoyée
tandems-person-left = · { $name } : { $languages } – a quitté le salon
tandems-person-absent = · { $name } : { $languages } – pas encore d’invitation
tandems-for-all = tout le monde
tandems-room-opening = Salon pour { $whom } : en cours d’ouverture
tandems-room-open =
    { $count ->
        [0] Salon pour { $whom } : ouvert, encore personne
        [one] Salon pour { $whom } : ouvert, une personne
       *[other] Salon pour { $whom } : ouvert, { $count } personnes
    }
tandems-room-retiring =
    { $count ->
        [0] Ancien salon pour { $whom } : plus personne
        [one] Ancien salon pour { $whom } : encore une personne
       *[other] Ancien salon pour { $whom } : encore { $count } personnes
    }
tandems-list =
    { $count ->
        [one] Il y a un tandem :
       *[other] Il y a { $count } tandems :
    }
tandems-list-entry = · { $tandem } ({ $slug }) : présents { $here } sur { $count }
tandems-paused = En pause : rien n’est transmis
tandems-list-paused = (en pause)

# Répartition des salons.

tandems-shape-changed = La répartition des salons de { $tandem } a changé.
tandems-shape-stays = { $tandem } garde sa répartition ; ce qui manquait est complété.
tandems-rooms-opening =
    { $count ->
        [one] Un salon s’ouvre et ses membres sont invités.
       *[other] { $count } salons s’ouvrent et leurs membres sont invités.
    }
tandems-rooms-retiring =
    { $count ->
        [one] Un ancien salon fermera dès que tout le monde aura déménagé. D’ici là, rien ne se perd.
       *[other] { $count } anciens salons fermeront dès que tout le monde aura déménagé. D’ici là, rien ne se perd.
    }
tandems-room-retires = Ce salon est remplacé : vous avez reçu une invitation dans votre nouveau salon. Tant que vous n’y êtes pas, tout ce qui est écrit ici continue d’être transmis.
tandems-room-stays = Ce salon reste finalement ouvert ; vous pouvez continuer ici.
tandems-room-closed = Ce salon est maintenant fermé ; la conversation continue dans votre nouveau salon.

# Qui traduit, et où en est un tandem.

tandems-told-rooms = Cela est annoncé dans ses salons.
tandems-already = C’est déjà le cas pour { $tandem } ; rien n’a été modifié.
tandems-engines-none = Les réglages ne nomment aucun service de traduction extérieur au programme : tout est donc traduit ici. Votre administration peut en indiquer un (« hosted » dans la section « translation »).
tandems-engines-option-local = Un ordinateur du programme
tandems-engines-option-hosted = Un service extérieur au programme
tandems-engines-local = Pour { $tandem }, c’est un ordinateur du programme qui traduit ; rien ne va à un service extérieur.
tandems-engines-hosted = Pour { $tandem }, c’est le service { $engine }, extérieur au programme, qui traduit.
tandems-engines-notice-hosted = Désormais, ce qui est écrit ici est envoyé pour traduction au service { $engine }, extérieur au programme. Ce qui commence par « // » reste dans ce salon.
tandems-engines-notice-local = Désormais, un ordinateur du programme traduit de nouveau ici ; plus rien ne va à un service extérieur.
tandems-now-proposed = { $tandem } n’a pas encore commencé.
tandems-now-active = { $tandem } reprend : les messages sont de nouveau transmis.
tandems-now-paused = { $tandem } est en pause : rien n’est transmis jusqu’à « !tandem resume { $slug } ».
tandems-now-ended = { $tandem } est terminé : plus rien n’est transmis. Pendant dix minutes, « !undo » permet d’annuler.
tandems-notice-active = Ce tandem reprend : ce qui est écrit ici est de nouveau transmis.

# Noms des salons.

tandems-room-shared = { $cities }
tandems-topic-shared = Ici échangent { $cities }, chacun dans sa langue
tandems-room-mirrored = { $here } ↔ { $there } – tout est transmis
tandems-room-language = { $cities } ({ $language }) – tout est transmis
tandems-topic-mirrored = Un salon de { $cities } : ce qui est écrit ici est traduit et affiché dans les autres
tandems-name-space = { $programme }
tandems-topic-space = Tous les salons de « { $programme } »
tandems-name-coordinators = Salon de coordination : { $programme }
tandems-topic-coordinators = Le salon de coordination de « { $programme } »
tandems-welcome-coordinators = Voici le salon de coordination. Les questions des participants et tout ce qui demande de l’aide arrivent ici. « !tandem new » crée un tandem, « !help » affiche tout.

# Salons existants.

tandems-link-code = Pour utiliser un salon existant pour { $tandem } : invitez-y { $bot } et écrivez-y « { $line } » avant { $until }. Le code est valable une fois.
tandems-link-waiting = Je suis là. Dès que la coordination aura écrit ici le code d’un tandem, ce salon en fera partie ; d’ici là, rien n’est transmis.
tandems-link-whose = À qui ce salon est-il destiné ?
tandems-link-private = Vous recevrez un code dans notre conversation directe ou dans le salon de coordination.
tandems-link-bad-code = Ce code ne fonctionne pas : il est faux, déjà utilisé ou trop ancien. « !tandem link » dans notre conversation directe en donne un nouveau.
tandems-link-not-here = Le code se saisit dans le salon que le tandem utilise déjà. Veuillez y inviter { $bot }.
tandems-link-bound = Ce salon appartient déjà à { $tandem }.
tandems-linked = Ce salon appartient désormais à { $tandem } : ce qui est écrit ici est traduit et transmis. Rien de ce qui précède ne l’est.
tandems-link-strangers = Dans le salon de { $tandem } se trouvent des personnes qui ne sont pas encore inscrites : { $names }. Pour les ajouter : { $example }
tandems-unlinked = Le salon n’appartient plus à { $tandem } ; rien n’en est plus transmis.

# Ce que la coordination apprend.

tandems-ready =
    { $count ->
        [one] { $tandem } est prêt : le salon est ouvert. Vue d’ensemble : « !tandem show { $slug } »
       *[other] { $tandem } est prêt : { $count } salons sont ouverts. Vue d’ensemble : « !tandem show { $slug } »
    }
tandems-removed = J’ai été retiré d’un salon de { $room } ; rien n’y est plus transmis. « !tandem shape » en ouvre un nouveau.
tandems-failed-invite = { $account } n’a pas pu être invité dans { $room } ({ $reason }). Veuillez vérifier le compte.
tandems-failed-open = Un salon pour { $room } n’a pas pu être ouvert ({ $reason }).
tandems-failed = Un envoi vers { $room } a échoué ({ $reason }). Votre administration le voit avec « tandembot outbox list ».
tandems-uncertain = Il n’est pas certain qu’un envoi vers { $room } soit arrivé ({ $reason }). Votre administration le voit avec « tandembot outbox list ».
tandems-event-failed = Quelque chose venant de { $room } n’a pas pu être traité. Référence pour votre administration : { $reference }
