"""`parley verify --all` from outside: exit status, named findings, and a run that is killed and goes on."""

import json
import signal
import subprocess
import time

import pytest

from parley_process import NOWHERE, PROJECT, Deployment, binary, psql, run

OK, VIOLATION, USAGE, BAD_INPUT = 0, 3, 64, 65
STREAMS, ROUNDS = 4_000, 8
EVENTS = STREAMS * ROUNDS
UNLOCK = "ALTER TABLE log.events DISABLE TRIGGER append_only; ALTER TABLE log.batches DISABLE TRIGGER append_only;"
LOCK = "ALTER TABLE log.events ENABLE ALWAYS TRIGGER append_only; ALTER TABLE log.batches ENABLE ALWAYS TRIGGER append_only;"


def fill(url):
    for round_number in range(1, ROUNDS + 1):
        subprocess.run(
            ["psql", url, "-XAtq", "-v", "ON_ERROR_STOP=1", "-v", f"round={round_number}", "-v", f"streams={STREAMS}",
             "-f", PROJECT / "Scripts/bench.d/fill-chained.sql"],
            check=True, capture_output=True, timeout=120)


@pytest.fixture(scope="module")
def signed(cluster_url, tmp_path_factory):
    """A deployment with a long signed log, and the checkpoint that an auditor kept."""
    folder = tmp_path_factory.mktemp("verify")
    deployment = Deployment(cluster_url, "verify_log", folder, demo=False)
    fill(deployment.admin_url)
    made = run(["bench", "sign", "--directory", folder / "notary"], deployment.variables)
    (folder / "checkpoint").write_text(made.stdout)
    return deployment


def verify(deployment, *arguments):
    done = run(["verify", "--all", "--json", "--progress", "none", *arguments], deployment.variables, check=False)
    return done.returncode, json.loads(done.stdout) if done.stdout else None, done.stderr


def kept(deployment):
    return "--checkpoint", deployment.folder / "checkpoint", "--state-directory", deployment.folder / "notary"


def test_an_untouched_log_holds(signed):
    status, report, _ = verify(signed, *kept(signed))
    assert status == OK
    assert report["holds"] and report["findings"] == [] and report["total"] == 0 and report["personal_content_read"]
    [ledger] = report["ledgers"]
    assert ledger["events"] == EVENTS and ledger["checkpoints"] == 1 and ledger["kept"] == 2
    assert ledger["signatures"] == 1
    root = (signed.folder / "checkpoint").read_text().splitlines()[2]
    assert ledger["root"] == root
    told = run(["verify", "--all"], signed.variables)
    assert "everything holds" in told.stdout and "nothing kept elsewhere was compared" in told.stdout


def test_a_killed_run_goes_on_to_the_same_report(signed, tmp_path):
    _, whole, _ = verify(signed, *kept(signed))
    state = tmp_path / "state"
    arguments = ["verify", "--all", "--json", "--resume", state, "--save-interval", "0", *kept(signed)]
    running = subprocess.Popen(
        [binary(), *map(str, arguments)], env=signed.variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        cwd=NOWHERE)
    end = time.monotonic() + 120
    while not state.exists() and running.poll() is None and time.monotonic() < end:
        time.sleep(0.001)
    running.send_signal(signal.SIGKILL)
    out, _ = running.communicate(timeout=60)
    assert running.returncode == -signal.SIGKILL and out == b"", "it was over before it could be killed"
    position = int(next(
        line.split()[3] for line in state.read_text().splitlines() if line.startswith("ledger ")))
    assert 0 < position < EVENTS
    done = run([*arguments, "--progress", "json"], signed.variables)
    assert json.loads(done.stdout) == whole
    first = json.loads(done.stderr.splitlines()[0])
    assert first["done"] > position and first["total"] == EVENTS
    assert not state.exists()


@pytest.mark.parametrize("content", [b"", b"nonsense", b"parley-verification v1\n"])
def test_what_is_no_state_is_refused(signed, tmp_path, content):
    state = tmp_path / "state"
    state.write_bytes(content)
    status, _, told = verify(signed, "--resume", state)
    assert status == BAD_INPUT and "not the state" in told
    assert state.read_bytes() == content


@pytest.mark.parametrize("arguments", [
    [], ["--all", "--ledger", "1"], ["--all", "--findings", "0"], ["--all", "--save-interval", "-1"]])
def test_a_wrong_command_line_is_refused(signed, arguments):
    assert run(["verify", *arguments], signed.variables, check=False).returncode == USAGE


def test_an_altered_payload_is_named_with_its_place(signed):
    changed = psql(signed.admin_url, f"""
        {UNLOCK} CREATE TABLE public.kept AS SELECT position, payload FROM log.events WHERE position = 20000;
        UPDATE log.events SET payload = payload || ' ' WHERE position = 20000 RETURNING stream_id; {LOCK}""")
    assert len(changed) == 1
    try:
        status, report, told = verify(signed, *kept(signed))
        assert status == VIOLATION and "1 findings" in told
        [finding] = report["findings"]
        assert finding["code"] == "payload" and finding["position"] == 20000 and finding["stream"] == changed[0]
        assert report["counts"] == {"payload": 1} and not report["holds"]
        text = run(["verify", "--ledger", "1"], signed.variables, check=False)
        assert text.returncode == VIOLATION and "payload: ledger 1, position 20000" in text.stdout
    finally:
        psql(signed.admin_url, f"""
            {UNLOCK} UPDATE log.events AS e SET payload = k.payload FROM public.kept AS k WHERE k.position = e.position;
            {LOCK} DROP TABLE public.kept""")
    assert verify(signed)[0] == OK


def test_a_log_cut_off_is_shown_by_what_was_kept(signed):
    """Last of this file: it takes the end of the log away."""
    tables = "proof.nodes proof.checkpoints proof.cosignatures proof.final_checkpoints".split()
    off = " ".join(f"ALTER TABLE {table} DISABLE TRIGGER append_only;" for table in tables)
    changed = psql(signed.admin_url, f"""
        {UNLOCK} {off}
        DELETE FROM log.batches WHERE last_position > {EVENTS - STREAMS} RETURNING last_position;
        DELETE FROM log.events WHERE position > {EVENTS - STREAMS};
        DELETE FROM proof.checkpoints; DELETE FROM proof.nodes;""")
    assert changed == [str(EVENTS)]
    assert verify(signed)[0] == OK
    status, report, _ = verify(signed, *kept(signed))
    assert status == VIOLATION
    assert {finding["code"] for finding in report["findings"]} == {"rollback", "missing-checkpoint"}
    assert report["counts"]["rollback"] == 2
