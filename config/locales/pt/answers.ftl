# Respostas por e-mail, horários de trabalho e o mais que diz respeito aos encontros.

answers-mail-counter = O seu calendário propôs outra hora para o encontro com { $cities }. A hora é combinada por todos no tandem: escreva lá «!checkin move» e a nova hora, ou «!checkin find». Até lá, mantém-se:
answers-mail-delegated = O seu calendário passou a outra pessoa o convite para o encontro com { $cities }. O bot não o pode ter em conta e não alterou nada. Responda, por favor, se vem, e diga no tandem quem o substitui.
letters-cannot = Estes e-mails foram devolvidos pelo servidor dos destinatários e não podem ser enviados de novo. Corrija o endereço com «!invite mail» e depois «!letters drop».
check-box-ready = O correio em { $folder } pode ser lido.
check-box-weak = As respostas por e-mail são reconhecidas apenas pelo remetente, que pode ser falsificado. É mais seguro com email.imap_plus ou email.imap_verifier.
check-box-login = { $host } não aceita o acesso. Verifique email.imap_user e email.imap_password.
check-box-folder = A pasta { $folder } não existe ou não pode ser aberta. Verifique email.imap_folder.
check-box-closed = Não houve ligação a { $host }, porta { $port } ({ $reason }). Verifique email.imap_host, email.imap_port e email.imap_security.
init-box-why = Se o bot puder ler o correio para { $sender } (IMAP), as respostas dos calendários são anotadas e os e-mails devolvidos são notados.
init-box-wanted = Ler este correio?
init-box-host = Servidor IMAP (por exemplo imap.example.org):
init-box-port = Porta (993 para TLS, 143 para STARTTLS):
init-box-user = Nome de utilizador (vazio: o mesmo):
init-box-login = Nome de utilizador:
init-box-plus = O correio para { $sender } também chega a esta caixa? Assim, ninguém pode responder em nome de outra pessoa.
command-hours = Quando trabalha
command-hours-reset = O horário do programa
commands-argument-hours = dias e horas
hours-item = { $days }: { $from }–{ $until }
hours-own = O seu horário de trabalho, dentro do qual se procuram encontros:
hours-default = Não indicou um horário de trabalho; os encontros procuram-se no habitual:
hours-how = Indique outro horário assim: «!hours segunda a quinta 9:00–16:30»
hours-ask = Foi assim que entendi o seu horário:
checkins-not-understood-hours = Não compreendi «{ $given }». Por exemplo: «segunda a sexta 9:00–16:30»
settings-expects-working-hours = um horário de trabalho como «Mon-Fri 09:00-17:00»
hours-run = { $first }–{ $last }
