# In welchen europäischen Netzwerken die Städte sind.

command-networks = Die Netzwerke Ihrer Stadt
command-networks-switch = Ein Netzwerk an- oder abwählen
command-networks-add = Ein anderes Netzwerk nennen
command-networks-remove = Ein Netzwerk streichen
command-networks-none = Die Stadt ist in keinem Netzwerk
command-networks-all = Welche Städte in welchen Netzwerken sind
commands-argument-network = Name des Netzwerks
commands-ask-network = Wie heißt das Netzwerk, das Projekt oder die Initiative?
networks-of = { $city }: { $networks }
networks-none = { $city }: in keinem europäischen Netzwerk, Projekt oder Vorhaben.
networks-unknown = { $city }: noch nicht angegeben, in welchen europäischen Netzwerken die Stadt ist.
networks-in = ✓ { $network }
networks-out = { $network }
networks-more = Weitere ({ $page } von { $pages })
networks-how = Tippen Sie ein Netzwerk an, um es an- oder abzuwählen. Andere nennen Sie mit { $command } und dem Namen.
networks-shared = Gemeinsam mit { $cities }: { $networks }
networks-line = { $network }: { $cities }
networks-towns-in-none = Kleine und mittlere Städte ohne Netzwerk: { $cities }
networks-nothing-yet = Die Städte haben noch keine Netzwerke angegeben.
networks-remind = Einmal im Jahr: Stimmt noch, in welchen europäischen Netzwerken { $city } ist?
networks-remind-first = In welchen europäischen Netzwerken, Projekten oder Initiativen ist { $city }?
networks-no-such = „{ $given }“ ist nicht dabei. Bitte wählen Sie aus der Liste.
networks-known = Dieses Netzwerk ist schon angegeben.
networks-not-none = Es sind Netzwerke angegeben. Bitte wählen Sie diese erst ab.
networks-no-city = Das ist für die Menschen aus den Städten.
