# What people know and change about themselves, and what the bot tells of its own accord.

command-profile = Ce que je sais de vous, et ce que vous pouvez changer
command-language-also = Plusieurs langues que vous lisez
command-zone = Votre fuseau horaire
command-quiet = Vos heures de calme
command-pause = Suspendre mes messages un moment
commands-argument-zone = fuseau horaire
commands-argument-quiet = de–à
commands-argument-until = jours ou date
commands-argument-language = langue
commands-ask-zone = Quel fuseau horaire ? Par exemple : Europe/Athens
commands-ask-quiet = De quelle heure à quelle heure ? Par exemple : 21:00–08:00
commands-ask-until = Pour combien de jours, ou jusqu’à quand ? Par exemple : 3 jours
commands-ask-language = Quelle langue ?
prefs-name-city = Les autres vous voient ainsi : { $name }, { $city }.
prefs-name = Les autres vous voient ainsi : { $name }.
prefs-role-participant = Vous participez au programme.
prefs-role-team = Vous faites partie de l’équipe : vous voyez tout ce que voit la coordination, sans pouvoir rien modifier.
prefs-role-coordinator = Vous coordonnez le programme.
prefs-tandems = Vos tandems : { $tandems }
prefs-accounts = Vos comptes : { $accounts }
prefs-correct = Si votre nom ou votre ville est inexact, l’équipe corrige : « !ask » permet de la joindre.
prefs-zone = Votre fuseau horaire est { $zone } ; votre horloge affiche { $time }.
prefs-zone-how = Pour changer, choisissez un fuseau ou écrivez-le : « !zone Europe/Athens »
prefs-button-city = Comme à { $city }
prefs-also-how = Choisissez ce que vous lisez aussi ; ce qui est écrit dans ces langues n’est pas traduit pour vous. La première se choisit avec « !language ».
prefs-button-also = Aussi : { $language }
prefs-button-not = Ne plus lire : { $language }
prefs-quiet = De { $from } à { $until }, à votre heure, tout ce que je vous envoie sur Telegram arrive sans son, et je n’écris rien de moi-même.
prefs-quiet-off = Vous n’avez pas d’heures de calme.
prefs-quiet-how = Pour changer, choisissez des heures ou écrivez-les : « !quiet 21:00–08:00 ». Sur Matrix, c’est votre application qui décide des sons.
prefs-button-quiet-off = Pas d’heures de calme
prefs-not-hours = « { $given } » n’est pas une plage horaire. Voici la forme : { $example }
prefs-pause = Je n’écris rien de moi-même ; cela vaut jusqu’à cette date : { $until }.
prefs-pause-off = Je vous rappelle ce qui vous concerne, par un message par jour au plus.
prefs-pause-how = Pour suspendre cela, choisissez pour combien de temps ou écrivez-le : « !pause 3 jours », « !pause jusqu’à lundi », « !pause 2026-12-24 »
prefs-pause-means = Ce que les autres écrivent continue de vous parvenir, sans son sur Telegram. Ce que je vous aurais dit suit après, si c’est encore utile.
prefs-pause-when = Une pause se termine dans le futur, d’ici un an.
prefs-not-until = « { $given } » n’indique pas la fin d’une pause. Sont possibles : « 3 jours », « jusqu’à lundi », « 2026-12-24 », « off »
prefs-button-days =
    { $days ->
        [one] Un jour
       *[other] { $days } jours
    }
prefs-button-pause-off = Mettre fin à la pause
prefs-bundle = Ce qui vous concerne :
