"""Meetings: rhythms that survive clock changes, times that suit everybody, polls about them."""
