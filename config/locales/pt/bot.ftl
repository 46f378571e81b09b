# O que pode correr mal em qualquer lado.

error-internal = Algo correu mal. Se voltar a acontecer, indique à coordenação a referência { $reference }.

# A linha de comandos.

cli-about = Liga tandems de cidades em salas comuns e traduz o que dizem.
cli-usage = Utilização:
cli-options = Opções
cli-arguments = Argumentos
cli-commands = Comandos
cli-word-command = COMANDO
cli-word-file = FICHEIRO
cli-word-language = LÍNGUA
cli-help = mostrar esta ajuda
cli-config = o ficheiro de definições (senão TANDEMBOT_CONFIG, senão tandembot.toml)
cli-init = perguntar as definições e escrevê-las num ficheiro
cli-check = experimentar cada ligação e dizer o que fazer quando uma falha
cli-run = pôr o bot a funcionar
cli-demo = mostrar um tandem encenado num servidor próprio
cli-models = gerir os modelos de tradução
cli-models-pull = transferir os modelos necessários, ou os de algumas línguas
cli-models-list = listar os modelos neste computador
cli-models-remove = remover os modelos de algumas línguas
cli-models-languages = códigos das línguas, por exemplo: de bg
cli-db = gerir a base de dados
cli-db-upgrade = atualizar a base de dados
cli-outbox = tratar das mensagens que não puderam ser enviadas
cli-outbox-list = listá-las
cli-outbox-retry = enviá-las de novo
cli-outbox-drop = desistir delas
cli-outbox-ids = os seus números, como «outbox list» os mostra
cli-not-understood = Não se entende «{ $line }». «tandembot --help» mostra o que há.
cli-interrupted = Interrompido.
cli-os-error = Não funcionou: { $reason }

# Definições.

settings-problems = As definições não podem ser usadas:
settings-unknown = «{ $path }» não é uma definição.
settings-unknown-near = «{ $path }» não é uma definição. Queria dizer «{ $near }»?
settings-missing = Falta «{ $path }».
settings-needs = Falta «{ $path }»; { $by } precisa disso.
settings-wrong = «{ $path }» não pode ser «{ $value }». Esperado: { $expected }.
settings-wrong-secret = «{ $path }» tem um valor que não pode ser usado. Esperado: { $expected }.
settings-file-missing = O ficheiro { $path } não existe. «tandembot init» cria-o.
settings-file-unreadable = Não é possível ler o ficheiro { $path }. Por favor, verifique as permissões.
settings-file-syntax = O ficheiro { $path } não é TOML válido; veja a linha { NUMBER($line, useGrouping: 0) }.
settings-file-open = Outras pessoas neste computador podem ler { $path }, que contém um segredo. Por favor, execute: chmod 600 { $path }
settings-expects-zone = um fuso horário como Europe/Berlin
settings-expects-language = um código de língua: bg, de, el, en, fr, it, nl, ro ou pt
settings-expects-account = uma conta como matrix:@anna:example.org ou telegram:123456789
settings-expects-user = um identificador Matrix como @tandembot:example.org
settings-expects-address = um endereço como https://matrix.example.org
settings-expects-database = um endereço que comece por sqlite:/// ou postgresql://
settings-expects-token = o token que se obtém ao iniciar sessão
settings-expects-whole = um número inteiro
settings-expects-number = um número
settings-expects-truth = true ou false
settings-expects-choice = um destes: { $choices }
settings-expects-more = mais de { $limit }
settings-expects-least = pelo menos { $limit }
settings-expects-most = no máximo { $limit }
settings-expects-words = um texto
settings-expects-list = uma lista
settings-expects-table = uma secção com definições próprias
settings-expects-other = outra coisa

# tandembot run

run-ready = O bot está a funcionar. Ctrl-C para-o.
run-no-platform = As definições não indicam nenhuma conta, por isso não há nada para pôr a funcionar. «tandembot init» configura uma.
run-locked = Outro processo já está a funcionar com esta conta. Pare-o primeiro.
run-lock-lost = Outro processo pode ter tomado esta conta; por isso, este para.
run-login-lost = O servidor já não aceita a sessão do bot. «tandembot init» inicia uma nova.
run-refused = O bot não pode arrancar: { $reason }. «tandembot check» diz mais.
run-newer = A base de dados é de uma versão mais recente do tandembot. Por favor, instale essa versão.
run-failed = O bot parou devido a um erro. No registo está com a referência { $reference }.

# A base de dados.

database-full = O disco da base de dados está cheio. Por favor, liberte espaço.
database-read-only = Não é possível escrever na base de dados. Por favor, verifique as permissões do ficheiro e da pasta.
database-damaged = O ficheiro da base de dados está danificado. Por favor, reponha uma cópia de segurança.
database-refused = A base de dados recusa o utilizador, a palavra-passe ou o nome. Por favor, verifique storage.url.
database-unreachable = Não é possível chegar à base de dados. Está a funcionar, e storage.url está certo?
database-address = O endereço da base de dados (storage.url) não pode ser usado, ou falta o controlador: pip install "tandembot[postgresql]"
database-other = A base de dados comunica um erro que só o seu registo explica.
database-upgraded = A base de dados está atualizada.

# tandembot check

check-ok = certo
check-warning = nota
check-failed = falha
check-running = A experimentar todas as ligações…
check-subject-settings = Definições
check-subject-folder = Pasta de dados
check-subject-database = Base de dados
check-subject-process = Processo
check-subject-matrix = Matrix
check-subject-limits = Limites de envio
check-subject-models = Modelos
check-subject-translation = Tradução
check-subject-hosted = Serviço externo
check-settings-read = Todas as definições podem ser usadas ({ $path }).
check-folder-ready = É possível escrever em { $path }; há { $free } GB livres.
check-folder-closed = Não é possível escrever em { $path }. Por favor, crie a pasta para o utilizador do bot.
check-disk-low = Em { $path } só há { $free } GB livres. Por favor, liberte espaço em breve.
check-disk-full = O disco de { $path } está cheio. Por favor, liberte espaço: o bot não consegue guardar nada.
check-database-ready = Está acessível e atualizada.
check-database-new = Está acessível; o primeiro arranque prepara-a.
check-database-old = É de uma versão anterior. «tandembot run» ou «tandembot db upgrade» atualiza-a.
check-process-free = Nenhum outro processo usa esta conta.
check-process-running = O bot está a funcionar neste momento.
check-matrix-ready = Sessão iniciada como { $user }.
check-matrix-none = Não há nenhuma conta configurada. «tandembot init» trata disso.
check-matrix-token = O servidor não aceita o token. «tandembot init» inicia uma nova sessão.
check-matrix-other = O token pertence a { $user }, não ao utilizador das definições. Por favor, corrija matrix.user_id.
check-matrix-strange = O servidor responde, mas não como esperado ({ $reason }). O endereço matrix.homeserver está certo?
check-no-such-host = O nome { $host } é desconhecido. Por favor, verifique o endereço e o DNS deste computador.
check-certificate = O certificado de { $host } não é válido. O administrador tem de o renovar, ou o endereço está errado.
check-unreachable = { $host } não responde na porta { $port }. O servidor está a funcionar, e o endereço está certo?
check-limits-lifted = Uma série de mensagens passou sem espera.
check-limits-on = Aplicam-se ao bot, que só pode enviar uma mensagem em cada cinco segundos. Peça esta chamada ao administrador do servidor: { $call }
check-limits-unknown = Daqui não se vê se estão levantados. Se não, peça esta chamada ao administrador do servidor: { $call }
check-models-ready = { $count ->
    [one] Um modelo está presente.
   *[other] Todos os { $count } modelos estão presentes.
}
check-models-missing = Faltam: { $pairs }. «tandembot models pull» transfere-os.
check-models-off = A tradução neste computador está desligada.
check-translation-ready = Funciona: «{ $text }».
check-translation-failed = Uma frase não foi traduzida. «tandembot models pull» repara modelos danificados.
check-hosted-ready = { $service } responde.
check-hosted-failed = { $service } não traduz ({ $reason }). Por favor, verifique o endereço e a chave.
check-all-well = Está tudo bem.
check-some-failed = { $count ->
    [one] Uma verificação falhou.
   *[other] { $count } verificações falharam.
}

# tandembot models

models-none-needed = Estas definições não precisam de modelos.
models-pulled = { $count ->
    [one] Um modelo está pronto.
   *[other] { $count } modelos estão prontos.
}
models-none = Não há modelos neste computador.
models-language = { $language } não pode ser traduzido. Línguas conhecidas: { $languages }.
models-removed = { $count ->
    [0] Não havia nada para remover.
    [one] Um modelo foi removido.
   *[other] { $count } modelos foram removidos.
}
models-kept = O que já cá está mantém-se. Por favor, tente de novo.
models-size = { $size } MB
models-bundled = vem com o tandembot

# tandembot outbox

outbox-empty = Não há nada à sua espera.
outbox-dead = abandonada
outbox-uncertain = incerta
outbox-since = desde { $at }
outbox-unknown = Com o número { $id } não há nada à espera.
outbox-retried = { $count ->
    [one] Um envio está a ser repetido.
   *[other] { $count } envios estão a ser repetidos.
}
outbox-dropped = { $count ->
    [one] Desistiu-se de um envio.
   *[other] Desistiu-se de { $count } envios.
}

# tandembot init

init-yes = sim
init-no = não
init-yes-or-no = Por favor, responda «{ $yes }» ou «{ $no }».
init-welcome = Algumas perguntas, e as definições ficam em { $path }. Enter aceita o que está entre parênteses; Ctrl-C interrompe sem mudar nada.
init-overwrite = { $path } já existe. Substituir?
init-kept = Nada foi mudado.
init-name = Como se chama o programa?
init-zone = Em que fuso horário trabalha?
init-language = Que língua fala a equipa?
init-coordinators = Que contas coordenam no início (como @anna:example.org, separadas por vírgulas)?
init-contact = Onde se contacta a equipa (endereço eletrónico ou telefone)?
init-about = De que trata o programa, numa frase?
init-languages-known = O bot fala { $languages }.
init-languages = Que línguas usa o programa?
init-data = Em que pasta pode o bot guardar os seus ficheiros?
init-database = Que base de dados (Enter: um ficheiro nessa pasta; senão postgresql://utilizador:palavra-passe@servidor/nome)?
init-matrix-why = O bot precisa de uma conta própria num servidor Matrix. Inicia sessão uma vez; a palavra-passe não é guardada.
init-matrix-wanted = Configurar agora?
init-homeserver = Qual é o endereço do servidor?
init-user = Qual é o utilizador do bot (como @tandembot:example.org)?
init-password = E a sua palavra-passe?
init-login-refused = O servidor não aceita este utilizador e esta palavra-passe. Por favor, tente de novo.
init-login-later = O servidor não pode iniciar sessões neste momento. Por favor, tente de novo dentro de alguns minutos.
init-limits = Os servidores costumam permitir uma mensagem em cada cinco segundos, o que é lento de mais para um bot. Peça esta chamada ao administrador do servidor:
init-written = As definições estão em { $path }; só a sua conta as pode ler.
init-pull = Transferir agora os modelos de tradução?
init-greet = Enviar uma mensagem de teste a { $account }?
init-greeting = Bom dia! Aqui é o bot de «{ $programme }». Se lê isto, a ligação funciona.
init-greeted = A mensagem de teste vai a caminho.
init-greeting-failed = Não foi possível enviar a mensagem de teste: { $reason }
init-next = A seguir: «tandembot check» experimenta tudo, «tandembot run» arranca o bot.
