# As redes europeias das cidades.

command-networks = As redes da sua cidade
command-networks-switch = Assinalar uma rede
command-networks-add = Acrescentar outra rede
command-networks-remove = Retirar uma rede
command-networks-none = A cidade não está em nenhuma rede
command-networks-all = Que cidades estão em que redes
commands-argument-network = nome da rede
commands-ask-network = Como se chama a rede, o projeto ou a iniciativa?
networks-of = { $city }: { $networks }
networks-none = { $city }: em nenhuma rede, projeto ou iniciativa europeia.
networks-unknown = { $city }: ainda não foi indicado em que redes europeias está a cidade.
networks-in = ✓ { $network }
networks-out = { $network }
networks-more = Mais ({ $page } de { $pages })
networks-how = Toque numa rede para a acrescentar ou retirar. As outras acrescentam-se com { $command } e o nome.
networks-shared = Em comum com { $cities }: { $networks }
networks-line = { $network }: { $cities }
networks-towns-in-none = Cidades pequenas e médias sem rede: { $cities }
networks-nothing-yet = As cidades ainda não indicaram redes.
networks-remind = Uma vez por ano: a lista das redes europeias de { $city } ainda está certa?
networks-remind-first = Em que redes, projetos ou iniciativas europeias está { $city }?
networks-no-such = «{ $given }» não está na lista. Escolha, por favor, uma da lista.
networks-known = Esta rede já está indicada.
networks-not-none = Há redes indicadas. Retire-as primeiro, por favor.
networks-no-city = Isto é para as pessoas das cidades.
