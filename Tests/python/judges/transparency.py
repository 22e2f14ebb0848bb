"""Trees, proofs and signed notes written from RFC 9162 and the C2SP specifications, with `cryptography` for Ed25519.

Nothing of Parley is in it: roots and proofs are computed by the recursion of the RFC, and a proof is verified by
folding it along the same recursion.
"""

import base64
import hashlib
import struct

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

LOG, WITNESS = 1, 4


class DoesNotHold(Exception):
    pass


def digest(data):
    return hashlib.sha256(data).digest()


def leaf_hash(entry):
    return digest(b"\x00" + entry)


def node_hash(left, right):
    return digest(b"\x01" + left + right)


def split(count):
    power = 1
    while power * 2 < count:
        power *= 2
    return power


class Tree:
    """§2.1.1, §2.1.3.1 and §2.1.4.1 as they stand there; roots of ranges are kept."""

    def __init__(self, entries):
        self.entries = entries
        self.roots = {}

    def root(self, start, end):
        if (start, end) not in self.roots:
            if end == start:
                root = digest(b"")
            elif end - start == 1:
                root = leaf_hash(self.entries[start])
            else:
                middle = start + split(end - start)
                root = node_hash(self.root(start, middle), self.root(middle, end))
            self.roots[start, end] = root
        return self.roots[start, end]

    def path(self, index, start, end):
        if end - start == 1:
            return []
        middle = start + split(end - start)
        if index < middle:
            return self.path(index, start, middle) + [self.root(middle, end)]
        return self.path(index, middle, end) + [self.root(start, middle)]

    def consistency(self, old, start, end, is_old_root=True):
        if old == end:
            return [] if is_old_root else [self.root(start, end)]
        middle = start + split(end - start)
        if old <= middle:
            return self.consistency(old, start, middle, is_old_root) + [self.root(middle, end)]
        return self.consistency(old, middle, end, False) + [self.root(start, middle)]


def root_of_path(index, start, end, leaf, path):
    """The root that a path gives for a leaf: the recursion of §2.1.3.1 read backwards."""
    if end - start == 1:
        if path:
            raise DoesNotHold("too many hashes")
        return leaf
    if not path:
        raise DoesNotHold("too few hashes")
    middle = start + split(end - start)
    if index < middle:
        return node_hash(root_of_path(index, start, middle, leaf, path[:-1]), path[-1])
    return node_hash(path[-1], root_of_path(index, middle, end, leaf, path[:-1]))


def roots_of_consistency(old, start, end, old_root, proof, is_old_root=True):
    """Both roots that a proof gives: the recursion of §2.1.4.1 read backwards."""
    if old == end:
        if is_old_root:
            if proof:
                raise DoesNotHold("too many hashes")
            return old_root, old_root
        if len(proof) != 1:
            raise DoesNotHold("another number of hashes")
        return proof[0], proof[0]
    if not proof:
        raise DoesNotHold("too few hashes")
    middle = start + split(end - start)
    if old <= middle:
        older, newer = roots_of_consistency(old, start, middle, old_root, proof[:-1], is_old_root)
        return older, node_hash(newer, proof[-1])
    older, newer = roots_of_consistency(old, middle, end, old_root, proof[:-1], False)
    return node_hash(proof[-1], older), node_hash(proof[-1], newer)


def key_id(name, kind, public):
    return digest(name.encode() + b"\n" + bytes([kind]) + public)[:4]


class Signer:
    def __init__(self, name, kind):
        self.name, self.kind = name, kind
        self.private = Ed25519PrivateKey.generate()
        self.public = self.private.public_key().public_bytes_raw()

    @property
    def vkey(self):
        key = base64.b64encode(bytes([self.kind]) + self.public).decode()
        return f"{self.name}+{key_id(self.name, self.kind, self.public).hex()}+{key}"

    def line(self, text, time=None):
        if self.kind == LOG:
            signature = self.private.sign(text)
        else:
            signature = struct.pack(">Q", time) + self.private.sign(b"cosignature/v1\ntime %d\n" % time + text)
        encoded = base64.b64encode(key_id(self.name, self.kind, self.public) + signature).decode()
        return f"— {self.name} {encoded}\n".encode()


def checkpoint_text(origin, size, root):
    return f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n".encode()


def verify_signature(note, vkey):
    """The text of a note, which has to be signed by this key."""
    name, identifier, encoded = vkey.split("+", 2)
    key = base64.b64decode(encoded, validate=True)
    kind, public = key[0], key[1:]
    if key_id(name, kind, public).hex() != identifier:
        raise DoesNotHold("the ID is not that of the key")
    text, separator, signatures = note.rpartition(b"\n\n")
    text += b"\n"
    for line in signatures.decode().splitlines():
        dash, signer, blob = line.split(" ")
        data = base64.b64decode(blob, validate=True)
        if (dash, signer, data[:4].hex()) != ("—", name, identifier):
            continue
        message, signature = text, data[4:]
        if kind == WITNESS:
            (time,) = struct.unpack(">Q", signature[:8])
            message, signature = b"cosignature/v1\ntime %d\n" % time + text, signature[8:]
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
        except InvalidSignature:
            raise DoesNotHold(f"the signature of {name}") from None
        return text
    raise DoesNotHold(f"{name} has not signed")


def open_checkpoint(note, vkeys):
    """Origin, size and root of a checkpoint that every one of the keys has signed."""
    texts = {verify_signature(note, vkey) for vkey in vkeys}
    (text,) = texts
    origin, size, root = text.decode().splitlines()
    return origin, int(size), base64.b64decode(root, validate=True)


def hashes(lines):
    return [base64.b64decode(line, validate=True) for line in lines]


def verify_proof(proof, leaf, vkeys):
    head, _, note = proof.partition(b"\n\n")
    header, index, *path = head.decode().split("\n")
    assert header == "c2sp.org/tlog-proof@v1"
    index = int(index.removeprefix("index "))
    _, size, root = open_checkpoint(note, vkeys)
    if index >= size or root_of_path(index, 0, size, leaf_hash(leaf), hashes(path)) != root:
        raise DoesNotHold("another root")


def verify_add_checkpoint(body, older, vkeys):
    head, _, note = body.partition(b"\n\n")
    old, *proof = head.decode().split("\n")
    old = int(old.removeprefix("old "))
    origin, size, root = open_checkpoint(note, vkeys)
    old_origin, old_size, old_root = open_checkpoint(older, vkeys[:1])
    if (old_origin, old_size) != (origin, old):
        raise DoesNotHold("another older checkpoint")
    if roots_of_consistency(old, 0, size, old_root, hashes(proof)) != (old_root, root):
        raise DoesNotHold("another root")


def verify_fork(evidence, vkey):
    """The sizes of two checkpoints that the key signed, of which neither tree begins with the other."""
    head, older, older_signatures, newer, newer_signatures = evidence.split(b"\n\n")
    header, *lines = head.decode().split("\n")
    assert header == "parley/fork-evidence/v1"
    origin, old_size, old_root = open_checkpoint(older + b"\n\n" + older_signatures + b"\n", [vkey])
    other, size, root = open_checkpoint(newer + b"\n\n" + newer_signatures, [vkey])
    if origin != other:
        raise DoesNotHold("two logs")
    if old_size == size:
        computed, same_root = root, not lines
    else:
        computed, new_root = roots_of_consistency(old_size, 0, size, None, hashes(lines), is_old_root=False)
        same_root = new_root == root
    if not same_root or computed == old_root:
        raise DoesNotHold("no two histories")
    return old_size, size


def proof_file(index, path, note):
    lines = "".join(base64.b64encode(hash).decode() + "\n" for hash in path)
    return f"c2sp.org/tlog-proof@v1\nindex {index}\n{lines}\n".encode() + note


def add_checkpoint_file(old, proof, note):
    lines = "".join(base64.b64encode(hash).decode() + "\n" for hash in proof)
    return f"old {old}\n{lines}\n".encode() + note
