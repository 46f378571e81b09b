# Chiffrement : ce qu’il protège, clés perdues, vérification.

encryption-notice = Les salons Matrix sont chiffrés entre votre appareil et moi. Je lis tout afin de le traduire, et les textes restent lisibles dans la base de données du programme jusqu’à leur suppression.
encryption-telegram = Les conversations avec des bots sur Telegram ne sont pas chiffrées de bout en bout.
encryption-topic = Chiffré jusqu’au bot, qui lit afin de traduire
encryption-unreadable = Je n’ai pas pu lire ce message : ses clés ne me sont pas parvenues. Veuillez l’envoyer à nouveau.
encryption-device-replaced = Mes clés de chiffrement ont été perdues ; j’utilise donc désormais un nouvel appareil. Il est confirmé par la même identité : personne n’a besoin de me vérifier à nouveau. Je ne pourrai peut-être pas lire ce qui a été écrit entre-temps ; je demande à ses auteurs de le renvoyer. Veuillez demander à la personne qui s’occupe de moi de lancer « tandembot check ».
encryption-device-unconfirmed = Mes clés de chiffrement ont été perdues, et mon identité avec elles. J’utilise un nouvel appareil, auquel les applications strictes ne font pas encore confiance. Veuillez demander à la personne qui s’occupe de moi de lancer « tandembot init ».
encryption-identity-replaced = Mon compte a maintenant une autre identité, et elle n’est pas de moi : quelqu’un l’a réinitialisée, peut-être en se connectant avec une application. Les applications strictes ne me font plus confiance. Veuillez demander à la personne qui s’occupe de moi de lancer « tandembot init ». Si personne n’est au courant, il convient de changer le mot de passe de mon compte.
command-verify = Vérifier avec votre application qu’il s’agit bien du bot
encryption-verify-begun = J’ai envoyé une demande à votre application. Elle affichera sept images ; la personne qui s’occupe de moi voit les mêmes dans le journal du bot.
encryption-verify-matrix = Cela n’est possible que sur Matrix.
check-subject-encryption = Chiffrement
check-encryption-ready = L’appareil { $device } est confirmé par l’identité du bot. Sa clé : { $key }
check-encryption-new = Les clés sont créées au premier démarrage.
check-encryption-lost = Les clés de l’appareil sont perdues. « tandembot init » établit une nouvelle connexion.
check-encryption-wrong = matrix.store_key n’ouvre pas les clés de l’appareil.
check-encryption-unconfirmed = L’appareil { $device } n’est pas confirmé par l’identité du compte : les applications strictes ne lui font pas confiance. « tandembot init » le confirme avec le mot de passe du compte.
check-encryption-few = Le serveur n’a plus de clés à usage unique de l’appareil { $device }. Elles sont renouvelées pendant que le bot fonctionne.
check-encryption-no-copy = matrix.store_key est vide : si le dossier des clés est perdu, l’identité du bot l’est aussi.
check-encryption-no-spare = Il n’y a plus de connexion de réserve : si les clés sont perdues, seul « tandembot init » peut aider.
check-encryption-strange = L’état des clés ne peut pas être établi : { $reason }
init-keys-ready = Les clés du bot sont prêtes. Elles se trouvent dans { $path } ; veuillez exclure ce dossier des sauvegardes à restaurer.
init-keys-failed = Les clés du bot n’ont pas pu être préparées : { $reason }
