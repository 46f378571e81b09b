"""note words: what notes are found by.

Triggers keep the list of what has to be read anew, and take out at once what was changed or taken away, whoever writes.
A later migration that makes ``notes`` or ``note_texts`` anew on SQLite loses them, and has to make them again.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

SQLITE = (
    "DROP TABLE IF EXISTS note_words_found",
    """CREATE VIRTUAL TABLE note_words_found
    USING fts5(words, content='note_words', content_rowid='id', tokenize='ascii')""",
    """CREATE TRIGGER note_words_found_insert AFTER INSERT ON note_words WHEN NEW.words IS NOT NULL BEGIN
        INSERT INTO note_words_found (rowid, words) VALUES (NEW.id, NEW.words);
    END""",
    """CREATE TRIGGER note_words_found_update AFTER UPDATE OF words ON note_words BEGIN
        INSERT INTO note_words_found (note_words_found, rowid, words)
            SELECT 'delete', OLD.id, OLD.words WHERE OLD.words IS NOT NULL;
        INSERT INTO note_words_found (rowid, words) SELECT NEW.id, NEW.words WHERE NEW.words IS NOT NULL;
    END""",
    """CREATE TRIGGER note_words_found_delete AFTER DELETE ON note_words WHEN OLD.words IS NOT NULL BEGIN
        INSERT INTO note_words_found (note_words_found, rowid, words) VALUES ('delete', OLD.id, OLD.words);
    END""",
    """CREATE TRIGGER notes_words_insert AFTER INSERT ON notes WHEN NEW.removed_at IS NULL BEGIN
        INSERT INTO note_words (note_id, language) VALUES (NEW.id, '');
    END""",
    """CREATE TRIGGER notes_words_update AFTER UPDATE OF content, language, revision, removed_at ON notes BEGIN
        DELETE FROM note_words WHERE note_id = NEW.id;
        INSERT INTO note_words (note_id, language) SELECT NEW.id, '' WHERE NEW.removed_at IS NULL;
        INSERT INTO note_words (note_id, language) SELECT note_id, language FROM note_texts
            WHERE note_id = NEW.id AND revision = NEW.revision AND NEW.removed_at IS NULL;
    END""",
    """CREATE TRIGGER notes_words_delete BEFORE DELETE ON notes BEGIN
        DELETE FROM note_words WHERE note_id = OLD.id;
    END""",
    """CREATE TRIGGER note_texts_words_insert AFTER INSERT ON note_texts BEGIN
        INSERT INTO note_words (note_id, language) SELECT id, NEW.language FROM notes
            WHERE id = NEW.note_id AND revision = NEW.revision AND removed_at IS NULL;
    END""",
    """CREATE TRIGGER note_texts_words_update AFTER UPDATE ON note_texts BEGIN
        DELETE FROM note_words WHERE note_id = OLD.note_id AND language = OLD.language;
        INSERT INTO note_words (note_id, language) SELECT id, NEW.language FROM notes
            WHERE id = NEW.note_id AND revision = NEW.revision AND removed_at IS NULL;
    END""",
    """CREATE TRIGGER note_texts_words_delete BEFORE DELETE ON note_texts BEGIN
        DELETE FROM note_words WHERE note_id = OLD.note_id AND language = OLD.language;
    END""",
)

POSTGRESQL = (
    """CREATE INDEX note_words_found ON note_words
    USING gin (array_to_tsvector(string_to_array(words, ' '))) WITH (fastupdate = off)""",
    """CREATE OR REPLACE FUNCTION notes_words() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF TG_OP <> 'INSERT' THEN
            DELETE FROM note_words WHERE note_id = OLD.id;
        END IF;
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        IF NEW.removed_at IS NULL THEN
            INSERT INTO note_words (note_id, language) VALUES (NEW.id, '');
            INSERT INTO note_words (note_id, language) SELECT note_id, language FROM note_texts
                WHERE note_id = NEW.id AND revision = NEW.revision;
        END IF;
        RETURN NEW;
    END $$""",
    """CREATE TRIGGER notes_words_change AFTER INSERT OR UPDATE OF content, language, revision, removed_at ON notes
    FOR EACH ROW EXECUTE FUNCTION notes_words()""",
    "CREATE TRIGGER notes_words_delete BEFORE DELETE ON notes FOR EACH ROW EXECUTE FUNCTION notes_words()",
    """CREATE OR REPLACE FUNCTION note_texts_words() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF TG_OP <> 'INSERT' THEN
            DELETE FROM note_words WHERE note_id = OLD.note_id AND language = OLD.language;
        END IF;
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        INSERT INTO note_words (note_id, language) SELECT id, NEW.language FROM notes
            WHERE id = NEW.note_id AND revision = NEW.revision AND removed_at IS NULL;
        RETURN NEW;
    END $$""",
    """CREATE TRIGGER note_texts_words_change AFTER INSERT OR UPDATE ON note_texts
    FOR EACH ROW EXECUTE FUNCTION note_texts_words()""",
    """CREATE TRIGGER note_texts_words_delete BEFORE DELETE ON note_texts
    FOR EACH ROW EXECUTE FUNCTION note_texts_words()""",
)

KNOWN = (
    "INSERT INTO note_words (note_id, language) SELECT id, '' FROM notes WHERE removed_at IS NULL",
    """INSERT INTO note_words (note_id, language) SELECT note_texts.note_id, note_texts.language
    FROM note_texts JOIN notes ON notes.id = note_texts.note_id
    WHERE note_texts.revision = notes.revision AND notes.removed_at IS NULL""",
)
"""What was written before; it is read when somebody searches for the first time."""


def upgrade() -> None:
    """Bring the schema to this version."""
    op.create_table(
        "note_words",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("note_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["note_id"], ["notes.id"], name=op.f("fk_note_words_note_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_words")),
        sa.UniqueConstraint("note_id", "language", name=op.f("uq_note_words_note_id_language")),
    )
    with op.batch_alter_table("note_words", schema=None) as batch_op:
        batch_op.create_index(
            "ix_note_words_unread",
            ["id"],
            unique=False,
            sqlite_where=sa.text("words IS NULL"),
            postgresql_where=sa.text("words IS NULL"),
        )
    for statement in (*(SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL), *KNOWN):
        op.execute(statement)
