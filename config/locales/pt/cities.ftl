# Cidades entram num tandem e saem dele.

command-tandem-replace = Substituir uma cidade de um tandem
command-tandem-extend = Acrescentar uma cidade a um tandem
command-tandem-remove = Retirar uma cidade de um tandem
cities-replaced = { $new } toma o lugar de { $old }.
cities-removed = { $old } já não faz parte.
cities-added = { $new } participa a partir de agora.
cities-stays = O que foi dito fica com quem o leu.
cities-notice-left = { $city } deixa este tandem. Obrigado por tudo! O que foi dito fica consigo; nada de novo lhe será transmitido.
cities-notice-came = { $city } participa a partir de agora. Sejam muito bem-vindos!
cities-really-replace = { $new } deve mesmo tomar o lugar de { $old } em { $tandem }? As pessoas de { $old } saem então das salas.
cities-really-remove = { $old } deve mesmo deixar { $tandem }? As suas pessoas saem então das salas.
cities-too-few = { $tandem } ficaria só com uma cidade. Pode terminar o tandem ou substituir a cidade.
cities-too-many = { $tandem } já tem o número máximo de cidades.
