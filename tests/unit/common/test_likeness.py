"""Nobody is taken for somebody else, and nobody is marked for having an honest name."""

from __future__ import annotations

from itertools import combinations

import pytest

from handlers.common.likeness import alike, imitates

HONEST = {
    "bg": "Анна Петрова|Иван Иванов|Мария Димитрова|Георги Стоянов|Елена Николова|Петър Тодоров|"
    "Ани Коларова|Катя Костова|Снежана Вълчева|Тошо Тонев|Сара Рахнева|Оля Хъртова",
    "de": "Anna Keller|Jürgen Müller|Maria Weiß|Jens Meyer|Käthe Groß|Sören Böhm|"
    "Ulrike Schäfer|Björn Öztürk|Karin Hoffmann|Tom Becker|Kai Pech|Eva Hell",
    "el": "Άννα Παπαδοπούλου|Μαρία Νικολάου|Γιώργος Αντωνίου|Νίκος Καζαντζής|Ελένη Κώστα|Ρένα Τότη|"
    "Ηρώ Βάη|Ίων Μάνος|Τάκης Ζάππας|Χαρά Χανιώτη|Ζωή Κίτου|Αννα Κελλερ",
    "en": "Emma Watts|John O'Neill|Hannah Brown|Mary-Jane Clark|Alice Hill|Will Hall|"
    "Eve Bell|Kate Moss|Oscar Cole|Chloe Price|Anne Kellar|Tony Park",
    "fr": "Zoé Lefèvre|François Noël|Hélène Œuvrard|Jérôme Dupré|Anaïs Gauçon|Léa D’Arc|"
    "Maël Le Goff|Chloé Hébert|Aïcha Benoît|Rémi Forêt|Inès Garçon|Anna Célère",
    "it": "Niccolò Però|Lucia D'Amico|Giulia Rossi|Nicolò Cantù|Chiara Sarà|Irene Forlì|"
    "Ivo Illia|Elia Lilli|Anna Chelli|Carlo Verdi|Rocco Nobile|Mara Zanni",
    "nl": "Daniël de Vries|Zoë van 't Hof|IJsbrand Visser|Joost ten Brink|Anneke Kelder|Coen van den Berg|"
    "Loïs Bakker|Pim Smit|Roos Mulder|Sanne Bos|Ties Koot|Femke de Wit",
    "pt": "João Conceição|Inês Simões|Ângela Falcão|António Leça|Márcia Assunção|Tomé Corrêa|"
    "Luís Muñoz|Ana Querela|Rui Pão|Íris Sá|Sónia Vilhena|Caetano Pó",
    "ro": "Ștefan Țurcanu|Ioana Mușat|Ana Chelaru|Bogdan Brâncuși|Răzvan Năstase|Ilie Iliescu|"
    "Cătălina Popa|Ion Ion|Ilinca Ioniță|Simona Târnă|Vlad Sîrbu|Mihai Enache",
}
NAMES = [name for names in HONEST.values() for name in names.split("|")]


def test_a_hundred_honest_names_are_all_different() -> None:
    assert len(NAMES) == len(set(NAMES)) == 108
    assert [pair for pair in combinations(NAMES, 2) if alike(*pair)] == []


@pytest.mark.parametrize("name", NAMES)
def test_everybody_is_like_themselves(name: str) -> None:
    assert alike(name, name)
    assert alike(name, name.upper())
    assert alike(name, f"  {name} ✅ ")


@pytest.mark.parametrize(
    ("imitation", "name"),
    [
        ("Аnnа Kеllеr", "Anna Keller"),  # Cyrillic a, e
        ("Αnna Keller", "Anna Keller"),  # Greek A
        ("Anna KeIIer", "Anna Keller"),  # capital i
        ("Anna Ke1ler", "Anna Keller"),
        ("Anna\u00a0Keller", "Anna Keller"),
        ("ＡｎｎａＫｅｌｌｅｒ", "Anna Keller"),
        ("𝐀𝐧𝐧𝐚 𝐊𝐞𝐥𝐥𝐞𝐫", "Anna Keller"),
        ("Ánná Kéller", "Anna Keller"),
        ("A.n.n.a_Keller", "Anna Keller"),
        ("АННА ПЕТРОВА", "Анна Петрова"),
        ("Aнна Петpoва", "Анна Петрова"),  # Latin A, p, o
        ("MAPIA ΝΙΚΟΛΑΟΥ", "ΜΑΡΙΑ ΝΙΚΟΛΑΟΥ"),  # Latin letters
        ("Mαρία Νικολάου", "Μαρία Νικολάου"),
        ("Jürgen Müller", "Ju\u0308rgen Mu\u0308ller"),
        ("НАNNAН ВROWN", "HANNAH BROWN"),
        ("tandembоt", "tandembot"),
        ("Ꭺnna Keller", "Anna Keller"),  # Cherokee
    ],
)
def test_an_imitation_is_noticed(imitation: str, name: str) -> None:
    assert imitates(imitation, ["Jens Meyer", name])


def test_what_has_no_letters_is_like_nobody() -> None:
    assert not alike("✅", "🎉")
    assert not imitates("", ["", "Anna"])
