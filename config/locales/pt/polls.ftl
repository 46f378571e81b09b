# Polls, and what all rooms chose in them.

polls-total =
    { $count ->
        [one] Todas as salas em conjunto: um voto
       *[other] Todas as salas em conjunto: { $count } votos
    }
polls-result =
    { $count ->
        [one] Resultado de todas as salas: um voto
       *[other] Resultado de todas as salas: { $count } votos
    }
polls-closed = Esta sondagem está encerrada.
polls-hidden = Os números são mostrados quando a sondagem for encerrada.
polls-visible = Quem está na mesma sala pode ver quem escolheu o quê; as outras salas só veem os números.
polls-vote-here = Por favor, vote nesta segunda sondagem: os votos na primeira não podem ser contados.
polls-too-many = Aqui uma sondagem pode ter no máximo { $most } respostas e esta tem { $count }. Por favor, escreva qual escolhe.
polls-none = Por favor, responda à sondagem que quer encerrar.
polls-not-yours = Só quem perguntou, ou a coordenação, pode encerrar esta sondagem.
polls-closed-now = A sondagem está encerrada em todas as salas.
