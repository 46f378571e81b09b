# Deux questions à chaque ville, de temps en temps.

surveys-fit = Une brève question à chaque ville : les villes de votre tandem vont-elles bien ensemble ?
surveys-benefit = Et une autre : l’échange est-il utile à votre ville ?
surveys-how = 1 signifie « pas du tout », 5 « beaucoup ». Une réponse par ville ; les autres villes ne la voient pas.
surveys-value = { NUMBER($value) }
surveys-answered = Ont répondu : { $cities }
surveys-thanks = Merci, c’est noté.
surveys-over = Cette question est close. La prochaine viendra.
surveys-not-yours = Ici répondent les personnes des villes de ce tandem.
command-survey = Répondre à une question sur le tandem
