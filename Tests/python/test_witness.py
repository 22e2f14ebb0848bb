"""`parley witness` before clients and judges that share no code with it: what it cosigns, what it refuses, and what it remembers when it
is killed at any moment."""

import os
import random
import threading
import time

import pytest
import subprocess

import requests

from proof_bench import transparency
from test_proofs import go, python, shell  # noqa: F401  (a fixture, and two judges)
from witness_process import (
    BAD_INPUT, CONFIGURATION, OK, TRY_AGAIN, USAGE, VIOLATION, PythonLog, WitnessProcess, cosigned_time)
from parley_process import run

CRASHES = int(os.environ.get("PARLEY_TEST_CRASHES", "20"))
WORKERS = 4
LOG_SIZE = 4_000


@pytest.fixture
def log():
    return PythonLog(40)


@pytest.fixture
def witness(tmp_path, log):
    made = WitnessProcess(tmp_path, log)
    made.start("--first")
    yield made
    assert made.stop() in (0, -9), made.log_path.read_text()[-3000:]


def test_judges_accept_its_cosignatures(witness, log, go, tmp_path):  # noqa: F811
    keys = tmp_path / "all-keys"
    keys.write_text(f"{log.signer.vkey}\n{witness.vkey}\n")
    leaf_file = tmp_path / "leaf"
    leaf_file.write_bytes(log.entries[0])
    old = 0
    for size in (1, 2, 7, 8, 8, 21):
        before = int(time.time())
        answer = witness.add(log.request(old, size))
        assert answer.status_code == 200, answer.text
        assert before <= cosigned_time(answer.text) <= int(time.time())
        cosigned = log.checkpoint(size) + answer.content
        assert transparency.open_checkpoint(cosigned, [log.signer.vkey, witness.vkey])[1] == size
        assert witness.latest(log) == cosigned
        file = tmp_path / "cosigned"
        file.write_bytes(cosigned)
        assert go("verify", file, keys)
        # openssl verifies both signatures, sha256sum the path.
        proof = tmp_path / "proof"
        proof.write_bytes(transparency.proof_file(0, log.tree.path(0, 0, size), cosigned))
        assert shell(proof, leaf_file, [log.signer.vkey, witness.vkey])
        told = run(["proof", "verify", file, "--policy", witness.policy], witness.variables)
        assert told.stdout.splitlines()[-1] == "holds, final"
        old = size


def test_statuses_are_those_of_the_specification(witness, log):
    assert witness.latest(log) is None
    assert witness.add(b"nonsense").status_code == 400
    assert witness.add(log.request(0, 3).replace(b"old 0", b"old 4")).status_code == 400
    assert witness.add(PythonLog(3, "another.example/log").request(0, 3)).status_code == 404
    assert witness.add(PythonLog(3).request(0, 3)).status_code == 403
    assert witness.add(b" " * 300_000).status_code == 413
    assert requests.get(witness.address + "/add-checkpoint", timeout=30).status_code == 405
    assert witness.add(log.request(0, 7)).status_code == 200
    for body in (log.request(0, 7), log.request(0, 9), log.request(3, 9)):
        answer = witness.add(body)
        assert (answer.status_code, answer.text) == (409, "7\n")
        assert answer.headers["Content-Type"] == "text/x.tlog.size"
    assert witness.add(transparency.add_checkpoint_file(7, [], log.checkpoint(9))).status_code == 422
    assert witness.add(log.request(7, 7, log.forked_tree)).status_code == 409
    assert witness.add(log.request(7, 9, log.forked_tree)).status_code == 422


def test_a_fork_is_convicted_by_the_evidence_alone(witness, log, go, tmp_path):  # noqa: F811
    assert witness.add(log.request(0, 7)).status_code == 200
    assert witness.add(log.request(7, 7, log.forked_tree)).status_code == 409
    assert witness.add(log.request(7, 20, log.forked_tree)).status_code == 422
    kept = sorted(witness.state.glob("*.fork"))
    assert len(kept) == 2
    key = tmp_path / "log-key"
    key.write_text(log.signer.vkey + "\n")
    stranger = tmp_path / "other-key"
    stranger.write_text(PythonLog(1).signer.vkey + "\n")
    sizes = set()
    for file in kept:
        sizes.add(transparency.verify_fork(file.read_bytes(), log.signer.vkey))
        assert go("fork", file, key)
        assert not go("fork", file, stranger)
        told = run(["proof", "fork", file, "--policy", witness.policy], witness.variables, check=False)
        assert told.returncode == VIOLATION, told.stderr
        assert told.stdout.startswith("TWO HISTORIES of python.example/log")
        content = file.read_bytes()
        # The witness's own cosignature of the older checkpoint came along; whoever judges the log does not need it.
        start = content.index("— union.example ".encode())
        own = range(start, content.index(b"\n", start))
        for place in range(0, len(content) - 1, 7):
            if place in own:
                continue
            forged = tmp_path / "forged"
            forged.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1:])
            assert not python(transparency.verify_fork, forged.read_bytes(), log.signer.vkey), place
            if place % 35 == 0:
                assert not go("fork", forged, key), place
                told = run(["proof", "fork", forged, "--policy", witness.policy], witness.variables, check=False)
                assert told.returncode == BAD_INPUT, (place, told.stdout)
    assert sizes == {(7, 7), (7, 20)}


def test_two_checkpoints_tell_whether_there_is_a_fork(witness, log, go, tmp_path):  # noqa: F811
    """Without a witness: whoever holds two signed checkpoints and the leaves of one, or a proof between them."""

    def write(name, content):
        file = tmp_path / name
        file.write_bytes(content)
        return file

    older = {size: write(f"older-{size}", log.checkpoint(size)) for size in (2, 4, 6)}
    newer = write("newer", log.checkpoint(13))
    forked = write("forked", log.checkpoint(13, log.forked_tree))
    leaves = write("leaves", b"".join(log.entries[:13]))
    forked_leaves = write("forked-leaves", b"".join(log.forked_entries[:13]))
    key = write("log-key", (log.signer.vkey + "\n").encode())

    def fork(*arguments):
        done = run(["proof", "fork", *arguments, "--policy", witness.policy], witness.variables, check=False)
        assert done.returncode != VIOLATION or "TWO HISTORIES" in done.stdout
        return done.returncode

    def proof(old, tree):
        return write(f"request-{old}", log.request(old, 13, tree))

    assert fork(newer, forked) == VIOLATION
    assert fork(newer, newer) == OK
    for old, is_fork in ((2, False), (4, True), (6, True)):
        expected = VIOLATION if is_fork else OK
        evidence = tmp_path / f"evidence-{old}"
        assert fork(older[old], forked, "--leaves", forked_leaves, "--evidence", evidence) == expected
        assert fork(older[old], newer, "--leaves", leaves) == OK
        assert fork(newer, older[old], "--consistency", proof(old, log.tree)) == OK
        # What a proof from 2^k leaves does not show, leaves do.
        shown = VIOLATION if old == 6 else BAD_INPUT if is_fork else OK
        assert fork(older[old], forked, "--consistency", proof(old, log.forked_tree)) == shown
        assert evidence.exists() == is_fork
        if is_fork:
            assert transparency.verify_fork(evidence.read_bytes(), log.signer.vkey) == (old, 13)
            assert go("fork", evidence, key)
            assert fork(evidence) == VIOLATION
            assert fork(older[old], forked, "--leaves", forked_leaves, "--evidence", evidence) == BAD_INPUT
    assert fork(older[4], forked) == USAGE
    assert fork(older[4], forked, "--leaves", leaves) == BAD_INPUT
    assert fork(older[4], forked, "--consistency", proof(6, log.forked_tree)) == BAD_INPUT
    unsigned = write("unsigned", PythonLog(4).checkpoint(4))
    assert fork(unsigned, forked, "--leaves", forked_leaves) == BAD_INPUT


def test_it_never_starts_over(witness, log):
    assert witness.add(log.request(0, 7)).status_code == 200
    status, said = witness.refused_to_start()
    assert status == TRY_AGAIN and "another process" in said
    assert witness.stop() == 0
    status, said = witness.refused_to_start("--first")
    assert status == CONFIGURATION and "without --first" in said
    file = witness.state / f"{log.hash}.checkpoint"
    right = file.read_bytes()
    for what, content in {
        "empty": b"", "cut": right[:-20], "another size": right.replace(b"\n7\n", b"\n6\n"), "older, unsigned": log.checkpoint(6),
    }.items():
        file.write_bytes(content)
        status, said = witness.refused_to_start()
        assert status == VIOLATION and "damaged" in said and file.name in said, what
    file.unlink()
    assert witness.refused_to_start()[0] == VIOLATION
    witness.state.rename(witness.folder / "elsewhere")
    status, said = witness.refused_to_start()
    assert status == CONFIGURATION and "--first" in said
    (witness.folder / "elsewhere").rename(witness.state)
    file.write_bytes(right)
    witness.start()
    assert witness.latest(log) == right


def test_the_key_of_a_log_cosigns_nothing(witness):
    key = witness.folder / "log.key"
    run(["key", "signing", "x.example/log", "--file", key], witness.variables)
    done = run(
        ["witness", "--state-directory", witness.folder / "other", "--key", key, "--policy", witness.policy, "--first"],
        witness.variables, check=False)
    assert done.returncode == BAD_INPUT and not (witness.folder / "other").exists()
    for wrong in (["--log", "nonsense"], ["--log", witness.vkey]):
        done = run(
            ["witness", "--state-directory", witness.folder / "other", "--key", witness.key_file, *wrong, "--first"],
            witness.variables, check=False)
        assert done.returncode == BAD_INPUT
    done = run(
        ["witness", "--state-directory", witness.folder / "other", "--key", witness.key_file], witness.variables, check=False)
    assert done.returncode == USAGE


class Acknowledged:
    """The largest size that the witness said it cosigned."""

    def __init__(self):
        self.lock = threading.Lock()
        self.size = self.count = 0
        self.bodies = {}

    def note(self, size, line):
        with self.lock:
            self.count += 1
            self.size = max(self.size, size)
            self.bodies[size] = line


def ask(witness, log, acknowledged, seed, stopped):
    """Grows by small steps, from whatever size the witness says that it has."""
    chance, known, session = random.Random(seed), 0, requests.Session()
    while not stopped.is_set():
        size = min(known + chance.randint(0, 3), LOG_SIZE)
        body = log.request(known, size) if size else log.request(0, 1)
        try:
            answer = witness.add(body, session)
        except requests.RequestException:
            stopped.wait(0.02)
            continue
        if answer.status_code == 200:
            known = max(size, 1)
            acknowledged.note(known, answer.content)
        elif answer.status_code == 409:
            known = int(answer.text)
        else:
            assert answer.status_code == 503, answer.text


def test_killed_at_any_moment_it_is_never_older_than_what_it_acknowledged(tmp_path):
    seed = int(os.environ.get("PARLEY_TEST_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed}; repeat with PARLEY_TEST_SEED={seed}")
    chance = random.Random(seed)
    log = PythonLog(LOG_SIZE)
    witness = WitnessProcess(tmp_path, log)
    witness.start("--first")
    acknowledged, stopped = Acknowledged(), threading.Event()
    workers = [
        threading.Thread(target=ask, args=(witness, log, acknowledged, seed + number, stopped))
        for number in range(WORKERS)]
    for worker in workers:
        worker.start()
    try:
        for _ in range(CRASHES):
            goal, end = acknowledged.count + chance.randint(1, 12), time.monotonic() + 60
            while acknowledged.count < goal:
                assert time.monotonic() < end, "nothing is acknowledged"
                time.sleep(0.001)
            witness.kill()
            size = acknowledged.size
            witness.start()
            origin, latest, root = transparency.open_checkpoint(
                witness.latest(log), [log.signer.vkey, witness.vkey])
            assert latest >= size, "older than what was acknowledged"
            assert root == log.tree.root(0, latest)
            if size > 3:  # Up to the third leaf both histories are one.
                answer = witness.add(log.request(size, min(size + 9, LOG_SIZE), log.forked_tree))
                assert answer.status_code in (409, 422), answer.text
    finally:
        stopped.set()
        for worker in workers:
            worker.join()
        witness.stop()
    assert acknowledged.count > CRASHES
    for size, line in acknowledged.bodies.items():
        transparency.verify_signature(log.checkpoint(size) + line, witness.vkey)


# What the system sees, and what comes of a disk that fails at any one call.


def strace(witness, output, *options):
    """Starts the witness under strace, which writes what it saw of the calls asked for."""
    if subprocess.run(["strace", "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine lets no process trace another one (ptrace)")
    witness.start(before=["strace", "-f", "-y", "-s", "40", "-o", str(output), *options])


def test_a_checkpoint_is_durable_before_it_is_answered(witness, log, tmp_path):
    assert witness.add(log.request(0, 3)).status_code == 200
    witness.stop()
    seen = tmp_path / "calls"
    strace(witness, seen, "-e", "trace=fsync,rename,renameat,renameat2,write,writev,sendto,sendmsg")
    assert witness.add(log.request(3, 7)).status_code == 200
    witness.kill()
    file = f"{witness.state}/{log.hash}.checkpoint"
    order = []
    for call in seen.read_text(errors="replace").splitlines():
        if "fsync(" in call and f"<{file}.new>" in call:
            order.append("flush file")
        elif "rename" in call and f"{file}.new" in call:
            order.append("rename")
        elif "fsync(" in call and f"<{witness.state}>" in call:
            order.append("flush directory")
        elif "HTTP/1.1 200 OK" in call and order:
            order.append("answer")
    assert order == ["flush file", "rename", "flush directory", "answer"]


@pytest.mark.parametrize("suffix, call, error", [
    (".checkpoint.new", "openat", "EACCES"), (".checkpoint.new", "write", "ENOSPC"), (".checkpoint.new", "fsync", "EIO"),
    (".checkpoint.new", "close", "EIO"), (".checkpoint.new", "rename", "EIO"), (None, "fsync", "EIO"),
], ids=["open", "write", "flush", "close", "rename", "flush directory"])
def test_a_disk_that_fails_at_any_call_costs_the_answer_and_no_history(witness, log, tmp_path, suffix, call, error):
    assert witness.add(log.request(0, 5)).status_code == 200
    witness.stop()
    path = witness.state if suffix is None else witness.state / f"{log.hash}{suffix}"
    seen = tmp_path / "calls"
    strace(witness, seen, "-P", str(path), "-e", f"trace={call}", "-e", f"inject={call}:error={error}")
    assert witness.add(log.request(5, 9)).status_code == 503
    assert "INJECTED" in seen.read_text(errors="replace")
    # What is on the disk is not known any more: nothing is signed, old or new.
    for body in (log.request(5, 9), log.request(5, 5), log.request(0, 9)):
        assert witness.add(body).status_code == 503
    assert requests.get(witness.address + "/readyz", timeout=30).status_code == 503
    witness.kill()
    witness.start()
    _, size, root = transparency.open_checkpoint(witness.latest(log), [log.signer.vkey, witness.vkey])
    assert size in (5, 9) and root == log.tree.root(0, size)
    assert witness.add(log.request(size, 20, log.forked_tree)).status_code == 422
    assert witness.add(log.request(size, 20)).status_code == 200
