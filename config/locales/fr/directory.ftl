# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Toutes les personnes du programme, page par page
command-people-show = Afficher une personne
command-people-rename = Corriger le nom d’une personne
command-people-move = Placer une personne dans une autre ville
command-people-remove = Retirer une personne du programme
command-role = Donner ou retirer un rôle
command-status = Où en est le programme, et ce qui reste à faire
command-letters = Ce qui n’a pas pu être remis
command-letters-resend = Renvoyer ce qui n’a pas pu être remis
command-letters-drop = Abandonner ce qui n’a pas pu être remis
commands-argument-search = nom ou ville
commands-argument-somebody = une personne
commands-argument-role = rôle
commands-ask-search = Quel nom ou quelle ville ?
commands-ask-somebody = Qui ? Un nom, ou le numéro dans la liste : #12
commands-ask-role = Quel rôle ?
directory-list =
    { $count ->
        [one] Une personne
       *[other] { $count } personnes
    }
directory-nobody = Personne ne s’appelle « { $given } ». « !people » affiche tout le monde.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-cityless = #{ $number } { $name }
directory-entry-role = { $entry } · { $role }
directory-entry-absent = #{ $number } { $name }, { $city } – pas encore là
directory-role-team = Rôle : équipe
directory-role-coordinator = Rôle : coordination
directory-title = { $name } (#{ $number })
directory-city = Ville : { $city }
directory-no-city = N’appartient à aucune ville.
directory-reads = Lit : { $languages } ; fuseau horaire { $zone }
directory-tandems = Tandems : { $tandems }
directory-platforms = Participe par : { $platforms }
directory-come = Est là.
directory-invited = A une invitation, n’est pas encore là.
directory-expired = Le lien a expiré : { $at }.
directory-absent = N’est pas là et n’a pas de lien.
directory-unknown = Je ne connais personne du nom de « { $given } ». « !people » affiche tout le monde.
directory-renamed = { $before } s’appelle désormais { $name }. Les messages déjà affichés gardent l’ancien nom.
directory-there-already = { $name } appartient déjà à { $city }.
directory-moved = { $name } appartient désormais à { $city }.
directory-you-moved = L’équipe vous rattache désormais à cette ville : { $city }. Vous échangez maintenant avec ses tandems.
directory-still-in =
    { $count ->
        [one] Je ne peux pas retirer cette personne d’un salon apporté par d’autres ({ $tandems }). Merci de le faire sur place.
       *[other] Je ne peux pas retirer cette personne de { $count } salons apportés par d’autres ({ $tandems }). Merci de le faire sur place.
    }
directory-remove = Faut-il retirer { $name } du programme ?
directory-remove-means = L’accès à tous les salons prend fin et les liens ne valent plus. Ce qui a été écrit reste. (« !forget » efface aussi les données.)
directory-button-remove = Oui, retirer
directory-button-keep = Non, ne rien changer
directory-not-yourself = Vous ne pouvez pas vous retirer vous-même. Une autre personne de la coordination le peut.
directory-you-left = L’équipe a mis fin à votre participation au programme ; plus rien n’est transmis de vous ni à vous.
directory-removed-undo = Pendant dix minutes, « !undo » annule cela.
directory-back = { $name } participe de nouveau et a reçu une nouvelle invitation.
roles-participant = participation simple
roles-team = équipe
roles-coordinator = coordination
roles-already = { $name } a déjà ce rôle.
roles-unknown-account = Je ne connais pas ce compte. « { $example } » ajoute une personne au programme.
roles-no-account = Je ne connais aucun compte de { $name }. Un rôle en demande un, car un lien seul n’en donne jamais.
roles-which-account = { $name } a plusieurs comptes. Lequel doit confirmer ?
roles-offered-team = Le rôle de l’équipe est proposé ({ $account }).
roles-offered-coordinator = Le rôle de la coordination est proposé ({ $account }).
roles-asked = J’ai posé la question dans la conversation directe ; le rôle vaut dès qu’il y est accepté par le bouton. C’est possible pendant sept jours.
roles-asked-later = Ce compte n’a pas encore de conversation directe avec moi. Dès qu’il en commence une, d’ici sept jours, je pose la question.
roles-withdrawn = La proposition est retirée.
roles-now-participant = { $name } participe maintenant sans autre rôle.
roles-now-team = { $name } fait maintenant partie de l’équipe.
roles-now-coordinator = { $name } coordonne maintenant.
roles-offer-team = { $name } vous invite dans l’équipe de « { $programme } » : vous verriez tout ce que voit la coordination, sans pouvoir rien modifier.
roles-offer-coordinator = { $name } vous invite à coordonner « { $programme } ».
roles-offer-how = Seul ce compte peut en décider, ici.
roles-button-accept = Oui, volontiers
roles-button-decline = Non, merci
roles-declined = Très bien, tout reste en l’état.
roles-declined-told = { $name } ne souhaite pas prendre ce rôle.
roles-direct-only = Cela se décide seulement dans votre conversation directe avec moi.
roles-nothing-offered = Aucun rôle ne vous est proposé, ou la proposition a expiré.
roles-settings = { $name } figure comme coordination dans les réglages du programme et garde ce rôle tant qu’il en est ainsi.
roles-last = Personne d’autre que { $name } ne coordonne. Merci de donner d’abord ce rôle à quelqu’un d’autre.
letters-none = Tout a été remis.
letters-list =
    { $count ->
        [one] Un envoi n’a pas pu être remis :
       *[other] { $count } envois n’ont pas pu être remis :
    }
letters-dead = Pour { $place }, depuis { $at } : échec ({ $reason })
letters-uncertain = Pour { $place }, depuis { $at } : il n’est pas certain que ce soit arrivé ({ $reason })
letters-resent =
    { $count ->
        [one] Un envoi repart.
       *[other] { $count } envois repartent.
    }
letters-drop =
    { $count ->
        [one] Faut-il abandonner définitivement un envoi ? Personne ne le lira.
       *[other] Faut-il abandonner définitivement { $count } envois ? Personne ne les lira.
    }
letters-button-drop = Oui, abandonner
letters-button-keep = Non, garder
letters-dropped =
    { $count ->
        [one] Un envoi a été abandonné.
       *[other] { $count } envois ont été abandonnés.
    }
status-title = { $programme } – état : { $at }
status-fine = Il n’y a rien à faire pour le moment.
status-stuck =
    { $count ->
        [one] À faire : un envoi n’a pas pu être remis.
       *[other] À faire : { $count } envois n’ont pas pu être remis.
    }
status-missing =
    { $count ->
        [one] À faire : une personne n’est pas encore là.
       *[other] À faire : { $count } personnes ne sont pas encore là.
    }
status-asked = Vous attend : { $name } a posé une question ({ $at }) : « { $text } ». Il suffit de répondre à la question.
status-asked-more =
    { $count ->
        [one] Vous attend : une autre question attend une réponse.
       *[other] Vous attend : { $count } autres questions attendent une réponse.
    }
status-silent =
    { $days ->
        [one] À faire : personne n’a écrit dans { $tandem } depuis un jour.
       *[other] À faire : personne n’a écrit dans { $tandem } depuis { $days } jours.
    }
status-silent-more =
    { $count ->
        [one] À faire : un autre tandem est tout aussi silencieux.
       *[other] À faire : { $count } autres tandems sont tout aussi silencieux.
    }
status-queues = En cours : { $coming } en entrée, { $going } en sortie
status-late =
    { $count ->
        [one] Un message a du retard ; il part dès que possible.
       *[other] { $count } messages ont du retard ; ils partent dès que possible.
    }
status-unreadable =
    { $count ->
        [one] Un message est illisible, car sa clé n’est pas arrivée.
       *[other] { $count } messages sont illisibles, car leurs clés ne sont pas arrivées.
    }
status-failed =
    { $count ->
        [one] Un événement n’a pas pu être traité ; l’administration le trouve dans le journal.
       *[other] { $count } événements n’ont pas pu être traités ; l’administration les trouve dans le journal.
    }
status-platform = { $platform } : connecté, dernier signe : { $at }
status-platform-silent = { $platform } : connecté, encore aucun signe
status-mail = Courriel : configuré
status-no-mail = Courriel : non configuré
status-encrypted = Nouveaux salons sur Matrix : chiffrés
status-open = Nouveaux salons sur Matrix : non chiffrés
status-version = Version { $version }, base de données { $schema }
programme-subject-offer = Rôle proposé
programme-subject-letter = Envoi
invite-link-unused = { $name } n’a pas encore utilisé son lien personnel. L’avez-vous déjà remis ?
