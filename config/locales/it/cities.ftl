# Città entrano in un tandem e lo lasciano.

command-tandem-replace = Sostituire una città di un tandem
command-tandem-extend = Aggiungere una città a un tandem
command-tandem-remove = Togliere una città da un tandem
cities-replaced = { $new } prende il posto di { $old }.
cities-removed = { $old } non ne fa più parte.
cities-added = { $new } partecipa da adesso.
cities-stays = Ciò che è stato detto resta a chi lo ha letto.
cities-notice-left = { $city } lascia questo tandem. Grazie di tutto! Ciò che è stato detto Le resta; nulla di nuovo Le verrà trasmesso.
cities-notice-came = { $city } partecipa da adesso. Un cordiale benvenuto!
cities-really-replace = { $new } deve davvero prendere il posto di { $old } in { $tandem }? Le persone di { $old } lasceranno allora le stanze.
cities-really-remove = { $old } deve davvero lasciare { $tandem }? Le sue persone lasceranno allora le stanze.
cities-too-few = A { $tandem } resterebbe una sola città. Può terminare il tandem o sostituire la città.
cities-too-many = { $tandem } ha già il numero massimo di città.
