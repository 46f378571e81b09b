# Bilans : comment va le programme, pour chaque public.

command-digest = Ce que notre tandem a fait ce mois-ci
command-digest-list = Quels bilans arrivent quand
command-digest-files = Les fichiers du dernier rapport
command-digest-preview = Voir un bilan avant son envoi
command-digest-now = Envoyer un bilan tout de suite
command-digest-schedule = Dire quand arrive un bilan
command-digest-pause = Ne plus envoyer de bilans pendant un temps
command-digest-resume = Envoyer de nouveau des bilans
command-digest-off = Plus de bilans ici
command-digest-on = De nouveau des bilans ici
commands-argument-readership = pour qui : team, coordinators, tandem ou funders
commands-argument-timing = pour qui, à quel rythme, jour et heure
commands-ask-readership = Les bilans de qui ?
commands-ask-timing = Le bilan de qui, et quand ? Par exemple : team weekly vendredi 15:00, funders 5, tandem never
check-subject-impact = Logique d’impact
check-impact-ready = Cases : { $count }
check-impact-language = Il manque une langue à la case { $box } : { $language }
programme-subject-digest = Bilan
settings-expects-keys = une clé différente pour chaque case

health-label-well = va bien
health-label-look = à regarder
health-label-help = a besoin d’aide
health-label-early = trop tôt pour le dire
health-label-paused = en pause
health-well = { $days ->
    [0] La dernière rencontre date de moins d’un jour.
    [one] La dernière rencontre date de { $days } jour.
   *[other] La dernière rencontre date de { $days } jours.
}
health-well-coming = La prochaine rencontre est prévue.
health-early = { $days ->
    [0] Il vient de commencer.
    [one] Il a commencé il y a { $days } jour.
   *[other] Il a commencé il y a { $days } jours.
}
health-paused = Le tandem fait une pause.
health-first-meeting = { $days ->
    [one] Pas de première rencontre { $days } jour après le début.
   *[other] Pas de première rencontre { $days } jours après le début.
}
health-no-contact = { $days ->
    [one] Aucun message { $days } jour après le début.
   *[other] Aucun message { $days } jours après le début.
}
health-last-contact = { $days ->
    [one] Aucun contact depuis { $days } jour.
   *[other] Aucun contact depuis { $days } jours.
}
health-missed = { $count ->
    [one] { $count } rencontre de suite n’a pas eu lieu.
   *[other] { $count } rencontres de suite n’ont pas eu lieu.
}
health-stage-proposed = { $days ->
    [one] Proposé il y a { $days } jour et pas encore commencé.
   *[other] Proposé il y a { $days } jours et pas encore commencé.
}
health-stage-between = { $days ->
    [one] Aucune rencontre prévue ; la dernière date de { $days } jour.
   *[other] Aucune rencontre prévue ; la dernière date de { $days } jours.
}
health-stage-minutes = { $days ->
    [one] Un compte rendu attend d’être approuvé depuis { $days } jour.
   *[other] Un compte rendu attend d’être approuvé depuis { $days } jours.
}
health-held = Rencontres qui ont eu lieu : { $held } sur { $planned }.
health-satisfaction = Les villes sont moins satisfaites : { $value } sur 5.
health-balance = Peu d’échanges viennent de { $city } : { $percent } %.
health-answers = { $hours ->
    [one] Entre les villes, une réponse prend en général { $hours } heure.
   *[other] Entre les villes, une réponse prend en général { $hours } heures.
}
health-steps = { $count ->
    [one] { $count } prochaine étape est en retard.
   *[other] { $count } prochaines étapes sont en retard.
}
health-helps-first-meeting = Proposez aux villes deux dates et un premier appel commun.
health-helps-last-contact = Demandez aux villes, de vive voix, comment cela se passe.
health-helps-missed = Cherchez ensemble un autre moment de la journée.
health-helps-stage-proposed = Demandez aux villes si elles souhaitent toujours commencer.
health-helps-stage-between = Rappelez-leur de convenir de la prochaine rencontre.
health-helps-stage-minutes = Demandez aux villes de lire leur compte rendu.
health-helps-held = Proposez de se voir moins souvent, mais sûrement.
health-helps-satisfaction = Demandez-leur ce qu’elles en attendent.
health-helps-balance = Demandez à la ville plus discrète ce qu’elle aimerait apprendre.
health-helps-answers = Proposez un jour fixe pour les réponses.
health-helps-steps = Passez en revue les étapes ouvertes à la prochaine rencontre.

digest-title-team = Comment va { $name } · { $period }
digest-title-coordinators = { $name } : ce qui vous attend · { $period }
digest-title-tandem = { $name } : retour sur { $period }
digest-title-funders = { $name } en chiffres · { $period }
digest-period-days = { $days }
digest-period-month = { $month }
digest-period-quarter = trimestre { $quarter }, { $year }
digest-number = { $count ->
    [0] aucun
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
   *[other] { $count }
}
digest-summary-none = Aucun tandem n’est encore en cours. Rien ne vous attend.
digest-summary-fine = { $all ->
    [1] { $good ->
        [1] Le seul tandem va bien, rien ne vous attend.
       *[other] Rien ne vous attend.
    }
   *[other] Rien ne vous attend : { $good ->
        [0] aucun tandem sur { $all_words } ne va encore bien.
        [1] un tandem sur { $all_words } va bien.
       *[other] { $good_words } tandems sur { $all_words } vont bien.
    }
}
digest-summary-needs = { $count ->
    [one] { $count } chose vous attend.
   *[other] { $count } choses vous attendent.
} Tandems qui vont bien : { $good } sur { $all }.
digest-heading-needs = Ce qui vous attend :
digest-heading-tandems = Les tandems :
digest-heading-learned = Ce qui a été appris :
digest-heading-coming = Ce qui vient :
digest-heading-numbers = En chiffres :
digest-item = • { $what }
digest-more = { $count ->
    [one] … et { $count } autre
   *[other] … et { $count } autres
}
digest-need = { $said } { $step } ({ $command })
digest-need-questions = { $count ->
    [one] { $count } question attend une réponse.
   *[other] { $count } questions attendent une réponse.
}
digest-need-letters = { $count ->
    [one] { $count } envoi attend une décision.
   *[other] { $count } envois attendent une décision.
}
digest-need-missing = { $count ->
    [one] { $count } personne invitée n’est pas encore venue.
   *[other] { $count } personnes invitées ne sont pas encore venues.
}
digest-need-tandem = { $tandem } : { $reason }
digest-step-questions = Merci de répondre.
digest-step-letters = Merci de décider.
digest-step-missing = Merci de le leur rappeler.
digest-tandem = { $name } ({ $label }) : { $reason }
digest-count-well = Vont bien : { $count }
digest-count-early = Trop tôt pour le dire : { $count }
digest-count-paused = En pause : { $count }
digest-learned = { $kind }, { $name } : { $text }
digest-read = { $what } ({ $command })
digest-kind-insight = Enseignement
digest-kind-practice = Pratique
digest-kind-lesson = Leçon d’un échec
digest-kind-reuse = Reprise
digest-coming = { $at } : { $name }
digest-value = { $label } : { $value }
digest-compared = { $label } : { $value } (avant : { $before })
digest-hidden = { $label } : trop peu pour l’afficher
digest-figure-tandems = Tandems actifs
digest-figure-people = Personnes qui ont écrit
digest-figure-messages = Messages échangés
digest-figure-planned = Rencontres prévues
digest-figure-held = Rencontres tenues
digest-figure-missed = Rencontres qui n’ont pas eu lieu
digest-figure-released = Comptes rendus publiés
digest-figure-insight = Enseignements publiés
digest-figure-practice = Pratiques publiées
digest-figure-lesson = Échecs partagés
digest-figure-reuse = Notes de reprise
digest-figure-agreed = Prochaines étapes convenues
digest-figure-done = Prochaines étapes accomplies
digest-figure-broadcasts = Annonces
digest-figure-workshops = Ateliers tenus
digest-figure-attended = Participation aux ateliers
digest-figure-fit = Entente entre les villes (1–5)
digest-figure-benefit = Utilité pour les villes (1–5)
digest-evidence-all = jusqu’ici : { $count }
digest-evidence-recent = pendant cette période : { $count }
digest-evidence-ticked = { $count ->
    [one] cité par les villes après { $count } rencontre
   *[other] cité par les villes après { $count } rencontres
}
digest-boxes = Impact : des preuves pour { $count } objectifs sur { $all }
digest-boxes-bare = Sans preuve jusqu’ici : { $names }
digest-delivered = Messages remis : { $done } sur { $planned }, aucun doute.
digest-delivered-doubt = Messages remis : { $done } sur { $planned } ; incertains : { $uncertain } ; non remis : { $dead }.
digest-privacy = Protection des données : effacements : { $erasures } ; oppositions à la transmission : { $objections }
digest-earlier = Du dernier bilan, { $done } envois sur { $planned } sont arrivés.
digest-month-met = { $count ->
    [one] Vous vous êtes rencontrés { $count } fois.
   *[other] Vous vous êtes rencontrés { $count } fois.
}
digest-month-wrote = { $count ->
    [one] Vous avez échangé { $count } message.
   *[other] Vous avez échangé { $count } messages.
}
digest-month-quiet = Ce fut un moment calme pour vous.
digest-month-done = { $count ->
    [one] { $count } prochaine étape est accomplie. Bravo !
   *[other] { $count } prochaines étapes sont accomplies. Bravo !
}
digest-month-open = { $count ->
    [one] { $count } prochaine étape est ouverte :
   *[other] { $count } prochaines étapes sont ouvertes :
}
digest-month-next = Prochaine rencontre : { $at }
digest-month-nothing = Aucune rencontre n’est encore prévue. « !checkin find » cherche un moment qui convient à tous.
digest-month-workshop = Prochain atelier, { $at } : { $name }
digest-stop = Vous préférez ne pas lire cela chaque mois ? « !digest off »
digest-audience-team = Équipe
digest-audience-coordinators = Coordination
digest-audience-tandem = Chaque tandem
digest-audience-funders = Financeurs
digest-plan-team-weekly = Équipe, chaque semaine
digest-plan-team-monthly = Équipe, chaque mois
digest-plan-team-milestone = Équipe, aux étapes clés
digest-plan-coordinators-daily = Coordination, les jours ouvrés si quelque chose l’attend
digest-plan-tandem-monthly = Chaque tandem, chaque mois
digest-plan-funders-quarterly = Financeurs, chaque trimestre
digest-plan-next = { $what } : { $at }
digest-plan-paused = { $what } : en pause
digest-plan-never = { $what } : jamais
digest-list = Les prochains bilans :
digest-mails = Par e-mail, { $who } : { $count }
digest-how = « !digest schedule team weekly vendredi 15:00 » change une heure, « !digest pause tandem » fait une pause.
digest-sent = Bien, le bilan est en route.
digest-silent = Il n’y a rien à dire, donc rien n’a été envoyé.
digest-in-tandem = Chaque tandem a son propre bilan. « !digest » l’affiche dans le tandem.
digest-not-understood = Je ne comprends pas « { $given } ». Par exemple : team weekly vendredi 15:00
digest-off = Bien, plus aucun bilan n’arrive ici.
digest-off-already = Aucun bilan n’arrive ici de toute façon.
digest-on = Bien, les bilans arrivent de nouveau ici.
digest-on-already = Les bilans arrivent déjà ici.
digest-files = Le dernier rapport sous forme de tableau, de PDF et de page, avec ses images.
digest-no-files = Il n’y a pas encore de rapport dont je pourrais envoyer les fichiers.
command-digest-here = Envoyer un bilan dans ce salon
digest-here = { $who } : ces bilans arrivent désormais ici.
digest-not-here = Pas dans le salon d’un tandem ni dans une conversation privée : un bilan de tout le programme n’y a pas sa place.
digest-mail-back = Le rapport à { $name } n’a pas pu être remis ({ $reason }). Veuillez vérifier l’adresse dans les paramètres.
