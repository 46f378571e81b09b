# The mail server, at the terminal.

settings-expects-mail = имейл адрес
check-subject-email = Имейл
check-mail-ready = Сървърът приема имейли от { $sender }.
check-mail-address = Адресът { $host } е непознат. Моля, проверете email.host.
check-mail-closed = На { $host }, порт { $port }, никой не отговаря. Моля, проверете email.host и email.port и дали няма защитна стена между тях; много доставчици отварят порт 587 само по заявка.
check-mail-tls = Не се получи шифрована връзка с { $host }. За порт 587 обикновено важи security = „starttls“, за порт 465 „tls“; сертификатът трябва да е валиден за това име.
check-mail-login = { $host } не приема влизането. Моля, проверете email.user и email.password; някои доставчици искат отделна парола за приложението.
check-mail-strange = { $host } отговаря, но не както се очаква ({ $reason }). Това пощенски сървър ли е?
check-mail-open = Връзката с { $host } не е шифрована. Това е добре само за сървър на същата машина.
init-mail-why = С пощенски сървър ботът може да изпраща покани по имейл. Данните за достъп знае Вашият доставчик или Вашият ИТ отдел.
init-mail-wanted = Да се настрои ли и имейл?
init-mail-host = Пощенски сървър (например smtp.example.org):
init-mail-port = Порт (587 за STARTTLS, 465 за TLS):
init-mail-security = Шифроване: starttls, tls или none
init-mail-user = Потребителско име там (празно: без влизане):
init-mail-password = Парола:
init-mail-sender = Адрес, от който идват имейлите:
init-mail-reply-to = Адрес за отговори (празно: същият):
init-mail-again = Да опитаме ли отново?

# The printed sheet, at the terminal.

cli-sheet = запис на покани с QR кодове в PDF файл
cli-sheet-file = къде да се запише PDF файлът
sheet-written = В { $path } има покани: { $count }. Отпечатайте ги, изрежете ги и дайте всяка карта само на човека, за когото е.
sheet-nobody = Никой не се нуждае от покана: всички са тук или още никой не е в тандем.
sheet-exists = { $path } вече съществува; нищо не беше записано.
