# Wie Nachrichten anderer gezeigt werden.

relay-from = { $code ->
    [bg] aus dem Bulgarischen
    [de] aus dem Deutschen
    [el] aus dem Griechischen
    [en] aus dem Englischen
    [fr] aus dem Französischen
    [it] aus dem Italienischen
    [nl] aus dem Niederländischen
    [pt] aus dem Portugiesischen
    [ro] aus dem Rumänischen
   *[other] aus einer anderen Sprache ({ $language })
}
relay-original-below = Automatisch übersetzt { $from }. Original:
relay-not-translated = Noch nicht { $from } übersetzt.
relay-not-translatable = Die maschinelle Übersetzung { $from } war unbrauchbar.
relay-check-figures = Bitte prüfen Sie die Zahlen. Automatisch übersetzt { $from }:
relay-section = { $language }
relay-section-translated = { $language } · automatisch übersetzt
relay-section-check = { $language } · automatisch übersetzt, bitte prüfen Sie die Zahlen
relay-section-missing = { $language } · noch nicht { $from } übersetzt
relay-section-unusable = { $language } · maschinelle Übersetzung { $from } unbrauchbar
relay-local-time = Falls Ortszeit { $zone } gemeint ist: { $places }
relay-local-place = { $times } in { $cities }
relay-next-day = { $time } am Tag danach
relay-previous-day = { $time } am Tag davor
relay-written-at = Geschrieben um { $moment }
relay-written-on = Geschrieben am { $moment }

# Was der Bot dazu sagt.

relay-kept = Das bleibt in diesem Raum: Was mit // beginnt, wird nicht weitergegeben. Künftig zeigt Ihnen das { $mark } an der Nachricht.
relay-late = Noch nicht zugestellt. Sie müssen nichts tun: Ihre Nachricht ist gespeichert und geht so bald wie möglich hinaus.
relay-unknown-writer = { $name }, was Sie hier schreiben, wird noch nicht weitergegeben, weil nicht bekannt ist, zu welcher Stadt Sie gehören.
relay-unknown-writer-next = Die Koordination kann Sie mit „!tandem add“ eintragen; ab dann werden Ihre Nachrichten weitergegeben.
relay-proposed = Dieses Tandem hat noch nicht begonnen, deshalb werden Nachrichten hier nicht weitergegeben. Die Koordination sagt Bescheid, wenn es losgeht.
relay-paused = Dieses Tandem ruht gerade, deshalb werden Nachrichten hier nicht weitergegeben. Die Koordination kann es fortsetzen.
relay-ended = Dieses Tandem ist beendet, deshalb werden Nachrichten hier nicht mehr weitergegeben. Vielen Dank, dass Sie dabei waren.
