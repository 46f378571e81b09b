# Steden komen in een tandem en verlaten het.

command-tandem-replace = Een stad van een tandem vervangen
command-tandem-extend = Nog een stad in een tandem opnemen
command-tandem-remove = Een stad uit een tandem halen
cities-replaced = { $new } komt in de plaats van { $old }.
cities-removed = { $old } hoort er niet meer bij.
cities-added = { $new } neemt vanaf nu deel.
cities-stays = Wat is gezegd, blijft bij wie het heeft gelezen.
cities-notice-left = { $city } verlaat deze tandem. Dank voor alles! Wat is gezegd, blijft bij u; nieuwe berichten krijgt u niet meer.
cities-notice-came = { $city } neemt vanaf nu deel. Van harte welkom!
cities-really-replace = Moet { $new } in { $tandem } echt in de plaats komen van { $old }? De mensen uit { $old } verlaten dan de kamers.
cities-really-remove = Moet { $old } { $tandem } echt verlaten? De mensen uit die stad verlaten dan de kamers.
cities-too-few = Dan heeft { $tandem } nog maar één stad. U kunt de tandem beëindigen of de stad vervangen.
cities-too-many = { $tandem } heeft al zo veel steden als mogelijk is.
