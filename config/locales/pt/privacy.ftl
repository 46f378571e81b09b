# Your data: what people may ask, and what they are answered.

command-privacy = Como os seus dados são tratados
command-mydata = Receber tudo o que está guardado sobre si
command-relay-off = Deixar de transmitir o que escreve
command-relay-on = Voltar a transmitir o que escreve
command-forget = Apagar os seus dados
commands-group-privacy = Os seus dados
commands-argument-scope = here (aqui) ou everywhere (em todo o lado)
commands-argument-number = número da pessoa
commands-ask-scope = Só aqui ou em todo o lado?
commands-ask-number = Que pessoa? Use o botão que «!forget» mostra.

# The notice.

privacy-title = Como «{ $programme }» trata os seus dados
privacy-stored = Guardam-se o seu nome, a sua cidade e as suas línguas, o seu endereço eletrónico, se o convite foi para lá enviado, as suas contas, as salas em que está, o que escreve e as suas reações. Serve para transmitir as suas mensagens traduzidas, e para mais nada.
privacy-kept = Dias até à eliminação: textos { $days }, registos técnicos { $technical }. O seu nome e as suas contas ficam até os seus dados serem apagados.
privacy-tandem = { $tandem }:
privacy-team = A coordenação vê quem participa, lê nas salas em que está e recebe o que envia com «!ask». A equipa do programa também vê quem participa. Quem gere o computador do programa pode aceder ao que lá está guardado.
privacy-telegram = O que se escreve no Telegram é também tratado por essa empresa.
privacy-how = Se não concordar: depois de «!relay off», nada do que escreve é transmitido. «!privacy» diz o que se guarda e quais são os seus direitos.
privacy-rights = Os seus direitos: «!relay off» – o que escreve deixa de ser transmitido. «!mydata» – receber tudo sobre si. «!forget» – apagar tudo sobre si. «!language» e «!ask» – pedir uma correção.
privacy-human = Com «!ask» contacta uma pessoa da equipa.
privacy-authority = Pode também apresentar queixa à autoridade de proteção de dados do seu país.
privacy-went = A informação chegou até si, por isso é agora transmitido: { $text }

# Objecting.

privacy-relay-off-here = A partir de agora, o que escreve nesta sala não é transmitido.
privacy-relay-off-everywhere = A partir de agora, nada do que escreve é transmitido a lado nenhum.
privacy-relay-off-means = Continua a ler o que os outros escrevem. O que já foi transmitido fica; se apagar uma mensagem, ela é apagada em todo o lado. As reações também não são transmitidas.
privacy-relay-off-elsewhere = O que escreve é transmitido aqui, mas não noutra sala. «!relay on everywhere» muda isso.
privacy-relay-was-off = O que escreve já não está a ser transmitido. «!relay on» muda isso.
privacy-relay-was-on = O que escreve já está a ser transmitido.
privacy-relay-on = O que escreve volta a ser transmitido a partir de agora.

# Being erased.

privacy-forget-own = Deseja que todos os seus dados sejam apagados?
privacy-forget-other = Deseja que todos os dados de { $name } sejam apagados?
privacy-forget-means = O nome, as contas, os lugares nas salas, os textos e as cópias noutras salas são eliminados. Não é possível anular.
privacy-forget-several = Várias pessoas chamam-se «{ $given }». Escreva o nome completo.
privacy-forget-nobody = Ninguém aqui se chama «{ $given }».
privacy-forget-settings = Esta conta está nas definições como coordenação. Quem gere o bot tem de a retirar de lá primeiro.
privacy-forget-gone = Os dados desta pessoa já foram apagados.
privacy-button-forget = Sim, apagar tudo
privacy-button-keep = Não, manter tudo
privacy-receipt-done = Apagado: nome, contas, lugares nas salas, respostas pendentes e tudo o que foi escrito. Mensagens: { $count }.
privacy-receipt-under-way = As cópias nas salas estão a ser eliminadas; pode demorar alguns minutos.
privacy-receipt-reach = Fora do meu alcance: cópias em aplicações e notificações de outras pessoas, o que os servidores do Telegram e de outros servidores Matrix guardam, o que outros escreveram, e as cópias de segurança até serem substituídas. Se uma for reposta, esta eliminação repete-se.
privacy-receipt-back = O que escrever a partir de agora não é tido em conta. Se quiser voltar, a coordenação envia um novo convite.
privacy-question-erased = (Aqui estava uma pergunta. Foi apagada com os dados de quem a fez.)
privacy-erased-told = Alguém pediu que os seus dados fossem apagados. As cópias estão a ser eliminadas e já nada está guardado.

# Everything about somebody.

privacy-mydata-counts = Guardado sobre si – mensagens: { $messages }, reações: { $reactions }, contas: { $accounts }.
privacy-mydata-comes = Dois ficheiros: um para ler, outro para programas. Ambos são só sobre si; por favor, guarde-os consigo.
privacy-data-title = Tudo o que está guardado sobre si
privacy-data-made = Situação em { $at }
privacy-data-participants = Pessoa
privacy-data-accounts = Contas
privacy-data-room-members = Salas
privacy-data-messages = Mensagens
privacy-data-reactions = Reações
privacy-data-other = Tudo o resto
privacy-data-nothing = Nada está guardado aqui.

# The command line.

cli-mydata = escrever em ficheiros tudo o que está guardado sobre uma pessoa
cli-mydata-person = número ou nome da pessoa
cli-mydata-output = a pasta para os ficheiros
cli-records = escrever rascunhos do registo de tratamentos e da avaliação de impacto, em alemão e inglês
cli-records-output = a pasta para os rascunhos
cli-word-person = PESSOA
cli-word-folder = PASTA
mydata-written = Escrito em { $folder }. Os ficheiros dizem respeito a uma só pessoa: não os passe a mais ninguém e elimine-os depois.
mydata-unknown = Ninguém se chama «{ $given }» nem tem esse número.
mydata-several = Várias pessoas correspondem a «{ $given }». Use um destes números: { $numbers }
records-written = Escrito em { $folder }. São rascunhos; o encarregado da proteção de dados tem de os verificar.
