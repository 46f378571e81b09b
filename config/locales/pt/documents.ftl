# Ficheiros que o bot faz e que recebe.

command-template = Obter uma folha de cálculo vazia para o programa
command-log-file = Todo o registo em ficheiro
command-invite-sheet = Convites com códigos QR para imprimir
commands-argument-file = ficheiro
commands-argument-sheet = folha de cálculo
commands-ask-file = Por favor, envie-me o ficheiro aqui.
commands-ask-sheet = Por favor, envie-me a folha de cálculo aqui (.xlsx ou .ods). «!template» dá-lhe uma vazia. Antes de se introduzir algo, vê o que mudaria.
commands-file-fetching = Estou a ler «{ $file }»…
commands-file-gone = Não foi possível obter «{ $file }». Por favor, envie-o de novo.
commands-file-expired = Este ficheiro já não está aqui. Por favor, envie-o de novo.
programme-import-idle = Já está tudo introduzido; não há nada a fazer.
programme-import-changed = Entretanto alguém alterou o programa. Agora aconteceria isto:
programme-button-do = Sim, fazer tudo
programme-button-leave = Não, não alterar nada
programme-template-how = Por favor, preencha-a e envie-ma com «!import». As linhas que começam por # são exemplos e nunca são lidas.
programme-log-whole = Entradas no registo: { $count }
sheet-made = Convites para imprimir: { $count }. Recorte-os e dê cada cartão só à pessoa a quem se destina.
privacy-mydata-where = Só envio os seus dados para onde mais ninguém lê. Por favor, inicie uma conversa direta comigo e escreva lá «!mydata».
privacy-mydata-elsewhere = Os seus dados chegam à sua conversa direta comigo.
commands-file-alone = Por favor, escreva na legenda do ficheiro a quem e o quê, ou junte o ficheiro mais tarde com um botão: { $usage }
commands-file-kind = «{ $given }» não é possível aqui. São possíveis: { $possible }
commands-file-large = O ficheiro é demasiado grande; são permitidos { $most } MB.
sheet-where = Por favor, escreva isso na nossa conversa direta ou na sala da coordenação.
