"""The tests of storage, the same for every engine: the folders of tests say on which database they run."""
