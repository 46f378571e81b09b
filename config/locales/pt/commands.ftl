# O que se pode dizer ao bot, e o que ele responde.

command-menu = O menu: tudo com um toque
command-help = Ajuda: o que pode dizer aqui
command-language = As suas línguas
command-who = Quem participa e quem lê
command-ask = Perguntar à equipa
command-original = Mostrar o original de uma mensagem traduzida (em resposta a ela)
command-who-reacted = Quem reagiu a uma mensagem (em resposta a ela)
command-poll-close = Encerrar uma sondagem em todas as salas (em resposta a ela)
command-undo = Anular a última coisa que fez
command-cancel = Terminar a pergunta em aberto
command-tandem-new = Criar um tandem
command-tandem-add = Acrescentar uma pessoa
command-invite = Convidar de novo quem ainda não chegou
command-tandem-show = Os tandems num relance
command-tandem-shape = Mudar a repartição das salas
command-tandem-engines = Escolher quem traduz para um tandem
command-tandem-pause = Pôr um tandem em pausa
command-tandem-resume = Retomar um tandem em pausa
command-tandem-end = Terminar um tandem
command-tandem-link = Usar uma sala existente para um tandem
command-link = Introduzir o código de uma sala existente
command-city = Corrigir a língua ou o fuso horário de uma cidade

commands-group-everyone = Para todas as pessoas
commands-group-tandems = Para a coordenação

# Como se escreve um comando. Os nomes estão entre estes dois tipos de parênteses.

commands-plain = { $text }
commands-pair = { $first } { $second }
commands-required = ‹{ $name }›
commands-optional = [{ $name }]
commands-language = { $language }
commands-argument-text = a sua pergunta
commands-argument-command = um comando
commands-argument-name = nome da pessoa
commands-argument-tandem = tandem
commands-argument-code = código de uso único
commands-argument-place = cidade ou língua
commands-argument-city = cidade
commands-argument-city-given = cidade=língua
commands-argument-cities = cidades
commands-argument-account = conta
commands-argument-shape = shared, language ou city
commands-argument-engines = local ou hosted
commands-argument-languages = línguas

# Perguntas sobre o que falta.

commands-ask-text = O que deseja perguntar?
commands-ask-name = Como se chama a pessoa, tal como os outros devem ler?
commands-ask-tandem = Que tandem?
commands-ask-code = Que código recebeu?
commands-ask-city = Que cidade?
commands-ask-city-given = Que cidade, e que língua ou fuso horário? Por exemplo: Vari=el@Europe/Athens
commands-ask-cities = Que cidades? Pode indicar logo a língua: Vari=el Geestland=de
commands-ask-account = Que conta? Por exemplo: @maria:example.org
commands-ask-shape = Como devem ser repartidas as salas?
commands-ask-engines = Quem deve traduzir?
commands-answer-direct = Por favor, responda com a sua próxima mensagem.
commands-answer-reply = Por favor, responda diretamente a esta mensagem.
commands-button-menu = Voltar ao menu
commands-button-more = Mais…
commands-button-cancel = Cancelar
commands-cancelled = Muito bem, nada foi alterado.
commands-nothing-to-cancel = Não há nenhuma pergunta em aberto.

# Ajuda e menu.

commands-help = Isto é o que pode dizer aqui.
commands-help-slash = Cada linha também funciona com «/» no início.
commands-help-entry = { $usage } – { $description }
commands-help-example = Exemplo: { $example }
commands-help-private = Para a coordenação há mais na nossa conversa direta e na sala da coordenação.
commands-menu = { $name }, o que deseja fazer?

# O que não é possível.

commands-unknown = O comando «{ $given }» não existe. «!help» mostra os que há.
commands-unknown-near = O comando «{ $given }» não existe. Queria dizer «{ $near }»?
commands-half-known = «{ $given }» não é um comando completo. Há: { $possible }
commands-unknown-person = Ainda não nos conhecemos. Por favor, peça à coordenação que acrescente esta conta ao seu tandem.
commands-coordinators-only = Só a coordenação pode fazer isso. Pode contactá-la com «!ask».
commands-private-only = Por favor, escreva isso na nossa conversa direta ou na sala da coordenação.
commands-tandem-only = Isso só é possível na sala de um tandem.
commands-too-many = «{ $given }» está a mais. Escreve-se assim: { $usage }
commands-empty = Falta alguma coisa. «!help» mostra como se escreve.
commands-too-long = É demasiado longo; são permitidos { $most } caracteres.
commands-not-a-city = «{ $given }» não é o nome de uma cidade.
commands-not-a-name = «{ $given }» não é o nome de uma pessoa.
commands-not-an-account = «{ $given }» não é uma conta. Uma conta escreve-se assim: @maria:example.org
commands-unknown-language = Não conheço a língua «{ $given }». Línguas possíveis: { $possible }.
commands-language-not-offered = Este programa não traduz esta língua: { $language }. Línguas possíveis: { $possible }.
commands-unknown-zone = Não conheço o fuso horário «{ $given }». Escreve-se assim: { $example }
commands-unknown-shape = «{ $given }» não é possível. Escolhas possíveis: { $possible }
commands-button-expired = Esta escolha já não está aberta. «!menu» volta a mostrar tudo.
commands-not-your-button = Esta escolha é para outra pessoa. «!menu» mostra a sua.
commands-question-expired = Essa pergunta é demasiado antiga. Por favor, comece de novo.
commands-edited = Um comando só funciona como mensagem nova. Por favor, envie-o outra vez.
commands-stray = Aqui só eu leio. Por favor, escreva aos seus parceiros na sala do seu tandem; «!menu» mostra o que posso fazer por si.

# Original e anulação.

commands-original = { $name } escreveu ({ $language }):
commands-original-none = Não há aqui nenhuma mensagem traduzida. Por favor, responda à mensagem a que se refere.
commands-original-gone = O texto desta mensagem já não é guardado.
commands-undone = Anulado.
commands-undone-message = A sua mensagem «{ $text }» está a ser retirada das outras salas.
commands-nothing-to-undo = Nos últimos dez minutos não fez nada que se possa anular.
