"""``python -m tests.bench``: how fast the bot is on this machine, beside a relay that does nothing but relay."""
