# O programa no seu conjunto: a sua folha de cálculo, e o registo das alterações.

command-log = Quem alterou o quê, e quando
command-tandem-list = Todos os tandems, página a página
command-import = Introduzir um programa a partir de uma folha de cálculo
command-export = Obter o programa como folha de cálculo
commands-argument-page = número da página
commands-ask-page = Que página?

# O registo.

programme-log = Quem alterou o quê: página { $page } de { $pages }, primeiro as mais recentes
programme-log-empty = Ainda ninguém alterou nada.
programme-log-entry = { $at } · { $who } · { $command }
programme-log-terminal = na linha de comandos
programme-log-new = + { $subject } { $name } – { $values }
programme-log-changed = · { $subject } { $name } – { $values }
programme-log-gone = – { $subject } { $name }
programme-log-more =
    { $count ->
        [one] … e mais uma alteração
       *[other] … e mais { $count } alterações
    }
programme-button-older = Mais antigas
programme-button-newer = Mais recentes
tandems-list-page = Página { $page } de { $pages }
tandems-button-next = Página seguinte
tandems-button-previous = Página anterior
programme-subject-city = Cidade
programme-subject-tandem = Tandem
programme-subject-person = Pessoa
programme-subject-account = Conta
programme-subject-room = Sala
programme-subject-member = Lugar numa sala
programme-subject-invitation = Ligação pessoal
programme-subject-code = Código para uma sala
programme-subject-term = Termo
programme-subject-broadcast = Comunicado
programme-subject-question = Pergunta

# Importar e exportar na conversa.

programme-export-counts = Cidades: { $cities } · tandems: { $tandems } · pessoas: { $people }

# O que uma importação faria.

programme-plan-new = Novo ({ $place }): { $name } – { $values }
programme-plan-changed = Alterado ({ $place }): { $name } – { $values }
programme-plan-wrong = Por favor, verifique { $place } (coluna «{ $column }»): { $what }
programme-plan-wrong-sheet = Por favor, verifique { $place }: { $what }
programme-plan-more =
    { $count ->
        [one] … e mais uma linha
       *[other] … e mais { $count } linhas
    }
programme-plan = Novas: { $new } · alteradas: { $changed } · inalteradas: { $untouched } · por corrigir: { $wrong }
programme-import-agree = Quer que se faça tudo isto?
programme-import-done = Foi tudo introduzido. As salas abrem-se e as pessoas são convidadas enquanto o bot funciona.
programme-import-left = Nada foi alterado.
programme-import-stopped =
    { $count ->
        [one] Nada foi alterado, porque primeiro há um ponto a corrigir.
       *[other] Nada foi alterado, porque primeiro há { $count } pontos a corrigir.
    }
programme-import-meanwhile = Entretanto alguém alterou o programa. Nada foi introduzido; por favor, comece de novo a importação.
programme-gazetteer-failed = A lista de lugares não pode ser lida. Por favor, indique a língua e o fuso horário das novas cidades.

# O que há a corrigir numa folha.

programme-wrong-sheet = Não há uma folha «{ $given }». São possíveis: { $possible }
programme-wrong-empty = Não há nada preenchido. Pode haver estas folhas: { $possible }
programme-wrong-heading = Não há aqui uma coluna «{ $given }». São possíveis: { $possible }
programme-wrong-heading-twice = A coluna «{ $given }» aparece duas vezes.
programme-wrong-no-heading = Falta a coluna «{ $heading }».
programme-wrong-missing = Esta célula tem de ser preenchida.
programme-wrong-half-position = Uma posição precisa de latitude e longitude.
programme-wrong-form = «{ $given }» não pode ser lido aqui. Escreve-se assim: { $example }
programme-wrong-several = Vários lugares chamam-se { $city }: { $possible }. Por favor, indique o país ou a região, ou então a posição.
programme-wrong-unknown-city = Não se sabe o suficiente sobre { $city }. Por favor, indique: { $headings }
programme-wrong-twice = Isto já está numa linha anterior.
programme-wrong-city = Não há uma cidade «{ $given }», nem aqui nem no programa.
programme-wrong-count = Um tandem tem de duas a { $most } cidades.
programme-wrong-other-cities = { $tandem } tem outras cidades. As cidades de um tandem existente não se mudam com uma folha de cálculo.
programme-wrong-no-matrix = O programa não está no Matrix, por isso ninguém pode ser convidado lá.
programme-wrong-account-twice = { $account } pertence a outra pessoa ou aparece duas vezes.
programme-wrong-namesakes = { $count } pessoas desta cidade chamam-se { $name }. Por favor, indique a conta.
programme-wrong-no-city = Quem participa precisa de uma cidade.
programme-wrong-role = O papel «{ $role }» precisa de uma conta, porque uma ligação por si só nunca o concede.

# Ficheiros.

programme-file-kind = «{ $given }» não é possível aqui. São possíveis: { $possible }
programme-file-large = O ficheiro é demasiado grande; são permitidos { $most } MB.
programme-file-rows = A folha é demasiado longa; são permitidas { $most } linhas.
programme-file-broken = «{ $given }» não pode ser lido. Por favor, guarde-o de novo no seu programa de folhas de cálculo.
programme-file-encoding = O ficheiro não está guardado em UTF-8. Por favor, escolha «CSV UTF-8» ao guardar.
programme-file-replace = { $file } já existe. Deve ser substituído?
programme-file-written = Escrito: { $file }

# Ajuda no modelo.

programme-help-how = Uma linha cuja primeira célula começa por # não é lida. Uma célula vazia não diz nada; uma linha que falta não retira nada.
programme-help-city = O nome da cidade; na folha das pessoas: a que cidade a pessoa pertence
programme-help-country = Duas letras, por exemplo DE; uma lista de lugares completa o que falta
programme-help-region = A parte do país, por exemplo DE-NW: valem os seus feriados
programme-help-languages = Línguas que se leem, primeiro a melhor, por exemplo: de, en
programme-help-zone = Fuso horário, por exemplo Europe/Berlin; vazio nas pessoas: o da cidade
programme-help-latitude = Graus norte, por exemplo 53.617
programme-help-longitude = Graus este, por exemplo 8.84
programme-help-population = Quantas pessoas lá vivem
programme-help-telegram = O que das palavras da cidade se pode mostrar no Telegram: allow (tudo), names (sem nomes), absent (sem nomes, e as suas pessoas não estão lá), never (nada)
programme-help-tandem = Nome curto em minúsculas, por exemplo geestland-vari; vazio: formado pelas cidades
programme-help-cities = As cidades do tandem, por exemplo: Geestland, Vari
programme-help-name = O nome como os outros o devem ler
programme-help-shape = Como se partilham as salas: shared (uma só), language (uma por língua), city (uma por cidade)
programme-help-role = participant (participa), coordinator (coordena) ou team (vê tudo, não altera nada)
programme-help-writes = A língua em que a pessoa costuma escrever
programme-help-matrix = Contas Matrix, por exemplo @maria:example.org

# A linha de comandos.

cli-import = introduzir cidades, tandems e pessoas a partir de uma folha de cálculo
cli-import-file = um ficheiro (.xlsx, .ods) ou uma pasta de ficheiros .csv
cli-export = escrever o programa como folha de cálculo
cli-export-anonymous = Dados abertos sobre a atividade, sem nomes nem textos, como ficheiro ZIP
cli-export-file = um ficheiro (.xlsx, .ods), ou uma pasta para ficheiros .csv
cli-template = escrever uma folha de cálculo vazia com exemplos e listas de escolha
cli-template-file = o ficheiro; senão programme.xlsx
cli-yes = fazê-lo sem perguntar
