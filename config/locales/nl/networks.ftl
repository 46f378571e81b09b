# De Europese netwerken van de steden.

command-networks = De netwerken van uw stad
command-networks-switch = Een netwerk aanvinken
command-networks-add = Een ander netwerk toevoegen
command-networks-remove = Een netwerk verwijderen
command-networks-none = De stad zit in geen netwerk
command-networks-all = Welke steden in welke netwerken zitten
commands-argument-network = naam van het netwerk
commands-ask-network = Hoe heet het netwerk, het project of het initiatief?
networks-of = { $city }: { $networks }
networks-none = { $city }: in geen enkel Europees netwerk, project of initiatief.
networks-unknown = { $city }: nog niet aangegeven in welke Europese netwerken de stad zit.
networks-in = ✓ { $network }
networks-out = { $network }
networks-more = Meer ({ $page } van { $pages })
networks-how = Tik op een netwerk om het toe te voegen of weg te halen. Andere voegt u toe met { $command } en de naam.
networks-shared = Gemeenschappelijk met { $cities }: { $networks }
networks-line = { $network }: { $cities }
networks-towns-in-none = Kleine en middelgrote steden zonder netwerk: { $cities }
networks-nothing-yet = De steden hebben nog geen netwerken aangegeven.
networks-remind = Eens per jaar: klopt het nog in welke Europese netwerken { $city } zit?
networks-remind-first = In welke Europese netwerken, projecten of initiatieven zit { $city }?
networks-no-such = “{ $given }” staat er niet bij. Kies uit de lijst.
networks-known = Dit netwerk is al aangegeven.
networks-not-none = Er zijn netwerken aangegeven. Haal die eerst weg.
networks-no-city = Dit is voor mensen uit de steden.
