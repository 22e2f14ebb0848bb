"""Bundles of real negotiations before judges that share no code with Parley: Go's sumdb packages, Python, and a script of openssl and
sha256sum that auditors get (docs/guides/verify-bundle.sh). What was changed is refused by all of them.
"""

import io
import json
import shutil
import tarfile
import time

import pytest
import requests

from bundle_bench import Notary, Refused, by_go, by_python, by_script
from parley_process import PROJECT, Deployment, psql, run
from proof_bench import transparency
from test_proofs import go  # noqa: F401 - a fixture

OK, VIOLATION, USAGE, BAD_INPUT, TRY_AGAIN = 0, 3, 64, 65, 75
HISTORY = PROJECT / "Schema/histories/cn-suzhou-courier-2022.json"


@pytest.fixture(scope="module")
def place(cluster_url, tmp_path_factory):
    """A deployment with the demo and a published history, a notary, and a record of how far every stream went."""
    deployment = Deployment(cluster_url, "bundles", tmp_path_factory.mktemp("bundles"))
    notary = Notary(deployment, tmp_path_factory.mktemp("notary"))
    early = run(["bundle", deployment.negotiation, "--output", deployment.folder / "early"], deployment.variables,
                check=False)
    assert early.returncode == TRY_AGAIN and "notary" in early.stderr
    deployment.kept = notary.publish()
    run(["import", HISTORY], deployment.variables)
    deployment.variables["PARLEY_HEADS_SECONDS"] = "1"
    service = deployment.service()
    service.start()
    try:
        statement = "SELECT count(*) FROM log.events WHERE substring(leaf FROM 101 FOR 19) = 'LedgerHeadsRecorded'"
        end = time.monotonic() + 60
        while psql(deployment.admin_url, statement) == ["0"]:
            assert time.monotonic() < end, service.log_tail()
            time.sleep(0.1)
        deployment.newest = notary.publish()
        answer = requests.get(
            f"{service.address}/v1/negotiations/{deployment.negotiation}/bundle",
            headers={"Authorization": f"Bearer {deployment.tokens['auditor']}"}, timeout=60)
        assert answer.status_code == 200, answer.text
        deployment.over_http = answer.content
    finally:
        service.stop()
    deployment.variables["PARLEY_HEADS_SECONDS"] = "0"
    deployment.notary = notary
    return deployment


@pytest.fixture(scope="module")
def bundle(place):
    folder = place.folder / "bundle"
    run(["bundle", place.negotiation, "--output", folder], place.variables)
    return folder


def verify(place, bundle, *arguments, policy=None):
    """Exit status and report."""
    done = run(
        ["verify", bundle, "--policy", policy or place.notary.policy, "--json", *arguments],
        # No database, no keys: nothing but the bundle and the policy.
        {"PATH": "/usr/bin:/bin"}, check=False)
    return done.returncode, json.loads(done.stdout) if done.stdout else done.stderr


def test_every_judge_accepts_a_bundle(place, bundle, go):  # noqa: F811
    status, report = verify(place, bundle)
    assert status == OK, report["finding"]
    assert report["negotiation_id"] == place.negotiation
    assert report["checkpoint"]["standing"] == "final"
    assert report["completeness"]["verdict"] == "open"
    assert {field["verdict"] for event in report["events"] for field in event["fields"]} <= {"present"}
    assert len(report["state_digest"]) == 64
    payloads = by_python(bundle, place.notary.vkeys)
    assert len(payloads) == len(report["events"])
    assert by_go(go, bundle, place.notary.keys)
    accepted, told = by_script(bundle, place.notary.vkeys)
    assert accepted, told
    assert told.splitlines()[-1] == f"holds: {len(payloads)} events"


def test_the_events_are_those_that_the_api_shows(place, bundle):
    told = run(["replay", place.negotiation, "--json"], place.variables).stdout.splitlines()
    shown = [json.loads(line) for line in told]
    payloads = [json.loads(payload) for payload in by_python(bundle, place.notary.vkeys)]
    assert [payload["data"] for payload in payloads] == [event["data"] for event in shown]


def test_an_archive_over_http_is_the_one_of_the_command(place, bundle, tmp_path):
    archive = tmp_path / "bundle.tar"
    run(["bundle", place.negotiation, "--output", archive], place.variables)
    assert archive.read_bytes() == place.over_http
    with tarfile.open(fileobj=io.BytesIO(place.over_http)) as files:
        for member in files:
            assert (member.isfile(), member.mtime, member.uid, member.mode) == (True, 0, 0, 0o644)
            assert files.extractfile(member).read() == (bundle / member.name).read_bytes()
        assert len(files.getnames()) == sum(path.is_file() for path in bundle.rglob("*"))
    assert verify(place, archive)[0] == OK
    assert by_script(archive, place.notary.vkeys)[0]
    # As somebody packs it again.
    packed = tmp_path / "packed.tar"
    with tarfile.open(packed, "w", format=tarfile.GNU_FORMAT) as files:
        files.add(bundle, arcname=".", recursive=True)
    status, report = verify(place, packed)
    assert status == OK, report
    # Nothing is written over.
    for output in (archive, bundle):
        again = run(["bundle", place.negotiation, "--output", output], place.variables, check=False)
        assert again.returncode == BAD_INPUT, again.stderr


def test_a_published_history_verifies(place, go, tmp_path):  # noqa: F811
    folder = tmp_path / "history"
    run(["bundle", json.loads(HISTORY.read_text())["id"], "--output", folder], place.variables)
    status, report = verify(place, folder)
    assert status == OK, report["finding"]
    assert report["status"] == "published_record"
    assert len(by_python(folder, place.notary.vkeys)) == len(report["events"])
    assert by_go(go, folder, place.notary.keys)
    accepted, told = by_script(folder, place.notary.vkeys)
    assert accepted, told


def test_kept_checkpoints_and_forks(place, bundle, tmp_path):
    kept = tmp_path / "kept"
    kept.write_bytes(place.kept)
    status, report = verify(place, bundle, "--checkpoint", kept)
    assert status == OK, report
    leaves = place.notary.leaves()
    size = int(place.newest.split(b"\n")[1])
    text = place.newest.split(b"\n\n")[0].split(b"\n")
    text[2] = b"A" * 43 + b"="
    forged = b"\n".join(text) + b"\n"
    other = tmp_path / "other"
    other.write_bytes(forged + b"\n" + place.notary.log.line(forged))
    evidence = tmp_path / "evidence"
    status, report = verify(place, bundle, "--checkpoint", other, "--evidence", evidence)
    assert (status, report["finding"]["code"], report["finding"]["file"]) == (VIOLATION, "fork", str(other))
    assert size == len(leaves) and report["fork_evidence"] == str(evidence)
    assert other.read_bytes() in evidence.read_bytes() and place.newest in evidence.read_bytes()


def test_quorum_and_policy_are_the_auditors(place, bundle, tmp_path):
    policy = tmp_path / "policy"
    policy.write_text(f"log {place.notary.log.vkey}\nquorum none\n")
    status, report = verify(place, bundle, policy=policy)
    assert (status, report["finding"]["code"]) == (VIOLATION, "checkpoint-refused")
    status, report = verify(place, bundle, "--allow-no-quorum", policy=policy)
    assert (status, report["checkpoint"]["standing"]) == (OK, "unwitnessed")
    done = run(["verify", bundle], {"PATH": "/usr/bin:/bin"}, check=False)
    assert done.returncode == USAGE and "--policy" in done.stderr
    done = run(["verify", tmp_path / "nothing", "--policy", policy], {"PATH": "/usr/bin:/bin"}, check=False)
    assert done.returncode == BAD_INPUT
    other = "0198c2a5-0000-8000-8000-000000000000"
    status, report = verify(place, bundle, "--negotiation", other)
    assert (status, report["finding"]["code"]) == (VIOLATION, "another-negotiation")


def test_the_report_for_people_speaks_both_languages(place, bundle, tmp_path):
    arguments = ["verify", bundle, "--policy", place.notary.policy, "--language"]
    assert run([*arguments, "en"], {"PATH": "/usr/bin"}).stdout.splitlines()[-1] == "holds, final"
    assert run([*arguments, "zh"], {"PATH": "/usr/bin"}).stdout.splitlines()[-1] == "成立，最终"
    broken = tmp_path / "broken"
    shutil.copytree(bundle, broken)
    (broken / "events/000002.payload").write_bytes(b"{}")
    arguments[1] = broken
    done = run([*arguments, "en"], {"PATH": "/usr/bin"}, check=False)
    assert done.returncode == VIOLATION
    assert done.stdout.splitlines()[-1].startswith(
        "DOES NOT HOLD in step 6, events/000002.payload: payload-mismatch: ")


def flip(name, offset=-3):
    def change(folder):
        content = bytearray((folder / name).read_bytes())
        content[offset] ^= 1
        (folder / name).write_bytes(content)
    return change


def remove(*names):
    def change(folder):
        for name in names:
            (folder / name).unlink()
    return change


def exchange(one, other):
    def change(folder):
        (folder / one).rename(folder / "aside")
        (folder / other).rename(folder / one)
        (folder / "aside").rename(folder / other)
    return change


def drop_tail(folder):
    last = sorted(folder.glob("events/*.leaf"))[-1].stem
    for path in folder.glob(f"events/{last}.*"):
        path.unlink()


def withhold(folder):
    beside = sorted(folder.glob("events/*.disclosures"))[0]
    first, *others = beside.read_text().splitlines()
    forged = "erased " + transparency.leaf_hash(first.encode()).hex()
    beside.write_text("".join(line + "\n" for line in [forged, *others]))


TAMPERED = {
    "payload": (flip("events/000003.payload"), "payload-mismatch"),
    "salt": (flip("events/000003.salt"), "payload-mismatch"),
    "leaf": (flip("events/000003.leaf", 90), "leaf-not-included"),
    "reserved bytes": (flip("events/000003.leaf", 255), "leaf-malformed"),
    "event left out": (remove(*(f"events/000003.{part}" for part in ("leaf", "payload", "salt", "tlog-proof"))), None),
    "payloads exchanged": (exchange("events/000002.payload", "events/000003.payload"), "payload-mismatch"),
    "proofs exchanged": (exchange("events/000002.tlog-proof", "events/000003.tlog-proof"), "proof-of-another-leaf"),
    "tail left out": (drop_tail, "heads-mismatch"),
    "heads": (flip("heads.payload"), "payload-mismatch"),
    "inclusion": (flip("heads.inclusion", 6), None),
    "checkpoint": (flip("checkpoint", 40), None),
    "forged erasure": (withhold, "erasure-not-proven"),
    "heads left out": (
        remove(*(f"heads.{part}" for part in ("leaf", "payload", "salt", "tlog-proof", "inclusion"))), "incomplete"),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_nobody_accepts_a_bundle_that_was_changed(place, bundle, tmp_path, what):
    change, code = TAMPERED[what]
    folder = tmp_path / "bundle"
    shutil.copytree(bundle, folder)
    if what == "forged erasure" and not list(folder.glob("events/*.disclosures")):
        pytest.skip("nothing is written beside an event")
    change(folder)
    status, report = verify(place, folder)
    assert status == VIOLATION, report
    assert code is None or report["finding"]["code"] == code, report["finding"]
    accepted, told = by_script(folder, place.notary.vkeys)
    assert not accepted, told
    with pytest.raises(Refused):
        by_python(folder, place.notary.vkeys)
