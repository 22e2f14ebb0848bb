"""Receipts over HTTP before judges that share no code with Parley, and heads records recomputed from the leaves alone."""

import base64
import hashlib
import json
import os
import struct
import subprocess
import threading
import time

import pytest

from parley_client import ParleyClient, per_parcel_item
from parley_process import Deployment, psql
from proof_bench import JUDGES, transparency

LEDGER = 1
HEADS_SECONDS = 1
ENDURED_SECONDS = 60


class Notary:
    """Signs the ledger from its leaves and publishes, as `parley notary` does; the witness cosigns everything."""

    def __init__(self, url):
        self.url = url
        self.log = transparency.Signer("python.example/ledger", transparency.LOG)
        self.witness = transparency.Signer("python.example/witness", transparency.WITNESS)

    def leaves(self):
        rows = psql(self.url, f"SELECT encode(leaf, 'hex') FROM log.events WHERE ledger_id = {LEDGER} ORDER BY position")
        return [bytes.fromhex(row) for row in rows]

    def publish(self, final):
        leaves = self.leaves()
        tree, size = transparency.Tree(leaves), len(leaves)
        root = tree.root(0, size)
        nodes, level = [], 1
        while 1 << level <= size:
            for index in range(size >> level):
                node = tree.root(index << level, (index + 1) << level).hex()
                nodes.append(f"({LEDGER}, {level}, {index}, '\\x{node}')")
            level += 1
        text = transparency.checkpoint_text(self.log.name, size, root)
        note = text + b"\n" + self.log.line(text)
        common = f"{LEDGER}, '{self.log.name}', {size}, clock_timestamp()"
        statements = [
            "INSERT INTO proof.nodes (ledger_id, level, node_index, hash) VALUES "
            f"{', '.join(nodes)} ON CONFLICT DO NOTHING",
            "INSERT INTO proof.checkpoints (ledger_id, origin, size, signed_at, root, note) VALUES "
            f"({common}, '\\x{root.hex()}', '\\x{note.hex()}') ON CONFLICT DO NOTHING",
        ]
        if final:
            note += self.witness.line(text, 1_700_000_000)
            anchor = hashlib.sha256(text).hexdigest()
            statements.append(
                "INSERT INTO proof.final_checkpoints (ledger_id, origin, size, finalised_at, anchor, note) VALUES "
                f"({common}, '\\x{anchor}', '\\x{note.hex()}')")
        psql(self.url, "; ".join(statements))

    @property
    def vkeys(self):
        return [self.log.vkey, self.witness.vkey]


@pytest.fixture(scope="module")
def own(cluster_url, tmp_path_factory):
    """A deployment whose service records heads every second."""
    deployment = Deployment(cluster_url, "receipts", tmp_path_factory.mktemp("receipts"))
    deployment.variables["PARLEY_HEADS_SECONDS"] = str(HEADS_SECONDS)
    service = deployment.service()
    service.start()
    yield deployment, service
    assert service.stop() == 0, service.log_tail()


def client(own, name):
    deployment, service = own
    return ParleyClient(service.address, deployment.tokens[name])


@pytest.fixture(scope="module")
def go(tmp_path_factory):
    folder = tmp_path_factory.mktemp("go")
    judge = folder / "judge"
    variables = os.environ | {
        "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOCACHE": str(folder / "cache"), "CGO_ENABLED": "0",
        "GOFLAGS": "", "GOPROXY": "off"}
    subprocess.run(
        ["go", "build", "-o", judge, JUDGES / "judge.go"], check=True, env=variables, timeout=300, cwd=folder)
    return judge


def opened(own):
    """A new negotiation with one demand; the answer to that act."""
    labour, employer = client(own, "labour-chief"), client(own, "employer-chief")
    invited = labour.invite("employer-chief", [per_parcel_item()])
    assert invited.status_code == 201, invited.text
    negotiation = invited.json()["negotiation_id"]
    assert employer.accept_invitation(negotiation).status_code == 201
    act = labour.demand(negotiation, [
        {"item": "per_parcel", "term": {"kind": "scalar", "amount": "1.20", "unit": "CNY/parcel"}}], key=negotiation)
    assert act.status_code == 201, act.text
    return act.json()


def test_an_act_is_proved_by_its_receipt(own, go, tmp_path):
    deployment, _ = own
    notary = Notary(deployment.admin_url)
    act = opened(own)
    receipt = act["receipts"][0]
    leaf, salt = bytes.fromhex(receipt["leaf"]), bytes.fromhex(receipt["salt"])
    labour, employer = client(own, "labour-chief"), client(own, "employer-chief")
    before = labour.get(receipt["proof_url"]).json()
    assert (before["standing"], before["proof"]) == ("pending", None)
    # The leaf commits to what was tabled.
    payload = base64.b64decode(before["payload"], validate=True)
    assert hashlib.sha256(b"parley/payload/v1\0" + salt + payload).digest() == leaf[132:164]
    assert json.loads(payload)["data"] == act["events"][0]["data"]
    # The other side waits for the proof.
    waited = []
    waiter = threading.Thread(
        target=lambda: waited.append(employer.get(receipt["proof_url"], params={"wait": 25, "standing": "final"})))
    waiter.start()
    notary.publish(final=True)
    waiter.join()
    after = waited[0].json()
    assert after["standing"] == "final" and after["leaf"] == receipt["leaf"], after
    text = labour.get(receipt["proof_url"], headers={"Accept": "text/plain"})
    assert text.text == after["proof"]
    transparency.verify_proof(text.content, leaf, notary.vkeys)
    proof, leaf_file, keys = tmp_path / "proof", tmp_path / "leaf", tmp_path / "keys"
    proof.write_bytes(text.content)
    leaf_file.write_bytes(leaf)
    keys.write_text("".join(f"{vkey}\n" for vkey in notary.vkeys))
    subprocess.run([go, "verify", proof, keys, leaf_file], check=True, timeout=60)
    subprocess.run([JUDGES / "verify-proof", proof, leaf_file, *notary.vkeys], check=True, timeout=60)
    # One bit of the leaf is another event.
    leaf_file.write_bytes(leaf[:-1] + b"\x01")
    assert subprocess.run([go, "verify", proof, keys, leaf_file], timeout=60, capture_output=True).returncode == 1


def test_checkpoints_extend_each_other(own, go, tmp_path):
    deployment, _ = own
    notary = Notary(deployment.admin_url)
    labour = client(own, "labour-chief")
    opened(own)
    notary.publish(final=False)
    older = labour.get("/v1/ledger/checkpoint", headers={"Accept": "text/plain"})
    size = int(older.text.split("\n")[1])
    opened(own)
    notary.publish(final=False)
    body = labour.get("/v1/ledger/checkpoint/consistency", params={"from": size})
    assert body.status_code == 200, body.text
    transparency.verify_add_checkpoint(body.content, older.content, [notary.log.vkey])
    request, first, keys = tmp_path / "request", tmp_path / "older", tmp_path / "keys"
    request.write_bytes(body.content)
    first.write_bytes(older.content)
    keys.write_text(notary.log.vkey + "\n")
    subprocess.run([go, "verify", request, keys, first], check=True, timeout=60)


def records(url):
    """The heads records: position, and what each says."""
    rows = psql(url, f"""
        SELECT position || ' ' || (convert_from(payload, 'UTF8')::jsonb -> 'data')::text FROM log.events
        WHERE ledger_id = {LEDGER} AND get_byte(leaf, 9) = 8 ORDER BY position
        """)
    return [(int(row.split(" ", 1)[0]), json.loads(row.split(" ", 1)[1])) for row in rows]


def wait_for_heads(url, position):
    """Waits until a heads record covers a position."""
    end = time.monotonic() + ENDURED_SECONDS
    while time.monotonic() < end:
        found = [heads for _, heads in records(url) if heads["through"] >= position]
        if found:
            return found[0]
        time.sleep(0.1)
    raise AssertionError(f"no heads record covers {position} after {ENDURED_SECONDS} s")


def test_heads_are_recorded_also_after_a_kill(own):
    deployment, service = own
    url = deployment.admin_url
    for _ in range(3):
        act = opened(own)
        service.kill()
        service.start()
        position = struct.unpack(">Q", bytes.fromhex(act["receipts"][0]["leaf"])[12:20])[0]
        wait_for_heads(url, position)
    leaves = Notary(url).leaves()
    last = 0
    for position, heads in records(url):
        entries = {}
        for leaf in leaves[:heads["through"]]:
            entries[leaf[20:36]] = leaf[36:44] + transparency.leaf_hash(leaf)
        tree = transparency.Tree([stream + entries[stream] for stream in sorted(entries)])
        assert heads["streams"] == len(entries)
        assert heads["root"] == tree.root(0, len(entries)).hex()
        # Something other than heads came since the record before.
        assert any(leaf[9] != 8 for leaf in leaves[last:heads["through"]])
        assert heads["through"] < position
        last = heads["through"]
