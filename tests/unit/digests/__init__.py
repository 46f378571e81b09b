"""Digests: rules and words, without a database."""
