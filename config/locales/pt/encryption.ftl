# Cifragem: o que protege, chaves perdidas, verificação.

encryption-notice = As salas no Matrix são cifradas entre o seu dispositivo e mim. Leio tudo para o poder traduzir, e os textos ficam legíveis na base de dados do programa até serem apagados.
encryption-telegram = As conversas com bots no Telegram não são cifradas de ponta a ponta.
encryption-topic = Cifrada até ao bot, que lê para traduzir
encryption-unreadable = Não consegui ler esta mensagem: as suas chaves não me chegaram. Por favor, envie-a novamente.
encryption-device-replaced = As minhas chaves de cifragem perderam-se, por isso uso a partir de agora um novo dispositivo. Está confirmado pela mesma identidade: ninguém precisa de me verificar de novo. O que foi escrito entretanto talvez não o consiga ler; peço a quem o escreveu que o envie novamente. Por favor, peça à pessoa que cuida de mim que execute «tandembot check».
encryption-device-unconfirmed = As minhas chaves de cifragem perderam-se, e com elas a minha identidade. Uso um novo dispositivo, em que as aplicações mais rigorosas ainda não confiam. Por favor, peça à pessoa que cuida de mim que execute «tandembot init».
encryption-identity-replaced = A minha conta tem agora outra identidade, que não fui eu que criei: alguém a redefiniu, talvez ao iniciar sessão com uma aplicação. As aplicações mais rigorosas já não confiam em mim. Por favor, peça à pessoa que cuida de mim que execute «tandembot init». Se ninguém souber disto, convém alterar a palavra-passe da minha conta.
command-verify = Verificar com a sua aplicação que este é mesmo o bot
encryption-verify-begun = Enviei um pedido à sua aplicação. Ela mostrará sete imagens; a pessoa que cuida de mim vê as mesmas no registo do bot.
encryption-verify-matrix = Isto só é possível no Matrix.
check-subject-encryption = Cifragem
check-encryption-ready = O dispositivo { $device } está confirmado pela identidade do bot. A sua chave: { $key }
check-encryption-new = As chaves são criadas no primeiro arranque.
check-encryption-lost = As chaves do dispositivo perderam-se. «tandembot init» inicia uma nova sessão.
check-encryption-wrong = matrix.store_key não abre as chaves do dispositivo.
check-encryption-unconfirmed = O dispositivo { $device } não está confirmado pela identidade da conta, por isso as aplicações mais rigorosas não confiam nele. «tandembot init» confirma-o com a palavra-passe da conta.
check-encryption-few = O servidor já não tem chaves de uso único do dispositivo { $device }. São renovadas enquanto o bot funciona.
check-encryption-no-copy = matrix.store_key está vazio: se a pasta das chaves se perder, perde-se também a identidade do bot.
check-encryption-no-spare = Já não há sessão de reserva: se as chaves se perderem, só «tandembot init» resolve.
check-encryption-strange = Não é possível determinar o estado das chaves: { $reason }
init-keys-ready = As chaves do bot estão prontas. Estão em { $path }; exclua esta pasta das cópias de segurança a repor.
init-keys-failed = Não foi possível preparar as chaves do bot: { $reason }
