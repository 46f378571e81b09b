# Menschen: ihre Begrüßung, ihre Sprachen, und wer mitliest.

people-greeting-room = Willkommen! Hier sprechen { $cities } miteinander, im Rahmen von „{ $programme }“.
people-greeting-direct = Guten Tag, { $name }! Ich bin der Assistent von „{ $programme }“.
people-greeting-connected = Ich verbinde Sie mit { $cities }.
people-greeting-coordinator = Sie koordinieren: „!tandem new“ richtet ein Tandem ein, „!menu“ zeigt alles.
people-greeting-menu = „!menu“ zeigt, was ich für Sie tun kann; „!ask“ erreicht das Team.
people-greeting-newcomer = Für { $name } ({ $city }), neu hier:
people-greeting-help = „!menu“ zeigt, was ich kann, „!who“ zeigt, wer mitliest, „!language“ ändert Ihre Sprache, „!ask“ erreicht das Team.
people-translated-here = Schreiben Sie in Ihrer Sprache: Ein Computer des Programms übersetzt für die anderen. Er macht Fehler; das Original steht immer dabei.
people-translated-hosted = Schreiben Sie in Ihrer Sprache: Der Dienst { $engine } außerhalb des Programms übersetzt für die anderen. Er macht Fehler; das Original steht immer dabei.
people-kept =
    { $days ->
        [one] Texte werden hier nach einem Tag gelöscht.
       *[other] Texte werden hier nach { $days } Tagen gelöscht.
    }
people-contact = Kontakt: { $contact }

people-language = Sie lesen { $reads } und schreiben meist { $writes }.
people-language-how = Zum Ändern wählen Sie eine Sprache, oder schreiben Sie mehrere, die beste zuerst: „!language de fr“
people-language-set = Notiert: Sie lesen { $reads } und schreiben meist { $writes }.
people-language-moves = Sie haben eine Einladung in den Raum Ihrer Sprache; sobald Sie dort sind, nehme ich Sie aus dem bisherigen heraus.
people-language-invited = Sie haben eine Einladung in den Raum Ihrer Sprache.

people-who-title = { $tandem }: wer mitmacht und wer mitliest
people-who-city = { $city }: { $names }
people-who-city-empty = { $city }: noch niemand
people-who-absent = Noch nicht da: { $names }
people-who-team = Vom Team lesen mit: { $names }
people-who-strangers = Auch im Raum, aber nicht im Tandem: { $names }
people-who-languages = Hier wird gelesen: { $languages }
people-who-mirrored =
    { $count ->
        [one] Das Tandem hat einen Raum.
       *[other] Das Tandem hat { $count } Räume; was in einem geschrieben wird, erscheint auch in den anderen.
    }
people-who-which = Welches Tandem meinen Sie?
people-who-none = Sie sind noch in keinem Tandem. „!ask“ erreicht das Team.

people-question = { $name } ({ $account }) fragt:
people-question-tandem = { $name } ({ $account }, { $tandems }) fragt:
people-question-how = (Eine Antwort auf diese Nachricht geht an { $name }, es sei denn, sie beginnt mit „//“.)
people-asked = Ihre Frage liegt jetzt beim Team.
people-answer = { $name } antwortet für das Team:
people-answer-sent = Ihre Antwort geht an { $name }.
people-answer-nowhere = Diese Antwort lässt sich nicht weitergeben: Wer gefragt hat, ist mit mir in keinem Raum mehr.
people-no-team = Das Team ist hier noch nicht erreichbar.
people-no-team-contact = Das Team ist hier noch nicht erreichbar. Bitte wenden Sie sich an { $contact }.

command-questions = Fragen, die auf eine Antwort warten
people-answer-how = Sie können auf diese Nachricht antworten.
people-answered-by = { $name } hat geantwortet:
people-question-more = { $name } ergänzt:
people-question-broadcast = { $name } antwortet auf Rundnachricht { $number }:
people-asked-back = Ihre Antwort ging an das Team, weil Sie auf eine Rundnachricht geantwortet haben. Die anderen in Ihrem Tandem lesen sie nicht.
people-no-files = Dateien lassen sich hier nicht weitergeben. Bitte schreiben Sie es in Worten.
people-open-questions = Diese Fragen warten auf eine Antwort. Antworten Sie dazu auf die Frage.
people-open-none = Keine Frage wartet auf eine Antwort.
people-open-question = · { $name }, { $at }: { $text }
people-open-more = Es gibt noch mehr: { $count }
people-button-settle = Erledigt: { $name }
