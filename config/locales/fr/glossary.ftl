# Le glossaire : les mots traduits comme le programme le souhaite.

command-glossary-list = Le glossaire : les mots toujours traduits de la même façon
command-glossary-add = Ajouter un mot au glossaire
command-glossary-remove = Retirer un mot du glossaire
commands-argument-term = mot
commands-argument-words = langue=mot
commands-ask-term = Quel mot ?
glossary-added = C’est noté ; désormais, la traduction est la suivante :
glossary-changed = C’est modifié ; désormais, la traduction est la suivante :
glossary-removed = « { $term } » n’est plus dans le glossaire.
glossary-title =
    { $count ->
        [one] Le glossaire contient un mot :
       *[other] Le glossaire contient { $count } mots :
    }
glossary-empty = Le glossaire ne contient encore aucun mot.
glossary-entry-name = · { $term } – n’est jamais traduit
glossary-entry-kept = · { $term } ({ $language }) – n’est jamais traduit
glossary-entry = · { $words }
glossary-entry-others = · { $words } ; dans toutes les autres langues : { $term }
glossary-word = { $word } ({ $language })
glossary-words = { $first } = { $second }
glossary-unknown = « { $given } » n’est pas dans le glossaire ; « !glossary list » affiche tout.
glossary-no-language = Il manque la langue de « { $given } ». Cela s’écrit ainsi : { $example }. Plusieurs mots qui vont ensemble se mettent entre guillemets.
glossary-language-twice = Cette langue a été nommée deux fois : { $language }.
glossary-clash = « { $term } » est déjà dans le glossaire, avec « { $entry } ». Veuillez d’abord le retirer.

command-glossary-import = Saisir plusieurs mots à la fois
commands-argument-lines = langues, puis une ligne par mot
commands-ask-lines =
    Quels mots ? Nommez les langues dans la première ligne, par exemple : de fr. Puis une ligne par mot : Bürgerhaushalt = budget participatif
    Vous pouvez aussi m’envoyer la liste dans un fichier (.xlsx, .ods, .csv ou .txt).
glossary-imported = Nouveaux : { $new } · modifiés : { $changed } · inchangés : { $same }
glossary-import-how = Veuillez nommer les langues dans la première ligne, puis écrire une ligne par mot : { $example }
glossary-import-many = C’est trop à la fois ; { $most } lignes sont possibles.
glossary-import-wrong = Rien n’a été saisi. Veuillez regarder la ligne { $number } : { $reason }
glossary-import-cells = Elle contient { $count } mots, mais seulement { $most } langues ont été nommées.
glossary-import-undone = Le glossaire est comme avant. Mots retirés : { $count }
