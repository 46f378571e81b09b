"""Dates, times, rhythms and spans in people's own words, and how they are shown back in full.

What is said is read by a small grammar over the names of CLDR and a short list of words for each language
(``config.when``). Every complete reading counts. One is understood, several are asked about, none is said so: nothing
is guessed.
"""
