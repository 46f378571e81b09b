"""Announcements of the coordinators to many rooms at once."""
