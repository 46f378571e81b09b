# Como são mostradas as mensagens dos outros.

relay-from = { $code ->
    [bg] do búlgaro
    [de] do alemão
    [el] do grego
    [en] do inglês
    [fr] do francês
    [it] do italiano
    [nl] do neerlandês
    [pt] do português
    [ro] do romeno
   *[other] de outra língua ({ $language })
}
relay-original-below = Traduzido automaticamente { $from }. Original:
relay-not-translated = Ainda não traduzido { $from }.
relay-not-translatable = A tradução automática { $from } não fazia sentido.
relay-check-figures = Verifique os números, por favor. Traduzido automaticamente { $from }:
relay-section = { $language }
relay-section-translated = { $language } · traduzido automaticamente
relay-section-check = { $language } · traduzido automaticamente, verifique os números, por favor
relay-section-missing = { $language } · ainda não traduzido { $from }
relay-section-unusable = { $language } · a tradução automática { $from } não fazia sentido
relay-local-time = Se for a hora local ({ $zone }): { $places }
relay-local-place = { $times } em { $cities }
relay-next-day = { $time } do dia seguinte
relay-previous-day = { $time } do dia anterior
relay-written-at = Escrito às { $moment }
relay-written-on = Escrito: { $moment }

# O que o bot diz sobre elas.

relay-kept = Isto fica nesta sala: o que começa por // não é transmitido. De futuro, { $mark } na mensagem indicará isso.
relay-late = Ainda não entregue. Não precisa de fazer nada: a sua mensagem está guardada e será enviada logo que possível.
relay-unknown-writer = { $name }, o que escreve aqui ainda não é transmitido, porque não se sabe a que cidade pertence.
relay-unknown-writer-next = A coordenação pode registar o seu nome com «!tandem add»; a partir daí, as suas mensagens serão transmitidas.
relay-proposed = Este tandem ainda não começou, por isso as mensagens aqui não são transmitidas. A coordenação avisará quando começar.
relay-paused = Este tandem está em pausa, por isso as mensagens aqui não são transmitidas. A coordenação pode retomá-lo.
relay-ended = Este tandem terminou, por isso as mensagens aqui já não são transmitidas. Obrigado pela sua participação.
