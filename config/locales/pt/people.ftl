# As pessoas: a saudação, as suas línguas, e quem lê.

people-greeting-room = Boas-vindas! Aqui conversam { $cities }, no âmbito de «{ $programme }».
people-greeting-direct = Bom dia, { $name }! Sou o assistente de «{ $programme }».
people-greeting-connected = Faço a ponte com { $cities }.
people-greeting-coordinator = Faz parte da coordenação: «!tandem new» cria um tandem, «!menu» mostra tudo.
people-greeting-menu = «!menu» mostra o que posso fazer por si; com «!ask» contacta a equipa.
people-greeting-newcomer = Para { $name } ({ $city }), que acaba de chegar:
people-greeting-help = «!menu» mostra o que sei fazer, «!who» mostra quem lê, «!language» muda a sua língua, com «!ask» contacta a equipa.
people-translated-here = Escreva na sua língua: um computador do programa traduz para os outros. Às vezes engana-se; o original vai sempre junto.
people-translated-hosted = Escreva na sua língua: o serviço { $engine }, exterior ao programa, traduz para os outros. Às vezes engana-se; o original vai sempre junto.
people-kept =
    { $days ->
        [one] Os textos são apagados aqui ao fim de um dia.
       *[other] Os textos são apagados aqui ao fim de { $days } dias.
    }
people-contact = Contacto: { $contact }

people-language = Lê em { $reads } e costuma escrever em { $writes }.
people-language-how = Para mudar, escolha uma língua ou escreva várias, a melhor primeiro: «!language de fr»
people-language-set = Anotado: lê em { $reads } e costuma escrever em { $writes }.
people-language-moves = Tem um convite para a sala da sua língua; assim que lá estiver, retiro a sua conta da anterior.
people-language-invited = Tem um convite para a sala da sua língua.

people-who-title = { $tandem }: quem participa e quem lê
people-who-city = { $city }: { $names }
people-who-city-empty = { $city }: ainda ninguém
people-who-absent = Ainda não chegaram: { $names }
people-who-team = Da equipa, também leem: { $names }
people-who-strangers = Também na sala, mas não no tandem: { $names }
people-who-languages = Línguas lidas aqui: { $languages }
people-who-mirrored =
    { $count ->
        [one] O tandem tem uma sala.
       *[other] O tandem tem { $count } salas; o que se escreve numa aparece também nas outras.
    }
people-who-which = A que tandem se refere?
people-who-none = Ainda não está em nenhum tandem. Com «!ask» contacta a equipa.

people-question = { $name } ({ $account }) pergunta:
people-question-tandem = { $name } ({ $account }, { $tandems }) pergunta:
people-question-how = (Uma resposta a esta mensagem é entregue a { $name }, a não ser que comece por «//».)
people-asked = A sua pergunta foi entregue à equipa.
people-answer = { $name } responde em nome da equipa:
people-answer-sent = A sua resposta é enviada a { $name }.
people-answer-nowhere = Esta resposta não pode ser transmitida: já não tenho nenhuma sala em comum com quem perguntou.
people-no-team = A equipa ainda não pode ser contactada daqui.
people-no-team-contact = A equipa ainda não pode ser contactada daqui. Por favor, dirija-se a { $contact }.

command-questions = As perguntas que esperam resposta
people-answer-how = Pode responder a esta mensagem.
people-answered-by = { $name } respondeu:
people-question-more = { $name } acrescenta:
people-question-broadcast = { $name } responde ao comunicado { $number }:
people-asked-back = A sua resposta foi para a equipa, porque respondeu a um comunicado. As outras pessoas do seu tandem não a leem.
people-no-files = Aqui não é possível transmitir ficheiros. Por favor, escreva-o por palavras.
people-open-questions = Estas perguntas esperam resposta. Para responder, responda à própria pergunta.
people-open-none = Nenhuma pergunta espera resposta.
people-open-question = · { $name }, { $at }: { $text }
people-open-more = Há mais: { $count }
people-button-settle = Resolvido: { $name }
