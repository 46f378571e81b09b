# Settings for Telegram.

settings-expects-bot-token = the token that @BotFather gives, such as 123456789:AbCdEf
settings-expects-webhook-secret = at least 16 letters, digits, “_” or “-”
settings-expects-webhook = an address that begins with https://
settings-expects-listen = a host and a port such as 127.0.0.1:8080
settings-expects-clock = a time such as 21:00

check-subject-telegram = Telegram
check-subject-groups = Telegram groups
check-subject-receiving = Receiving
check-subject-rehearsal = Rehearsal
check-telegram-ready = The bot is @{ $username }.
check-telegram-token = Telegram does not accept the token. @BotFather gives a new one when asked with /token; put it into telegram.token.
check-telegram-strange = Telegram answers, but not as expected ({ $reason }). Is telegram.api the right address?
check-telegram-other = The token belongs to @{ $username }, not to the bot in the settings. Please correct telegram.username.
check-telegram-sees-all = In groups the bot reads everything.
check-telegram-privacy = In groups the bot reads only commands and replies, because its privacy mode is on. Make it an administrator of the group; that is enough.
check-telegram-no-groups = Nobody can add the bot to a group. @BotFather allows it with /setjoingroups.
check-telegram-polling = The bot asks Telegram for news itself.
check-telegram-webhook-left = A webhook is set ({ $url }). The bot takes it down when it starts.
check-telegram-webhook-missing = The webhook { $url } is not set yet. The bot sets it when it starts.
check-telegram-webhook-failed = Telegram cannot post to { $url }: { $reason }
check-telegram-webhook-ready = Telegram posts to { $url }.
check-telegram-nobody = No coordinator has an account on Telegram in programme.coordinators, so there is no chat to try things in.
check-telegram-rehearsed = A message was sent, changed, marked with a reaction, and deleted.
check-telegram-rehearsal-failed = Something did not work in the coordinator’s chat ({ $reason }). Have they pressed Start?
init-telegram-why = On Telegram the bot needs an account of its own, which @BotFather gives away for free.
init-telegram-wanted = Set up Telegram, too?
init-telegram-step-newbot = { $number }. In Telegram, open a chat with @BotFather and send /newbot. Choose a name, and a user name that ends in “bot”.
init-telegram-step-token = { $number }. Copy the token that @BotFather shows. Whoever knows it is the bot.
init-telegram-step-privacy = { $number }. Leave privacy mode on. In groups, make the bot an administrator: then it reads what is to be translated.
init-telegram-step-joingroups = { $number }. If a tandem is to have a group, send /setjoingroups and allow it.
init-telegram-token = The token
init-telegram-refused = Telegram does not accept this token. Is it complete?
init-telegram-later = Telegram cannot be reached now. Please try again.
init-telegram-ready = The bot is @{ $username }.
cli-check-telegram = also try everything on Telegram that a bot can try alone
