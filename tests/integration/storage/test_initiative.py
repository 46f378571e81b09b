"""Initiative, directory and condition on this folder's engine."""

from tests.support.storage.initiative_cases import *  # noqa: F403 - the cases are the tests
