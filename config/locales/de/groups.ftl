# Gruppen, in denen der Bot zu Gast ist.

groups-unknown-writer-next = Die Koordination kann Ihnen einen persönlichen Link senden; Nachrichten von da an werden weitergegeben.
groups-channel-writer = Was im Namen von „{ $name }“ geschrieben wird, wird nicht weitergegeben, denn niemand weiß, wer es geschrieben hat. Bitte schreiben Sie unter Ihrem eigenen Namen.
groups-button-check = Noch einmal prüfen
groups-missing-see = Ich sehe nicht, was hier geschrieben wird, also wird nichts weitergegeben. Bitte machen Sie mich zum Administrator: Gruppeneinstellungen → Administratoren → Administrator hinzufügen.
groups-missing-admin = Ich sehe, was hier geschrieben wird, aber nicht die Reaktionen. Bitte machen Sie mich dafür zum Administrator: Gruppeneinstellungen → Administratoren → Administrator hinzufügen.
groups-missing-delete = Mir fehlt das Recht „Nachrichten löschen“: Was jemand mit „/delete“ löscht, verschwindet anderswo, aber nicht hier. Sie finden es unter Gruppeneinstellungen → Administratoren.
groups-all-right = Ich habe alle Rechte, die ich hier brauche.
groups-lost = Ich bin hier kein Administrator mehr.
groups-lost-see = In der Gruppe von { $room } bin ich kein Administrator mehr und sehe nicht, was geschrieben wird; von dort wird nichts mehr weitergegeben.
groups-lost-admin = In der Gruppe von { $room } bin ich kein Administrator mehr; Reaktionen werden von dort nicht mehr weitergegeben.
groups-only = Das geht nur in einer Gruppe.
groups-unreachable-blocked = { $name } hat mich auf Telegram blockiert und bekommt nichts mehr. Sobald die Blockierung aufgehoben ist, geht es weiter.
groups-unreachable-deactivated = { $name } hat das Konto auf Telegram nicht mehr; dort kann nichts mehr zugestellt werden.
groups-unreachable-gone = Der Chat mit { $name } auf Telegram ist nicht mehr erreichbar; dort wird nichts mehr zugestellt.
