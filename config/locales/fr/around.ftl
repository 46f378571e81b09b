# Reactions, pinned messages, and who comes and goes.

around-reacted = Réactions à « { $text } » :
around-reacted-none = Personne n’y a encore réagi.
around-which = Merci de répondre au message dont il s’agit.
around-pins-refused = Je ne peux rien épingler ici ; ce qui est épinglé dans les autres salons ne l’est donc pas dans celui-ci. Un administrateur peut l’autoriser.
around-joined = { $name } nous a rejoints.
around-left = { $name } a quitté la conversation.
around-renamed = { $name } s’appelle maintenant { $new }.
