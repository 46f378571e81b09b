"""Workshops and web seminars for several tandems or cities: announced, signed up for, held, and looked back on."""
