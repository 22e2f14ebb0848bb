"""`parley projection rebuild` from outside: killed in the middle it goes on, and reads and acts go on meanwhile."""

import json
import signal
import subprocess
import threading
import time

import pytest

from parley_client import ParleyClient, open_table, per_parcel
from parley_process import NOWHERE, PROJECT, Deployment, binary, psql, run

VIOLATION = 3
COPIES = 1_000
COPY_SECONDS = 120
# What the bounds of a worker allow: a batch of rows, a page of events and the largest stream, several times over.
PEAK_MEMORY_BYTES = 400 << 20
# Acts on one table, fewer than there can be proposals in a negotiation.
ACTS_OF_A_TABLE = 500


@pytest.fixture(scope="module")
def deployment(cluster_url, tmp_path_factory):
    """A deployment with the demo and its published records, each of them many times."""
    deployment = Deployment(cluster_url, "rebuild", tmp_path_factory.mktemp("rebuild"))
    run(["import", *sorted((PROJECT / "Schema/histories").glob("*-*.json"))], deployment.variables)
    last = psql(deployment.admin_url, "SELECT max(position) FROM log.events WHERE ledger_id = 1")[0]
    subprocess.run(
        ["psql", deployment.admin_url, "-XAtq", "-v", "ON_ERROR_STOP=1", "-v", f"last={last}", "-v", f"copies={COPIES}",
         "-f", PROJECT / "Scripts/bench.d/fill-copies.sql"],
        check=True, capture_output=True, timeout=COPY_SECONDS)
    # Nobody follows yet: the first rebuild takes the read models to the end of the log.
    rebuild(deployment)
    return deployment


def rebuild(deployment, *arguments, check=True):
    done = run(["projection", "rebuild", "--json", "--progress", "none", *arguments], deployment.variables, check=check)
    return json.loads(done.stdout)


def checksums(report):
    return {one["name"]: (one["rebuilt_rows"], one["rebuilt_checksum"]) for one in report["projections"]}


def test_a_second_rebuild_gives_the_same_rows_in_bounded_memory(deployment):
    report = rebuild(deployment)
    assert report["failures"] == [] and report["resumed_events"] == 0
    events = int(psql(deployment.admin_url, "SELECT count(*) FROM log.events")[0])
    assert report["events"] == events > 150_000
    for one in report["projections"]:
        assert one["compared"] and one["same"], one
    assert 0 < report["peak_memory_bytes"] < PEAK_MEMORY_BYTES
    assert report["fold_milliseconds"] <= report["milliseconds"]


def test_killed_in_the_middle_it_goes_on(deployment):
    whole = rebuild(deployment)
    running = subprocess.Popen(
        [binary(), "projection", "rebuild", "--progress", "json"], env=deployment.variables, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, cwd=NOWHERE)
    durable = "SELECT coalesce(sum(events), 0) FROM projection.rebuild_ranges WHERE purpose = 'rebuild'"
    end = time.monotonic() + 120
    while int(psql(deployment.admin_url, durable)[0]) == 0 and running.poll() is None and time.monotonic() < end:
        pass
    running.send_signal(signal.SIGKILL)
    running.communicate(timeout=60)
    assert running.returncode == -signal.SIGKILL, "it was over before it could be killed"
    # The sessions of the dead process end by themselves, with what they had not committed.
    gone = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (" \
           "SELECT oid FROM pg_database WHERE datname = current_database())"
    while int(psql(deployment.admin_url, gone)[0]) > 0:
        assert time.monotonic() < end
    before = int(psql(deployment.admin_url, durable)[0])
    assert 0 < before < whole["events"]
    done = run(["projection", "rebuild", "--json", "--progress", "json"], deployment.variables)
    report = json.loads(done.stdout)
    # The server may have ended one transaction of the dead process after that.
    assert before <= report["resumed_events"] < whole["events"]
    assert checksums(report) == checksums(whole)
    assert all(one["compared"] and one["same"] for one in report["projections"])
    steps = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
    assert steps[0]["progress"] == "folding" and steps[0]["done"] == report["resumed_events"]
    assert {"folding", "indexing", "finishing"} <= {step["progress"] for step in steps}
    assert all("rate_per_second" in step for step in steps)


def test_reads_and_acts_go_on_during_a_rebuild(deployment):
    service = deployment.service()
    service.start()
    failures, reads, stopped = [], [0], threading.Event()
    client = ParleyClient(service.address, deployment.tokens["employer-chief"])
    labour = ParleyClient(service.address, deployment.tokens["labour-chief"])

    def read():
        while not stopped.is_set():
            answer = client.get("/v1/negotiations?limit=5")
            reads[0] += 1
            if answer.status_code != 200:
                failures.append((answer.status_code, answer.text))

    reader = threading.Thread(target=read)
    reader.start()
    acts = 0
    try:
        for _ in range(2):
            running = subprocess.Popen(
                [binary(), "projection", "rebuild", "--json", "--progress", "none"], env=deployment.variables,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=NOWHERE)
            while running.poll() is None:
                if acts % ACTS_OF_A_TABLE == 0:
                    negotiation = open_table(labour, client)
                acts += 1
                answer = client.offer(negotiation, [per_parcel(f"0.{acts:06d}")], f"rebuild-{acts}")
                assert answer.status_code == 201, answer.text
            out, err = running.communicate()
            assert running.returncode == 0, err
            for one in json.loads(out)["projections"]:
                assert one["compared"] and one["same"], one
    finally:
        stopped.set()
        reader.join()
        service.stop()
    assert failures == [] and reads[0] > 0 and acts > 0


def test_old_tables_are_dropped_on_request(deployment):
    rebuild(deployment)
    told = json.loads(run(["projection", "drop-old", "--json"], deployment.variables).stdout)
    assert "negotiation_overview_2" in told["dropped"]
    assert psql(deployment.admin_url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'projection_old'") == ["0"]
    assert json.loads(run(["projection", "drop-old", "--json"], deployment.variables).stdout) == {"dropped": []}


def test_an_event_that_cannot_be_read_is_named(deployment):
    psql(deployment.admin_url, """
        INSERT INTO log.events (position, version, stream_id, ledger_id, leaf, leaf_hash, salt, payload)
        SELECT e.position + 1, l.version + 1, l.stream_id, 1,
               overlay(l.leaf PLACING int8send(e.position + 1) || uuid_send(l.stream_id) || int8send(l.version + 1)
                   FROM 13 FOR 32), l.leaf_hash, l.salt, '{"no": "event"}'::bytea
        FROM (SELECT max(position) AS position FROM log.events WHERE ledger_id = 1) AS e,
             (SELECT * FROM log.events WHERE ledger_id = 1 ORDER BY version DESC LIMIT 1) AS l;
        INSERT INTO log.batches (last_position, prev_position, recorded_at_us, ledger_id)
        SELECT b.last_position + 1, b.last_position, b.recorded_at_us + 1, 1 FROM log.batches AS b
        WHERE b.ledger_id = 1 ORDER BY b.last_position DESC LIMIT 1""")
    head = int(psql(deployment.admin_url, "SELECT max(position) FROM log.events WHERE ledger_id = 1")[0])
    done = run(["projection", "rebuild", "--json", "--progress", "none"], deployment.variables, check=False)
    assert done.returncode == VIOLATION
    failures = {one["name"]: one for one in json.loads(done.stdout)["failures"]}
    assert failures["current_terms"]["position"] == head and failures["current_terms"]["reason"]
    assert "parties" not in failures
    service = deployment.service("poisoned")
    service.start()
    try:
        end = time.monotonic() + 30
        while True:
            told = json.loads(run(["projection", "status", "--json"], deployment.variables).stdout)["projections"]
            status = {one["name"]: one for one in told if one["ledger"] == 1}
            if "stopped" in status["current_terms"] and status["parties"]["lag"] == 0:
                break
            assert time.monotonic() < end, status
        assert status["current_terms"]["stopped"]["position"] == head
        assert status["current_terms"]["position"] == head - 1
        assert "stopped" not in status["parties"]
        # What the rebuild recorded is there before this process has made its first page.
        while True:
            metrics = ParleyClient(service.admin_address, "none").get("/metrics").text
            if "parley_projection_stopped{" in metrics and "parley_projection_lag_events{" in metrics:
                break
            assert time.monotonic() < end, metrics
    finally:
        service.stop()
    told = run(["projection", "status"], deployment.variables).stdout
    assert f"position {head} of ledger 1" in told
