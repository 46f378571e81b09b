# Digests: how the programme is doing, for each audience.

command-digest = What our tandem did this month
command-digest-list = Which digests come when
command-digest-files = The files of the latest digest
command-digest-preview = See a digest before it is sent
command-digest-now = Send a digest at once
command-digest-schedule = Say when a digest comes
command-digest-pause = Send no digests for a while
command-digest-resume = Send digests again
command-digest-off = No more digests here
command-digest-on = Digests here again
commands-argument-readership = whose: team, coordinators, tandem or funders
commands-argument-timing = whose, how often, day and time
commands-ask-readership = Whose digests?
commands-ask-timing = Whose digest, and when? For example: team weekly Friday 15:00, funders 5, tandem never
check-subject-impact = Impact logic
check-impact-ready = Boxes: { $count }
check-impact-language = The box { $box } lacks a language: { $language }
programme-subject-digest = Digest
settings-expects-keys = a different key for each box

health-label-well = going well
health-label-look = worth a look
health-label-help = needs help
health-label-early = too early to tell
health-label-paused = paused
health-well = { $days ->
    [0] They met within the last day.
    [one] They last met { $days } day ago.
   *[other] They last met { $days } days ago.
}
health-well-coming = The next meeting is planned.
health-early = { $days ->
    [0] It began within the last day.
    [one] It began { $days } day ago.
   *[other] It began { $days } days ago.
}
health-paused = The tandem takes a break.
health-first-meeting = { $days ->
    [one] No first meeting { $days } day after the start.
   *[other] No first meeting { $days } days after the start.
}
health-no-contact = { $days ->
    [one] No message yet, { $days } day after the start.
   *[other] No message yet, { $days } days after the start.
}
health-last-contact = { $days ->
    [one] No contact for { $days } day.
   *[other] No contact for { $days } days.
}
health-missed = { $count ->
    [one] { $count } meeting in a row did not take place.
   *[other] { $count } meetings in a row did not take place.
}
health-stage-proposed = { $days ->
    [one] Proposed { $days } day ago and not begun.
   *[other] Proposed { $days } days ago and not begun.
}
health-stage-between = { $days ->
    [one] No next meeting is planned; the last one was { $days } day ago.
   *[other] No next meeting is planned; the last one was { $days } days ago.
}
health-stage-minutes = { $days ->
    [one] Minutes have waited { $days } day for approval.
   *[other] Minutes have waited { $days } days for approval.
}
health-held = Meetings that took place: { $held } of { $planned }.
health-satisfaction = The cities are less content: { $value } of 5.
health-balance = Little of the exchange comes from { $city }: { $percent } %.
health-answers = { $hours ->
    [one] Answers between the cities usually take { $hours } hour.
   *[other] Answers between the cities usually take { $hours } hours.
}
health-steps = { $count ->
    [one] { $count } next step is late.
   *[other] { $count } next steps are late.
}
health-helps-first-meeting = Offer the cities two dates and a joint first call.
health-helps-last-contact = Ask both cities in person how they are getting on.
health-helps-missed = Look for another time of day together.
health-helps-stage-proposed = Ask the cities whether they still want to begin.
health-helps-stage-between = Remind them to agree on the next meeting.
health-helps-stage-minutes = Ask the cities to read their minutes.
health-helps-held = Suggest meeting less often, but reliably.
health-helps-satisfaction = Ask what they would like to get out of it.
health-helps-balance = Ask the quieter city what it would like to learn.
health-helps-answers = Suggest a fixed day for answers.
health-helps-steps = Go through the open steps at the next meeting.

digest-title-team = How { $name } is doing · { $period }
digest-title-coordinators = { $name }: what needs you · { $period }
digest-title-tandem = { $name }: looking back at { $period }
digest-title-funders = { $name } in figures · { $period }
digest-period-days = { $days }
digest-period-month = { $month }
digest-period-quarter = quarter { $quarter }, { $year }
digest-number = { $count ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
digest-summary-none = No tandem is running yet. Nothing needs you.
digest-summary-fine = { $all ->
    [1] { $good ->
        [1] The one tandem is fine, nothing needs you.
       *[other] Nothing needs you.
    }
   *[other] Nothing needs you: { $good_words } of { $all_words } { $good ->
        [one] is
       *[other] are
    } fine.
}
digest-summary-needs = { $count ->
    [one] { $count } thing needs you.
   *[other] { $count } things need you.
} Of { $all } tandems { $good } { $good ->
    [one] is
   *[other] are
} fine.
digest-heading-needs = What needs you:
digest-heading-tandems = The tandems:
digest-heading-learned = What was learned:
digest-heading-coming = What is coming:
digest-heading-numbers = In numbers:
digest-item = • { $what }
digest-more = { $count ->
    [one] … and { $count } more
   *[other] … and { $count } more
}
digest-need = { $said } { $step } ({ $command })
digest-need-questions = { $count ->
    [one] { $count } question waits for an answer.
   *[other] { $count } questions wait for an answer.
}
digest-need-letters = { $count ->
    [one] { $count } delivery waits for a decision.
   *[other] { $count } deliveries wait for a decision.
}
digest-need-missing = { $count ->
    [one] { $count } invited person has not come yet.
   *[other] { $count } invited people have not come yet.
}
digest-need-tandem = { $tandem }: { $reason }
digest-step-questions = Please answer.
digest-step-letters = Please decide.
digest-step-missing = Please remind them.
digest-tandem = { $name } ({ $label }): { $reason }
digest-count-well = Going well: { $count }
digest-count-early = Too early to tell: { $count }
digest-count-paused = Paused: { $count }
digest-learned = { $kind } from { $name }: { $text }
digest-read = { $what } ({ $command })
digest-kind-insight = Insight
digest-kind-practice = Practice
digest-kind-lesson = Lesson from a failure
digest-kind-reuse = Re-use
digest-coming = { $at }: { $name }
digest-value = { $label }: { $value }
digest-compared = { $label }: { $value } (before: { $before })
digest-hidden = { $label }: too few to show
digest-figure-tandems = Active tandems
digest-figure-people = People who wrote
digest-figure-messages = Messages
digest-figure-planned = Meetings planned
digest-figure-held = Meetings held
digest-figure-missed = Meetings that did not take place
digest-figure-released = Minutes released
digest-figure-insight = Insights released
digest-figure-practice = Practices released
digest-figure-lesson = Failures shared
digest-figure-reuse = Notes on re-use
digest-figure-agreed = Next steps agreed
digest-figure-done = Next steps done
digest-figure-broadcasts = Announcements
digest-figure-workshops = Workshops held
digest-figure-attended = People at workshops
digest-figure-fit = How well the cities fit together (1–5)
digest-figure-benefit = Benefit to the cities (1–5)
digest-evidence-all = so far: { $count }
digest-evidence-recent = in this period: { $count }
digest-evidence-ticked = { $count ->
    [one] named by the cities after { $count } meeting
   *[other] named by the cities after { $count } meetings
}
digest-boxes = Impact: evidence for { $count } of { $all } goals
digest-boxes-bare = Without evidence so far: { $names }
digest-delivered = { $done } of { $planned } delivered, none in doubt.
digest-delivered-doubt = { $done } of { $planned } delivered; in doubt: { $uncertain }; not delivered: { $dead }.
digest-privacy = Data protection: erased: { $erasures }; objections to being passed on: { $objections }
digest-earlier = Of the last digest, { $done } of { $planned } arrived.
digest-month-met = { $count ->
    [one] You met { $count } time.
   *[other] You met { $count } times.
}
digest-month-wrote = { $count ->
    [one] You wrote { $count } message to each other.
   *[other] You wrote { $count } messages to each other.
}
digest-month-quiet = It was a quiet time for you.
digest-month-done = { $count ->
    [one] { $count } next step is done. Well done!
   *[other] { $count } next steps are done. Well done!
}
digest-month-open = { $count ->
    [one] { $count } next step is open:
   *[other] { $count } next steps are open:
}
digest-month-next = Next meeting: { $at }
digest-month-nothing = No meeting is planned yet. “!checkin find” looks for a time that suits everybody.
digest-month-workshop = Next workshop, { $at }: { $name }
digest-stop = You would rather not read this every month? “!digest off”
digest-audience-team = Team
digest-audience-coordinators = Coordinators
digest-audience-tandem = Each tandem
digest-audience-funders = Funders
digest-plan-team-weekly = Team, weekly
digest-plan-team-monthly = Team, monthly
digest-plan-team-milestone = Team, at milestones
digest-plan-coordinators-daily = Coordinators, on working days if something needs them
digest-plan-tandem-monthly = Each tandem, monthly
digest-plan-funders-quarterly = Funders, quarterly
digest-plan-next = { $what }: { $at }
digest-plan-paused = { $what }: paused
digest-plan-never = { $what }: never
digest-list = The next digests:
digest-mails = By e-mail to { $who }: { $count }
digest-how = “!digest schedule team weekly Friday 15:00” changes a time, “!digest pause tandem” pauses.
digest-sent = All right, the digest is on its way.
digest-silent = There is nothing to say, so nothing was sent.
digest-in-tandem = Every tandem has its own digest. “!digest” shows it in the tandem.
digest-not-understood = I do not understand “{ $given }”. For example: team weekly Friday 15:00
digest-off = All right, no more digests come here.
digest-off-already = No digests come here anyway.
digest-on = All right, digests come here again.
digest-on-already = Digests come here already.
digest-files = The latest digest as spreadsheet, PDF and page, with its pictures.
digest-no-files = There is no digest yet whose files I could send.
command-digest-here = This room gets a digest
digest-here = { $who }: these digests come here from now on.
digest-not-here = Not in a tandem’s room and not in a private chat: a digest of the whole programme does not belong there.
digest-mail-back = The report to { $name } could not be delivered ({ $reason }). Please check the address in the settings.
