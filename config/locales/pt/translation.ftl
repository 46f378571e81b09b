# Modelos de tradução.

translation-no-such-pair = Ninguém oferece um modelo para traduzir de { $source } para { $target }.
translation-no-network = { $address } não responde como esperado. Verifique a ligação à Internet ou o endereço do espelho nas definições.
translation-bad-records = Não é possível ler a lista de modelos. Verifique o endereço do espelho nas definições.
translation-bad-hash = O modelo { $source } → { $target } chegou danificado e não foi guardado. Tente mais tarde ou com outro espelho.
translation-disk-full = O disco com { $folder } está cheio. Liberte espaço e tente de novo; o que já foi transferido mantém-se.
translation-not-writable = Não é possível escrever em { $folder }. Verifique as permissões da pasta.
