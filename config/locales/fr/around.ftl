# Reactions, pinned messages, and who comes and goes.

around-reacted = Réactions à « { $text } » :
around-reacted-none = Personne n’y a encore réagi.
around-which = Merci de répondre au message dont il s’agit.
around-pins-refused = Je n’ai pas le droit d’épingler des messages ici ; ce qui est épinglé dans les autres salons ne l’est donc pas ici. Un administrateur peut l’autoriser.
around-joined = { $name } nous a rejoints.
around-left = { $name } est parti(e).
around-renamed = { $name } s’appelle maintenant { $new }.
