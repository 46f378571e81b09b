# Reactions, pinned messages, and who comes and goes.

around-reacted = Reaktionen auf „{ $text }“:
around-reacted-none = Darauf hat noch niemand reagiert.
around-which = Bitte antworten Sie auf die Nachricht, die Sie meinen.
around-pins-refused = Ich darf hier nichts anheften, deshalb fehlt hier, was in den anderen Räumen angeheftet ist. Eine Administratorin oder ein Administrator kann es erlauben.
around-joined = { $name } ist jetzt dabei.
around-left = { $name } ist nicht mehr dabei.
around-renamed = { $name } heißt jetzt { $new }.
