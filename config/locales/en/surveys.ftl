# Two questions to each city, now and then.

surveys-fit = A short question to each city: how well do the cities of your tandem fit together?
surveys-benefit = And one more: how much does the exchange benefit your city?
surveys-how = 1 is “not at all”, 5 is “very much”. One answer for each city; the other cities do not see it.
surveys-value = { NUMBER($value) }
surveys-answered = Answered: { $cities }
surveys-thanks = Thank you, I have noted it.
surveys-over = This question is closed by now. The next one will come.
surveys-not-yours = People of this tandem’s cities answer here.
command-survey = Answer a question about the tandem
