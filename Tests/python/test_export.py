"""Exports of the analysts' contract: the package holds what the views hold, others can check it, and memory does not grow."""

import csv
import hashlib
import io
import json
import os
import signal
import subprocess
import tarfile
import time
from decimal import Decimal
from pathlib import Path

import duckdb
import frictionless
import pytest
import requests

from parley_process import NOWHERE, PROJECT, Deployment, binary, on_database, psql, run

MEBIBYTE = 1 << 20
READER = "parley_test_export_reader"

# Values at the edge of every type, and texts that a spreadsheet would run.
EXAMPLE = r"""
CREATE VIEW parley_v1.fact_example AS
SELECT 1::bigint AS ledger_id, item::text AS item, pay_ratio::numeric(18,6) AS pay_ratio,
    amount_cny::numeric(18,4) AS amount_cny, covered_workers::bigint AS covered_workers, is_current, on_date, recorded_at,
    note::text AS note
FROM (VALUES
    ('a', 0.0583, -3.07, 9007199254740993, true, date '2026-04-12',
        timestamptz '2026-04-12 08:30:00.5+08', '=HYPERLINK("http://x","y")'),
    ('b', 123456789012.000001, NULL, -1, false, NULL, NULL, ''),
    ('c', -0.000001, 0, NULL, NULL, date '1978-12-18', timestamptz '2026-01-01 00:00:00Z', NULL),
    ('d', NULL, 12345678901234.5678, 0, true, date '2040-12-31', timestamptz '1999-12-31 23:59:59.999999Z',
        E'two\r\nlines, "quoted"'),
    ('e', 1, 1, 1, true, date '2026-01-01', timestamptz '2026-01-01 00:00:00Z', '＝1+1'),
    ('f', 1, 1, 1, true, date '2026-01-01', timestamptz '2026-01-01 00:00:00Z', E'\t@x'),
    ('g', 1, 1, 1, true, date '2026-01-01', timestamptz '2026-01-01 00:00:00Z', '''=1'),
    ('h', 1, 1, 1, true, date '2026-01-01', timestamptz '2026-01-01 00:00:00Z', '派件单价 \N')
) AS v(item, pay_ratio, amount_cny, covered_workers, is_current, on_date, recorded_at, note);
COMMENT ON VIEW parley_v1.fact_example IS E'An example; one row an item.\n示例；每项一行。';
COMMENT ON RULE "_RETURN" ON parley_v1.fact_example IS 'ledger_id, item';
"""
VOLUME = """
CREATE TABLE projection.volume_{rows} AS
SELECT 1::bigint AS ledger_id, g::bigint AS number, md5(g::text) AS name, (g / 7.0)::numeric(18,6) AS amount,
    timestamptz '2026-01-01 00:00:00Z' + g * interval '1 second' AS recorded_at
FROM generate_series(1, {rows}) AS g;
CREATE VIEW parley_v1.volume_{rows} AS SELECT * FROM projection.volume_{rows};
"""
TRIGGERS = tuple("=+-@\t\r\n＝＋－＠")


def follow(deployment):
    """Lets the service bring the read models up to the log."""
    service = deployment.service("following")
    service.start()
    try:
        end = time.monotonic() + 60
        while psql(deployment.admin_url, "SELECT max(lag_events) FROM parley_v1._freshness") != ["0"]:
            assert time.monotonic() < end, service.log_tail()
    finally:
        service.stop()


@pytest.fixture(scope="module")
def exporting(cluster_url, tmp_path_factory):
    made = Deployment(cluster_url, "exporting", tmp_path_factory.mktemp("exporting"))
    follow(made)
    psql(made.admin_url, EXAMPLE)
    if not psql(made.admin_url, f"SELECT 1 FROM pg_roles WHERE rolname = '{READER}'"):
        psql(made.admin_url, f"CREATE ROLE {READER} LOGIN")
    psql(made.admin_url, f"GRANT parley_analyst TO {READER}")
    psql(made.admin_url, "GRANT SELECT ON ALL TABLES IN SCHEMA parley_v1 TO parley_analyst, parley_service")
    return made


def export(deployment, folder, *arguments):
    """Exports as a login that is an analyst and nothing else."""
    url = on_database(deployment.admin_url, "exporting", READER)
    told = run(["export", "--directory", folder, "--json", *arguments], deployment.variables | {"PARLEY_DATABASE_URL": url})
    return json.loads(told.stdout)


@pytest.fixture(scope="module")
def package(exporting, tmp_path_factory):
    folder = tmp_path_factory.mktemp("package") / "all"
    export(exporting, folder, "--format", "csv")
    return folder


@pytest.fixture(scope="module")
def raw(exporting, tmp_path_factory):
    folder = tmp_path_factory.mktemp("raw") / "all"
    export(exporting, folder, "--format", "csv", "--raw-text")
    return folder


def descriptor(folder):
    return json.loads((folder / "datapackage.json").read_text())


def views(deployment):
    return psql(deployment.admin_url, "SELECT viewname FROM pg_views WHERE schemaname = 'parley_v1' ORDER BY 1")


def errors(folder):
    report = frictionless.validate(str(folder / "datapackage.json"))
    # frictionless 5.21 cannot open JSON Lines without a line, which is what a view without a row is.
    empty = {each["name"] for each in descriptor(folder)["resources"] if each["bytes"] == 0}
    found = [error.type for task in report.tasks if task.name not in empty for error in task.errors]
    return found + [error.type for error in report.errors]


def test_every_view_is_in_the_package_with_its_description(exporting, package):
    told = descriptor(package)
    assert sorted(each["name"] for each in told["resources"]) == sorted(views(exporting))
    assert told["contract"] == "parley_v1" and told["id"].startswith("urn:parley:export:")
    head = int(psql(exporting.admin_url, "SELECT max(last_position) FROM log.batches WHERE ledger_id = 1")[0])
    assert told["source_positions"] == [{"ledger_id": 1, "position": head}]
    for resource in told["resources"]:
        content = (package / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
        assert not content.startswith(b"\xef\xbb\xbf")
        if resource["name"] != "fact_example":
            assert resource["description"] and resource["description_zh"], resource["name"]
            assert resource["schema"]["primaryKey"], resource["name"]
            for field in resource["schema"]["fields"]:
                assert field["description"] and field["description_zh"], (resource["name"], field["name"])
    assert "apostrophe" in (package / "README.md").read_text() and "撇号" in (package / "README.md").read_text()


@pytest.mark.parametrize("form", ["csv", "raw", "jsonl"])
def test_frictionless_finds_the_package_valid(exporting, package, raw, tmp_path, form):
    folder = {"csv": package, "raw": raw}.get(form, tmp_path / "lines")
    if form == "jsonl":
        export(exporting, folder, "--format", "jsonl")
    assert errors(folder) == []


def test_frictionless_finds_a_changed_file(exporting, tmp_path):
    folder = tmp_path / "changed"
    export(exporting, folder, "fact_example", "dim_subject", "--format", "csv")
    path = folder / "fact_example.csv"
    path.write_bytes(path.read_bytes().replace(b"-3.0700", b"-3.0800"))
    assert errors(folder) == ["hash-count"]


def test_the_same_content_gives_the_same_bytes_and_name(exporting, tmp_path):
    told = [export(exporting, tmp_path / name, "fact_example", "dim_subject", "dim_date", "--format", "csv") for name in "ab"]
    assert told[0]["id"] == told[1]["id"] and told[0]["files"] == told[1]["files"]


def test_formulas_are_neutralised_and_can_be_had_back(package, raw):
    def column(folder):
        text = (folder / "fact_example.csv").read_bytes().decode()
        assert "\n" not in text.replace("\r\n", "")
        return {row["item"]: row["note"] for row in csv.DictReader(io.StringIO(text, newline=""))}

    guarded, plain = column(package), column(raw)
    assert {item for item in guarded if guarded[item] != plain[item]} == {"a", "e", "f", "g"}
    assert not any(note.startswith(TRIGGERS) for note in guarded.values())
    for item, note in guarded.items():
        is_marked = note.startswith("'") and note.lstrip("'").startswith(TRIGGERS)
        assert (note[1:] if is_marked else note) == plain[item]
    notes = [r for r in descriptor(package)["resources"] if r["name"] == "fact_example"][0]["schema"]["fields"][-1]
    assert notes["formula_guard"] == "'"
    # Negative numbers are numbers.
    assert ",-3.0700," in (package / "fact_example.csv").read_text()
    assert ',-0.000001,0.0000,' in (package / "fact_example.csv").read_text()


def test_null_and_the_empty_text_stay_apart(raw):
    lines = (raw / "fact_example.csv").read_bytes().decode().split("\r\n")
    assert lines[2].endswith(',""') and lines[3].endswith(",")


def test_lines_of_json_lose_no_digit(exporting, tmp_path):
    export(exporting, tmp_path / "lines", "fact_example", "--format", "jsonl")
    rows = [json.loads(line) for line in (tmp_path / "lines" / "fact_example.jsonl").read_text().splitlines()]
    assert rows[0]["pay_ratio"] == "0.058300" and rows[0]["amount_cny"] == "-3.0700"
    assert rows[0]["covered_workers"] == 9007199254740993 and rows[0]["is_current"] is True
    assert rows[0]["recorded_at"] == "2026-04-12T00:30:00.500000Z" and rows[0]["note"].startswith("=HYPERLINK")
    assert rows[1]["pay_ratio"] == "123456789012.000001" and rows[1]["note"] == "" and rows[2]["note"] is None


def test_the_parquet_of_the_recipe_equals_every_view(exporting, raw):
    recipe = (PROJECT / "docs" / "guides" / "export-to-parquet.sql").read_text()
    for resource in descriptor(raw)["resources"]:
        name, fields = resource["name"], resource["schema"]["fields"]
        connection = duckdb.connect()
        connection.execute("SET TimeZone = 'UTC'")
        connection.execute(f"SET VARIABLE package = '{raw}'; SET VARIABLE view = '{name}'")
        connection.execute(recipe)
        types = {row[0]: row[1] for row in connection.execute(f"DESCRIBE FROM '{raw}/{name}.parquet'").fetchall()}
        for field in fields:
            expected = field["sql_type"].upper().replace("NUMERIC", "DECIMAL").replace("TEXT", "VARCHAR")
            assert types[field["name"]] == expected, (name, field["name"])
        assert "DOUBLE" not in types.values()
        if name == "_freshness":
            continue  # It tells seconds that pass.
        key = ", ".join(resource["schema"].get("primaryKey", ["1"]))
        # Both as text, made by the other database's own rules: not one of ours has a say in what is equal.
        shown = ", ".join(
            f"strftime({field['name']}, '%Y-%m-%d %H:%M:%S.%f')" if field["type"] == "datetime" else f"{field['name']}::text"
            for field in fields)
        read = connection.execute(f"SELECT {shown} FROM '{raw}/{name}.parquet' ORDER BY ALL").fetchall()
        asked = ", ".join(
            f"to_char({field['name']} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')" if field["type"] == "datetime"
            else f"{field['name']}::text" for field in fields)
        stored = psql(exporting.admin_url, f"SELECT coalesce(json_agg(json_build_array({asked}))::text, '[]') FROM parley_v1.{name}")
        rows = [tuple(row) for row in json.loads("".join(stored))]
        assert sorted(map(repr, read)) == sorted(map(repr, rows)), (name, key)
        assert len(read) == resource["rows"]
    decimals = duckdb.sql(f"SELECT sum(pay_ratio) FROM '{raw}/fact_example.parquet'").fetchone()[0]
    assert decimals == Decimal("123456789016.058300")


def test_http_sends_the_same_bytes_as_the_command(exporting, package):
    service = exporting.service("exports")
    service.start()
    try:
        headers = {"Authorization": f"Bearer {exporting.tokens['analyst']}"}
        listed = requests.get(service.address + "/v1/exports", headers=headers, timeout=30).json()
        assert [each["view"] for each in listed["data"]] == [each["name"] for each in descriptor(package)["resources"]]
        for each in listed["data"]:
            if each["view"] in ("_freshness",):
                continue
            answer = requests.get(service.address + each["url"], headers=headers, timeout=120)
            assert answer.status_code == 200 and answer.headers["Content-Type"] == "text/csv; charset=utf-8"
            assert answer.content == (package / f"{each['view']}.csv").read_bytes(), each["view"]
            assert answer.headers["Parley-Source-Position"] == str(listed["position"])
    finally:
        service.stop()


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_http_sends_the_package_of_the_command_as_one_archive(exporting, tmp_path, form):
    export(exporting, tmp_path / "command", "--format", form, "--ledger", "1")
    service = exporting.service("package")
    service.start()
    try:
        headers = {"Authorization": f"Bearer {exporting.tokens['analyst']}"}
        answer = requests.get(
            service.address + "/v1/exports/package", {"format": form}, headers=headers, timeout=120)
        assert answer.status_code == 200 and answer.headers["Content-Type"] == "application/x-tar"
    finally:
        service.stop()
    with tarfile.open(fileobj=io.BytesIO(answer.content)) as archive:
        assert archive.getnames()[:2] == ["datapackage.json", "README.md"]
        archive.extractall(tmp_path / "http", filter="data")
    (tmp_path / "listed").write_bytes(answer.content)
    listed = subprocess.run(["tar", "-tf", tmp_path / "listed"], check=True, capture_output=True, text=True).stdout.split()
    assert sorted(listed) == sorted(each.name for each in (tmp_path / "command").iterdir())
    assert errors(tmp_path / "http") == []
    over_http, by_command = descriptor(tmp_path / "http"), descriptor(tmp_path / "command")
    for told, same in zip(over_http["resources"], by_command["resources"], strict=True):
        # How old the rows are is another answer at another time.
        if told["name"] != "_freshness":
            assert told == same
            assert (tmp_path / "http" / told["path"]).read_bytes() == (tmp_path / "command" / told["path"]).read_bytes()
    changing = {"created", "id", "resources"}
    assert {key: over_http[key] for key in over_http.keys() - changing} == {
        key: by_command[key] for key in by_command.keys() - changing}
    assert answer.headers["Parley-Source-Position"] == str(over_http["source_positions"][0]["position"])


def test_a_failed_export_leaves_nothing(exporting, tmp_path):
    psql(exporting.admin_url, """
        CREATE VIEW parley_v1.broken AS
        SELECT g::bigint AS number, (1 / (200000 - g))::bigint AS quotient FROM generate_series(1, 300000) AS g
        """)
    try:
        failed = run(["export", "--directory", tmp_path / "x", "--format", "csv"], exporting.variables, check=False)
        assert failed.returncode == 1 and list(tmp_path.iterdir()) == []
    finally:
        psql(exporting.admin_url, "DROP VIEW parley_v1.broken")
    unknown = run(["export", "nothing", "--directory", tmp_path / "x", "--format", "csv"], exporting.variables, check=False)
    assert unknown.returncode == 65 and "nothing" in unknown.stderr and list(tmp_path.iterdir()) == []
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "mine").write_text("kept")
    there = run(["export", "--directory", tmp_path / "x", "--format", "csv"], exporting.variables, check=False)
    assert there.returncode == 65 and [each.name for each in tmp_path.rglob("*")] == ["x", "mine"]


def measured(exporting, folder, view, form):
    """Exports one view; gives the peak resident memory in bytes."""
    process = subprocess.Popen(
        [binary(), "export", view, "--directory", str(folder), "--format", form],
        env=exporting.variables, stdout=subprocess.DEVNULL, cwd=NOWHERE)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_maxrss * 1024


def test_memory_does_not_grow_with_the_rows(exporting, tmp_path):
    for rows in (10_000, 1_000_000):
        psql(exporting.admin_url, VOLUME.format(rows=rows))
    try:
        for form in ("csv", "jsonl"):
            peaks = {}
            for rows in (10_000, 1_000_000):
                began = time.monotonic()
                peaks[rows] = measured(exporting, tmp_path / f"{form}-{rows}", f"volume_{rows}", form)
                size = Path(tmp_path / f"{form}-{rows}" / f"volume_{rows}.{form}").stat().st_size
                print(f"{form}, {rows} rows, {size} bytes: peak {peaks[rows] / MEBIBYTE:.1f} MiB, "
                      f"{time.monotonic() - began:.1f} s")
                told = descriptor(tmp_path / f"{form}-{rows}")["resources"][0]
                assert told["rows"] == rows and told["bytes"] == size
            assert peaks[1_000_000] < peaks[10_000] + 8 * MEBIBYTE
        # Stopped in the middle: nothing stays.
        process = subprocess.Popen(
            [binary(), "export", "volume_1000000", "--directory", str(tmp_path / "stopped"), "--format", "csv",
             "--progress", "json"], env=exporting.variables, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=NOWHERE)
        assert b'"progress"' in process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 75
        assert [each.name for each in tmp_path.iterdir() if "stopped" in each.name] == []
    finally:
        for rows in (10_000, 1_000_000):
            psql(exporting.admin_url, f"DROP VIEW parley_v1.volume_{rows}; DROP TABLE projection.volume_{rows}")
