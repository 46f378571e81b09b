# Des villes entrent dans un tandem et le quittent.

command-tandem-replace = Remplacer une ville d’un tandem
command-tandem-extend = Ajouter une ville à un tandem
command-tandem-remove = Retirer une ville d’un tandem
cities-replaced = { $new } prend la place de { $old }.
cities-removed = { $old } n’en fait plus partie.
cities-added = { $new } participe désormais.
cities-stays = Ce qui a été dit reste à celles et ceux qui l’ont lu.
cities-notice-left = { $city } quitte ce tandem. Merci pour tout ! Ce qui a été dit vous reste ; rien de nouveau ne vous sera transmis.
cities-notice-came = { $city } participe désormais. Bienvenue !
cities-really-replace = { $new } doit-elle vraiment prendre la place de { $old } dans { $tandem } ? Les personnes de { $old } quitteront alors les salons.
cities-really-remove = { $old } doit-elle vraiment quitter { $tandem } ? Ses participants quitteront alors les salons.
cities-too-few = { $tandem } n’aurait plus qu’une seule ville. Vous pouvez terminer le tandem ou remplacer la ville.
cities-too-many = { $tandem } a déjà autant de villes que possible.
