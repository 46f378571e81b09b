# Städte kommen in ein Tandem und verlassen es.

command-tandem-replace = Eine Stadt eines Tandems ersetzen
command-tandem-extend = Eine weitere Stadt in ein Tandem aufnehmen
command-tandem-remove = Eine Stadt aus einem Tandem nehmen
cities-replaced = { $new } tritt an die Stelle von { $old }.
cities-removed = { $old } gehört nicht mehr dazu.
cities-added = { $new } nimmt ab jetzt teil.
cities-stays = Was gesagt wurde, bleibt bei denen, die es gelesen haben.
cities-notice-left = { $city } verlässt dieses Tandem. Vielen Dank für alles! Was gesagt wurde, bleibt bei Ihnen; Neues wird nicht mehr an Sie weitergegeben.
cities-notice-came = { $city } nimmt ab jetzt teil. Herzlich willkommen!
cities-really-replace = Soll { $new } in { $tandem } wirklich an die Stelle von { $old } treten? Die Menschen aus { $old } verlassen dann die Räume.
cities-really-remove = Soll { $old } wirklich aus { $tandem } ausscheiden? Die Menschen von dort verlassen dann die Räume.
cities-too-few = Dann hätte { $tandem } nur noch eine Stadt. Sie können das Tandem beenden oder die Stadt ersetzen.
cities-too-many = { $tandem } hat schon so viele Städte wie möglich.
