# Comment les messages des autres sont montrés.

relay-from = { $code ->
    [bg] du bulgare
    [de] de l’allemand
    [el] du grec
    [en] de l’anglais
    [fr] du français
    [it] de l’italien
    [nl] du néerlandais
    [pt] du portugais
    [ro] du roumain
   *[other] d’une autre langue ({ $language })
}
relay-original-below = Traduit automatiquement { $from }. Texte original :
relay-not-translated = Pas encore traduit { $from }.
relay-not-translatable = La traduction automatique { $from } était inutilisable.
relay-check-figures = Veuillez vérifier les chiffres. Traduit automatiquement { $from } :
relay-section = { $language }
relay-section-translated = { $language } · traduit automatiquement
relay-section-check = { $language } · traduit automatiquement, veuillez vérifier les chiffres
relay-section-missing = { $language } · pas encore traduit { $from }
relay-section-unusable = { $language } · traduction automatique { $from } inutilisable
relay-local-time = S’il s’agit de l’heure locale ({ $zone }) : { $places }
relay-local-place = { $times } à { $cities }
relay-next-day = { $time } le lendemain
relay-previous-day = { $time } la veille
relay-written-at = Écrit à { $moment }
relay-written-on = Écrit le { $moment }

# Ce que le bot en dit.

relay-kept = Cela reste dans ce salon : ce qui commence par // n’est pas transmis. Désormais, { $mark } sur le message vous le signalera.
relay-late = Pas encore remis. Vous n’avez rien à faire : votre message est conservé et partira dès que possible.
relay-unknown-writer = { $name }, ce que vous écrivez ici n’est pas encore transmis, car on ne sait pas à quelle ville vous appartenez.
relay-unknown-writer-next = La coordination peut vous inscrire avec « !tandem add » ; vos messages seront transmis à partir de ce moment.
relay-proposed = Ce tandem n’a pas encore commencé : les messages ne sont donc pas transmis. La coordination vous dira quand il commence.
relay-paused = Ce tandem est en pause : les messages ne sont donc pas transmis. La coordination peut le reprendre.
relay-ended = Ce tandem est terminé : les messages ne sont donc plus transmis. Merci de votre participation.
