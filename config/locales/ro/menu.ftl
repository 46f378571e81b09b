# Meniul și părțile lui.

menu-button-back = Înapoi
menu-button-do = Da: { $what }
menu-button-leave = Nu, lăsați totul așa cum este
menu-really-end =
    { $count ->
        [0] Să se încheie cu adevărat { $tandem }? Acolo nu se mai transmite nimic.
        [one] Să se încheie cu adevărat { $tandem }? Acolo nu se mai transmite nimic, iar o persoană este anunțată.
        [few] Să se încheie cu adevărat { $tandem }? Acolo nu se mai transmite nimic, iar { $count } persoane sunt anunțate.
       *[other] Să se încheie cu adevărat { $tandem }? Acolo nu se mai transmite nimic, iar { $count } de persoane sunt anunțate.
    }

menu-mine =
    { $count ->
        [one] Tandemul meu
        [few] Tandemurile mele
       *[other] Tandemurile mele
    }
menu-mine-names = Participați la { $tandems }.
menu-settings = Setările mele
menu-meetings = Întâlniri
menu-privacy = Confidențialitate și datele mele
menu-people = Persoane și invitații
menu-programme = Programul
menu-status = Situație și jurnal

menu-examples = Exemple
menu-help-more = „{ $one }” explică o comandă, iar „{ $examples }” arată câte un exemplu pentru fiecare.
menu-by-link = Cu un link personal pentru Telegram
menu-invite-again = Invitați din nou pe { $name }
menu-ask-correction = Ce este corect pentru { $city }? Alegeți o limbă sau scrieți un fus orar, de exemplu Europe/Athens.
menu-has-come = { $name } participă deja și de aceea nu primește invitație; adresa este reținută.
commands-argument-part = parte a meniului
commands-ask-part = Care parte a meniului?
