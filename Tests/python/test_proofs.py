"""Proofs, checkpoints and cosignatures of Parley before judges that share no code with it, and theirs before Parley.

The judges: Go's sumdb packages (`judges/judge.go`), Python with `cryptography` (`judges/transparency.py`), and a shell script
of openssl and sha256sum (`judges/verify-proof`).
"""

import os
import re
import stat
import struct
import subprocess

import pytest

from proof_bench import JUDGES, LARGEST, ORIGIN, SIZES, Fork, Made, forgeries, transparency

OK, VIOLATION, USAGE, BAD_INPUT = 0, 3, 64, 65


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return Made(tmp_path_factory.mktemp("made"))


@pytest.fixture(scope="module")
def go(tmp_path_factory):
    """The judge in Go, built from Debian's packages alone."""
    folder = tmp_path_factory.mktemp("go")
    judge = folder / "judge"
    variables = os.environ | {
        "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOCACHE": str(folder / "cache"), "CGO_ENABLED": "0",
        "GOFLAGS": "", "GOPROXY": "off"}
    subprocess.run(
        ["go", "build", "-o", judge, JUDGES / "judge.go"], check=True, env=variables, timeout=300, cwd=folder)

    def command(*arguments):
        done = subprocess.run([judge, *map(str, arguments)], capture_output=True, text=True, timeout=60)
        assert done.returncode in (0, 1), done.stderr
        return done.returncode == 0

    return command


def shell(proof, leaf_file, vkeys):
    done = subprocess.run(
        [JUDGES / "verify-proof", proof, leaf_file, *vkeys], capture_output=True, text=True, timeout=60)
    assert done.returncode in (0, 1), done.stderr
    return done.returncode == 0


def python(check, *arguments):
    """Whether something holds for the judge in Python; what it cannot even read does not."""
    try:
        check(*arguments)
        return True
    except (transparency.DoesNotHold, ValueError, AssertionError, struct.error, IndexError):
        return False


# What Parley makes.


def test_go_accepts_checkpoints_proofs_and_requests(made, go):
    for size in SIZES:
        assert go("verify", made.checkpoints[size], made.keys)
        older, request = made.requests[size]
        if older:
            assert go("verify", request, made.keys, made.checkpoints[older])
    for (_, index), proof in made.proofs.items():
        assert go("verify", proof, made.keys, made.leaf_files[index])


def test_python_accepts_checkpoints_proofs_and_requests(made):
    for size in SIZES:
        origin, count, root = transparency.open_checkpoint(made.checkpoints[size].read_bytes(), made.vkeys)
        assert (origin, count) == (ORIGIN, size)
        assert root == transparency.Tree(made.entries).root(0, size)
        older, request = made.requests[size]
        if older:
            transparency.verify_add_checkpoint(
                request.read_bytes(), made.checkpoints[older].read_bytes(), made.vkeys)
    for (_, index), proof in made.proofs.items():
        transparency.verify_proof(proof.read_bytes(), made.entries[index], made.vkeys)


def test_openssl_and_sha256sum_accept_proofs(made):
    for (_, index), proof in made.proofs.items():
        assert shell(proof, made.leaf_files[index], made.vkeys)


def test_parley_accepts_what_it_makes(made):
    for (size, index), proof in made.proofs.items():
        status, report = made.verify(proof, made.policy, "--leaf", made.leaf_files[index])
        assert status == OK, report
        assert (report["claim"], report["index"], report["size"]) == ("inclusion", index, size)
        assert (report["holds"], report["standing"], report["missing"]) == (True, "final", [])
        assert [cosigned["witness"] for cosigned in report["cosigned"]] == ["union", "employer"]
    for size in SIZES[1:]:
        older, request = made.requests[size]
        status, report = made.verify(request, made.policy, "--after", made.checkpoints[older])
        assert (status, report["claim"], report["old_size"]) == (OK, "consistency", older)
    assert made.verify(made.checkpoints[LARGEST], made.policy)[0] == OK


# What others make.


def test_parley_accepts_what_go_makes(made, go, tmp_path):
    assert go("make", made.leaves[LARGEST], "go.example/log", tmp_path)
    policy = tmp_path / "policy"
    for index in range(LARGEST):
        status, report = made.verify(tmp_path / f"inclusion-{index}", policy, "--leaf", made.leaf_files[index])
        assert (status, report["standing"]) == (OK, "final"), report
        assert report["cosigned"] == [{"witness": "go", "at": "2023-11-14T22:13:20.000000Z"}]
        older = index + 1
        status, report = made.verify(
            tmp_path / f"consistency-{older}", policy, "--after", tmp_path / f"checkpoint-{older}")
        assert status == OK, report


def test_a_key_made_by_go_signs_in_parley(made, go, tmp_path):
    assert go("make", made.leaves[3], "go.example/log", tmp_path)
    signed = tmp_path / "signed"
    signed.write_text(
        made.parley("proof", "checkpoint", made.leaves[8], "--key", tmp_path / "log.skey").stdout)
    keys = tmp_path / "keys"
    keys.write_text((tmp_path / "policy").read_text().split()[1] + "\n")
    assert go("verify", signed, keys)


@pytest.fixture(scope="module")
def by_python(made):
    """Proofs of every leaf and from every older size, made by Python: policy, and files by name."""
    log, witness = transparency.Signer("python.example/log", transparency.LOG), transparency.Signer(
        "witness.example/python", transparency.WITNESS)
    policy = made.write("python-policy", f"log {log.vkey}\nwitness w {witness.vkey}\nquorum w\n")
    tree = transparency.Tree(made.entries)

    def checkpoint(size):
        text = transparency.checkpoint_text(log.name, size, tree.root(0, size))
        return text + b"\n" + log.line(text) + witness.line(text, 1_700_000_000)

    files = {("checkpoint", size): made.write(f"python-{size}", checkpoint(size)) for size in range(1, LARGEST + 1)}
    for index in range(LARGEST):
        files["proof", index] = made.write(f"python-proof-{index}", transparency.proof_file(
            index, tree.path(index, 0, LARGEST), checkpoint(LARGEST)))
        files["request", index + 1] = made.write(f"python-request-{index + 1}", transparency.add_checkpoint_file(
            index + 1, tree.consistency(index + 1, 0, LARGEST), checkpoint(LARGEST)))
    return policy, files


def test_parley_accepts_what_python_makes(made, by_python):
    policy, files = by_python
    for index in range(0, LARGEST, 2):
        assert made.verify(files["proof", index], policy, "--leaf", made.leaf_files[index])[0] == OK
    for older in range(1, LARGEST + 1, 2):
        assert made.verify(files["request", older], policy, "--after", files["checkpoint", older])[0] == OK


def test_both_make_the_same_proofs(made, by_python):
    """But for their signatures: the hashes that Python computes by the recursion of the RFC."""
    tree = transparency.Tree(made.entries)
    for (size, index), proof in made.proofs.items():
        path = tree.path(index, 0, size)
        assert proof.read_bytes().startswith(transparency.proof_file(index, path, b""))
    for size in SIZES[1:]:
        older, request = made.requests[size]
        assert request.read_bytes().startswith(
            transparency.add_checkpoint_file(older, tree.consistency(older, 0, size), b""))


# What nobody may accept.


@pytest.mark.parametrize("size, index", [(7, 3), (13, 12)])
def test_no_judge_accepts_a_forgery(made, go, tmp_path, size, index):
    original = made.proofs[size, index].read_bytes()
    entry, leaf_file = made.entries[index], made.leaf_files[index]
    count = 0
    for what, content in forgeries(original):
        assert content != original, what
        file = tmp_path / "forged"
        file.write_bytes(content)
        status, report = made.verify(file, made.policy, "--leaf", leaf_file)
        assert status in (VIOLATION, BAD_INPUT), (what, report)
        assert report is None or not report["holds"], what
        assert not go("verify", file, made.keys, leaf_file), what
        assert not python(transparency.verify_proof, content, entry, made.vkeys), what
        assert not shell(file, leaf_file, made.vkeys), what
        count += 1
    assert count > 15


def test_no_judge_accepts_another_leaf(made, go, tmp_path):
    other = bytearray(made.entries[3])
    other[-1] = 1
    file = tmp_path / "leaf"
    file.write_bytes(other)
    proof = made.proofs[7, 3]
    status, report = made.verify(proof, made.policy, "--leaf", file)
    assert (status, report["code"]) == (VIOLATION, "not-included")
    assert not go("verify", proof, made.keys, file)
    assert not python(transparency.verify_proof, proof.read_bytes(), bytes(other), made.vkeys)
    assert not shell(proof, file, made.vkeys)


def test_no_judge_accepts_an_inconsistent_tree(made, go, tmp_path):
    """A log that rewrites its fourth leaf has no proof from the sizes that held it."""
    forked = Fork(made, tmp_path)
    for older in (2, 4, 7):
        request = forked.request(older, 13)
        honest = older < 4
        status, report = made.verify(request, made.policy, "--after", made.checkpoints[older], "--without-witnesses")
        assert status == (OK if honest else VIOLATION), report
        assert honest or report["code"] == "inconsistent"
        keys = made.write("log-key", made.log_key + "\n")
        assert go("verify", request, keys, made.checkpoints[older]) == honest
        assert python(
            transparency.verify_add_checkpoint, request.read_bytes(), made.checkpoints[older].read_bytes(),
            [made.log_key]) == honest


def test_a_witness_does_not_cosign_a_fork_or_a_rollback(made, tmp_path):
    forked = Fork(made, tmp_path)
    union = ["--policy", made.policy, "--key", made.key_file("union.example")]

    def cosign(request, *after):
        done = made.parley("proof", "cosign", request, *union, *after, check=False)
        assert done.stdout == "" or done.returncode == OK
        return done

    grown = cosign(forked.request(7, 13), "--after", made.checkpoints[7])
    assert grown.returncode == VIOLATION and "older root" in grown.stderr
    equal = cosign(forked.request(7, 7), "--after", made.checkpoints[7])
    assert equal.returncode == VIOLATION and "two histories" in equal.stderr
    back = cosign(made.requests[7][1], "--after", made.checkpoints[13])
    assert back.returncode == VIOLATION and "size 13" in back.stderr
    # Whoever forgets what it cosigned has to say that it never did.
    assert cosign(made.requests[7][1]).returncode == USAGE
    assert cosign(made.requests[7][1], "--first").returncode == VIOLATION
    # A checkpoint that another party cosigned is not this witness's memory.
    alone = tmp_path / "alone"
    lines = made.checkpoints[7].read_text().splitlines(keepends=True)
    alone.write_text("".join(line for line in lines if "union.example" not in line))
    other = cosign(made.requests[8][1], "--after", alone)
    assert other.returncode == BAD_INPUT and "not cosigned by this witness" in other.stderr


# The command itself.


def test_without_its_quorum_a_checkpoint_is_provisional(made, tmp_path):
    lines = made.checkpoints[8].read_text().splitlines(keepends=True)
    provisional = tmp_path / "checkpoint"
    provisional.write_text("".join(line for line in lines if "employer.example" not in line))
    status, report = made.verify(provisional, made.policy)
    assert (status, report["code"], report["standing"]) == (VIOLATION, "provisional", "provisional")
    assert report["missing"] == ["employer"]
    status, report = made.verify(provisional, made.policy, "--without-witnesses")
    assert (status, report["holds"]) == (OK, True)


def test_a_policy_without_witnesses_has_to_be_asked_for(made, tmp_path):
    policy = tmp_path / "policy"
    policy.write_text(f"log {made.log_key}\nquorum none\n")
    status, report = made.verify(made.checkpoints[8], policy)
    assert (status, report["code"]) == (VIOLATION, "checkpoint-refused")
    status, report = made.verify(made.checkpoints[8], policy, "--without-witnesses")
    assert (status, report["standing"]) == (OK, "unwitnessed")


def test_the_report_for_people_ends_with_the_verdict(made):
    arguments = ["proof", "verify", made.proofs[7, 3], "--policy", made.policy, "--leaf"]
    told = made.parley(*arguments, made.leaf_files[3])
    lines = told.stdout.splitlines()
    assert lines[0] == f"leaf 3 in the tree of {ORIGIN}, 7 leaves"
    assert re.fullmatch(r"cosigned by union at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000000Z", lines[2])
    assert lines[-1] == "holds, final"
    refused = made.parley(*arguments, made.leaf_files[4], check=False)
    assert refused.returncode == VIOLATION
    assert refused.stdout.splitlines()[-1].startswith("DOES NOT HOLD: the proof gives the root ")


def test_a_key_file_is_its_owners_and_never_written_over(made):
    file = made.key_file(ORIGIN)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    done = made.parley("key", "signing", ORIGIN, "--file", file, check=False)
    assert done.returncode == BAD_INPUT and "exists already" in done.stderr
    assert file.read_bytes() == before
    assert made.parley("key", "signing", "two words", "--file", file, check=False).returncode == USAGE


@pytest.mark.parametrize("content", [
    b"", b"\xff\xfe", b"\n" * 10_000, b"c2sp.org/tlog-proof@v1\n", b"old 1\n", b"old 99999999999999999999\n\n",
    b"x" * 400_000], ids=["empty", "not UTF-8", "line ends", "header", "request", "large number", "too long"])
def test_what_is_no_proof_is_refused(made, tmp_path, content):
    file = tmp_path / "nonsense"
    file.write_bytes(content)
    extra = {b"c2sp": ["--leaf", made.leaf_files[0]], b"old ": ["--after", made.checkpoints[1]]}.get(content[:4], [])
    done = made.parley("proof", "verify", file, "--policy", made.policy, *extra, check=False)
    assert (done.returncode, done.stdout) == (BAD_INPUT, "")
    done = made.parley("proof", "verify", made.checkpoints[1], "--policy", file, check=False)
    assert (done.returncode, done.stdout) == (BAD_INPUT, "")


def test_leaves_that_are_cut_or_exchanged_are_refused(made, tmp_path):
    key = made.key_file(ORIGIN)
    entries = made.entries
    for what, content in {
        "cut": b"".join(entries)[:-1],
        "exchanged": entries[1] + entries[0],
        "one missing": entries[0] + entries[2],
        "not a leaf": entries[0] + bytes(256),
    }.items():
        file = tmp_path / "leaves"
        file.write_bytes(content)
        assert made.parley("proof", "checkpoint", file, "--key", key, check=False).returncode == BAD_INPUT, what
    done = made.parley(
        "proof", "inclusion", made.leaves[7], "--index", "0", "--checkpoint", made.checkpoints[8], check=False)
    assert done.returncode == BAD_INPUT and "8 are needed" in done.stderr
    done = made.parley(
        "proof", "inclusion", made.leaves[8], "--index", "8", "--checkpoint", made.checkpoints[8], check=False)
    assert done.returncode == BAD_INPUT
    forked = Fork(made, tmp_path)
    done = made.parley(
        "proof", "inclusion", forked.leaves(8), "--index", "0", "--checkpoint", made.checkpoints[8], check=False)
    assert done.returncode == VIOLATION
