# Cities come into a tandem and leave it.

command-tandem-replace = Replace a city of a tandem
command-tandem-extend = Take one more city into a tandem
command-tandem-remove = Take a city out of a tandem
cities-replaced = { $new } takes the place of { $old }.
cities-removed = { $old } is no longer part of it.
cities-added = { $new } takes part from now on.
cities-stays = What was said stays with those who read it.
cities-notice-left = { $city } leaves this tandem. Thank you for everything! What was said stays with you; nothing new is passed on to you.
cities-notice-came = { $city } takes part from now on. Welcome!
cities-really-replace = Shall { $new } really take the place of { $old } in { $tandem }? The people of { $old } then leave its rooms.
cities-really-remove = Shall { $old } really leave { $tandem }? Its people then leave the rooms.
cities-too-few = { $tandem } would have only one city left. A tandem can be ended, or the city replaced.
cities-too-many = { $tandem } has as many cities as there can be.
