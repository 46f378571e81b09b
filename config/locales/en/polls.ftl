# Polls, and what all rooms chose in them.

polls-total =
    { $count ->
        [one] All rooms together: one vote
       *[other] All rooms together: { $count } votes
    }
polls-result =
    { $count ->
        [one] Result of all rooms: one vote
       *[other] Result of all rooms: { $count } votes
    }
polls-closed = This poll is closed.
polls-hidden = The numbers are shown when the poll is closed.
polls-visible = Whoever is in the same room can see who chose what; other rooms see only the numbers.
polls-vote-here = Please vote in this second poll: votes in the first one cannot be counted.
polls-too-many = A poll here can have { $most } answers at most, and this one has { $count }. Please write which one you choose.
polls-none = Please reply to the poll that you want to close.
polls-not-yours = Only who asked, or a coordinator, can close this poll.
polls-closed-now = The poll is closed in all rooms.
