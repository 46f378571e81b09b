# Отговори по имейл, работно време и какво още може да се каже за срещите.

answers-mail-counter = Вашият календар предложи друг час за срещата с { $cities }. Часът се уговаря от всички в тандема: напишете там „!checkin move“ и новия час или „!checkin find“. Дотогава важи:
answers-mail-delegated = Вашият календар препрати поканата за срещата с { $cities } на друг човек. Ботът не може да приеме отговор от негово име и засега не промени нищо. Моля, отговорете сами дали ще дойдете; кой ще дойде вместо Вас, кажете в тандема.
letters-cannot = Това се върна от пощенския сървър на получателя и не може да се изпрати отново. Поправете адреса с „!invite mail“, после „!letters drop“.
check-box-ready = Пощата в { $folder } може да се чете.
check-box-weak = Отговорите по имейл се приемат само по адреса на подателя, а той може да се подправи. По-сигурно е с email.imap_plus или email.imap_verifier.
check-box-login = { $host } не приема влизането. Моля, проверете email.imap_user и email.imap_password.
check-box-folder = Папка { $folder } няма или не може да се отвори. Моля, проверете email.imap_folder.
check-box-closed = С { $host }, порт { $port }, не се осъществи връзка ({ $reason }). Моля, проверете email.imap_host, email.imap_port и email.imap_security.
init-box-why = Ако ботът може да чете пощата до { $sender } (IMAP), отговорите на календарите („ще дойда“) се отбелязват и върнатите имейли се забелязват.
init-box-wanted = Да се чете ли тази поща?
init-box-host = IMAP сървър (например imap.example.org):
init-box-port = Порт (993 за TLS, 143 за STARTTLS):
init-box-user = Потребителско име там (празно: същото):
init-box-login = Потребителско име там:
init-box-plus = Пристига ли в същата кутия и поща до { $sender }? Тогава никой не може да отговаря от чуждо име.
command-hours = Кога работите
command-hours-reset = Работното време на програмата
commands-argument-hours = дни и часове
hours-item = { $days }: { $from }–{ $until } ч.
hours-own = Вашето работно време, в което се търсят срещи:
hours-default = Не сте посочили работно време; срещите се търсят в обичайното:
hours-how = Други часове напишете така: „!hours пн–чт 9:00–16:30“
hours-ask = Разбрах, че работите така:
checkins-not-understood-hours = Не разбрах „{ $given }“. Например така: „пн–пт 9:00–16:30“
settings-expects-working-hours = работно време като „Mon-Fri 09:00-17:00“
hours-run = { $first }–{ $last }
