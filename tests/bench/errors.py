"""What ends a bench early."""


class BenchFailed(Exception):  # noqa: N818 - it says what happened
    """A measurement could not be made. The text says why, in a sentence or two for the terminal."""
