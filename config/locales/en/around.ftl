# Reactions, pinned messages, and who comes and goes.

around-reacted = Reactions to “{ $text }”:
around-reacted-none = Nobody has reacted to that yet.
around-which = Please reply to the message that you mean.
around-pins-refused = I may not pin messages here, so what is pinned in the other rooms is not pinned here. An administrator can allow it.
around-joined = { $name } has joined.
around-left = { $name } has left.
around-renamed = { $name } is now called { $new }.
