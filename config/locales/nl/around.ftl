# Reactions, pinned messages, and who comes and goes.

around-reacted = Reacties op “{ $text }”:
around-reacted-none = Daar heeft nog niemand op gereageerd.
around-which = Antwoord alstublieft op het bericht dat u bedoelt.
around-pins-refused = Ik mag hier geen berichten vastmaken; daarom ontbreekt hier wat in de andere kamers is vastgemaakt. Een beheerder kan het toestaan.
around-joined = { $name } doet nu mee.
around-left = { $name } doet niet meer mee.
around-renamed = { $name } heet nu { $new }.
