"""Files of evidence on this folder's engine."""

from tests.support.storage.file_cases import *  # noqa: F403 - the cases are the tests
