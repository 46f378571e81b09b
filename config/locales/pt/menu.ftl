# O menu e as suas partes.

menu-button-back = Voltar
menu-button-do = Sim: { $what }
menu-button-leave = Não, deixar tudo como está
menu-really-end =
    { $count ->
        [0] Pretende mesmo terminar { $tandem }? Deixa de ser transmitido o que ali se escreve.
        [one] Pretende mesmo terminar { $tandem }? Deixa de ser transmitido o que ali se escreve, e uma pessoa é avisada.
       *[other] Pretende mesmo terminar { $tandem }? Deixa de ser transmitido o que ali se escreve, e { $count } pessoas são avisadas.
    }

menu-mine =
    { $count ->
        [one] O meu tandem
       *[other] Os meus tandems
    }
menu-mine-names = Participa em { $tandems }.
menu-settings = As minhas definições
menu-meetings = Reuniões
menu-privacy = Privacidade e os meus dados
menu-people = Pessoas e convites
menu-programme = O programa
menu-status = Situação e registo

menu-examples = Exemplos
menu-help-more = «{ $one }» explica um comando, e «{ $examples }» mostra um exemplo de cada um.
menu-by-link = Com uma ligação pessoal para o Telegram
menu-invite-again = Convidar { $name } mais uma vez
menu-ask-correction = O que está certo para { $city }? Escolha uma língua, ou escreva um fuso horário, por exemplo Europe/Athens.
menu-has-come = { $name } já participa e por isso não recebe convite; o endereço fica registado.
commands-argument-part = parte do menu
commands-ask-part = Que parte do menu?
