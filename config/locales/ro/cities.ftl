# Orașe intră într-un tandem și îl părăsesc.

command-tandem-replace = Înlocuirea unui oraș al unui tandem
command-tandem-extend = Primirea încă a unui oraș într-un tandem
command-tandem-remove = Scoaterea unui oraș dintr-un tandem
cities-replaced = { $new } ia locul orașului { $old }.
cities-removed = { $old } nu mai face parte.
cities-added = { $new } participă de acum înainte.
cities-stays = Ce s-a spus rămâne la cei care au citit.
cities-notice-left = { $city } părăsește acest tandem. Vă mulțumim pentru tot! Ce s-a spus vă rămâne; nimic nou nu vi se mai transmite.
cities-notice-came = { $city } participă de acum înainte. Bine ați venit!
cities-really-replace = { $new } să ia cu adevărat locul orașului { $old } în { $tandem }? Persoanele din { $old } părăsesc atunci camerele.
cities-really-remove = { $old } să părăsească într-adevăr { $tandem }? Persoanele de acolo părăsesc atunci camerele.
cities-too-few = { $tandem } ar rămâne cu un singur oraș. Puteți încheia tandemul sau înlocui orașul.
cities-too-many = { $tandem } are deja numărul maxim de orașe.
