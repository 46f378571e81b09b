# Comment les fichiers et les positions sont montrés, et ce que l’on lit à la place de ce qui ne passe pas.

files-file = « { $file } »
files-file-size = « { $file } » ({ $size } Mo)
files-location = Une position
files-too-large = { $what } : trop volumineux pour être transmis ici, où un fichier peut avoir { $most } Mo au plus. Adressez-vous à { $name } si besoin.
files-not-allowed = { $what } : ce programme ne transmet rien de ce type. Adressez-vous à { $name } si besoin.
files-gone = { $what } : impossible à transmettre, car le téléchargement a échoué. Adressez-vous à { $name } si besoin.
files-walk = Position en direct, telle qu’elle était à { $moment }.

# Ce que lit la personne qui l’a envoyé.

files-told-too-large = { $what } : trop volumineux pour être transmis. Un fichier peut avoir { $most } Mo au plus. Les autres peuvent lire que vous l’avez.
files-told-not-allowed = { $what } : non transmis, car ce programme ne transmet rien de ce type. Les autres peuvent lire que vous l’avez.
files-told-gone = { $what } : impossible à transmettre, car le téléchargement a échoué. Veuillez l’envoyer de nouveau.
