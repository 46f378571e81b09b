"""Numbers, months and currencies as words of nine languages, for the check of figures."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from babel import Locale

from config.formats import LOCALES

_COUNTED = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
    "nl": "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "ro": "zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze",
    "bg": "нула един два три четири пет шест седем осем девет десет единадесет дванадесет",
    "el": "μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα",
}
_MORE = {
    "en": "a:1 an:1 once:1 twice:2 both:2 first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 "
    "tenth:10 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 "
    "forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000 dozen:12 half:1/2 quarter:1/4 "
    "noon:12 midday:12 midnight:0",
    "de": "ein:1 eine:1 einen:1 einem:1 einer:1 eines:1 einmal:1 zweimal:2 beide:2 beiden:2 zwo:2 erste:1 ersten:1 "
    "erster:1 erstes:1 zweite:2 zweiten:2 zweiter:2 zweites:2 dritte:3 dritten:3 dritter:3 vierte:4 vierten:4 fünfte:5 "
    "fünften:5 sechste:6 siebte:7 achte:8 neunte:9 zehnte:10 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 "
    "siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 "
    "neunzig:90 hundert:100 einhundert:100 tausend:1000 eintausend:1000 dutzend:12 halb:1/2 halbe:1/2 halben:1/2 "
    "anderthalb:3/2 eineinhalb:3/2 viertel:1/4 mittag:12 mittags:12 mitternacht:0",
    "fr": "une:1 premier:1 première:1 deuxième:2 second:2 seconde:2 troisième:3 quatrième:4 cinquième:5 sixième:6 "
    "treize:13 quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 "
    "huitante:80 nonante:90 cent:100 cents:100 mille:1000 douzaine:12 dizaine:10 demi:1/2 demie:1/2 moitié:1/2 "
    "quart:1/4 midi:12 minuit:0",
    "it": "un:1 una:1 primo:1 prima:1 secondo:2 seconda:2 terzo:3 terza:3 quarto:4 quarta:4 quinto:5 quinta:5 "
    "sesto:6 settimo:7 ottavo:8 nono:9 decimo:10 tredici:13 quattordici:14 quindici:15 sedici:16 diciassette:17 "
    "diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80 "
    "novanta:90 cento:100 mille:1000 mila:1000 dozzina:12 mezzo:1/2 mezza:1/2 metà:1/2 entrambi:2 mezzogiorno:12 "
    "mezzanotte:0",
    "nl": "een:1 eerste:1 tweede:2 derde:3 vierde:4 vijfde:5 zesde:6 dertien:13 veertien:14 vijftien:15 zestien:16 "
    "zeventien:17 achttien:18 negentien:19 twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 "
    "tachtig:80 negentig:90 honderd:100 duizend:1000 dozijn:12 half:1/2 halve:1/2 helft:1/2 anderhalf:3/2 "
    "anderhalve:3/2 kwart:1/4 kwartier:15 beide:2 middag:12 middernacht:0",
    "ro": "un:1 o:1 una:1 două:2 prima:1 primul:1 întâi:1 doilea:2 doua:2 treilea:3 treia:3 patrulea:4 patra:4 "
    "treisprezece:13 paisprezece:14 cincisprezece:15 șaisprezece:16 șaptesprezece:17 optsprezece:18 nouăsprezece:19 "
    "douăzeci:20 treizeci:30 patruzeci:40 cincizeci:50 șaizeci:60 șaptezeci:70 optzeci:80 nouăzeci:90 sută:100 "
    "sute:100 mie:1000 mii:1000 jumătate:1/2 sfert:1/4 ambele:2 ambii:2 amiază:12 prânz:12 miezul:0 dimineața:0",
    "pt": "uma:1 duas:2 primeiro:1 primeira:1 segundo:2 segunda:2 terceiro:3 terceira:3 quarto:4 quarta:4 quinto:5 "
    "quinta:5 sexto:6 sexta:6 treze:13 catorze:14 quatorze:14 quinze:15 dezasseis:16 dezesseis:16 dezassete:17 "
    "dezessete:17 dezoito:18 dezanove:19 dezenove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 "
    "setenta:70 oitenta:80 noventa:90 cem:100 cento:100 mil:1000 dúzia:12 meio:1/2 meia:1/2 metade:1/2 ambos:2 "
    "ambas:2 quarto:1/4 meio-dia:12 meia-noite:0",
    "bg": "една:1 едно:1 две:2 двама:2 двете:2 двамата:2 първи:1 първа:1 първо:1 първия:1 първата:1 втори:2 втора:2 "
    "втория:2 втората:2 трети:3 трета:3 третия:3 четвърти:4 пети:5 тринадесет:13 четиринадесет:14 петнадесет:15 "
    "шестнадесет:16 седемнадесет:17 осемнадесет:18 деветнадесет:19 двадесет:20 двайсет:20 тридесет:30 трийсет:30 "
    "четиридесет:40 петдесет:50 шестдесет:60 седемдесет:70 осемдесет:80 деветдесет:90 сто:100 хиляда:1000 "
    "хиляди:1000 дузина:12 половин:1/2 половина:1/2 четвърт:1/4 обед:12 полунощ:0",
    "el": "ένας:1 μία:1 μια:1 έναν:1 δυο:2 τρεις:3 τέσσερις:4 εφτά:7 οχτώ:8 εννιά:9 πρώτη:1 πρώτο:1 πρώτος:1 "
    "πρώτης:1 πρώτου:1 δεύτερη:2 δεύτερο:2 δεύτερος:2 δεύτερης:2 τρίτη:3 τρίτο:3 τρίτος:3 τέταρτη:4 τέταρτο:4 "
    "πέμπτη:5 πέμπτο:5 δεκατρία:13 δεκατέσσερα:14 δεκαπέντε:15 δεκαέξι:16 δεκαεπτά:17 δεκαοκτώ:18 δεκαεννέα:19 "
    "είκοσι:20 τριάντα:30 σαράντα:40 πενήντα:50 εξήντα:60 εβδομήντα:70 ογδόντα:80 ενενήντα:90 εκατό:100 χίλια:1000 "
    "χιλιάδες:1000 δωδεκάδα:12 μισή:1/2 μισό:1/2 μισός:1/2 δυόμισι:5/2 μεσημέρι:12 μεσάνυχτα:0",
}
_SCALES = re.compile(
    r"\s?(?:(?P<thousand>tausend|tsd\.?|thousand|mille|mila|mii|mil|duizend|хиляди|хил\.?|χιλιάδες|χιλ\.?|k)"
    r"|(?P<million>mio\.?|million(?:en|s)?|mln\.?|mill?\.|milion[ei]|milioane|milion|milh(?:ão|ões)|miljoen(?:en)?|"
    r"млн\.?|милион[аи]?|εκατ\.?|εκατομμύρι[οα])"
    r"|(?P<billion>mrd\.?|milliarden?|milliards?|billion|bn|miliard[ioe]|mld\.?|miljard|mil milh(?:ão|ões)|"
    r"млрд\.?|милиард[аи]?|δισ\.?|δισεκατομμύρι[οα]))(?!\w)",
    re.IGNORECASE,
)
_FACTORS = {"thousand": 10**3, "million": 10**6, "billion": 10**9}

_CURRENCIES = {
    "EUR": r"€|eur(?!\w)|euros?|ευρώ|евро",
    "USD": r"\$|usd(?!\w)|dollar\w*|dólar\w*|dolar\w*|долар\w*|δολάρι\w*",
    "GBP": r"£|gbp(?!\w)|pounds?|pfund|livres?|sterlin\w*|libras?|lire|lira sterlin\w*|ponden|pond|паунд\w*|λίρες|λίρα",
    "CHF": r"chf|sfr|franken|francs?|franchi|franci|francos?|frank|франк\w*|φράγκ\w*",
    "BGN": r"bgn|лв|лева|лев|lew[a]?|leva|lev|λέβα|λεβ",
    "RON": r"ron|lei|leu|леи|леу|λέι|λέου",
}
_CURRENCY = "|".join(f"(?P<{code}>{pattern})" for code, pattern in _CURRENCIES.items())
CURRENCY = re.compile(
    rf"(?<!\w)(?:{_CURRENCY})(?!\w)|(?<=\d)(?:(?P<E>€)|(?P<D>\$)|(?P<G>£))|(?:€|\$|£)(?=\s?\d)", re.IGNORECASE
)


@lru_cache(maxsize=16)
def values(language: str) -> dict[str, Fraction]:
    """Return what number words of a language stand for."""
    found = {word: Fraction(value) for value, word in enumerate(_COUNTED.get(language, "").split())}
    for pair in _MORE.get(language, "").split():
        word, _, value = pair.rpartition(":")
        found.setdefault(word, Fraction(value))
    return found


@lru_cache(maxsize=16)
def months(language: str) -> dict[str, int]:
    """Return the months of a language by name, short or long, lower-case."""
    found: dict[str, int] = {}
    if language not in LOCALES:
        return found
    locale = Locale.parse(LOCALES[language], sep="-")
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                found[name.lower().rstrip(".")] = number
    return found


def factor(text: str, position: int) -> int:
    """Return what a number that ends at a position is multiplied with by the word after it: "3 Mio." (1: nothing)."""
    match = _SCALES.match(text, position)
    return _FACTORS[match.lastgroup] if match is not None and match.lastgroup is not None else 1
