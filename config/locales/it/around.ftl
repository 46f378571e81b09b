# Reactions, pinned messages, and who comes and goes.

around-reacted = Reazioni a «{ $text }»:
around-reacted-none = Nessuno ha ancora reagito.
around-which = Risponda al messaggio a cui si riferisce.
around-pins-refused = Qui non posso fissare messaggi, quindi manca ciò che è fissato nelle altre stanze. Un amministratore può consentirlo.
around-joined = { $name } partecipa ora.
around-left = { $name } non partecipa più.
around-renamed = { $name } ora si chiama { $new }.
