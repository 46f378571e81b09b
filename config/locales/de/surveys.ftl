# Zwei Fragen an jede Stadt, ab und zu.

surveys-fit = Eine kurze Frage an jede Stadt: Wie gut passen die Städte Ihres Tandems zusammen?
surveys-benefit = Und noch eine: Wie viel nützt der Austausch Ihrer Stadt?
surveys-how = 1 heißt „gar nicht“, 5 „sehr“. Eine Antwort je Stadt; die anderen Städte sehen sie nicht.
surveys-value = { NUMBER($value) }
surveys-answered = Geantwortet: { $cities }
surveys-thanks = Danke, ich habe es notiert.
surveys-over = Diese Frage ist schon abgeschlossen. Die nächste kommt.
surveys-not-yours = Hier antworten die Menschen aus den Städten dieses Tandems.
command-survey = Eine Frage zum Tandem beantworten
