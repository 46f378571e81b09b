# Versleuteling: wat die beschermt, verloren sleutels, verificatie.

encryption-notice = Kamers op Matrix zijn versleuteld tussen uw apparaat en mij. Ik lees alles om het te vertalen, en teksten staan leesbaar in de database van het programma tot ze worden gewist.
encryption-telegram = Chats met bots op Telegram zijn niet end-to-end versleuteld.
encryption-topic = Versleuteld tot aan de bot, die meeleest om te vertalen
encryption-unreadable = Ik kon dit bericht niet lezen: de sleutels ervan hebben mij niet bereikt. Stuurt u het alstublieft opnieuw.
encryption-device-replaced = Mijn sleutels zijn verloren gegaan; daarom gebruik ik vanaf nu een nieuw apparaat. Het is bevestigd door dezelfde identiteit: niemand hoeft mij opnieuw te verifiëren. Wat intussen is geschreven, kan ik misschien niet lezen; ik vraag de schrijvers het opnieuw te sturen. Laat u alstublieft de persoon die mij beheert “tandembot check” uitvoeren.
encryption-device-unconfirmed = Mijn sleutels zijn verloren gegaan, en daarmee mijn identiteit. Ik gebruik een nieuw apparaat, dat strenge apps nog niet vertrouwen. Laat u alstublieft de persoon die mij beheert “tandembot init” uitvoeren.
encryption-identity-replaced = Mijn account heeft nu een andere identiteit, en die is niet van mij: iemand heeft haar opnieuw ingesteld, misschien door met een app in te loggen. Strenge apps vertrouwen mij niet meer. Laat u alstublieft de persoon die mij beheert “tandembot init” uitvoeren. Als niemand hiervan weet, kan het wachtwoord van mijn account het beste worden gewijzigd.
command-verify = Met uw app nagaan of dit werkelijk de bot is
encryption-verify-begun = Ik heb uw app een verzoek gestuurd. Die toont zeven plaatjes; de persoon die mij beheert ziet dezelfde in het logboek van de bot.
encryption-verify-matrix = Dit kan alleen op Matrix.
check-subject-encryption = Versleuteling
check-encryption-ready = Apparaat { $device } is bevestigd door de identiteit van de bot. De sleutel: { $key }
check-encryption-new = De sleutels worden bij de eerste start gemaakt.
check-encryption-lost = De sleutels van het apparaat zijn verloren. “tandembot init” meldt de bot opnieuw aan.
check-encryption-wrong = matrix.store_key opent de sleutels van het apparaat niet.
check-encryption-unconfirmed = Apparaat { $device } is niet bevestigd door de identiteit van het account, dus vertrouwen strenge apps het niet. “tandembot init” bevestigt het met het wachtwoord van het account.
check-encryption-few = De server heeft geen eenmalige sleutels van apparaat { $device } meer. Ze worden vernieuwd terwijl de bot draait.
check-encryption-no-copy = matrix.store_key is leeg: gaat de map met sleutels verloren, dan ook de identiteit van de bot.
check-encryption-no-spare = Er is geen reserveaanmelding meer: gaan de sleutels verloren, dan helpt alleen “tandembot init”.
check-encryption-strange = De toestand van de sleutels is niet vast te stellen: { $reason }
init-keys-ready = De sleutels van de bot zijn klaar. Ze staan in { $path }; houd deze map buiten back-ups die worden teruggezet.
init-keys-failed = De sleutels van de bot konden niet worden voorbereid: { $reason }
