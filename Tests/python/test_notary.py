"""`parley notary` as a process that is killed again and again: what it published stays true, and nothing is missing."""

import base64
import hashlib
import os
import random
import signal
import subprocess
import threading
import time

import pytest

from parley_process import NOWHERE, PROJECT, Deployment, binary, free_port, psql, run

HISTORIES = sorted((PROJECT / "Schema" / "histories").glob("[a-z]*-*.json"))
KILLS_A_HISTORY = 4
LIFETIMES = (0.02, 0.5)
READY_SECONDS = 60


def root_of(leaves):
    """RFC 9162 §2.1.1, by its recursion; leaves are hashes."""
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + root_of(leaves[:split]) + root_of(leaves[split:])).digest()


class NotaryProcess:
    """`parley notary` in a process group of its own."""

    def __init__(self, variables, log_path):
        self.variables = variables | {"PARLEY_ADMIN_PORT": str(free_port())}
        self.log_path = log_path
        self.process = None

    def start(self):
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [binary(), "notary"], env=self.variables, stdout=log, stderr=log, cwd=NOWHERE, start_new_session=True)

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=READY_SECONDS)


@pytest.fixture(scope="module")
def killed(cluster_url, tmp_path_factory):
    """A deployment whose notary was killed over and over while the log grew, and has come to the end now."""
    seed = int(os.environ.get("PARLEY_TEST_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed}; repeat with PARLEY_TEST_SEED={seed}")
    generator = random.Random(seed)
    deployment = Deployment(cluster_url, "notary", tmp_path_factory.mktemp("notary"))
    policy = deployment.folder / "policy.txt"
    policy.write_text("quorum none\n")
    deployment.variables |= {
        "PARLEY_NOTARY_DIRECTORY": str(deployment.folder / "signing"), "PARLEY_NOTARY_ORIGIN": "test.example/killed",
        "PARLEY_NOTARY_POLICY": str(policy)}
    notary = NotaryProcess(deployment.variables, deployment.folder / "notary.log")
    for history in HISTORIES:
        growing = threading.Thread(target=run, args=(["import", "--ledger", "1", history], deployment.variables))
        growing.start()
        for _ in range(KILLS_A_HISTORY):
            notary.start()
            time.sleep(generator.uniform(*LIFETIMES))
            notary.kill()
        growing.join()
    notary.start()
    head = int(psql(deployment.admin_url, "SELECT max(last_position) FROM log.batches WHERE ledger_id = 1")[0])
    end = time.monotonic() + READY_SECONDS
    newest = "SELECT coalesce(max(size), 0) FROM proof.final_checkpoints WHERE ledger_id = 1"
    while int(psql(deployment.admin_url, newest)[0]) < head:
        assert time.monotonic() < end, (deployment.folder / "notary.log").read_text()[-4000:]
        time.sleep(0.05)
    assert notary.stop() == 0
    return deployment, head


def test_every_checkpoint_is_the_root_of_the_leaves(killed):
    deployment, head = killed
    rows = psql(
        deployment.admin_url, "SELECT encode(leaf, 'hex') FROM log.events WHERE ledger_id = 1 ORDER BY position")
    leaves = [hashlib.sha256(b"\x00" + bytes.fromhex(row)).digest() for row in rows]
    assert len(leaves) == head
    notes = psql(
        deployment.admin_url, "SELECT encode(note, 'hex') FROM proof.checkpoints WHERE ledger_id = 1 ORDER BY size")
    sizes = []
    for note in notes:
        origin, size, root = bytes.fromhex(note).decode().splitlines()[:3]
        assert origin == "test.example/killed/ledger/1"
        assert base64.b64decode(root) == root_of(leaves[:int(size)])
        sizes.append(int(size))
    assert sizes[-1] == head


def test_nodes_are_complete_and_the_state_is_that_of_the_last_checkpoint(killed):
    deployment, head = killed
    nodes = int(psql(deployment.admin_url, "SELECT count(*) FROM proof.nodes WHERE ledger_id = 1")[0])
    assert nodes == head - head.bit_count()
    state = (deployment.folder / "signing" / "ledger-1.state").read_text()
    assert f"\nsize {head}\n" in state
    assert not (deployment.folder / "signing" / "ledger-1.refused").exists()


def test_the_last_note_verifies_and_leaves_name_what_was_final(killed):
    deployment, _ = killed
    listed = run(["key", "notary", "list"], deployment.variables).stdout
    key = next(word for line in listed.splitlines() for word in line.split() if "/ledger/1+" in word)
    policy = deployment.folder / "verify.txt"
    policy.write_text(f"log {key}\nquorum none\n")
    note = deployment.folder / "checkpoint"
    note.write_bytes(bytes.fromhex(psql(
        deployment.admin_url,
        "SELECT encode(note, 'hex') FROM proof.final_checkpoints WHERE ledger_id = 1 ORDER BY size DESC LIMIT 1")[0]))
    run(["proof", "verify", note, "--policy", policy, "--without-witnesses"], deployment.variables)
    forged = bytearray(note.read_bytes())
    forged[len(forged) // 3] ^= 1
    note.write_bytes(forged)
    done = run(["proof", "verify", note, "--policy", policy, "--without-witnesses"], deployment.variables, check=False)
    assert done.returncode in (3, 65)
