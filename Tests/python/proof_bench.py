"""A log made by the commands of Parley, with two parties that cosign it; the same log forked; and forged copies of proofs."""

import base64
import json
import os
import struct
import sys

from parley_process import PROJECT, environment, run

JUDGES = PROJECT / "Tests/python/judges"
sys.path.insert(0, str(JUDGES))
import transparency  # noqa: E402

ORIGIN = "parley.example/ledger/1"
SIZES = [1, 2, 3, 4, 7, 8, 13, 21]
LARGEST = SIZES[-1]


def leaf(index):
    """A well-formed leaf, field by field as Sources/Transparency/Leaf/LeafField.swift says."""
    return struct.pack(
        ">8sBBHq16sq32sq16s32s32s32s32s28s", b"PRLYLF01", 1, 0, 1, index + 1, b"\x11" * 16, index + 1, bytes(32),
        1_700_000_000_000_000 + index, struct.pack(">QQ", 0, index), b"OfferMade", os.urandom(32),
        transparency.digest(b""), bytes(32), bytes(28))


class Bench:
    """A folder with leaves, keys and a policy, and the commands that work on it."""

    def __init__(self, folder):
        self.folder = folder
        self.variables = environment("postgresql:///nowhere", folder / "keys")
        self.entries = [leaf(index) for index in range(LARGEST)]
        self.leaves = {size: self.write(f"leaves-{size}", b"".join(self.entries[:size])) for size in SIZES}
        self.leaf_files = [self.write(f"leaf-{index}", entry) for index, entry in enumerate(self.entries)]

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def parley(self, *arguments, check=True):
        return run(arguments, self.variables, check=check)

    def output(self, name, *arguments):
        return self.write(name, self.parley(*arguments).stdout)

    def verify(self, file, policy, *arguments):
        """Exit status and report."""
        done = self.parley("proof", "verify", file, "--policy", policy, "--json", *arguments, check=False)
        return done.returncode, json.loads(done.stdout) if done.stdout else None


class Made(Bench):
    """What Parley makes: a log that grows and two parties that cosign every step."""

    def __init__(self, folder):
        super().__init__(folder)
        self.log_key = self.key(ORIGIN)
        self.union_key = self.key("union.example", "--witness")
        self.employer_key = self.key("employer.example", "--witness")
        self.vkeys = [self.log_key, self.union_key, self.employer_key]
        self.keys = self.write("keys", "\n".join(self.vkeys) + "\n")
        self.policy = self.write("policy", (
            f"log {self.log_key}\nwitness union {self.union_key}\nwitness employer {self.employer_key}\n"
            "group parties all union employer\nquorum parties\n"))
        self.checkpoints, self.requests, self.proofs = {}, {}, {}
        older = 0
        for size in SIZES:
            self.grow(older, size)
            older = size
        for size in SIZES:
            for index in sorted({0, size // 2, size - 1}):
                self.proofs[size, index] = self.output(
                    f"{size}-{index}.tlog-proof", "proof", "inclusion", self.leaves[size], "--index", index,
                    "--checkpoint", self.checkpoints[size])

    def key(self, name, *flags):
        file = self.folder / f"{name.replace('/', '_')}.key"
        return self.parley("key", "signing", name, "--file", file, *flags).stdout.strip()

    def key_file(self, name):
        return self.folder / f"{name.replace('/', '_')}.key"

    def grow(self, older, size):
        signed = self.output(
            f"signed-{size}", "proof", "checkpoint", self.leaves[size], "--key", self.key_file(ORIGIN))
        after = ["--after", self.checkpoints[older]] if older else ["--first"]
        for name in ["union.example", "employer.example"]:
            request = self.output(
                f"request-{size}-{name}", "proof", "consistency", self.leaves[size], "--old", older,
                "--checkpoint", signed)
            signed = self.output(
                f"cosigned-{size}-{name}", "proof", "cosign", request, "--policy", self.policy,
                "--key", self.key_file(name), *after)
        self.checkpoints[size] = signed
        self.requests[size] = (older, self.output(
            f"{size}.add-checkpoint", "proof", "consistency", self.leaves[size], "--old", older, "--checkpoint", signed))


class Fork:
    """The same log key over other leaves: what a dishonest operator shows to somebody else."""

    def __init__(self, made, folder):
        self.made, self.folder = made, folder
        entries = list(made.entries)
        changed = bytearray(entries[3])
        changed[140] ^= 1
        entries[3] = bytes(changed)
        self.entries = entries

    def leaves(self, size):
        path = self.folder / f"forked-{size}"
        path.write_bytes(b"".join(self.entries[:size]))
        return path

    def signed(self, size):
        path = self.folder / f"forked-signed-{size}"
        path.write_text(self.made.parley(
            "proof", "checkpoint", self.leaves(size), "--key", self.made.key_file(ORIGIN)).stdout)
        return path

    def request(self, older, size):
        path = self.folder / f"forked-{older}-{size}.add-checkpoint"
        path.write_text(self.made.parley(
            "proof", "consistency", self.leaves(size), "--old", older, "--checkpoint", self.signed(size)).stdout)
        return path


def flip(line):
    """The same base64 with one bit of its bytes the other way round."""
    data = bytearray(base64.b64decode(line))
    data[len(data) // 2] ^= 1
    return base64.b64encode(data).decode()


def forgeries(proof):
    """Changed copies of a proof by what was changed."""
    lines = proof.decode().split("\n")
    empty = lines.index("")
    hashes = range(2, empty)
    index = int(lines[1].removeprefix("index "))

    def changed(place, line):
        return "\n".join(lines[:place] + ([line] if line is not None else []) + lines[place + 1:]).encode()

    for place in hashes:
        yield f"bit of hash {place - 1}", changed(place, flip(lines[place]))
        yield f"without hash {place - 1}", changed(place, None)
        yield f"hash {place - 1} doubled", changed(place, lines[place] + "\n" + lines[place])
    if len(hashes) > 1:
        yield "hashes exchanged", "\n".join(lines[:2] + lines[2:empty][::-1] + lines[empty:]).encode()
    for other in {index - 1, index + 1, index + 2**32} - {-1}:
        yield f"index {other}", changed(1, f"index {other}")
    size = int(lines[empty + 2])
    for other in (size - 1, size + 1):
        yield f"size {other}", changed(empty + 2, str(other))
    yield "another root", changed(empty + 3, flip(lines[empty + 3]))
    yield "another origin", changed(empty + 1, lines[empty + 1] + "x")
    for place in range(empty + 5, len(lines) - 1):
        dash, name, signature = lines[place].split(" ")
        yield f"signature of {name}", changed(place, f"{dash} {name} {flip(signature)}")
        yield f"without signature of {name}", changed(place, None)
