# Il menù e le sue parti.

menu-button-back = Indietro
menu-button-do = Sì: { $what }
menu-button-leave = No, lasciare tutto com’è
menu-really-end =
    { $count ->
        [0] Vuole davvero terminare { $tandem }? Lì non verrà più trasmesso nulla.
        [one] Vuole davvero terminare { $tandem }? Lì non verrà più trasmesso nulla, e una persona sarà avvisata.
       *[other] Vuole davvero terminare { $tandem }? Lì non verrà più trasmesso nulla, e { $count } persone saranno avvisate.
    }

menu-mine =
    { $count ->
        [one] Il mio tandem
       *[other] I miei tandem
    }
menu-mine-names = Partecipa a { $tandems }.
menu-settings = Le mie impostazioni
menu-meetings = Incontri
menu-privacy = Privacy e i miei dati
menu-people = Persone e inviti
menu-programme = Il programma
menu-status = Stato e registro

menu-examples = Esempi
menu-help-more = «{ $one }» spiega un comando, e «{ $examples }» mostra un esempio per ciascuno.
menu-by-link = Con un link personale per Telegram
menu-invite-again = Invitare di nuovo { $name }
menu-ask-correction = Che cosa è giusto per { $city }? Scelga una lingua, oppure scriva un fuso orario, ad esempio Europe/Athens.
menu-has-come = { $name } partecipa già, quindi non riceve un invito; l’indirizzo è annotato.
commands-argument-part = parte del menù
commands-ask-part = Quale parte del menù?
