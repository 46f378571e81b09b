"""Surveys: two questions to each city, now and then, about how its tandem fits and what it is good for."""
