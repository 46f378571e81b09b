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
