# Instellingen voor Telegram.

settings-expects-bot-token = het token dat @BotFather geeft, zoals 123456789:AbCdEf
settings-expects-webhook-secret = minstens 16 letters, cijfers, “_” of “-”
settings-expects-webhook = een adres dat met https:// begint
settings-expects-listen = een host en een poort zoals 127.0.0.1:8080
settings-expects-clock = een tijdstip zoals 21:00

check-subject-telegram = Telegram
check-subject-groups = Telegramgroepen
check-subject-receiving = Ontvangst
check-subject-rehearsal = Proef
check-telegram-ready = De bot is @{ $username }.
check-telegram-token = Telegram aanvaardt het token niet. @BotFather geeft met /token een nieuw; zet het in telegram.token.
check-telegram-strange = Telegram antwoordt, maar niet zoals verwacht ({ $reason }). Is telegram.api het juiste adres?
check-telegram-other = Het token hoort bij @{ $username }, niet bij de bot in de instellingen. Verbeter alstublieft telegram.username.
check-telegram-sees-all = In groepen leest de bot alles.
check-telegram-privacy = In groepen leest de bot alleen opdrachten en antwoorden, want zijn privacymodus staat aan. Maak hem beheerder van de groep; dat is genoeg.
check-telegram-no-groups = Niemand kan de bot aan een groep toevoegen. @BotFather staat het toe met /setjoingroups.
check-telegram-polling = De bot vraagt zelf bij Telegram naar nieuws.
check-telegram-webhook-left = Er is een webhook ingesteld ({ $url }). De bot verwijdert die bij het starten.
check-telegram-webhook-missing = De webhook { $url } is nog niet ingesteld. De bot stelt die bij het starten in.
check-telegram-webhook-failed = Telegram kan niet naar { $url } sturen: { $reason }
check-telegram-webhook-ready = Telegram stuurt naar { $url }.
check-telegram-nobody = In programme.coordinators heeft niemand een account op Telegram; er is dus geen chat om iets uit te proberen.
check-telegram-rehearsed = Er is een bericht verstuurd, gewijzigd, van een reactie voorzien en verwijderd.
check-telegram-rehearsal-failed = In de chat van de coördinatie is iets mislukt ({ $reason }). Is daar op Start getikt?
init-telegram-why = Op Telegram heeft de bot een eigen account nodig, dat @BotFather gratis geeft.
init-telegram-wanted = Ook Telegram instellen?
init-telegram-step-newbot = { $number }. Open in Telegram een chat met @BotFather en stuur /newbot. Kies een naam en een gebruikersnaam die op “bot” eindigt.
init-telegram-step-token = { $number }. Kopieer het token dat @BotFather toont. Wie het kent, is de bot.
init-telegram-step-privacy = { $number }. Laat de privacymodus aan. Maak de bot in groepen beheerder: dan leest hij wat er te vertalen is.
init-telegram-step-joingroups = { $number }. Krijgt een tandem een groep, stuur dan /setjoingroups en sta het toe.
init-telegram-token = Het token
init-telegram-refused = Telegram aanvaardt dit token niet. Is het volledig?
init-telegram-later = Telegram is nu niet bereikbaar. Probeer het alstublieft nog eens.
init-telegram-ready = De bot is @{ $username }.
cli-check-telegram = ook op Telegram alles proberen wat een bot alleen kan proberen
