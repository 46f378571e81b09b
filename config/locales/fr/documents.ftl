# Fichiers que le bot produit, et ceux qu’il reçoit.

command-template = Obtenir un tableau vide pour le programme
command-log-file = Tout le journal en fichier
command-invite-sheet = Invitations avec codes QR à imprimer
commands-argument-file = fichier
commands-argument-sheet = tableau
commands-ask-file = Veuillez m’envoyer le fichier ici.
commands-ask-sheet = Veuillez m’envoyer le tableau ici (.xlsx ou .ods). « !template » vous en donne un vide. Avant toute saisie, vous voyez ce qui changerait.
commands-file-fetching = Je lis « { $file } »…
commands-file-gone = « { $file } » n’a pas pu être récupéré. Veuillez l’envoyer de nouveau.
commands-file-expired = Ce fichier n’est plus ici. Veuillez l’envoyer de nouveau.
programme-import-idle = Tout est déjà saisi ; il n’y a rien à faire.
programme-import-changed = Entre-temps, quelqu’un a modifié le programme. Voici ce qui se passerait maintenant :
programme-button-do = Oui, tout faire
programme-button-leave = Non, ne rien modifier
programme-template-how = Veuillez le remplir et me l’envoyer avec « !import ». Les lignes qui commencent par # sont des exemples et ne sont jamais lues.
programme-log-whole = Entrées du journal : { $count }
sheet-made = Invitations à imprimer : { $count }. Veuillez les découper et ne donner chaque carte qu’à la personne concernée.
privacy-mydata-where = Je n’envoie vos données que là où personne d’autre ne lit. Veuillez commencer une conversation directe avec moi et y écrire « !mydata ».
privacy-mydata-elsewhere = Vos données arrivent dans votre conversation directe avec moi.
commands-file-alone = Veuillez indiquer à qui et quoi dans la légende du fichier, ou ajouter le fichier plus tard avec un bouton : { $usage }
commands-file-kind = « { $given } » n’est pas possible ici. Sont possibles : { $possible }
commands-file-large = Le fichier est trop volumineux ; { $most } Mo sont permis.
sheet-where = Veuillez écrire cela dans notre conversation directe ou dans le salon de coordination.
