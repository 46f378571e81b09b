# The mail server, at the terminal.

settings-expects-mail = um endereço eletrónico
check-subject-email = Correio eletrónico
check-mail-ready = O servidor aceita mensagens de { $sender }.
check-mail-address = O endereço { $host } é desconhecido. Verifique email.host.
check-mail-closed = Ninguém responde em { $host }, porta { $port }. Verifique email.host e email.port, e se há uma firewall pelo meio; muitos fornecedores só abrem a porta 587 a pedido.
check-mail-tls = Não foi possível estabelecer uma ligação cifrada a { $host }. À porta 587 corresponde normalmente security = «starttls», à porta 465 «tls»; o certificado tem de ser válido para este nome.
check-mail-login = { $host } não aceita o início de sessão. Verifique email.user e email.password; alguns fornecedores pedem uma palavra-passe própria para a aplicação.
check-mail-strange = { $host } responde, mas não como esperado ({ $reason }). É um servidor de correio?
check-mail-open = A ligação a { $host } não está cifrada. Isso só convém a um servidor na mesma máquina.
init-mail-why = Com um servidor de correio, o bot pode enviar convites. O seu fornecedor ou o seu serviço informático conhece os dados de acesso.
init-mail-wanted = Configurar também o correio eletrónico?
init-mail-host = Servidor de correio (por exemplo smtp.example.org):
init-mail-port = Porta (587 para STARTTLS, 465 para TLS):
init-mail-security = Cifragem: starttls, tls ou none
init-mail-user = Nome de utilizador (vazio: sem início de sessão):
init-mail-password = Palavra-passe:
init-mail-sender = Endereço de onde vêm as mensagens:
init-mail-reply-to = Endereço para respostas (vazio: o mesmo):
init-mail-again = Tentar de novo?

# The printed sheet, at the terminal.

cli-sheet = escrever convites com códigos QR num ficheiro PDF
cli-sheet-file = onde escrever o ficheiro PDF
sheet-written = Convites em { $path }: { $count }. Imprima-os, recorte-os e dê cada cartão só à pessoa a quem se destina.
sheet-nobody = Ninguém precisa de convite: já chegaram todos, ou ainda ninguém está num tandem.
sheet-exists = { $path } já existe; nada foi escrito.
