"""Encrypted rooms: what people are told about them, and what cannot be read."""
