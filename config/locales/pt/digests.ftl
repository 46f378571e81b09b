# Balanços: como vai o programa, para cada público.

command-digest = O que o nosso tandem fez este mês
command-digest-list = Que balanços chegam e quando
command-digest-files = Os ficheiros do último relatório
command-digest-preview = Ver um balanço antes do envio
command-digest-now = Enviar já um balanço
command-digest-schedule = Dizer quando chega um balanço
command-digest-pause = Não enviar balanços durante algum tempo
command-digest-resume = Voltar a enviar balanços
command-digest-off = Sem mais balanços aqui
command-digest-on = De novo balanços aqui
commands-argument-readership = para quem: team, coordinators, tandem ou funders
commands-argument-timing = para quem, com que frequência, dia e hora
commands-ask-readership = Os balanços de quem?
commands-ask-timing = O balanço de quem, e quando? Por exemplo: team weekly sexta-feira 15:00, funders 5, tandem never
check-subject-impact = Lógica de impacto
check-impact-ready = Caixas: { $count }
check-impact-language = Falta uma língua à caixa { $box }: { $language }
programme-subject-digest = Balanço
settings-expects-keys = uma chave diferente para cada caixa

health-label-well = está bem
health-label-look = merece um olhar
health-label-help = precisa de ajuda
health-label-early = cedo demais para dizer
health-label-paused = em pausa
health-well = { $days ->
    [0] O último encontro foi há menos de um dia.
    [one] O último encontro foi há { $days } dia.
   *[other] O último encontro foi há { $days } dias.
}
health-well-coming = O próximo encontro está marcado.
health-early = { $days ->
    [0] Acabou de começar.
    [one] Começou há { $days } dia.
   *[other] Começou há { $days } dias.
}
health-paused = O tandem faz uma pausa.
health-first-meeting = { $days ->
    [one] Sem primeiro encontro { $days } dia depois do início.
   *[other] Sem primeiro encontro { $days } dias depois do início.
}
health-no-contact = { $days ->
    [one] Ainda sem mensagens { $days } dia depois do início.
   *[other] Ainda sem mensagens { $days } dias depois do início.
}
health-last-contact = { $days ->
    [one] Sem contacto há { $days } dia.
   *[other] Sem contacto há { $days } dias.
}
health-missed = { $count ->
    [one] { $count } encontro seguido não se realizou.
   *[other] { $count } encontros seguidos não se realizaram.
}
health-stage-proposed = { $days ->
    [one] Proposto há { $days } dia e ainda não começado.
   *[other] Proposto há { $days } dias e ainda não começado.
}
health-stage-between = { $days ->
    [one] Nenhum próximo encontro marcado; o último foi há { $days } dia.
   *[other] Nenhum próximo encontro marcado; o último foi há { $days } dias.
}
health-stage-minutes = { $days ->
    [one] Uma ata espera pela aprovação há { $days } dia.
   *[other] Uma ata espera pela aprovação há { $days } dias.
}
health-held = Encontros que se realizaram: { $held } de { $planned }.
health-satisfaction = As cidades estão menos satisfeitas: { $value } de 5.
health-balance = Pouco do intercâmbio vem de { $city }: { $percent } %.
health-answers = { $hours ->
    [one] Entre as cidades, uma resposta demora em geral { $hours } hora.
   *[other] Entre as cidades, uma resposta demora em geral { $hours } horas.
}
health-steps = { $count ->
    [one] { $count } próximo passo está atrasado.
   *[other] { $count } próximos passos estão atrasados.
}
health-helps-first-meeting = Proponha às cidades duas datas e uma primeira chamada conjunta.
health-helps-last-contact = Pergunte pessoalmente às cidades como está a correr.
health-helps-missed = Procurem em conjunto outra hora do dia.
health-helps-stage-proposed = Pergunte às cidades se ainda querem começar.
health-helps-stage-between = Lembre-lhes que marquem o próximo encontro.
health-helps-stage-minutes = Peça às cidades que leiam a sua ata.
health-helps-held = Sugira encontros menos frequentes, mas certos.
health-helps-satisfaction = Pergunte o que esperam deste intercâmbio.
health-helps-balance = Pergunte à cidade mais calada o que gostaria de aprender.
health-helps-answers = Sugira um dia fixo para as respostas.
health-helps-steps = Revejam os passos em aberto no próximo encontro.

digest-title-team = Como vai { $name } · { $period }
digest-title-coordinators = { $name }: o que espera por si · { $period }
digest-title-tandem = { $name }: um olhar sobre { $period }
digest-title-funders = { $name } em números · { $period }
digest-period-days = { $days }
digest-period-month = { $month }
digest-period-quarter = trimestre { $quarter }, { $year }
digest-number = { $count ->
    [0] nenhum
    [1] um
    [2] dois
    [3] três
    [4] quatro
    [5] cinco
    [6] seis
    [7] sete
    [8] oito
    [9] nove
    [10] dez
    [11] onze
    [12] doze
   *[other] { $count }
}
digest-summary-none = Ainda não há nenhum tandem em curso. Nada espera por si.
digest-summary-fine = { $all ->
    [1] { $good ->
        [1] O único tandem está bem, nada espera por si.
       *[other] Nada espera por si.
    }
   *[other] Nada espera por si: { $good ->
        [0] nenhum de { $all_words } tandens está ainda bem.
        [1] um de { $all_words } tandens está bem.
       *[other] { $good_words } de { $all_words } tandens estão bem.
    }
}
digest-summary-needs = { $count ->
    [one] { $count } assunto espera por si.
   *[other] { $count } assuntos esperam por si.
} Tandens que estão bem: { $good } de { $all }.
digest-heading-needs = O que espera por si:
digest-heading-tandems = Os tandens:
digest-heading-learned = O que se aprendeu:
digest-heading-coming = O que aí vem:
digest-heading-numbers = Em números:
digest-item = • { $what }
digest-more = { $count ->
    [one] … e mais { $count }
   *[other] … e mais { $count }
}
digest-need = { $said } { $step } ({ $command })
digest-need-questions = { $count ->
    [one] { $count } pergunta espera por resposta.
   *[other] { $count } perguntas esperam por resposta.
}
digest-need-letters = { $count ->
    [one] { $count } entrega espera por uma decisão.
   *[other] { $count } entregas esperam por uma decisão.
}
digest-need-missing = { $count ->
    [one] { $count } pessoa convidada ainda não chegou.
   *[other] { $count } pessoas convidadas ainda não chegaram.
}
digest-need-tandem = { $tandem }: { $reason }
digest-step-questions = Responda, por favor.
digest-step-letters = Decida, por favor.
digest-step-missing = Lembre-as, por favor.
digest-tandem = { $name } ({ $label }): { $reason }
digest-count-well = Estão bem: { $count }
digest-count-early = Cedo demais para dizer: { $count }
digest-count-paused = Em pausa: { $count }
digest-learned = { $kind } de { $name }: { $text }
digest-read = { $what } ({ $command })
digest-kind-insight = Aprendizagem
digest-kind-practice = Prática
digest-kind-lesson = Lição de um insucesso
digest-kind-reuse = Reutilização
digest-coming = { $at }: { $name }
digest-value = { $label }: { $value }
digest-compared = { $label }: { $value } (antes: { $before })
digest-hidden = { $label }: poucos demais para mostrar
digest-figure-tandems = Tandens ativos
digest-figure-people = Pessoas que escreveram
digest-figure-messages = Mensagens
digest-figure-planned = Encontros previstos
digest-figure-held = Encontros realizados
digest-figure-missed = Encontros que não se realizaram
digest-figure-released = Atas divulgadas
digest-figure-insight = Aprendizagens divulgadas
digest-figure-practice = Práticas divulgadas
digest-figure-lesson = Insucessos partilhados
digest-figure-reuse = Notas de reutilização
digest-figure-agreed = Próximos passos combinados
digest-figure-done = Próximos passos concluídos
digest-figure-broadcasts = Anúncios
digest-figure-workshops = Workshops realizados
digest-figure-attended = Participantes em workshops
digest-figure-fit = Afinidade entre as cidades (1–5)
digest-figure-benefit = Utilidade para as cidades (1–5)
digest-evidence-all = até agora: { $count }
digest-evidence-recent = neste período: { $count }
digest-evidence-ticked = { $count ->
    [one] indicado pelas cidades após { $count } encontro
   *[other] indicado pelas cidades após { $count } encontros
}
digest-boxes = Impacto: provas para { $count } de { $all } objetivos
digest-boxes-bare = Até agora sem provas: { $names }
digest-delivered = Entregues { $done } de { $planned }, nenhuma duvidosa.
digest-delivered-doubt = Entregues { $done } de { $planned }; duvidosas: { $uncertain }; não entregues: { $dead }.
digest-privacy = Proteção de dados: apagamentos: { $erasures }; oposições à transmissão: { $objections }
digest-earlier = Do último balanço chegaram { $done } de { $planned } envios.
digest-month-met = { $count ->
    [one] Encontraram-se { $count } vez.
   *[other] Encontraram-se { $count } vezes.
}
digest-month-wrote = { $count ->
    [one] Trocaram { $count } mensagem.
   *[other] Trocaram { $count } mensagens.
}
digest-month-quiet = Foi um tempo calmo para o vosso tandem.
digest-month-done = { $count ->
    [one] { $count } próximo passo está concluído. Parabéns!
   *[other] { $count } próximos passos estão concluídos. Parabéns!
}
digest-month-open = { $count ->
    [one] { $count } próximo passo está em aberto:
   *[other] { $count } próximos passos estão em aberto:
}
digest-month-next = Próximo encontro: { $at }
digest-month-nothing = Ainda não há nenhum encontro marcado. “!checkin find” procura uma hora que sirva a todos.
digest-month-workshop = Próximo workshop, { $at }: { $name }
digest-stop = Preferem não ler isto todos os meses? “!digest off”
digest-audience-team = Equipa
digest-audience-coordinators = Coordenação
digest-audience-tandem = Cada tandem
digest-audience-funders = Financiadores
digest-plan-team-weekly = Equipa, semanalmente
digest-plan-team-monthly = Equipa, mensalmente
digest-plan-team-milestone = Equipa, nos marcos
digest-plan-coordinators-daily = Coordenação, nos dias úteis, se for preciso
digest-plan-tandem-monthly = Cada tandem, mensalmente
digest-plan-funders-quarterly = Financiadores, trimestralmente
digest-plan-next = { $what }: { $at }
digest-plan-paused = { $what }: em pausa
digest-plan-never = { $what }: nunca
digest-list = Os próximos balanços:
digest-mails = Por e-mail, { $who }: { $count }
digest-how = “!digest schedule team weekly sexta-feira 15:00” muda uma hora, “!digest pause tandem” faz uma pausa.
digest-sent = Está bem, o balanço vai a caminho.
digest-silent = Não há nada a dizer, por isso nada foi enviado.
digest-in-tandem = Cada tandem tem o seu próprio balanço. “!digest” mostra-o no tandem.
digest-not-understood = Não percebo “{ $given }”. Por exemplo: team weekly sexta-feira 15:00
digest-off = Está bem, já não chegam balanços aqui.
digest-off-already = De qualquer forma, não chegam balanços aqui.
digest-on = Está bem, os balanços voltam a chegar aqui.
digest-on-already = Os balanços já chegam aqui.
digest-files = O último relatório como folha de cálculo, PDF e página, com as suas imagens.
digest-no-files = Ainda não há relatório cujos ficheiros eu possa enviar.
command-digest-here = Enviar um balanço a esta sala
digest-here = { $who }: estes balanços passam a chegar aqui.
digest-not-here = Não na sala de um tandem nem numa conversa privada: um balanço de todo o programa não pertence ali.
digest-mail-back = O relatório para { $name } não pôde ser entregue ({ $reason }). Verifique por favor o endereço nas definições.
