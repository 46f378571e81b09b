# Les réseaux européens des villes.

command-networks = Les réseaux de votre ville
command-networks-switch = Cocher un réseau
command-networks-add = Ajouter un autre réseau
command-networks-remove = Retirer un réseau
command-networks-none = La ville n’est dans aucun réseau
command-networks-all = Quelles villes sont dans quels réseaux
commands-argument-network = nom du réseau
commands-ask-network = Comment s’appelle le réseau, le projet ou l’initiative ?
networks-of = { $city } : { $networks }
networks-none = { $city } : dans aucun réseau, projet ou initiative européens.
networks-unknown = { $city } : les réseaux européens de la ville ne sont pas encore indiqués.
networks-in = ✓ { $network }
networks-out = { $network }
networks-more = Suite ({ $page } sur { $pages })
networks-how = Appuyez sur un réseau pour l’ajouter ou le retirer. Les autres s’ajoutent avec { $command } et leur nom.
networks-shared = En commun avec { $cities } : { $networks }
networks-line = { $network } : { $cities }
networks-towns-in-none = Villes petites et moyennes sans réseau : { $cities }
networks-nothing-yet = Les villes n’ont pas encore indiqué de réseaux.
networks-remind = Une fois par an : la liste des réseaux européens de { $city } est-elle encore exacte ?
networks-remind-first = Dans quels réseaux, projets ou initiatives européens est { $city } ?
networks-no-such = « { $given } » n’y figure pas. Veuillez choisir dans la liste.
networks-known = Ce réseau est déjà indiqué.
networks-not-none = Des réseaux sont indiqués. Veuillez d’abord les retirer.
networks-no-city = Ceci s’adresse aux personnes des villes.
