# Twee vragen aan elke stad, af en toe.

surveys-fit = Een korte vraag aan elke stad: hoe goed passen de steden van uw tandem bij elkaar?
surveys-benefit = En nog een: hoeveel heeft uw stad aan de uitwisseling?
surveys-how = 1 is “helemaal niet”, 5 is “heel erg”. Eén antwoord per stad; de andere steden zien het niet.
surveys-value = { NUMBER($value) }
surveys-answered = Beantwoord: { $cities }
surveys-thanks = Dank u, ik heb het genoteerd.
surveys-over = Deze vraag is al gesloten. De volgende komt nog.
surveys-not-yours = Hier antwoorden de mensen uit de steden van deze tandem.
command-survey = Een vraag over de tandem beantwoorden
