# Reactions, pinned messages, and who comes and goes.

around-reacted = Reações a «{ $text }»:
around-reacted-none = Ainda ninguém reagiu.
around-which = Por favor, responda à mensagem a que se refere.
around-pins-refused = Não posso afixar mensagens aqui; por isso falta aqui o que está afixado nas outras salas. Um administrador pode permiti-lo.
around-joined = { $name } entrou.
around-left = { $name } saiu.
around-renamed = { $name } chama-se agora { $new }.
