# Vertaalmodellen.

translation-no-such-pair = Niemand biedt een model aan om van { $source } naar { $target } te vertalen.
translation-no-network = { $address } antwoordt niet zoals verwacht. Controleer de internetverbinding of het adres van de mirror in de instellingen.
translation-bad-records = De lijst met modellen is niet leesbaar. Controleer het adres van de mirror in de instellingen.
translation-bad-hash = Het model { $source } → { $target } kwam beschadigd aan en is niet bewaard. Probeer het later opnieuw of met een andere mirror.
translation-disk-full = De schijf met { $folder } is vol. Maak ruimte en probeer het opnieuw; wat gedownload is, blijft bewaard.
translation-not-writable = In { $folder } kan niet worden geschreven. Controleer de rechten van de map.
