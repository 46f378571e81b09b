# Definições para o Telegram.

settings-expects-bot-token = o token dado por @BotFather, como 123456789:AbCdEf
settings-expects-webhook-secret = pelo menos 16 letras, algarismos, «_» ou «-»
settings-expects-webhook = um endereço que começa por https://
settings-expects-listen = um anfitrião e uma porta como 127.0.0.1:8080
settings-expects-clock = uma hora como 21:00

check-subject-telegram = Telegram
check-subject-groups = Grupos do Telegram
check-subject-receiving = Receção
check-subject-rehearsal = Ensaio
check-telegram-ready = O bot é @{ $username }.
check-telegram-token = O Telegram não aceita o token. @BotFather dá um novo com /token; coloque-o em telegram.token.
check-telegram-strange = O Telegram responde, mas não como esperado ({ $reason }). O endereço telegram.api está certo?
check-telegram-other = O token pertence a @{ $username }, não ao bot das definições. Corrija, por favor, telegram.username.
check-telegram-sees-all = Nos grupos, o bot lê tudo.
check-telegram-privacy = Nos grupos, o bot só lê comandos e respostas, porque o modo de privacidade está ativo. Basta torná-lo administrador do grupo.
check-telegram-no-groups = Ninguém pode adicionar o bot a um grupo. @BotFather permite-o com /setjoingroups.
check-telegram-polling = O bot pergunta ele próprio ao Telegram se há novidades.
check-telegram-webhook-left = Está definido um webhook ({ $url }). O bot retira-o ao arrancar.
check-telegram-webhook-missing = O webhook { $url } ainda não está definido. O bot define-o ao arrancar.
check-telegram-webhook-failed = O Telegram não consegue enviar para { $url }: { $reason }
check-telegram-webhook-ready = O Telegram envia para { $url }.
check-telegram-nobody = Em programme.coordinators ninguém tem conta no Telegram; não há, portanto, conversa para experimentar.
check-telegram-rehearsed = Uma mensagem foi enviada, alterada, marcada com uma reação e apagada.
check-telegram-rehearsal-failed = Algo falhou na conversa da coordenação ({ $reason }). Já se tocou aí em Iniciar?
init-telegram-why = No Telegram, o bot precisa de uma conta própria, que @BotFather dá gratuitamente.
init-telegram-wanted = Configurar também o Telegram?
init-telegram-step-newbot = { $number }. No Telegram, abra uma conversa com @BotFather e envie /newbot. Escolha um nome e um nome de utilizador que termine em «bot».
init-telegram-step-token = { $number }. Copie o token que @BotFather mostra. Quem o conhece é o bot.
init-telegram-step-privacy = { $number }. Deixe o modo de privacidade ativo. Nos grupos, torne o bot administrador: assim lê o que há para traduzir.
init-telegram-step-joingroups = { $number }. Se um tandem vai ter um grupo, envie /setjoingroups e permita-o.
init-telegram-token = O token
init-telegram-refused = O Telegram não aceita este token. Está completo?
init-telegram-later = O Telegram não está acessível neste momento. Tente novamente, por favor.
init-telegram-ready = O bot é @{ $username }.
cli-check-telegram = experimentar também no Telegram tudo o que um bot pode experimentar sozinho
