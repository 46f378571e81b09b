# Reactions, pinned messages, and who comes and goes.

around-reacted = Reacții la „{ $text }”:
around-reacted-none = Nimeni nu a reacționat încă.
around-which = Vă rugăm să răspundeți la mesajul la care vă referiți.
around-pins-refused = Nu am voie să fixez mesaje aici, de aceea lipsește aici ce este fixat în celelalte camere. Un administrator poate permite acest lucru.
around-joined = { $name } a intrat.
around-left = { $name } a ieșit.
around-renamed = { $name } se numește acum { $new }.
