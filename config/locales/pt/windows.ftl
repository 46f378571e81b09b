# Janelas: participar através de uma conversa direta no Telegram.

command-to = Escolher o tandem a que escreve
command-here = Participar num tandem através desta conversa
command-delete = Apagar em todo o lado uma mensagem sua
command-telegram = Obter uma ligação pessoal para o bot no Telegram
command-matrix = Obter um código para a sua conta no Matrix
command-city-telegram = Definir o que de uma cidade pode aparecer no Telegram
commands-argument-policy = allow, names, absent ou never
commands-argument-message = número da mensagem
commands-argument-answer = yes ou no
commands-ask-policy = O que das mensagens da cidade pode aparecer no Telegram?
commands-window-only = Isso só é possível na nossa conversa direta no Telegram.

# Chegar por uma ligação pessoal.

windows-hello = Bom dia! Sou o assistente de «{ $programme }».
windows-are-you = É { $name }, de { $city }?
windows-are-you-team = É { $name }?
windows-button-yes = Sim, sou { $name }
windows-button-no = Não, esta ligação foi-me reencaminhada
windows-thanks = Agradeço, { $name }. Damos-lhe as boas-vindas!
windows-not-you = Agradeço o aviso. A ligação destina-se apenas a { $name } e continua válida; por favor, devolva-a a quem lha enviou.
windows-strayed = Outra pessoa abriu a ligação de { $name } e avisou. Continua válida; «!invite» cria uma nova.
windows-stranger = Ainda não nos conhecemos. Para participar precisa da sua ligação pessoal; recebe-a da sua coordenação.
windows-link-wrong = Esta ligação não funciona: está incompleta, ou uma mais recente tomou o seu lugar. Por favor, peça outra à sua coordenação.
windows-link-used = Esta ligação já foi usada, e cada uma serve uma só vez. Se não a usou, por favor, avise a sua coordenação.
windows-link-expired = Esta ligação é demasiado antiga. Por favor, peça outra à sua coordenação.
windows-link-other = Esta conversa já pertence a { $name }; a ligação é para outra pessoa.
windows-link = Ligação pessoal para { $name }: { $link }
windows-link-pass-on = Por favor, envie cada ligação só à pessoa a quem se destina. Serve uma só vez, durante 30 dias.
windows-link-once = Por favor, abra-a no seu próprio telemóvel e não a passe a ninguém. Serve uma só vez, durante 30 dias.
windows-code = O seu código pessoal para o Matrix: { $code } – inicie lá uma conversa com o assistente e escreva-lhe este código: { $link }
windows-code-once = Depois participa por lá. O código serve uma só vez, durante 30 dias; por favor, não o passe a ninguém.
windows-is-there = { $name } já tem uma conversa comigo e participa através dela.
windows-taken-out = Já não está em nenhum tandem; daqui nada é transmitido.
windows-no-telegram = Este programa não está no Telegram.
windows-no-matrix = Este programa não está no Matrix, por isso não há conta para convidar. Assim se cria uma ligação pessoal para o Telegram: { $example }
windows-notice-with = Vai conversar com { $cities }.
windows-notice-readers = O que escreve aqui é lido por { $names } e por quem chegar mais tarde.
windows-notice-readers-none = Ainda não há mais ninguém. O que escreve aqui é lido por quem chegar mais tarde.
windows-notice-own = O que começa por «//» nunca é transmitido. Com «/ask» contacta uma pessoa.
windows-new-tandem = A partir de agora participa também em { $tandem }.
windows-ready = Está tudo pronto: basta escrever.
windows-ready-zone = O seu fuso horário: { $zone }
windows-ready-delete = «/delete» apaga em todo o lado uma mensagem sua: em resposta a ela, ou a partir de uma lista das últimas.
windows-ready-help = «/menu» mostra tudo, «/language» muda a sua língua, e com «/ask» contacta uma pessoa.

# Para onde vão os textos.

windows-to = Está a escrever a: { $tandem }
windows-to-nobody = Tem vários tandems. No próximo texto escolhe a quem se destina.
windows-button-to = Escrever a { $tandem }
windows-button-send = Enviar a { $tandem }
windows-button-answer = Era a minha resposta
windows-button-drop = Não enviar
windows-button-here = Participar aqui, afinal
windows-button-here-in = Participar em { $tandem } aqui
windows-held =
    { $count ->
        [one] A sua mensagem ainda não foi transmitida. O que se deve fazer com ela?
       *[other] As suas { $count } mensagens ainda não foram transmitidas. O que se deve fazer com elas?
    }
windows-too-many-held = Há demasiadas mensagens à espera da sua decisão; esta não é guardada. Por favor, escolha primeiro com os botões.
windows-nothing-held = Já não há nenhuma mensagem à espera.
windows-notice-first = As suas mensagens esperam até lhe ser mostrada a informação sobre os dados; depois seguem por si.
windows-sent =
    { $count ->
        [one] A sua mensagem segue para { $tandem }.
       *[other] As suas { $count } mensagens seguem para { $tandem }.
    }
windows-dropped =
    { $count ->
        [one] A sua mensagem não foi transmitida.
       *[other] As suas { $count } mensagens não foram transmitidas.
    }
windows-chosen = A partir de agora escreve a { $tandem }. Uma resposta segue para onde veio a mensagem a que responde.
windows-here = A partir de agora participa em { $tandem } através desta conversa.
windows-moved-to-room = Agora participa em { $tandem } na sala respetiva; aqui já nada aparece de lá.
windows-elsewhere = Participa em { $tandem } na sala respetiva; aqui nada aparece de lá.
windows-alone = O que escreve aqui só eu leio; com «/ask» contacta a equipa.
windows-kept = Isto fica aqui: o que começa por «//» não é transmitido.
windows-no-reactions = (As reações foram retiradas.)
windows-who-unnamed =
    { $count ->
        [one] { $city }: uma pessoa
       *[other] { $city }: { $count } pessoas
    }

# Apagar.

windows-delete-which = Que mensagem deve ser apagada em todo o lado?
windows-delete-none = Não há nenhuma mensagem sua que se possa apagar.
windows-delete-unknown = Essa mensagem não foi transmitida; não está em mais lado nenhum.
windows-delete-not-yours = Só pode apagar as suas próprias mensagens.
windows-delete-gone = Essa mensagem já foi apagada.

# O que uma cidade permite.

windows-policy-allow = Tudo
windows-policy-names = Tudo menos os nomes
windows-policy-absent = Sem nomes, e sem as suas pessoas
windows-policy-never = Nada
windows-policy-is-allow = As mensagens de { $city } podem aparecer no Telegram, com nomes.
windows-policy-is-names = As mensagens de { $city } podem aparecer no Telegram, mas sem nomes: só a cidade é indicada.
windows-policy-is-absent = As palavras de { $city } podem aparecer no Telegram sem nomes; as suas pessoas não participam lá.
windows-policy-is-never = As mensagens de { $city } nunca aparecem no Telegram, e ninguém dessa cidade pode participar lá.
windows-policy-touched = Em { $tandems } há pessoas que participam no Telegram; já não veem o que vem dessa cidade.
windows-policy-city = { $city } não participa no Telegram.
windows-policy-tandem = Não é possível: em { $tandem }, { $city } não deixa as suas mensagens aparecerem no Telegram. «!city telegram» muda isso.
windows-policy-pairing = Não é possível: { $city } não deixa as suas mensagens aparecerem no Telegram, e { $name } ({ $other }) só participa lá. «!city telegram» muda isso.
windows-policy-closed =
    { $count ->
        [one] { $names } participava ali, já sabe e precisa de outra via, por exemplo uma conta no Matrix.
       *[other] { $names } participavam ali, já sabem e precisam de outra via, por exemplo contas no Matrix.
    }
windows-barred = { $city } já não participa no Telegram. A partir de agora nada aparece aqui e nada é transmitido daqui.
windows-barred-invited = Recebeu um convite para a sala no Matrix; a conversa continua lá.
windows-barred-ask = A coordenação já sabe e dir-lhe-á como continuar. Obrigado pelos seus contributos até aqui!
windows-barred-others = O que { $city } escreve em { $tandem } já não aparece aqui, porque a cidade não o permite no Telegram. As suas mensagens continuam a chegar lá.
