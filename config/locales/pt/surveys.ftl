# Duas perguntas a cada cidade, de vez em quando.

surveys-fit = Uma breve pergunta a cada cidade: até que ponto combinam as cidades do vosso tandem?
surveys-benefit = E mais uma: até que ponto o intercâmbio é útil para a vossa cidade?
surveys-how = 1 é «nada», 5 é «muito». Uma resposta por cidade; as outras cidades não a veem.
surveys-value = { NUMBER($value) }
surveys-answered = Responderam: { $cities }
surveys-thanks = Obrigado, ficou anotado.
surveys-over = Esta pergunta já terminou. Haverá uma próxima.
surveys-not-yours = Aqui respondem as pessoas das cidades deste tandem.
command-survey = Responder a uma pergunta sobre o tandem
