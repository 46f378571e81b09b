# Setări pentru Telegram.

settings-expects-bot-token = tokenul dat de @BotFather, precum 123456789:AbCdEf
settings-expects-webhook-secret = cel puțin 16 litere, cifre, „_” sau „-”
settings-expects-webhook = o adresă care începe cu https://
settings-expects-listen = o gazdă și un port precum 127.0.0.1:8080
settings-expects-clock = o oră precum 21:00

check-subject-telegram = Telegram
check-subject-groups = Grupuri Telegram
check-subject-receiving = Recepție
check-subject-rehearsal = Probă
check-telegram-ready = Botul este @{ $username }.
check-telegram-token = Telegram nu acceptă tokenul. @BotFather dă unul nou la comanda /token; scrieți-l în telegram.token.
check-telegram-strange = Telegram răspunde, dar nu cum era de așteptat ({ $reason }). Este telegram.api adresa corectă?
check-telegram-other = Tokenul aparține lui @{ $username }, nu botului din setări. Vă rugăm să corectați telegram.username.
check-telegram-sees-all = În grupuri, botul citește tot.
check-telegram-privacy = În grupuri, botul citește doar comenzile și răspunsurile, fiindcă modul său de confidențialitate este activ. Este de ajuns să îl faceți administrator al grupului.
check-telegram-no-groups = Nimeni nu poate adăuga botul într-un grup. @BotFather permite aceasta cu /setjoingroups.
check-telegram-polling = Botul întreabă singur Telegram ce este nou.
check-telegram-webhook-left = Este setat un webhook ({ $url }). Botul îl elimină la pornire.
check-telegram-webhook-missing = Webhookul { $url } nu este încă setat. Botul îl setează la pornire.
check-telegram-webhook-failed = Telegram nu poate trimite la { $url }: { $reason }
check-telegram-webhook-ready = Telegram trimite la { $url }.
check-telegram-nobody = În programme.coordinators nimeni nu are cont pe Telegram, deci nu există o conversație pentru probe.
check-telegram-rehearsed = Un mesaj a fost trimis, modificat, însoțit de o reacție și șters.
check-telegram-rehearsal-failed = Ceva nu a mers în conversația coordonării ({ $reason }). S-a apăsat acolo pe Start?
init-telegram-why = Pe Telegram, botul are nevoie de un cont propriu, pe care @BotFather îl dă gratuit.
init-telegram-wanted = Configurați și Telegram?
init-telegram-step-newbot = { $number }. În Telegram, deschideți o conversație cu @BotFather și trimiteți /newbot. Alegeți un nume și un nume de utilizator care se termină în „bot”.
init-telegram-step-token = { $number }. Copiați tokenul afișat de @BotFather. Cine îl știe este botul.
init-telegram-step-privacy = { $number }. Lăsați activ modul de confidențialitate. În grupuri, faceți botul administrator: atunci citește ce este de tradus.
init-telegram-step-joingroups = { $number }. Dacă un tandem va avea un grup, trimiteți /setjoingroups și permiteți.
init-telegram-token = Tokenul
init-telegram-refused = Telegram nu acceptă acest token. Este complet?
init-telegram-later = Telegram nu poate fi contactat acum. Vă rugăm să încercați din nou.
init-telegram-ready = Botul este @{ $username }.
cli-check-telegram = încearcă și pe Telegram tot ce poate încerca un bot singur
