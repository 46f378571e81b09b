# Groepen waarin de bot te gast is.

groups-unknown-writer-next = De coördinatie kan u een persoonlijke link sturen; berichten vanaf dan worden doorgegeven.
groups-channel-writer = Wat in naam van “{ $name }” wordt geschreven, wordt niet doorgegeven, want niemand weet wie het schreef. Schrijf alstublieft onder uw eigen naam.
groups-button-check = Nog eens controleren
groups-missing-see = Ik zie niet wat hier geschreven wordt, dus er wordt niets doorgegeven. Maak mij alstublieft beheerder: groepsinstellingen → Beheerders → Beheerder toevoegen.
groups-missing-admin = Ik zie wat hier geschreven wordt, maar niet de reacties. Maak mij daarvoor alstublieft beheerder: groepsinstellingen → Beheerders → Beheerder toevoegen.
groups-missing-delete = Ik mis het recht “Berichten verwijderen”: wat iemand met “/delete” wist, verdwijnt elders, maar niet hier. U vindt het bij groepsinstellingen → Beheerders.
groups-all-right = Ik heb alle rechten die ik hier nodig heb.
groups-lost = Ik ben hier geen beheerder meer.
groups-lost-see = In de groep van { $room } ben ik geen beheerder meer en zie ik niet wat er geschreven wordt; van daaruit wordt niets meer doorgegeven.
groups-lost-admin = In de groep van { $room } ben ik geen beheerder meer; reacties worden van daaruit niet meer doorgegeven.
groups-only = Dat kan alleen in een groep.
groups-unreachable-blocked = { $name } heeft mij op Telegram geblokkeerd en krijgt niets meer. Zodra de blokkering is opgeheven, gaat het verder.
groups-unreachable-deactivated = { $name } heeft het account op Telegram niet meer; daar kan niets meer worden bezorgd.
groups-unreachable-gone = De chat met { $name } op Telegram is niet meer bereikbaar; daar wordt niets meer bezorgd.
groups-anonymous = U schrijft namens de groep; daarom kan ik niet weten wie u bent. Schrijf dit alstublieft onder uw eigen naam (“Anoniem blijven” uitgezet) of in onze directe chat.
groups-removed = Ik ben uit de Telegram-groep van { $room } verwijderd; daar wordt niets meer doorgegeven. Zodra iemand mij weer toevoegt, gaat het verder.
groups-topic-gone = Het onderwerp van { $room } in de Telegram-groep is gesloten of verwijderd; daar wordt niets meer doorgegeven. In een ander onderwerp helpt een nieuwe code van “!tandem link”.
groups-migrated = Telegram heeft van deze groep een supergroep gemaakt. Alles gaat door; alleen wat ik hier eerder heb getoond, kan ik niet meer wijzigen of verwijderen.
groups-link = Op Telegram is één tik genoeg: { $link } voegt mij aan een groep toe en gebruikt daar de code. (Of iemand voegt mij daar toe en schrijft “{ $line }”.)
