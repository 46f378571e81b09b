# Gruppi in cui il bot è ospite.

groups-unknown-writer-next = Il coordinamento può mandarLe un link personale; da quel momento i Suoi messaggi verranno trasmessi.
groups-channel-writer = Ciò che si scrive a nome di «{ $name }» non viene trasmesso, perché nessuno sa chi l’ha scritto. Scriva con il Suo nome.
groups-button-check = Verificare di nuovo
groups-missing-see = Non vedo ciò che si scrive qui, quindi non viene trasmesso nulla. Mi renda amministratore: impostazioni del gruppo → Amministratori → Aggiungi amministratore.
groups-missing-admin = Vedo ciò che si scrive qui, ma non le reazioni. Per quelle mi renda amministratore: impostazioni del gruppo → Amministratori → Aggiungi amministratore.
groups-missing-delete = Mi manca il diritto «Eliminare messaggi»: ciò che si cancella con «/delete» sparisce altrove, ma non qui. Lo trova nelle impostazioni del gruppo → Amministratori.
groups-all-right = Ho tutti i diritti che mi servono qui.
groups-lost = Qui non sono più amministratore.
groups-lost-see = Nel gruppo di { $room } non sono più amministratore e non vedo ciò che si scrive; da lì non viene più trasmesso nulla.
groups-lost-admin = Nel gruppo di { $room } non sono più amministratore; da lì non vengono più trasmesse le reazioni.
groups-only = È possibile solo in un gruppo.
groups-unreachable-blocked = { $name } mi ha bloccato su Telegram e non riceve più nulla. Appena il blocco viene tolto, si prosegue.
groups-unreachable-deactivated = { $name } non ha più l’account su Telegram; lì non si può più consegnare nulla.
groups-unreachable-gone = La chat con { $name } su Telegram non è più raggiungibile; lì non viene più consegnato nulla.
groups-anonymous = Lei scrive a nome del gruppo, quindi non posso sapere chi è. La preghiamo di scriverlo con il Suo nome («Resta anonimo» disattivato) o nella nostra chat diretta.
groups-removed = Sono stato rimosso dal gruppo Telegram di { $room }; lì non viene più trasmesso nulla. Appena qualcuno mi aggiunge di nuovo, si continua.
groups-topic-gone = L’argomento di { $room } nel gruppo Telegram è chiuso o eliminato; lì non viene più trasmesso nulla. In un altro argomento basta un nuovo codice di «!tandem link».
groups-migrated = Telegram ha trasformato questo gruppo in un supergruppo. Tutto continua; solo ciò che ho mostrato qui prima non posso più modificarlo o eliminarlo.
groups-link = Su Telegram basta un tocco: { $link } mi aggiunge a un gruppo e vi usa il codice. (Oppure qualcuno mi aggiunge e scrive lì «{ $line }».)
