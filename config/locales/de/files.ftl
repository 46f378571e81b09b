# Wie Dateien und Standorte gezeigt werden, und was man anstelle einer Datei liest, die nicht durchkommt.

files-file = „{ $file }“
files-file-size = „{ $file }“ ({ $size } MB)
files-location = Ein Standort
files-too-large = { $what } ist zu groß, um hier gezeigt zu werden; eine Datei darf höchstens { $most } MB haben. Sie liegt bei { $name }.
files-not-allowed = { $what } wird hier nicht gezeigt, weil dieses Programm nichts von dieser Art weitergibt. Fragen Sie bei Bedarf { $name }.
files-gone = { $what } konnte nicht weitergegeben werden, weil der Abruf nicht gelang. Fragen Sie bei Bedarf { $name }.
files-walk = Live-Standort, Stand { $moment } Uhr.

# Was liest, wer sie geschickt hat.

files-told-too-large = { $what } ist zu groß, um weitergegeben zu werden: Eine Datei darf höchstens { $most } MB haben. Die anderen lesen, dass Sie sie haben.
files-told-not-allowed = { $what } wurde nicht weitergegeben, weil dieses Programm nichts von dieser Art weitergibt. Die anderen lesen, dass Sie das haben.
files-told-gone = { $what } konnte nicht weitergegeben werden, weil der Abruf nicht gelang. Bitte schicken Sie es noch einmal.
