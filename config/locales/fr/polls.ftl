# Polls, and what all rooms chose in them.

polls-total =
    { $count ->
        [one] Tous les salons ensemble : un vote
       *[other] Tous les salons ensemble : { $count } votes
    }
polls-result =
    { $count ->
        [one] Résultat de tous les salons : un vote
       *[other] Résultat de tous les salons : { $count } votes
    }
polls-closed = Ce sondage est terminé.
polls-hidden = Les chiffres seront affichés quand le sondage sera terminé.
polls-visible = Les personnes du même salon peuvent voir qui a choisi quoi ; les autres salons ne voient que les chiffres.
polls-vote-here = Merci de voter dans ce second sondage : les votes dans le premier ne peuvent pas être comptés.
polls-too-many = Un sondage peut avoir ici { $most } réponses au plus, et celui-ci en a { $count }. Merci d’écrire celle que vous choisissez.
polls-none = Merci de répondre au sondage que vous voulez terminer.
polls-not-yours = Seule la personne qui a posé la question, ou la coordination, peut terminer ce sondage.
polls-closed-now = Le sondage est terminé dans tous les salons.
