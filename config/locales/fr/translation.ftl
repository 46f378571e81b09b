# Modèles de traduction.

translation-no-such-pair = Personne ne propose de modèle pour traduire de { $source } vers { $target }.
translation-no-network = { $address } ne répond pas comme prévu. Veuillez vérifier la connexion à Internet ou l’adresse du miroir dans les réglages.
translation-bad-records = La liste des modèles est illisible. Veuillez vérifier l’adresse du miroir dans les réglages.
translation-bad-hash = Le modèle { $source } → { $target } est arrivé endommagé et n’a pas été conservé. Veuillez réessayer plus tard ou avec un autre miroir.
translation-disk-full = Le disque contenant { $folder } est plein. Veuillez libérer de la place et réessayer ; ce qui est téléchargé est conservé.
translation-not-writable = Impossible d’écrire dans { $folder }. Veuillez vérifier les droits du dossier.
