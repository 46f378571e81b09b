# Verschlüsselung: was sie schützt, verlorene Schlüssel, Verifizierung.

encryption-notice = Räume auf Matrix sind zwischen Ihrem Gerät und mir verschlüsselt. Ich lese alles, um es zu übersetzen, und Texte liegen lesbar in der Datenbank des Programms, bis sie gelöscht werden.
encryption-telegram = Chats mit Bots auf Telegram sind nicht Ende-zu-Ende-verschlüsselt.
encryption-topic = Verschlüsselt bis zum Bot, der mitliest, um zu übersetzen
encryption-unreadable = Diese Nachricht konnte ich nicht lesen: Ihre Schlüssel haben mich nicht erreicht. Bitte senden Sie sie noch einmal.
encryption-device-replaced = Meine Schlüssel sind verloren gegangen, deshalb verwende ich ab jetzt ein neues Gerät. Es ist durch dieselbe Identität bestätigt: Niemand muss mich neu verifizieren. Was in der Zwischenzeit geschrieben wurde, kann ich vielleicht nicht lesen; ich bitte die Schreibenden, es noch einmal zu senden. Bitte lassen Sie die Person, die mich betreut, „tandembot check“ ausführen.
encryption-device-unconfirmed = Meine Schlüssel sind verloren gegangen und mit ihnen meine Identität. Ich verwende ein neues Gerät, dem strenge Apps noch nicht vertrauen. Bitte lassen Sie die Person, die mich betreut, „tandembot init“ ausführen.
encryption-identity-replaced = Mein Konto hat jetzt eine andere Identität, und sie ist nicht von mir: Jemand hat sie zurückgesetzt, vielleicht durch eine Anmeldung mit einer App. Strenge Apps vertrauen mir nicht mehr. Bitte lassen Sie die Person, die mich betreut, „tandembot init“ ausführen. Falls niemand davon weiß, sollte das Passwort meines Kontos geändert werden.
command-verify = Mit Ihrer App prüfen, ob dies wirklich der Bot ist
encryption-verify-begun = Ich habe Ihrer App eine Anfrage gesendet. Sie zeigt sieben Bilder; die Person, die mich betreut, sieht dieselben im Protokoll des Bots.
encryption-verify-matrix = Das ist nur auf Matrix möglich.
check-subject-encryption = Verschlüsselung
check-encryption-ready = Das Gerät { $device } ist durch die Identität des Bots bestätigt. Sein Schlüssel: { $key }
check-encryption-new = Die Schlüssel entstehen beim ersten Start.
check-encryption-lost = Die Schlüssel des Geräts sind verloren. „tandembot init“ meldet den Bot neu an.
check-encryption-wrong = matrix.store_key öffnet die Schlüssel des Geräts nicht.
check-encryption-unconfirmed = Das Gerät { $device } ist durch die Identität des Kontos nicht bestätigt, deshalb vertrauen ihm strenge Apps nicht. „tandembot init“ bestätigt es mit dem Passwort des Kontos.
check-encryption-few = Der Homeserver hat keine Einmalschlüssel des Geräts { $device } mehr. Sie werden erneuert, während der Bot läuft.
check-encryption-no-copy = matrix.store_key ist leer: Geht der Ordner der Schlüssel verloren, so auch die Identität des Bots.
check-encryption-no-spare = Es gibt keine Reserveanmeldung mehr: Gehen die Schlüssel verloren, hilft nur „tandembot init“.
check-encryption-strange = Der Zustand der Schlüssel lässt sich nicht feststellen: { $reason }
init-keys-ready = Die Schlüssel des Bots sind bereit. Sie liegen in { $path }; bitte halten Sie diesen Ordner aus Sicherungen heraus, die zurückgespielt werden.
init-keys-failed = Die Schlüssel des Bots konnten nicht vorbereitet werden: { $reason }
