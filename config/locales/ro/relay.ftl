# Cum sunt arătate mesajele celorlalți.

relay-from = { $code ->
    [bg] din bulgară
    [de] din germană
    [el] din greacă
    [en] din engleză
    [fr] din franceză
    [it] din italiană
    [nl] din neerlandeză
    [pt] din portugheză
    [ro] din română
   *[other] din altă limbă ({ $language })
}
relay-original-below = Tradus automat { $from }. Original:
relay-not-translated = Încă netradus { $from }.
relay-not-translatable = Traducerea automată { $from } a fost inutilizabilă.
relay-check-figures = Vă rugăm să verificați cifrele. Tradus automat { $from }:
relay-section = { $language }
relay-section-translated = { $language } · tradus automat
relay-section-check = { $language } · tradus automat, vă rugăm să verificați cifrele
relay-section-missing = { $language } · încă netradus { $from }
relay-section-unusable = { $language } · traducerea automată { $from } a fost inutilizabilă
relay-local-time = Dacă este vorba de ora locală ({ $zone }): { $places }
relay-local-place = { $times } în { $cities }
relay-next-day = { $time } în ziua următoare
relay-previous-day = { $time } în ziua precedentă
relay-written-at = Scris la ora { $moment }
relay-written-on = Scris: { $moment }

# Ce spune botul despre ele.

relay-kept = Acest mesaj rămâne în această cameră: ce începe cu // nu se transmite. De acum înainte, { $mark } pe mesaj vă va arăta acest lucru.
relay-late = Încă nelivrat. Nu trebuie să faceți nimic: mesajul dumneavoastră este păstrat și va fi trimis cât mai curând posibil.
relay-unknown-writer = { $name }, ce scrieți aici nu se transmite încă, pentru că nu se știe de ce oraș aparțineți.
relay-unknown-writer-next = Coordonarea vă poate înscrie cu „!tandem add”; din acel moment mesajele dumneavoastră vor fi transmise.
relay-proposed = Acest tandem nu a început încă, de aceea mesajele de aici nu se transmit. Coordonarea vă va anunța când începe.
relay-paused = Acest tandem este în pauză, de aceea mesajele de aici nu se transmit. Coordonarea îl poate relua.
relay-ended = Acest tandem s-a încheiat, de aceea mesajele de aici nu se mai transmit. Vă mulțumim pentru participare.
