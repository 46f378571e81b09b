# Übersetzungsmodelle.

translation-no-such-pair = Für Übersetzungen von { $source } nach { $target } bietet niemand ein Modell an.
translation-no-network = { $address } antwortet nicht wie erwartet. Bitte prüfen Sie die Internetverbindung oder die Adresse des Spiegels in den Einstellungen.
translation-bad-records = Das Verzeichnis der Modelle ist nicht lesbar. Bitte prüfen Sie die Adresse des Spiegels in den Einstellungen.
translation-bad-hash = Das Modell { $source } → { $target } kam beschädigt an und wurde nicht gespeichert. Bitte versuchen Sie es später oder mit einem anderen Spiegel.
translation-disk-full = Der Datenträger mit { $folder } ist voll. Bitte schaffen Sie Platz und versuchen Sie es noch einmal; was geladen ist, bleibt.
translation-not-writable = In { $folder } kann nicht geschrieben werden. Bitte prüfen Sie die Rechte des Ordners.
