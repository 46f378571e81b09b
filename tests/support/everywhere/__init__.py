"""Tandems of every shape with people in every kind of place, who send every kind of message."""
