# Convites: por correio eletrónico, em papel, e quem ainda falta.

command-invite-mail = Convidar alguém por correio eletrónico
command-invite-status = Ver quem ainda falta
command-invite-resend = Convidar de novo quem ainda falta
command-join = Usar o código do seu convite
commands-argument-address = endereço eletrónico
commands-ask-address = Para que endereço eletrónico?
commands-argument-person = nome
commands-ask-person = De quem se trata?
commands-not-an-address = «{ $given }» não é um endereço eletrónico.

# O que a coordenação lê.

invite-mailed = { $name } recebe um convite em { $address }, nesta língua: { $language }.
invite-mailed-then = A ligação funciona uma vez, durante 30 dias. «!invite status» mostra quem ainda falta.
invite-no-mail = Não está configurado nenhum servidor de correio, por isso não posso enviar mensagens. Quem gere este assistente encontra as definições em «email».
invite-no-address = Não conheço o endereço eletrónico de { $name }. Com o endereço, escreve-se assim: { $example }
invite-no-way = { $name } não pode participar em lado nenhum: o programa não está no Matrix e a cidade não participa no Telegram.
invite-unknown = Não conheço ninguém chamado «{ $given }». São possíveis { $possible }.
invite-several = «{ $given }» corresponde a várias pessoas: { $possible }.
invite-nobody = Ainda ninguém está num tandem.
invite-all-there = Já chegaram todos.
invite-status = Chegaram { $come } de { $count }.
invite-state-mail = Convidados por correio eletrónico, ainda não chegaram ({ $count }): { $names }
invite-state-sheet = Têm um código impresso, ainda não chegaram ({ $count }): { $names }
invite-state-link = Têm uma ligação, ainda não chegaram ({ $count }): { $names }
invite-state-room = Convidados no Matrix, ainda não chegaram ({ $count }): { $names }
invite-state-failed = A mensagem não chegou ao destino ({ $count }): { $names }
invite-state-expired = A ligação expirou ({ $count }): { $names }
invite-state-none = Ainda não convidados ({ $count }): { $names }
invite-more = … e mais { $count }
invite-again-mail = Convidados por correio eletrónico ({ $count }): { $names }
invite-again-room = Convidados de novo no Matrix ({ $count }): { $names }
invite-again-others = Destas pessoas não conheço nem endereço nem conta ({ $count }): { $names }
invite-failed = Não foi possível entregar a mensagem a { $name } ({ $reason }). Verifique o endereço, por favor; «!invite mail» envia-a para outro.

# Chegar com um código.

invite-join-direct = Escreva-me o código numa conversa direta, por favor, para que mais ninguém o leia.
invite-rooms-follow = As suas salas chegam agora como convites à sua aplicação. Aceite-os, por favor; é lá que fala com os outros.

# A mensagem.

mail-subject = O seu convite pessoal: { $programme }
mail-subject-reminder = Lembrete do seu convite: { $programme }
mail-greeting = Bom dia, { $name },
mail-reminder = Há alguns dias enviámos-lhe um convite. Talvez lhe tenha escapado, por isso aqui está de novo. Não haverá mais lembretes.
mail-invited = Convidamos a sua participação em «{ $programme }». Escreve na sua língua e os outros leem na deles.
mail-invited-with = Convidamos a sua participação em «{ $programme }», em conjunto com { $cities }. Escreve na sua língua e os outros leem na deles.
mail-way-telegram = Com o Telegram
mail-way-matrix = Com o Matrix
mail-telegram = Abra esta ligação no dispositivo onde tem o Telegram e escolha «Iniciar». Antes de acontecer alguma coisa, é-lhe perguntado o nome.
mail-button-telegram = Participar no Telegram
mail-matrix-account = O Matrix é uma rede de conversa aberta. Se ainda não tem conta, instale a aplicação Element (ou abra app.element.io num navegador) e crie uma; demora poucos minutos e é gratuito.
mail-matrix = Depois abra a ligação abaixo, inicie uma conversa com o assistente { $bot } e escreva-lhe este código: { $code }
mail-button-matrix = Conversar com o assistente
mail-waiting = Há um convite à espera na sua conta Matrix { $account }. Abra a sua aplicação Matrix, por exemplo o Element, e aceite-o.
mail-button-room = Abrir a sala
mail-once = O convite é só para si e funciona uma vez, até { $until }. Por favor, não o reencaminhe.
mail-then = Antes de ser transmitido algo que escreva, lê quem o vê e durante quanto tempo é guardado.
mail-contact = Dúvidas? Ajudamos com gosto: { $contact }
mail-mistaken = Se não esperava esta mensagem, não precisa de fazer nada.

# Em papel.

sheet-title = Convite para «{ $programme }»
sheet-for = { $name }, { $city }
sheet-telegram = Telegram: leia este código com a câmara do seu telemóvel e escolha «Iniciar».
sheet-matrix = Matrix: leia este código, inicie uma conversa com o assistente e escreva-lhe o seu código.
sheet-code = O seu código: { $code }
sheet-once = É só para si e funciona uma vez, até { $until }.
