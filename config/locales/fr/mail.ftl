# The mail server, at the terminal.

settings-expects-mail = une adresse électronique
check-subject-email = Courriel
check-mail-ready = Le serveur accepte les courriels de { $sender }.
check-mail-address = L’adresse { $host } est inconnue. Veuillez vérifier email.host.
check-mail-closed = Personne ne répond à { $host }, port { $port }. Veuillez vérifier email.host et email.port, et si un pare-feu se trouve entre les deux ; beaucoup d’hébergeurs n’ouvrent le port 587 que sur demande.
check-mail-tls = Aucune connexion chiffrée à { $host } n’a abouti. Au port 587 correspond le plus souvent security = « starttls », au port 465 « tls » ; le certificat doit être valable pour ce nom.
check-mail-login = { $host } n’accepte pas la connexion. Veuillez vérifier email.user et email.password ; certains fournisseurs demandent un mot de passe d’application.
check-mail-strange = { $host } répond, mais pas comme prévu ({ $reason }). Est-ce un serveur de courriel ?
check-mail-open = La connexion à { $host } n’est pas chiffrée. Cela ne convient que pour un serveur sur la même machine.
init-mail-why = Avec un serveur de courriel, le bot peut envoyer des invitations. Votre fournisseur ou votre service informatique connaît les données d’accès.
init-mail-wanted = Configurer aussi le courriel ?
init-mail-host = Serveur de courriel (par exemple smtp.example.org) :
init-mail-port = Port (587 pour STARTTLS, 465 pour TLS) :
init-mail-security = Chiffrement : starttls, tls ou none
init-mail-user = Nom d’utilisateur (vide : sans connexion) :
init-mail-password = Mot de passe :
init-mail-sender = Adresse d’où viennent les courriels :
init-mail-reply-to = Adresse pour les réponses (vide : la même) :
init-mail-again = Essayer de nouveau ?

# The printed sheet, at the terminal.

cli-sheet = écrire des invitations avec codes QR dans un fichier PDF
cli-sheet-file = où écrire le fichier PDF
sheet-written = Invitations dans { $path } : { $count }. Imprimez-les, découpez-les et ne donnez chaque carte qu’à la personne concernée.
sheet-nobody = Personne n’a besoin d’invitation : tout le monde est là, ou personne ne fait encore partie d’un tandem.
sheet-exists = { $path } existe déjà ; rien n’a été écrit.
