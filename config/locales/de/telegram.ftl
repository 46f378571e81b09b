# Einstellungen für Telegram.

settings-expects-bot-token = das Token, das @BotFather vergibt, wie 123456789:AbCdEf
settings-expects-webhook-secret = mindestens 16 Buchstaben, Ziffern, „_“ oder „-“
settings-expects-webhook = eine Adresse, die mit https:// beginnt
settings-expects-listen = ein Rechner und ein Port wie 127.0.0.1:8080
settings-expects-clock = eine Uhrzeit wie 21:00

check-subject-telegram = Telegram
check-subject-groups = Telegram-Gruppen
check-subject-receiving = Empfang
check-subject-rehearsal = Probe
check-telegram-ready = Der Bot ist @{ $username }.
check-telegram-token = Telegram nimmt das Token nicht an. @BotFather gibt auf /token hin ein neues; tragen Sie es als telegram.token ein.
check-telegram-strange = Telegram antwortet, aber anders als erwartet ({ $reason }). Ist telegram.api die richtige Adresse?
check-telegram-other = Das Token gehört @{ $username }, nicht dem Bot in den Einstellungen. Bitte berichtigen Sie telegram.username.
check-telegram-sees-all = In Gruppen liest der Bot alles.
check-telegram-privacy = In Gruppen liest der Bot nur Befehle und Antworten, denn sein Privatsphäre-Modus ist an. Machen Sie ihn zum Administrator der Gruppe; das genügt.
check-telegram-no-groups = Niemand kann den Bot in eine Gruppe aufnehmen. @BotFather erlaubt es mit /setjoingroups.
check-telegram-polling = Der Bot fragt selbst bei Telegram nach Neuem.
check-telegram-webhook-left = Ein Webhook ist gesetzt ({ $url }). Der Bot entfernt ihn beim Start.
check-telegram-webhook-missing = Der Webhook { $url } ist noch nicht gesetzt. Der Bot setzt ihn beim Start.
check-telegram-webhook-failed = Telegram kann nicht an { $url } senden: { $reason }
check-telegram-webhook-ready = Telegram sendet an { $url }.
check-telegram-nobody = In programme.coordinators hat niemand ein Konto auf Telegram; es gibt also keinen Chat zum Ausprobieren.
check-telegram-rehearsed = Eine Nachricht wurde gesendet, geändert, mit einer Reaktion versehen und gelöscht.
check-telegram-rehearsal-failed = Im Chat der Koordination ist etwas misslungen ({ $reason }). Wurde dort auf „Start“ getippt?
init-telegram-why = Auf Telegram braucht der Bot ein eigenes Konto; @BotFather gibt es kostenlos.
init-telegram-wanted = Auch Telegram einrichten?
init-telegram-step-newbot = { $number }. Öffnen Sie in Telegram einen Chat mit @BotFather und senden Sie /newbot. Wählen Sie einen Namen und einen Benutzernamen, der auf „bot“ endet.
init-telegram-step-token = { $number }. Kopieren Sie das Token, das @BotFather zeigt. Wer es kennt, ist der Bot.
init-telegram-step-privacy = { $number }. Lassen Sie den Privatsphäre-Modus an. Machen Sie den Bot in Gruppen zum Administrator: Dann liest er, was zu übersetzen ist.
init-telegram-step-joingroups = { $number }. Soll ein Tandem eine Gruppe haben, senden Sie /setjoingroups und erlauben Sie es.
init-telegram-token = Das Token
init-telegram-refused = Telegram nimmt dieses Token nicht an. Ist es vollständig?
init-telegram-later = Telegram ist gerade nicht erreichbar. Bitte versuchen Sie es noch einmal.
init-telegram-ready = Der Bot ist @{ $username }.
cli-check-telegram = auch auf Telegram alles ausprobieren, was ein Bot allein ausprobieren kann
