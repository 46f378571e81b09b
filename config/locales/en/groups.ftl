# Groups in which the bot is a guest.

groups-unknown-writer-next = A coordinator can send you a personal link; messages from then on will be passed on.
groups-channel-writer = What is written in the name of “{ $name }” is not passed on, because nobody knows who wrote it. Please write under your own name.
groups-button-check = Check again
groups-missing-see = I cannot see what is written here, so nothing is passed on. Please make me an administrator: group settings → Administrators → Add administrator.
groups-missing-admin = I see what is written here, but not the reactions. For those, please make me an administrator: group settings → Administrators → Add administrator.
groups-missing-delete = I lack the right “Delete messages”: what somebody deletes with “/delete” disappears elsewhere, but not here. You find it under group settings → Administrators.
groups-all-right = I have all the rights that I need here.
groups-lost = I am no longer an administrator here.
groups-lost-see = In the group of { $room } I am no longer an administrator and cannot see what is written; nothing is passed on from there any more.
groups-lost-admin = In the group of { $room } I am no longer an administrator; reactions are not passed on from there any more.
groups-only = That only works in a group.
groups-unreachable-blocked = { $name } has blocked me on Telegram and gets nothing any more. As soon as they unblock me, it goes on.
groups-unreachable-deactivated = { $name } no longer has the account on Telegram, so nothing can be delivered there any more.
groups-unreachable-gone = The chat with { $name } on Telegram can no longer be reached, so nothing is delivered there any more.
groups-anonymous = You are writing in the name of the group, so I cannot know who you are. Please write this under your own name (“Remain anonymous” switched off), or in our direct chat.
groups-removed = I was removed from the Telegram group of { $room }, so nothing more is passed on there. As soon as somebody adds me again, it goes on.
groups-topic-gone = The topic of { $room } in the Telegram group is closed or gone, so nothing more is passed on there. In another topic, a new code from “!tandem link” helps.
groups-migrated = Telegram has moved this group to a supergroup. Everything goes on; only what I showed here before can no longer be changed or deleted by me.
groups-link = On Telegram one tap is enough: { $link } adds me to a group and takes the code there. (Or somebody adds me there and writes “{ $line }”.)
