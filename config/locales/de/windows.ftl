# Fenster: mitmachen über einen direkten Chat auf Telegram.

command-to = Das Tandem wählen, an das Sie schreiben
command-here = Über diesen Chat an einem Tandem teilnehmen
command-delete = Eine Ihrer Nachrichten überall löschen
command-telegram = Einen persönlichen Link zum Bot auf Telegram bekommen
command-matrix = Einen Code für Ihr Konto auf Matrix bekommen
command-city-telegram = Festlegen, was von den Beiträgen einer Stadt auf Telegram erscheinen darf
commands-argument-policy = allow, names, absent oder never
commands-argument-message = Nummer der Nachricht
commands-argument-answer = yes oder no
commands-ask-policy = Was darf von den Beiträgen der Stadt auf Telegram erscheinen?
commands-window-only = Das geht nur in unserem Direktchat auf Telegram.

# Kommen über einen persönlichen Link.

windows-hello = Guten Tag! Ich bin der Assistent von „{ $programme }“.
windows-are-you = Sind Sie { $name } aus { $city }?
windows-are-you-team = Sind Sie { $name }?
windows-button-yes = Ja, ich bin { $name }
windows-button-no = Nein, dieser Link wurde weitergeleitet
windows-thanks = Vielen Dank, { $name }, und herzlich willkommen!
windows-not-you = Danke für den Hinweis. Der Link ist nur für { $name } bestimmt und gilt weiterhin; bitte schicken Sie ihn an die Person zurück, von der Sie ihn haben.
windows-strayed = Jemand anderes hat den Link von { $name } geöffnet und das mitgeteilt. Er gilt weiterhin; „!invite“ erstellt einen neuen.
windows-stranger = Ich kenne Sie noch nicht. Zum Mitmachen brauchen Sie Ihren persönlichen Link; Sie bekommen ihn von Ihrer Koordination.
windows-link-wrong = Dieser Link gilt nicht: Er ist unvollständig, oder ein neuerer hat ihn ersetzt. Bitte lassen Sie sich von Ihrer Koordination einen neuen geben.
windows-link-used = Dieser Link wurde schon benutzt, und jeder gilt nur einmal. Wenn nicht Sie das waren, sagen Sie es bitte Ihrer Koordination.
windows-link-expired = Dieser Link ist zu alt. Bitte lassen Sie sich von Ihrer Koordination einen neuen geben.
windows-link-other = Dieser Chat gehört schon { $name }; der Link ist für jemand anderen.
windows-link = Persönlicher Link für { $name }: { $link }
windows-link-pass-on = Bitte senden Sie jeden Link nur an die Person, für die er bestimmt ist. Er gilt einmal, 30 Tage lang.
windows-link-once = Bitte öffnen Sie ihn auf Ihrem eigenen Telefon und geben Sie ihn nicht weiter. Er gilt einmal, 30 Tage lang.
windows-code = Ihr persönlicher Code für Matrix: { $code } – beginnen Sie dort einen Chat mit dem Assistenten, und schreiben Sie ihm diesen Code: { $link }
windows-code-once = Danach nehmen Sie dort teil. Der Code gilt einmal, 30 Tage lang; bitte geben Sie ihn nicht weiter.
windows-is-there = { $name } hat schon einen Chat mit mir und nimmt darüber teil.
windows-taken-out = Sie sind in keinem Tandem mehr; von hier wird nichts weitergegeben.
windows-no-telegram = Dieses Programm ist nicht auf Telegram.
windows-no-matrix = Dieses Programm ist nicht auf Matrix, es gibt also kein Konto zum Einladen. Einen persönlichen Link für Telegram erstellt: { $example }
windows-notice-with = Sie sprechen mit { $cities }.
windows-notice-readers = Was Sie hier schreiben, lesen { $names } und alle, die später dazukommen.
windows-notice-readers-none = Noch ist niemand sonst da. Was Sie hier schreiben, lesen alle, die später dazukommen.
windows-notice-own = Was mit „//“ beginnt, wird nie weitergegeben. Mit „/ask“ erreichen Sie einen Menschen.
windows-new-tandem = Ab jetzt nehmen Sie auch an { $tandem } teil.
windows-ready = Alles ist bereit: Schreiben Sie einfach.
windows-ready-zone = Ihre Zeitzone: { $zone }
windows-ready-delete = „/delete“ löscht eine Ihrer Nachrichten überall: als Antwort darauf, oder aus einer Liste Ihrer letzten.
windows-ready-help = „/menu“ zeigt alles, „/language“ ändert Ihre Sprache, und „/ask“ erreicht einen Menschen.

# Wohin Texte gehen.

windows-to = Sie schreiben an: { $tandem }
windows-to-nobody = Sie haben mehrere Tandems. Bei Ihrem nächsten Text wählen Sie, für wen er ist.
windows-button-to = An { $tandem } schreiben
windows-button-send = An { $tandem } senden
windows-button-answer = Es war meine Antwort
windows-button-drop = Nicht senden
windows-button-here = Doch hier teilnehmen
windows-button-here-in = An { $tandem } hier teilnehmen
windows-held =
    { $count ->
        [one] Ihre Nachricht ist noch nicht weitergegeben. Was soll mit ihr geschehen?
       *[other] Ihre { $count } Nachrichten sind noch nicht weitergegeben. Was soll mit ihnen geschehen?
    }
windows-too-many-held = Zu viele Nachrichten warten auf Ihre Entscheidung; diese wird nicht aufbewahrt. Bitte wählen Sie zuerst mit den Schaltflächen.
windows-nothing-held = Es wartet keine Nachricht mehr.
windows-notice-first = Ihre Nachrichten warten, bis Ihnen der Datenschutzhinweis angezeigt wurde; dann geht es von selbst weiter.
windows-sent =
    { $count ->
        [one] Ihre Nachricht geht an { $tandem }.
       *[other] Ihre { $count } Nachrichten gehen an { $tandem }.
    }
windows-dropped =
    { $count ->
        [one] Ihre Nachricht wurde nicht weitergegeben.
       *[other] Ihre { $count } Nachrichten wurden nicht weitergegeben.
    }
windows-chosen = Ab jetzt schreiben Sie an { $tandem }. Eine Antwort geht dorthin, woher die beantwortete Nachricht kommt.
windows-here = Ab jetzt nehmen Sie über diesen Chat an { $tandem } teil.
windows-moved-to-room = Sie nehmen jetzt im Raum von { $tandem } teil; hier erscheint nichts mehr davon.
windows-elsewhere = An { $tandem } nehmen Sie im dortigen Raum teil; hier erscheint nichts davon.
windows-alone = Was Sie hier schreiben, lese nur ich; „/ask“ erreicht das Team.
windows-kept = Das bleibt hier: Was mit „//“ beginnt, wird nicht weitergegeben.
windows-no-reactions = (Die Reaktionen wurden zurückgenommen.)
windows-who-unnamed =
    { $count ->
        [one] { $city }: eine Person
       *[other] { $city }: { $count } Personen
    }

# Löschen.

windows-delete-which = Welche Nachricht soll überall gelöscht werden?
windows-delete-none = Es gibt keine Nachricht von Ihnen, die sich löschen ließe.
windows-delete-unknown = Diese Nachricht wurde nicht weitergegeben; sie steht nirgends sonst.
windows-delete-not-yours = Sie können nur eigene Nachrichten löschen.
windows-delete-gone = Diese Nachricht ist schon gelöscht.

# Was eine Stadt erlaubt.

windows-policy-allow = Alles
windows-policy-names = Alles außer den Namen
windows-policy-absent = Ohne Namen, und niemand von dort nimmt dort teil
windows-policy-never = Nichts
windows-policy-is-allow = Beiträge aus { $city } dürfen auf Telegram erscheinen, mit Namen.
windows-policy-is-names = Beiträge aus { $city } dürfen auf Telegram erscheinen, aber ohne Namen: Nur die Stadt wird genannt.
windows-policy-is-absent = Beiträge aus { $city } dürfen auf Telegram ohne Namen erscheinen; die Menschen von dort nehmen dort nicht teil.
windows-policy-is-never = Beiträge aus { $city } erscheinen nie auf Telegram, und niemand von dort kann dort teilnehmen.
windows-policy-touched = In { $tandems } nehmen Menschen auf Telegram teil; sie sehen nicht mehr, was von dort kommt.
windows-policy-city = { $city } nimmt nicht auf Telegram teil.
windows-policy-tandem = Das geht nicht: In { $tandem } erlaubt { $city } nicht, dass seine Beiträge auf Telegram erscheinen. „!city telegram“ ändert das.
windows-policy-pairing = Das geht nicht: { $city } erlaubt nicht, dass seine Beiträge auf Telegram erscheinen, und { $name } ({ $other }) nimmt nur dort teil. „!city telegram“ ändert das.
windows-policy-closed =
    { $count ->
        [one] { $names } hat dort teilgenommen, weiß Bescheid und braucht einen anderen Weg, zum Beispiel ein Konto auf Matrix.
       *[other] { $names } haben dort teilgenommen, wissen Bescheid und brauchen einen anderen Weg, zum Beispiel Konten auf Matrix.
    }
windows-barred = { $city } nimmt nicht mehr auf Telegram teil. Ab jetzt erscheint hier nichts mehr, und von hier wird nichts mehr weitergegeben.
windows-barred-invited = Sie sind in den Raum auf Matrix eingeladen; dort geht es weiter.
windows-barred-ask = Ihre Koordination weiß Bescheid und sagt Ihnen, wie es für Sie weitergeht. Vielen Dank für Ihre Beiträge bis hierher!
windows-barred-others = Was { $city } in { $tandem } schreibt, erscheint hier nicht mehr, weil die Stadt das auf Telegram nicht erlaubt. Ihre eigenen Nachrichten kommen dort weiterhin an.
