# What people know and change about themselves, and what the bot tells of its own accord.

command-profile = O que sei de si e o que pode mudar
command-language-also = Várias línguas que lê
command-zone = O seu fuso horário
command-quiet = As suas horas de silêncio
command-pause = Suspender as minhas mensagens por algum tempo
commands-argument-zone = fuso horário
commands-argument-quiet = de–até
commands-argument-until = dias ou data
commands-argument-language = língua
commands-ask-zone = Que fuso horário? Por exemplo: Europe/Athens
commands-ask-quiet = De que hora até que hora? Por exemplo: 21:00–08:00
commands-ask-until = Por quantos dias, ou até quando? Por exemplo: 3 dias
commands-ask-language = Que língua?
prefs-name-city = As outras pessoas veem: { $name }, { $city }.
prefs-name = As outras pessoas veem: { $name }.
prefs-role-participant = Participa no programa.
prefs-role-team = Faz parte da equipa: vê o que a coordenação vê, sem poder mudar nada.
prefs-role-coordinator = Coordena o programa.
prefs-tandems = Os seus tandems: { $tandems }
prefs-accounts = As suas contas: { $accounts }
prefs-correct = Se o seu nome ou a sua cidade não estiver certo, a equipa corrige: com «!ask» contacta a equipa.
prefs-zone = O seu fuso horário é { $zone }; o seu relógio marca { $time }.
prefs-zone-how = Para mudar, escolha um fuso ou escreva-o: «!zone Europe/Athens»
prefs-button-city = Como em { $city }
prefs-also-how = Escolha o que lê também; o que está escrito nestas línguas não é traduzido para si. A primeira escolhe-se com «!language».
prefs-button-also = Também { $language }
prefs-button-not = Já não { $language }
prefs-quiet = Das { $from } às { $until }, pelo seu relógio, tudo o que lhe envio no Telegram chega sem som, e não escrevo nada por iniciativa própria.
prefs-quiet-off = Não tem horas de silêncio.
prefs-quiet-how = Para mudar, escolha horas ou escreva-as: «!quiet 21:00–08:00». No Matrix é a sua aplicação que decide sobre os sons.
prefs-button-quiet-off = Sem horas de silêncio
prefs-not-hours = «{ $given }» não pode ser lido como horas. A forma é esta: { $example }
prefs-pause = Não escrevo nada por iniciativa própria; isto vale até { $until }.
prefs-pause-off = Lembro-lhe o que lhe diz respeito, no máximo com uma mensagem por dia.
prefs-pause-how = Para suspender, escolha por quanto tempo ou escreva: «!pause 3 dias», «!pause até segunda-feira», «!pause 2026-12-24»
prefs-pause-means = O que as outras pessoas escrevem continua a chegar-lhe, no Telegram sem som. O que eu lhe teria dito segue depois, se ainda for útil.
prefs-pause-when = Uma pausa termina no futuro, dentro de um ano.
prefs-not-until = «{ $given }» não pode ser lido como fim de uma pausa. São possíveis: «3 dias», «até segunda-feira», «2026-12-24», «off»
prefs-button-days =
    { $days ->
        [one] Um dia
       *[other] { $days } dias
    }
prefs-button-pause-off = Terminar a pausa
prefs-bundle = O que lhe diz respeito:
