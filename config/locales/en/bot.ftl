# What can go wrong anywhere.

error-internal = Something went wrong here. If it happens again, please give your coordinator the reference { $reference }.

# The command line.

cli-about = Connects peer-learning tandems of cities in shared rooms, and translates what they say.
cli-usage = Usage:
cli-options = Options
cli-arguments = Arguments
cli-commands = Commands
cli-word-command = COMMAND
cli-word-file = FILE
cli-word-language = LANGUAGE
cli-help = show this help
cli-config = the settings file (otherwise TANDEMBOT_CONFIG, otherwise tandembot.toml)
cli-init = ask for the settings and write them to a file
cli-check = try every connection and say what to do where one fails
cli-run = run the bot
cli-demo = show a scripted tandem on a homeserver of its own
cli-models = manage the translation models
cli-models-pull = download the models that the settings need, or those of some languages
cli-models-list = list the models on this machine
cli-models-remove = remove the models of some languages
cli-models-languages = languages by their codes, for example: de bg
cli-db = manage the database
cli-db-upgrade = bring the database up to date
cli-outbox = look after messages that could not be sent
cli-outbox-list = list them
cli-outbox-retry = send them again
cli-outbox-drop = give them up
cli-outbox-ids = their ids, as “outbox list” shows them
cli-not-understood = “{ $line }” was not understood. “tandembot --help” shows what there is.
cli-interrupted = Stopped.
cli-os-error = That did not work: { $reason }

# Settings.

settings-problems = The settings cannot be used:
settings-unknown = “{ $path }” is not a setting.
settings-unknown-near = “{ $path }” is not a setting. Did you mean “{ $near }”?
settings-missing = “{ $path }” is missing.
settings-needs = “{ $path }” is missing; { $by } needs it.
settings-wrong = “{ $path }” cannot be “{ $value }”. Expected: { $expected }.
settings-wrong-secret = “{ $path }” has a value that cannot be used. Expected: { $expected }.
settings-file-missing = There is no file { $path }. “tandembot init” makes one.
settings-file-unreadable = The file { $path } cannot be read. Please check its permissions.
settings-file-syntax = The file { $path } is not valid TOML; see line { NUMBER($line, useGrouping: 0) }.
settings-file-open = Others on this machine can read { $path }, although it holds a secret. Please run: chmod 600 { $path }
settings-expects-zone = a time zone such as Europe/Berlin
settings-expects-language = a language code: bg, de, el, en, fr, it, nl, ro or pt
settings-expects-account = an account such as matrix:@anna:example.org or telegram:123456789
settings-expects-user = a Matrix id such as @tandembot:example.org
settings-expects-address = an address such as https://matrix.example.org
settings-expects-database = an address that begins with sqlite:/// or postgresql://
settings-expects-token = the token that a login gives
settings-expects-whole = a whole number
settings-expects-number = a number
settings-expects-truth = true or false
settings-expects-choice = one of these: { $choices }
settings-expects-more = more than { $limit }
settings-expects-least = at least { $limit }
settings-expects-most = at most { $limit }
settings-expects-words = some text
settings-expects-list = a list
settings-expects-table = a section with settings of its own
settings-expects-other = something else

# tandembot run

run-ready = The bot is running. Ctrl-C stops it.
run-no-platform = The settings name no account, so there is nothing to run. “tandembot init” sets one up.
run-locked = Another process is already running with this account. Stop it first.
run-lock-lost = Another process may have taken over this account, so this one stops.
run-login-lost = The homeserver no longer accepts the bot’s login. “tandembot init” makes a new one.
run-refused = The bot cannot start: { $reason }. “tandembot check” says more.
run-newer = The database was made by a newer version of tandembot. Please install that one.
run-failed = The bot stopped because of an error. The log has it under the reference { $reference }.

# The database.

database-full = The disk of the database is full. Please make room.
database-read-only = The database cannot be written. Please check the permissions of its file and folder.
database-damaged = The database file is damaged. Please restore a backup.
database-refused = The database refuses the user, the password or the name. Please check storage.url.
database-unreachable = The database cannot be reached. Is it running, and is storage.url right?
database-address = The database’s address (storage.url) cannot be used, or its driver is missing: pip install "tandembot[postgresql]"
database-other = The database reports an error that only its log explains.
database-upgraded = The database is up to date.

# tandembot check

check-ok = ok
check-warning = note
check-failed = failed
check-running = Trying every connection …
check-subject-settings = Settings
check-subject-folder = Data folder
check-subject-database = Database
check-subject-process = Process
check-subject-matrix = Matrix
check-subject-limits = Rate limits
check-subject-models = Models
check-subject-translation = Translation
check-subject-hosted = Hosted service
check-settings-read = All settings can be used ({ $path }).
check-folder-ready = { $path } can be written; { $free } GB are free.
check-folder-closed = { $path } cannot be written. Please create the folder and give it to the bot’s user.
check-disk-low = Only { $free } GB are free at { $path }. Please make room soon.
check-disk-full = The disk at { $path } is full. Please make room: the bot can store nothing.
check-database-ready = It can be reached and is up to date.
check-database-new = It can be reached; the first start sets it up.
check-database-old = It is of an older version. “tandembot run” or “tandembot db upgrade” updates it.
check-process-free = No other process holds this account.
check-process-running = The bot is running right now.
check-matrix-ready = Logged in as { $user }.
check-matrix-none = No account is set up. “tandembot init” does it.
check-matrix-token = The homeserver does not accept the token. “tandembot init” makes a new login.
check-matrix-other = The token belongs to { $user }, not to the user in the settings. Please correct matrix.user_id.
check-matrix-strange = The homeserver answers, but not as expected ({ $reason }). Is matrix.homeserver the right address?
check-no-such-host = The name { $host } is unknown. Please check the address and this machine’s DNS.
check-certificate = The certificate of { $host } is not valid. Its admin must renew it, or the address is wrong.
check-unreachable = { $host } does not answer on port { $port }. Is the server running, and is the address right?
check-limits-lifted = A burst of messages went through without waiting.
check-limits-on = They hold for the bot, so it can send one message in five seconds. Ask the homeserver’s admin for this call: { $call }
check-limits-unknown = Whether they are lifted cannot be told from here. If not, ask the homeserver’s admin for this call: { $call }
check-models-ready = { $count ->
    [one] One model is here.
   *[other] All { $count } models are here.
}
check-models-missing = Missing: { $pairs }. “tandembot models pull” downloads them.
check-models-off = Local translation is switched off.
check-translation-ready = It works: “{ $text }”.
check-translation-failed = The engine did not translate a sentence. “tandembot models pull” repairs damaged models.
check-hosted-ready = { $service } answers.
check-hosted-failed = { $service } does not translate ({ $reason }). Please check address and key.
check-all-well = Everything is fine.
check-some-failed = { $count ->
    [one] One check failed.
   *[other] { $count } checks failed.
}

# tandembot models

models-none-needed = These settings need no models.
models-pulled = { $count ->
    [one] One model is ready.
   *[other] { $count } models are ready.
}
models-none = There are no models on this machine.
models-language = { $language } cannot be translated. Known: { $languages }.
models-removed = { $count ->
    [0] There was nothing to remove.
    [one] One model was removed.
   *[other] { $count } models were removed.
}
models-kept = What is already here is kept. Please try again.
models-size = { $size } MB
models-bundled = comes with tandembot

# tandembot outbox

outbox-empty = Nothing is waiting for you.
outbox-dead = given up
outbox-uncertain = uncertain
outbox-since = since { $at }
outbox-unknown = There is nothing waiting with the id { $id }.
outbox-retried = { $count ->
    [one] One thing is being sent once more.
   *[other] { $count } things are being sent once more.
}
outbox-dropped = { $count ->
    [one] One thing was given up.
   *[other] { $count } things were given up.
}

# tandembot init

init-yes = yes
init-no = no
init-yes-or-no = Please answer “{ $yes }” or “{ $no }”.
init-welcome = A few questions, and the settings are in { $path }. Enter takes what is in brackets; Ctrl-C stops and changes nothing.
init-overwrite = { $path } exists. Replace it?
init-kept = Nothing was changed.
init-name = What is the programme called?
init-zone = In which time zone does it work?
init-language = Which language does the team speak?
init-coordinators = Which accounts are the first coordinators (such as @anna:example.org, separated by commas)?
init-contact = Where can people reach the team (mail address or telephone number)?
init-about = What is the programme about, in one sentence?
init-languages-known = The bot speaks { $languages }.
init-languages = Which languages does the programme use?
init-data = In which folder may the bot keep its files?
init-database = Which database (Enter: a file in that folder; otherwise postgresql://user:password@host/name)?
init-matrix-why = The bot needs an account of its own on a Matrix homeserver. It logs in once; the password is not kept.
init-matrix-wanted = Set it up now?
init-homeserver = What is the homeserver’s address?
init-user = What is the bot’s user (such as @tandembot:example.org)?
init-password = And its password?
init-login-refused = The homeserver does not accept this user and password. Please try again.
init-login-later = The homeserver cannot log anybody in right now. Please try again in a few minutes.
init-limits = Homeservers usually allow one message in five seconds, which is too slow for a bot. Ask the homeserver’s admin for this call:
init-written = The settings are in { $path }; only you can read them.
init-pull = Download the translation models now?
init-greet = Send a test message to { $account }?
init-greeting = Good day! This is the bot of “{ $programme }”. You read this, so the connection works.
init-greeted = The test message is on its way.
init-greeting-failed = The test message could not be sent: { $reason }
init-next = Next: “tandembot check” tries everything, “tandembot run” starts the bot.
