# O glossário: palavras traduzidas como o programa quer.

command-glossary-list = O glossário: palavras traduzidas sempre da mesma maneira
command-glossary-add = Acrescentar uma palavra ao glossário
command-glossary-remove = Retirar uma palavra do glossário
commands-argument-term = palavra
commands-argument-words = língua=palavra
commands-ask-term = Que palavra?
glossary-added = Anotado; a partir de agora traduz-se assim:
glossary-changed = Alterado; a partir de agora traduz-se assim:
glossary-removed = «{ $term }» já não está no glossário.
glossary-title =
    { $count ->
        [one] No glossário há uma palavra:
       *[other] No glossário há { $count } palavras:
    }
glossary-empty = No glossário ainda não há nenhuma palavra.
glossary-entry-name = · { $term } – nunca se traduz
glossary-entry-kept = · { $term } ({ $language }) – nunca se traduz
glossary-entry = · { $words }
glossary-entry-others = · { $words }; em todas as outras línguas: { $term }
glossary-word = { $word } ({ $language })
glossary-words = { $first } = { $second }
glossary-unknown = «{ $given }» não está no glossário; «!glossary list» mostra tudo.
glossary-no-language = Falta a língua de «{ $given }». Escreve-se assim: { $example }. Várias palavras que pertencem juntas ficam entre aspas.
glossary-language-twice = Esta língua foi indicada duas vezes: { $language }.
glossary-clash = «{ $term }» já está no glossário, em «{ $entry }». Por favor, retire-o primeiro.

command-glossary-import = Inserir muitas palavras de uma vez
commands-argument-lines = línguas, e uma linha por palavra
commands-ask-lines =
    Que palavras? Indique as línguas na primeira linha, por exemplo: de fr. Depois, uma linha por palavra: Bürgerhaushalt = budget participatif
    Também me pode enviar a lista num ficheiro (.xlsx, .ods, .csv ou .txt).
glossary-imported = Novas: { $new } · alteradas: { $changed } · como antes: { $same }
glossary-import-how = Por favor, indique as línguas na primeira linha e escreva depois uma linha por palavra: { $example }
glossary-import-many = É demasiado de uma vez; são permitidas { $most } linhas.
glossary-import-wrong = Nada foi inserido. Por favor, veja a linha { $number }: { $reason }
glossary-import-cells = Tem { $count } palavras, mas só foram indicadas { $most } línguas.
glossary-import-undone = O glossário está como antes. Palavras retiradas: { $count }
