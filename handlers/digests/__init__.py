"""Digests: how the programme is doing, for each audience."""
