# Cum se arată fișierele și locațiile și ce se citește în locul a ceea ce nu trece.

files-file = „{ $file }”
files-file-size = „{ $file }” ({ $size } MB)
files-location = O locație
files-too-large = { $what } este prea mare pentru a fi transmis aici, unde un fișier poate avea cel mult { $most } MB. Se află la { $name }.
files-not-allowed = { $what } nu se arată aici, pentru că acest program nu transmite nimic de acest fel. Se află la { $name }.
files-gone = { $what } nu a putut fi transmis, pentru că descărcarea nu a reușit. Se află la { $name }.
files-walk = Locație în timp real, așa cum era la ora { $moment }.

# Ce citește cine l-a trimis.

files-told-too-large = { $what } este prea mare pentru a fi transmis: un fișier poate avea cel mult { $most } MB. Ceilalți pot citi că se află la dumneavoastră.
files-told-not-allowed = { $what } nu a fost transmis, pentru că acest program nu transmite nimic de acest fel. Ceilalți pot citi că se află la dumneavoastră.
files-told-gone = { $what } nu a putut fi transmis, pentru că descărcarea nu a reușit. Vă rugăm să îl trimiteți din nou.
