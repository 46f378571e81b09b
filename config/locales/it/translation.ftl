# Modelli di traduzione.

translation-no-such-pair = Nessuno offre un modello per tradurre da { $source } a { $target }.
translation-no-network = { $address } non risponde come previsto. Si prega di controllare la connessione a Internet o l’indirizzo del mirror nelle impostazioni.
translation-bad-records = L’elenco dei modelli non è leggibile. Si prega di controllare l’indirizzo del mirror nelle impostazioni.
translation-bad-hash = Il modello { $source } → { $target } è arrivato danneggiato e non è stato conservato. Si prega di riprovare più tardi o con un altro mirror.
translation-disk-full = Il disco con { $folder } è pieno. Si prega di liberare spazio e riprovare; quanto scaricato viene conservato.
translation-not-writable = Non è possibile scrivere in { $folder }. Si prega di controllare i permessi della cartella.
