# The programme as a whole: its spreadsheet, and the log of what coordinators change.

command-log = Who changed what, and when
command-tandem-list = All tandems, page by page
command-import = Enter a programme from a spreadsheet
command-export = Get the programme as a spreadsheet
commands-argument-page = number of the page
commands-ask-page = Which page?

# The log.

programme-log = Who changed what: page { $page } of { $pages }, the latest first
programme-log-empty = Nobody has changed anything yet.
programme-log-entry = { $at } · { $who } · { $command }
programme-log-terminal = at the command line
programme-log-new = + { $subject } { $name } – { $values }
programme-log-changed = · { $subject } { $name } – { $values }
programme-log-gone = – { $subject } { $name }
programme-log-more =
    { $count ->
        [one] … and one more change
       *[other] … and { $count } more changes
    }
programme-button-older = Older
programme-button-newer = Newer
tandems-list-page = Page { $page } of { $pages }
tandems-button-next = Next page
tandems-button-previous = Previous page
programme-subject-city = City
programme-subject-tandem = Tandem
programme-subject-person = Person
programme-subject-account = Account
programme-subject-room = Room
programme-subject-member = Place in a room
programme-subject-invitation = Personal link
programme-subject-code = Code for a room
programme-subject-term = Term
programme-subject-broadcast = Announcement
programme-subject-question = Question

# Import and export in the chat.

programme-export-counts = Cities: { $cities } · tandems: { $tandems } · people: { $people }

# What an import would do.

programme-plan-new = New ({ $place }): { $name } – { $values }
programme-plan-changed = Changed ({ $place }): { $name } – { $values }
programme-plan-wrong = Please check { $place } (column “{ $column }”): { $what }
programme-plan-wrong-sheet = Please check { $place }: { $what }
programme-plan-more =
    { $count ->
        [one] … and one more row
       *[other] … and { $count } more rows
    }
programme-plan = New: { $new } · changed: { $changed } · untouched: { $untouched } · wrong: { $wrong }
programme-import-agree = Shall all of this be done?
programme-import-done = Everything was entered. The rooms are opened and the people invited while the bot runs.
programme-import-left = Nothing was changed.
programme-import-stopped =
    { $count ->
        [one] Nothing was changed, because one thing has to be put right first.
       *[other] Nothing was changed, because { $count } things have to be put right first.
    }
programme-import-meanwhile = Somebody has changed the programme in the meantime. Nothing was entered; please start the import again.
programme-gazetteer-failed = The list of places cannot be read. Please fill in language and time zone of new cities yourself.

# What is wrong in a spreadsheet.

programme-wrong-sheet = There is no sheet “{ $given }”. Possible are: { $possible }
programme-wrong-empty = Nothing is filled in. There can be these sheets: { $possible }
programme-wrong-heading = There is no column “{ $given }” here. Possible are: { $possible }
programme-wrong-heading-twice = The column “{ $given }” is there twice.
programme-wrong-no-heading = The column “{ $heading }” is missing.
programme-wrong-missing = This cell has to be filled in.
programme-wrong-half-position = A position needs both latitude and longitude.
programme-wrong-form = “{ $given }” cannot be read here. It looks like this: { $example }
programme-wrong-several = Several places are called { $city }: { $possible }. Please fill in country or region, or else the position.
programme-wrong-unknown-city = Not enough is known of { $city }. Please fill in: { $headings }
programme-wrong-twice = This is in an earlier row already.
programme-wrong-city = There is no city “{ $given }”, neither here nor in the programme.
programme-wrong-count = A tandem has two to { $most } cities.
programme-wrong-other-cities = { $tandem } has other cities. The cities of a tandem that exists are not changed by a spreadsheet.
programme-wrong-no-matrix = The programme is not on Matrix, so nobody can be invited there.
programme-wrong-account-twice = { $account } belongs to somebody else, or is there twice.
programme-wrong-namesakes = { $count } people of this city are called { $name }. Please fill in the account.
programme-wrong-no-city = A participant needs a city.
programme-wrong-role = The role “{ $role }” needs an account, because a link alone never grants one.

# Files.

programme-file-kind = “{ $given }” is not possible here. Possible are: { $possible }
programme-file-large = The file is too large; { $most } MB are allowed.
programme-file-rows = The sheet is too long; { $most } rows are allowed.
programme-file-broken = “{ $given }” cannot be read. Please save it again in your spreadsheet program.
programme-file-encoding = The file is not stored as UTF-8. Please choose “CSV UTF-8” when you save it.
programme-file-replace = { $file } is there already. Shall it be replaced?
programme-file-written = Written: { $file }

# Help in the template.

programme-help-how = A row whose first cell begins with # is not read. An empty cell says nothing; a row that is missing removes nothing.
programme-help-city = The city’s name; in the sheet of people, where the person belongs
programme-help-country = Two letters, for example DE; a list of places fills in what is missing
programme-help-region = The part of the country, for example DE-NW: its public holidays are observed
programme-help-languages = Languages that are read, the best first, for example: de, en
programme-help-zone = Time zone, for example Europe/Berlin; empty for people: the city’s
programme-help-latitude = Degrees north, for example 53.617
programme-help-longitude = Degrees east, for example 8.84
programme-help-population = How many people live there
programme-help-telegram = What of the city’s words may be shown on Telegram: allow, names (without names), absent (without names, and its people are not there), never
programme-help-tandem = Short name in small letters, for example geestland-vari; empty: made of the cities
programme-help-cities = The tandem’s cities, for example: Geestland, Vari
programme-help-name = The name as the others should read it
programme-help-shape = How rooms are shared: shared (one), language (one for each language), city (one for each city)
programme-help-role = participant, coordinator or team (sees everything, changes nothing)
programme-help-writes = The language in which the person usually writes
programme-help-matrix = Accounts on Matrix, for example @maria:example.org

# The command line.

cli-import = enter cities, tandems and people from a spreadsheet
cli-import-file = a file (.xlsx, .ods) or a folder of .csv files
cli-export = write the programme as a spreadsheet
cli-export-anonymous = Open data about the activity, without names and texts, as a ZIP file
cli-export-file = a file (.xlsx, .ods), or a folder for .csv files
cli-template = write an empty spreadsheet with examples and lists to choose from
cli-template-file = the file; otherwise programme.xlsx
cli-yes = do it without asking
