"""The schema on this folder's engine."""

from tests.support.storage.schema_cases import *  # noqa: F403 - the cases are the tests
