# Modele de traducere.

translation-no-such-pair = Nimeni nu oferă un model pentru traducerea din { $source } în { $target }.
translation-no-network = { $address } nu răspunde cum este de așteptat. Vă rugăm să verificați conexiunea la internet sau adresa oglinzii din setări.
translation-bad-records = Lista modelelor nu poate fi citită. Vă rugăm să verificați adresa oglinzii din setări.
translation-bad-hash = Modelul { $source } → { $target } a sosit deteriorat și nu a fost păstrat. Vă rugăm să încercați mai târziu sau cu altă oglindă.
translation-disk-full = Discul cu { $folder } este plin. Vă rugăm să eliberați spațiu și să încercați din nou; ce s-a descărcat se păstrează.
translation-not-writable = Nu se poate scrie în { $folder }. Vă rugăm să verificați drepturile dosarului.
