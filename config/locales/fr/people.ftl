# Les personnes : leur accueil, leurs langues, et qui lit.

people-greeting-room = Bienvenue ! Ici échangent { $cities }, dans le cadre de « { $programme } ».
people-greeting-direct = Bonjour { $name } ! Je suis l’assistant de « { $programme } ».
people-greeting-connected = Je vous mets en relation avec { $cities }.
people-greeting-coordinator = Vous coordonnez : « !tandem new » crée un tandem, « !menu » affiche tout.
people-greeting-menu = « !menu » montre ce que je peux faire pour vous ; « !ask » permet de joindre l’équipe.
people-greeting-newcomer = Pour { $name } ({ $city }), qui vient d’arriver :
people-greeting-help = « !menu » montre ce que je sais faire, « !who » montre qui lit, « !language » change votre langue, « !ask » permet de joindre l’équipe.
people-translated-here = Écrivez dans votre langue : un ordinateur du programme traduit pour les autres. Il fait des erreurs ; l’original est toujours joint.
people-translated-hosted = Écrivez dans votre langue : le service { $engine }, extérieur au programme, traduit pour les autres. Il fait des erreurs ; l’original est toujours joint.
people-kept =
    { $days ->
        [one] Les textes sont supprimés ici au bout d’un jour.
       *[other] Les textes sont supprimés ici au bout de { $days } jours.
    }
people-contact = Contact : { $contact }

people-language = Vous lisez en { $reads } et écrivez habituellement en { $writes }.
people-language-how = Pour changer, choisissez une langue ou écrivez-en plusieurs, la meilleure d’abord : « !language de fr »
people-language-set = C’est noté : vous lisez en { $reads } et écrivez habituellement en { $writes }.
people-language-moves = Vous avez une invitation dans le salon de votre langue ; dès que vous y serez, je vous retirerai du précédent.
people-language-invited = Vous avez une invitation dans le salon de votre langue.

people-who-title = { $tandem } : qui participe et qui lit
people-who-city = { $city } : { $names }
people-who-city-empty = { $city } : encore personne
people-who-absent = Pas encore là : { $names }
people-who-team = Membres de l’équipe qui lisent aussi : { $names }
people-who-strangers = Également dans le salon, mais hors du tandem : { $names }
people-who-languages = Langues lues ici : { $languages }
people-who-mirrored =
    { $count ->
        [one] Le tandem a un salon.
       *[other] Le tandem a { $count } salons ; ce qui est écrit dans l’un s’affiche dans les autres.
    }
people-who-which = De quel tandem s’agit-il ?
people-who-none = Vous ne faites pas encore partie d’un tandem. « !ask » permet de joindre l’équipe.

people-question = { $name } ({ $account }) demande :
people-question-tandem = { $name } ({ $account }, { $tandems }) demande :
people-question-how = (Une réponse à ce message est transmise à { $name }, sauf si elle commence par « // ».)
people-asked = Votre question a été transmise à l’équipe.
people-answer = { $name } répond au nom de l’équipe :
people-answer-sent = Votre réponse est transmise à { $name }.
people-answer-nowhere = Cette réponse ne peut pas être transmise : je n’ai plus de salon en commun avec la personne qui a demandé.
people-no-team = L’équipe n’est pas encore joignable ici.
people-no-team-contact = L’équipe n’est pas encore joignable ici. Veuillez vous adresser à { $contact }.

command-questions = Les questions qui attendent une réponse
people-answer-how = Vous pouvez répondre à ce message.
people-answered-by = { $name } a répondu :
people-question-more = { $name } ajoute :
people-question-broadcast = { $name } répond à l’annonce { $number } :
people-asked-back = Votre réponse est allée à l’équipe, car vous avez répondu à une annonce. Les autres membres de votre tandem ne la lisent pas.
people-no-files = Les fichiers ne peuvent pas être transmis ici. Veuillez l’écrire avec des mots.
people-open-questions = Ces questions attendent une réponse. Il suffit de répondre à la question.
people-open-none = Aucune question n’attend de réponse.
people-open-question = · { $name }, { $at } : { $text }
people-open-more = Il y en a d’autres : { $count }
people-button-settle = Réglé : { $name }
