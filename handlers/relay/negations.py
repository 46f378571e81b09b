"""What says "not" in nine languages, and what may stand for it in another."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

STRONG = {
    "en": r"not|\w+n['’]t|cannot|never|no one|nobody|none|nothing|no(?= [a-z])|neither|nor",
    "de": r"nicht|kein\w*|nie|niemals|nichts|niemand\w*|weder",
    "fr": r"ne|n['’](?=\w)|pas|jamais|aucune?|rien|personne ne|ni",
    "it": r"non|mai|nessun\w*|niente|nulla|né",
    "nl": r"niet|geen|nooit|niets|niemand|noch",
    "ro": r"nu|n-\w+|niciodată|nimic|nimeni|niciun\w*|nici",
    "pt": r"não|nunca|jamais|nada|ninguém|nenhum\w*|nem",
    "bg": r"не|няма\w*|никога|нищо|никой|никак\w*|нито|недей\w*",
    "el": r"δεν|δε|μην|μη|όχι|ποτέ|τίποτα|κανείς|κανένα[ςν]?|καμία|ούτε",
}
"""Words that say "not"."""

WEAK = {
    "en": r"no|without|only|hardly|barely|few|little|unless|until|un\w+|im(?:possib|pract)\w+|"
    r"in(?:valid|correct|accur|abil|suffic|complete)\w*|dis\w+|\w+less|fail\w*|lack\w*|refus\w*|avoid\w*|"
    r"miss(?:ed|ing|es)?|free of|absen\w*|den(?:y|ied|ies)|cancel\w*|prevent\w*|late[sr]t?|rather|instead|"
    r"stop\w*|forbid\w*|prohibit\w*|exclud\w*|except|otherwise|wrong|else|far from|yet",
    "de": r"nein|ohne|nur|erst|kaum|selten|wenig\w*|un\w+|\w+los\w*|fehl\w*|mangel\w*|verweiger\w*|vermeid\w*|"
    r"spätestens|außer|sonst|lieber|statt|ab(?:sag|gesagt|lehn|gelehnt)\w*|ausfall\w*|fällt aus|verbot\w*|"
    r"verhinder\w*|noch|doch|falsch",
    "fr": r"non|sans|seul\w*|que|peu|guère|im(?:possib|prat)\w+|in\w+|ir\w+|dé\w+|manqu\w*|refus\w*|évit\w*|"
    r"sauf|sinon|plutôt|annul\w*|interdi\w*|empêch\w*|encore|faux|plus|hors|absen\w*",
    "it": r"no|senza|solo|soltanto|appena|poc\w+|im(?:possib|prat)\w+|in\w+|s(?:fortun|conosc|content)\w+|"
    r"dis\w+|manc\w*|rifiut\w*|evit\w*|tranne|altrimenti|piuttosto|annull\w*|viet\w*|imped\w*|ancora|"
    r"sbagli\w*|assen\w*",
    "nl": r"nee|zonder|alleen|slechts|pas|nauwelijks|zelden|weinig|on\w+|\w+loos|\w+loze|ontbre\w*|gebrek\w*|"
    r"weiger\w*|vermijd\w*|behalve|anders|liever|uiterlijk|afgezegd|afzeg\w*|geannuleerd|verbod\w*|"
    r"verboden|voorkom\w*|mis\w*|fout\w*|nog",
    "ro": r"ba|fără|doar|numai|abia|puțin\w*|im\w+|in\w+|ne\w+|dez\w+|des\w+|lips\w*|refuz\w*|evit\w*|decât|"
    r"altfel|anul\w*|interz\w*|interzis\w*|împiedic\w*|greșit\w*|încă|cel târziu",
    "pt": r"sem|só|somente|apenas|pouc\w+|im\w+|in\w+|ir\w+|des\w+|falt\w*|recus\w*|evit\w*|exceto|senão|antes|"
    r"cancel\w*|proib\w*|imped\w*|ainda|errad\w*|ausen\w*|mal",
    "bg": r"без\w*|само|едва|малко|не\w+|ни\w+|липс\w*|отказ\w*|избягв\w*|освен|иначе|по-скоро|отмен\w*|"
    r"забран\w*|грешн\w*|още|най-късно",
    "el": r"χωρίς|δίχως|μόνο|μόλις|λίγ\w+|α(?:δύνατ|κατάλληλ|κυρ|ναβ|πών|πουσ|ποφ|παγ|ποκλ|ρν|γνω|βέβ)\w*|αν\w+|"
    r"λείπ\w*|έλλειψ\w*|εκτός|αλλιώς|λάθος|ακόμα|ακόμη|πια|πλέον|μη\w*",
}
"""Words that may stand for a "not" of another language: where one is, nothing is missed."""

PHRASES = {
    "en": r"not only|not just|nothing but|no later than|not until|why (?:do|does)n['’]t|no matter|no problem|"
    r"no worries|don['’]t hesitate|not to mention",
    "de": r"nicht nur|nicht wahr|nichts als|nicht zuletzt|wenn nicht|gar nicht so|warum nicht|kein problem|"
    r"keine ursache|zögern sie nicht",
    "fr": r"ne\b[^.!?]{0,30}\bque|n['’][^.!?]{0,30}\bque|non seulement|n['’]hésitez pas|n['’]est-ce pas|"
    r"pas seulement|pas de (?:problème|souci)|pourquoi pas|pas mal",
    "it": r"non solo|non vedo l['’]ora|finché non|a meno che non|non appena|non esit\w+|perché no|"
    r"non c['’]è di che|se non",
    "nl": r"niet alleen|niet waar|niets dan|aarzel niet|geen probleem|waarom niet|geen dank",
    "ro": r"nu numai|nu doar|nu-i așa|nu ezita\w*|nicio problemă|pentru nimic|de ce nu",
    "pt": r"não só|não apenas|não é\b|não hesite\w*|de nada|nada mal|por que não|porque não|a não ser",
    "bg": r"не само|нали|не се колебайте|няма за какво|няма проблем|защо не",
    "el": r"όχι μόνο|μη διστάσ\w+|μην διστάσ\w+|κανένα πρόβλημα|τίποτα άλλο από|γιατί όχι",
}
"""Turns of phrase that say "not" and do not mean it; other languages put them without."""

LANGUAGES = frozenset(STRONG)
"""The languages whose negations are known."""


@lru_cache(maxsize=64)
def pattern(kind: Literal["strong", "weak", "phrase"], language: str) -> re.Pattern[str]:
    """Return the words of a kind as a pattern; one that nothing matches for other languages."""
    source = {"strong": STRONG, "weak": WEAK, "phrase": PHRASES}[kind].get(language, "(?!)")
    return re.compile(rf"(?<!\w)(?:{source})(?!\w)", re.IGNORECASE)


def all_of(language: str) -> tuple[re.Pattern[str], ...]:
    """Return all patterns of a language."""
    return pattern("strong", language), pattern("weak", language), pattern("phrase", language)
