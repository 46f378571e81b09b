# Einladungen: per E-Mail, auf Papier, und wer noch fehlt.

command-invite-mail = Jemanden per E-Mail einladen
command-invite-status = Sehen, wer noch fehlt
command-invite-resend = Alle, die noch fehlen, erneut einladen
command-join = Den Code Ihrer Einladung verwenden
commands-argument-address = E-Mail-Adresse
commands-ask-address = An welche E-Mail-Adresse?
commands-argument-person = Name
commands-ask-person = Um wen geht es?
commands-not-an-address = „{ $given }“ ist keine E-Mail-Adresse.

# Was die Koordination liest.

invite-mailed = { $name } erhält eine Einladung an { $address }, und zwar in dieser Sprache: { $language }.
invite-mailed-then = Der Link darin gilt einmal und 30 Tage lang. „!invite status“ zeigt, wer noch fehlt.
invite-no-mail = Es ist kein Mailserver eingerichtet, daher kann ich keine E-Mails senden. Wer diesen Assistenten betreibt, findet die Einstellungen unter „email“.
invite-no-address = Ich kenne keine E-Mail-Adresse von { $name }. Mit Adresse geht es so: { $example }
invite-no-way = { $name } kann nirgends teilnehmen: Das Programm ist nicht auf Matrix, und die Stadt nimmt nicht auf Telegram teil.
invite-unknown = Ich kenne niemanden mit dem Namen „{ $given }“. Möglich sind { $possible }.
invite-several = „{ $given }“ passt auf mehrere: { $possible }.
invite-nobody = Noch ist niemand in einem Tandem.
invite-all-there = Alle sind da.
invite-status = { $come } von { $count } sind da.
invite-state-mail = Per E-Mail eingeladen, noch nicht da ({ $count }): { $names }
invite-state-sheet = Haben einen gedruckten Code, noch nicht da ({ $count }): { $names }
invite-state-link = Haben einen Link, noch nicht da ({ $count }): { $names }
invite-state-room = Auf Matrix eingeladen, noch nicht da ({ $count }): { $names }
invite-state-failed = Die E-Mail kam nicht an ({ $count }): { $names }
invite-state-expired = Der Link ist abgelaufen ({ $count }): { $names }
invite-state-none = Noch nicht eingeladen ({ $count }): { $names }
invite-more = … und { $count } weitere
invite-again-mail = Per E-Mail eingeladen ({ $count }): { $names }
invite-again-room = Auf Matrix erneut eingeladen ({ $count }): { $names }
invite-again-others = Von diesen Personen kenne ich weder Adresse noch Konto ({ $count }): { $names }
invite-failed = Die E-Mail an { $name } konnte nicht zugestellt werden ({ $reason }). Bitte prüfen Sie die Adresse; „!invite mail“ sendet sie an eine andere.

# Kommen mit einem Code.

invite-join-direct = Bitte schreiben Sie mir den Code in einem Direktchat, damit ihn sonst niemand liest.
invite-rooms-follow = Ihre Räume kommen jetzt als Einladungen in Ihre App. Bitte nehmen Sie sie an; dort sprechen Sie mit den anderen.

# Die E-Mail.

mail-subject = Ihre persönliche Einladung: { $programme }
mail-subject-reminder = Erinnerung an Ihre Einladung: { $programme }
mail-greeting = Guten Tag { $name },
mail-reminder = vor einigen Tagen haben wir Ihnen eine Einladung geschickt. Vielleicht ist sie untergegangen, deshalb hier noch einmal. Eine weitere Erinnerung gibt es nicht.
mail-invited = Sie sind eingeladen, an „{ $programme }“ teilzunehmen. Sie schreiben in Ihrer Sprache, die anderen lesen es in ihrer.
mail-invited-with = Sie sind eingeladen, an „{ $programme }“ teilzunehmen, zusammen mit { $cities }. Sie schreiben in Ihrer Sprache, die anderen lesen es in ihrer.
mail-way-telegram = Mit Telegram
mail-way-matrix = Mit Matrix
mail-telegram = Öffnen Sie diesen Link auf dem Gerät, auf dem Sie Telegram haben, und wählen Sie „Starten“. Bevor etwas geschieht, werden Sie nach Ihrem Namen gefragt.
mail-button-telegram = Auf Telegram teilnehmen
mail-matrix-account = Matrix ist ein offenes Chat-Netz. Falls Sie dort noch kein Konto haben, installieren Sie die App Element (oder öffnen Sie app.element.io im Browser) und legen Sie eines an; das dauert wenige Minuten und kostet nichts.
mail-matrix = Öffnen Sie dann den Link unten, beginnen Sie einen Chat mit dem Assistenten { $bot } und schreiben Sie ihm diesen Code: { $code }
mail-button-matrix = Mit dem Assistenten chatten
mail-waiting = Für Ihr Matrix-Konto { $account } liegt eine Einladung bereit. Bitte öffnen Sie Ihre Matrix-App, zum Beispiel Element, und nehmen Sie sie an.
mail-button-room = Den Raum öffnen
mail-once = Die Einladung ist nur für Sie und gilt einmal, bis { $until }. Bitte geben Sie sie nicht weiter.
mail-then = Bevor etwas weitergegeben wird, das Sie schreiben, lesen Sie, wer es sieht und wie lange es aufbewahrt wird.
mail-contact = Fragen? Wir helfen gern: { $contact }
mail-mistaken = Falls Sie diese Nachricht nicht erwartet haben, brauchen Sie nichts zu tun.

# Auf Papier.

sheet-title = Einladung zu „{ $programme }“
sheet-for = { $name }, { $city }
sheet-telegram = Telegram: Scannen Sie diesen Code mit der Kamera Ihres Telefons und wählen Sie „Starten“.
sheet-matrix = Matrix: Scannen Sie diesen Code, beginnen Sie einen Chat mit dem Assistenten und schreiben Sie ihm Ihren Code.
sheet-code = Ihr Code: { $code }
sheet-once = Er ist nur für Sie und gilt einmal, bis { $until }.
