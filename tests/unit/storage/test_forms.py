"""Questions, forms and consultations on this folder's engine."""

from tests.support.storage.form_cases import *  # noqa: F403 - the cases are the tests
