# Reactions, pinned messages, and who comes and goes.

around-reacted = Reazioni a «{ $text }»:
around-reacted-none = Nessuno ha ancora reagito.
around-which = Risponda al messaggio a cui si riferisce.
around-pins-refused = Qui non posso fissare messaggi, quindi ciò che è fissato nelle altre stanze qui non lo è. Un amministratore può consentirlo.
around-joined = { $name } è entrato/a.
around-left = { $name } è uscito/a.
around-renamed = { $name } ora si chiama { $new }.
