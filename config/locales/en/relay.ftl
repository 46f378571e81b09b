# How messages of others are shown.

relay-from = { $code ->
    [bg] from Bulgarian
    [de] from German
    [el] from Greek
    [en] from English
    [fr] from French
    [it] from Italian
    [nl] from Dutch
    [pt] from Portuguese
    [ro] from Romanian
   *[other] from another language ({ $language })
}
relay-original-below = Translated automatically { $from }. Original:
relay-not-translated = Not translated { $from } yet.
relay-not-translatable = The machine translation { $from } made no sense.
relay-check-figures = Please check the figures. Translated automatically { $from }:
relay-section = { $language }
relay-section-translated = { $language } · translated automatically
relay-section-check = { $language } · translated automatically, please check the figures
relay-section-missing = { $language } · not translated { $from } yet
relay-section-unusable = { $language } · the machine translation { $from } made no sense
relay-local-time = If { $zone } time: { $places }
relay-local-place = { $times } in { $cities }
relay-next-day = { $time } the next day
relay-previous-day = { $time } the day before
relay-written-at = Written at { $moment }
relay-written-on = Written on { $moment }

# What the bot says about them.

relay-kept = This stays in this room: what begins with // is not passed on. From now on, { $mark } on the message will say so.
relay-late = Not delivered yet. You need not do anything: your message is kept and goes out as soon as possible.
relay-unknown-writer = { $name }, what you write here is not passed on yet, because nobody has said which city you belong to.
relay-unknown-writer-next = A coordinator can enter you with “!tandem add”; messages from then on will be passed on.
relay-proposed = This tandem has not started yet, so messages here are not passed on. The coordinators will say when it starts.
relay-paused = This tandem is paused, so messages here are not passed on. The coordinators can resume it.
relay-ended = This tandem has ended, so messages here are not passed on any more. Thank you for taking part.
