# Două întrebări pentru fiecare oraș, din când în când.

surveys-fit = O scurtă întrebare pentru fiecare oraș: cât de bine se potrivesc orașele din tandemul dumneavoastră?
surveys-benefit = Și încă una: cât de util este schimbul pentru orașul dumneavoastră?
surveys-how = 1 înseamnă „deloc”, 5 „foarte mult”. Un răspuns pentru fiecare oraș; celelalte orașe nu îl văd.
surveys-value = { NUMBER($value) }
surveys-answered = Au răspuns: { $cities }
surveys-thanks = Mulțumesc, am notat.
surveys-over = Această întrebare s-a încheiat. Va veni următoarea.
surveys-not-yours = Aici răspund persoanele din orașele acestui tandem.
command-survey = Răspuns la o întrebare despre tandem
