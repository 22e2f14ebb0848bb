"""Bundles made by the binary over PostgreSQL, and two ways to verify them that share no code with Parley.

The notary of these tests is Python: it reads the leaves from the database, builds the tree by the recursion of RFC 9162, signs, has two
parties cosign, and writes nodes and checkpoints as the notary's role would.
"""

import base64
import hashlib
import re
import struct
import subprocess

from parley_process import PROJECT, psql
from proof_bench import transparency

SCRIPT = PROJECT / "docs/guides/verify-bundle.sh"
EMPTY = hashlib.sha256(b"").digest()


class Notary:
    """A log with the union and the employer as its witnesses."""

    def __init__(self, deployment, folder, ledger=1):
        self.deployment, self.folder, self.ledger = deployment, folder, ledger
        self.log = transparency.Signer(f"bundle.example/ledger/{ledger}", transparency.LOG)
        self.witnesses = [
            transparency.Signer(f"{name}.example", transparency.WITNESS) for name in ("union", "employer")]
        self.vkeys = [self.log.vkey] + [witness.vkey for witness in self.witnesses]
        self.policy = folder / "policy"
        union, employer = (witness.vkey for witness in self.witnesses)
        self.policy.write_text(
            f"log {self.log.vkey}\nwitness union {union}\nwitness employer {employer}\n"
            "group parties all union employer\nquorum parties\n")
        self.keys = folder / "keys"
        self.keys.write_text("\n".join(self.vkeys) + "\n")

    def leaves(self):
        rows = psql(
            self.deployment.admin_url,
            f"SELECT encode(leaf, 'hex') FROM log.events WHERE ledger_id = {self.ledger} ORDER BY position")
        return [bytes.fromhex(row) for row in rows]

    def publish(self, size=None):
        """Signs the first leaves, or all, cosigned a second after the last of them; gives the note."""
        leaves = self.leaves()[:size]
        size = len(leaves)
        tree = transparency.Tree(leaves)
        root = tree.root(0, size)
        time = struct.unpack(">q", leaves[-1][76:84])[0] // 1_000_000 + 1
        text = transparency.checkpoint_text(self.log.name, size, root)
        signed = text + b"\n" + self.log.line(text)
        lines = [(witness, witness.line(text, time)) for witness in self.witnesses]
        cosigned = signed + b"".join(line for _, line in lines)
        nodes = []
        level = 1
        while 1 << level <= size:
            for index in range(size >> level):
                hash = tree.root(index << level, (index + 1) << level)
                nodes.append(f"({self.ledger}, {level}, {index}, '\\x{hash.hex()}')")
            level += 1
        origin = self.log.name
        statements = []
        if nodes:
            statements.append(
                "INSERT INTO proof.nodes (ledger_id, level, node_index, hash) VALUES "
                + ", ".join(nodes) + " ON CONFLICT DO NOTHING")
        statements.append(
            "INSERT INTO proof.checkpoints (ledger_id, origin, size, signed_at, root, note) VALUES "
            f"({self.ledger}, '{origin}', {size}, clock_timestamp(), '\\x{root.hex()}', '\\x{signed.hex()}')")
        for witness, line in lines:
            key_id = transparency.key_id(witness.name, witness.kind, witness.public).hex()
            statements.append(
                "INSERT INTO proof.cosignatures (ledger_id, origin, size, cosigned_at, witness, key_id, line) VALUES "
                f"({self.ledger}, '{origin}', {size}, to_timestamp({time}), '{witness.name}', '\\x{key_id}', "
                f"'{line.decode().strip()}')")
        statements.append(
            "INSERT INTO proof.final_checkpoints (ledger_id, origin, size, finalised_at, anchor, note) VALUES "
            f"({self.ledger}, '{origin}', {size}, clock_timestamp(), '\\x{transparency.digest(text).hex()}', "
            f"'\\x{cosigned.hex()}')")
        psql(self.deployment.admin_url, "; ".join(statements))
        return cosigned


def by_script(bundle, vkeys):
    """Whether the shell script accepts a bundle, and what it says."""
    done = subprocess.run([SCRIPT, bundle, *vkeys], capture_output=True, text=True, timeout=300)
    assert done.returncode in (0, 1), done.stderr
    return done.returncode == 0, done.stdout + done.stderr


def by_go(go, folder, keys):
    """Whether Go's packages accept every proof and checkpoint of a bundle."""
    for leaf in [*folder.glob("events/*.leaf"), *folder.glob("erasures/*.leaf"), *folder.glob("heads.leaf")]:
        if not go("verify", leaf.with_suffix(".tlog-proof"), keys, leaf):
            return False
    for proof in folder.glob("earlier/*.add-checkpoint"):
        if not go("verify", proof, keys, proof.with_suffix(".checkpoint")):
            return False
    return go("verify", folder / "checkpoint", keys)


class Refused(Exception):
    pass


def check(condition, what):
    if not condition:
        raise Refused(what)


def by_python(folder, vkeys):
    """The whole verification with hashlib and cryptography; gives the payloads."""
    try:
        return _by_python(folder, vkeys)
    except (transparency.DoesNotHold, ValueError, AssertionError, OSError, struct.error, IndexError) as error:
        raise Refused(repr(error)) from error


def _by_python(folder, vkeys):
    newest = (folder / "checkpoint").read_bytes()
    transparency.open_checkpoint(newest, vkeys)
    for proof in sorted(folder.glob("earlier/*")):
        older = proof.with_suffix(".checkpoint")
        body = proof.with_suffix(".add-checkpoint").read_bytes()
        check(body.partition(b"\n\n")[2] == newest, "another checkpoint")
        check(int(older.stem) == int(older.read_bytes().split(b"\n")[1]), "another size")
        transparency.verify_add_checkpoint(body, older.read_bytes(), [vkeys[0]])

    def read(name):
        leaf = name.with_suffix(".leaf").read_bytes()
        check(len(leaf) == 256 and leaf[:9] == b"PRLYLF01\x01" and not any(leaf[228:]), "no leaf")
        proof = name.with_suffix(".tlog-proof").read_bytes()
        check(proof.partition(b"\n\n")[2] == newest, "another checkpoint")
        index = int(re.match(rb"c2sp.org/tlog-proof@v1\nindex (\d+)\n", proof)[1])
        check(struct.unpack(">q", leaf[12:20])[0] == index + 1, "another leaf")
        transparency.verify_proof(proof, leaf, vkeys)
        salt, payload = name.with_suffix(".salt").read_bytes(), name.with_suffix(".payload").read_bytes()
        check(len(salt) == 32, "no salt")
        commitment = hashlib.sha256(b"parley/payload/v1\0" + salt + payload).digest()
        check(commitment == leaf[132:164], "another payload")
        return leaf, payload

    erased = set()
    for name in sorted(folder.glob("erasures/*.leaf")):
        leaf, payload = read(name)
        check(leaf[9] & 2, "no record of an erasure")
        for position, ordinal, hash in re.findall(
                rb'"position":(\d+),"ordinal":(\d+),"leaf_hash":"([0-9a-f]{64})"', payload):
            erased.add((int(position), int(ordinal), hash.decode()))
    previous, stream, position, time, payloads, leaves = bytes(32), None, 0, 0, [], []
    names = sorted(folder.glob("events/*.leaf"))
    check(names, "no events")
    for version, name in enumerate(names, 1):
        check(name.stem == f"{version:06}", "an event is missing")
        leaf, payload = read(name)
        check(stream in (None, leaf[20:36]), "another negotiation")
        stream = leaf[20:36]
        check(struct.unpack(">q", leaf[36:44])[0] == version, "another version")
        check(leaf[44:76] == previous, "the chain is broken")
        at, recorded = struct.unpack(">q", leaf[12:20])[0], struct.unpack(">q", leaf[76:84])[0]
        check(at > position and recorded >= time, "out of order")
        position, time, previous = at, recorded, transparency.leaf_hash(leaf)
        beside = name.with_suffix(".disclosures")
        if leaf[164:196] == EMPTY:
            check(not beside.exists(), "nothing is beside this event")
        else:
            hashes = []
            text = beside.read_text()
            check(text.endswith("\n"), "a line without end")
            for ordinal, line in enumerate(text.splitlines()):
                if " " in line:
                    hash = line.split(" ")[1]
                    check((at, ordinal, hash) in erased, "withheld")
                    hashes.append(bytes.fromhex(hash))
                else:
                    base64.urlsafe_b64decode(line + "==")
                    hashes.append(transparency.leaf_hash(line.encode()))
            check(root(hashes) == leaf[164:196], "another disclosure")
        payloads.append(payload)
        leaves.append(leaf)
    record, payload = read(folder / "heads.leaf")
    check(record[9] & 8, "no record of heads")
    through = int(re.search(rb'"through":(\d+)', payload)[1])
    streams = int(re.search(rb'"streams":(\d+)', payload)[1])
    heads_root = bytes.fromhex(re.search(rb'"root":"([0-9a-f]{64})"', payload)[1].decode())
    check(through < struct.unpack(">q", record[12:20])[0], "looks ahead")
    head = [leaf for leaf in leaves if struct.unpack(">q", leaf[12:20])[0] <= through][-1]
    index, size, *path = (folder / "heads.inclusion").read_text().splitlines()
    check(size == f"size {streams}" and path.pop() == "", "no inclusion")
    entry = transparency.leaf_hash(head[20:44] + transparency.leaf_hash(head))
    found = transparency.root_of_path(
        int(index.removeprefix("index ")), 0, streams, entry, transparency.hashes(path))
    check(found == heads_root, "the tail is missing")
    return payloads


def root(hashes):
    if len(hashes) == 1:
        return hashes[0]
    middle = transparency.split(len(hashes))
    return transparency.node_hash(root(hashes[:middle]), root(hashes[middle:]))


