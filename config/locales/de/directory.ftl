# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Alle im Programm, Seite für Seite
command-people-show = Einen Menschen zeigen
command-people-rename = Den Namen eines Menschen berichtigen
command-people-move = Einen Menschen in eine andere Stadt setzen
command-people-remove = Einen Menschen aus dem Programm nehmen
command-role = Eine Rolle geben oder nehmen
command-status = Wie es um das Programm steht, und was Sie braucht
command-letters = Was nicht zugestellt werden konnte
command-letters-resend = Nicht Zugestelltes noch einmal senden
command-letters-drop = Nicht Zugestelltes aufgeben
commands-argument-search = Name oder Stadt
commands-argument-somebody = ein Mensch
commands-argument-role = Rolle
commands-ask-search = Welcher Name oder welche Stadt?
commands-ask-somebody = Wer? Ein Name, oder die Nummer aus der Liste: #12
commands-ask-role = Welche Rolle?
directory-list =
    { $count ->
        [one] Ein Mensch
       *[other] { $count } Menschen
    }
directory-nobody = Niemand heißt „{ $given }“. „!people“ zeigt alle.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-absent = #{ $number } { $name }, { $city } – noch nicht da
directory-role-team = Rolle: Team
directory-role-coordinator = Rolle: Koordination
directory-title = { $name } (#{ $number })
directory-city = Stadt: { $city }
directory-no-city = Gehört zu keiner Stadt.
directory-reads = Liest { $languages }; Zeitzone { $zone }
directory-tandems = In den Tandems: { $tandems }
directory-platforms = Kommt über: { $platforms }
directory-come = Ist da.
directory-invited = Ist eingeladen und noch nicht gekommen.
directory-expired = Der Link ist abgelaufen: { $at }.
directory-absent = Ist nicht da und hat keinen Link.
directory-unknown = Ich kenne niemanden, der „{ $given }“ heißt. „!people“ zeigt alle.
directory-renamed = { $before } heißt von nun an { $name }. Nachrichten, die schon zu sehen sind, behalten den bisherigen Namen.
directory-there-already = { $name } gehört schon zu { $city }.
directory-moved = { $name } gehört von nun an zu { $city }.
directory-you-moved = Das Team hat Sie { $city } zugeordnet. Von nun an sprechen Sie mit den Tandems dieser Stadt.
directory-still-in =
    { $count ->
        [one] Aus einem mitgebrachten Raum ({ $tandems }) kann ich niemanden herausnehmen. Bitte tun Sie das dort.
       *[other] Aus { $count } mitgebrachten Räumen ({ $tandems }) kann ich niemanden herausnehmen. Bitte tun Sie das dort.
    }
directory-remove = Soll { $name } das Programm verlassen?
directory-remove-means = Der Zugang zu allen Räumen endet, und Links werden ungültig. Was geschrieben wurde, bleibt. („!forget“ löscht jemanden.)
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
roles-offered-team = { $account } wird die Rolle des Teams angeboten.
roles-offered-coordinator = { $account } wird die Rolle der Koordination angeboten.
roles-asked = Ich habe im Direktchat gefragt; die Rolle gilt, sobald sie dort mit der Schaltfläche angenommen wird. Das geht sieben Tage lang.
roles-asked-later = Dieses Konto hat noch keinen Direktchat mit mir. Sobald es binnen sieben Tagen einen beginnt, frage ich dort.
roles-withdrawn = Das Angebot ist zurückgenommen.
roles-now-participant = { $name } nimmt jetzt ohne weitere Rolle teil.
roles-now-team = { $name } gehört jetzt zum Team.
roles-now-coordinator = { $name } koordiniert jetzt.
roles-offer-team = { $name } bittet Sie ins Team von „{ $programme }“: Sie sähen, was die Koordination sieht, ohne etwas zu ändern.
roles-offer-coordinator = { $name } bittet Sie, „{ $programme }“ zu koordinieren.
roles-offer-how = Das kann nur dieses Konto entscheiden, hier.
roles-button-accept = Ja, gern
roles-button-decline = Nein, danke
roles-declined = Gut, alles bleibt, wie es ist.
roles-declined-told = { $name } möchte die Rolle nicht übernehmen.
roles-direct-only = Das lässt sich nur in Ihrem Direktchat mit mir entscheiden.
roles-nothing-offered = Ihnen ist keine Rolle angeboten, oder das Angebot ist abgelaufen.
roles-settings = { $name } steht als Koordination in den Einstellungen des Programms und bleibt es, solange das so ist.
roles-last = { $name } koordiniert allein. Bitte geben Sie diese Rolle zuerst noch jemandem.
letters-none = Alles wurde zugestellt.
letters-list =
    { $count ->
        [one] Eine Sache konnte nicht zugestellt werden:
       *[other] { $count } Sachen konnten nicht zugestellt werden:
    }
letters-dead = An { $place }, seit { $at }: fehlgeschlagen ({ $reason })
letters-uncertain = An { $place }, seit { $at }: es ist nicht sicher, ob es ankam ({ $reason })
letters-resent =
    { $count ->
        [one] Eine Sache wird noch einmal gesendet.
       *[other] { $count } Sachen werden noch einmal gesendet.
    }
letters-drop =
    { $count ->
        [one] Soll eine Sache endgültig aufgegeben werden? Dort wird sie niemand lesen.
       *[other] Sollen { $count } Sachen endgültig aufgegeben werden? Dort wird sie niemand lesen.
    }
letters-button-drop = Ja, aufgeben
letters-button-keep = Nein, behalten
letters-dropped =
    { $count ->
        [one] Eine Sache wurde aufgegeben.
       *[other] { $count } Sachen wurden aufgegeben.
    }
status-title = { $programme } – Stand: { $at }
status-fine = Gerade braucht Sie nichts.
status-stuck =
    { $count ->
        [one] Braucht Sie: Eine Sache konnte nicht zugestellt werden.
       *[other] Braucht Sie: { $count } Sachen konnten nicht zugestellt werden.
    }
status-missing =
    { $count ->
        [one] Braucht Sie: Ein Mensch ist noch nicht gekommen.
       *[other] Braucht Sie: { $count } Menschen sind noch nicht gekommen.
    }
status-asked = Braucht Sie: { $name } hat gefragt ({ $at }): „{ $text }“. Antworten Sie dazu auf die Frage.
status-asked-more =
    { $count ->
        [one] Braucht Sie: Noch eine Frage wartet auf eine Antwort.
       *[other] Braucht Sie: Noch { $count } Fragen warten auf eine Antwort.
    }
status-silent =
    { $days ->
        [one] Braucht Sie: In { $tandem } hat seit einem Tag niemand geschrieben.
       *[other] Braucht Sie: In { $tandem } hat seit { $days } Tagen niemand geschrieben.
    }
status-silent-more =
    { $count ->
        [one] Braucht Sie: Ein weiteres Tandem ist ebenso still.
       *[other] Braucht Sie: { $count } weitere Tandems sind ebenso still.
    }
status-queues = Unterwegs: { $coming } herein, { $going } hinaus
status-late =
    { $count ->
        [one] Eine Nachricht ist verspätet; sie geht hinaus, sobald es geht.
       *[other] { $count } Nachrichten sind verspätet; sie gehen hinaus, sobald es geht.
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
programme-subject-letter = Zustellung
invite-link-unused = { $name } hat den persönlichen Link noch nicht benutzt. Wurde er weitergegeben?
