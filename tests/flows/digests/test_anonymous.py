"""The programme's activity as open data: nobody is in it, and few are not counted."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path

from bot.cli import main
from handlers.digests import anonymous
from tests.flows.people.test_people import JENS, MARIA, talking
from tests.support.stage import Stage


def tables(data: bytes) -> dict[str, list[dict[str, str]]]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        names = [name for name in file.namelist() if name.endswith(".csv")]
        return {name[:-4]: list(csv.DictReader(io.StringIO(file.read(name).decode()))) for name in names}


def exported(stage: Stage) -> bytes:
    found = stage.write(lambda tx: anonymous.package(tx, stage.settings, stage.clock.wall))
    return anonymous.archive(found, stage.clock.wall.date())


def test_names_and_texts_are_not_in_it_and_the_running_month_neither(stage: Stage) -> None:
    _, (room,) = talking(stage)
    for number in range(12):
        stage.say(room, JENS if number % 2 else MARIA, f"Geheimnis {number}")
    assert tables(exported(stage))["months"] == []
    stage.clock.advance(timedelta(days=40).total_seconds())
    data = exported(stage)
    (month, *_) = tables(data)["months"]
    assert month["tandems"] == "1"
    # Two people are few, and what two people wrote, too.
    assert (month["people"], month["messages"]) == ("", "")
    (tandem,) = tables(data)["tandems"]
    assert (tandem["cities"], tandem["messages"]) == ("2", "10+")
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        everything = b" ".join(file.read(name) for name in file.namelist()).decode()
    for word in ("Geheimnis", "Jens", "Maria", "Geestland", "Vari", "example.org"):
        assert word not in everything


def test_the_description_fits_the_tables(stage: Stage) -> None:
    talking(stage)
    stage.clock.advance(timedelta(days=70).total_seconds())
    data = exported(stage)
    found = tables(data)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        described = json.loads(file.read("datapackage.json"))
    assert {resource["name"] for resource in described["resources"]} == set(found)
    for resource in described["resources"]:
        fields = resource["schema"]["fields"]
        for row in found[resource["name"]]:
            assert list(row) == [field["name"] for field in fields]
            for field in fields:
                if field["type"] == "integer" and row[field["name"]]:
                    int(row[field["name"]])


def test_few_are_left_out_and_none_is_told() -> None:
    assert [anonymous._few(count, 5) for count in (0, 1, 4, 5, 6)] == [0, None, None, 5, 6]
    assert [anonymous._class(count) for count in (0, 9, 10, 99, 100, 5000)] == [
        "0-9",
        "0-9",
        "10+",
        "10+",
        "100+",
        "1000+",
    ]


def test_the_command_line_writes_it(tmp_path: Path) -> None:
    settings = tmp_path / "tandembot.toml"
    settings.write_text('[storage]\ndata = "data"\n', encoding="utf-8")
    assert main(["--config", str(settings), "export", "--anonymous", str(tmp_path / "open.zip")]) == 0
    found = tables((tmp_path / "open.zip").read_bytes())
    assert set(found) == {"months", "tandems", "impact"}
    assert main(["--config", str(settings), "export", "--anonymous", str(tmp_path / "open.xlsx")]) == 1
