# Polls, and what all rooms chose in them.

polls-total =
    { $count ->
        [one] Toate camerele împreună: un vot
        [few] Toate camerele împreună: { $count } voturi
       *[other] Toate camerele împreună: { $count } de voturi
    }
polls-result =
    { $count ->
        [one] Rezultatul din toate camerele: un vot
        [few] Rezultatul din toate camerele: { $count } voturi
       *[other] Rezultatul din toate camerele: { $count } de voturi
    }
polls-closed = Acest sondaj este închis.
polls-hidden = Cifrele vor fi afișate când sondajul va fi închis.
polls-visible = Cine este în aceeași cameră poate vedea cine ce a ales; celelalte camere văd doar cifrele.
polls-vote-here = Vă rugăm să votați în acest al doilea sondaj: voturile din primul nu pot fi numărate.
polls-too-many = Un sondaj poate avea aici cel mult { $most } răspunsuri, iar acesta are { $count }. Vă rugăm să scrieți pe care îl alegeți.
polls-none = Vă rugăm să răspundeți la sondajul pe care doriți să îl închideți.
polls-not-yours = Acest sondaj poate fi închis numai de cine a întrebat sau de coordonare.
polls-closed-now = Sondajul este închis în toate camerele.
