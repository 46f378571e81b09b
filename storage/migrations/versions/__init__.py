"""One file for each version of the schema, numbered; each can be lived with by the code of the version before."""
