"""The command line as operators and auditors use it: output, JSON and exit status."""

import hashlib
import json
import re

import pytest

from parley_process import PROJECT, on_database, psql, run

HISTORIES = sorted(PROJECT.glob("Schema/histories/[a-z]*-*.json"))

OK, FAILED, USAGE, BAD_INPUT, UNAVAILABLE, CONFIGURATION = 0, 1, 64, 65, 69, 78


@pytest.fixture(scope="module")
def imported(deployment):
    """The eight published histories, imported once; their lines of JSON."""
    told = run(["import", "--ledger", "1", "--json", *HISTORIES], deployment.variables)
    lines = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(lines) == len(HISTORIES) == 8
    return lines


def test_importing_again_records_nothing(deployment, imported):
    before = psql(deployment.admin_url, "SELECT count(*) FROM log.events")
    told = run(["import", "--ledger", "1", "--json", *HISTORIES], deployment.variables)
    lines = [json.loads(line) for line in told.stdout.splitlines()]
    assert {line["status"] for line in lines} == {"already_recorded"}
    assert [line["negotiation_id"] for line in lines] == [line["negotiation_id"] for line in imported]
    assert psql(deployment.admin_url, "SELECT count(*) FROM log.events") == before


def test_a_broken_history_is_refused_with_pointer_rule_and_expectation(deployment, tmp_path):
    history = json.loads(HISTORIES[0].read_text())
    history["currency"] = 7
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(history))
    told = run(["import", "--json", broken], deployment.variables, check=False)
    assert told.returncode == BAD_INPUT
    assert "/currency" in told.stderr


@pytest.mark.parametrize("content", [
    b"", b"{", b"\xff\xfe\x00", b"[" * 1_000_000, b'{"id": "a", "id": "b"}', b"null"],
    ids=["empty", "cut", "not UTF-8", "deep", "doubled key", "null"])
def test_what_is_no_history_is_refused(deployment, tmp_path, content):
    path = tmp_path / "nonsense.json"
    path.write_bytes(content)
    assert run(["import", path], deployment.variables, check=False).returncode == BAD_INPUT


def test_a_hundred_megabytes_are_refused(deployment, tmp_path):
    path = tmp_path / "large.json"
    with open(path, "wb") as file:
        file.write(b'{"id": "')
        for _ in range(100):
            file.write(b"x" * 1_000_000)
        file.write(b'"}')
    assert run(["import", path], deployment.variables, check=False).returncode == BAD_INPUT


def test_replay_tells_every_event_once(deployment, imported):
    for line in imported:
        told = run(["replay", line["negotiation_id"], "--json"], deployment.variables)
        events = [json.loads(event) for event in told.stdout.splitlines()]
        assert len(events) == line["events"]
        assert [event["version"] for event in events] == list(range(1, len(events) + 1))
        for event in events:
            assert {"type", "recorded_at", "occurred_at", "data"} <= set(event)


def test_replay_shows_the_digest_of_every_step(deployment, imported):
    for line in imported:
        told = run(["replay", line["negotiation_id"], "--step", "--json"], deployment.variables)
        *steps, end = [json.loads(step) for step in told.stdout.splitlines()]
        assert len(steps) == line["events"] == end["events"]
        digests = [step["state_digest"] for step in steps]
        assert len(set(digests)) == len(digests)
        assert end["state_digest"] == digests[-1]
        assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in digests)
        middle = len(steps) // 2 + 1
        early = run(
            ["replay", line["negotiation_id"], "--step", "--json", "--at-version", str(middle)], deployment.variables)
        assert json.loads(early.stdout.splitlines()[-1])["state_digest"] == digests[middle - 1]
        compared = run(
            ["replay", line["negotiation_id"], "--compare", str(middle), "--json"], deployment.variables)
        comparison = json.loads(compared.stdout)
        assert comparison["from"]["state_digest"] == digests[middle - 1]
        assert comparison["to"]["state_digest"] == digests[-1]
        assert comparison["differences"]


def test_the_facts_of_a_digest_follow_from_the_stored_bytes_alone(deployment, imported):
    """Decision 0030, written a second time: a chain over canonical JSON of type, form, time and data."""
    for line in imported:
        rows = psql(deployment.admin_url, f"""
            SELECT encode(e.leaf, 'hex'), encode(e.payload, 'hex') FROM log.events AS e
            WHERE e.stream_id = '{line["negotiation_id"]}' ORDER BY e.version""")
        facts = bytes(32)
        for row in rows:
            leaf, payload = (bytes.fromhex(column) for column in row.split("|"))
            stored = json.loads(payload)
            fact = {
                "type": leaf[100:132].rstrip(b"\0").decode(), "form": int.from_bytes(leaf[10:12], "big"),
                "occurred_at": stored["occurred_at"], "data": stored["data"]}
            canonical = json.dumps(fact, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
            facts = hashlib.sha256(facts + canonical).digest()
        told = run(["replay", line["negotiation_id"], "--step", "--json"], deployment.variables)
        end = json.loads(told.stdout.splitlines()[-1])
        assert end["facts_digest"] == facts.hex()
        document = bytes.fromhex(end["document_digest"])
        assert end["state_digest"] == hashlib.sha256(b"parley/state/v1\0" + facts + document).hexdigest()


def test_replay_reads_in_both_languages(deployment):
    english = run(["replay", deployment.negotiation, "--language", "en"], deployment.variables).stdout
    chinese = run(["replay", deployment.negotiation, "--language", "zh"], deployment.variables).stdout
    assert len(english.splitlines()) == len(chinese.splitlines()) > 5
    assert re.search("[\u4e00-\u9fff]", chinese)


def test_a_history_is_found_by_its_own_id_and_by_a_prefix(deployment, imported):
    history = json.loads(HISTORIES[0].read_text())
    whole = imported[0]["negotiation_id"]
    wanted = run(["table", whole, "--json"], deployment.variables).stdout
    assert run(["table", history["id"], "--json"], deployment.variables).stdout == wanted
    assert run(["table", whole[:13], "--json"], deployment.variables).stdout == wanted


def test_the_table_goes_back_in_time(deployment):
    first = json.loads(run(["table", deployment.negotiation, "--at-version", "1", "--json"], deployment.variables).stdout)
    latest = json.loads(run(["table", deployment.negotiation, "--json"], deployment.variables).stdout)
    assert first["version"] == 1 < latest["version"]


def test_the_demo_records_itself_once(deployment):
    before = psql(deployment.admin_url, "SELECT count(*) FROM log.events")
    logins = deployment.logins_path.read_text()
    told = run(["demo", "--ledger", "1", "--logins", deployment.logins_path, "--json"], deployment.variables)
    assert json.loads(told.stdout)["negotiation_id"] == deployment.negotiation
    assert deployment.logins_path.read_text() == logins
    assert psql(deployment.admin_url, "SELECT count(*) FROM log.events") == before


def test_keys_are_made_listed_and_revoked(deployment):
    made = json.loads(run(
        ["key", "api", "create", "--principal", "visitor", "--role", "auditor", "--ledger", "1", "--json"],
        deployment.variables).stdout)
    assert made["token"].startswith("parley_sk_")
    listed = run(["key", "api", "list", "--json"], deployment.variables).stdout
    assert made["id"] in listed
    assert made["token"] not in listed
    run(["key", "api", "revoke", made["id"]], deployment.variables)
    keys = json.loads(run(["key", "api", "list", "--json"], deployment.variables).stdout)["keys"]
    assert next(key for key in keys if key["id"] == made["id"])["revoked_at"] is not None


def test_migrations_are_complete(deployment):
    told = json.loads(run(["migrate", "status", "--json"], deployment.variables).stdout)
    assert told["pending"] == []
    assert run(["migrate", "verify"], deployment.variables).returncode == OK


def test_projections_keep_up_and_rebuild_to_the_same_rows(deployment, service, imported):
    status = json.loads(run(["projection", "status", "--json"], deployment.variables).stdout)
    assert status["projections"]
    run(["projection", "rebuild", "--json"], deployment.variables)
    told = json.loads(run(["projection", "diff", "--json"], deployment.variables).stdout)
    assert told["projections"] and all(each["same"] for each in told["projections"]), told


def test_doctor_is_content(deployment):
    told = json.loads(run(["doctor", "--json"], deployment.variables).stdout)
    assert told["healthy"] is True
    assert told["findings"] and all(each["passed"] for each in told["findings"])


def test_configuration_tells_where_each_value_comes_from(deployment):
    told = json.loads(run(["config", "show", "--origin", "--json"], deployment.variables).stdout)
    settings = {each["name"]: each for each in told["settings"]}
    assert settings["schema-directory"]["origin"].startswith("environment")
    assert settings["http-host"]["origin"] == "default"


def test_the_description_is_the_one_served(deployment, service):
    import requests

    told = json.loads(run(["openapi"], deployment.variables).stdout)
    assert told == requests.get(service.address + "/openapi.json", timeout=30).json()


@pytest.mark.parametrize("arguments, variables, status", [
    (["table"], {}, USAGE),
    (["nonsense"], {}, USAGE),
    (["table", "no-such-negotiation"], {}, FAILED),
    (["import", "no-such-file.json"], {}, BAD_INPUT),
    (["table", "x"], {"PARLEY_DATABASE_URL": "postgresql:///x?host=/nonexistent"}, UNAVAILABLE),
    (["table", "x"], {"PARLEY_DATABASE_ULR": "postgresql:///x"}, CONFIGURATION),
    (["serve"], {"PARLEY_HTTP_PORT": "many"}, CONFIGURATION),
    (["migrate", "status"], {"PARLEY_SCHEMA_DIRECTORY": "/nonexistent"}, CONFIGURATION),
])
def test_exit_status(deployment, arguments, variables, status):
    told = run(arguments, deployment.variables | variables, check=False)
    assert told.returncode == status, told.stdout + told.stderr
    assert told.stderr.strip(), "no reason given"
    assert told.stdout == ""


def test_a_misspelt_variable_is_named_with_the_right_one(deployment):
    told = run(["doctor"], deployment.variables | {"PARLEY_DATABASE_ULR": "x"}, check=False)
    assert "PARLEY_DATABASE_ULR" in told.stderr
    assert "PARLEY_DATABASE_URL" in told.stderr


def test_help_tells_the_exit_status(deployment):
    told = run(["--help"], deployment.variables).stdout
    for status in ["0", "1", "3", "64", "65", "69", "75", "77", "78"]:
        assert re.search(rf"^\s*{status}\s", told, re.MULTILINE), status


def test_serve_refuses_a_database_that_was_not_migrated(deployment, cluster_url):
    psql(cluster_url, "CREATE DATABASE never_migrated")
    variables = deployment.variables | {"PARLEY_DATABASE_URL": on_database(cluster_url, "never_migrated")}
    told = run(["serve"], variables, check=False, timeout=60)
    assert told.returncode == CONFIGURATION, told.stderr
    assert "migrate" in told.stderr


def test_a_read_model_that_was_tampered_with_is_told_by_its_first_row(deployment, service):
    def lag():
        told = run(["projection", "status", "--json"], deployment.variables)
        return sum(status["lag"] for status in json.loads(told.stdout)["projections"])

    assert any(lag() == 0 for _ in range(200)), "the read models do not follow"
    assert run(["projection", "rebuild", "negotiation_overview"], deployment.variables).returncode == OK
    assert run(["projection", "diff", "negotiation_overview"], deployment.variables).returncode == OK
    changed = psql(deployment.admin_url, """
        WITH changed AS (
            UPDATE projection.negotiation_overview_2 SET jurisdiction = 'Nowhere'
            WHERE ctid = (SELECT min(ctid) FROM projection.negotiation_overview_2) RETURNING 1)
        SELECT count(*) FROM changed""")
    assert changed == ["1"]
    told = run(["projection", "diff"], deployment.variables, check=False)
    assert told.returncode == 3
    assert "negotiation_overview differs from the log, first in use: (" in told.stderr
    assert "Nowhere" in told.stderr
    run(["projection", "rebuild", "negotiation_overview"], deployment.variables)
    assert run(["projection", "diff"], deployment.variables).returncode == OK


def test_reads_of_auditors_are_listed(deployment, service, auditor):
    before = run(["reads", deployment.negotiation, "--json"], deployment.variables).stdout.splitlines()
    assert auditor.get(f"/v1/negotiations/{deployment.negotiation}/table").status_code == 200
    after = [
        json.loads(line)
        for line in run(["reads", deployment.negotiation, "--json"], deployment.variables).stdout.splitlines()]
    assert len(after) == min(len(before) + 1, 50)
    assert after[0]["operation"] == "read-table" and after[0]["bytes"] > 0 and after[0]["version"] > 0
    assert "READER" in run(["reads", deployment.negotiation], deployment.variables).stdout
