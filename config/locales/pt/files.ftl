# Como se mostram ficheiros e localizações, e o que se lê em lugar do que não passa.

files-file = «{ $file }»
files-file-size = «{ $file }» ({ $size } MB)
files-location = Uma localização
files-too-large = { $what } é demasiado grande para ser transmitido aqui, onde um ficheiro pode ter { $most } MB no máximo. Está com { $name }.
files-not-allowed = { $what } não é mostrado aqui, porque este programa não transmite nada deste tipo. Está com { $name }.
files-gone = { $what } não pôde ser transmitido, porque não foi possível obtê-lo. Está com { $name }.
files-walk = Localização em tempo real, tal como era às { $moment }.

# O que lê quem enviou.

files-told-too-large = { $what } é demasiado grande para ser transmitido: um ficheiro pode ter { $most } MB no máximo. Os outros podem ler que está consigo.
files-told-not-allowed = { $what } não foi transmitido, porque este programa não transmite nada deste tipo. Os outros podem ler que está consigo.
files-told-gone = { $what } não pôde ser transmitido, porque não foi possível obtê-lo. Envie-o novamente, por favor.
