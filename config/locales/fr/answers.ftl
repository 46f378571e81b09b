# Réponses par e-mail, horaires de travail, et ce qui concerne encore les rencontres.

answers-mail-counter = Votre agenda a proposé un autre horaire pour la rencontre avec { $cities }. L’horaire se décide ensemble, dans le tandem : écrivez-y « !checkin move » et le nouvel horaire, ou « !checkin find ». D’ici là, ceci reste valable :
answers-mail-delegated = Votre agenda a transmis à une autre personne l’invitation à la rencontre avec { $cities }. Le bot ne peut pas en tenir compte et n’a rien changé. Merci de répondre vous-même si vous venez, et de dire dans le tandem qui vous remplace.
letters-cannot = Ces e-mails ont été renvoyés par le serveur des destinataires et ne peuvent pas être envoyés de nouveau. Corrigez l’adresse avec « !invite mail », puis « !letters drop ».
check-box-ready = Le courrier dans { $folder } peut être lu.
check-box-weak = Les réponses par e-mail ne sont reconnues qu’à leur expéditeur, qui peut être falsifié. C’est plus sûr avec email.imap_plus ou email.imap_verifier.
check-box-login = { $host } n’accepte pas la connexion. Vérifiez email.imap_user et email.imap_password.
check-box-folder = Le dossier { $folder } n’existe pas ou ne s’ouvre pas. Vérifiez email.imap_folder.
check-box-closed = La connexion à { $host }, port { $port }, n’a pas abouti ({ $reason }). Vérifiez email.imap_host, email.imap_port et email.imap_security.
init-box-why = Si le bot peut lire le courrier adressé à { $sender } (IMAP), les réponses des agendas sont notées et les e-mails renvoyés sont remarqués.
init-box-wanted = Faire lire ce courrier ?
init-box-host = Serveur IMAP (par exemple imap.example.org) :
init-box-port = Port (993 pour TLS, 143 pour STARTTLS) :
init-box-user = Nom d’utilisateur (vide : le même) :
init-box-login = Nom d’utilisateur :
init-box-plus = Le courrier adressé à { $sender } arrive-t-il aussi dans cette boîte ? Alors personne ne peut répondre au nom d’autrui.
command-hours = Vos horaires de travail
command-hours-reset = Les horaires du programme
commands-argument-hours = jours et heures
hours-item = { $days } : { $from }–{ $until }
hours-own = Vos horaires de travail, dans lesquels les rencontres sont cherchées :
hours-default = Vous n’avez pas indiqué d’horaires ; les rencontres sont cherchées dans les horaires habituels :
hours-how = Indiquez d’autres horaires ainsi : « !hours lundi au jeudi 9:00–16:30 »
hours-ask = Voici ce que j’ai compris de vos horaires :
checkins-not-understood-hours = Je n’ai pas compris « { $given } ». Par exemple : « lundi au vendredi 9:00–16:30 »
settings-expects-working-hours = des horaires de travail comme « Mon-Fri 09:00-17:00 »
hours-run = { $first }–{ $last }
