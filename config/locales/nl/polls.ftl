# Polls, and what all rooms chose in them.

polls-total =
    { $count ->
        [one] Alle kamers samen: één stem
       *[other] Alle kamers samen: { $count } stemmen
    }
polls-result =
    { $count ->
        [one] Uitslag van alle kamers: één stem
       *[other] Uitslag van alle kamers: { $count } stemmen
    }
polls-closed = Deze peiling is gesloten.
polls-hidden = De aantallen zijn te zien zodra de peiling gesloten is.
polls-visible = Wie in dezelfde kamer is, kan zien wie wat heeft gekozen; andere kamers zien alleen de aantallen.
polls-vote-here = Stem alstublieft in deze tweede peiling: stemmen in de eerste kunnen niet worden geteld.
polls-too-many = Een peiling kan hier hoogstens { $most } antwoorden hebben en deze heeft er { $count }. Schrijf alstublieft welk antwoord u kiest.
polls-none = Antwoord alstublieft op de peiling die u wilt sluiten.
polls-not-yours = Alleen wie de vraag stelde of de coördinatie kan deze peiling sluiten.
polls-closed-now = De peiling is in alle kamers gesloten.
