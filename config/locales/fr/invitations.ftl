# Invitations : par courriel, sur papier, et qui n’est pas encore là.

command-invite-mail = Inviter quelqu’un par courriel
command-invite-status = Voir qui n’est pas encore là
command-invite-resend = Inviter de nouveau les personnes qui manquent
command-join = Utiliser le code de votre invitation
commands-argument-address = adresse électronique
commands-ask-address = À quelle adresse électronique ?
commands-argument-person = nom
commands-ask-person = De qui s’agit-il ?
commands-not-an-address = « { $given } » n’est pas une adresse électronique.

# Ce que lit la coordination.

invite-mailed = { $name } reçoit une invitation à l’adresse { $address }, dans cette langue : { $language }.
invite-mailed-then = Le lien fonctionne une seule fois, pendant 30 jours. « !invite status » montre qui n’est pas encore là.
invite-no-mail = Aucun serveur de courriel n’est configuré, je ne peux donc pas envoyer de courriels. La personne qui exploite cet assistant trouve les réglages sous « email ».
invite-no-address = Je ne connais pas l’adresse électronique de { $name }. Avec l’adresse, cela donne : { $example }
invite-no-way = { $name } ne peut participer nulle part : le programme n’est pas sur Matrix, et la ville ne participe pas sur Telegram.
invite-unknown = Je ne connais personne du nom de « { $given } ». Sont possibles : { $possible }.
invite-several = « { $given } » correspond à plusieurs personnes : { $possible }.
invite-nobody = Personne ne fait encore partie d’un tandem.
invite-all-there = Tout le monde est là.
invite-status = Présents : { $come } sur { $count }.
invite-state-mail = Invités par courriel, pas encore là ({ $count }) : { $names }
invite-state-sheet = Ont un code imprimé, pas encore là ({ $count }) : { $names }
invite-state-link = Ont un lien, pas encore là ({ $count }) : { $names }
invite-state-room = Invités sur Matrix, pas encore là ({ $count }) : { $names }
invite-state-failed = Le courriel n’est pas arrivé ({ $count }) : { $names }
invite-state-expired = Le lien a expiré ({ $count }) : { $names }
invite-state-none = Pas encore invités ({ $count }) : { $names }
invite-more = … et { $count } de plus
invite-again-mail = Invités par courriel ({ $count }) : { $names }
invite-again-room = Invités de nouveau sur Matrix ({ $count }) : { $names }
invite-again-others = De ces personnes, je ne connais ni adresse ni compte ({ $count }) : { $names }
invite-failed = Le courriel à { $name } n’a pas pu être remis ({ $reason }). Veuillez vérifier l’adresse ; « !invite mail » l’envoie à une autre.

# Arriver avec un code.

invite-join-direct = Veuillez m’écrire le code dans une conversation directe, afin que personne d’autre ne le lise.
invite-rooms-follow = Vos salons arrivent maintenant comme invitations dans votre application. Veuillez les accepter ; c’est là que vous parlez avec les autres.

# Le courriel.

mail-subject = Votre invitation personnelle : { $programme }
mail-subject-reminder = Rappel de votre invitation : { $programme }
mail-greeting = Bonjour { $name },
mail-reminder = Il y a quelques jours, nous vous avons envoyé une invitation. Elle vous a peut-être échappé, la voici donc de nouveau. Il n’y aura pas d’autre rappel.
mail-invited = Nous vous invitons à participer à « { $programme } ». Vous écrivez dans votre langue, et les autres vous lisent dans la leur.
mail-invited-with = Nous vous invitons à participer à « { $programme } », avec { $cities }. Vous écrivez dans votre langue, et les autres vous lisent dans la leur.
mail-way-telegram = Avec Telegram
mail-way-matrix = Avec Matrix
mail-telegram = Ouvrez ce lien sur l’appareil où vous avez Telegram et choisissez « Démarrer ». On vous demande votre nom avant que quoi que ce soit ne se passe.
mail-button-telegram = Participer sur Telegram
mail-matrix-account = Matrix est un réseau de discussion ouvert. Si vous n’y avez pas encore de compte, installez l’application Element (ou ouvrez app.element.io dans un navigateur) et créez-en un ; cela prend quelques minutes et ne coûte rien.
mail-matrix = Ouvrez ensuite le lien ci-dessous, commencez une conversation avec l’assistant { $bot } et écrivez-lui ce code : { $code }
mail-button-matrix = Écrire à l’assistant
mail-waiting = Une invitation attend votre compte Matrix { $account }. Veuillez ouvrir votre application Matrix, par exemple Element, et l’accepter.
mail-button-room = Ouvrir le salon
mail-once = L’invitation vous est personnelle et fonctionne une fois, jusqu’au { $until }. Merci de ne pas la transmettre.
mail-then = Avant que vos messages ne soient transmis, vous lisez qui les voit et combien de temps ils sont conservés.
mail-contact = Des questions ? Nous vous aidons volontiers : { $contact }
mail-mistaken = Si vous n’attendiez pas ce message, vous n’avez rien à faire.

# Sur papier.

sheet-title = Invitation à « { $programme } »
sheet-for = { $name }, { $city }
sheet-telegram = Telegram : scannez ce code avec l’appareil photo de votre téléphone et choisissez « Démarrer ».
sheet-matrix = Matrix : scannez ce code, commencez une conversation avec l’assistant et écrivez-lui votre code.
sheet-code = Votre code : { $code }
sheet-once = Il vous est personnel et fonctionne une fois, jusqu’au { $until }.
