"""Notes are found again, on SQLite."""

from tests.support.storage.searching_cases import TestSearching as TestSearching
