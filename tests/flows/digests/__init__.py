"""Digests, as their readers see them."""
