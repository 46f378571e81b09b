# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Todas as pessoas do programa, página a página
command-people-show = Mostrar uma pessoa
command-people-rename = Corrigir o nome de uma pessoa
command-people-move = Mudar uma pessoa de cidade
command-people-remove = Retirar uma pessoa do programa
command-role = Dar ou retirar um papel
command-status = Como está o programa e o que há a fazer
command-letters = O que não foi possível entregar
command-letters-resend = Enviar de novo o que não foi possível entregar
command-letters-drop = Desistir do que não foi possível entregar
commands-argument-search = nome ou cidade
commands-argument-somebody = uma pessoa
commands-argument-role = papel
commands-ask-search = Que nome ou que cidade?
commands-ask-somebody = Quem? Um nome, ou o número na lista: #12
commands-ask-role = Que papel?
directory-list =
    { $count ->
        [one] Uma pessoa
       *[other] { $count } pessoas
    }
directory-nobody = Ninguém se chama «{ $given }». «!people» mostra todas as pessoas.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-cityless = #{ $number } { $name }
directory-entry-role = { $entry } · { $role }
directory-entry-absent = #{ $number } { $name }, { $city } – ainda não chegou
directory-role-team = Papel: equipa
directory-role-coordinator = Papel: coordenação
directory-title = { $name } (#{ $number })
directory-city = Cidade: { $city }
directory-no-city = Não pertence a nenhuma cidade.
directory-reads = Lê em { $languages }; fuso horário { $zone }
directory-tandems = Tandems: { $tandems }
directory-platforms = Participa por: { $platforms }
directory-come = Já cá está.
directory-invited = Tem um convite e ainda não chegou.
directory-expired = A ligação expirou: { $at }.
directory-absent = Não está cá e não tem ligação.
directory-unknown = Não conheço ninguém com o nome «{ $given }». «!people» mostra todas as pessoas.
directory-renamed = { $before } chama-se agora { $name }. As mensagens já mostradas mantêm o nome anterior.
directory-there-already = { $name } já pertence a { $city }.
directory-moved = { $name } pertence agora a { $city }.
directory-you-moved = A equipa mudou a sua cidade para { $city }. A partir de agora conversa com os tandems dessa cidade.
directory-still-in =
    { $count ->
        [one] Não posso retirar ninguém de uma sala trazida por outras pessoas ({ $tandems }). Por favor, faça-o lá.
       *[other] Não posso retirar ninguém de { $count } salas trazidas por outras pessoas ({ $tandems }). Por favor, faça-o lá.
    }
directory-remove = { $name } deve sair do programa?
directory-remove-means = O acesso a todas as salas termina e as ligações deixam de valer. O que foi escrito fica. («!forget» apaga também os dados.)
directory-button-remove = Sim, retirar
directory-button-keep = Não, deixar tudo como está
directory-not-yourself = Não pode retirar-se do programa. Outra pessoa da coordenação pode.
directory-you-left = A equipa terminou a sua participação no programa; nada mais é transmitido de si nem para si.
directory-removed-undo = Durante dez minutos, «!undo» anula isto.
directory-back = { $name } participa de novo e tem um novo convite.
roles-participant = participação simples
roles-team = equipa
roles-coordinator = coordenação
roles-already = { $name } já tem este papel.
roles-unknown-account = Não conheço esta conta. «{ $example }» acrescenta uma pessoa ao programa.
roles-no-account = Não conheço nenhuma conta de { $name }. Um papel precisa de uma, porque uma ligação só por si nunca o dá.
roles-which-account = { $name } tem várias contas. Qual deve confirmar?
roles-offered-team = O papel da equipa foi oferecido ({ $account }).
roles-offered-coordinator = O papel da coordenação foi oferecido ({ $account }).
roles-asked = Perguntei na conversa direta; o papel vale assim que for aceite lá com o botão. Isso é possível durante sete dias.
roles-asked-later = Esta conta ainda não tem uma conversa direta comigo. Assim que começar uma, dentro de sete dias, pergunto lá.
roles-withdrawn = A oferta foi retirada.
roles-now-participant = { $name } participa agora sem outro papel.
roles-now-team = { $name } faz agora parte da equipa.
roles-now-coordinator = { $name } coordena agora.
roles-offer-team = { $name } faz-lhe um convite para a equipa de «{ $programme }»: veria o que a coordenação vê, sem poder mudar nada.
roles-offer-coordinator = { $name } pede-lhe que coordene «{ $programme }».
roles-offer-how = Só esta conta pode decidir isso, aqui.
roles-button-accept = Sim, com gosto
roles-button-decline = Não, agradeço
roles-declined = Muito bem, tudo fica como está.
roles-declined-told = { $name } não deseja assumir o papel.
roles-direct-only = Isso só pode ser decidido na sua conversa direta comigo.
roles-nothing-offered = Não lhe é oferecido nenhum papel, ou a oferta expirou.
roles-settings = { $name } consta como coordenação nas definições do programa e mantém o papel enquanto assim for.
roles-last = Só { $name } coordena. Por favor, dê primeiro este papel a outra pessoa.
letters-none = Tudo foi entregue.
letters-list =
    { $count ->
        [one] Não foi possível entregar um envio:
       *[other] Não foi possível entregar { $count } envios:
    }
letters-dead = Para { $place }, desde { $at }: falhou ({ $reason })
letters-uncertain = Para { $place }, desde { $at }: não é certo que tenha chegado ({ $reason })
letters-resent =
    { $count ->
        [one] Um envio está a ser repetido.
       *[other] { $count } envios estão a ser repetidos.
    }
letters-drop =
    { $count ->
        [one] Desistir de vez de um envio? Lá ninguém o lerá.
       *[other] Desistir de vez de { $count } envios? Lá ninguém os lerá.
    }
letters-button-drop = Sim, desistir
letters-button-keep = Não, guardar
letters-dropped =
    { $count ->
        [one] Desistiu-se de um envio.
       *[other] Desistiu-se de { $count } envios.
    }
status-title = { $programme } – estado: { $at }
status-fine = Neste momento não há nada a fazer.
status-stuck =
    { $count ->
        [one] A fazer: não foi possível entregar um envio.
       *[other] A fazer: não foi possível entregar { $count } envios.
    }
status-missing =
    { $count ->
        [one] A fazer: uma pessoa ainda não chegou.
       *[other] A fazer: { $count } pessoas ainda não chegaram.
    }
status-asked = Precisa de si: { $name } perguntou ({ $at }): «{ $text }». Para responder, responda à própria pergunta.
status-asked-more =
    { $count ->
        [one] Precisa de si: mais uma pergunta espera resposta.
       *[other] Precisa de si: mais { $count } perguntas esperam resposta.
    }
status-silent =
    { $days ->
        [one] A fazer: em { $tandem } ninguém escreve há um dia.
       *[other] A fazer: em { $tandem } ninguém escreve há { $days } dias.
    }
status-silent-more =
    { $count ->
        [one] A fazer: mais um tandem está igualmente silencioso.
       *[other] A fazer: mais { $count } tandems estão igualmente silenciosos.
    }
status-queues = A caminho: { $coming } a entrar, { $going } a sair
status-late =
    { $count ->
        [one] Uma mensagem está atrasada; sai logo que possível.
       *[other] { $count } mensagens estão atrasadas; saem logo que possível.
    }
status-unreadable =
    { $count ->
        [one] Uma mensagem não pode ser lida, porque a sua chave não chegou.
       *[other] { $count } mensagens não podem ser lidas, porque as suas chaves não chegaram.
    }
status-failed =
    { $count ->
        [one] Um evento não pôde ser tratado; a administração encontra-o no registo.
       *[other] { $count } eventos não puderam ser tratados; a administração encontra-os no registo.
    }
status-platform = { $platform }: ligado, último sinal: { $at }
status-platform-silent = { $platform }: ligado, ainda sem sinal
status-mail = Correio eletrónico: configurado
status-no-mail = Correio eletrónico: não configurado
status-encrypted = Novas salas no Matrix: cifradas
status-open = Novas salas no Matrix: não cifradas
status-version = Versão { $version }, base de dados { $schema }
programme-subject-offer = Papel oferecido
programme-subject-letter = Envio
invite-link-unused = { $name } ainda não usou a ligação pessoal. Já a entregou?
