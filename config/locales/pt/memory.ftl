# Finding notes again, and notes as documents.

command-notes = As notas mais recentes
command-notes-search = Procurar nas notas
command-notes-found = Mostrar mais resultados
command-notes-show = Mostrar uma nota
command-notes-original = Mostrar uma nota no original
command-notes-ask = Perguntar sobre uma nota de outro tandem
command-notes-export = As notas em ficheiro
command-notes-tandem = As notas de um tandem em ficheiro
memory-tandem = { $tandem }: sessões com notas que pode ler: { $count }. Em que formato as pretende?
commands-argument-noted-words = palavras
commands-argument-noted-note = número da nota
commands-argument-noted-question = a sua pergunta
commands-argument-noted-scope = que sessão ou tandem
commands-argument-noted-form = tipo de ficheiro
commands-argument-noted-layout = one ou two
commands-ask-noted-words = O que procura? Bastam algumas palavras, em qualquer língua.
commands-ask-noted-note = Que nota? Indique o número.
commands-ask-noted-question = O que gostaria de saber? A sua pergunta segue para a coordenação com o seu nome e esta nota; a coordenação põe-no em contacto com o tandem.
commands-ask-noted-scope = Que notas pretende?
commands-ask-noted-form = Em que formato?
commands-ask-noted-layout = Na sua língua ou ao lado do original?
settings-expects-picture = uma imagem existente, PNG ou JPEG

# Lists and single notes.

memory-latest = Notas: { $count }, da mais recente para a mais antiga
memory-none = Ainda não há notas. Elas surgem nas vossas sessões.
memory-found = Encontradas para “{ $words }”: { $count }
memory-found-many = Encontradas para “{ $words }”: pelo menos { $count }. Mais palavras restringem a procura.
memory-found-some = Nenhuma nota contém tudo de “{ $words }”. Algumas das palavras estão em: { $count }
memory-found-none = Nada foi encontrado para “{ $words }”.
memory-found-none-how = Experimente outra palavra, só o início dela ou outra língua. São pesquisadas as suas notas e o que outros tandems disponibilizaram.
memory-no-words = Não contém nenhuma palavra que se possa procurar.
memory-no-such = Esta nota já não existe ou ainda não foi disponibilizada.
memory-entry = { $kind } · { $tandem } · { $date }
memory-entry-city = { $kind } · { $tandem } · { $city } · { $date }
memory-in = ({ $language })
memory-button-note = { $number } · { $tandem }
memory-button-original = Mostrar o original ({ $language })
memory-button-translation = Na minha língua
memory-button-ask = Perguntar a { $tandem }
memory-original = { $note } ({ $language })
memory-about = Sobre esta nota ({ $kind }, { $tandem }, { $date }): “{ $text }”
memory-learnt = O que se aprendeu por último:
memory-learnt-one = · { $date }: { $text }

# Documents.

memory-title = O que os tandems aprenderam
memory-title-tandem = { $tandem }: notas
memory-session = { $tandem } · { $kind } · { $date }
memory-made = Situação em { $at }. Todas as cidades aprovaram estas notas. As traduções são automáticas, salvo correção.
memory-made-draft = Situação em { $at }. Nem todas as cidades aprovaram ainda todas estas notas. As traduções são automáticas, salvo correção.
memory-column-original = Texto original
memory-column-translation = Tradução
memory-evidence = Ficheiros
memory-file = { $file } (tamanho: { $kb } kB)
memory-logo = Logótipo de { $name }
memory-due = até { $day }
memory-step-open = por fazer
memory-step-done = feito
memory-step-dropped = abandonado
memory-fact = { $title }:
memory-fact-when = Data e hora
memory-fact-at = { $at }
memory-fact-cities = Cidades
memory-fact-names = { $names }

# Exporting.

memory-nothing = Ainda nada foi anotado; por isso não há nada para pôr num ficheiro.
memory-nothing-released = Ainda nada foi disponibilizado. Assim que todas as cidades aprovarem as notas de uma sessão, elas ficam disponíveis aqui.
memory-programme-team = As notas de todo o programa são para a coordenação e a equipa, onde só elas leem. “!notes search” encontra o que outros tandems disponibilizaram.
memory-no-session = Não tem nenhuma sessão assim. “!notes export” mostra o que há.
memory-export = As vossas notas. Nomeiam cidades, não pessoas.
memory-export-released = O que as cidades disponibilizaram. Nomeia cidades, não pessoas.
memory-farewell = { $tandem }: tudo o que anotaram, para guardar
memory-scope-programme = Todo o programa
memory-scope-session = { $kind }, { $date }
memory-layout-one = Só na minha língua
memory-layout-two = Duas colunas: original e tradução
memory-form-docx = Documento do Word (DOCX)
memory-form-odt = Documento do LibreOffice (ODT)
memory-form-pdf = PDF, para ler e imprimir
memory-form-md = Markdown, para wikis
memory-form-json = JSON, para programas
memory-form-csv = Tabela (CSV)
memory-form-zip = Tudo com os ficheiros (ZIP)

# What kinds of notes, of sessions, and facts about them are called.

memory-kind-format = Formato
memory-kind-host = Cidade anfitriã
memory-kind-place = Local
memory-kind-participants = Participantes
memory-kind-challenge = Desafio
memory-kind-objective = Objetivo
memory-kind-evidence = Evidências
memory-kind-transfer = Transferibilidade
memory-kind-change = O que teria de mudar
memory-kind-barriers = Obstáculos
memory-kind-hypothesis = Hipóteses
memory-kind-idea = Ideias
memory-kind-satisfaction = Satisfação
memory-kind-impact = Contributo para a lógica de impacto
memory-kind-checkin = Sessão regular
memory-kind-visit = Visita de estudo
memory-kind-workshop = Oficina
memory-kind-consultation = Consulta entre pares
