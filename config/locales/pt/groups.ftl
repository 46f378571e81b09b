# Grupos em que o bot é convidado.

groups-unknown-writer-next = A coordenação pode enviar-lhe uma ligação pessoal; as mensagens a partir daí serão transmitidas.
groups-channel-writer = O que se escreve em nome de «{ $name }» não é transmitido, porque ninguém sabe quem o escreveu. Por favor, escreva com o seu próprio nome.
groups-button-check = Verificar de novo
groups-missing-see = Não vejo o que se escreve aqui, por isso nada é transmitido. Por favor, torne-me administrador: definições do grupo → Administradores → Adicionar administrador.
groups-missing-admin = Vejo o que se escreve aqui, mas não as reações. Para isso, por favor, torne-me administrador: definições do grupo → Administradores → Adicionar administrador.
groups-missing-delete = Falta-me o direito «Apagar mensagens»: o que se apaga com «/delete» desaparece noutros lados, mas não aqui. Encontra-o nas definições do grupo → Administradores.
groups-all-right = Tenho todos os direitos de que preciso aqui.
groups-lost = Já não sou administrador aqui.
groups-lost-see = No grupo de { $room } já não sou administrador e não vejo o que se escreve; de lá nada mais é transmitido.
groups-lost-admin = No grupo de { $room } já não sou administrador; de lá já não são transmitidas reações.
groups-only = Isso só é possível num grupo.
groups-unreachable-blocked = { $name } bloqueou-me no Telegram e já não recebe nada. Logo que o bloqueio seja levantado, a conversa continua.
groups-unreachable-deactivated = { $name } já não tem conta no Telegram; lá nada mais pode ser entregue.
groups-unreachable-gone = A conversa com { $name } no Telegram já não está acessível; lá nada mais é entregue.
groups-anonymous = Está a escrever em nome do grupo, por isso não posso saber quem é. Por favor, escreva isto com o seu próprio nome (com o anonimato desligado) ou na nossa conversa direta.
groups-removed = Fui retirado do grupo do Telegram de { $room }; lá nada mais é transmitido. Assim que alguém me adicionar de novo, a conversa continua.
groups-topic-gone = O tópico de { $room } no grupo do Telegram está fechado ou foi apagado; lá nada mais é transmitido. Noutro tópico, basta um novo código de «!tandem link».
groups-migrated = O Telegram transformou este grupo num supergrupo. Tudo continua; só o que mostrei aqui antes já não posso alterar nem apagar.
groups-link = No Telegram basta um toque: { $link } adiciona-me a um grupo e usa lá o código. (Ou alguém me adiciona e escreve lá «{ $line }».)
