# Le menu et ses parties.

menu-button-back = Retour
menu-button-do = Oui : { $what }
menu-button-leave = Non, ne rien changer
menu-really-end =
    { $count ->
        [0] Faut-il vraiment terminer { $tandem } ? Plus rien n’y sera transmis.
        [one] Faut-il vraiment terminer { $tandem } ? Plus rien n’y sera transmis, et une personne en sera informée.
       *[other] Faut-il vraiment terminer { $tandem } ? Plus rien n’y sera transmis, et { $count } personnes en seront informées.
    }

menu-mine =
    { $count ->
        [one] Mon tandem
       *[other] Mes tandems
    }
menu-mine-names = Vous participez à { $tandems }.
menu-settings = Mes réglages
menu-meetings = Rencontres
menu-privacy = Vie privée et mes données
menu-people = Personnes et invitations
menu-programme = Le programme
menu-status = Situation et journal

menu-examples = Exemples
menu-help-more = « { $one } » explique une commande, et « { $examples } » montre un exemple de chacune.
menu-by-link = Par un lien personnel pour Telegram
menu-invite-again = Inviter { $name } une nouvelle fois
menu-ask-correction = Qu’est-ce qui est exact pour { $city } ? Choisissez une langue, ou écrivez un fuseau horaire, par exemple Europe/Athens.
menu-has-come = { $name } est déjà là et ne reçoit donc pas d’invitation ; l’adresse est notée.
commands-argument-part = partie du menu
commands-ask-part = Quelle partie du menu ?
