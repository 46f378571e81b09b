# In which European networks the cities are.

command-networks = Your city’s networks
command-networks-switch = Mark a network
command-networks-add = Add another network
command-networks-remove = Remove a network
command-networks-none = The city is in no network
command-networks-all = Which cities are in which networks
commands-argument-network = name of the network
commands-ask-network = What is the network, project or initiative called?
networks-of = { $city }: { $networks }
networks-none = { $city }: in no European network, project or initiative.
networks-unknown = { $city }: not noted yet in which European networks the city is.
networks-in = ✓ { $network }
networks-out = { $network }
networks-more = More ({ $page } of { $pages })
networks-how = Tap a network to add or remove it. Others are added with { $command } and the name.
networks-shared = In common with { $cities }: { $networks }
networks-line = { $network }: { $cities }
networks-towns-in-none = Small and medium towns in none: { $cities }
networks-nothing-yet = The cities have not noted any networks yet.
networks-remind = Once a year: is it still right in which European networks { $city } is?
networks-remind-first = In which European networks, projects or initiatives is { $city }?
networks-no-such = “{ $given }” is not among them. Please choose from the list.
networks-known = This network is noted already.
networks-not-none = Networks are noted. Please remove them first.
networks-no-city = This is for people of the cities.
