# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Alle im Programm, Seite für Seite
command-people-show = Eine Person zeigen
command-people-rename = Den Namen einer Person berichtigen
command-people-move = Eine Person einer anderen Stadt zuordnen
command-people-remove = Eine Person aus dem Programm nehmen
command-role = Eine Rolle geben oder nehmen
command-status = Wie es um das Programm steht, und was zu tun ist
command-letters = Was nicht zugestellt werden konnte
command-letters-resend = Nicht Zugestelltes noch einmal senden
command-letters-drop = Nicht Zugestelltes endgültig aufgeben
commands-argument-search = Name oder Stadt
commands-argument-somebody = eine Person
commands-argument-role = Rolle
commands-ask-search = Welcher Name oder welche Stadt?
commands-ask-somebody = Wer? Ein Name, oder die Nummer aus der Liste: #12
commands-ask-role = Welche Rolle?
directory-list =
    { $count ->
        [one] Eine Person
       *[other] { $count } Personen
    }
directory-nobody = Niemand heißt „{ $given }“. „!people“ zeigt alle.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-cityless = #{ $number } { $name }
directory-entry-role = { $entry } · { $role }
directory-entry-absent = #{ $number } { $name }, { $city } – noch nicht da
directory-role-team = Rolle: Team
directory-role-coordinator = Rolle: Koordination
directory-title = { $name } (#{ $number })
directory-city = Stadt: { $city }
directory-no-city = Gehört zu keiner Stadt.
directory-reads = Liest { $languages }; Zeitzone { $zone }
directory-tandems = Tandems: { $tandems }
directory-platforms = Nimmt teil über: { $platforms }
directory-come = Ist da.
directory-invited = Ist eingeladen und noch nicht gekommen.
directory-expired = Der Link ist abgelaufen: { $at }.
directory-absent = Ist nicht da und hat keinen Link.
directory-unknown = Ich kenne niemanden, der „{ $given }“ heißt. „!people“ zeigt alle.
directory-renamed = { $before } heißt von nun an { $name }. Nachrichten, die schon zu sehen sind, behalten den bisherigen Namen.
directory-there-already = { $name } gehört schon zu { $city }.
directory-moved = { $name } gehört von nun an zu { $city }.
directory-you-moved = Das Team hat Sie { $city } zugeordnet. Ab jetzt schreiben Sie mit den Tandems dieser Stadt.
directory-still-in =
    { $count ->
        [one] Aus einem Raum, den andere mitgebracht haben ({ $tandems }), kann ich niemanden herausnehmen. Bitte tun Sie das dort.
       *[other] Aus { $count } Räumen, die andere mitgebracht haben ({ $tandems }), kann ich niemanden herausnehmen. Bitte tun Sie das dort.
    }
directory-remove = Soll { $name } das Programm verlassen?
directory-remove-means = Der Zugang zu allen Räumen endet, und Links werden ungültig. Was geschrieben wurde, bleibt. („!forget“ löscht auch die Daten.)
directory-button-remove = Ja, herausnehmen
directory-button-keep = Nein, alles so lassen
directory-not-yourself = Sich selbst können Sie nicht herausnehmen. Das kann jemand anderes aus der Koordination.
directory-you-left = Das Team hat Sie aus dem Programm genommen; von Ihnen und an Sie wird nichts mehr weitergegeben.
directory-removed-undo = Zehn Minuten lang nimmt „!undo“ das zurück.
directory-back = { $name } ist wieder dabei und neu eingeladen.
roles-participant = nimmt teil
roles-team = Team
roles-coordinator = Koordination
roles-already = { $name } hat diese Rolle schon.
roles-unknown-account = Dieses Konto kenne ich nicht. „{ $example }“ nimmt jemanden ins Programm auf.
roles-no-account = Ich kenne kein Konto von { $name }. Eine Rolle braucht eines, denn ein Link allein verleiht sie nie.
roles-which-account = { $name } hat mehrere Konten. Welches soll es bestätigen?
roles-offered-team = Die Rolle im Team ist angeboten ({ $account }).
roles-offered-coordinator = Die Rolle in der Koordination ist angeboten ({ $account }).
roles-asked = Ich habe im Direktchat gefragt; die Rolle gilt, sobald sie dort mit der Schaltfläche angenommen wird. Das geht sieben Tage lang.
roles-asked-later = Dieses Konto hat noch keinen Direktchat mit mir. Sobald es binnen sieben Tagen einen beginnt, frage ich dort.
roles-withdrawn = Das Angebot ist zurückgenommen.
roles-now-participant = { $name } nimmt jetzt ohne weitere Rolle teil.
roles-now-team = { $name } gehört jetzt zum Team.
roles-now-coordinator = { $name } koordiniert jetzt.
roles-offer-team = { $name } bittet Sie ins Team von „{ $programme }“: Sie sehen dann alles, was die Koordination sieht, können aber nichts ändern.
roles-offer-coordinator = { $name } bittet Sie, „{ $programme }“ zu koordinieren.
roles-offer-how = Das kann nur dieses Konto entscheiden, hier.
roles-button-accept = Ja, gern
roles-button-decline = Nein, danke
roles-declined = Gut, alles bleibt, wie es ist.
roles-declined-told = { $name } möchte die Rolle nicht übernehmen.
roles-direct-only = Das lässt sich nur in Ihrem Direktchat mit mir entscheiden.
roles-nothing-offered = Ihnen ist keine Rolle angeboten, oder das Angebot ist abgelaufen.
roles-settings = { $name } steht in den Einstellungen des Programms als Koordination und behält diese Rolle, solange das so ist.
roles-last = { $name } koordiniert allein. Bitte geben Sie diese Rolle zuerst noch jemandem.
letters-none = Alles wurde zugestellt.
letters-list =
    { $count ->
        [one] Eine Sendung konnte nicht zugestellt werden:
       *[other] { $count } Sendungen konnten nicht zugestellt werden:
    }
letters-dead = An { $place }, seit { $at }: fehlgeschlagen ({ $reason })
letters-uncertain = An { $place }, seit { $at }: es ist nicht sicher, ob es ankam ({ $reason })
letters-resent =
    { $count ->
        [one] Eine Sendung wird noch einmal verschickt.
       *[other] { $count } Sendungen werden noch einmal verschickt.
    }
letters-drop =
    { $count ->
        [one] Soll eine Sendung endgültig aufgegeben werden? Dort wird sie niemand lesen.
       *[other] Sollen { $count } Sendungen endgültig aufgegeben werden? Dort wird sie niemand lesen.
    }
letters-button-drop = Ja, aufgeben
letters-button-keep = Nein, behalten
letters-dropped =
    { $count ->
        [one] Eine Sendung wurde aufgegeben.
       *[other] { $count } Sendungen wurden aufgegeben.
    }
status-title = { $programme } – Stand: { $at }
status-fine = Zurzeit ist nichts zu tun.
status-stuck =
    { $count ->
        [one] Zu tun: Eine Sendung konnte nicht zugestellt werden.
       *[other] Zu tun: { $count } Sendungen konnten nicht zugestellt werden.
    }
status-missing =
    { $count ->
        [one] Zu tun: Eine Person ist noch nicht gekommen.
       *[other] Zu tun: { $count } Personen sind noch nicht gekommen.
    }
status-asked = Braucht Sie: { $name } hat gefragt ({ $at }): „{ $text }“. Antworten Sie dazu auf die Frage.
status-asked-more =
    { $count ->
        [one] Braucht Sie: Noch eine Frage wartet auf eine Antwort.
       *[other] Braucht Sie: Noch { $count } Fragen warten auf eine Antwort.
    }
status-silent =
    { $days ->
        [one] Zu tun: In { $tandem } hat seit einem Tag niemand geschrieben.
       *[other] Zu tun: In { $tandem } hat seit { $days } Tagen niemand geschrieben.
    }
status-silent-more =
    { $count ->
        [one] Zu tun: Ein weiteres Tandem ist ebenso still.
       *[other] Zu tun: { $count } weitere Tandems sind ebenso still.
    }
status-queues = Unterwegs: { $coming } eingehend, { $going } ausgehend
status-late =
    { $count ->
        [one] Eine Nachricht ist verspätet; sie wird so bald wie möglich zugestellt.
       *[other] { $count } Nachrichten sind verspätet; sie werden so bald wie möglich zugestellt.
    }
status-unreadable =
    { $count ->
        [one] Eine Nachricht ist nicht lesbar, weil ihr Schlüssel fehlt.
       *[other] { $count } Nachrichten sind nicht lesbar, weil ihre Schlüssel fehlen.
    }
status-failed =
    { $count ->
        [one] Ein Ereignis konnte nicht verarbeitet werden; Ihre Administration findet es im Protokoll.
       *[other] { $count } Ereignisse konnten nicht verarbeitet werden; Ihre Administration findet sie im Protokoll.
    }
status-platform = { $platform }: verbunden, zuletzt gehört: { $at }
status-platform-silent = { $platform }: verbunden, noch nichts gehört
status-mail = E-Mail: eingerichtet
status-no-mail = E-Mail: nicht eingerichtet
status-encrypted = Neue Räume auf Matrix: verschlüsselt
status-open = Neue Räume auf Matrix: nicht verschlüsselt
status-version = Version { $version }, Datenbank { $schema }
programme-subject-offer = Angebotene Rolle
programme-subject-letter = Sendung
invite-link-unused = { $name } hat den persönlichen Link noch nicht benutzt. Haben Sie ihn schon übergeben?
