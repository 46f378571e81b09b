# Het menu en zijn delen.

menu-button-back = Terug
menu-button-do = Ja: { $what }
menu-button-leave = Nee, laat alles zoals het is
menu-really-end =
    { $count ->
        [0] Moet { $tandem } echt eindigen? Er wordt daar dan niets meer doorgegeven.
        [one] Moet { $tandem } echt eindigen? Er wordt daar dan niets meer doorgegeven, en één persoon krijgt bericht.
       *[other] Moet { $tandem } echt eindigen? Er wordt daar dan niets meer doorgegeven, en { $count } personen krijgen bericht.
    }

menu-mine =
    { $count ->
        [one] Mijn tandem
       *[other] Mijn tandems
    }
menu-mine-names = U neemt deel aan { $tandems }.
menu-settings = Mijn instellingen
menu-meetings = Bijeenkomsten
menu-privacy = Privacy en mijn gegevens
menu-people = Personen en uitnodigingen
menu-programme = Het programma
menu-status = Stand van zaken en logboek

menu-examples = Voorbeelden
menu-help-more = “{ $one }” legt één opdracht uit, en “{ $examples }” laat zien hoe elke eruitziet.
menu-by-link = Met een persoonlijke link voor Telegram
menu-invite-again = { $name } nog eens uitnodigen
menu-ask-correction = Wat klopt voor { $city }? Kies een taal, of schrijf een tijdzone, bijvoorbeeld Europe/Athens.
menu-has-come = { $name } is er al en krijgt daarom geen uitnodiging; het adres is genoteerd.
commands-argument-part = deel van het menu
commands-ask-part = Welk deel van het menu?
