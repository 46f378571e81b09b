"""Languages told by their commonest words."""

from __future__ import annotations

import itertools

import pytest

from bot.translation.common_words import is_plainly

SENTENCES = {
    "bg": "Библиотеката ще бъде отворена утре за всички семейства от Пловдив и Sofia",
    "de": "Die neue Bibliothek ist ab morgen für alle Familien und Schulen geöffnet",
    "el": "Η νέα βιβλιοθήκη θα είναι ανοιχτή αύριο για όλες τις οικογένειες",
    "en": "The new library will be open to all families and schools from tomorrow",
    "fr": "La nouvelle bibliothèque est ouverte à toutes les familles avec des enfants",
    "it": "La nuova biblioteca è aperta da domani per tutte le famiglie della città",
    "nl": "De nieuwe bibliotheek is vanaf morgen open voor alle gezinnen en het wordt een feest",
    "pt": "A nova biblioteca está aberta a partir de amanhã para todas as famílias da cidade com crianças",
    "ro": "Noua bibliotecă este deschisă de mâine pentru toate familiile din oraș și pentru școli",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_plain_sentence_is_told(language: str) -> None:
    assert is_plainly(SENTENCES[language], language)


@pytest.mark.parametrize(("text", "language"), list(itertools.permutations(SENTENCES, 2)))
def test_no_language_passes_for_another(text: str, language: str) -> None:
    assert not is_plainly(SENTENCES[text], language)


@pytest.mark.parametrize("text", ["", "Arezzo Hamm Basel", "the town", "O , , , ,"])
def test_where_words_do_not_tell(text: str) -> None:
    assert not any(is_plainly(text, language) for language in ("de", "en", "fr", "it", "nl", "pt", "ro"))
