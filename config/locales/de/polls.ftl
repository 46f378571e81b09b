# Polls, and what all rooms chose in them.

polls-total =
    { $count ->
        [one] Alle Räume zusammen: eine Stimme
       *[other] Alle Räume zusammen: { $count } Stimmen
    }
polls-result =
    { $count ->
        [one] Ergebnis aus allen Räumen: eine Stimme
       *[other] Ergebnis aus allen Räumen: { $count } Stimmen
    }
polls-closed = Diese Umfrage ist beendet.
polls-hidden = Die Zahlen werden gezeigt, sobald die Umfrage beendet ist.
polls-visible = Wer im selben Raum ist, kann sehen, wer was gewählt hat; andere Räume sehen nur die Zahlen.
polls-vote-here = Bitte stimmen Sie in dieser zweiten Umfrage ab: Stimmen in der ersten können nicht gezählt werden.
polls-too-many = Eine Umfrage kann hier höchstens { $most } Antworten haben, diese hat { $count }. Bitte schreiben Sie, welche Sie wählen.
polls-none = Bitte antworten Sie auf die Umfrage, die Sie beenden möchten.
polls-not-yours = Diese Umfrage kann nur beenden, wer gefragt hat, oder die Koordination.
polls-closed-now = Die Umfrage ist in allen Räumen beendet.
