# Os tandems: como se criam, as suas salas, e o que a coordenação fica a saber.

tandems-none = Ainda não há tandems. «!tandem new» cria um.
tandems-unknown = Não há nenhum tandem «{ $given }». Há: { $possible }
tandems-several = «{ $given }» pode ser mais do que um tandem: { $possible }
tandems-unknown-city = Não há nenhuma cidade «{ $given }». Há: { $possible }
tandems-several-cities = «{ $given }» pode ser mais do que uma cidade: { $possible }

# Novos tandems.

tandems-created = { $tandem } foi criado (nome curto: { $slug }).
tandems-city = { $city }: { $languages }, fuso horário { $zone }
tandems-shape-shared = Uma sala para todas as pessoas
tandems-shape-language = Uma sala para cada língua
tandems-shape-city = Uma sala para cada cidade
tandems-correct-city = Se uma língua ou um fuso horário não estiver certo: { $example }
tandems-next-add = A seguir, acrescente as pessoas: { $example }
tandems-ask-language = Que língua se lê em { $city }?
tandems-two-cities = Um tandem tem de duas a { $most } cidades. Exemplo: { $example }
tandems-city-twice = { $city } foi indicada duas vezes.
tandems-exists = Já há um tandem destas cidades: { $tandem } ({ $slug }).
tandems-undone-new = O tandem { $tandem } foi retirado, e as suas salas também.

# Pessoas.

tandems-added = { $name } ({ $city }) participa agora em { $tandem }.
tandems-reads = { $name } recebe tudo em { $languages }; «!language» muda isso.
tandems-invited = O convite vai para { $account }.
tandems-not-the-bot = Essa é a minha própria conta.
tandems-other-city = { $name } já pertence a { $city }.
tandems-was-there = { $name } já participava antes e continua.
tandems-undone-add = { $name } já não participa.
tandems-not-in-it = { $account } não está neste tandem. Para acrescentar a conta: { $example }
tandems-invited-again =
    { $count ->
        [one] Novo convite para { $names }
       *[other] { $count } pessoas foram convidadas de novo: { $names }
    }
tandems-nobody-to-invite = Em { $tandem } já estão todas as pessoas.

# Resumos.

tandems-title = { $tandem } (nome curto: { $slug })
tandems-nobody = · ainda ninguém
tandems-person-joined = · { $name }: { $languages } – já cá está
tandems-person-invited = · { $name }: { $languages } – com convite
tandems-person-left = · { $name }: { $languages } – saiu
tandems-person-absent = · { $name }: { $languages } – ainda sem convite
tandems-for-all = todas as pessoas
tandems-room-opening = Sala para { $whom }: a abrir
tandems-room-open =
    { $count ->
        [0] Sala para { $whom }: aberta, ainda ninguém
        [one] Sala para { $whom }: aberta, uma pessoa
       *[other] Sala para { $whom }: aberta, { $count } pessoas
    }
tandems-room-retiring =
    { $count ->
        [0] Sala anterior para { $whom }: já não está ninguém
        [one] Sala anterior para { $whom }: ainda uma pessoa
       *[other] Sala anterior para { $whom }: ainda { $count } pessoas
    }
tandems-list =
    { $count ->
        [one] Há um tandem:
       *[other] Há { $count } tandems:
    }
tandems-list-entry = · { $tandem } ({ $slug }): { $here } de { $count } pessoas presentes
tandems-paused = Em pausa: nada é transmitido
tandems-list-paused = (em pausa)

# Como se repartem as salas.

tandems-shape-changed = A repartição das salas de { $tandem } mudou.
tandems-shape-stays = { $tandem } mantém a sua repartição; o que faltava é completado.
tandems-rooms-opening =
    { $count ->
        [one] Abre-se uma sala, e as suas pessoas são convidadas.
       *[other] Abrem-se { $count } salas, e as suas pessoas são convidadas.
    }
tandems-rooms-retiring =
    { $count ->
        [one] Uma sala anterior fecha quando todas as pessoas tiverem mudado. Até lá nada se perde.
       *[other] { $count } salas anteriores fecham quando todas as pessoas tiverem mudado. Até lá nada se perde.
    }
tandems-room-retires = Esta sala vai ser substituída: tem um convite para a sua nova sala. Enquanto lá não estiver, tudo o que se escreve aqui continua a ser transmitido.
tandems-room-stays = Esta sala fica afinal aberta; continue aqui.
tandems-room-closed = Esta sala está agora fechada; a conversa continua na sua nova sala.

# Quem traduz, e em que estado está um tandem.

tandems-told-rooms = Isto é anunciado nas suas salas.
tandems-already = Já é assim em { $tandem }; nada foi alterado.
tandems-engines-none = As definições não indicam nenhum serviço de tradução exterior ao programa, por isso tudo é traduzido aqui. A sua administração pode indicar um («hosted» na secção «translation»).
tandems-engines-option-local = Um computador do programa
tandems-engines-option-hosted = Um serviço exterior ao programa
tandems-engines-local = Para { $tandem }, traduz um computador do programa; nada vai para um serviço exterior.
tandems-engines-hosted = Para { $tandem }, traduz o serviço { $engine }, exterior ao programa.
tandems-engines-notice-hosted = A partir de agora, o que aqui se escreve é enviado para tradução ao serviço { $engine }, exterior ao programa. O que começa por «//» fica nesta sala.
tandems-engines-notice-local = A partir de agora, volta a traduzir aqui um computador do programa; nada mais vai para um serviço exterior.
tandems-now-proposed = { $tandem } ainda não começou.
tandems-now-active = { $tandem } continua: as mensagens voltam a ser transmitidas.
tandems-now-paused = { $tandem } está em pausa: nada é transmitido até «!tandem resume { $slug }».
tandems-now-ended = { $tandem } terminou: nada mais é transmitido. Durante dez minutos, «!undo» anula isto.
tandems-notice-active = Este tandem continua: o que aqui se escreve volta a ser transmitido.

# Nomes das salas.

tandems-room-shared = { $cities }
tandems-topic-shared = Aqui conversam { $cities }, cada qual na sua língua
tandems-room-mirrored = { $here } ↔ { $there } – tudo aqui é transmitido
tandems-room-language = { $cities } ({ $language }) – tudo aqui é transmitido
tandems-topic-mirrored = Uma sala de { $cities }: o que se escreve aqui é traduzido e mostrado nas outras
tandems-name-space = { $programme }
tandems-topic-space = Todas as salas de «{ $programme }»
tandems-name-coordinators = Coordenação: { $programme }
tandems-topic-coordinators = A sala da coordenação de «{ $programme }»
tandems-welcome-coordinators = Esta é a sala da coordenação. Aqui chegam as perguntas dos participantes e tudo o que precisa de ajuda. «!tandem new» cria um tandem, «!help» mostra tudo.

# Salas existentes.

tandems-link-code = Para usar uma sala existente para { $tandem }: convide para lá { $bot } e escreva lá «{ $line }» até às { $until }. O código serve uma vez.
tandems-link-waiting = Já cá estou. Logo que a coordenação escreva aqui o código de um tandem, esta sala passa a pertencer-lhe; até lá nada é transmitido.
tandems-link-whose = Para quem será a sala?
tandems-link-private = Recebe um código na nossa conversa direta ou na sala da coordenação.
tandems-link-bad-code = Este código não serve: está errado, já foi usado ou é demasiado antigo. «!tandem link» na nossa conversa direta dá um novo.
tandems-link-not-here = O código escreve-se na sala que o tandem já usa. Por favor, convide para lá { $bot }.
tandems-link-bound = Esta sala já pertence a { $tandem }.
tandems-linked = A partir de agora esta sala pertence a { $tandem }: o que se escreve aqui é traduzido e transmitido. O que é mais antigo não.
tandems-link-strangers = Na sala de { $tandem } há pessoas que ainda não estão inscritas: { $names }. Para as acrescentar: { $example }
tandems-unlinked = A sala já não pertence a { $tandem }; dela nada mais é transmitido.

# O que a coordenação fica a saber.

tandems-ready =
    { $count ->
        [one] { $tandem } está pronto: a sala está aberta. Resumo: «!tandem show { $slug }»
       *[other] { $tandem } está pronto: { $count } salas estão abertas. Resumo: «!tandem show { $slug }»
    }
tandems-removed = Fui retirado de uma sala de { $room }; lá nada mais é transmitido. «!tandem shape» abre uma nova.
tandems-failed-invite = Não foi possível convidar { $account } para { $room } ({ $reason }). Por favor, verifique a conta.
tandems-failed-open = Não foi possível abrir uma sala para { $room } ({ $reason }).
tandems-failed = Algo não pôde ser entregue em { $room } ({ $reason }). A sua administração vê-o com «tandembot outbox list».
tandems-uncertain = Não é certo que algo tenha chegado a { $room } ({ $reason }). A sua administração vê-o com «tandembot outbox list».
tandems-event-failed = Algo vindo de { $room } não pôde ser tratado. Referência para a sua administração: { $reference }
