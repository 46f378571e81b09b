# Gruppen, in denen der Bot zu Gast ist.

groups-unknown-writer-next = Die Koordination kann Ihnen einen persönlichen Link senden; Nachrichten von da an werden weitergegeben.
groups-channel-writer = Was im Namen von „{ $name }“ geschrieben wird, wird nicht weitergegeben, denn niemand weiß, wer es geschrieben hat. Bitte schreiben Sie unter Ihrem eigenen Namen.
groups-button-check = Noch einmal prüfen
groups-missing-see = Ich sehe nicht, was hier geschrieben wird; deshalb wird nichts weitergegeben. Bitte machen Sie mich zum Administrator: Gruppeneinstellungen → Administratoren → Administrator hinzufügen.
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
groups-anonymous = Sie schreiben im Namen der Gruppe; daher kann ich nicht wissen, wer Sie sind. Bitte schreiben Sie das unter Ihrem eigenen Namen („Anonym bleiben“ ausgeschaltet) oder in unserem Direktchat.
groups-removed = Ich wurde aus der Telegram-Gruppe von { $room } entfernt; dort wird nichts mehr weitergegeben. Sobald mich jemand wieder hinzufügt, geht es weiter.
groups-topic-gone = Das Thema von { $room } in der Telegram-Gruppe ist geschlossen oder gelöscht; dort wird nichts mehr weitergegeben. In einem anderen Thema hilft ein neuer Code von „!tandem link“.
groups-migrated = Telegram hat aus dieser Gruppe eine Supergruppe gemacht. Alles geht weiter; nur was ich hier vorher gezeigt habe, kann ich nicht mehr ändern oder löschen.
groups-link = Auf Telegram genügt ein Tippen: { $link } fügt mich einer Gruppe hinzu und löst dort den Code ein. (Oder jemand fügt mich dort hinzu und schreibt „{ $line }“.)
