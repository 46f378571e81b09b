"""Sentences as people write them in a chat of two towns, all different, so that no cache can answer."""

from __future__ import annotations

from itertools import islice, product

BEGINNINGS = (
    "Good morning everybody,",
    "Thank you for the photos,",
    "We spoke with the mayor yesterday and",
    "As you may have heard,",
    "Just a short note:",
    "After the meeting in the town hall",
    "Our colleagues from the school told us that",
    "In the long run",
    "If the weather is good,",
    "Before we forget it,",
    "With your help",
    "From what we know",
)
MIDDLES = (
    "the new library will be open to all families",
    "the summer festival needs more volunteers this year",
    "our youth group would like to visit you",
    "the old bridge has to be repaired first",
    "we can share the costs of the journey",
    "the garden project brings neighbours together",
    "many people asked for evening courses",
    "the bus to the station runs more often",
    "the council wants to plant trees on the square",
    "we found a better place for the market",
    "the children wrote letters to your school",
    "everybody is looking forward to the exchange",
)
ENDS = (
    "and we would be happy to hear what you think.",
    "so please tell us which week suits you best.",
    "although nobody knows yet who will pay for it.",
    "because last year it was a great success.",
    "which is why we need an answer soon.",
    "and the newspaper has already written about it.",
    "but there is still a lot of work to do.",
    "as long as the council agrees next month.",
    "and we learned a lot from your experience.",
    "even if it takes a little longer than planned.",
    "so that nobody has to stay at home.",
    "and it did not cost more than we expected.",
)


def sentences(start: int, count: int) -> list[str]:
    """Return that many sentences, from a place in the list of all 1728 on."""
    # Neighbours in the list differ in their beginnings, so that every stretch of it is of mixed lengths.
    every = (f"{first} {second} {third}" for third, second, first in product(ENDS, MIDDLES, BEGINNINGS))
    return list(islice(every, start, start + count))
