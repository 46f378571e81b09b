# Das Menü und seine Teile.

menu-button-back = Zurück
menu-button-do = Ja: { $what }
menu-button-leave = Nein, alles so lassen
menu-really-end =
    { $count ->
        [0] Soll { $tandem } wirklich enden? Dort wird dann nichts mehr weitergegeben.
        [one] Soll { $tandem } wirklich enden? Dort wird dann nichts mehr weitergegeben, und eine Person wird benachrichtigt.
       *[other] Soll { $tandem } wirklich enden? Dort wird dann nichts mehr weitergegeben, und { $count } Personen werden benachrichtigt.
    }

menu-mine =
    { $count ->
        [one] Mein Tandem
       *[other] Meine Tandems
    }
menu-mine-names = Sie nehmen teil an: { $tandems }.
menu-settings = Meine Einstellungen
menu-meetings = Treffen
menu-privacy = Datenschutz und meine Daten
menu-people = Personen und Einladungen
menu-programme = Das Programm
menu-status = Stand und Protokoll

menu-examples = Beispiele
menu-help-more = „{ $one }“ erklärt einen einzelnen Befehl, „{ $examples }“ zeigt, wie jeder aussieht.
menu-by-link = Mit einem persönlichen Link für Telegram
menu-invite-again = { $name } noch einmal einladen
menu-ask-correction = Was stimmt für { $city }? Bitte wählen Sie eine Sprache, oder schreiben Sie eine Zeitzone, zum Beispiel Europe/Athens.
menu-has-come = { $name } ist schon da und erhält deshalb keine Einladung; die Adresse ist notiert.
commands-argument-part = Teil des Menüs
commands-ask-part = Welcher Teil des Menüs?
