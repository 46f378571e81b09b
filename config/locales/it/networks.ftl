# Le reti europee delle città.

command-networks = Le reti della Sua città
command-networks-switch = Segnare una rete
command-networks-add = Aggiungere un’altra rete
command-networks-remove = Togliere una rete
command-networks-none = La città non è in nessuna rete
command-networks-all = Quali città sono in quali reti
commands-argument-network = nome della rete
commands-ask-network = Come si chiama la rete, il progetto o l’iniziativa?
networks-of = { $city }: { $networks }
networks-none = { $city }: in nessuna rete, progetto o iniziativa europei.
networks-unknown = { $city }: non è ancora indicato in quali reti europee è la città.
networks-in = ✓ { $network }
networks-out = { $network }
networks-more = Altre ({ $page } di { $pages })
networks-how = Tocchi una rete per aggiungerla o toglierla. Le altre si aggiungono con { $command } e il nome.
networks-shared = In comune con { $cities }: { $networks }
networks-line = { $network }: { $cities }
networks-towns-in-none = Città piccole e medie senza rete: { $cities }
networks-nothing-yet = Le città non hanno ancora indicato reti.
networks-remind = Una volta all’anno: è ancora giusto l’elenco delle reti europee di { $city }?
networks-remind-first = In quali reti, progetti o iniziative europee è { $city }?
networks-no-such = «{ $given }» non c’è. Scelga dall’elenco.
networks-known = Questa rete è già indicata.
networks-not-none = Ci sono reti indicate. Prima le tolga.
networks-no-city = Questo è per le persone delle città.
