# Cifratura: che cosa protegge, chiavi perdute, verifica.

encryption-notice = Le stanze su Matrix sono cifrate tra il Suo dispositivo e me. Leggo tutto per poterlo tradurre, e i testi restano leggibili nella banca dati del programma finché non vengono cancellati.
encryption-telegram = Le chat con i bot su Telegram non sono cifrate end-to-end.
encryption-topic = Cifrata fino al bot, che legge per tradurre
encryption-unreadable = Non ho potuto leggere questo messaggio: le sue chiavi non mi sono arrivate. La preghiamo di inviarlo di nuovo.
encryption-device-replaced = Le mie chiavi di cifratura sono andate perdute, perciò d’ora in poi uso un nuovo dispositivo. È confermato dalla stessa identità: nessuno deve verificarmi di nuovo. Forse non potrò leggere ciò che è stato scritto nel frattempo; chiedo a chi lo ha scritto di inviarlo di nuovo. La preghiamo di far eseguire «tandembot check» alla persona che si occupa di me.
encryption-device-unconfirmed = Le mie chiavi di cifratura sono andate perdute, e con esse la mia identità. Uso un nuovo dispositivo, di cui le app più severe non si fidano ancora. La preghiamo di far eseguire «tandembot init» alla persona che si occupa di me.
encryption-identity-replaced = Il mio account ha ora un’altra identità, che non ho creato io: qualcuno l’ha reimpostata, forse accedendo con un’app. Le app più severe non si fidano più di me. La preghiamo di far eseguire «tandembot init» alla persona che si occupa di me. Se nessuno ne sa nulla, è bene cambiare la password del mio account.
command-verify = Controllare con la Sua app che questo sia davvero il bot
encryption-verify-begun = Ho inviato una richiesta alla Sua app. Mostrerà sette immagini; la persona che si occupa di me vede le stesse nel registro del bot.
encryption-verify-matrix = Questo è possibile solo su Matrix.
check-subject-encryption = Cifratura
check-encryption-ready = Il dispositivo { $device } è confermato dall’identità del bot. La sua chiave: { $key }
check-encryption-new = Le chiavi vengono create al primo avvio.
check-encryption-lost = Le chiavi del dispositivo sono perdute. «tandembot init» esegue un nuovo accesso.
check-encryption-wrong = matrix.store_key non apre le chiavi del dispositivo.
check-encryption-unconfirmed = Il dispositivo { $device } non è confermato dall’identità dell’account, perciò le app più severe non se ne fidano. «tandembot init» lo conferma con la password dell’account.
check-encryption-few = Il server non ha più chiavi monouso del dispositivo { $device }. Vengono rinnovate mentre il bot è in funzione.
check-encryption-no-copy = matrix.store_key è vuoto: se la cartella delle chiavi va perduta, si perde anche l’identità del bot.
check-encryption-no-spare = Non c’è più un accesso di riserva: se le chiavi vanno perdute, serve «tandembot init».
check-encryption-strange = Non è possibile stabilire lo stato delle chiavi: { $reason }
init-keys-ready = Le chiavi del bot sono pronte. Si trovano in { $path }; La preghiamo di escludere questa cartella dai backup da ripristinare.
init-keys-failed = Non è stato possibile preparare le chiavi del bot: { $reason }
